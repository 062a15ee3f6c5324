#include "unit/decide_fixture.h"

namespace sagadesk::core::testing {
namespace {

TEST(DecideStages, ANewOrderIsPendingAndCallsItsFirstStep) {
    const Saga saga(chain({call("check", Stage::Validation), call("pay", Stage::Confirmation), call("ship")}));
    EXPECT_EQ(saga.order().state, OrderState::Pending);
    EXPECT_EQ(saga.order().activity, Activity::Running);
    EXPECT_EQ(saga.order().version, 1u);
    EXPECT_EQ(saga.order().created, start_of_time);
    EXPECT_EQ(saga.order().workflowName, "purchase");
    EXPECT_EQ(saga.phase("check"), StepPhase::Calling);
    EXPECT_EQ(saga.record("check").attempt, 1);
    EXPECT_EQ(saga.record("check").startedAt, start_of_time);
    EXPECT_EQ(saga.phase("pay"), StepPhase::NotReached);
    EXPECT_EQ(saga.sent(), Texts{"check"});
    EXPECT_EQ(saga.written(), Texts{"order.created"});
    EXPECT_EQ(saga.entry(EntryKind::OrderCreated).actor, "api:shop");
}

TEST(DecideStages, TheStatesFollowTheStages) {
    Saga saga(chain({call("check", Stage::Validation), call("pay", Stage::Confirmation), call("ship")}));
    saga.answer("check", succeeded());
    EXPECT_EQ(saga.order().state, OrderState::Pending);
    EXPECT_EQ(saga.sent(), Texts{"pay"});
    saga.answer("pay", succeeded());
    EXPECT_EQ(saga.order().state, OrderState::Processing);
    EXPECT_EQ(saga.written(), (Texts{"step.succeeded pay", "order.confirmed", "order.processing"}));
    EXPECT_EQ(saga.entries()[1].state, OrderState::Confirmed);
    EXPECT_EQ(saga.entries()[2].state, OrderState::Processing);
    EXPECT_EQ(saga.sent(), Texts{"ship"});
    saga.answer("ship", succeeded());
    EXPECT_EQ(saga.order().state, OrderState::Completed);
    EXPECT_EQ(saga.order().activity, Activity::Idle);
    EXPECT_EQ(saga.written(), (Texts{"step.succeeded ship", "order.completed"}));
    EXPECT_TRUE(saga.sent().empty());
    EXPECT_FALSE(saga.order().wakeAt().has_value());
}

TEST(DecideStages, AWorkflowWithoutEarlierStagesIsProcessingAtOnce) {
    const Saga saga(chain({call("ship")}));
    EXPECT_EQ(saga.order().state, OrderState::Processing);
    EXPECT_EQ(saga.written(), (Texts{"order.created", "order.confirmed", "order.processing"}));
    EXPECT_EQ(saga.entries()[0].state, OrderState::Pending);
}

TEST(DecideStages, AWorkflowWithoutProcessingStepsStillPassesProcessing) {
    Saga saga(chain({call("check", Stage::Validation)}));
    saga.answer("check", succeeded());
    EXPECT_EQ(saga.written(),
              (Texts{"step.succeeded check", "order.confirmed", "order.processing", "order.completed"}));
}

TEST(DecideStages, EqualPredecessorsStartTogether) {
    WorkflowPtr workflow = parallel({call("a"), call("b"), call("c")});
    auto joined = std::make_shared<Workflow>(*workflow);
    joined->steps[2].after = {0, 1};
    Saga saga(joined);
    EXPECT_EQ(saga.sent(), (Texts{"a", "b"}));
    saga.answer("b", succeeded());
    EXPECT_TRUE(saga.sent().empty());
    saga.answer("a", succeeded());
    EXPECT_EQ(saga.sent(), Texts{"c"});
    EXPECT_EQ(saga.record("b").rank, 1u);
    EXPECT_EQ(saga.record("a").rank, 2u);
}

TEST(DecideStages, AStageWaitsForEveryCriticalStepOfTheOneBefore) {
    Saga saga(parallel({call("a", Stage::Validation), call("b", Stage::Validation), call("pay", Stage::Confirmation)}));
    saga.answer("a", succeeded());
    EXPECT_EQ(saga.phase("pay"), StepPhase::NotReached);
    saga.answer("b", succeeded());
    EXPECT_EQ(saga.phase("pay"), StepPhase::Calling);
}

TEST(DecideStages, TheStageCountsNotThePlaceInTheDefinition) {
    Saga saga(parallel({call("ship"), call("pay", Stage::Confirmation), call("check", Stage::Validation)}));
    EXPECT_EQ(saga.sent(), Texts{"check"});
    saga.answer("check", succeeded());
    EXPECT_EQ(saga.sent(), Texts{"pay"});
    saga.answer("pay", succeeded());
    EXPECT_EQ(saga.sent(), Texts{"ship"});
}

TEST(DecideStages, AStageDoesNotWaitForStepsThatAreNotCritical) {
    Saga saga(parallel(
        {call("a", Stage::Validation), notCritical(call("b", Stage::Validation)), call("pay", Stage::Confirmation)}));
    saga.answer("a", succeeded());
    EXPECT_EQ(saga.phase("pay"), StepPhase::Calling);
    EXPECT_EQ(saga.phase("b"), StepPhase::Calling);
}

TEST(DecideStages, AFalseConditionSkipsTheStepWhenItWouldStart) {
    Saga saga(chain({call("a"), only(call("b"), "/gift", true), call("c")}));
    EXPECT_FALSE(saga.record("b").applies);
    EXPECT_EQ(saga.phase("b"), StepPhase::NotReached);
    saga.answer("a", succeeded());
    EXPECT_EQ(saga.phase("b"), StepPhase::Skipped);
    EXPECT_EQ(saga.sent(), Texts{"c"});
    EXPECT_EQ(saga.written(), (Texts{"step.succeeded a", "step.skipped b"}));
}

TEST(DecideStages, ATrueConditionCallsTheStep) {
    const Saga saga(chain({only(call("wrap"), "/gift", true)}), R"({"gift":true})");
    EXPECT_EQ(saga.sent(), Texts{"wrap"});
}

TEST(DecideStages, WhenEverythingIsSkippedTheOrderCompletesAtOnce) {
    const Saga saga(chain({only(call("a", Stage::Validation), "/gift", true), only(call("b"), "/gift", true)}));
    EXPECT_EQ(saga.order().state, OrderState::Completed);
    EXPECT_EQ(saga.written(), (Texts{"order.created", "step.skipped a", "order.confirmed", "step.skipped b",
                                     "order.processing", "order.completed"}));
}

TEST(DecideStages, ASkippedStepIsNoStartOfProcessing) {
    const Saga saga(chain({only(call("a"), "/gift", true), call("b")}));
    EXPECT_EQ(saga.written(), (Texts{"order.created", "order.confirmed", "step.skipped a", "order.processing"}));
}

TEST(DecideStages, TheOrderCompletesWhileAStepThatIsNotCriticalGoesOn) {
    Saga saga(parallel({call("ship"), notCritical(call("mail"))}));
    saga.answer("ship", succeeded());
    EXPECT_EQ(saga.order().state, OrderState::Completed);
    EXPECT_EQ(saga.order().activity, Activity::Running);
    saga.answer("mail", refusedConnection());
    EXPECT_EQ(saga.order().activity, Activity::Waiting);
    saga.setChance(0);
    saga.passTime();
    EXPECT_EQ(saga.sent(), Texts{"mail#2"});
    saga.answer("mail", succeeded());
    EXPECT_EQ(saga.order().activity, Activity::Idle);
    EXPECT_EQ(saga.written(), Texts{"step.succeeded mail"});
}

TEST(DecideStages, StepsThatAreNotCriticalStartAfterCompletionToo) {
    Saga saga(chain({call("ship"), notCritical(call("mail")), notCritical(call("survey"))}));
    saga.answer("ship", succeeded());
    EXPECT_EQ(saga.order().state, OrderState::Completed);
    saga.answer("mail", declined());
    EXPECT_EQ(saga.sent(), Texts{"survey"});
    EXPECT_EQ(saga.order().activity, Activity::Running);
}

class NotCritical : public ::testing::TestWithParam<Outcome> {};

TEST_P(NotCritical, FailureLetsTheOrderGoOn) {
    Step mail = notCritical(call("mail"));
    mail.retry.attempts = 1;
    Saga saga(chain({mail, call("ship")}));
    saga.answer("mail", GetParam());
    EXPECT_GE(saga.phase("mail"), StepPhase::Declined);
    EXPECT_EQ(saga.sent(), Texts{"ship"});
    saga.answer("ship", succeeded());
    EXPECT_EQ(saga.order().state, OrderState::Completed);
    EXPECT_EQ(saga.order().hold, HoldReason::None);
}
INSTANTIATE_TEST_SUITE_P(Every, NotCritical,
                         ::testing::Values(declined(), refusedConnection(), serverError(), timedOut(), badAnswer()));

TEST(DecideStages, AStepThatIsNotCriticalAndInDoubtStaysUnknown) {
    Step mail = notCritical(withEffect(call("mail"), StepEffect::Once));
    Saga saga(chain({mail, call("ship")}));
    saga.answer("mail", timedOut());
    EXPECT_EQ(saga.phase("mail"), StepPhase::Unknown);
    EXPECT_GT(saga.record("mail").rank, 0u);
    saga.answer("ship", declined());
    EXPECT_EQ(saga.sent(), Texts{"mail:undo"});  // it may have been done
}

TEST(DecideApproval, WaitsForAPersonUntilItsTime) {
    Saga saga(chain({approval("budget"), call("ship")}));
    EXPECT_EQ(saga.order().activity, Activity::AwaitingApproval);
    EXPECT_EQ(saga.order().state, OrderState::Processing);
    EXPECT_EQ(saga.waitOf("budget"), Duration{24 * 3'600'000});
    EXPECT_TRUE(saga.sent().empty());
    saga.passTime();
    EXPECT_EQ(saga.phase("budget"), StepPhase::Held);
    EXPECT_EQ(saga.order().hold, HoldReason::ApprovalOverdue);
    EXPECT_EQ(saga.order().activity, Activity::Held);
    EXPECT_EQ(saga.written(), Texts{"order.held budget"});
    saga.on(Approved{0, "operator:eve", "fine"});
    EXPECT_EQ(saga.sent(), Texts{"ship"});
    EXPECT_EQ(saga.written(), (Texts{"step.approved budget", "order.released"}));
}

TEST(DecideApproval, OneThatIsNotCriticalIsDroppedWhenOverdue) {
    Saga saga(chain({notCritical(approval("budget")), call("ship")}));
    saga.passTime();
    EXPECT_EQ(saga.phase("budget"), StepPhase::GaveUp);
    EXPECT_EQ(saga.sent(), Texts{"ship"});
}

TEST(DecideWaitStep, SleepsForItsDuration) {
    Saga saga(chain({waitFor("cool-off", Duration{90'000}), call("ship")}));
    EXPECT_EQ(saga.phase("cool-off"), StepPhase::Sleeping);
    EXPECT_EQ(saga.order().activity, Activity::Waiting);
    EXPECT_EQ(saga.waitOf("cool-off"), Duration{90'000});
    saga.passTime(Duration{89'999});
    EXPECT_FALSE(saga.on(TimePassed{}));
    saga.passTime(Duration{1});
    EXPECT_TRUE(saga.on(TimePassed{}));
    EXPECT_EQ(saga.phase("cool-off"), StepPhase::Succeeded);
    EXPECT_EQ(saga.written(), Texts{"step.succeeded cool-off"});
    EXPECT_EQ(saga.sent(), Texts{"ship"});
}

Duration sleepUntil(std::string document) {
    Step step = waitFor("until", Duration{1});
    step.waitFor.reset();
    step.waitUntil = "/deliverAt";
    const Saga saga(chain({step}), std::move(document));
    EXPECT_EQ(saga.phase("until"), StepPhase::Sleeping);
    return saga.waitOf("until");
}

TEST(DecideWaitStep, SleepsUntilAnInstantOfTheDocument) {
    EXPECT_EQ(sleepUntil(R"({"deliverAt":")" + toRfc3339(start_of_time + Duration{5'000}) + "\"}"), Duration{5'000});
}

TEST(DecideWaitStep, AnInstantThatIsPastOrUnreadableIsDueNow) {
    EXPECT_EQ(sleepUntil(R"({"deliverAt":"2001-01-01T00:00:00Z"})"), Duration{0});
    EXPECT_EQ(sleepUntil(R"({"deliverAt":"soon"})"), Duration{0});
    EXPECT_EQ(sleepUntil(R"({"deliverAt":7})"), Duration{0});
    EXPECT_EQ(sleepUntil("{}"), Duration{0});
}

}  // namespace
}  // namespace sagadesk::core::testing
