// The real sagadesk-sim behind a real Mosquitto, asked as an order service would ask.
#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <optional>

#include "support/broker_client.h"
#include "support/mosquitto_process.h"
#include "support/running_system.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
namespace json = boost::json;

constexpr const char* order_body = R"({"orderId":"o-1","run":1,"order":{"total":4200,"currency":"EUR"}})";

class SimulatorOverMqtt : public testing::Test {
protected:
    SimulatorOverMqtt() : m_asker(m_mosquitto.port(), "asker") {
        m_asker.subscribe("test/replies/#");
        EXPECT_TRUE(m_asker.waitUntilConnected());
    }

    void startSimulator(const std::string& faults = "{}") {
        m_simulator = ChildProcess(
            {programBeside("sagadesk-sim").string(), "--mqtt", address(), "--prefix", "shop", "--faults", faults},
            m_folder.path() / "sim.log");
        m_http = m_simulator.waitForLine("ready ", 40s).value_or("");
        ASSERT_TRUE(m_http.starts_with("http://")) << readFile(m_folder.path() / "sim.log");
    }
    [[nodiscard]] std::string address() const { return "mqtt://127.0.0.1:" + std::to_string(m_mosquitto.port()); }

    static ports::Message question(const std::string& service, const std::string& path, const std::string& key) {
        ports::Message message;
        message.topic = "shop/services/" + service + "/some-step";
        message.payload = order_body;
        message.contentType = "application/json";
        message.responseTopic = "test/replies/n1";
        message.correlation = std::string("\0\x01", 2) + key;
        message.properties = {{"idempotency-key", key}, {"operation", "action"}, {"method", "POST"}, {"path", path}};
        return message;
    }
    static ports::Message lookup(const std::string& service, const std::string& path, const std::string& key) {
        auto message = question(service, path + "/" + key, key);
        message.payload.clear();
        message.correlation += "?";
        message.properties = {
            {"idempotency-key", key}, {"operation", "lookup"}, {"method", "GET"}, {"path", path + "/" + key}};
        return message;
    }

    // All replies with the question's correlation data, in order, once there are so many.
    std::vector<ports::Message> replies(const ports::Message& asked, std::size_t count = 1) {
        std::vector<ports::Message> own;
        const bool came = eventually(20s, [&] {
            own.clear();
            for (auto& message : m_asker.messages())
                if (message.correlation == asked.correlation) own.push_back(std::move(message));
            return own.size() >= count;
        });
        EXPECT_TRUE(came) << own.size() << " replies";
        own.resize(std::max(own.size(), count));
        return own;
    }
    ports::Message ask(const ports::Message& message) {
        m_asker.publish(message);
        return replies(message)[0];
    }
    static std::string status(const ports::Message& reply) {
        return std::string(reply.property("status").value_or("none"));
    }
    json::object account(const std::string& order) const {
        return parseObject(HttpClient(m_http).get("/ledger?order=" + order).body);
    }

    TemporaryFolder m_folder;
    MosquittoProcess m_mosquitto;
    BrokerClient m_asker;
    ChildProcess m_simulator;
    std::string m_http;
};

