// The calls that operators make: what reaches the backend, and what is refused and where.
#include <string>

#include "unit/http_routes_fixture.h"

namespace sagadesk::http {
namespace {

using HttpOperators = HttpRoutes;

const std::string cause_path = std::string("/v1/failures/") + tests::MapBackend::known_cause;
const std::string job_path = "/v1/bulk/" + tests::MapBackend::known_job.text();
const std::string service_path = std::string("/v1/services/") + tests::MapBackend::known_service;

std::string bulkWith(const std::string& members) {
    return R"({"action":"retry","reason":"x","orders":["K7QM-3XTD"])" + members + "}";
}

TEST_F(HttpOperators, NewOrderCommandsReachTheBackend) {
    const std::string path = "/v1/orders/" + orderId();
    EXPECT_EQ(post(path + "/hold", R"({"reason":"x"})").status, 202);
    EXPECT_EQ(m_backend.commands().back().kind, api::CommandKind::Hold);
    EXPECT_EQ(post(path + "/compensate", R"({"reason":"x","version":9})").status, 202);
    EXPECT_EQ(m_backend.commands().back().kind, api::CommandKind::Compensate);
    EXPECT_EQ(m_backend.commands().back().expectedVersion, 9U);
    EXPECT_EQ(post(path + "/close", R"({"reason":"x","reference":"BANK-1"})").status, 202);
    EXPECT_EQ(m_backend.commands().back().kind, api::CommandKind::Close);
    EXPECT_EQ(m_backend.commands().back().reference, "BANK-1");
    EXPECT_EQ(post(path + "/amend", R"({"reason":"x","patch":{"priority":9,"metadata":null}})").status, 202);
    EXPECT_EQ(m_backend.commands().back().kind, api::CommandKind::Amend);
    EXPECT_EQ(m_backend.commands().back().patch, R"({"metadata":null,"priority":9})");
    EXPECT_EQ(post(path + "/assign", R"({"reason":"x","owner":"j.brandt"})").status, 202);
    EXPECT_EQ(m_backend.commands().back().kind, api::CommandKind::Assign);
    EXPECT_EQ(m_backend.commands().back().owner, "j.brandt");
    EXPECT_EQ(post(path + "/assign", R"({"reason":"x","owner":""})").status, 202);
    EXPECT_EQ(m_backend.commands().back().owner, "");
}

TEST_F(HttpOperators, NewOrderCommandsNameWhatIsWrong) {
    const std::string path = "/v1/orders/" + orderId();
    for (const auto& [call, body, place] : std::vector<std::array<std::string, 3>>{
             {"/hold", R"({"reason":"x","step":"s"})", "/step"},
             {"/compensate", "{}", "/reason"},
             {"/close", R"({"reason":"x","reference":1})", "/reference"},
             {"/close", R"({"reason":"x","reference":")" + std::string(201, 'r') + "\"}", "/reference"},
             {"/amend", R"({"reason":"x"})", "/patch"},
             {"/amend", R"({"reason":"x","patch":{}})", "/patch"},
             {"/amend", R"({"reason":"x","patch":[1]})", "/patch"},
             {"/amend", R"({"reason":"x","patch":null})", "/patch"},
             {"/assign", R"({"reason":"x"})", "/owner"},
             {"/assign", R"({"reason":"x","owner":5})", "/owner"},
             {"/assign", R"({"reason":"x","owner":")" + std::string(65, 'o') + "\"}", "/owner"}})
        expectBad(post(path + call, body), place);
    expectBad(post(path + "/hold?preview=true", R"({"reason":"x"})"), "?");
    EXPECT_TRUE(m_backend.commands().empty());
}

