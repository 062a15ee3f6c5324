// The routes over a backend that answers at once, without a socket.
#include <optional>
#include <string>
#include <utility>

#include "api/search.h"
#include "api/wire.h"
#include "unit/http_routes_fixture.h"

namespace sagadesk::http {
namespace {

TEST_F(HttpRoutes, AcceptedOrderHasItsPlace) {
    const Response response = order("k-1");
    EXPECT_EQ(response.status, 202);
    const auto body = jsonOf(response);
    EXPECT_EQ(headerOf(response, "Location"), "/v1/orders/" + std::string(body.at("id").as_string()));
    EXPECT_EQ(headerOf(response, "Idempotent-Replayed"), "");
    EXPECT_EQ(headerOf(response, "Cache-Control"), "no-store");
    EXPECT_EQ(headerOf(response, "X-Content-Type-Options"), "nosniff");
    EXPECT_EQ(m_backend.submissions().at(0).actor, "api:anonymous");
    EXPECT_EQ(m_backend.submissions().at(0).scope, "anonymous POST /v1/orders");
}

TEST_F(HttpRoutes, AnOrderIsCheckedWithoutBeingTaken) {
    const Response good = post("/v1/orders/check", tests::goodOrderBody());
    EXPECT_EQ(good.status, 200);
    EXPECT_EQ(jsonOf(good).at("workflow").at("version").as_int64(), 1);
    EXPECT_TRUE(jsonOf(good).at("document").is_object());
    const Response bad = post("/v1/orders/check", R"({"type":"purchase"})");
    EXPECT_EQ(bad.status, 422);
    EXPECT_EQ(jsonOf(bad).at("errors").at(0).at("pointer").as_string(), "/customer");
    EXPECT_EQ(call("POST", "/v1/orders/check", tests::goodOrderBody()).status, 415);
    expectBad(post("/v1/orders/check?x=1", tests::goodOrderBody()), "?");
    EXPECT_EQ(call("GET", "/v1/orders/check").status, 404) << "an order of that name";
    EXPECT_EQ(m_backend.orderCount(), 0U);
    EXPECT_TRUE(m_backend.submissions().empty());
}

TEST_F(HttpRoutes, ReplayIsTheSameAnswerWithItsMark) {
    const Response first = order("k-1");
    const Response second = order("k-1");
    EXPECT_EQ(second.status, 202);
    EXPECT_EQ(second.body, first.body);
    EXPECT_EQ(headerOf(second, "Idempotent-Replayed"), "true");
    const Response other = post("/v1/orders", "{}", {{"idempotency-key", "k-1"}});
    EXPECT_EQ(other.status, 422);
}

TEST_F(HttpRoutes, QuotedAndBareKeysAreTheSame) {
    for (const auto& [given, key] :
         Fields{{"abc", "abc"}, {"\"abc\"", "abc"}, {"\"a\\\"b\\\\c\"", "a\"b\\c"}, {"a b,c", "a b,c"}}) {
        EXPECT_NE(order(given).status, 400) << given;
        EXPECT_EQ(m_backend.submissions().back().idempotencyKey, key);
    }
    EXPECT_EQ(m_backend.orderCount(), 3U);
}

TEST_F(HttpRoutes, KeysOutsideTheRuleAreRefused) {
    for (const std::string& key :
         {std::string(), std::string("\"\""), std::string("\"a"), std::string("\"a\"b\""), std::string("\"a\\x\""),
          std::string(256, 'k'), std::string("k\xc3\xa4"), std::string("a\tb"), std::string("\"a\";p=1")})
        expectBad(order(key), "Idempotency-Key");
    const Response missing = post("/v1/orders", tests::goodOrderBody());
    expectBad(missing, "Idempotency-Key");
    EXPECT_EQ(jsonOf(missing).at("code").as_string(), "idempotency_key_missing");
    expectBad(post("/v1/orders", tests::goodOrderBody(), {{"idempotency-key", "a"}, {"idempotency-key", "a"}}),
              "Idempotency-Key");
    EXPECT_EQ(m_backend.orderCount(), 0U);
    EXPECT_EQ(order(std::string(255, 'k')).status, 202);
}

TEST_F(HttpRoutes, TraceOfTheCallerIsTakenOver) {
    const std::string trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    const auto seen = [this](const Fields& fields) {
        Fields headers = fields;
        headers.emplace_back("idempotency-key", "t");
        post("/v1/orders", tests::goodOrderBody(), headers);
        return m_backend.submissions().back().traceId;
    };
    EXPECT_EQ(seen({{"traceparent", "00-" + trace + "-00f067aa0ba902b7-01"}}), trace);
    EXPECT_EQ(seen({{"traceparent", "01-" + trace + "-00f067aa0ba902b7-01-more"}}), trace);
    EXPECT_EQ(seen({}), "");
    for (const std::string& bad :
         {"ff-" + trace + "-00f067aa0ba902b7-01", "00-" + trace + "-00f067aa0ba902b7-01-more",
          "00-" + trace + "-0000000000000000-01", "00-" + std::string(32, '0') + "-00f067aa0ba902b7-01",
          std::string("00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01"), "00-" + trace, std::string("x"),
          "00_" + trace + "-00f067aa0ba902b7-01"})
        EXPECT_EQ(seen({{"traceparent", bad}}), "") << bad;
    EXPECT_EQ(seen({{"traceparent", "00-" + trace + "-00f067aa0ba902b7-01"},
                    {"traceparent", "00-" + trace + "-00f067aa0ba902b7-01"}}),
              "");
}

TEST_F(HttpRoutes, OnlyJsonIsTaken) {
    const auto status = [this](Fields headers) {
        headers.emplace_back("idempotency-key", "m");
        return call("POST", "/v1/orders", tests::goodOrderBody(), headers).status;
    };
    EXPECT_EQ(status({}), 415);
    EXPECT_EQ(status({{"content-type", "text/plain"}}), 415);
    EXPECT_EQ(status({{"content-type", "application/json; charset=latin1"}}), 415);
    EXPECT_EQ(status({{"content-type", "application/jsonx"}}), 415);
    EXPECT_EQ(status({{"content-type", "application/json"}, {"content-type", "application/json"}}), 415);
    EXPECT_EQ(status({{"content-type", "application/json"}, {"content-encoding", "gzip"}}), 415);
    EXPECT_EQ(status({{"content-type", "application/json;charset=\"utf-8\""}}), 202);
    EXPECT_EQ(status({{"content-type", "APPLICATION/JSON ; charset=UTF-8"}}), 202);
}

TEST_F(HttpRoutes, OrderIsFoundByIdAndNumber) {
    const auto accepted = jsonOf(order("k"));
    const std::string id(accepted.at("id").as_string());
    const std::string number(accepted.at("number").as_string());
    const Response byId = call("GET", "/v1/orders/" + id);
    EXPECT_EQ(byId.status, 200);
    EXPECT_EQ(headerOf(byId, "ETag"), "\"1\"");
    EXPECT_EQ(call("GET", "/v1/orders/" + number).body, byId.body);
    EXPECT_EQ(call("GET", "/v1/orders/" + id + "/journal").status, 200);
    EXPECT_EQ(call("GET", "/v1/orders/unknown").status, 404);
    EXPECT_EQ(call("GET", "/v1/orders/unknown/journal").status, 404);
    EXPECT_EQ(call("HEAD", "/v1/orders/" + id).status, 200);
    expectBad(call("GET", "/v1/orders/" + id + "?x=1"), "?");
}

TEST_F(HttpRoutes, PagesFollowOneAnother) {
    for (int i = 0; i < 5; ++i) order("page-" + std::to_string(i));
    std::string cursor;
    std::size_t seen = 0;
    std::string before = "z";
    for (int page = 0; page < 3; ++page) {
        const auto body = jsonOf(call("GET", "/v1/orders?limit=2" + (cursor.empty() ? "" : "&cursor=" + cursor)));
        for (const auto& row : body.at("orders").as_array()) {
            const std::string id(row.at("id").as_string());
            EXPECT_LT(id, before);
            before = id;
            ++seen;
        }
        cursor = body.at("next").is_null() ? "" : std::string(body.at("next").as_string());
        EXPECT_EQ(cursor.empty(), page == 2);
    }
    EXPECT_EQ(seen, 5U);
}

TEST_F(HttpRoutes, FiltersReachTheBackend) {
    const Response response =
        call("GET",
             "/v1/orders?state=pending,failed&activity=held&type=purchase&customer=C-1&service=payment&q=K7QM&"
             "created_from=2026-11-18&created_to=2026-11-19T00:00:00%2B01:00&limit=200");
    EXPECT_EQ(response.status, 200);
    const api::OrderQuery query = m_backend.queries().at(0);
    EXPECT_EQ(query.states, (std::vector{core::OrderState::Pending, core::OrderState::Failed}));
    EXPECT_EQ(query.activities, std::vector{core::Activity::Held});
    EXPECT_EQ(query.type, "purchase");
    EXPECT_EQ(query.customer, "C-1");
    EXPECT_EQ(query.service, "payment");
    EXPECT_EQ(query.q, "K7QM");
    EXPECT_EQ(query.limit, 200U);
    EXPECT_EQ(*query.createdTo - *query.createdFrom, std::chrono::hours(23));
}

TEST_F(HttpRoutes, ASearchAndNamedOrdersReachTheBackend) {
    const std::string id = "019a9f3c-5a06-7c1e-9b1d-0f6f1a2b3c4d";
    const Response response = call("GET", "/v1/orders/count?q=total:%3E%3D75%20sort:-total&zone=-90&ids=" + id);
    EXPECT_EQ(response.body, R"({"count":0,"exact":true})");
    const api::OrderQuery query = m_backend.queries().at(0);
    EXPECT_EQ(query.q, "total:>=75 sort:-total");
    EXPECT_EQ(query.zone, std::chrono::minutes(-90));
    EXPECT_EQ(query.ids, std::vector{*core::OrderId::parse(id)});
    const auto cursor = api::encodeCursor(query.ids[0], "n-12");
    EXPECT_EQ(call("GET", "/v1/orders?q=sort:total&cursor=" + cursor).status, 200);
    EXPECT_EQ(m_backend.queries().at(1).beforeValue, "n-12");
}

TEST_F(HttpRoutes, OverviewAndPipelineAreTold) {
    const auto overview = jsonOf(call("GET", "/v1/overview?zone=60"));
    EXPECT_EQ(overview.at("today").at("created").as_int64(), 4);
    EXPECT_EQ(overview.at("held").at("money").as_array().size(), 1U);
    expectBad(call("GET", "/v1/overview?zone=Berlin"), "?zone");
    const auto pipeline = jsonOf(call("GET", "/v1/pipeline"));
    EXPECT_EQ(pipeline.at("milestones").as_array().at(0).at("perMinute").as_double(), 1.5);
    expectBad(call("GET", "/v1/pipeline?x=1"), "?");
}

TEST_F(HttpRoutes, WrongParametersAreNamed) {
    for (const auto& [query, place] : Fields{{"limit=0", "?limit"},
                                             {"limit=201", "?limit"},
                                             {"limit=x", "?limit"},
                                             {"limit=1.5", "?limit"},
                                             {"limit=-1", "?limit"},
                                             {"limit=", "?limit"},
                                             {"state=open", "?state"},
                                             {"state=pending,", "?state"},
                                             {"state=", "?state"},
                                             {"activity=x", "?activity"},
                                             {"cursor=x", "?cursor"},
                                             {"cursor=a019a9f3c5a067c1e9b1d0f6f1a2b3c4", "?cursor"},
                                             {"zone=x", "?zone"},
                                             {"zone=2000", "?zone"},
                                             {"ids=x", "?ids"},
                                             {"created_from=yesterday", "?created_from"},
                                             {"created_to=2026-13-01", "?created_to"},
                                             {"created_from=2026-11-19&created_to=2026-11-18", "?created_to"},
                                             {"page=2", "?page"},
                                             {"limit=1&limit=2", "?limit"},
                                             {"type=", "?type"},
                                             {"q=" + std::string(api::search_bytes_max + 1, 'x'), "?q"},
                                             {"q=%", "?"}})
        expectBad(call("GET", "/v1/orders?" + query), place);
    EXPECT_TRUE(m_backend.queries().empty());
    const Response response = call("GET", "/v1/orders?page=2");
    EXPECT_NE(response.body.find("created_from"), std::string::npos);  // what would be right
}

TEST_F(HttpRoutes, CommandsReachTheBackend) {
    const std::string id = orderId();
    const std::string path = "/v1/orders/" + id;
    using api::CommandKind;
    struct Case {
        std::string path, body;
        CommandKind kind;
        std::string step;
    };
    for (const Case& c : {Case{"/cancel", "", CommandKind::Cancel, ""}, Case{"/retry", "", CommandKind::Retry, ""},
                          Case{"/reopen", "", CommandKind::Reopen, ""}, Case{"/notes", "", CommandKind::Note, ""},
                          Case{"/approve", ",\"step\":\"s\"", CommandKind::Approve, "s"},
                          Case{"/reject", ",\"step\":\"s\"", CommandKind::Reject, "s"},
                          Case{"/steps/t/approve", "", CommandKind::Approve, "t"},
                          Case{"/steps/t/reject", "", CommandKind::Reject, "t"},
                          Case{"/steps/t/resolve", ",\"verdict\":\"not_done\"", CommandKind::Resolve, "t"}}) {
        const Response response = post(path + c.path, "{\"reason\":\"because\"" + c.body + "}");
        EXPECT_EQ(response.status, 202) << c.path;
        EXPECT_EQ(jsonOf(response).at("id").as_string(), id);
        const api::OrderCommand command = m_backend.commands().back();
        EXPECT_EQ(command.kind, c.kind) << c.path;
        EXPECT_EQ(command.order, id);
        EXPECT_EQ(command.step, c.step);
        EXPECT_EQ(command.reason, "because");
        EXPECT_EQ(command.actor, "api:anonymous");
        EXPECT_FALSE(command.expectedVersion);
    }
    EXPECT_EQ(m_backend.commands().back().verdict, "not_done");
    EXPECT_EQ(post("/v1/orders/unknown/cancel", "{\"reason\":\"x\"}").status, 404);
}

TEST_F(HttpRoutes, ResolutionCarriesItsReference) {
    const std::string path = "/v1/orders/" + orderId() + "/steps/capture-payment/resolve";
    EXPECT_EQ(post(path, R"({"reason":"seen","verdict":"done","reference":"CAP-1"})").status, 202);
    EXPECT_EQ(m_backend.commands().back().reference, "CAP-1");
    expectBad(post(path, R"({"reason":"x","verdict":"skip","reference":"CAP-1"})"), "/reference");
    expectBad(post(path, R"({"reason":"x","verdict":"maybe"})"), "/verdict");
    expectBad(post(path, R"({"reason":"x"})"), "/verdict");
    expectBad(post(path, R"({"reason":"x","verdict":"done","reference":1})"), "/reference");
}

TEST_F(HttpRoutes, CommandsNeedAReason) {
    const std::string path = "/v1/orders/" + orderId() + "/cancel";
    for (const std::string& body : {std::string("{}"), std::string(R"({"reason":""})"),
                                    std::string(R"({"reason":"  "})"), std::string(R"({"reason":null})"),
                                    std::string(R"({"reason":5})"), R"({"reason":")" + std::string(501, 'x') + "\"}"})
        expectBad(post(path, body), "/reason");
    expectBad(post(path, R"({"reason":"x","raeson":"y"})"), "/raeson");
    expectBad(post("/v1/orders/x/approve", R"({"reason":"x"})"), "/step");
    expectBad(post("/v1/orders/x/steps/s/approve", R"({"reason":"x","step":"t"})"), "/step");
    EXPECT_EQ(post(path, "[]").status, 400);
    EXPECT_EQ(jsonOf(post(path, R"({"reason":)")).at("code").as_string(), "malformed_json");
    EXPECT_EQ(jsonOf(post(path, R"({"reason":)")).at("place").as_string(), "byte 10");
    EXPECT_EQ(call("POST", path, R"({"reason":"x"})").status, 415);
    EXPECT_TRUE(m_backend.commands().empty());
    std::string umlauts;
    for (int i = 0; i < 500; ++i) umlauts += "\xc3\xa4";
    EXPECT_EQ(post(path, R"({"reason":")" + umlauts + "\"}").status, 202);  // characters, not bytes
}

