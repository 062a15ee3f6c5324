// The intake behind a real Mosquitto, over a backend without an engine.
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <memory>
#include <set>
#include <string>

#include "gateways/mqtt/mqtt_connection.h"
#include "intake/intake.h"
#include "support/broker_client.h"
#include "support/map_backend.h"
#include "support/mosquitto_process.h"
#include "support/running_system.h"
#include "unit/intake_fixture.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;

// An intake and its connection, with a lasting session, as a node has them.
class IntakeNode {
public:
    IntakeNode(std::uint16_t port, const std::string& id)
        : m_backend(MapBackend::Answers::FromItsThread),
          m_connection(settingsFor(port, id)),
          m_intake(m_connection, m_backend, m_messages, m_clock, {}) {
        m_intake.start();
        m_connection.post([this] {
            m_connection.watch([this](const ports::BrokerState& state) {
                m_connected = state.connected;
                m_connected.notify_all();
            });
        });
        m_connection.start();
        m_connected.wait(false);  // and subscribed
    }
    ~IntakeNode() {
        m_intake.stop();
        m_connection.stop(2s);
    }
    IntakeNode(const IntakeNode&) = delete;
    IntakeNode& operator=(const IntakeNode&) = delete;

    [[nodiscard]] intake::IntakeCounts counts() const { return m_intake.counts(); }

private:
    static gateways::MqttSettings settingsFor(std::uint16_t port, const std::string& id) {
        gateways::MqttSettings settings;
        settings.port = port;
        settings.clientId = id;
        settings.cleanStart = false;
        settings.sessionExpiry = 1h;
        settings.threadName = id;
        return settings;
    }

    std::atomic<bool> m_connected{false};
    MapBackend m_backend;
    KeptMessages m_messages;
    SetClock m_clock;
    gateways::MqttConnection m_connection;
    intake::Intake m_intake;
};

class IntakeOverMqtt : public testing::Test {
protected:
    IntakeOverMqtt()
        : m_mosquitto("max_queued_messages 20000\nmax_inflight_messages 200\nset_tcp_nodelay true"),
          m_sender(m_mosquitto.port(), "sender") {
        m_sender.subscribe("shop/answers/#");
        EXPECT_TRUE(m_sender.waitUntilConnected());
    }
    void send(const std::string& key) {
        auto message = orderMessage(key, "shop/answers/1");
        message.correlation = key;
        m_sender.publish(std::move(message));
    }
    // Status by correlation data; one answer each.
    std::map<std::string, std::string> answers(std::size_t count) {
        EXPECT_TRUE(eventually(60s, [&] { return m_sender.messages().size() >= count; }));
        std::map<std::string, std::string> all;
        for (const auto& message : m_sender.messages())
            EXPECT_TRUE(all.emplace(message.correlation, message.property("status").value_or("none")).second);
        return all;
    }
    MosquittoProcess m_mosquitto;
    BrokerClient m_sender;
};

TEST_F(IntakeOverMqtt, answersWithTheSendersCorrelationData) {
    const IntakeNode node(m_mosquitto.port(), "intake-1");
    send("k-1");
    EXPECT_EQ(answers(1).at("k-1"), "202");
    auto wrong = orderMessage("k-2", "shop/answers/1");
    wrong.correlation = "wrong";
    wrong.payload = "{";
    m_sender.publish(wrong);
    EXPECT_EQ(answers(2).at("wrong"), "400");
}

TEST_F(IntakeOverMqtt, takesInWhatCameWhileItWasAway) {
    constexpr std::size_t orders = 500;
    { const IntakeNode node(m_mosquitto.port(), "intake-1"); }
    for (std::size_t i = 0; i < orders; ++i) send("k-" + std::to_string(i));
    ASSERT_TRUE(m_sender.waitForReceipts(orders));
    EXPECT_TRUE(m_sender.messages().empty());
    const IntakeNode node(m_mosquitto.port(), "intake-1");
    for (const auto& [key, status] : answers(orders)) EXPECT_EQ(status, "202") << key;
}

TEST_F(IntakeOverMqtt, nodesShareTheWork) {
    constexpr std::size_t orders = 200;
    const IntakeNode one(m_mosquitto.port(), "intake-1");
    const IntakeNode other(m_mosquitto.port(), "intake-2");
    for (std::size_t i = 0; i < orders; ++i) send("k-" + std::to_string(i));
    EXPECT_EQ(answers(orders).size(), orders);
    EXPECT_GT(one.counts().accepted, 50U);
    EXPECT_GT(other.counts().accepted, 50U);
}

TEST_F(IntakeOverMqtt, ofManyAtOnceNoneIsLeftWithoutAnAnswer) {
    constexpr std::size_t orders = 10'000;
    const IntakeNode node(m_mosquitto.port(), "intake-1");
    const auto start = std::chrono::steady_clock::now();
    for (std::size_t i = 0; i < orders; ++i) send("k-" + std::to_string(i));
    const auto all = answers(orders);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    EXPECT_EQ(all.size(), orders);
    std::printf("%zu orders in %.2f s: %.0f/s\n", orders, took.count(), static_cast<double>(orders) / took.count());
    for (const auto& [key, status] : all) EXPECT_TRUE(status == "202" || status == "429") << key << " " << status;
}

}  // namespace
}  // namespace sagadesk::tests
