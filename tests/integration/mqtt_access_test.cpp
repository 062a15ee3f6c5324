// The running system and a broker that does not let everyone in, nor take everything: presence, TLS, passwords, access
// lists, and no broker at all.
#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <memory>

#include "integration/system_proof.h"
#include "support/broker_client.h"
#include "support/event_book.h"
#include "support/mosquitto_process.h"
#include "support/own_authority.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 40s;

RunningSystem::Options withMqtt(const std::string& lines) {
    RunningSystem::Options options;
    options.mqtt = lines;
    return options;
}

bool isConnected(const RunningSystem& system) {
    return eventually(patience, [&] { return metric(system, "sagadesk_mqtt_connected") == 1; });
}

bool logSays(const RunningSystem& system, const std::string& code, const std::string& more) {
    return eventually(patience, [&] {
        const std::string log = readFile(system.daemonLog());
        const auto at = log.find(code);
        return at != std::string::npos && log.find(more, at) != std::string::npos;
    });
}

std::string place(const RunningSystem& system, const std::string& type, int serial) {
    const HttpReply reply = system.apiClient().post("/v1/orders", SampleOrder{type, 4'998, serial}.json(),
                                                    {"Idempotency-Key: access-" + std::to_string(serial)});
    EXPECT_EQ(reply.status, 202) << reply.body;
    return std::string(parseObject(reply.body).at("id").as_string());
}

bool completes(const RunningSystem& system, const std::string& order) {
    return eventually(patience, [&] {
        return textMember(system.apiClient().get("/v1/orders/" + order).body, "state") == "completed";
    });
}

// What the messages say of the order, in the order of their coming: "created confirmed …".
std::string storyOf(BrokerClient& reader, const std::string& order) {
    std::string story;
    for (const auto& message : reader.messages()) {
        if (message.topic.find(order) == std::string::npos) continue;
        story += (story.empty() ? "" : " ") + message.topic.substr(message.topic.rfind('/') + 1);
    }
    return story;
}

constexpr const char* whole_story = "created confirmed processing completed";

bool tells(BrokerClient& reader, const std::string& order, const std::string& story = whole_story) {
    return eventually(patience, [&] { return storyOf(reader, order) == story; });
}

TEST(MqttPresence, isRetainedAndTellsHowANodeWent) {
    MosquittoProcess broker;
    RunningSystem system(withMqtt(mqttUrlLine(broker.port())));
    const auto presence = [&] {  // as someone sees it who comes now
        BrokerClient reader(broker.port(), "newcomer");
        reader.subscribe("sagadesk/nodes/test");
        return reader.waitForMessages(1) ? reader.messages()[0].payload : std::string();
    };
    const auto becomes = [&](const std::string& state) {
        return eventually(patience, [&] { return textMember(presence(), "state") == state; });
    };
    ASSERT_TRUE(isConnected(system));
    ASSERT_TRUE(becomes("online"));
    EXPECT_EQ(textMember(presence(), "api"), system.api());
    EXPECT_EQ(system.stopDaemon(), 0);
    EXPECT_TRUE(becomes("stopped"));
    system.startDaemon();
    EXPECT_TRUE(becomes("online"));
    system.daemon().kill();
    EXPECT_TRUE(becomes("offline"));
    system.startDaemon();
    EXPECT_TRUE(becomes("online"));
}

TEST(MqttAccess, certificatesOfTheRightAuthorityLetEachOtherIn) {
    const OwnAuthority authority, other;
    const TlsIdentity identity = authority.sign("localhost"), client = authority.sign("sagadesk");
    MosquittoProcess broker(
        "cafile " + authority.file() + "\nrequire_certificate true\nuse_identity_as_username true\n",
        {.passwords = {},
         .acl = "user sagadesk\ntopic readwrite sagadesk/#\n",
         .certificate = identity.certificate,
         .key = identity.key});
    const auto lines = [&](const std::string& ca) {
        return "url = \"mqtts://localhost:" + std::to_string(broker.port()) + "\"\nca_file = \"" + ca + "\"\n";
    };
    const std::string certificate =
        "client_certificate = \"" + client.certificate + "\"\nclient_key = \"" + client.key + "\"\n";
    {
        const RunningSystem system(withMqtt(lines(authority.file()) + certificate));
        ASSERT_TRUE(isConnected(system)) << readFile(system.daemonLog());
        ASSERT_TRUE(completes(system, place(system, "purchase", 1)));
        EXPECT_TRUE(eventually(patience, [&] { return metric(system, "sagadesk_events_published_total") == 4; }));
    }
    const RunningSystem wrong(withMqtt(lines(other.file()) + certificate));
    EXPECT_TRUE(logSays(wrong, "mqtt_away", "tls")) << readFile(wrong.daemonLog());
    EXPECT_EQ(metric(wrong, "sagadesk_mqtt_connected"), 0);
    EXPECT_TRUE(completes(wrong, place(wrong, "purchase", 1))) << "orders need no broker";
    const RunningSystem nobody(withMqtt(lines(authority.file())));
    EXPECT_TRUE(logSays(nobody, "mqtt_away", "localhost")) << readFile(nobody.daemonLog());
    EXPECT_EQ(metric(nobody, "sagadesk_mqtt_connected"), 0);
}

TEST(MqttAccess, aWrongPasswordIsToldAndNotWritten) {
    MosquittoProcess broker("", {.passwords = {{"sagadesk", "right-secret"}}});
    const TemporaryFolder folder;
    writeFile(folder.path() / "secret", "wrong-secret\n");
    std::filesystem::permissions(folder.path() / "secret", std::filesystem::perms::owner_read);
    RunningSystem system(withMqtt(mqttUrlLine(broker.port()) + "user = \"sagadesk\"\npassword_file = \"" +
                                  (folder.path() / "secret").string() + "\"\n"));
    EXPECT_TRUE(logSays(system, "mqtt_away", "not_authorised")) << readFile(system.daemonLog());
    EXPECT_EQ(readFile(system.daemonLog()).find("wrong-secret"), std::string::npos);
    EXPECT_TRUE(completes(system, place(system, "purchase", 1)));
    EXPECT_EQ(system.stopDaemon(), 0);
    std::filesystem::remove(folder.path() / "secret");
    writeFile(folder.path() / "secret", "right-secret\n");
    system.startDaemon();
    EXPECT_TRUE(isConnected(system));
    EXPECT_TRUE(eventually(patience, [&] { return metric(system, "sagadesk_events_published_total") == 4; }));
}

constexpr const char* all_but_orders =
    "topic read #\ntopic write sagadesk/nodes/#\ntopic write sagadesk/events/#\ntopic write sagadesk/answers/#\n";

TEST(MqttAccess, aTypeThatIsNotTakenStopsOnlyItsOwnOrders) {
    const std::string limited = std::string(all_but_orders) + "topic write sagadesk/orders/purchase/#\n";
    MosquittoProcess broker("", {.passwords = {}, .acl = limited});
    RunningSystem system(withMqtt(mqttUrlLine(broker.port())));
    BrokerClient reader(broker.port(), "reader");
    reader.subscribe("sagadesk/orders/#");
    ASSERT_TRUE(reader.waitUntilConnected() && isConnected(system));
    const std::string retried = place(system, "subscription", 1), letGo = place(system, "subscription", 2);
    ASSERT_TRUE(completes(system, retried) && completes(system, letGo));
    const std::string before = place(system, "purchase", 3);
    EXPECT_TRUE(tells(reader, before)) << storyOf(reader, before);
    ASSERT_TRUE(eventually(patience, [&] { return metric(system, "sagadesk_events_parked_orders") == 2; }));
    const std::string after = place(system, "purchase", 4);
    EXPECT_TRUE(tells(reader, after)) << "other orders go on";

    const CtlRun list = ctl(system, {"undelivered"});
    EXPECT_NE(list.output.find("not authorised"), std::string::npos) << list.output;
    EXPECT_NE(list.output.find("order.created of " + retried), std::string::npos) << list.output;
    const CtlRun failures = ctl(system, {"failures"});
    EXPECT_NE(failures.output.find("not_authorised"), std::string::npos) << failures.output;
    broker.changeAcl(std::string(all_but_orders) + "topic write sagadesk/orders/#\n");
    EXPECT_EQ(ctl(system, {"undelivered", "let-go", "event-" + letGo, "--reason", "Nobody needs it."}).status, 0);
    EXPECT_TRUE(tells(reader, letGo, "confirmed processing completed")) << storyOf(reader, letGo);
    EXPECT_EQ(ctl(system, {"undelivered", "retry", "event-" + retried, "--reason", "May be sent now."}).status, 0);
    EXPECT_TRUE(tells(reader, retried)) << storyOf(reader, retried);
    EXPECT_TRUE(eventually(patience, [&] { return metric(system, "sagadesk_events_parked_orders") == 0; }));
    // The gauge is of the relay; the list is of the store, which learns of it with the next mark.
    EXPECT_TRUE(eventually(patience, [&] {
        return ctl(system, {"undelivered"}).output.rfind("0 orders whose events stand still", 0) == 0;
    })) << ctl(system, {"undelivered"}).output;
    const std::string later = place(system, "subscription", 5);
    EXPECT_TRUE(tells(reader, later)) << storyOf(reader, later);
}

TEST(MqttAccess, aBrokerThatTakesNothingParksNobody) {
    MosquittoProcess broker("", {.passwords = {}, .acl = all_but_orders});
    RunningSystem system(withMqtt(mqttUrlLine(broker.port())));
    BrokerClient reader(broker.port(), "reader");
    reader.subscribe("sagadesk/orders/#");
    ASSERT_TRUE(reader.waitUntilConnected() && isConnected(system));
    std::vector<std::string> orders;
    for (int i = 0; i < 40; ++i) orders.push_back(place(system, i % 2 == 0 ? "purchase" : "subscription", i));
    for (const std::string& order : orders) ASSERT_TRUE(completes(system, order));
    EXPECT_TRUE(logSays(system, "events_stand_still", "not_authorised")) << readFile(system.daemonLog());
    EXPECT_EQ(metric(system, "sagadesk_events_parked_orders"), 0);
    EXPECT_GE(metric(system, "sagadesk_events_pending"), 160);
    broker.changeAcl(std::string(all_but_orders) + "topic write sagadesk/orders/#\n");
    for (const std::string& order : orders) EXPECT_TRUE(tells(reader, order)) << storyOf(reader, order);
    EXPECT_EQ(metric(system, "sagadesk_events_parked_orders"), 0);
}

TEST(MqttAccess, withoutABrokerEventsWaitForOne) {
    RunningSystem system;
    std::vector<std::string> orders;
    for (int i = 0; i < 20; ++i) orders.push_back(place(system, "purchase", i));
    for (const std::string& order : orders) ASSERT_TRUE(completes(system, order));
    EXPECT_EQ(metric(system, "sagadesk_mqtt_connected"), -1);
    EXPECT_EQ(system.stopDaemon(), 0);
    const MosquittoProcess broker;
    BrokerClient reader(broker.port(), "reader");
    reader.subscribe("sagadesk/orders/#");
    ASSERT_TRUE(reader.waitUntilConnected());
    system.addDaemonOption("--mqtt");
    system.addDaemonOption(mqttAddress(broker.port()));
    system.startDaemon();
    for (const std::string& order : orders) EXPECT_TRUE(tells(reader, order)) << storyOf(reader, order);
}

}  // namespace
}  // namespace sagadesk::tests
