// The whole journal over a real broker while everything around it breaks: the broker killed and restarted ten times,
// the network cut and slowed, the daemon killed. What the broker acknowledged is read off the wire.
//
//   SAGADESK_PROOF_ORDERS=9500 mqtt_events_test     so many orders, each makes about eleven events
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <boost/json.hpp>
#include <cstdio>
#include <cstdlib>

#include "integration/system_proof.h"
#include "support/broker_client.h"
#include "support/cutting_proxy.h"
#include "support/event_book.h"
#include "support/mosquitto_process.h"
#include "support/publish_recorder.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
namespace json = boost::json;

constexpr int orders_by_default = 9'500;
constexpr int broker_deaths = 10;

int ordersWanted() {
    const char* text = std::getenv("SAGADESK_PROOF_ORDERS");
    return text == nullptr ? orders_by_default : std::max(std::atoi(text), 100);
}

// Reads every event there is, in a session that the broker keeps while it lives.
class EventsReader {
public:
    explicit EventsReader(std::uint16_t port) : m_client(settings(port)) {
        m_client.connection().post([this] {
            for (const char* filter : {"sagadesk/orders/#", "sagadesk/events/#"})
                m_client.connection().subscribe(filter, [this](const ports::Message& m) { m_book.note(m.payload); });
        });
        m_client.start();
    }
    [[nodiscard]] const EventBook& book() const { return m_book; }
    [[nodiscard]] bool waitUntilConnected() { return m_client.waitUntilConnected(); }

private:
    static gateways::MqttSettings settings(std::uint16_t port) {
        auto settings = BrokerClient::settingsFor(port, "warehouse");
        settings.cleanStart = false;
        settings.sessionExpiry = 600s;
        return settings;
    }
    EventBook m_book;
    BrokerClient m_client;  // goes first
};

class EventsOverMqtt : public testing::Test {
protected:
    EventsOverMqtt()
        : m_recorder([this](PublishRecorder::Publication taken) { note(std::move(taken)); }),
          m_proxy(m_broker.port()) {
        m_proxy.observe([this](std::uint64_t connection, bool down, std::string_view bytes) {
            m_recorder.take(connection, down, bytes);
        });
    }
    void note(PublishRecorder::Publication taken) {
        if (!taken.topic.starts_with("sagadesk/orders/") && !taken.topic.starts_with("sagadesk/events/")) return;
        m_refused += taken.reason >= 0x80 ? 1 : 0;
        if (taken.reason < 0x80) m_acknowledged.note(taken.payload);
    }
    [[nodiscard]] bool reach(std::size_t events) {
        return eventually(180s, [&] { return m_acknowledged.count() >= events; });
    }
    void breakSomething(RunningSystem& system, int number);
    void publishAndBreak(RunningSystem& system, std::size_t orders);
    void checkAcknowledged(const RunningSystem& system, std::size_t orders);
    void checkAgainstJournal(const RunningSystem& system, std::size_t orders);
    void checkWithoutGaps();
    void republishWhatIsMissing(RunningSystem& system, const EventsReader& reader);

    EventBook m_acknowledged;
    std::atomic<std::size_t> m_refused{0};
    PublishRecorder m_recorder;
    MosquittoProcess m_broker{broker_limits};
    CuttingProxy m_proxy;  // goes first
};

