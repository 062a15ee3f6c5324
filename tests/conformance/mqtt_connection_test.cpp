// The connection to a real Mosquitto: what ports/broker.h promises, and who is let in.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

#include "support/broker_client.h"
#include "support/cutting_proxy.h"
#include "support/mosquitto_process.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using ports::Handover;
using ports::Message;

Message to(const std::string& topic, const std::string& payload = "{}") {
    Message message;
    message.topic = topic;
    message.payload = payload;
    return message;
}

long count(const std::vector<ports::Receipt>& receipts, Handover kind) {
    return std::count_if(receipts.begin(), receipts.end(), [&](const auto& each) { return each.handover == kind; });
}

TEST(MqttConnection, CarriesEveryPropertyUnchanged) {
    MosquittoProcess broker;
    BrokerClient sender(broker.port(), "sender"), receiver(broker.port(), "receiver");
    receiver.subscribe("shop/+/new");
    ASSERT_TRUE(sender.waitUntilConnected());
    ASSERT_TRUE(receiver.waitUntilConnected());
    Message message = to("shop/orders/new", std::string("\0\xffnot text", 10));
    message.contentType = "application/json";
    message.responseTopic = "shop/replies/1";
    message.correlation = std::string("a\0b", 3);
    message.properties = {{"idempotency-key", "k-1"}, {"twice", "1"}, {"twice", "2"}, {"empty", ""}};
    message.expiry = 90s;
    EXPECT_EQ(sender.publishAndWait(message).handover, Handover::Taken);
    ASSERT_TRUE(receiver.waitForMessages(1));
    const Message got = receiver.messages().front();
    EXPECT_EQ(got.topic, message.topic);
    EXPECT_EQ(got.payload, message.payload);
    EXPECT_EQ(got.contentType, message.contentType);
    EXPECT_EQ(got.responseTopic, message.responseTopic);
    EXPECT_EQ(got.correlation, message.correlation);
    EXPECT_EQ(got.properties, message.properties);
    EXPECT_FALSE(got.repeated);
    ASSERT_TRUE(got.expiry.has_value());
    EXPECT_LE(*got.expiry, core::Duration{90s});
}

// Paho C 1.3.12 does not hand on the reason of a PUBACK below 0x80, so that 0x10, no matching subscribers, looks like
// 0.
TEST(MqttConnection, NobodyListensLooksLikeTaken) {
    MosquittoProcess broker;
    BrokerClient client(broker.port(), "client");
    ASSERT_TRUE(client.waitUntilConnected());
    EXPECT_EQ(client.publishAndWait(to("nobody/here")).handover, Handover::Taken);
}

TEST(MqttConnection, SharedSubscriptionsShareAndAreMatched) {
    MosquittoProcess broker;
    BrokerClient sender(broker.port(), "sender"), one(broker.port(), "one"), two(broker.port(), "two");
    one.subscribe("$share/group/work/#");
    two.subscribe("$share/group/work/#");
    ASSERT_TRUE(sender.waitUntilConnected() && one.waitUntilConnected() && two.waitUntilConnected());
    for (int i = 0; i < 20; ++i) EXPECT_EQ(sender.publishAndWait(to("work/1")).handover, Handover::Taken);
    ASSERT_TRUE(one.waitForMessages(10));
    ASSERT_TRUE(two.waitForMessages(10));
    EXPECT_EQ(one.messages().size() + two.messages().size(), 20U);
}

// Mosquitto lets 20 be under way by default.
TEST(MqttConnection, KeepsTheWindowThatTheBrokerGives) {
    MosquittoProcess broker("max_queued_messages 20000\n");
    BrokerClient sender(broker.port(), "sender"), receiver(broker.port(), "receiver");
    receiver.subscribe("many");
    ASSERT_TRUE(sender.waitUntilConnected() && receiver.waitUntilConnected());
    EXPECT_EQ(sender.state().inFlight_max, 20U);
    constexpr std::size_t messages = 10'000;
    const auto begin = std::chrono::steady_clock::now();
    for (std::size_t i = 0; i < messages; ++i) sender.publish(to("many", std::to_string(i)));
    ASSERT_TRUE(sender.waitForReceipts(messages));
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    EXPECT_EQ(count(sender.receipts(), Handover::Taken), static_cast<long>(messages));
    ASSERT_TRUE(receiver.waitForMessages(messages));
    const auto got = receiver.messages();
    for (std::size_t i = 0; i < messages; ++i) ASSERT_EQ(got[i].payload, std::to_string(i)) << "in order";
    RecordProperty("messages_per_second", static_cast<int>(messages / took.count()));
    EXPECT_LT(took.count(), 15.0) << "a window too wide costs a second a stall";
}