TEST_F(HttpRoutes, VersionComesFromTheBodyOrIfMatch) {
    const std::string path = "/v1/orders/" + orderId() + "/notes";
    const auto version = [&](const std::string& body, const Fields& fields) {
        EXPECT_EQ(post(path, body, fields).status / 100, 2) << body;
        return m_backend.commands().back().expectedVersion;
    };
    EXPECT_EQ(version(R"({"reason":"x","version":100})", {}), 100U);
    EXPECT_EQ(version(R"({"reason":"x"})", {{"if-match", "\"101\""}}), 101U);
    EXPECT_EQ(version(R"({"reason":"x","version":102})", {{"if-match", "102"}}), 102U);
    EXPECT_EQ(version(R"({"reason":"x"})", {{"if-match", "*"}}), std::nullopt);
    EXPECT_EQ(version(R"({"reason":"x","version":null})", {}), std::nullopt);
    expectBad(post(path, R"({"reason":"x","version":1})", {{"if-match", "\"2\""}}), "/version");
    expectBad(post(path, R"({"reason":"x","version":"1"})"), "/version");
    expectBad(post(path, R"({"reason":"x","version":-1})"), "/version");
    expectBad(post(path, R"({"reason":"x"})", {{"if-match", "\"a\""}}), "If-Match");
    const Response old = post(path, R"({"reason":"x","version":1})");
    EXPECT_EQ(old.status, 409);
    EXPECT_EQ(jsonOf(old).at("guard").as_string(), "version_changed");
}

