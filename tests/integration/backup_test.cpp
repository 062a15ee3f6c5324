// A copy of the store that is made while orders pour in takes the store's place after its loss: what was acknowledged
// before it is there and settles, and nothing is asked for twice although the services are ahead of the store.
#include <gtest/gtest.h>

#include <filesystem>
#include <set>

#include "integration/system_proof.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
namespace json = boost::json;

constexpr int orders = 1'500;

std::vector<std::string> copiesIn(const RunningSystem& system) {
    std::vector<std::string> copies;
    for (const auto& each : std::filesystem::directory_iterator(system.folder() / "backups"))
        copies.push_back(each.path().string());
    return copies;
}

json::object get(const RunningSystem& system, const std::string& path) {
    return parseObject(HttpClient(system.api(), 60s).get(path).body);
}

TEST(Backup, madeUnderLoadItTakesTheStoresPlace) {
    RunningSystem system({.faults = R"({"*":{"lostReply":0.02,"latency":{"mean":5,"p99":40}}})",
                          .configuration = "",
                          .daemonOptions = {}});
    ChildProcess customers = startCustomers(system, orders, {"--declines", "0.05"});
    ASSERT_TRUE(eventually(120s, [&] { return acknowledgedOrders(system).size() >= orders / 4; }));
    const auto before = acknowledgedOrders(system);
    const CtlRun made = ctl(system, {"backup"});
    EXPECT_EQ(made.status, 0) << made.output;
    EXPECT_TRUE(made.output.starts_with("Copied ")) << made.output;
    EXPECT_LT(acknowledgedOrders(system).size(), orders) << "it was made under load";
    const auto copies = copiesIn(system);
    ASSERT_EQ(copies.size(), 1U);
    EXPECT_NE(ctl(system, {"backup", "list"}).output.find(copies[0]), std::string::npos);
    EXPECT_GT(metric(system, "sagadesk_backup_newest_timestamp_seconds"), 1'700'000'000.0);
    json::array noted;
    ASSERT_TRUE(eventually(30s, [&] {
        noted = get(system, "/v1/audit?kind=storage.backed_up").at("entries").as_array();
        return !noted.empty();
    })) << "it is committed after the copy's end";
    ASSERT_EQ(noted.size(), 1U);
    EXPECT_EQ(noted.at(0).at("actor").as_string(), "operator:ada");
    EXPECT_EQ(system.restore(copies[0]).first, 2) << "the store is running";
    ASSERT_TRUE(eventually(120s, [&] { return acknowledgedOrders(system).size() == orders; }));
    customers.kill();
    system.daemon().kill();

    const auto [status, said] = system.restore(copies[0]);
    ASSERT_EQ(status, 0) << said;
    EXPECT_NE(said.find("is kept as"), std::string::npos) << said;
    system.startDaemon();
    ASSERT_TRUE(eventually(120s, [&] { return metric(system, "sagadesk_orders_unfinished") == 0; }));
    HttpClient client = system.apiClient();
    for (const std::string& id : before) ASSERT_EQ(client.get("/v1/orders/" + id).status, 200) << id;
    // Some came while the copy was made; those after it are lost to the store.
    std::size_t there = 0;
    for (const json::object& account : system.ledger()) {
        const std::string id(account.at("order").as_string());
        const HttpReply reply = client.get("/v1/orders/" + id);
        if (reply.status != 200) continue;
        ++there;
        const bool completed = parseObject(reply.body).at("state").as_string() == "completed";
        const auto total = completed ? account.at("total").to_number<std::int64_t>() : 0;
        EXPECT_EQ(account.at("captured").to_number<std::int64_t>() - account.at("refunded").to_number<std::int64_t>(),
                  total)
            << json::serialize(account);
    }
    EXPECT_GE(there, before.size());
    EXPECT_LT(there, static_cast<std::size_t>(orders));
    const auto summary = parseObject(HttpClient(system.simulator(), 60s).get("/ledger/summary").body);
    EXPECT_EQ(summary.at("keysWithSeveralEffects").as_int64(), 0) << json::serialize(summary);
    EXPECT_EQ(summary.at("mismatches").as_int64(), 0) << json::serialize(summary);
    EXPECT_EQ(system.stopDaemon(), 0);
    const auto [intact, verdict] = system.verify();
    EXPECT_EQ(intact, 0) << verdict;
}

}  // namespace
}  // namespace sagadesk::tests