TEST_F(HttpOperators, PreviewChangesNothing) {
    const std::string path = "/v1/orders/" + orderId() + "/cancel";
    for (const Response& response : {call("POST", path + "?preview=true"), post(path + "?preview=true", "{}")}) {
        EXPECT_EQ(response.status, 200);
        EXPECT_TRUE(jsonOf(response).at("allowed").as_bool());
        EXPECT_EQ(jsonOf(response).at("steps").at(0).at("kind").as_string(), "refund");
    }
    EXPECT_TRUE(m_backend.commands().empty());
    EXPECT_EQ(call("POST", "/v1/orders/unknown/cancel?preview=true").status, 404);
    expectBad(post(path + "?preview=true", R"({"reason":"x"})"), "/reason");
    expectBad(call("POST", path + "?preview=yes"), "?preview");
    expectBad(call("POST", path + "?view=true"), "?view");
    EXPECT_EQ(post(path + "?preview=false", R"({"reason":"x"})").status, 202);
    EXPECT_EQ(m_backend.commands().size(), 1U);
}

TEST_F(HttpOperators, ActorIsWhoTheHeaderNames) {
    const std::string path = "/v1/orders/" + orderId() + "/notes";
    const auto status = [&](Fields fields) { return post(path, R"({"reason":"x"})", std::move(fields)); };
    EXPECT_EQ(status({{"sagadesk-actor", "j.brandt@shop"}}).status, 202);
    EXPECT_EQ(m_backend.commands().back().actor, "operator:j.brandt@shop");
    EXPECT_EQ(status({{"sagadesk-actor", std::string(64, 'a')}}).status, 202);
    EXPECT_EQ(status({}).status, 202);
    EXPECT_EQ(m_backend.commands().back().actor, "api:anonymous");
    for (const std::string& bad : {std::string(), std::string(65, 'a'), std::string("a b"), std::string("a:b"),
                                   std::string("system\n"), std::string("\xc3\xa4")})
        expectBad(status({{"sagadesk-actor", bad}}), "Sagadesk-Actor");
    expectBad(status({{"sagadesk-actor", "a"}, {"sagadesk-actor", "a"}}), "Sagadesk-Actor");
    const Fields me{{"sagadesk-actor", "me"}};
    post("/v1/orders", tests::goodOrderBody(), {{"sagadesk-actor", "me"}, {"idempotency-key", "actor"}});
    EXPECT_EQ(m_backend.submissions().back().actor, "operator:me");
    post(cause_path + "/notes", R"({"reason":"x"})", me);
    post(job_path + "/pause", R"({"reason":"x"})", me);
    post(service_path + "/test", "{}", me);
    post("/v1/bulk", bulkWith(""), me);
    const auto operated = m_backend.operated();
    EXPECT_EQ(operated.causes.at(0).actor, "operator:me");
    EXPECT_EQ(operated.bulkCommands.at(0).actor, "operator:me");
    EXPECT_EQ(operated.services.at(0).actor, "operator:me");
    EXPECT_EQ(operated.bulks.at(0).actor, "operator:me");
}

TEST_F(HttpOperators, FailuresAreListedNotedAndSettled) {
    EXPECT_EQ(call("GET", "/v1/failures").status, 200);
    expectBad(call("GET", "/v1/failures?limit=1"), "?");
    const Response noted = post(cause_path + "/notes", R"({"reason":"Called the bank."})");
    EXPECT_EQ(noted.status, 202);
    EXPECT_EQ(jsonOf(noted).at("cause").as_string(), tests::MapBackend::known_cause);
    EXPECT_EQ(post(cause_path + "/settle", R"({"reason":"Bank is back."})").status, 202);
    const auto causes = m_backend.operated().causes;
    EXPECT_FALSE(causes.at(0).settle);
    EXPECT_EQ(causes.at(0).text, "Called the bank.");
    EXPECT_TRUE(causes.at(1).settle);
    expectBad(post(cause_path + "/notes", R"({"reason":"x","version":1})"), "/version");
    expectBad(post(cause_path + "/settle", "{}"), "/reason");
    EXPECT_EQ(post("/v1/failures/0000000000000000/settle", R"({"reason":"x"})").status, 404);
    EXPECT_EQ(call("GET", std::string("/v1/orders?cause=") + tests::MapBackend::known_cause).status, 200);
    EXPECT_EQ(m_backend.queries().back().cause, tests::MapBackend::known_cause);
}

