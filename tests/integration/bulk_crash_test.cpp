// Bulk jobs over the real programs: a big one through two kills, one whose service is still broken, one that rests.
#include <atomic>
#include <mutex>
#include <set>
#include <thread>

#include "integration/scene.h"

namespace sagadesk::tests {
namespace {

namespace json = boost::json;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr const char* nothing_wrong = "{}";
constexpr const char* reserving_fails = R"({"/inventory/reservations":{"error5xx":1}})";
// Sanitizers make everything several times slower.
constexpr auto patience = 60s;
constexpr int clients = 4;

// The answers of the first step keep the circuit closed while the second fails.
constexpr const char* check_step =
    R"({"name":"check","stage":"validation","service":"inventory","path":"/availability","effect":"read"})";
constexpr const char* reserve_once =
    R"({"name":"reserve","stage":"confirmation","service":"inventory","path":"/reservations","retry":{"attempts":1},
        "compensation":{"path":"/releases"}})";

Scene::Setting broken() {
    return {.steps = {check_step, authorise_step, reserve_once, capture_step},
            .faults = reserving_fails,
            .serviceSettings = "breaker_failures = 10000\nconcurrency = 128\n"};
}

// Does the work for each number below count, by several clients at once.
void inParallel(int count, const std::function<void(int)>& work) {
    std::atomic<int> next{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < clients; ++i)
        threads.emplace_back([&] {
            for (int one = next++; one < count; one = next++) work(one);
        });
    for (auto& each : threads) each.join();
}

std::int64_t held(Scene& scene) {
    return number(scene.get("/v1/failures"), "orders");
}