// Each time the broker dies; around that, in turns, the wire or the daemon.
void EventsOverMqtt::breakSomething(RunningSystem& system, int number) {
    if (number % 3 == 1) m_proxy.delay(20ms);
    if (number % 3 == 2) m_proxy.throttle(20'000);
    if (number % 4 == 3)
        m_broker.stop(), m_broker.start();
    else
        m_broker.restart();
    if (number % 3 == 0) {
        system.daemon().kill();
        system.startDaemon();
    }
    const std::size_t before = m_acknowledged.count();
    EXPECT_TRUE(reach(before + 200)) << "goes on after " << number;
    m_proxy.delay(0ms);
    m_proxy.throttle(0);
    m_proxy.cutAfterUpstream(7'001);
    EXPECT_TRUE(reach(before + 400)) << "goes on after a cut on the way up, " << number;
    m_proxy.cutAfterDownstream(203);
    std::printf("%2d: %zu events, %zu repetitions\n", number, m_acknowledged.count(), m_acknowledged.repetitions());
}

void EventsOverMqtt::checkAgainstJournal(const RunningSystem& system, std::size_t orders) {
    HttpClient client = system.apiClient();
    const auto ids = acknowledgedOrders(system);
    EXPECT_EQ(ids.size(), orders);
    std::size_t missing = 0, different = 0, entries = 0;
    for (const std::string& id : ids) {
        const json::object journal = parseObject(client.get("/v1/orders/" + id + "/journal").body);
        for (const json::value& each : journal.at("entries").as_array()) {
            const json::object& entry = each.as_object();
            const auto event = m_acknowledged.payload(json::serialize(entry.at("partition")) + "-" +
                                                      json::serialize(entry.at("position")));
            ++entries;
            missing += event ? 0 : 1;
            if (!event) continue;
            const json::object data = parseObject(*event).at("data").as_object();
            const bool same = textMember(*event, "subject") == id && data.at("kind") == entry.at("kind") &&
                              data.at("sequence") == entry.at("sequence") && data.at("state") == entry.at("state");
            different += same ? 0 : 1;
        }
    }
    std::printf("%zu entries of %zu orders in the journal, %zu not acknowledged, %zu different\n", entries, ids.size(),
                missing, different);
    EXPECT_EQ(missing, 0U);
    EXPECT_EQ(different, 0U);
    EXPECT_LE(entries, m_acknowledged.count());
}

// All kinds are selected, so each position of each partition has been published.
void EventsOverMqtt::checkWithoutGaps() {
    std::uint64_t positions = 0;
    for (const auto& [partition, head] : m_acknowledged.heads()) positions += head;
    EXPECT_EQ(positions, m_acknowledged.count());
}

void EventsOverMqtt::republishWhatIsMissing(RunningSystem& system, const EventsReader& reader) {
    std::string from = "9", to;
    std::size_t lost = 0;
    for (const std::string& id : m_acknowledged.ids()) {
        if (reader.book().has(id)) continue;
        ++lost;
        const std::string time = textMember(*m_acknowledged.payload(id), "time");
        from = std::min(from, time);
        to = std::max(to, time);
    }
    std::printf("%zu acknowledged events did not outlive the broker\n", lost);
    if (lost == 0) return;
    to.replace(to.find('.') + 1, 3, "999");
    const CtlRun ran = ctl(system, {"events", "republish", "--written-from", from, "--written-to", to, "--reason",
                                    "The broker was killed."});
    EXPECT_EQ(ran.status, 0) << ran.output;
    std::printf("%s", ran.output.c_str());
    EXPECT_TRUE(eventually(120s, [&] { return reader.book().count() >= m_acknowledged.count(); }));
}

void EventsOverMqtt::publishAndBreak(RunningSystem& system, std::size_t orders) {
    const auto began = std::chrono::steady_clock::now();
    ChildProcess customers = startCustomers(system, static_cast<int>(orders));
    for (int i = 0; i < broker_deaths; ++i) {
        ASSERT_TRUE(reach(orders * 10 * static_cast<std::size_t>(i + 1) / (broker_deaths + 2))) << i;
        breakSomething(system, i);
    }
    EXPECT_EQ(customers.waitForExit(300s), 0) << readFile(system.folder() / "customers.log");
    EXPECT_TRUE(eventually(120s, [&] { return metric(system, "sagadesk_events_pending") == 0; }));
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    std::printf("%zu events acknowledged in %.0f s, and %zu repetitions; %zu refused\n", m_acknowledged.count(),
                seconds, m_acknowledged.repetitions(), m_refused.load());
}

void EventsOverMqtt::checkAcknowledged(const RunningSystem& system, std::size_t orders) {
    checkAgainstJournal(system, orders);
    checkWithoutGaps();
    EXPECT_EQ(m_acknowledged.outOfOrder(), 0U);
    EXPECT_EQ(m_acknowledged.altered(), 0U);
    EXPECT_EQ(m_refused, 0U);
}

TEST_F(EventsOverMqtt, loseNothingAndKeepTheOrderWhateverBreaks) {
    const auto orders = static_cast<std::size_t>(ordersWanted());
    EventsReader reader(m_broker.port());
    ASSERT_TRUE(reader.waitUntilConnected());
    RunningSystem::Options options;
    options.mqtt = mqttUrlLine(m_proxy.port()) + "publish = \"*\"\nwindow = 200\n";
    RunningSystem system(options);
    publishAndBreak(system, orders);
    checkAcknowledged(system, orders);
    republishWhatIsMissing(system, reader);
    for (const std::string& id : m_acknowledged.ids()) ASSERT_TRUE(reader.book().has(id)) << id;
    EXPECT_EQ(reader.book().altered(), 0U);
    EXPECT_EQ(metric(system, "sagadesk_events_parked_orders"), 0);
    EXPECT_EQ(system.stopDaemon(), 0);
    EXPECT_EQ(system.verify().first, 0);
    if (HasFailure()) system.keepFolder(), std::printf("left behind: %s\n", system.folder().c_str());
}

}  // namespace
}  // namespace sagadesk::tests
