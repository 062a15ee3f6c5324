// Renderings of what operators see: failures, bulk jobs, services, and cursors of the journal.
#include <string>

#include <gtest/gtest.h>
#include <boost/json/serialize.hpp>

#include "api/events.h"
#include "api/wire.h"
#include "core/json.h"

namespace sagadesk::api {
namespace {

namespace json = boost::json;

const core::Instant noon{core::Duration{1'780'000'000'123}};
const std::string noon_text = core::toRfc3339(noon);

json::object parsed(const std::string& text) {
    const auto value = core::parseJson(text);
    EXPECT_TRUE(value) << text;
    return value ? value->as_object() : json::object();
}

std::string namesOf(const json::object& object) {
    std::string names;
    for (const auto& member : object) names += (names.empty() ? "" : " ") + std::string(member.key());
    return names;
}

TEST(ApiWireOperators, OrdersHaveTheirTroubles) {
    OrderSnapshot order;
    order.summary.cause = "00ff";
    order.summary.troubledAt = noon;
    order.summary.atRisk = 4497;
    order.summary.owner = "j.brandt";
    order.summary.explanation.code = "retrying";
    order.summary.explanation.params = {{"step", "Take \"payment\""}, {"tries", "3"}};
    order.summary.explanation.facts.money = core::MoneyFact::Held;
    order.money.pending = 7;
    order.document = "{}";
    order.original = R"({"total":1})";
    order.callbacks.push_back({noon, 2, 3, "capture-payment", "late_success", "succeeded", "", "CAP-1", "evt-1"});
    order.notes.push_back({noon, "operator:me", "Called."});
    const auto body = parsed(toJson(order));
    EXPECT_EQ(body.at("explanation").at("code").as_string(), "retrying");
    EXPECT_EQ(body.at("explanation").at("params").at("step").as_string(), "Take \"payment\"");
    EXPECT_EQ(namesOf(body.at("explanation").at("facts").as_object()), "money stock delivery customer");
    EXPECT_EQ(body.at("explanation").at("facts").at("money").as_string(), "held");
    EXPECT_EQ(body.at("cause").as_string(), "00ff");
    EXPECT_EQ(body.at("troubledAt").as_string(), noon_text);
    EXPECT_EQ(body.at("atRisk").as_int64(), 4497);
    EXPECT_EQ(body.at("owner").as_string(), "j.brandt");
    EXPECT_EQ(body.at("money").at("pending").as_int64(), 7);
    EXPECT_EQ(body.at("original").at("total").as_int64(), 1);
    EXPECT_EQ(namesOf(body.at("callbacks").at(0).as_object()),
              "at run step attempt status verdict code reference eventId");
    EXPECT_TRUE(body.at("callbacks").at(0).at("code").is_null());
    EXPECT_EQ(namesOf(body.at("notes").at(0).as_object()), "at actor text");
}

TEST(ApiWireOperators, EventsThatStandStillAndMessagesThatAreNoOrders) {
    UndeliveredList list{{}, 4, 7};
    auto& event = list.messages.emplace_back();
    event.id = "event-1";
    event.at = noon;
    event.order = core::OrderId::make(noon, {1});
    event.event = "order.failed";
    event.goingOn = true;
    auto& message = list.messages.emplace_back();
    message.kind = UndeliveredKind::Intake;
    message.payload = "\xC3\xA4 \xE2\x82\xAC \xF0\x9F\x98\x80 \x80 \xC0\xAF \xED\xA0\x80 \xE2\x82";
    const auto body = parsed(toJson(list));
    EXPECT_EQ(namesOf(body), "events intake messages");
    EXPECT_EQ(namesOf(body.at("messages").at(0).as_object()),
              "id kind at code detail order event sequence attempts goingOn");
    EXPECT_TRUE(body.at("messages").at(0).at("goingOn").as_bool());
    const auto& other = body.at("messages").at(1).as_object();
    EXPECT_EQ(namesOf(other), "id kind at code detail topic key payload bytes");
    EXPECT_TRUE(other.at("key").is_null());
    const std::string no = "\xEF\xBF\xBD";
    EXPECT_EQ(other.at("payload").as_string(),
              "\xC3\xA4 \xE2\x82\xAC \xF0\x9F\x98\x80 " + no + " " + no + no + " " + no + no + no + " " + no + no);
}

TEST(ApiWireOperators, StepsHaveTheirTimesAndMoney) {
    OrderSnapshot order;
    order.document = "{}";
    StepView step;
    step.amount = 4497;
    step.usualTime = core::Duration(1'250);
    step.expiresAt = noon;
    step.undoAttempts = 3;
    step.undoAttemptsMax = 20;
    step.atRisk = 5;
    order.steps = {step, StepView{}};
    const auto body = parsed(toJson(order));
    const auto& first = body.at("steps").at(0).as_object();
    EXPECT_EQ(first.at("amount").as_int64(), 4497);
    EXPECT_EQ(first.at("usualMs").as_int64(), 1'250);
    EXPECT_EQ(first.at("expiresAt").as_string(), noon_text);
    EXPECT_EQ(first.at("undoAttempts").as_int64(), 3);
    EXPECT_EQ(first.at("undoAttemptsMax").as_int64(), 20);
    EXPECT_EQ(first.at("atRisk").as_int64(), 5);
    for (const char* absent : {"usualMs", "expiresAt", "startedAt"})
        EXPECT_TRUE(body.at("steps").at(1).at(absent).is_null()) << absent;
    EXPECT_TRUE(body.at("original").is_null());
    EXPECT_TRUE(body.at("owner").is_null());
}

TEST(ApiWireOperators, PreviewTellsWhatWouldBeUndone) {
    CancelPreview preview{core::OrderId::make(noon, {1}), 7, {}, {}, "EUR", {}};
    preview.steps.push_back({"ship", "Ship", "", core::UndoKind::CannotBeUndone, true, 0});
    auto body = parsed(toJson(preview));
    EXPECT_EQ(namesOf(body), "id version allowed guard detail currency steps");
    EXPECT_TRUE(body.at("allowed").as_bool());
    EXPECT_EQ(namesOf(body.at("steps").at(0).as_object()), "step label service kind unknown amount");
    EXPECT_EQ(body.at("steps").at(0).at("kind").as_string(), "cannot_be_undone");
    preview.guard = "past_pivot";
    body = parsed(toJson(preview));
    EXPECT_FALSE(body.at("allowed").as_bool());
    EXPECT_EQ(body.at("guard").as_string(), "past_pivot");
}

TEST(ApiWireOperators, FailuresAreWhole) {
    CauseView cause;
    cause.id = "00ff";
    cause.cause = {core::HoldReason::OutcomeUnknown, true, true, "payment", "capture-payment", "timeout", "no answer"};
    cause.section = core::Help::MoneyAtRisk;
    cause.orders = 3;
    cause.money.push_back({"EUR", 3, 300, 100});
    cause.firstSeen = cause.lastSeen = noon;
    cause.trend[11] = 4;
    cause.notes.push_back({noon, "operator:me", "n"});
    const auto body = parsed(toJson(FailureList{
        {cause, CauseView{}}, 3, 5, {{UndeliveredKind::Intake, "key_reused", "why", 2, noon, noon}}, noon}));
    EXPECT_EQ(namesOf(body), "at orders failedToday causes undelivered");
    EXPECT_EQ(namesOf(body.at("undelivered").at(0).as_object()), "kind code detail count oldest newest");
    const auto& first = body.at("causes").at(0).as_object();
    EXPECT_EQ(namesOf(first),
              "id section hold undo movesMoney service step code message orders money oldest newest firstSeen lastSeen "
              "occurrences trend settledAt settledBy regressed notes");
    EXPECT_EQ(first.at("section").as_string(), "money_at_risk");
    EXPECT_EQ(first.at("hold").as_string(), "outcome_unknown");
    EXPECT_EQ(namesOf(first.at("money").at(0).as_object()), "currency orders total atRisk");
    EXPECT_EQ(first.at("trend").as_array().size(), 12U);
    EXPECT_EQ(first.at("trend").at(11).as_int64(), 4);
    for (const char* absent : {"hold", "service", "step", "code", "message", "oldest", "settledAt", "settledBy"})
        EXPECT_TRUE(body.at("causes").at(1).at(absent).is_null()) << absent;
    EXPECT_EQ(toJson(CauseDone{"00ff"}), R"({"cause":"00ff"})");
}

TEST(ApiWireOperators, BulkJobsAreWhole) {
    BulkView job;
    job.job.id = core::BulkId{77};
    job.job.rate = 10.5;
    job.job.stopAbove = 0.05;
    job.job.created = job.job.changed = noon;
    job.results = {1, 2, 3, 4, 5, 6};
    BulkPlan plan;
    plan.matched = 9;
    plan.leftOut.push_back({"already_final", 2, {"K7QM-3XTD"}});
    auto body = parsed(toJson(BulkAnswer{plan, job}));
    EXPECT_EQ(namesOf(body), "dryRun plan job");
    EXPECT_FALSE(body.at("dryRun").as_bool());
    EXPECT_EQ(namesOf(body.at("plan").as_object()), "matched willAct money leftOut");
    EXPECT_EQ(body.at("plan").at("leftOut").at(0).at("examples").at(0).as_string(), "K7QM-3XTD");
    EXPECT_EQ(namesOf(body.at("job").as_object()),
              "id action step verdict reference reason actor rate canary stopAbove state stateActor stateReason "
              "createdAt changedAt total pardoned pardonedAgain results money");
    EXPECT_EQ(json::serialize(body.at("job").at("results")),
              R"({"waiting":1,"under_way":2,"passed":3,"again":4,"refused":5,"left":6})");
    EXPECT_NE(toJson(job).find(R"("rate":10.5,"canary":0,"stopAbove":0.05,)"), std::string::npos);
    job.job.rate.reset();
    EXPECT_TRUE(parsed(toJson(job)).at("rate").is_null());
    body = parsed(toJson(BulkAnswer{plan, std::nullopt}));
    EXPECT_TRUE(body.at("dryRun").as_bool());
    EXPECT_TRUE(body.at("job").is_null());
    EXPECT_EQ(parsed(toJson(BulkList{{job, job}})).at("jobs").as_array().size(), 2U);
}

TEST(ApiWireOperators, BulkItemsHaveNoTimeBeforeTheirTurn) {
    BulkItems items{core::BulkId{77}, {}, 200};
    items.items.push_back({{0, core::OrderId::make(noon, {1}), 4, core::BulkResult::Refused, "past_pivot", noon}, "n"});
    items.items.push_back({{1, {}, 4, core::BulkResult::Waiting, {}, {}}, "m"});
    const auto body = parsed(toJson(items));
    EXPECT_EQ(namesOf(body), "id items next");
    EXPECT_EQ(namesOf(body.at("items").at(0).as_object()), "ordinal order number version result code at");
    EXPECT_EQ(body.at("items").at(0).at("at").as_string(), noon_text);
    EXPECT_TRUE(body.at("items").at(1).at("at").is_null());
    EXPECT_TRUE(body.at("items").at(1).at("code").is_null());
    EXPECT_EQ(body.at("next").as_int64(), 200);
}

TEST(ApiWireOperators, ServicesAreWhole) {
    ServiceView service;
    service.name = "payment";
    service.health = ServiceHealth::NotAnswering;
    service.breaker = BreakerState::HalfOpen;
    service.history.push_back({noon, BreakerState::Open, "timeout"});
    service.hour = {10, 9, core::Duration(20), std::nullopt};
    service.minutes.resize(60);
    service.rate = 200;
    service.usedFor = {"purchase/capture-payment"};
    const auto body = parsed(toJson(service));
    EXPECT_EQ(namesOf(body),
              "name health breaker breakerSince nextProbeAt breakerHistory fiveMinutes hour minutes underWay queued "
              "parked concurrency rate configuredConcurrency configuredRate recovering paused pausedUntil "
              "controlActor controlReason controlAt usedFor");
    EXPECT_EQ(body.at("health").as_string(), "not_answering");
    EXPECT_EQ(body.at("breaker").as_string(), "half_open");
    EXPECT_EQ(namesOf(body.at("breakerHistory").at(0).as_object()), "at to code");
    EXPECT_EQ(json::serialize(body.at("hour")), R"({"calls":10,"good":9,"p50Ms":20,"p95Ms":null})");
    EXPECT_EQ(body.at("minutes").as_array().size(), 60U);
    EXPECT_EQ(body.at("rate").as_int64(), 200);
    EXPECT_TRUE(body.at("configuredRate").is_null());
    EXPECT_EQ(toJson(ServiceDone{service, std::nullopt}), toJson(service));
    const auto tested = parsed(toJson(ServiceDone{service, TestCall{false, 0, "refused", core::Duration(3)}}));
    EXPECT_EQ(namesOf(tested), "service test");
    EXPECT_EQ(json::serialize(tested.at("test")), R"({"answered":false,"status":null,"code":"refused","tookMs":3})");
    EXPECT_EQ(namesOf(parsed(toJson(ServiceBoard{{service}, noon}))), "at services");
}

TEST(ApiEvents, CursorsComeBackAndNothingElseDoes) {
    for (const std::string& text : {std::string("0"), std::string("17.0.4"), std::string("18446744073709551615.1")}) {
        const auto cursor = EventCursor::parse(text);
        ASSERT_TRUE(cursor) << text;
        EXPECT_EQ(cursor->text(), text);
    }
    EXPECT_EQ(EventCursor::parse("17.0.4")->positions, (std::vector<std::uint64_t>{17, 0, 4}));
    for (const std::string& bad :
         {std::string(), std::string("."), std::string("1."), std::string(".1"), std::string("1..2"), std::string("-1"),
          std::string("+1"), std::string("01"), std::string("1 "), std::string("x"),
          std::string("18446744073709551616"), std::string("1,2"), std::string(200'000, '.')})
        EXPECT_FALSE(EventCursor::parse(bad)) << bad.substr(0, 30);
    std::string many = "1";
    for (int i = 0; i < 65'536; ++i) many += ".1";
    EXPECT_FALSE(EventCursor::parse(many));
}

}  // namespace
}  // namespace sagadesk::api