TEST_F(SimulatorOverMqtt, answersAndLooksUpFromTheSameLedgerAsOverHttp) {
    startSimulator();
    const auto reply = ask(question("payment", "/authorisations", "o-1:1:authorise-payment"));
    EXPECT_EQ(status(reply), "200");
    EXPECT_EQ(reply.topic, "test/replies/n1");
    EXPECT_EQ(reply.contentType, "application/json");
    const auto reference = parseObject(reply.payload).at("reference").as_string();
    EXPECT_TRUE(reference.starts_with("pay-"));
    const auto found = parseObject(ask(lookup("payment", "/authorisations", "o-1:1:authorise-payment")).payload);
    EXPECT_TRUE(found.at("done").as_bool());
    EXPECT_EQ(found.at("reference").as_string(), reference);
    EXPECT_EQ(status(ask(lookup("payment", "/captures", "o-9:1:capture-payment"))), "404");
    EXPECT_EQ(account("o-1").at("authorised").as_int64(), 4'200);

    const auto overHttp =
        HttpClient(m_http).post("/payment/authorisations", order_body, {"Idempotency-Key: o-1:1:authorise-payment"});
    EXPECT_EQ(overHttp.body, reply.payload);
    EXPECT_EQ(account("o-1").at("authorised").as_int64(), 4'200);
}

TEST_F(SimulatorOverMqtt, refusesWhatTheOrderAsksItToRefuse) {
    startSimulator();
    auto declined = question("payment", "/authorisations", "o-2:1:authorise-payment");
    declined.payload = R"({"order":{"total":5,"currency":"EUR","metadata":{"card":"DECLINE"}}})";
    const auto reply = ask(declined);
    EXPECT_EQ(status(reply), "409");
    EXPECT_EQ(reply.contentType, "application/problem+json");
    EXPECT_EQ(parseObject(reply.payload).at("code").as_string(), "insufficient_funds");
    auto undo = question("payment", "/voids", "o-3:1:authorise-payment:undo");
    undo.payload = R"({"originalKey":"o-3:1:authorise-payment","order":{"total":5,"currency":"EUR"}})";
    EXPECT_EQ(status(ask(undo)), "404");
    EXPECT_EQ(status(ask(question("payment", "/authorisations", "o-3:1:authorise-payment"))), "409");
    EXPECT_EQ(status(ask(question("weather", "/forecast", "o-4:1:a"))), "404");
    EXPECT_EQ(status(ask(question("payment", "no-path", "o-5:1:a"))), "404");
}

TEST_F(SimulatorOverMqtt, whatItAcceptsItAnswersLaterInTheSamePlace) {
    startSimulator(R"({"payment":{"accept202":1,"callbackDelay":[10,20],"duplicateCallback":1}})");
    const auto accepted = question("payment", "/authorisations", "o-1:1:authorise-payment");
    m_asker.publish(accepted);
    const auto three = replies(accepted, 3);
    EXPECT_EQ(status(three[0]), "202");
    EXPECT_EQ(status(three[1]), "200");
    EXPECT_TRUE(parseObject(three[1].payload).contains("reference"));
    EXPECT_EQ(three[2].payload, three[1].payload);

    auto declined = question("payment", "/authorisations", "o-2:1:authorise-payment");
    declined.payload = R"({"order":{"total":5,"currency":"EUR","metadata":{"card":"DECLINE"}}})";
    m_asker.publish(declined);
    const auto late = replies(declined, 2);
    EXPECT_EQ(status(late[0]), "202");
    EXPECT_EQ(status(late[1]), "409");
    EXPECT_EQ(parseObject(late[1].payload).at("code").as_string(), "insufficient_funds");
}

TEST_F(SimulatorOverMqtt, playsTheFaultsOfServices) {
    startSimulator(R"({"/payment/captures":{"lostReply":1},"/payment/refunds":{"lostRequest":1},
        "inventory":{"tooMany":1,"retryAfter":7},"pricing":{"malformed":1},"/fulfilment":{"trickle":1,"tricklePerByte":2}})");
    const auto lost = question("payment", "/captures", "o-1:1:capture-payment");
    m_asker.publish(lost);
    m_asker.publish(question("payment", "/refunds", "o-6:1:capture-payment:undo"));
    const auto busy = ask(question("inventory", "/reservations", "o-2:1:reserve-inventory"));
    EXPECT_EQ(status(busy), "429");
    EXPECT_EQ(busy.property("retry-after"), "7");
    EXPECT_EQ(ask(question("pricing", "/quotes", "o-3:1:check-price")).payload, "{\"reference\": \"cut sh");
    EXPECT_EQ(status(ask(question("fulfilment", "/shipments", "o-4:1:create-shipment"))), "200");
    // In order behind the lost ones: had they been answered, it would have come by now.
    for (const auto& message : m_asker.messages()) EXPECT_NE(message.correlation, lost.correlation);
    EXPECT_EQ(account("o-1").at("captured").as_int64(), 4'200);
}

TEST_F(SimulatorOverMqtt, goesOnWhenTheBrokerComesBack) {
    startSimulator();
    m_mosquitto.restart();
    ASSERT_TRUE(m_asker.waitUntilConnected(2));
    // Asked again until it has subscribed anew.
    const auto message = question("payment", "/authorisations", "o-1:1:authorise-payment");
    EXPECT_TRUE(eventually(20s, [&] {
        m_asker.publish(message);
        return !m_asker.messages().empty();
    }));
    EXPECT_EQ(status(m_asker.messages()[0]), "200");
}

TEST_F(SimulatorOverMqtt, saysWhatToDoWithAnAddressThatIsNone) {
    for (const char* wrong : {"127.0.0.1:1883", "http://127.0.0.1", "mqtt://", "mqtt://a:b@127.0.0.1", "mqtt://h/x"}) {
        ChildProcess simulator({programBeside("sagadesk-sim").string(), "--mqtt", wrong},
                               m_folder.path() / "wrong.log");
        EXPECT_EQ(simulator.waitForExit(10s), 2) << wrong;
    }
    EXPECT_NE(readFile(m_folder.path() / "wrong.log").find("such as mqtt://127.0.0.1:1883"), std::string::npos);
}

}  // namespace
}  // namespace sagadesk::tests