TEST(MqttConnection, TakesABurstAsLargeAsTheWindow) {
    MosquittoProcess broker("max_inflight_messages 1000");
    BrokerClient client(broker.port(), "client");
    ASSERT_TRUE(client.waitUntilConnected());
    constexpr int messages = 1'000;
    for (int i = 0; i < messages; ++i) client.publish(to("burst/1"));
    ASSERT_TRUE(client.waitForReceipts(messages));
    EXPECT_EQ(count(client.receipts(), Handover::Taken), messages);
}

TEST(MqttConnection, ComesBackAfterTheBrokerWasKilled) {
    MosquittoProcess broker;
    BrokerClient sender(broker.port(), "sender"), receiver(broker.port(), "receiver");
    receiver.subscribe("news");
    ASSERT_TRUE(sender.waitUntilConnected() && receiver.waitUntilConnected());
    broker.kill();
    ASSERT_TRUE(sender.waitUntilNotConnected() && receiver.waitUntilNotConnected());
    EXPECT_EQ(sender.publishAndWait(to("news")).handover, Handover::NotSent);
    broker.start();
    ASSERT_TRUE(sender.waitUntilConnected(2) && receiver.waitUntilConnected(2));
    EXPECT_EQ(sender.publishAndWait(to("news", "again")).handover, Handover::Taken);
    ASSERT_TRUE(receiver.waitForMessages(1)) << "subscribed anew";
    EXPECT_EQ(receiver.messages().front().payload, "again");
}

TEST(MqttConnection, ComesBackAfterEveryCut) {
    MosquittoProcess broker;
    CuttingProxy wire(broker.port());
    BrokerClient client(wire.port(), "client");
    client.subscribe("echo");
    for (std::uint64_t i = 1; i <= 5; ++i) {
        ASSERT_TRUE(client.waitUntilConnected(i)) << client.state().code;
        EXPECT_EQ(client.publishAndWait(to("echo")).handover, Handover::Taken);
        ASSERT_TRUE(client.waitForMessages(i));
        wire.cut();
        ASSERT_TRUE(client.waitUntilNotConnected());
    }
}