TEST_F(HttpOperators, BulkRequestsReachTheBackendWhole) {
    const Response response = post("/v1/bulk", R"({"action":"resolve","reason":"seen","step":"capture-payment",
        "verdict":"done","reference":"B-1","orders":["a","K7QM-3XTD"],"rate":10.5,"canary":5,"stopAbove":0.05,
        "dryRun":false})");
    EXPECT_EQ(response.status, 202);
    EXPECT_EQ(headerOf(response, "Location"), job_path);
    EXPECT_FALSE(jsonOf(response).at("dryRun").as_bool());
    const api::BulkRequest bulk = m_backend.operated().bulks.at(0);
    EXPECT_EQ(bulk.action, core::BulkAction::Resolve);
    EXPECT_EQ(bulk.step, "capture-payment");
    EXPECT_EQ(bulk.verdict, "done");
    EXPECT_EQ(bulk.reference, "B-1");
    EXPECT_EQ(bulk.orders, (std::vector<std::string>{"a", "K7QM-3XTD"}));
    EXPECT_FALSE(bulk.filter);
    EXPECT_EQ(bulk.rate, 10.5);
    EXPECT_EQ(bulk.canary, 5U);
    EXPECT_EQ(bulk.stopAbove, 0.05);
    EXPECT_FALSE(bulk.dryRun);
}

TEST_F(HttpOperators, BulkFiltersReachTheBackend) {
    const Response response =
        post("/v1/bulk", R"({"action":"retry","reason":"x","dryRun":true,"rate":null,"orders":null,
        "filter":{"state":["processing"],"activity":["held","parked"],"type":"purchase","customer":"C","service":"payment",
        "q":"K7","cause":"00ff","createdFrom":"2026-11-18","createdTo":"2026-11-19"}})");
    EXPECT_EQ(response.status, 200);
    EXPECT_TRUE(jsonOf(response).at("job").is_null());
    EXPECT_EQ(headerOf(response, "Location"), "");
    const api::BulkRequest bulk = m_backend.operated().bulks.at(0);
    ASSERT_TRUE(bulk.filter);
    EXPECT_TRUE(bulk.dryRun);
    EXPECT_EQ(bulk.canary, 5U) << "careful unless told otherwise";
    EXPECT_EQ(bulk.stopAbove, 0.05);
    EXPECT_EQ(bulk.filter->states, std::vector{core::OrderState::Processing});
    EXPECT_EQ(bulk.filter->activities, (std::vector{core::Activity::Held, core::Activity::Parked}));
    EXPECT_EQ(bulk.filter->type + bulk.filter->customer + bulk.filter->service, "purchaseCpayment");
    EXPECT_EQ(bulk.filter->q + bulk.filter->cause, "K700ff");
    EXPECT_EQ(*bulk.filter->createdTo - *bulk.filter->createdFrom, std::chrono::hours(24));
}

