// Orders of every kind through the real daemon and the real stand-in services, over loopback.
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <atomic>
#include <csignal>
#include <mutex>
#include <set>
#include <sstream>
#include <thread>

#include "support/running_system.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
namespace json = boost::json;

// A hung step is a failure long before ctest's own limit; sanitizers are slow.
constexpr auto settle_deadline = 60s;

std::string text(const json::object& object, const char* name) {
    const auto* value = object.if_contains(name);
    return value != nullptr && value->is_string() ? std::string(value->as_string()) : std::string();
}

std::int64_t number(const json::object& object, const char* name) {
    return object.at(name).to_number<std::int64_t>();
}

struct Sent {
    int status = 0;
    std::string id;
    std::string body;
    std::string replayed;
};

Sent send(HttpClient& client, const std::string& key, const std::string& body) {
    const HttpReply reply = client.post("/v1/orders", body, {"Idempotency-Key: " + key});
    Sent sent{reply.status, "", reply.body, ""};
    if (reply.status == 202) sent.id = text(parseObject(reply.body), "id");
    if (const auto found = reply.headers.find("idempotent-replayed"); found != reply.headers.end())
        sent.replayed = found->second;
    return sent;
}

json::object orderOf(HttpClient& client, const std::string& id) {
    return parseObject(client.get("/v1/orders/" + id).body);
}

testing::AssertionResult reaches(HttpClient& client, const std::string& id, const std::string& state) {
    json::object order;
    const bool reached = eventually(settle_deadline, [&] {
        order = orderOf(client, id);
        return text(order, "state") == state;
    });
    if (reached) return testing::AssertionSuccess();
    return testing::AssertionFailure() << id << " did not become " << state << ": " << json::serialize(order);
}

testing::AssertionResult becomes(HttpClient& client, const std::string& id, const std::string& activity) {
    const bool reached = eventually(settle_deadline, [&] { return text(orderOf(client, id), "activity") == activity; });
    if (reached) return testing::AssertionSuccess();
    return testing::AssertionFailure() << id << " did not become " << activity << ": "
                                       << json::serialize(orderOf(client, id));
}

// What the services hold of an order nets to zero.
void expectNothingLeft(const RunningSystem& system, const std::string& id) {
    const auto account = system.account(id);
    if (!account) return;
    EXPECT_EQ(number(*account, "captured"), number(*account, "refunded")) << json::serialize(*account);
    EXPECT_EQ(number(*account, "authorised"), number(*account, "voided")) << json::serialize(*account);
    EXPECT_EQ(number(*account, "reserved"), number(*account, "released")) << json::serialize(*account);
    EXPECT_EQ(number(*account, "shipped"), number(*account, "cancelled")) << json::serialize(*account);
    EXPECT_TRUE(account->at("violations").as_array().empty()) << json::serialize(*account);
}

void expectCapturedOnce(const RunningSystem& system, const std::string& id, std::int64_t total) {
    const auto account = system.account(id);
    ASSERT_TRUE(account) << id;
    EXPECT_EQ(number(*account, "captured"), total) << json::serialize(*account);
    EXPECT_EQ(number(*account, "refunded"), 0);
    EXPECT_TRUE(account->at("violations").as_array().empty()) << json::serialize(*account);
    for (const auto& key : account->at("keys").as_array())
        EXPECT_LE(number(key.as_object(), "effects"), 1) << json::serialize(key);
}

void expectIntact(RunningSystem& system) {
    const auto [status, output] = system.verify();
    EXPECT_EQ(status, 0) << output;
    EXPECT_EQ(output.rfind("intact: ", 0), 0U) << output;
}

