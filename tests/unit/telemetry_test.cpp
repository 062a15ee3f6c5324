#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <boost/json.hpp>
#include <chrono>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <thread>

#include "telemetry/log.h"
#include "telemetry/log_line.h"
#include "telemetry/metrics.h"

namespace sagadesk::telemetry {
namespace {

// A pipe whose writing end is the log's, read by the test at the end.
class LogTest : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_EQ(::pipe(m_ends.data()), 0);
        ::fcntl(m_ends[1], F_SETPIPE_SZ, 1024 * 1024);
    }
    void TearDown() override {
        ::close(m_ends[0]);
        if (m_ends[1] >= 0) ::close(m_ends[1]);
    }
    std::string readAll() {
        ::close(m_ends[1]);
        m_ends[1] = -1;
        std::string all;
        std::array<char, 65536> chunk{};
        for (ssize_t n = 0; (n = ::read(m_ends[0], chunk.data(), chunk.size())) > 0;)
            all.append(chunk.data(), static_cast<std::size_t>(n));
        return all;
    }
    static std::vector<boost::json::object> parsed(const std::string& text) {
        std::vector<boost::json::object> lines;
        std::istringstream in(text);
        for (std::string line; std::getline(in, line);) lines.push_back(boost::json::parse(line).as_object());
        return lines;
    }
    std::array<int, 2> m_ends{-1, -1};
};

core::JournalEntry entryOf(core::EntryKind kind, std::string reason = {}) {
    core::JournalEntry entry;
    entry.order = core::OrderId::make(core::Instant(std::chrono::milliseconds(1'800'000'000'000)), {1, 2, 3});
    entry.kind = kind;
    entry.sequence = 7;
    entry.position = 12;
    entry.actor = "system";
    entry.reason = std::move(reason);
    entry.data = R"({"secret":"Ada"})";
    entry.traceId = "0123456789abcdef0123456789abcdef";
    return entry;
}

TEST_F(LogTest, aLineIsOneJsonObject) {
    {
        Log log(m_ends[1], Level::Info);
        LogFields fields;
        fields.address = "http://127.0.0.1:1";
        fields.count = 3;
        log.write(Level::Info, "daemon.ready", fields);
    }
    const auto lines = parsed(readAll());
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].at("event"), "daemon.ready");
    EXPECT_EQ(lines[0].at("level"), "info");
    EXPECT_EQ(lines[0].at("address"), "http://127.0.0.1:1");
    EXPECT_EQ(lines[0].at("count"), 3);
    EXPECT_EQ(lines[0].at("ts").as_string().size(), 24U);
    EXPECT_EQ(lines[0].size(), 5U);
}

TEST_F(LogTest, noValueCanForgeALine) {
    std::string hostile = "a\r\n{\"level\":\"error\"}\x1b[31m\x7f\\\"";
    hostile += std::string("\0b", 2) + "\xff\xc0\x80\xed\xa0\x80\xc2\x9b ü€\xf0\x9f\x98\x80";
    {
        Log log(m_ends[1], Level::Info);
        LogFields fields;
        fields.detail = hostile;
        log.write(Level::Warn, "x", fields);
    }
    const std::string text = readAll();
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 1);
    for (const char c : text.substr(0, text.size() - 1))
        EXPECT_FALSE(static_cast<unsigned char>(c) < 0x20 || c == 0x7f);
    ASSERT_EQ(parsed(text).size(), 1U);
    EXPECT_NE(text.find("ü€😀"), std::string::npos);
}

TEST_F(LogTest, endsOfOrdersAndHoldsAreLoggedAndTheRestOnlyAtDebug) {
    const std::vector<core::JournalEntry> entries{
        entryOf(core::EntryKind::OrderCreated), entryOf(core::EntryKind::StepSucceeded),
        entryOf(core::EntryKind::OrderHeld, "outcome_unknown"), entryOf(core::EntryKind::OrderCompleted)};
    {
        Log log(m_ends[1], Level::Info);
        log.committed(entries);
    }
    const auto lines = parsed(readAll());
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].at("event"), "order.held");
    EXPECT_EQ(lines[0].at("level"), "warn");
    EXPECT_EQ(lines[0].at("reason"), "outcome_unknown");
    EXPECT_EQ(lines[0].at("order").as_string(), entries[0].order.text());
    EXPECT_EQ(lines[0].at("trace"), "0123456789abcdef0123456789abcdef");
    EXPECT_EQ(lines[1].at("event"), "order.completed");
}

TEST_F(LogTest, debugLogsEveryEntry) {
    {
        Log log(m_ends[1], Level::Debug);
        log.committed({entryOf(core::EntryKind::OrderCreated), entryOf(core::EntryKind::StepSucceeded)});
    }
    EXPECT_EQ(parsed(readAll()).size(), 2U);
}