TEST_F(HttpOperators, BulkRequestsNameWhatIsWrong) {
    const auto filtered = [](const std::string& filter) {
        return R"({"action":"retry","reason":"x","filter":)" + filter + "}";
    };
    for (const auto& [body, place] :
         Fields{{R"({"reason":"x","orders":["a"]})", "/action"},
                {R"({"action":"note","reason":"x","orders":["a"]})", "/action"},
                {R"({"action":"retry","orders":["a"]})", "/reason"},
                {R"({"action":"retry","reason":"x"})", "/orders"},
                {bulkWith(R"(,"filter":{"type":"a"})"), "/filter"},
                {bulkWith(R"(,"orders2":[])"), "/orders2"},
                {R"({"action":"retry","reason":"x","orders":[]})", "/orders"},
                {R"({"action":"retry","reason":"x","orders":"a"})", "/orders"},
                {R"({"action":"retry","reason":"x","orders":["a",""]})", "/orders/1"},
                {R"({"action":"retry","reason":"x","orders":["a","b",3]})", "/orders/2"},
                {filtered("{}"), "/filter"},
                {filtered("[]"), "/filter"},
                {filtered(R"({"states":["held"]})"), "/filter/states"},
                {filtered(R"({"state":["held"]})"), "/filter/state"},
                {filtered(R"({"state":"pending"})"), "/filter/state"},
                {filtered(R"({"activity":[1]})"), "/filter/activity"},
                {filtered(R"({"type":""})"), "/filter/type"},
                {filtered(R"({"customer":1})"), "/filter/customer"},
                {filtered(R"({"createdFrom":"yesterday"})"), "/filter/createdFrom"},
                {filtered(R"({"createdFrom":"2026-11-19","createdTo":"2026-11-18"})"), "/filter/createdTo"},
                {bulkWith(R"(,"rate":0)"), "/rate"},
                {bulkWith(R"(,"rate":"10")"), "/rate"},
                {bulkWith(R"(,"canary":-1)"), "/canary"},
                {bulkWith(R"(,"canary":1.5)"), "/canary"},
                {bulkWith(R"(,"stopAbove":1.1)"), "/stopAbove"},
                {bulkWith(R"(,"dryRun":"yes")"), "/dryRun"},
                {bulkWith(R"(,"step":"s")"), "/step"},
                {bulkWith(R"(,"verdict":"done")"), "/verdict"},
                {bulkWith(R"(,"reference":"r")"), "/reference"},
                {R"({"action":"resolve","reason":"x","orders":["a"]})", "/verdict"},
                {R"({"action":"resolve","verdict":"skip","reference":"r","reason":"x","orders":["a"]})", "/reference"}})
        expectBad(post("/v1/bulk", body), place);
    expectBad(post("/v1/bulk?dryRun=true", bulkWith("")), "?");
    EXPECT_EQ(call("POST", "/v1/bulk", bulkWith("")).status, 415);
    EXPECT_TRUE(m_backend.operated().bulks.empty());
}

TEST_F(HttpOperators, BulkTakesAHundredThousandOrdersAndNotMore) {
    const auto body = [](std::size_t count) {
        std::string orders;
        for (std::size_t i = 0; i < count; ++i) orders += (i == 0 ? "" : ",") + std::string(R"("K7QM-3XTD")");
        return R"({"action":"retry","reason":"x","orders":[)" + orders + "]}";
    };
    EXPECT_EQ(post("/v1/bulk", body(api::bulk_orders_max)).status, 202);
    expectBad(post("/v1/bulk", body(api::bulk_orders_max + 1)), "/orders");
}