TEST(EndToEnd, eachKindOfOrderCompletes) {
    RunningSystem system;
    HttpClient client = system.apiClient();
    int serial = 0;
    for (const char* type : {"purchase", "subscription", "service_request"}) {
        const Sent sent = send(client, std::string("key-") + type, SampleOrder{type, 4'998, ++serial}.json());
        ASSERT_EQ(sent.status, 202) << sent.body;
        ASSERT_TRUE(reaches(client, sent.id, "completed"));
        expectCapturedOnce(system, sent.id, 4'998);
        // The confirmation is not critical: it may still be on its way when the order is completed.
        ASSERT_TRUE(becomes(client, sent.id, "idle"));
        const json::object order = orderOf(client, sent.id);
        EXPECT_EQ(number(order.at("money").as_object(), "captured"), 4'998);
        // The number that a person reads out finds the same order.
        EXPECT_EQ(text(orderOf(client, text(order, "number")), "id"), sent.id);
    }
    expectIntact(system);
}

TEST(EndToEnd, aDeclinedPaymentFailsTheOrderAndLeavesNothing) {
    RunningSystem system({.faults = R"({"/payment/authorisations":{"decline":1}})",
                          .seed = 1,
                          .configuration = "",
                          .daemonOptions = {}});
    HttpClient client = system.apiClient();
    const Sent sent = send(client, "k", SampleOrder().json());
    ASSERT_TRUE(reaches(client, sent.id, "failed"));
    expectNothingLeft(system, sent.id);
}

TEST(EndToEnd, aLateRefusalGivesTheMoneyBack) {
    RunningSystem system(
        {.faults = R"({"/fulfilment/shipments":{"decline":1}})", .seed = 1, .configuration = "", .daemonOptions = {}});
    HttpClient client = system.apiClient();
    const Sent sent = send(client, "k", SampleOrder().json());
    ASSERT_TRUE(reaches(client, sent.id, "failed"));
    expectNothingLeft(system, sent.id);
    const json::object account = system.account(sent.id).value();
    EXPECT_EQ(number(account, "refunded"), 4'998) << json::serialize(account);
    EXPECT_EQ(number(orderOf(client, sent.id).at("money").as_object(), "refunded"), 4'998);
}

TEST(EndToEnd, lostRepliesNeverTakeTheMoneyTwice) {
    RunningSystem system({.faults = R"({"*":{"lostReply":0.15,"error5xx":0.1,"error5xxAfter":0.05}})",
                          .seed = 7,
                          .configuration = "",
                          .daemonOptions = {}});
    HttpClient client = system.apiClient();
    std::vector<std::string> ids;
    for (int i = 0; i < 30; ++i) {
        const Sent sent = send(client, "k" + std::to_string(i), SampleOrder{"purchase", 1'000 + i, i}.json());
        ASSERT_EQ(sent.status, 202) << sent.body;
        ids.push_back(sent.id);
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        ASSERT_TRUE(reaches(client, ids[i], "completed"));
        expectCapturedOnce(system, ids[i], 1'000 + static_cast<std::int64_t>(i));
    }
    expectIntact(system);
}

TEST(EndToEnd, callbacksFinishWhatWasAccepted) {
    RunningSystem system({.faults = R"({"/payment":{"accept202":1,"callbackDelay":[1,50],"duplicateCallback":1}})",
                          .seed = 1,
                          .configuration = "",
                          .daemonOptions = {}});
    HttpClient client = system.apiClient();
    const Sent sent = send(client, "k", SampleOrder().json());
    ASSERT_TRUE(reaches(client, sent.id, "completed"));
    expectCapturedOnce(system, sent.id, 4'998);
    EXPECT_NE(client.get("/v1/orders/" + sent.id + "/journal").body.find("callback.received"), std::string::npos);
    EXPECT_EQ(client.post("/v1/callbacks/nonsense", R"({"status":"succeeded"})").status, 404);
}

TEST(EndToEnd, anExpensiveRequestWaitsForAPerson) {
    RunningSystem system;
    HttpClient client = system.apiClient();
    const Sent approved = send(client, "a", SampleOrder{"service_request", 500'000, 1}.json());
    const Sent rejected = send(client, "r", SampleOrder{"service_request", 500'000, 2}.json());
    const Sent cancelled = send(client, "c", SampleOrder{"service_request", 500'000, 3}.json());
    for (const Sent& sent : {approved, rejected, cancelled}) ASSERT_TRUE(becomes(client, sent.id, "awaiting_approval"));

    const std::string step = "/steps/approve-request";
    EXPECT_EQ(client.post("/v1/orders/" + approved.id + step + "/approve", "{}").status, 400) << "a reason is required";
    EXPECT_EQ(client.post("/v1/orders/" + approved.id + step + "/approve", R"({"reason":"checked"})").status, 202);
    EXPECT_EQ(client.post("/v1/orders/" + rejected.id + step + "/reject", R"({"reason":"too dear"})").status, 202);
    EXPECT_EQ(client.post("/v1/orders/" + cancelled.id + "/cancel", R"({"reason":"customer rang"})").status, 202);
    ASSERT_TRUE(reaches(client, approved.id, "completed"));
    expectCapturedOnce(system, approved.id, 500'000);
    ASSERT_TRUE(reaches(client, rejected.id, "failed"));
    expectNothingLeft(system, rejected.id);
    ASSERT_TRUE(reaches(client, cancelled.id, "cancelled"));
    expectNothingLeft(system, cancelled.id);
    EXPECT_EQ(client.post("/v1/orders/" + approved.id + "/cancel", R"({"reason":"late"})").status, 409);
}

TEST(EndToEnd, aServiceThatIsDownParksOrdersAndLosesNone) {
    RunningSystem system(
        {.faults = R"({"payment":{"downFor":2000}})", .seed = 1, .configuration = "", .daemonOptions = {}});
    HttpClient client = system.apiClient();
    std::vector<std::string> ids;
    for (int i = 0; i < 20; ++i)
        ids.push_back(send(client, "k" + std::to_string(i), SampleOrder{"purchase", 100, i}.json()).id);
    for (const std::string& id : ids) {
        ASSERT_TRUE(reaches(client, id, "completed"));
        expectCapturedOnce(system, id, 100);
    }
}

TEST(EndToEnd, theSameKeyGetsTheSameBytesAlsoAfterARestart) {
    RunningSystem system;
    HttpClient client = system.apiClient();
    const std::string body = SampleOrder().json();
    const Sent first = send(client, "once-only", body);
    ASSERT_EQ(first.status, 202);
    EXPECT_EQ(first.replayed, "");
    const Sent again = send(client, "\"once-only\"", body);
    EXPECT_EQ(again.body, first.body);
    EXPECT_EQ(again.replayed, "true");
    EXPECT_EQ(send(client, "once-only", " " + body + "\n").body, first.body) << "white space is not another body";
    EXPECT_EQ(send(client, "once-only", SampleOrder{"purchase", 1, 1}.json()).status, 422);
    EXPECT_EQ(client.post("/v1/orders", body).status, 400) << "no key";

    ASSERT_EQ(system.stopDaemon(), 0);
    system.startDaemon();
    HttpClient later = system.apiClient();
    EXPECT_EQ(send(later, "once-only", body).body, first.body);
    EXPECT_EQ(send(later, "once-only", SampleOrder{"purchase", 1, 1}.json()).status, 422);
    ASSERT_TRUE(reaches(later, first.id, "completed"));
    EXPECT_EQ(parseObject(later.get("/v1/orders").body).at("orders").as_array().size(), 1U);
}

TEST(EndToEnd, manyClientsWithOneKeyMakeOneOrder) {
    RunningSystem system;
    const std::string body = SampleOrder().json();
    std::mutex mutex;
    std::set<std::string> answers;
    std::vector<std::thread> clients;
    for (int i = 0; i < 16; ++i) {
        clients.emplace_back([&] {
            HttpClient client = system.apiClient();
            const Sent sent = send(client, "shared", body);
            const std::lock_guard lock(mutex);
            answers.insert(std::to_string(sent.status) + sent.body);
        });
    }
    for (auto& each : clients) each.join();
    EXPECT_EQ(answers.size(), 1U);
    EXPECT_EQ(answers.begin()->rfind("202", 0), 0U) << *answers.begin();
    HttpClient client = system.apiClient();
    EXPECT_EQ(parseObject(client.get("/v1/orders").body).at("orders").as_array().size(), 1U);
}

std::set<std::string> storedIds(HttpClient& client) {
    std::set<std::string> ids;
    for (std::string cursor = "/v1/orders?limit=200"; !cursor.empty();) {
        const json::object page = parseObject(client.get(cursor).body);
        for (const auto& order : page.at("orders").as_array()) ids.insert(text(order.as_object(), "id"));
        cursor = page.at("next").is_null() ? "" : "/v1/orders?limit=200&cursor=" + text(page, "next");
    }
    return ids;
}

TEST(EndToEnd, aStopUnderLoadAnswersEverythingItAccepted) {
    RunningSystem system;
    std::atomic<bool> ended{false};
    std::atomic<std::size_t> count{0};
    std::mutex mutex;
    std::set<std::string> acknowledged;
    std::vector<std::thread> clients;
    for (int c = 0; c < 8; ++c) {
        clients.emplace_back([&, c] {
            HttpClient client = system.apiClient();
            for (int i = 0; !ended; ++i) {
                const Sent sent =
                    send(client, std::to_string(c) + "-" + std::to_string(i), SampleOrder{"purchase", 100, i}.json());
                if (sent.status == 0) return;  // refused or closed: the daemon has gone
                if (sent.status != 202) continue;
                const std::lock_guard lock(mutex);
                acknowledged.insert(sent.id);
                ++count;
            }
        });
    }
    ASSERT_TRUE(eventually(settle_deadline, [&] { return count > 300; }));
    const auto began = std::chrono::steady_clock::now();
    EXPECT_EQ(system.stopDaemon(), 0) << readFile(system.daemonLog());
    EXPECT_LT(std::chrono::steady_clock::now() - began, 15s);
    ended = true;
    for (auto& each : clients) each.join();

    system.startDaemon();
    HttpClient client = system.apiClient();
    EXPECT_EQ(storedIds(client), acknowledged) << "an order that is stored was answered, and the other way round";
    expectIntact(system);
}

TEST(EndToEnd, aSecondSignalEndsAtOnce) {
    RunningSystem system({.faults = R"({"*":{"latency":20000}})", .seed = 1, .configuration = "", .daemonOptions = {}});
    HttpClient client = system.apiClient();
    ASSERT_EQ(send(client, "k", SampleOrder().json()).status, 202);
    system.daemon().signal(SIGTERM);
    ASSERT_TRUE(
        eventually(20s, [&] { return readFile(system.daemonLog()).find("daemon.stopping") != std::string::npos; }));
    system.daemon().signal(SIGTERM);
    EXPECT_EQ(system.daemon().waitForExit(2s), 128 + SIGTERM);
}

TEST(EndToEnd, logsAndMetricsHoldNoPersonalData) {
    RunningSystem system({.faults = R"({"*":{"error5xx":0.2,"decline":0.2}})",
                          .seed = 3,
                          .configuration = "[log]\nlevel = \"debug\"\n",
                          .daemonOptions = {}});
    HttpClient client = system.apiClient();
    std::vector<std::string> ids;
    for (int i = 0; i < 10; ++i)
        ids.push_back(send(client, "k" + std::to_string(i), SampleOrder{"purchase", 100, i}.json()).id);
    for (const std::string& id : ids) {
        ASSERT_TRUE(eventually(settle_deadline, [&] { return text(orderOf(client, id), "activity") == "idle"; }));
    }
    const std::string metrics = client.get("/metrics").body;
    ASSERT_EQ(system.stopDaemon(), 0);
    const std::string log = readFile(system.daemonLog());
    for (const std::string& each : {log, metrics}) {
        EXPECT_EQ(each.find("Zita"), std::string::npos);
        EXPECT_EQ(each.find("quux"), std::string::npos);
    }
    std::istringstream lines(log);
    std::size_t count = 0;
    for (std::string line; std::getline(lines, line); ++count) EXPECT_NO_THROW((void)parseObject(line)) << line;
    EXPECT_GT(count, 50U);
    EXPECT_NE(log.find(ids.front()), std::string::npos) << "entries name their order";
    EXPECT_NE(metrics.find("sagadesk_service_calls_total{service=\"payment\""), std::string::npos);
}

int execute(const std::filesystem::path& store, const char* statement) {
    sqlite3* database = nullptr;
    EXPECT_EQ(sqlite3_open(store.c_str(), &database), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(database, statement, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
    const int changes = sqlite3_changes(database);
    sqlite3_close(database);
    return changes;
}

TEST(EndToEnd, verifyFindsWhatWasChanged) {
    RunningSystem system(
        {.faults = "", .seed = 1, .configuration = "", .daemonOptions = {"--set", "engine.partitions=1"}});
    HttpClient client = system.apiClient();
    const Sent sent = send(client, "k", SampleOrder().json());
    ASSERT_TRUE(reaches(client, sent.id, "completed"));
    expectIntact(system);  // of the running store
    ASSERT_EQ(system.stopDaemon(), 0);
    expectIntact(system);

    ASSERT_EQ(execute(system.store(), "UPDATE journal SET actor = 'nobody' WHERE position = 3"), 1);
    const auto [status, output] = system.verify();
    EXPECT_EQ(status, 1);
    EXPECT_EQ(output.rfind("broken: partition 0, position 3: changed", 0), 0U) << output;
    std::filesystem::resize_file(system.store(), 100);
    EXPECT_EQ(system.verify().first, 2);
}

TEST(EndToEnd, aWrongStartSaysWhy) {
    RunningSystem system;
    const auto start = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), programBeside("sagadeskd").string());
        std::filesystem::remove(system.folder() / "wrong.log");
        ChildProcess process(arguments, system.folder() / "wrong.log");
        const int status = process.waitForExit(settle_deadline).value_or(-1);
        return std::to_string(status) + " " + readFile(system.folder() / "wrong.log");
    };
    const std::string folder = system.folder().string();
    const std::string second = start({"--data", folder, "--listen", "127.0.0.1:0"});
    EXPECT_EQ(second.rfind("1 ", 0), 0U) << second;
    EXPECT_NE(second.find("store_locked"), std::string::npos) << second;

    writeFile(system.folder() / "bad.toml", "[api]\nlistn = \"127.0.0.1:1\"\n");
    const std::string bad = start({"--config", folder + "/bad.toml"});
    EXPECT_EQ(bad, "2 " + folder + "/bad.toml:2:1: unknown key listn; did you mean listen?\n");
    EXPECT_NE(start({"--data", folder, "--listen", "0.0.0.0:1"}).find("only loopback"), std::string::npos);
    EXPECT_EQ(start({"--config", folder + "/bad.toml", "--data", folder}).rfind("2 ", 0), 0U);
    EXPECT_EQ(start({}).rfind("2 ", 0), 0U);
    EXPECT_EQ(start({"--unknown"}).rfind("2 ", 0), 0U);
}

}  // namespace
}  // namespace sagadesk::tests
