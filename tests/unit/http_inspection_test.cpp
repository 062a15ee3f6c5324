// Audit trail, the check of the chains, workflows, nodes and storage over HTTP: what is asked and what is refused.
#include "unit/http_routes_fixture.h"

namespace sagadesk::http {
namespace {

class HttpInspection : public HttpRoutes {
protected:
    void expectBad(const std::string& target, const std::string& place) {
        const Response response = call("GET", target);
        EXPECT_EQ(response.status, 400) << target;
        EXPECT_EQ(jsonOf(response).at("place").as_string(), place) << target;
    }
};

TEST_F(HttpInspection, TheAuditIsAskedByPeopleKindsAndTimes) {
    const Response first = call("GET", "/v1/audit");
    EXPECT_EQ(first.status, 200);
    const auto body = jsonOf(first);
    EXPECT_EQ(body.at("entries").as_array().at(0).at("orderNumber").as_string(), "K7QM-3XTD");
    EXPECT_EQ(body.at("next").as_string(), "7.0");
    EXPECT_EQ(call("GET",
                   "/v1/audit?scope=all&by=miriam,J.%20Brandt&kind=order.cancelled,service.*"
                   "&from=2026-11-01&to=2026-11-18T14:00:00Z&limit=7&cursor=7.0")
                  .status,
              200);
    const auto asked = m_backend.operated().audits;
    ASSERT_EQ(asked.size(), 2U);
    EXPECT_FALSE(asked[0].all);
    EXPECT_EQ(asked[0].limit, 100U);
    EXPECT_TRUE(asked[1].all);
    EXPECT_EQ(asked[1].by, (std::vector<std::string>{"miriam", "J. Brandt"}));
    EXPECT_EQ(asked[1].kinds, (std::vector{core::EntryKind::OrderCancelled, core::EntryKind::ServicePaused,
                                           core::EntryKind::ServiceResumed, core::EntryKind::ServiceLimited}));
    EXPECT_EQ(asked[1].from, core::parseInstant("2026-11-01"));
    EXPECT_EQ(asked[1].to, core::parseInstant("2026-11-18T14:00:00Z"));
    EXPECT_EQ(asked[1].limit, 7U);
    EXPECT_EQ(asked[1].before->positions, (std::vector<std::uint64_t>{7, 0}));
}

TEST_F(HttpInspection, AWrongQuestionSaysWhere) {
    for (const auto& [query, place] : Fields{{"scope=some", "?scope"},
                                             {"by=", "?by"},
                                             {"by=a,,b", "?by"},
                                             {"kind=order.eaten", "?kind"},
                                             {"from=soon", "?from"},
                                             {"to=soon", "?to"},
                                             {"limit=501", "?limit"},
                                             {"limit=0", "?limit"},
                                             {"cursor=x", "?cursor"},
                                             {"who=me", "?who"}})
        expectBad("/v1/audit?" + query, place);
    expectBad("/v1/audit/verify?now=1", "?");
    expectBad("/v1/workflows?name=purchase", "?");
    EXPECT_TRUE(m_backend.operated().audits.empty());
}

TEST_F(HttpInspection, TheCheckIsStartedLookedAtAndStopped) {
    EXPECT_EQ(jsonOf(call("GET", "/v1/audit/verify")).at("state").as_string(), "never");
    const Response started = call("POST", "/v1/audit/verify");
    EXPECT_EQ(started.status, 202);
    EXPECT_EQ(jsonOf(started).at("state").as_string(), "running");
    EXPECT_EQ(post("/v1/audit/verify/cancel", "{}").status, 202);
    EXPECT_EQ(m_backend.operated().checks,
              (std::vector{api::CheckOrder::Look, api::CheckOrder::Start, api::CheckOrder::Stop}));
    EXPECT_EQ(post("/v1/audit/verify", R"({"fast":true})").status, 400);
}

TEST_F(HttpInspection, ABackupIsStartedLookedAtAndStopped) {
    const auto seen = jsonOf(call("GET", "/v1/storage/backups"));
    EXPECT_EQ(seen.at("state").as_string(), "never");
    EXPECT_EQ(seen.at("files").as_array().size(), 1U);
    const Response started = call("POST", "/v1/storage/backups", {}, {{"sagadesk-actor", "ada"}});
    EXPECT_EQ(started.status, 202);
    EXPECT_EQ(jsonOf(started).at("state").as_string(), "copying");
    EXPECT_EQ(post("/v1/storage/backups/cancel", "{}").status, 202);
    const auto asked = m_backend.operated().backups;
    ASSERT_EQ(asked.size(), 3U);
    EXPECT_EQ(asked[0].order, api::BackupOrder::Look);
    EXPECT_EQ(asked[1].order, api::BackupOrder::Start);
    EXPECT_EQ(asked[1].actor, "operator:ada");
    EXPECT_EQ(asked[2].order, api::BackupOrder::Stop);
    EXPECT_EQ(post("/v1/storage/backups", R"({"to":"/etc"})").status, 400);
    EXPECT_EQ(call("GET", "/v1/storage/backups?to=/etc").status, 400);
}

TEST_F(HttpInspection, WorkflowsNodesAndStorageAreTold) {
    const auto workflows = jsonOf(call("GET", "/v1/workflows"));
    EXPECT_EQ(workflows.at("workflows").as_array().at(0).at("running").as_int64(), 3);
    const auto nodes = jsonOf(call("GET", "/v1/nodes"));
    EXPECT_EQ(nodes.at("nodes").as_array().at(0).at("name").as_string(), "shop-1");
    EXPECT_EQ(jsonOf(call("GET", "/v1/storage")).at("bytes").as_int64(), 4'096);
}

}  // namespace
}  // namespace sagadesk::http