TEST_F(HttpOperators, BulkJobsAreLookedAtAndSteered) {
    EXPECT_EQ(jsonOf(call("GET", "/v1/bulk")).at("jobs").as_array().size(), 1U);
    EXPECT_EQ(call("GET", job_path).status, 200);
    EXPECT_EQ(call("GET", "/v1/bulk/0000-0001").status, 404);
    EXPECT_EQ(call("GET", "/v1/bulk/nonsense").status, 404);
    EXPECT_EQ(call("GET", job_path + "/items").status, 200);
    EXPECT_EQ(jsonOf(call("GET", job_path + "/items?from=400&limit=1000")).at("next").as_int64(), 1'400);
    using Page = std::pair<std::uint32_t, std::size_t>;
    EXPECT_EQ(m_backend.operated().itemPages, (std::vector<Page>{{0, 200}, {400, 1'000}}));
    for (const auto& [query, place] : Fields{{"limit=0", "?limit"},
                                             {"limit=1001", "?limit"},
                                             {"from=-1", "?from"},
                                             {"from=x", "?from"},
                                             {"from=1&from=2", "?from"},
                                             {"page=1", "?page"},
                                             {"from=%zz", "?"}})
        expectBad(call("GET", job_path + "/items?" + query), place);
    for (const char* order : {"/pause", "/resume", "/abort"})
        EXPECT_EQ(post(job_path + order, R"({"reason":"because"})").status, 202);
    const auto commands = m_backend.operated().bulkCommands;
    EXPECT_EQ(commands.at(0).order, api::BulkOrder::Pause);
    EXPECT_EQ(commands.at(1).order, api::BulkOrder::Resume);
    EXPECT_EQ(commands.at(2).order, api::BulkOrder::Abort);
    EXPECT_EQ(commands.at(2).reason, "because");
    expectBad(post(job_path + "/pause", "{}"), "/reason");
    EXPECT_EQ(post("/v1/bulk/0000-0001/abort", R"({"reason":"x"})").status, 404);
}

TEST_F(HttpOperators, ServicesArePausedUntilATimeOrForSome) {
    EXPECT_EQ(call("GET", "/v1/services").status, 200);
    const auto until = [this](const std::string& members) {
        EXPECT_EQ(post(service_path + "/pause", R"({"reason":"x")" + members + "}").status, 202) << members;
        return m_backend.operated().services.back().until;
    };
    EXPECT_EQ(until(""), std::nullopt);
    EXPECT_EQ(until(R"(,"until":null,"for":null)"), std::nullopt);
    EXPECT_EQ(until(R"(,"for":"15m")"), core::parseInstant("2026-11-23T12:15:00Z"));
    EXPECT_EQ(until(R"(,"for":"2d")"), core::parseInstant("2026-11-25T12:00:00Z"));
    EXPECT_EQ(until(R"(,"until":"2026-11-23T14:00:00+01:00")"), core::parseInstant("2026-11-23T13:00:00Z"));
    const std::size_t before = m_backend.operated().services.size();
    for (const auto& [members, place] : Fields{{R"(,"for":"15")", "/for"},
                                               {R"(,"for":"0s")", "/for"},
                                               {R"(,"for":15)", "/for"},
                                               {R"(,"for":"1h","until":"2026-11-24")", "/for"},
                                               {R"(,"until":"2026-11-23T12:00:00Z")", "/until"},
                                               {R"(,"until":"soon")", "/until"},
                                               {R"(,"till":"soon")", "/till"}})
        expectBad(post(service_path + "/pause", R"({"reason":"x")" + members + "}"), place);
    expectBad(post(service_path + "/pause", R"({"for":"15m"})"), "/reason");
    EXPECT_EQ(m_backend.operated().services.size(), before);
}

TEST_F(HttpOperators, ServicesAreResumedLimitedAndTested) {
    EXPECT_EQ(post(service_path + "/resume", R"({"reason":"x"})").status, 202);
    EXPECT_EQ(m_backend.operated().services.back().order, api::ServiceOrder::Resume);
    EXPECT_EQ(post(service_path + "/limits", R"({"reason":"x","concurrency":4,"rate":2.5})").status, 202);
    EXPECT_EQ(m_backend.operated().services.back().order, api::ServiceOrder::SetLimits);
    EXPECT_EQ(m_backend.operated().services.back().concurrency, 4U);
    EXPECT_EQ(m_backend.operated().services.back().rate, 2.5);
    EXPECT_EQ(post(service_path + "/limits", R"({"reason":"x","concurrency":null,"rate":null})").status, 202);
    EXPECT_EQ(m_backend.operated().services.back().concurrency, std::nullopt);
    for (const Response& response : {call("POST", service_path + "/test"), post(service_path + "/test", "{}")}) {
        EXPECT_EQ(response.status, 200);
        EXPECT_EQ(jsonOf(response).at("test").at("status").as_int64(), 404);
        EXPECT_EQ(jsonOf(response).at("service").at("name").as_string(), "payment");
    }
    for (const auto& [body, place] : Fields{{R"({"reason":"x","concurrency":0})", "/concurrency"},
                                            {R"({"reason":"x","concurrency":1.5})", "/concurrency"},
                                            {R"({"reason":"x","rate":-1})", "/rate"},
                                            {R"({"rate":1})", "/reason"}})
        expectBad(post(service_path + "/limits", body), place);
    expectBad(post(service_path + "/resume", R"({"reason":"x","for":"1h"})"), "/for");
    expectBad(post(service_path + "/test", R"({"reason":"x"})"), "/reason");
    EXPECT_EQ(post("/v1/services/unknown/resume", R"({"reason":"x"})").status, 404);
}

TEST_F(HttpOperators, UndeliveredMessagesAreListed) {
    const Response list = call("GET", "/v1/undelivered?kind=intake&code=malformed_json&limit=7");
    EXPECT_EQ(list.status, 200);
    const auto body = jsonOf(list);
    const auto& messages = body.at("messages").as_array();
    EXPECT_EQ(messages.at(1).at("id").as_string(), "intake-7");
    EXPECT_EQ(messages.at(1).at("payload").as_string(), "{\"total\": \xEF\xBF\xBD") << "cut within a character";
    EXPECT_EQ(call("GET", "/v1/undelivered").status, 200);
    const auto queries = m_backend.operated().undelivered;
    EXPECT_EQ(queries.at(0).kind, api::UndeliveredKind::Intake);
    EXPECT_EQ(queries.at(0).code, "malformed_json");
    EXPECT_EQ(queries.at(0).limit, 7U);
    EXPECT_EQ(queries.at(1).kind, std::nullopt);
    EXPECT_EQ(queries.at(1).limit, 100U);
    for (const auto& [query, place] : Fields{{"kind=order", "?kind"},
                                             {"code=" + std::string(101, 'c'), "?code"},
                                             {"limit=0", "?limit"},
                                             {"limit=1001", "?limit"},
                                             {"state=x", "?state"}})
        expectBad(call("GET", "/v1/undelivered?" + query), place);
}

TEST_F(HttpOperators, UndeliveredMessagesAreTriedAgainOrLetGo) {
    const Response tried = post("/v1/undelivered/retry", R"({"reason":"x","ids":["event-1","event-2"]})");
    EXPECT_EQ(tried.status, 202);
    EXPECT_EQ(jsonOf(tried).at("count").as_int64(), 2);
    EXPECT_EQ(post("/v1/undelivered/let-go", R"({"reason":"y","kind":"intake","code":"key_reused"})").status, 202);
    const auto commands = m_backend.operated().undeliveredCommands;
    EXPECT_EQ(commands.at(0).action, api::UndeliveredAction::Retry);
    EXPECT_EQ(commands.at(0).ids, (std::vector<std::string>{"event-1", "event-2"}));
    EXPECT_EQ(commands.at(0).actor, "api:anonymous");
    EXPECT_EQ(commands.at(1).action, api::UndeliveredAction::LetGo);
    EXPECT_EQ(commands.at(1).kind, api::UndeliveredKind::Intake);
    EXPECT_EQ(commands.at(1).code, "key_reused");
    EXPECT_EQ(commands.at(1).reason, "y");
    for (const auto& [body, place] : Fields{{R"({"ids":["event-1"]})", "/reason"},
                                            {R"({"reason":"x"})", "/ids"},
                                            {R"({"reason":"x","ids":[]})", "/ids"},
                                            {R"({"reason":"x","ids":"event-1"})", "/ids"},
                                            {R"({"reason":"x","ids":["event-1",2]})", "/ids/1"},
                                            {R"({"reason":"x","ids":["a"],"kind":"event"})", "/kind"},
                                            {R"({"reason":"x","ids":["a"],"code":"c"})", "/code"},
                                            {R"({"reason":"x","kind":"order"})", "/kind"},
                                            {R"({"reason":"x","code":"c"})", "/ids"},
                                            {R"({"reason":"x","kind":"event","limit":1})", "/limit"}})
        expectBad(post("/v1/undelivered/retry", body), place);
    EXPECT_EQ(m_backend.operated().undeliveredCommands.size(), 2U);
}

TEST_F(HttpOperators, EventsArePublishedOnceMore) {
    const Response begun =
        post("/v1/events/republish",
             R"({"reason":"restored","from":"2026-11-18","to":"2026-11-19T00:00:00+01:00","order":"K7QM-3XTD"})",
             {{"sagadesk-actor", "ada"}});
    EXPECT_EQ(begun.status, 202);
    EXPECT_EQ(jsonOf(begun).at("entries").as_int64(), 40);
    const auto command = m_backend.operated().republishings.at(0);
    EXPECT_EQ(command.from, core::parseInstant("2026-11-18T00:00:00Z"));
    EXPECT_EQ(command.to, core::parseInstant("2026-11-18T23:00:00Z"));
    EXPECT_EQ(command.order, "K7QM-3XTD");
    EXPECT_EQ(command.actor, "operator:ada");
    EXPECT_EQ(post("/v1/events/republish", R"({"reason":"x","order":"K7QM-3XTD"})").status, 202);
    EXPECT_EQ(m_backend.operated().republishings.at(1).from, std::nullopt);
    for (const auto& [body, place] : Fields{{R"({"from":"2026-11-18"})", "/reason"},
                                            {R"({"reason":"x","from":"soon"})", "/from"},
                                            {R"({"reason":"x","from":"2026-11-18","to":"2026-11-18"})", "/to"},
                                            {R"({"reason":"x","from":"2026-11-18","order":1})", "/order"},
                                            {R"({"reason":"x","since":"2026-11-18"})", "/since"}})
        expectBad(post("/v1/events/republish", body), place);
    EXPECT_EQ(jsonOf(call("GET", "/v1/events/republish")).at("jobs").at(0).at("done").as_int64(), 12);
    expectBad(call("GET", "/v1/events/republish?limit=1"), "?");
}

TEST_F(HttpOperators, EventStreamsAreCheckedBeforeTheyOpen) {
    for (const auto& [query, place] : Fields{{"after=x", "?after"},
                                             {"after=1.2", "?after"},
                                             {"after=", "?after"},
                                             {"kind=order.lost", "?kind"},
                                             {"kind=", "?kind"},
                                             {"kind=order.*,x*", "?kind"},
                                             {"order=", "?order"},
                                             {"since=1", "?since"}})
        expectBad(call("GET", "/v1/events?" + query), place);
    expectBad(call("GET", "/v1/events", {}, {{"last-event-id", "nonsense"}}), "Last-Event-ID");
    EXPECT_EQ(call("GET", "/v1/events?order=unknown").status, 404);
    EXPECT_TRUE(m_streams.empty());
    api::Problem away;
    away.code = api::ProblemCode::StoreAway;
    m_backend.refuseWith(away);
    EXPECT_EQ(call("GET", "/v1/events").status, 503);
    m_backend.refuseWith(std::nullopt);
    const Response open = call("GET", "/v1/events?after=0&kind=order.*&order=" + orderId());
    EXPECT_EQ(open.status, 200);
    EXPECT_EQ(open.contentType, "text/event-stream");
    EXPECT_EQ(headerOf(open, "Cache-Control"), "no-store");
}

TEST_F(HttpOperators, EventStreamsAreBounded) {
    EXPECT_EQ(call("GET", "/v1/events").status, 200);
    EXPECT_EQ(call("GET", "/v1/events").status, 200);
    const Response full = call("GET", "/v1/events");
    EXPECT_EQ(full.status, 503);
    EXPECT_EQ(headerOf(full, "Retry-After"), "5");
    EXPECT_EQ(jsonOf(full).at("code").as_string(), "too_many_streams");
    m_streams.pop_back();
    EXPECT_EQ(call("GET", "/v1/events").status, 200);
}

}  // namespace
}  // namespace sagadesk::http