// What is not told as lost or taken must not have reached anybody; what is told as taken must have.
TEST(MqttConnection, TellsTheTruthAboutWhatACutLost) {
    MosquittoProcess broker("max_queued_messages 20000\n");
    CuttingProxy wire(broker.port());
    BrokerClient sender(wire.port(), "sender"), receiver(broker.port(), "receiver");
    receiver.subscribe("truth");
    ASSERT_TRUE(sender.waitUntilConnected() && receiver.waitUntilConnected());
    wire.cutAfterUpstream(20'000);
    std::mutex mutex;
    std::vector<Handover> handover(2'000);
    std::size_t answered = 0;
    std::condition_variable changed;
    auto& connection = sender.connection();
    connection.post([&] {
        for (std::size_t i = 0; i < handover.size(); ++i) {
            connection.publish(to("truth", std::to_string(i)), [&, i](const ports::Receipt& receipt) {
                const std::lock_guard lock(mutex);
                handover[i] = receipt.handover;
                ++answered;
                changed.notify_all();
            });
        }
    });
    {
        std::unique_lock lock(mutex);
        ASSERT_TRUE(changed.wait_for(lock, 20s, [&] { return answered == handover.size(); }));
    }
    ASSERT_TRUE(sender.waitUntilConnected(2));
    EXPECT_EQ(sender.publishAndWait(to("truth", "end")).handover, Handover::Taken);
    const auto isEnd = [](const Message& each) { return each.payload == "end"; };
    std::size_t seen = 0;
    do {
        ASSERT_TRUE(receiver.waitForMessages(++seen));
    } while (!isEnd(receiver.messages()[seen - 1]));
    std::set<std::string> arrived;
    for (const Message& each : receiver.messages()) arrived.insert(each.payload);
    long lost = 0, notSent = 0;
    for (std::size_t i = 0; i < handover.size(); ++i) {
        const bool there = arrived.contains(std::to_string(i));
        if (handover[i] == Handover::Taken) {
            EXPECT_TRUE(there) << i;
        } else if (handover[i] == Handover::NotSent) {
            EXPECT_FALSE(there) << i;
            ++notSent;
        } else {
            EXPECT_EQ(handover[i], Handover::Lost);
            ++lost;
        }
    }
    EXPECT_GT(lost, 0);
    EXPECT_LE(lost, 20) << "no more than the window";
    EXPECT_GT(notSent, 0);
}

TEST(MqttConnection, RefusesWhatCannotBePublishedWithoutLosingTheConnection) {
    MosquittoProcess broker("max_packet_size 2000\n");
    BrokerClient client(broker.port(), "client");
    client.subscribe("size");
    ASSERT_TRUE(client.waitUntilConnected());
    const auto codeOf = [&](Message message) {
        const auto receipt = client.publishAndWait(std::move(message));
        return receipt.handover == Handover::Refused ? receipt.code : "not refused";
    };
    EXPECT_EQ(codeOf(to("size", std::string(5'000, 'x'))), "too_large");
    EXPECT_EQ(codeOf(to("")), "topic_refused");
    EXPECT_EQ(codeOf(to("a/+/b")), "topic_refused");
    EXPECT_EQ(codeOf(to(std::string("a\0b", 3))), "topic_refused");
    EXPECT_EQ(codeOf(to(std::string(70'000, 'x'))), "topic_refused");
    EXPECT_EQ(codeOf(to("\xc3\x28")), "topic_refused");
    Message odd = to("size");
    odd.properties = {{"key", "\xff"}};
    EXPECT_EQ(codeOf(odd), "payload_refused");
    // The largest that fits: header 1 + 2, topic 2 + 4, id 2, properties 1.
    EXPECT_EQ(client.publishAndWait(to("size", std::string(2'000 - 12, 'x'))).handover, Handover::Taken);
    EXPECT_EQ(codeOf(to("size", std::string(2'000 - 11, 'x'))), "too_large");
    EXPECT_TRUE(client.waitForMessages(1));
    EXPECT_EQ(client.state().connections, 1U);
}

TEST(MqttConnection, AclRefusalsAreTold) {
    MosquittoProcess broker("", {.passwords = {{"shop", "secret-1"}}, .acl = "user shop\ntopic readwrite open/#\n"});
    auto settings = BrokerClient::settingsFor(broker.port(), "client");
    settings.user = "shop";
    settings.password = "secret-1";
    BrokerClient client(settings);
    client.subscribe("open/#");
    client.start();
    ASSERT_TRUE(client.waitUntilConnected());
    EXPECT_EQ(client.publishAndWait(to("open/1")).handover, Handover::Taken);
    const auto receipt = client.publishAndWait(to("closed/1"));
    EXPECT_EQ(receipt.handover, Handover::Refused);
    EXPECT_EQ(receipt.code, "not_authorised");
}

TEST(MqttConnection, WrongPasswordIsNotAuthorised) {
    MosquittoProcess broker("", {.passwords = {{"shop", "secret-1"}}});
    auto settings = BrokerClient::settingsFor(broker.port(), "client");
    settings.user = "shop";
    settings.password = "wrong-one";
    BrokerClient client(settings);
    client.start();
    EXPECT_EQ(client.waitForTrouble(), "not_authorised");
    EXPECT_EQ(client.state().detail.find("wrong-one"), std::string::npos);
}

TEST(MqttConnection, NobodyThereIsConnectionRefused) {
    std::uint16_t port = 0;
    {
        MosquittoProcess broker;
        port = broker.port();
    }
    BrokerClient client(port, "client");
    EXPECT_EQ(client.waitForTrouble(), "connection_refused");
}

ports::Message presence(const std::string& state) {
    Message message = to("nodes/one", state);
    message.retained = true;
    message.contentType = "text/plain";
    return message;
}

TEST(MqttConnection, WillIsPublishedAfterALossAndNotAfterAStop) {
    MosquittoProcess broker;
    CuttingProxy wire(broker.port());
    BrokerClient watcher(broker.port(), "watcher");
    watcher.subscribe("nodes/+");
    ASSERT_TRUE(watcher.waitUntilConnected());
    auto settings = BrokerClient::settingsFor(wire.port(), "node");
    settings.will = presence("gone");
    BrokerClient node(settings);
    node.start();
    ASSERT_TRUE(node.waitUntilConnected());
    wire.cut();
    ASSERT_TRUE(watcher.waitForMessages(1));
    EXPECT_EQ(watcher.messages()[0].payload, "gone");
    EXPECT_EQ(watcher.messages()[0].contentType, "text/plain");
    ASSERT_TRUE(node.waitUntilConnected(2));
    EXPECT_EQ(node.publishAndWait(presence("here")).handover, Handover::Taken);
    node.stop(1s);
    EXPECT_EQ(watcher.publishAndWait(to("nodes/end", "end")).handover, Handover::Taken);
    ASSERT_TRUE(watcher.waitForMessages(3));
    EXPECT_EQ(watcher.messages()[1].payload, "here");
    EXPECT_EQ(watcher.messages()[2].payload, "end") << "no will in between";
}

TEST(MqttConnection, LastingSessionDeliversWhatCameMeanwhile) {
    MosquittoProcess broker;
    BrokerClient sender(broker.port(), "sender");
    ASSERT_TRUE(sender.waitUntilConnected());
    auto settings = BrokerClient::settingsFor(broker.port(), "intake");
    settings.cleanStart = false;
    settings.sessionExpiry = 1h;
    {
        BrokerClient before(settings);
        before.subscribe("intake/orders");
        before.start();
        ASSERT_TRUE(before.waitUntilConnected());
    }
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(sender.publishAndWait(to("intake/orders", std::to_string(i))).handover, Handover::Taken);
    BrokerClient after(settings);
    after.subscribe("intake/orders");
    after.start();
    ASSERT_TRUE(after.waitForMessages(10));
    for (int i = 0; i < 10; ++i) EXPECT_EQ(after.messages()[static_cast<std::size_t>(i)].payload, std::to_string(i));
}

TEST(MqttConnection, StopGivesTimeAndThenAnswersEverything) {
    MosquittoProcess broker;
    CuttingProxy wire(broker.port());
    BrokerClient listener(broker.port(), "listener"), quick(broker.port(), "quick"), stuck(wire.port(), "stuck");
    listener.subscribe("last/#");
    ASSERT_TRUE(listener.waitUntilConnected() && quick.waitUntilConnected() && stuck.waitUntilConnected());
    for (int i = 0; i < 200; ++i) quick.publish(to("last/quick"));
    quick.stop(10s);
    EXPECT_EQ(count(quick.receipts(), Handover::Taken), 200);
    wire.hold(true);
    for (int i = 0; i < 200; ++i) stuck.publish(to("last/stuck"));
    const auto begin = std::chrono::steady_clock::now();
    stuck.stop(100ms);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, 5s);
    EXPECT_EQ(count(stuck.receipts(), Handover::Lost), 20);
    EXPECT_EQ(count(stuck.receipts(), Handover::NotSent), 180);
}

TEST(MqttConnection, CanBeStoppedWhileItConnects) {
    MosquittoProcess broker;
    CuttingProxy silent(broker.port());
    silent.hold(true);
    for (int i = 0; i < 3; ++i) {
        BrokerClient client(silent.port(), "client");
        EXPECT_EQ(client.publishAndWait(to("a")).handover, Handover::NotSent);
        const auto begin = std::chrono::steady_clock::now();
        client.stop(0ms);
        EXPECT_LT(std::chrono::steady_clock::now() - begin, 8s);
    }
}

bool threadLives(const std::string& name) {
    const std::filesystem::directory_iterator tasks("/proc/self/task");
    return std::any_of(begin(tasks), end(tasks), [&](const auto& task) {
        std::string line;
        return std::getline(std::ifstream(task.path() / "comm"), line) && line == name;
    });
}

// Were its threads to end with the last connection, they would still write into what Paho frees then.
TEST(MqttConnection, PahoStaysWholeAfterTheLastConnection) {
    MosquittoProcess broker;
    {
        BrokerClient client(broker.port(), "client");
        ASSERT_TRUE(client.waitUntilConnected());
    }
    EXPECT_TRUE(threadLives("MQTTAsync_rcv"));
    EXPECT_TRUE(threadLives("MQTTAsync_send"));
    BrokerClient next(broker.port(), "next");
    EXPECT_TRUE(next.waitUntilConnected());
}

TEST(MqttConnection, BrokerThatStopsSaysSo) {
    MosquittoProcess broker;
    BrokerClient client(broker.port(), "client");
    ASSERT_TRUE(client.waitUntilConnected());
    broker.stop();
    ASSERT_TRUE(client.waitUntilNotConnected());
    EXPECT_FALSE(client.waitForTrouble().empty());
}

}  // namespace
}  // namespace sagadesk::tests