TEST_F(HttpRoutes, CallbacksAreTakenFromServices) {
    const Response response =
        post("/v1/callbacks/tok", R"({"status":"declined","code":"c","detail":"d","eventId":"e","more":1})");
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(response.body, R"({"verdict":"applied"})");
    const api::Callback callback = m_backend.callbacks().at(0);
    EXPECT_EQ(callback.token, "tok");
    EXPECT_FALSE(callback.succeeded);
    EXPECT_EQ(callback.code, "c");
    EXPECT_EQ(callback.detail, "d");
    EXPECT_EQ(callback.eventId, "e");
    EXPECT_EQ(post("/v1/callbacks/tok", R"({"status":"succeeded","reference":"r"})").status, 200);
    EXPECT_EQ(m_backend.callbacks().at(1).reference, "r");
    expectBad(post("/v1/callbacks/tok", R"({"status":"done"})"), "/status");
    expectBad(post("/v1/callbacks/tok", R"({})"), "/status");
    expectBad(post("/v1/callbacks/tok", R"({"status":"succeeded","reference":1})"), "/reference");
    EXPECT_EQ(post("/v1/callbacks/unknown", R"({"status":"succeeded"})").status, 404);
}

TEST_F(HttpRoutes, ProblemsOfTheBackendKeepTheirStatus) {
    using api::ProblemCode;
    const auto refusedWith = [this](ProblemCode code, std::optional<core::Duration> retryAfter) {
        api::Problem problem;
        problem.code = code;
        problem.detail = "why";
        problem.retryAfter = retryAfter;
        m_backend.refuseWith(problem);
        return order("refused");
    };
    EXPECT_EQ(refusedWith(ProblemCode::InvalidOrder, {}).status, 422);
    const Response full = refusedWith(ProblemCode::IntakeFull, core::Duration(1'500));
    EXPECT_EQ(full.status, 429);
    EXPECT_EQ(headerOf(full, "Retry-After"), "2");
    const Response away = refusedWith(ProblemCode::StoreAway, {});
    EXPECT_EQ(away.status, 503);
    EXPECT_EQ(headerOf(away, "Retry-After"), "1");
    EXPECT_EQ(refusedWith(ProblemCode::Stopping, core::Duration(0)).status, 503);
    EXPECT_EQ(refusedWith(ProblemCode::Internal, {}).status, 500);
}

TEST_F(HttpRoutes, ReadyOnlyWithStoreAndPartitions) {
    EXPECT_EQ(call("GET", "/healthz").status, 200);
    EXPECT_EQ(call("GET", "/readyz").status, 200);
    api::EngineStatus status;
    status.partitions = 16;
    status.partitionsOwned = 16;
    m_backend.setStatus(status);
    EXPECT_EQ(call("GET", "/readyz").status, 503);
    status.storeWritable = true;
    status.partitionsOwned = 15;
    m_backend.setStatus(status);
    const Response waiting = call("GET", "/readyz");
    EXPECT_EQ(waiting.status, 503);
    EXPECT_EQ(headerOf(waiting, "Retry-After"), "1");
    EXPECT_NE(waiting.body.find("15 of 16"), std::string::npos);
    m_backend.setStatus({});
    EXPECT_EQ(call("GET", "/readyz").status, 503);
    EXPECT_EQ(call("GET", "/healthz").status, 200);
}

TEST_F(HttpRoutes, TextsAreServedAsTheyAre) {
    const Response metrics = call("GET", "/metrics");
    EXPECT_EQ(metrics.body, "up 1\n");
    EXPECT_EQ(metrics.contentType, "text/plain; version=0.0.4; charset=utf-8");
    EXPECT_EQ(call("GET", "/v1/openapi.yaml").body, "openapi: 3.1.0\n");
}

TEST_F(HttpRoutes, WrongMethodsAndPathsAreTold) {
    const Response wrong = call("DELETE", "/v1/orders");
    EXPECT_EQ(wrong.status, 405);
    EXPECT_EQ(headerOf(wrong, "Allow"), "POST, GET, HEAD, OPTIONS");
    EXPECT_EQ(headerOf(call("GET", "/v1/orders/x/cancel"), "Allow"), "POST, OPTIONS");
    const Response options = call("OPTIONS", "/v1/orders/x");
    EXPECT_EQ(options.status, 204);
    EXPECT_EQ(headerOf(options, "Allow"), "GET, HEAD, OPTIONS");
    EXPECT_EQ(call("OPTIONS", "*").status, 204);
    for (const char* path :
         {"/", "/v1", "/v1/", "/v1/orders/", "/v1/orders/x/", "/v1/orders//journal", "/v1/orders/x/steps//approve",
          "/v1/orders/x/journal/y", "/healthz/", "/HEALTHZ", "/v1/callbacks/", "/v1/orders/x/refund"})
        EXPECT_EQ(call("GET", path).status, 404) << path;
}

}  // namespace
}  // namespace sagadesk::http
