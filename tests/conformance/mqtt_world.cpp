#include "conformance/mqtt_world.h"

#include "core/outcome.h"
#include "gateways/mqtt/mqtt_gateway.h"
#include "support/cutting_proxy.h"
#include "support/mosquitto_process.h"
#include "support/mqtt_service.h"

namespace sagadesk::tests {
namespace {

class MqttWorld final : public GatewayWorld {
public:
    MqttWorld() {
        m_gateway = std::make_unique<gateways::MqttGateway>(
            m_node.connection(),
            gateways::MqttGateway::Settings{.prefix = "sagadesk",
                                            .node = "node-1",
                                            .services = {{"payment", {.concurrency = concurrency, .timeout = {}}}},
                                            .lateReply = {}});
        answerWith({200, "{}", ""});
        if (!m_service.waitUntilConnected() || !m_node.waitUntilConnected())
            throw std::runtime_error("no connection to the broker");
    }

    ports::Gateway& gateway() override { return *m_gateway; }

    void answerWith(ServiceReply reply) override {
        m_service.conduct([this, reply = std::move(reply)](const ports::Message& call) {
            m_service.reply(call, std::to_string(reply.status), reply.body, reply.retryAfter);
        });
    }

    void misbehave(Misbehaviour kind) override {
        switch (kind) {
            case Misbehaviour::Away:
                m_wire.refuse(true);
                m_wire.cut();
                if (!m_node.waitUntilNotConnected()) throw std::runtime_error("the loss was not noticed");
                return;
            case Misbehaviour::NeverAnswers:
                return m_service.conduct({});
            case Misbehaviour::LeavesWithoutAnswer:
                return m_service.conduct([this](const ports::Message&) { m_wire.cut(); });
            case Misbehaviour::LeavesInMidAnswer:
                return cutInTheAnswer();
            case Misbehaviour::TricklesTheAnswer:
                m_wire.throttle(100);
                return answerWith({200, '{' + std::string(5'000, ' ') + '}', ""});
            case Misbehaviour::AnswersTooMuch:
                return answerWith({200, '"' + std::string(core::answer_bytes_max, 'x') + '"', ""});
        }
    }

    std::vector<SeenCall> seen() override {
        std::vector<SeenCall> result;
        for (const ports::Message& call : m_service.calls()) {
            const auto text = [&](const char* name) { return std::string(call.property(name).value_or("")); };
            result.push_back({text("path"), text("idempotency-key"), text("traceparent"), call.payload});
        }
        return result;
    }

    bool waitUntilTaken(std::size_t calls) override { return m_service.waitForCalls(calls); }

private:
    void cutInTheAnswer() {
        m_service.conduct([this](const ports::Message& call) {
            m_wire.cutAfterDownstream(1'000);
            m_service.reply(call, "200", '{' + std::string(5'000, ' ') + '}');
        });
    }

    MosquittoProcess m_broker{"max_inflight_messages 100\nmax_queued_messages 10000\n"};
    CuttingProxy m_wire{m_broker.port()};
    MqttService m_service{m_broker.port(), "payment"};
    BrokerClient m_node{m_wire.port(), "node-1"};
    std::unique_ptr<gateways::MqttGateway> m_gateway;  // goes first
};

}  // namespace

std::unique_ptr<GatewayWorld> makeMqttWorld() {
    return std::make_unique<MqttWorld>();
}

}  // namespace sagadesk::tests
