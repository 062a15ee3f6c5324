// Renderings of the API's values.
#include <string>

#include <gtest/gtest.h>
#include <boost/json/parse.hpp>

#include "api/problem.h"
#include "api/wire.h"
#include "core/json.h"

namespace sagadesk::api {
namespace {

namespace json = boost::json;

const core::Instant noon{core::Duration{1'780'000'000'123}};

json::object parsed(const std::string& text) {
    const auto value = core::parseJson(text);
    EXPECT_TRUE(value) << text;
    return value ? value->as_object() : json::object();
}

OrderSnapshot snapshot() {
    OrderSnapshot order;
    order.summary.id = core::OrderId::make(noon, {1, 2, 3});
    order.summary.number = core::OrderNumber::fromRandom(123'456'789);
    order.summary.type = "purchase";
    order.summary.customerId = "C-\"42\"\n";
    order.summary.currency = "EUR";
    order.summary.total = 4497;
    order.summary.version = 7;
    order.summary.created = noon;
    order.summary.changed = noon + core::Duration(5);
    order.document = R"({"type":"purchase"})";
    order.workflowVersion = 3;
    order.money.captured = 4497;
    StepView step;
    step.name = "capture-payment";
    step.label = "Take payment";
    step.service = "payment";
    step.stage = "processing";
    step.status = "succeeded";
    step.attempts = 6;
    step.data = R"({"a":1})";
    step.history.push_back({2, true, noon, std::nullopt, "failed", "timeout"});
    order.steps.push_back(step);
    return order;
}

TEST(ApiWire, SummaryMembersComeInTheirOrder) {
    OrderPage page;
    page.orders.push_back(snapshot().summary);
    const auto body = parsed(toJson(page));
    std::string names;
    for (const auto& member : body.at("orders").at(0).as_object()) names += std::string(member.key()) + ' ';
    EXPECT_EQ(names,
              "id number type state activity hold service customer externalReference currency total priority run "
              "version createdAt changedAt explanation cause troubledAt atRisk owner customerName channel country "
              "items step tries cells ");
    EXPECT_TRUE(body.at("next").is_null());
}

TEST(ApiWire, OrderHoldsEverything) {
    OrderSnapshot order = snapshot();
    order.due = noon;
    const auto body = parsed(toJson(order));
    EXPECT_EQ(body.at("customer").as_string(), "C-\"42\"\n");
    EXPECT_EQ(body.at("createdAt").as_string(), core::toRfc3339(noon));
    EXPECT_EQ(body.at("dueAt").as_string(), core::toRfc3339(noon));
    EXPECT_TRUE(body.at("hold").is_null());
    EXPECT_TRUE(body.at("traceId").is_null());
    EXPECT_TRUE(body.at("reason").is_null());
    EXPECT_EQ(body.at("workflow").at("name").as_string(), "purchase");
    EXPECT_EQ(body.at("workflow").at("version").as_int64(), 3);
    EXPECT_EQ(body.at("money").at("captured").as_int64(), 4497);
    EXPECT_EQ(body.at("document").at("type").as_string(), "purchase");
    const auto& step = body.at("steps").at(0).as_object();
    EXPECT_EQ(step.at("data").at("a").as_int64(), 1);
    EXPECT_TRUE(step.at("undo").is_null());
    const auto& attempt = step.at("history").at(0).as_object();
    EXPECT_EQ(attempt.at("attempt").as_int64(), 2);
    EXPECT_TRUE(attempt.at("undo").as_bool());
    EXPECT_TRUE(attempt.at("startedAt").is_null());
    EXPECT_EQ(attempt.at("code").as_string(), "timeout");
}

TEST(ApiWire, ReasonSpeaksPlainly) {
    OrderSnapshot order = snapshot();
    order.causeStep = "capture-payment";
    order.causeCode = "timeout";
    order.summary.activity = core::Activity::Held;
    order.summary.hold = core::HoldReason::RetriesExhausted;
    order.steps[0].hold = "retries_exhausted";
    auto reason = parsed(toJson(order)).at("reason").as_object();
    EXPECT_EQ(reason.at("code").as_string(), "timeout");
    EXPECT_EQ(reason.at("step").as_string(), "capture-payment");
    EXPECT_EQ(reason.at("hold").as_string(), "retries_exhausted");
    EXPECT_EQ(reason.at("text").as_string(),
              "“Take payment” was tried 6 times without success. Retry it, settle it by hand or cancel the order.");

    order.summary.hold = core::HoldReason::None;
    order.summary.activity = core::Activity::Compensating;
    reason = parsed(toJson(order)).at("reason").as_object();
    EXPECT_EQ(reason.at("text").as_string(),
              "“Take payment” did not succeed (timeout). What was done for this order is being undone.");

    order.summary.activity = core::Activity::Idle;
    order.summary.state = core::OrderState::Cancelled;
    order.causeStep.clear();
    order.causeCode = "cancel_requested";
    reason = parsed(toJson(order)).at("reason").as_object();
    EXPECT_EQ(reason.at("text").as_string(), "Cancelled on request. Every effect that had to be undone was undone.");
}

TEST(ApiWire, EveryHoldAndActivityOfAnUnfinishedOrderHasItsWords) {
    for (int hold = 1; hold <= static_cast<int>(core::HoldReason::Operator); ++hold) {
        OrderSnapshot order = snapshot();
        order.summary.hold = static_cast<core::HoldReason>(hold);
        const auto text = parsed(toJson(order)).at("reason").at("text").as_string();
        EXPECT_GT(text.size(), 20U);
        EXPECT_EQ(text.find('{'), json::string::npos);
    }
    for (const auto activity :
         {core::Activity::Waiting, core::Activity::AwaitingCallback, core::Activity::AwaitingApproval,
          core::Activity::Parked, core::Activity::Compensating}) {
        OrderSnapshot order = snapshot();
        order.summary.activity = activity;
        EXPECT_FALSE(parsed(toJson(order)).at("reason").is_null());
    }
}

TEST(ApiWire, ReasonNamesTheStepThatIsHeldWhileUndoing) {
    OrderSnapshot order = snapshot();
    order.causeStep = "create-shipment";
    order.summary.hold = core::HoldReason::CompensationStuck;
    order.steps[0].hold = "compensation_stuck";
    EXPECT_TRUE(std::string(parsed(toJson(order)).at("reason").at("text").as_string())
                    .starts_with("“Take payment” could not be undone"));
}

TEST(ApiWire, JournalEntriesAreWhole) {
    JournalPage page;
    page.order = core::OrderId::make(noon, {1});
    core::JournalEntry entry;
    entry.partition = core::PartitionId{3};
    entry.position = 12;
    entry.order = page.order;
    entry.sequence = 2;
    entry.time = noon;
    entry.kind = core::EntryKind::StepFailed;
    entry.run = 1;
    entry.step = "capture-payment";
    entry.attempt = 4;
    entry.actor = "service:payment";
    entry.data = R"({"code":"timeout"})";
    entry.hash[0] = 0xab;
    page.entries.push_back(entry);
    entry.step.clear();
    entry.attempt = 0;
    entry.data.clear();
    page.entries.push_back(entry);
    const auto body = parsed(toJson(page));
    EXPECT_EQ(body.at("order").as_string(), page.order.text());
    const auto& first = body.at("entries").at(0).as_object();
    EXPECT_EQ(first.at("partition").as_int64(), 3);
    EXPECT_EQ(first.at("position").as_int64(), 12);
    EXPECT_EQ(first.at("kind").as_string(), "step.failed");
    EXPECT_EQ(first.at("data").at("code").as_string(), "timeout");
    EXPECT_EQ(first.at("attempt").as_int64(), 4);
    EXPECT_TRUE(std::string(first.at("hash").as_string()).starts_with("ab00"));
    EXPECT_EQ(first.at("hash").as_string().size(), 64U);
    const auto& second = body.at("entries").at(1).as_object();
    EXPECT_TRUE(second.at("step").is_null());
    EXPECT_TRUE(second.at("attempt").is_null());
    EXPECT_TRUE(second.at("data").is_null());
}

TEST(ApiWire, CursorsComeBackAndNothingElseDoes) {
    const auto id = core::OrderId::make(noon, {9, 8, 7, 6, 5, 4, 3, 2, 1, 0});
    const std::string cursor = encodeCursor(id);
    EXPECT_EQ(decodeCursor(cursor), id);
    for (const std::string& bad : {std::string(), cursor.substr(1), cursor + "0", "b" + cursor.substr(1),
                                   cursor.substr(0, 32) + "g", cursor.substr(0, 32) + "A", id.text()})
        EXPECT_FALSE(decodeCursor(bad)) << bad;
}

TEST(ApiProblem, DocumentNamesWhatIsWrong) {
    Problem problem;
    problem.code = ProblemCode::InvalidOrder;
    problem.detail = "2 rules \"broken\"";
    problem.errors = {{"/lines/0/quantity", "must be 1 or more"}, {"", "whole document"}};
    const auto body = parsed(problemJson(problem));
    EXPECT_EQ(body.at("type").as_string(), "https://sagadesk.io/problems/invalid-order");
    EXPECT_EQ(body.at("status").as_int64(), 422);
    EXPECT_EQ(body.at("detail").as_string(), "2 rules \"broken\"");
    EXPECT_EQ(body.at("code").as_string(), "invalid_order");
    EXPECT_EQ(body.at("errors").at(0).at("pointer").as_string(), "/lines/0/quantity");
    EXPECT_EQ(body.at("errors").at(1).at("pointer").as_string(), "");
    EXPECT_FALSE(body.contains("place"));
    EXPECT_FALSE(body.contains("guard"));
    problem.errors.clear();
    problem.code = ProblemCode::Conflict;
    problem.guard = "past_pivot";
    problem.place = "byte 17";
    const auto conflict = parsed(problemJson(problem));
    EXPECT_EQ(conflict.at("guard").as_string(), "past_pivot");
    EXPECT_EQ(conflict.at("place").as_string(), "byte 17");
    EXPECT_FALSE(conflict.contains("errors"));
}

TEST(ApiProblem, StatusesAreThoseOfTheContract) {
    EXPECT_EQ(statusOf(ProblemCode::MalformedJson), 400);
    EXPECT_EQ(statusOf(ProblemCode::BadRequest), 400);
    EXPECT_EQ(statusOf(ProblemCode::IdempotencyKeyMissing), 400);
    EXPECT_EQ(statusOf(ProblemCode::NotFound), 404);
    EXPECT_EQ(statusOf(ProblemCode::Conflict), 409);
    EXPECT_EQ(statusOf(ProblemCode::InvalidOrder), 422);
    EXPECT_EQ(statusOf(ProblemCode::KeyReused), 422);
    EXPECT_EQ(statusOf(ProblemCode::IntakeFull), 429);
    EXPECT_EQ(statusOf(ProblemCode::StoreAway), 503);
    EXPECT_EQ(statusOf(ProblemCode::Stopping), 503);
    EXPECT_EQ(statusOf(ProblemCode::Internal), 500);
}

}  // namespace
}  // namespace sagadesk::api
