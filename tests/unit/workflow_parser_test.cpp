#include <gtest/gtest.h>

#include "unit/workflow_fixture.h"

namespace sagadesk::core {
namespace {

using namespace std::chrono_literals;
using Indexes = std::vector<std::size_t>;
using tests::call;
using tests::definition;
using tests::workflowParser;

WorkflowPtr parsed(std::string_view steps) {
    const auto workflow = workflowParser().parse(definition(steps));
    EXPECT_TRUE(workflow) << workflow.error().place << ": " << workflow.error().detail;
    return workflow.value_or(nullptr);
}

TEST(WorkflowDefaults, OfACall) {
    const WorkflowPtr workflow = parsed(call("a", "validation"));
    ASSERT_TRUE(workflow);
    EXPECT_EQ(workflow->name, "w");
    EXPECT_EQ(workflow->version, 1U);
    EXPECT_EQ(workflow->source, definition(call("a", "validation")));
    const Step& step = workflow->steps.at(0);
    EXPECT_EQ(step.kind, StepKind::Call);
    EXPECT_EQ(step.group, "stock");
    EXPECT_EQ(step.label, "a");
    EXPECT_EQ(step.after, Indexes{});
    EXPECT_EQ(step.service, "stock");
    EXPECT_EQ(step.path, "/things");
    EXPECT_EQ(step.method, "POST");
    EXPECT_EQ(step.effect, StepEffect::Idempotent);
    EXPECT_FALSE(step.lookupPath);
    EXPECT_FALSE(step.compensation);
    EXPECT_FALSE(step.pivot);
    EXPECT_TRUE(step.critical);
    EXPECT_FALSE(step.when);
    EXPECT_EQ(step.timeout, 10s);
    EXPECT_EQ(step.retry.attempts, 6);
    EXPECT_EQ(step.retry.initial, 200ms);
    EXPECT_EQ(step.retry.factor, 2.0);
    EXPECT_EQ(step.retry.max, 30s);
    EXPECT_EQ(step.onExhausted, OnExhausted::Hold);
    EXPECT_EQ(step.callbackTimeout, 24h);
    EXPECT_FALSE(step.waitFor);
    EXPECT_FALSE(step.waitUntil);
    EXPECT_EQ(step.money, MoneyRole::None);
}

TEST(WorkflowDefaults, OfACompensation) {
    const WorkflowPtr workflow = parsed(call("a", "validation", R"(, "compensation": {"path": "/undo"})"));
    ASSERT_TRUE(workflow);
    const Compensation& compensation = workflow->steps.at(0).compensation.value();
    EXPECT_EQ(compensation.path, "/undo");
    EXPECT_EQ(compensation.method, "POST");
    EXPECT_EQ(compensation.retry.attempts, 20);
    EXPECT_EQ(compensation.retry.initial, 200ms);
    EXPECT_EQ(compensation.retry.factor, 2.0);
    EXPECT_EQ(compensation.retry.max, 5min);
    EXPECT_EQ(compensation.timeout, 10s);
}

TEST(WorkflowDefaults, OfAnApprovalAndAWait) {
    const WorkflowPtr workflow = parsed(R"({"name": "a", "stage": "validation", "kind": "approval"},
                                           {"name": "b", "stage": "validation", "kind": "wait", "for": "2h"})");
    ASSERT_TRUE(workflow);
    EXPECT_EQ(workflow->steps.at(0).kind, StepKind::Approval);
    EXPECT_EQ(workflow->steps.at(0).approvalTimeout, 24h);
    EXPECT_EQ(workflow->steps.at(0).group, "approval");
    EXPECT_EQ(workflow->steps.at(1).kind, StepKind::Wait);
    EXPECT_EQ(workflow->steps.at(1).waitFor, 2h);
    EXPECT_EQ(workflow->steps.at(1).group, "wait");
}

TEST(WorkflowDefaults, AfterIsTheStepBeforeInTheSameStage) {
    const WorkflowPtr workflow = parsed(call("a", "validation") + "," + call("b", "validation") + "," +
                                        call("c", "validation", R"(, "after": [])") + "," + call("d", "confirmation") +
                                        "," + call("e", "confirmation"));
    ASSERT_TRUE(workflow);
    EXPECT_EQ(workflow->steps.at(0).after, Indexes{});
    EXPECT_EQ(workflow->steps.at(1).after, Indexes{0});
    EXPECT_EQ(workflow->steps.at(2).after, Indexes{});
    EXPECT_EQ(workflow->steps.at(3).after, Indexes{});
    EXPECT_EQ(workflow->steps.at(4).after, Indexes{3});
}

TEST(WorkflowDefaults, MoneyIsToldByThePathOfThePaymentService) {
    const auto roleOf = [](std::string_view service, std::string_view path, std::string_view more) {
        const WorkflowPtr workflow =
            parsed(R"({"name": "a", "stage": "processing", "service": ")" + std::string{service} + R"(", "path": ")" +
                   std::string{path} + "\"" + std::string{more} + "}");
        return workflow->steps.at(0).money;
    };
    EXPECT_EQ(roleOf("payment", "/authorisations", ""), MoneyRole::Authorise);
    EXPECT_EQ(roleOf("payment", "/v2/captures", ""), MoneyRole::Capture);
    EXPECT_EQ(roleOf("payment", "/captures/late", ""), MoneyRole::None);
    EXPECT_EQ(roleOf("bank", "/captures", ""), MoneyRole::None);
    EXPECT_EQ(roleOf("payment", "/captures", R"(, "effect": "read")"), MoneyRole::None);
    EXPECT_EQ(roleOf("payment", "/captures", R"(, "money": "none")"), MoneyRole::None);
    EXPECT_EQ(roleOf("bank", "/debits", R"(, "money": "capture")"), MoneyRole::Capture);
    EXPECT_EQ(roleOf("bank", "/holds", R"(, "money": "authorise")"), MoneyRole::Authorise);
}

TEST(WorkflowMembers, OfACallAreRead) {
    const WorkflowPtr workflow = parsed(call("a", "processing", R"(, "group": "g", "label": "L", "method": "PUT",
        "effect": "verify", "lookup": {"path": "/seen"}, "pivot": true, "timeout": "3s",
        "compensation": {"path": "/undo", "method": "DELETE", "timeout": "7s",
                         "retry": {"attempts": 3, "initial": "1s", "factor": 1.5, "max": "2s"}},
        "retry": {"attempts": 1}, "onExhausted": "compensate", "callbackTimeout": "7d",
        "when": {"path": "/total", "op": "gt", "value": 5})"));
    ASSERT_TRUE(workflow);
    const Step& step = workflow->steps.at(0);
    EXPECT_EQ(step.group, "g");
    EXPECT_EQ(step.label, "L");
    EXPECT_EQ(step.method, "PUT");
    EXPECT_EQ(step.effect, StepEffect::Verify);
    EXPECT_EQ(step.lookupPath, "/seen");
    EXPECT_TRUE(step.pivot);
    EXPECT_EQ(step.timeout, 3s);
    EXPECT_EQ(step.compensation->method, "DELETE");
    EXPECT_EQ(step.compensation->timeout, 7s);
    EXPECT_EQ(step.compensation->retry.attempts, 3);
    EXPECT_EQ(step.compensation->retry.initial, 1s);
    EXPECT_EQ(step.compensation->retry.factor, 1.5);
    EXPECT_EQ(step.compensation->retry.max, 2s);
    EXPECT_EQ(step.retry.attempts, 1);
    EXPECT_EQ(step.retry.initial, 200ms);
    EXPECT_EQ(step.retry.max, 30s);
    EXPECT_EQ(step.onExhausted, OnExhausted::Compensate);
    EXPECT_EQ(step.callbackTimeout, 7 * 24h);
    EXPECT_EQ(step.when->op, Condition::Op::Gt);
    EXPECT_EQ(step.when->path, "/total");
}

TEST(WorkflowMembers, EveryEffectAndFlag) {
    const WorkflowPtr workflow =
        parsed(call("a", "validation", R"(, "effect": "read")") + "," +
               call("b", "validation", R"(, "effect": "once", "critical": false)") + "," +
               call("c", "validation", R"(, "effect": "idempotent", "onExhausted": "hold", "kind": "call")"));
    ASSERT_TRUE(workflow);
    EXPECT_EQ(workflow->steps.at(0).effect, StepEffect::Read);
    EXPECT_EQ(workflow->steps.at(1).effect, StepEffect::Once);
    EXPECT_FALSE(workflow->steps.at(1).critical);
    EXPECT_EQ(workflow->steps.at(2).effect, StepEffect::Idempotent);
}

TEST(WorkflowMembers, OfAnApprovalAndAWaitAreRead) {
    const WorkflowPtr workflow =
        parsed(R"({"name": "a", "stage": "validation", "kind": "approval", "timeout": "72h", "critical": false},
                  {"name": "b", "stage": "validation", "kind": "wait", "until": "/metadata/startsAt", "after": []})");
    ASSERT_TRUE(workflow);
    EXPECT_EQ(workflow->steps.at(0).approvalTimeout, 72h);
    EXPECT_FALSE(workflow->steps.at(0).critical);
    EXPECT_EQ(workflow->steps.at(1).waitUntil, "/metadata/startsAt");
    EXPECT_FALSE(workflow->steps.at(1).waitFor);
}

TEST(WorkflowMembers, AfterMayNameSeveralAndLaterSteps) {
    const WorkflowPtr workflow =
        parsed(call("join", "validation", R"(, "after": ["x", "y"])") + "," +
               call("x", "validation", R"(, "after": [])") + "," + call("y", "validation", R"(, "after": [])"));
    ASSERT_TRUE(workflow);
    EXPECT_EQ(workflow->steps.at(0).after, (Indexes{1, 2}));
}

// A critical step with a compensation after a pivot is allowed: it goes forward until done or held.
TEST(WorkflowMembers, StepsAfterAPivotMayHaveCompensations) {
    EXPECT_TRUE(parsed(call("a", "processing", R"(, "pivot": true)") + "," +
                       call("b", "processing", R"(, "compensation": {"path": "/undo"})")));
}

TEST(WorkflowMembers, BoundsAreInclusive) {
    EXPECT_TRUE(parsed(call("a", "validation", R"(, "timeout": "1ms", "callbackTimeout": "365d",
        "retry": {"attempts": 1000, "initial": "24h", "factor": 10, "max": "24h"})")));
    EXPECT_TRUE(parsed(call(std::string(64, 'a'), "validation", R"(, "timeout": "1h",
        "retry": {"attempts": 1, "initial": "1ms", "factor": 1, "max": "1ms"})")));
    std::string many = call("s0", "validation");
    for (int i = 1; i < 64; ++i) many += "," + call("s" + std::to_string(i), "validation");
    EXPECT_TRUE(parsed(many));
}

TEST(RetryPolicy, CeilingGrowsToTheMaximum) {
    const RetryPolicy policy;
    EXPECT_EQ(policy.ceiling(1), 200ms);
    EXPECT_EQ(policy.ceiling(2), 400ms);
    EXPECT_EQ(policy.ceiling(3), 800ms);
    EXPECT_EQ(policy.ceiling(8), 25'600ms);
    EXPECT_EQ(policy.ceiling(9), 30s);
    EXPECT_EQ(policy.ceiling(65'535), 30s);
}

TEST(RetryPolicy, CeilingWithFactorOneAndWithFractions) {
    EXPECT_EQ((RetryPolicy{6, 100ms, 1.0, 1s}.ceiling(50'000)), 100ms);
    EXPECT_EQ((RetryPolicy{6, 100ms, 1.5, 1s}.ceiling(3)), 225ms);
    EXPECT_EQ((RetryPolicy{6, 1s, 2.0, 1s}.ceiling(1)), 1s);
    EXPECT_EQ((RetryPolicy{1000, 24h, 10.0, 24h}.ceiling(1000)), 24h);
}

}  // namespace
}  // namespace sagadesk::core
