#include "gateways/mqtt/mqtt_gateway.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <future>
#include <random>
#include <utility>
#include <vector>

#include "gateways/mqtt/call_message.h"
#include "gateways/mqtt/call_ticket.h"

namespace sagadesk::gateways {
namespace {

using ports::Handover;
using ports::Transport;
using Ticket = std::shared_ptr<CallTicket>;
using Drained = std::shared_ptr<std::promise<void>>;

constexpr core::Duration expiry_min{1'000};
constexpr const char* too_late = "The time for the call was over before it could be sent.";
constexpr const char* not_made = "The call was not made because the program is stopping.";

std::string newOrigin() {
    std::random_device random;
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text(16, '0');
    for (char& digit : text) digit = digits[random() % digits.size()];
    return text;
}

}  // namespace

// Belongs to the broker's thread. What is left with the broker for later finds it only while it lives.
class MqttGateway::Calls : public std::enable_shared_from_this<Calls> {
public:
    Calls(ports::Broker& broker, Settings settings);
    void listen();
    void admit(const Ticket& ticket);
    void stop(core::Duration deadline, Drained drained);
    [[nodiscard]] Counts counts() const { return {m_late, m_ignored}; }
    // The task, unless this is gone by then.
    template <class Task>
    [[nodiscard]] std::function<void()> whileAlive(Task task) {
        return [weak = weak_from_this(), task = std::move(task)] {
            if (const auto self = weak.lock()) task(*self);
        };
    }

private:
    struct Lane {
        MqttService service;
        std::size_t underWay = 0;
        std::deque<Ticket> waiting;
    };
    struct Sent {
        Ticket ticket;
        Lane* lane = nullptr;
    };
    void launch(Lane& lane, const Ticket& ticket);
    void launchWaiting(Lane& lane);
    void handedOver(std::uint64_t number, const ports::Receipt& receipt);
    void arrived(ports::Message reply);
    void late(ports::Message reply, const Correlation& correlation);
    void expire(std::uint64_t number);
    void expireWaiting(Lane& lane);
    void loseAll(const char* code, const char* detail);
    [[nodiscard]] Ticket take(std::uint64_t number);
    void fail(std::uint64_t number, Transport transport, const std::string& code, const std::string& detail);
    void tellWhenDrained();