// So many orders held for one cause; its id.
std::string placeHeld(Scene& scene, int count) {
    std::atomic<int> accepted{0};
    inParallel(count, [&](int serial) {
        thread_local std::unique_ptr<HttpClient> client;
        if (!client) client = std::make_unique<HttpClient>(scene.system().api());
        const SampleOrder sample{"scene", 1'000, serial};
        const auto key = "Idempotency-Key: bulk-" + std::to_string(serial);
        accepted += client->post("/v1/orders", sample.json(), {key}).status == 202 ? 1 : 0;
    });
    EXPECT_EQ(accepted, count);
    EXPECT_TRUE(eventually(patience, [&] { return held(scene) == count; })) << scene.client().get("/v1/failures").body;
    const json::array causes = scene.get("/v1/failures").at("causes").as_array();
    EXPECT_EQ(causes.size(), 1U) << json::serialize(causes);
    return text(causes.at(0).as_object(), "id");
}

json::object startRetry(Scene& scene, const std::string& cause, json::object more = {}) {
    more.emplace("action", "retry");
    more.emplace("filter", json::object{{"cause", cause}});
    more.emplace("reason", "the warehouse is back");
    const HttpReply reply = scene.post("/v1/bulk", more);
    EXPECT_EQ(reply.status / 100, 2) << reply.body << reply.error;
    return parseObject(reply.body);
}

json::object job(Scene& scene, const std::string& id) {
    return scene.get("/v1/bulk/" + id);
}

std::int64_t result(const json::object& job, const char* word) {
    return number(job.at("results").as_object(), word);
}

std::int64_t withResult(const json::object& job) {
    return number(job, "total") - result(job, "waiting") - result(job, "under_way");
}

testing::AssertionResult jobBecomes(Scene& scene, const std::string& id, const std::string& state) {
    json::object last;
    const bool reached = eventually(patience, [&] { return text(last = job(scene, id), "state") == state; });
    if (reached) return testing::AssertionSuccess();
    return testing::AssertionFailure() << "did not become " << state << ": " << json::serialize(last);
}

// The orders of all items, each of which must have passed.
std::vector<std::string> passedOrders(Scene& scene, const std::string& id) {
    std::vector<std::string> orders;
    for (json::value next = 0; !next.is_null();) {
        const json::object page = scene.get("/v1/bulk/" + id + "/items?limit=1000&from=" + json::serialize(next));
        for (const json::value& item : page.at("items").as_array()) {
            EXPECT_EQ(text(item.as_object(), "result"), "passed") << json::serialize(item);
            orders.push_back(text(item.as_object(), "order"));
        }
        next = page.at("next");
    }
    return orders;
}

// Completed, and let go once by who started the job.
void expectReleasedOnce(Scene& scene, const std::vector<std::string>& orders) {
    std::atomic<int> wrong{0};
    inParallel(static_cast<int>(orders.size()), [&](int index) {
        thread_local std::unique_ptr<HttpClient> client;
        if (!client) client = std::make_unique<HttpClient>(scene.system().api());
        const HttpReply reply = client->get("/v1/orders/" + orders[static_cast<std::size_t>(index)] + "/journal");
        int released = 0, completed = 0;
        const json::object journal =
            reply.status == 200 ? parseObject(reply.body) : json::object{{"entries", json::array()}};
        for (const json::value& each : journal.at("entries").as_array()) {
            const json::object& entry = each.as_object();
            const bool byJob = text(entry, "actor") == "operator:ada";
            released += text(entry, "kind") == "order.released" && byJob ? 1 : 0;
            completed += text(entry, "kind") == "order.completed" ? 1 : 0;
        }
        wrong += released == 1 && completed == 1 ? 0 : 1;
    });
    EXPECT_EQ(wrong, 0);
}

void expectAllPaidOnce(Scene& scene, std::size_t orders) {
    const auto accounts = scene.system().ledger();
    EXPECT_EQ(accounts.size(), orders);
    std::size_t wrong = 0;
    for (const json::object& account : accounts) {
        const bool once = number(account, "captured") == 1'000 && number(account, "refunded") == 0 &&
                          number(account, "reserved") == 1 && number(account, "released") == 0;
        if (!once && ++wrong < 5) ADD_FAILURE() << json::serialize(account);
    }
    EXPECT_EQ(wrong, 0U);
}

double secondsSince(Clock::time_point began) {
    return std::chrono::duration<double>(Clock::now() - began).count();
}

TEST(BulkCrash, tenThousandOrdersGetThroughTwoKillsOnce) {
    constexpr int count = 10'000;
    Scene scene(broken());
    auto began = Clock::now();
    const std::string cause = placeHeld(scene, count);
    std::printf("%d orders held in %.1f s\n", count, secondsSince(began));
    scene.system().setFaults(nothing_wrong);
    began = Clock::now();
    const json::object started = startRetry(scene, cause, {{"canary", 5}, {"stopAbove", 0.05}});
    std::printf("frozen and begun in %.2f s\n", secondsSince(began));
    EXPECT_EQ(number(started.at("plan").as_object(), "willAct"), count);
    const std::string id = text(started.at("job").as_object(), "id");
    for (const int share : {20, 60}) {
        ASSERT_TRUE(eventually(patience, [&] { return withResult(job(scene, id)) >= count * share / 100; }));
        const std::int64_t before = withResult(job(scene, id));
        scene.system().daemon().kill();
        scene.system().startDaemon();
        scene.reconnect();
        EXPECT_GE(withResult(job(scene, id)), before) << "a result that was told is durable";
        std::printf("killed with %lld results, after %.1f s\n", static_cast<long long>(before), secondsSince(began));
    }
    ASSERT_TRUE(jobBecomes(scene, id, "finished"));
    const double took = secondsSince(began);
    std::printf("%d orders done in %.1f s: %.0f orders/s, two kills included\n", count, took, count / took);
    EXPECT_EQ(result(job(scene, id), "passed"), count) << json::serialize(job(scene, id));
    const auto orders = passedOrders(scene, id);
    EXPECT_EQ(std::set<std::string>(orders.begin(), orders.end()).size(), static_cast<std::size_t>(count));
    // Having got past the step is not yet the end of the order.
    ASSERT_TRUE(eventually(patience, [&] {
        const std::string open = "/v1/orders?state=pending,confirmed,processing&limit=1";
        return scene.get(open).at("orders").as_array().empty();
    }));
    expectReleasedOnce(scene, orders);
    expectAllPaidOnce(scene, orders.size());
    scene.expectMended();
    std::printf("checked after %.1f s\n", secondsSince(began));
}

TEST(BulkCrash, aJobStopsAtItsCanaryWhenNothingHasBeenMended) {
    constexpr int count = 60;
    Scene scene(broken());
    const std::string cause = placeHeld(scene, count);
    const json::object looked = startRetry(scene, cause, {{"dryRun", true}});
    EXPECT_TRUE(looked.at("job").is_null());
    EXPECT_EQ(number(looked.at("plan").as_object(), "willAct"), count);
    const json::object started = startRetry(scene, cause, {{"canary", 5}, {"stopAbove", 0.05}, {"rate", 25}});
    const std::string id = text(started.at("job").as_object(), "id");
    ASSERT_TRUE(jobBecomes(scene, id, "stopped"));
    EXPECT_EQ(text(job(scene, id), "stateReason"), "canary_failed");
    EXPECT_EQ(text(job(scene, id), "stateActor"), "system");
    EXPECT_EQ(result(job(scene, id), "again"), 5);
    EXPECT_EQ(result(job(scene, id), "waiting"), count - 5) << "nobody else was touched";

    ASSERT_EQ(scene.post("/v1/bulk/" + id + "/resume", {{"reason", "try again"}}).status, 202);
    ASSERT_TRUE(jobBecomes(scene, id, "stopped"));
    EXPECT_EQ(text(job(scene, id), "stateReason"), "too_many_failed");
    const std::int64_t left = result(job(scene, id), "waiting");
    EXPECT_GT(left, 0) << json::serialize(job(scene, id));

    scene.system().setFaults(nothing_wrong);
    ASSERT_EQ(scene.post("/v1/bulk/" + id + "/resume", {{"reason", "mended"}}).status, 202);
    ASSERT_TRUE(jobBecomes(scene, id, "finished"));
    EXPECT_EQ(result(job(scene, id), "passed"), left);
    EXPECT_EQ(scene.post("/v1/bulk/" + id + "/abort", {{"reason", "late"}}).status, 409);

    const json::object rest = startRetry(scene, cause);
    EXPECT_EQ(number(rest.at("plan").as_object(), "willAct"), count - left);
    ASSERT_TRUE(jobBecomes(scene, text(rest.at("job").as_object(), "id"), "finished"));
    ASSERT_TRUE(eventually(patience, [&] { return held(scene) == 0; }));
    ASSERT_TRUE(eventually(patience, [&] {
        return scene.get("/v1/orders?state=pending,confirmed,processing").at("orders").as_array().empty();
    }));
    expectAllPaidOnce(scene, count);
    scene.expectMended();
}

TEST(BulkCrash, aJobThatRestsStaysSoOverARestartAndCanBeAborted) {
    constexpr int count = 40;
    Scene scene(broken());
    const std::string cause = placeHeld(scene, count);
    scene.system().setFaults(nothing_wrong);
    const json::object started = startRetry(scene, cause, {{"rate", 10}});
    const std::string id = text(started.at("job").as_object(), "id");
    ASSERT_TRUE(eventually(patience, [&] { return withResult(job(scene, id)) >= 2; }));
    ASSERT_EQ(scene.post("/v1/bulk/" + id + "/pause", {{"reason", "lunch"}}).status, 202);
    scene.system().daemon().kill();
    scene.system().startDaemon();
    scene.reconnect();
    json::object rests = job(scene, id);
    EXPECT_EQ(text(rests, "state"), "paused");
    EXPECT_EQ(text(rests, "stateActor"), "operator:ada");
    EXPECT_GT(result(rests, "waiting"), 0);
    ASSERT_EQ(scene.post("/v1/bulk/" + id + "/abort", {{"reason", "enough"}}).status, 202);
    ASSERT_TRUE(eventually(patience, [&] { return result(rests = job(scene, id), "under_way") == 0; }));
    EXPECT_EQ(text(rests, "state"), "aborted");
    EXPECT_EQ(result(rests, "passed") + result(rests, "left"), count) << json::serialize(rests);
    EXPECT_EQ(held(scene), result(rests, "left")) << "those are as they were";
    const auto [status, output] = scene.system().verify();
    EXPECT_EQ(status, 0) << output;
}

}  // namespace
}  // namespace sagadesk::tests