TEST_F(LogTest, whatPeopleTypeAndJournalDataStayOut) {
    {
        Log log(m_ends[1], Level::Debug);
        log.committed({entryOf(core::EntryKind::OrderCancelled, "Ada Keller called, ada@example.com")});
    }
    const std::string text = readAll();
    EXPECT_EQ(text.find("Ada"), std::string::npos);
    EXPECT_EQ(text.find("reason"), std::string::npos);
}

TEST_F(LogTest, noticesOfOneCodeAreLimited) {
    {
        Log log(m_ends[1], Level::Info);
        for (int i = 0; i < 1000; ++i) log.notice("disk_full", "the disk is full");
        log.notice("lease_lost", "another one");
    }
    const auto lines = parsed(readAll());
    EXPECT_EQ(lines.size(), 11U);
    EXPECT_EQ(lines.back().at("code"), "lease_lost");
}

TEST_F(LogTest, linesOfManyThreadsStayWhole) {
    {
        Log log(m_ends[1], Level::Info);
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&log] {
                for (int i = 0; i < 500; ++i) log.write(Level::Info, "x", {});
            });
        }
        for (auto& thread : threads) thread.join();
        log.flush();
    }
    EXPECT_EQ(parsed(readAll()).size(), 2000U);
}

TEST_F(LogTest, aStuckReaderCostsLinesAndNeverTime) {
    ::fcntl(m_ends[1], F_SETPIPE_SZ, 4096);
    std::string taken;
    {
        Log log(m_ends[1], Level::Info);
        LogFields fields;
        const std::string detail(400, 'x');
        fields.detail = detail;
        // More than pipe and buffer hold while nobody reads: returns all the same.
        for (int i = 0; i < 40'000; ++i) log.write(Level::Info, "x", fields);
        std::thread reader([&] {
            std::array<char, 65536> chunk{};
            while (taken.find("log.dropped") == std::string::npos) {
                const ssize_t n = ::read(m_ends[0], chunk.data(), chunk.size());
                if (n <= 0) return;
                taken.append(chunk.data(), static_cast<std::size_t>(n));
            }
        });
        reader.join();
    }
    EXPECT_NE(taken.find("\"event\":\"log.dropped\""), std::string::npos);
    EXPECT_LT(taken.size(), 16U * 1024 * 1024);
}

// --- metrics
// ----------------------------------------------------------------------------------------------------------

api::EngineStatus sampleStatus() {
    api::EngineStatus status;
    status.accepted = 5;
    status.resident = 3;
    status.waiting = 4;
    status.held = 1;
    status.reached = {5, 4, 3, 2, 1, 0};
    status.commit.add(90);
    status.commit.add(2'000);
    status.commit.add(999'000'000);
    api::ServiceStatus payment;
    payment.name = "payment";
    payment.succeeded = 8;
    payment.unknown = 2;
    payment.parked = 6;
    payment.breaker = api::BreakerState::HalfOpen;
    payment.took.add(300);
    payment.paused = true;
    status.services = {payment};
    status.deadlines.oldest[static_cast<std::size_t>(core::Activity::Held)] = core::Instant{core::Duration{1'500}};
    return status;
}

std::string sampleText() {
    return metricsText(sampleStatus(), {9, 2, 100, 3, 1}, {1'000'000, 1.5, 12}, "0.1.0",
                       core::Instant{core::Duration{2'500}});
}

// The text format's own grammar, line by line; gives the samples by "name{labels}".
std::map<std::string, double> checkedSamples(const std::string& text) {
    static const std::regex comment(R"(# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+))");
    static const std::regex sample(
        R"(([a-zA-Z_:][a-zA-Z0-9_:]*)(\{([a-zA-Z_][a-zA-Z0-9_]*="([^"\\\n]|\\["\\n])*"(,[a-zA-Z_][a-zA-Z0-9_]*="([^"\\\n]|\\["\\n])*")*)?\})? ([0-9.eE+-]+|\+Inf|NaN))");
    std::map<std::string, double> samples;
    std::map<std::string, std::string> types;
    std::istringstream in(text);
    EXPECT_EQ(text.back(), '\n');
    for (std::string line; std::getline(in, line);) {
        std::smatch match;
        if (std::regex_match(line, match, comment)) {
            if (match[1] == "TYPE") {
                EXPECT_TRUE(types.emplace(match[2], match[3]).second) << "two TYPE lines: " << line;
            }
            continue;
        }
        EXPECT_TRUE(std::regex_match(line, match, sample)) << line;
        const std::string name = match[1];
        const std::string family = std::regex_replace(name, std::regex("_(bucket|sum|count)$"), "");
        EXPECT_TRUE(types.count(name) == 1 || types[family] == "histogram") << "a sample before its TYPE: " << line;
        EXPECT_TRUE(samples.emplace(name + match[2].str(), std::stod(match[7])).second) << "twice: " << line;
    }
    return samples;
}

TEST(Metrics, theTextFollowsTheFormat) {
    const auto samples = checkedSamples(sampleText());
    EXPECT_EQ(samples.at("sagadesk_orders_accepted_total"), 5);
    EXPECT_EQ(samples.at("sagadesk_orders_unfinished"), 7);
    EXPECT_EQ(samples.at("sagadesk_orders_held"), 1);
    EXPECT_EQ(samples.at("sagadesk_orders_total{state=\"completed\"}"), 2);
    EXPECT_EQ(samples.at("sagadesk_service_calls_total{service=\"payment\",outcome=\"unknown\"}"), 2);
    EXPECT_EQ(samples.at("sagadesk_breaker_state{service=\"payment\"}"), 2);
    EXPECT_EQ(samples.at("sagadesk_parked{service=\"payment\"}"), 6);
    EXPECT_EQ(samples.at("sagadesk_service_paused{service=\"payment\"}"), 1);
    EXPECT_EQ(samples.at("sagadesk_oldest_timestamp_seconds{activity=\"held\"}"), 1.5);
    EXPECT_EQ(samples.count("sagadesk_authorisation_ends_timestamp_seconds"), 0U) << "there is none";
    EXPECT_EQ(samples.at("sagadesk_backup_newest_timestamp_seconds"), 2.5);
    EXPECT_EQ(samples.at("sagadesk_http_requests_total"), 100);
    EXPECT_EQ(samples.at("sagadesk_build_info{version=\"0.1.0\"}"), 1);
    EXPECT_EQ(samples.at("process_resident_memory_bytes"), 1'000'000);
}

TEST(Metrics, theBrokerIsToldOfWhereThereIsOne) {
    EXPECT_EQ(sampleText().find("mqtt"), std::string::npos);
    EXPECT_EQ(sampleText().find("sagadesk_events"), std::string::npos);
    auto status = sampleStatus();
    auto& mqtt = status.mqtt.emplace();
    mqtt.connected = true;
    mqtt.broker = "mqtts://broker:8883";
    mqtt.pending = 17;
    mqtt.oldestPending = core::Instant{core::Duration{2'500}};
    mqtt.published = 90, mqtt.repeated = 4, mqtt.refused = 2;
    mqtt.parked = 1;
    mqtt.intakeAccepted = 8;
    mqtt.lag.add(300);
    auto samples = checkedSamples(metricsText(status, {}, {}, "v"));
    EXPECT_EQ(samples.at("sagadesk_mqtt_connected"), 1);
    EXPECT_EQ(samples.at("sagadesk_events_pending"), 17);
    EXPECT_EQ(samples.at("sagadesk_events_oldest_pending_timestamp_seconds"), 2.5);
    EXPECT_EQ(samples.at("sagadesk_events_published_total"), 90);
    EXPECT_EQ(samples.at("sagadesk_events_parked_orders"), 1);
    EXPECT_EQ(samples.at("sagadesk_intake_accepted_total"), 8);
    EXPECT_EQ(samples.at("sagadesk_events_lag_seconds_count"), 1);
    mqtt.oldestPending.reset();
    samples = checkedSamples(metricsText(status, {}, {}, "v"));
    EXPECT_EQ(samples.count("sagadesk_events_oldest_pending_timestamp_seconds"), 0U) << "there is none";
}

TEST(Metrics, histogramsAreCumulativeAndEndWithInfinity) {
    const auto samples = checkedSamples(sampleText());
    EXPECT_EQ(samples.at("sagadesk_commit_seconds_bucket{le=\"0.0001\"}"), 1);
    EXPECT_EQ(samples.at("sagadesk_commit_seconds_bucket{le=\"0.0025\"}"), 2);
    EXPECT_EQ(samples.at("sagadesk_commit_seconds_bucket{le=\"300\"}"), 2);
    EXPECT_EQ(samples.at("sagadesk_commit_seconds_bucket{le=\"+Inf\"}"), 3);
    EXPECT_EQ(samples.at("sagadesk_commit_seconds_count"), 3);
    EXPECT_NEAR(samples.at("sagadesk_commit_seconds_sum"), 999.00209, 1e-3);
    double last = 0;
    std::istringstream in(sampleText());
    for (std::string line; std::getline(in, line);) {
        if (line.rfind("sagadesk_service_seconds_bucket", 0) != 0) continue;
        const double value = std::stod(line.substr(line.rfind(' ')));
        EXPECT_GE(value, last) << line;
        last = value;
    }
    EXPECT_EQ(last, 1);
}

TEST(Metrics, labelValuesAreEscaped) {
    api::EngineStatus status = sampleStatus();
    status.services[0].name = "a\"b\\c\nd";
    const auto samples = checkedSamples(metricsText(status, {}, {}, "v"));
    EXPECT_EQ(samples.count("sagadesk_parked{service=\"a\\\"b\\\\c\\nd\"}"), 1U);
}

TEST(Metrics, theProcessIsMeasured) {
    const ProcessNumbers numbers = measureProcess();
    EXPECT_GT(numbers.resident_bytes, 1'000'000U);
    EXPECT_GT(numbers.open_files, 2U);
}

}  // namespace
}  // namespace sagadesk::telemetry