    ports::Broker& m_broker;
    Settings m_settings;
    const std::string m_origin = newOrigin(), m_replyTopic;
    std::map<std::string, Lane, std::less<>> m_lanes;
    std::map<std::uint64_t, Sent> m_sent;
    std::uint64_t m_lastNumber = 0;
    bool m_stopping = false, m_wasConnected = false;
    std::vector<Drained> m_drained;
    std::atomic<std::uint64_t> m_late{0}, m_ignored{0};
};

MqttGateway::Calls::Calls(ports::Broker& broker, Settings settings)
    : m_broker(broker),
      m_settings(std::move(settings)),
      m_replyTopic(m_settings.prefix + "/replies/" + m_settings.node) {
    for (const auto& [name, service] : m_settings.services) {
        Lane& lane = m_lanes[name];
        lane.service = service;
        lane.service.concurrency = std::max(service.concurrency, 1U);
    }
}

void MqttGateway::Calls::listen() {
    const auto weak = weak_from_this();
    m_broker.subscribe(m_replyTopic, [weak](ports::Message reply) {
        if (const auto self = weak.lock()) self->arrived(std::move(reply));
    });
    m_broker.watch([weak](const ports::BrokerState& state) {
        const auto self = weak.lock();
        if (!self) return;
        const bool was = std::exchange(self->m_wasConnected, state.connected);
        if (!was || state.connected) return;
        // Later: the broker first tells what it did not send.
        self->m_broker.post(self->whileAlive(
            [](Calls& calls) { calls.loseAll("connection_lost", "The connection to the broker was lost."); }));
    });
}

void MqttGateway::Calls::admit(const Ticket& ticket) {
    if (m_stopping) return ticket->fail(Transport::NotSent, "stopping", not_made);
    const auto place = m_lanes.find(ticket->call.service);
    if (place == m_lanes.end())
        return ticket->fail(Transport::NotSent, "service_not_configured", "No such service is configured.");
    Lane& lane = place->second;
    if (lane.service.timeout) ticket->capTime(*lane.service.timeout);
    if (lane.underWay < lane.service.concurrency) return launch(lane, ticket);
    lane.waiting.push_back(ticket);
    m_broker.after(ticket->left(), whileAlive([&lane](Calls& calls) { calls.expireWaiting(lane); }));
}

void MqttGateway::Calls::launch(Lane& lane, const Ticket& ticket) {
    const core::Duration left = ticket->left();
    if (left <= core::Duration{0}) return ticket->fail(Transport::NotSent, "timeout", too_late);
    if (!m_broker.state().connected)
        return ticket->fail(Transport::NotSent, "broker_away", "There is no connection to the broker.");
    const std::uint64_t number = ++m_lastNumber;
    const ports::ServiceCall& call = ticket->call;
    auto message =
        callMessage(m_settings.prefix, m_replyTopic, call, {m_origin, number, call.kind, call.callbackToken});
    message.expiry = std::max(left, expiry_min);
    ticket->topic = message.topic;
    m_sent.emplace(number, Sent{ticket, &lane});
    ++lane.underWay;
    m_broker.after(left, whileAlive([number](Calls& calls) { calls.expire(number); }));
    m_broker.publish(std::move(message), [weak = weak_from_this(), number](const ports::Receipt& receipt) {
        if (const auto self = weak.lock()) self->handedOver(number, receipt);
    });
}

void MqttGateway::Calls::launchWaiting(Lane& lane) {
    while (!lane.waiting.empty() && lane.underWay < lane.service.concurrency) {
        const Ticket next = std::move(lane.waiting.front());
        lane.waiting.pop_front();
        launch(lane, next);
    }
}

void MqttGateway::Calls::handedOver(std::uint64_t number, const ports::Receipt& receipt) {
    switch (receipt.handover) {
        case Handover::Taken:
            return;
        case Handover::NobodyListens:
            return fail(number, Transport::NotSent, "nobody_listens", "The service has not subscribed to its topic.");
        case Handover::Refused:
            return fail(number, Transport::NotSent, receipt.code, receipt.detail);
        case Handover::NotSent:
            return fail(number, Transport::NotSent, "broker_away", receipt.detail);
        case Handover::Lost:
            return fail(number, Transport::Lost, receipt.code, receipt.detail);
    }
}

void MqttGateway::Calls::arrived(ports::Message reply) {
    const auto correlation = Correlation::read(reply.correlation);
    if (!correlation) {
        ++m_ignored;
        return;
    }
    const Ticket ticket = correlation->origin == m_origin ? take(correlation->number) : nullptr;
    if (!ticket) return late(std::move(reply), *correlation);
    ticket->answer(answerOf(std::move(reply)));
    tellWhenDrained();
}

void MqttGateway::Calls::late(ports::Message reply, const Correlation& correlation) {
    auto callback = correlation.token.empty() ? std::nullopt : lateAnswer(std::move(reply), correlation);
    if (!callback || !m_settings.lateReply) {
        ++m_ignored;
        return;
    }
    ++m_late;
    m_settings.lateReply(std::move(*callback));
}

void MqttGateway::Calls::expire(std::uint64_t number) {
    fail(number, Transport::Lost, "timeout", "The service did not answer in time.");
}

void MqttGateway::Calls::expireWaiting(Lane& lane) {
    const auto over = std::stable_partition(lane.waiting.begin(), lane.waiting.end(),
                                            [](const Ticket& each) { return each->left() > core::Duration{0}; });
    const std::vector<Ticket> late(over, lane.waiting.end());
    lane.waiting.erase(over, lane.waiting.end());
    for (const Ticket& ticket : late) ticket->fail(Transport::NotSent, "timeout", too_late);
}

// Its place is free and taken again before it is answered: the answer may bring the next call.
Ticket MqttGateway::Calls::take(std::uint64_t number) {
    const auto place = m_sent.find(number);
    if (place == m_sent.end()) return nullptr;
    const Sent sent = std::move(place->second);
    m_sent.erase(place);
    --sent.lane->underWay;
    launchWaiting(*sent.lane);
    return sent.ticket;
}

void MqttGateway::Calls::fail(std::uint64_t number, Transport transport, const std::string& code,
                              const std::string& detail) {
    const Ticket ticket = take(number);
    if (!ticket) return;
    ticket->fail(transport, code, detail);
    tellWhenDrained();
}

void MqttGateway::Calls::loseAll(const char* code, const char* detail) {
    std::vector<std::uint64_t> numbers;
    for (const auto& [number, sent] : m_sent) numbers.push_back(number);
    for (const std::uint64_t number : numbers) fail(number, Transport::Lost, code, detail);
}

void MqttGateway::Calls::stop(core::Duration deadline, Drained drained) {
    m_stopping = true;
    m_drained.push_back(std::move(drained));
    for (auto& [name, lane] : m_lanes) {
        for (const Ticket& ticket : std::exchange(lane.waiting, {}))
            ticket->fail(Transport::NotSent, "stopping", not_made);
    }
    m_broker.after(deadline, whileAlive([](Calls& calls) {
                       calls.loseAll("stopping", "The call was cut short because the program is stopping.");
                   }));
    tellWhenDrained();
}

void MqttGateway::Calls::tellWhenDrained() {
    if (!m_stopping || !m_sent.empty()) return;
    for (const Drained& drained : std::exchange(m_drained, {})) drained->set_value();
}

MqttGateway::MqttGateway(ports::Broker& broker, Settings settings)
    : m_calls(std::make_shared<Calls>(broker, std::move(settings))),
      m_broker(broker) {
    m_broker.post(m_calls->whileAlive([](Calls& calls) { calls.listen(); }));
}

MqttGateway::~MqttGateway() {
    stop(core::Duration{0});
}

void MqttGateway::call(ports::ServiceCall call, Done done) {
    auto ticket = std::make_shared<CallTicket>(std::move(call), std::move(done));
    m_broker.post(m_calls->whileAlive([ticket = std::move(ticket)](Calls& calls) { calls.admit(ticket); }));
}

void MqttGateway::stop(core::Duration deadline) {
    auto drained = std::make_shared<std::promise<void>>();
    const auto future = drained->get_future();
    m_broker.post(m_calls->whileAlive([deadline, drained](Calls& calls) { calls.stop(deadline, drained); }));
    drained.reset();  // so that the wait ends when the broker's thread is gone and drops the task
    future.wait();
}

MqttGateway::Counts MqttGateway::counts() const {
    return m_calls->counts();
}

}  // namespace sagadesk::gateways
