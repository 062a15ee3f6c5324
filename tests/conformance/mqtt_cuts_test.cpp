// Connections that break while a stream of messages is being written into them: what arrives is what was sent, byte for
// byte. A write into a connection that has just gone fails at another place in Paho than a read does
// (gateways/mqtt/paho_write_guard.h).
#include <gtest/gtest.h>

#include <memory>

#include "support/broker_client.h"
#include "support/cutting_proxy.h"
#include "support/mosquitto_process.h"
#include "support/own_authority.h"

namespace sagadesk::tests {
namespace {

constexpr int lines = 8, cuts = 6, messages_between = 3'000;
constexpr const char* broker_limits = "max_inflight_messages 1000\nmax_queued_messages 0\n";

std::string payloadOf(const std::string& number) {
    return number + std::string(700, 'x');  // as long as an event: memory of that size is soon given away again
}

struct Line {
    Line(std::uint16_t port, int number, const std::string& ca) : wire(port), sender(settings(number, ca)) {
        sender.start();
    }
    [[nodiscard]] gateways::MqttSettings settings(int number, const std::string& ca) const {
        auto settings = BrokerClient::settingsFor(wire.port(), "sender-" + std::to_string(number));
        settings.host = "localhost";
        settings.tls = !ca.empty();
        settings.caFile = ca;
        return settings;
    }
    void streamIntoACut(std::uint64_t round) {
        ASSERT_TRUE(sender.waitUntilConnected(round)) << sender.state().code;
        wire.cutAfterUpstream(300'000 + round * 11'111);
        for (int i = 0; i < messages_between; ++i, ++sent) {
            ports::Message message;
            message.topic = "stream/" + std::to_string(i);
            message.payload = payloadOf(std::to_string(i));
            sender.publish(std::move(message));
        }
        ASSERT_TRUE(sender.waitForReceipts(sent));
    }
    // What Paho still had to write when it was cut goes out first; destroyed with it, Paho would never free it.
    void drain() {
        ASSERT_TRUE(sender.waitUntilConnected(cuts + 1)) << sender.state().code;
        ports::Message last;
        last.topic = "last";
        EXPECT_EQ(sender.publishAndWait(std::move(last)).handover, ports::Handover::Taken);
    }
    CuttingProxy wire;
    BrokerClient sender;
    std::size_t sent = 0;
};

void streamAndCut(const MosquittoProcess& broker, const std::string& ca) {
    auto settings = BrokerClient::settingsFor(broker.port(), "receiver");
    settings.host = "localhost";
    settings.tls = !ca.empty();
    settings.caFile = ca;
    BrokerClient receiver(settings);
    receiver.subscribe("stream/#");
    receiver.start();
    ASSERT_TRUE(receiver.waitUntilConnected());
    std::vector<std::unique_ptr<Line>> all;
    for (int i = 0; i < lines; ++i) all.push_back(std::make_unique<Line>(broker.port(), i, ca));
    for (std::uint64_t round = 1; round <= cuts; ++round) {
        for (auto& line : all) ASSERT_NO_FATAL_FAILURE(line->streamIntoACut(round));
    }
    for (auto& line : all) ASSERT_NO_FATAL_FAILURE(line->drain());
    const auto got = receiver.messages();
    EXPECT_GT(got.size(), std::size_t{lines * cuts});
    for (const ports::Message& each : got)
        ASSERT_EQ(each.payload, payloadOf(each.topic.substr(each.topic.rfind('/') + 1)));
}

TEST(MqttCuts, UnderAStreamOfMessagesAlterNoMessage) {
    const MosquittoProcess broker(broker_limits);
    streamAndCut(broker, "");
}

TEST(MqttCuts, UnderAnEncryptedStreamOfMessagesAlterNoMessage) {
    const OwnAuthority authority;
    const TlsIdentity identity = authority.sign("localhost");
    const MosquittoProcess broker(
        broker_limits, {.passwords = {}, .acl = {}, .certificate = identity.certificate, .key = identity.key});
    streamAndCut(broker, authority.file());
}

}  // namespace
}  // namespace sagadesk::tests
