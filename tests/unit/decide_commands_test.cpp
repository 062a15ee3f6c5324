#include "unit/decide_fixture.h"

namespace sagadesk::core::testing {
namespace {

const CancelRequested cancel{"operator:eve", "customer asked"};
const RetryRequested retry{"operator:eve", "try again"};
const ReopenRequested reopen{"operator:eve", "stock is back"};

Resolved resolved(std::size_t step, Verdict verdict) {
    return {step, verdict, "by-hand", "operator:eve", "looked it up"};
}

Saga heldBy(StepEffect effect, const Outcome& last) {
    Step step = withEffect(call("act"), effect);
    step.retry.attempts = 1;
    Saga saga(chain({step, call("next")}));
    saga.answer("act", last);
    EXPECT_EQ(saga.order().activity, Activity::Held);
    return saga;
}

// --- cancel
// -----------------------------------------------------------------------------------------------------------

TEST(DecideCancel, UndoesWhatWasDoneAndEndsCancelled) {
    Saga saga(chain({call("a", Stage::Confirmation), call("b")}));
    saga.answer("a", succeeded());
    saga.on(cancel);
    EXPECT_EQ(saga.order().activity, Activity::Compensating);
    EXPECT_EQ(saga.order().state, OrderState::Processing);
    EXPECT_EQ(saga.written(), Texts{"cancel.requested"});
    EXPECT_EQ(saga.entries()[0].actor, "operator:eve");
    EXPECT_EQ(saga.entries()[0].reason, "customer asked");
    saga.answer("b", succeeded());
    EXPECT_EQ(saga.sent(), Texts{"b:undo"});
    saga.answerUndo("b", succeeded());
    saga.answerUndo("a", succeeded());
    EXPECT_EQ(saga.order().state, OrderState::Cancelled);
    EXPECT_EQ(saga.order().activity, Activity::Idle);
    EXPECT_EQ(saga.written(), (Texts{"compensation.succeeded a", "order.cancelled"}));
}

TEST(DecideCancel, AnOrderThatDidNothingIsCancelledAtOnce) {
    for (const Stage stage : {Stage::Validation, Stage::Confirmation, Stage::Processing}) {
        Saga saga(chain({approval("budget", stage), call("next")}));
        const OrderState before = saga.order().state;
        saga.on(cancel);
        EXPECT_EQ(saga.order().state, OrderState::Cancelled) << word(before);
        EXPECT_EQ(saga.written(), (Texts{"cancel.requested", "order.cancelled"}));
        EXPECT_EQ(saga.order().causeCode, "cancel_requested");
    }
}

TEST(DecideCancel, HeldAndParkedOrdersMayBeCancelled) {
    Saga held = heldBy(StepEffect::Idempotent, timedOut());
    held.on(cancel);
    EXPECT_EQ(held.sent(), Texts{"act:undo"}) << "in doubt";
    EXPECT_EQ(held.written(), (Texts{"cancel.requested", "order.released"}));
    EXPECT_EQ(held.entries()[1].actor, "operator:eve");

    Saga clean = heldBy(StepEffect::Idempotent, refusedConnection());
    clean.on(cancel);
    EXPECT_EQ(clean.order().state, OrderState::Cancelled);
    EXPECT_EQ(clean.written(), (Texts{"cancel.requested", "order.released", "order.cancelled"}));

    Saga parked(chain({call("act")}), "{}", {"act-service"});
    parked.on(cancel);
    EXPECT_EQ(parked.order().state, OrderState::Cancelled);
}

TEST(DecideCancel, RefusedWhenFinal) {
    Saga completed(chain({call("a")}));
    completed.answer("a", succeeded());
    EXPECT_EQ(completed.refusal(cancel), "already_final");
    Saga failed(chain({call("a")}));
    failed.answer("a", declined());
    EXPECT_EQ(failed.refusal(cancel), "already_final");
    Saga cancelled(chain({approval("a")}));
    cancelled.on(cancel);
    EXPECT_EQ(cancelled.refusal(cancel), "already_final");
}

TEST(DecideCancel, RefusedWhileUndoing) {
    Saga saga(chain({call("a"), call("b")}));
    saga.answer("a", succeeded());
    saga.answer("b", declined());
    EXPECT_EQ(saga.refusal(cancel), "already_undoing");
}

TEST(DecideCancel, RefusedFromThePivotOn) {
    Step ship = asPivot(withEffect(call("ship"), StepEffect::Verify));
    Saga saga(chain({ship, call("capture")}));
    EXPECT_EQ(saga.refusal(cancel), "pivot_under_way");
    saga.answer("ship", timedOut());
    EXPECT_EQ(saga.phase("ship"), StepPhase::LookingUp);
    EXPECT_EQ(saga.refusal(cancel), "pivot_under_way");
    saga.lookedUp("ship", LookupResult::NotDone);
    EXPECT_EQ(saga.refusal(cancel), "") << "surely not done";
    saga.passTime();
    saga.answer("ship", serverError());
    EXPECT_EQ(saga.phase("ship"), StepPhase::RetryWait);
    EXPECT_EQ(saga.refusal(cancel), "pivot_under_way") << "in doubt";
    saga.passTime();
    saga.answer("ship", accepted());
    EXPECT_EQ(saga.refusal(cancel), "pivot_under_way") << "awaiting its callback";
    saga.callback("ship", true);
    EXPECT_EQ(saga.refusal(cancel), "past_pivot");
}

TEST(DecideCancel, AllowedBeforeThePivotIsHandedOut) {
    Saga saga(chain({call("pay"), asPivot(call("ship"))}));
    saga.answer("pay", succeeded());
    Saga parked(chain({asPivot(call("ship"))}), "{}", {"ship-service"});
    EXPECT_EQ(parked.refusal(cancel), "");
}

// --- approve and reject
// -----------------------------------------------------------------------------------------------

TEST(DecideApproval, ApprovedIsSuccessWithWhoAndWhy) {
    Saga saga(chain({approval("budget"), call("ship")}));
    saga.on(Approved{0, "operator:eve", "within limits"});
    EXPECT_EQ(saga.phase("budget"), StepPhase::Succeeded);
    EXPECT_EQ(saga.written(), Texts{"step.approved budget"});
    EXPECT_EQ(saga.entries()[0].actor, "operator:eve");
    EXPECT_EQ(saga.entries()[0].reason, "within limits");
    EXPECT_EQ(saga.sent(), Texts{"ship"});
}

TEST(DecideApproval, RejectedFailsTheOrder) {
    Saga saga(chain({call("hold"), approval("budget"), call("ship")}));
    saga.answer("hold", succeeded());
    saga.on(Rejected{1, "operator:eve", "too much"});
    EXPECT_EQ(saga.phase("budget"), StepPhase::Declined);
    EXPECT_EQ(saga.order().causeCode, "rejected");
    EXPECT_EQ(saga.written(), Texts{"step.rejected budget"});
    EXPECT_EQ(saga.sent(), Texts{"hold:undo"});
}

TEST(DecideApproval, RejectedAfterThePivotIsHeldAndMayBeAskedAgain) {
    Saga saga(chain({asPivot(call("ship")), approval("budget")}));
    saga.answer("ship", succeeded());
    saga.on(Rejected{1, "operator:eve", "too much"});
    EXPECT_EQ(saga.phase("budget"), StepPhase::Held);
    saga.on(retry);
    EXPECT_EQ(saga.phase("budget"), StepPhase::AwaitingApproval);
    saga.on(Approved{1, "operator:eve", "fine after all"});
    EXPECT_EQ(saga.order().state, OrderState::Completed);
}

TEST(DecideApproval, RejectedThatIsNotCriticalLetsTheOrderGoOn) {
    Saga saga(chain({notCritical(approval("extra")), call("ship")}));
    saga.on(Rejected{0, "operator:eve", "no"});
    EXPECT_EQ(saga.sent(), Texts{"ship"});
}

TEST(DecideApproval, RefusedWhenNobodyIsAsked) {
    Saga saga(chain({call("pay"), approval("budget")}));
    for (const std::size_t step : {0u, 1u, 9u}) {
        EXPECT_EQ(saga.refusal(Approved{step, "operator:eve", "x"}), "not_awaiting_approval");
        EXPECT_EQ(saga.refusal(Rejected{step, "operator:eve", "x"}), "not_awaiting_approval");
    }
    saga.answer("pay", succeeded());
    saga.on(Approved{1, "operator:eve", "x"});
    EXPECT_EQ(saga.refusal(Approved{1, "operator:eve", "x"}), "not_awaiting_approval");
}

TEST(DecideApproval, OverdueMayStillBeRejected) {
    Saga saga(chain({approval("budget")}));
    saga.passTime();
    saga.on(Rejected{0, "operator:eve", "no"});
    EXPECT_EQ(saga.order().state, OrderState::Failed);
    EXPECT_EQ(saga.written(), (Texts{"step.rejected budget", "order.released", "order.failed"}));
}

// --- retry
// ------------------------------------------------------------------------------------------------------------

TEST(DecideRetry, HeldStepsAreCalledAgain) {
    for (const StepEffect effect : {StepEffect::Read, StepEffect::Idempotent})
        for (const Outcome& last : {refusedConnection(), timedOut(), badAnswer()}) {
            Saga saga = heldBy(effect, last);
            saga.on(retry);
            EXPECT_EQ(saga.sent(), Texts{"act#2"});
            EXPECT_EQ(saga.order().activity, Activity::Running);
            EXPECT_EQ(saga.written(), Texts{"order.released"});
            EXPECT_EQ(saga.entries()[0].actor, "operator:eve");
            EXPECT_EQ(saga.entries()[0].reason, "try again");
        }
}

TEST(DecideRetry, AVerifyStepOfUnknownOutcomeIsLookedUpFirst) {
    Saga saga(chain({withEffect(call("act"), StepEffect::Verify)}));
    saga.answer("act", timedOut());
    for (int tries = 1; tries < 20; ++tries) {
        saga.lookedUp("act", LookupResult::Failed);
        saga.passTime();
    }
    saga.lookedUp("act", LookupResult::Failed);
    ASSERT_EQ(saga.order().hold, HoldReason::OutcomeUnknown);
    saga.on(retry);
    EXPECT_EQ(saga.sent(), Texts{"act:lookup"});
    EXPECT_EQ(saga.record("act").lookupAttempt, 1);
    saga.lookedUp("act", LookupResult::NotDone);
    EXPECT_EQ(saga.phase("act"), StepPhase::RetryWait) << "fresh tries";
}

TEST(DecideRetry, OnceOfUnknownOutcomeNeedsAVerdict) {
    EXPECT_EQ(heldBy(StepEffect::Once, timedOut()).refusal(retry), "verdict_needed");
    Saga clean = heldBy(StepEffect::Once, refusedConnection());
    clean.on(retry);
    EXPECT_EQ(clean.sent(), Texts{"act#2"});
}

TEST(DecideRetry, WhatNeedsNoVerdictIsRetriedBesideWhatDoes) {
    Step other = call("other");
    other.retry.attempts = 1;
    Saga saga(parallel({withEffect(call("act"), StepEffect::Once), other}));
    saga.answer("act", timedOut());
    saga.answer("other", refusedConnection());
    saga.on(retry);
    EXPECT_EQ(saga.sent(), Texts{"other#2"});
    EXPECT_EQ(saga.order().activity, Activity::Held);
    EXPECT_EQ(saga.order().hold, HoldReason::OutcomeUnknown);
}

TEST(DecideRetry, WaitingStepsAreTriedAtOnce) {
    Saga saga(parallel({call("act"), withEffect(call("check"), StepEffect::Verify)}));
    saga.setChance(150);
    saga.answer("act", refusedConnection());
    saga.answer("check", timedOut());
    saga.lookedUp("check", LookupResult::Failed);
    EXPECT_EQ(saga.order().activity, Activity::Waiting);
    saga.on(retry);
    EXPECT_EQ(saga.sent(), (Texts{"act#2", "check:lookup"}));
    EXPECT_EQ(saga.written(), Texts{"order.released"}) << "every command is in the journal";
}

TEST(DecideRetry, AWaitingCompensationIsTriedAtOnce) {
    Saga saga(chain({call("a"), call("b")}));
    saga.answer("a", succeeded());
    saga.answer("b", declined());
    saga.answerUndo("a", refusedConnection());
    saga.on(retry);
    EXPECT_EQ(saga.sent(), Texts{"a:undo#2"});
}

TEST(DecideRetry, RefusedWhenThereIsNothingToRetry) {
    Saga saga(chain({call("a"), waitFor("sleep", Duration{10}), call("b")}));
    EXPECT_EQ(saga.refusal(retry), "nothing_to_retry");
    saga.answer("a", succeeded());
    EXPECT_EQ(saga.refusal(retry), "nothing_to_retry") << "a wait step is no retry timer";
    saga.passTime();
    saga.answer("b", succeeded());
    EXPECT_EQ(saga.refusal(retry), "nothing_to_retry");
}

// --- reopen
// -----------------------------------------------------------------------------------------------------------

TEST(DecideReopen, AFailedOrderStartsANewRun) {
    Saga saga(chain({call("a", Stage::Validation), call("b")}));
    saga.answer("a", succeeded());
    saga.answer("b", declined());
    saga.answerUndo("a", succeeded());
    ASSERT_EQ(saga.order().state, OrderState::Failed);
    saga.on(reopen);
    EXPECT_EQ(saga.order().state, OrderState::Pending);
    EXPECT_EQ(saga.order().run, 2);
    EXPECT_EQ(saga.order().abort, Abort::None);
    EXPECT_EQ(saga.order().causeStep, "");
    EXPECT_EQ(saga.record("b"), StepRecord{});
    EXPECT_EQ(saga.record("a").attempt, 1);
    EXPECT_EQ(saga.undo("a"), UndoPhase::None);
    EXPECT_EQ(saga.sent(), Texts{"a"});
    EXPECT_EQ(saga.written(), Texts{"order.reopened"});
    EXPECT_EQ(saga.entries()[0].run, 2);
    EXPECT_EQ(saga.entries()[0].actor, "operator:eve");
    EXPECT_EQ(saga.entries()[0].reason, "stock is back");
    saga.answer("a", succeeded());
    saga.answer("b", succeeded());
    EXPECT_EQ(saga.order().state, OrderState::Completed);
}

TEST(DecideReopen, ConditionsAreJudgedAgain) {
    Saga saga(chain({only(call("a"), "/gift", true), call("b")}));
    saga.answer("b", declined());
    saga.on(reopen);
    EXPECT_EQ(saga.phase("a"), StepPhase::Skipped);
    EXPECT_EQ(saga.sent(), Texts{"b"});
}

TEST(DecideReopen, OnlyFailedOrders) {
    Saga saga(chain({call("a")}));
    EXPECT_EQ(saga.refusal(reopen), "not_failed");
    saga.answer("a", succeeded());
    EXPECT_EQ(saga.refusal(reopen), "not_failed");
    Saga cancelled(chain({approval("a")}));
    cancelled.on(cancel);
    EXPECT_EQ(cancelled.refusal(reopen), "not_failed");
}

// --- resolve
// ----------------------------------------------------------------------------------------------------------

TEST(DecideResolve, DoneIsSuccessWithTheReference) {
    for (const StepEffect effect : {StepEffect::Idempotent, StepEffect::Once}) {
        Saga saga = heldBy(effect, timedOut());
        saga.on(resolved(0, Verdict::Done));
        EXPECT_EQ(saga.phase("act"), StepPhase::Succeeded);
        EXPECT_EQ(saga.record("act").reference, "by-hand");
        EXPECT_FALSE(saga.record("act").inDoubt);
        EXPECT_EQ(saga.written(), (Texts{"step.succeeded act", "order.released"}));
        EXPECT_EQ(saga.entries()[0].actor, "operator:eve");
        EXPECT_EQ(saga.entries()[0].reason, "looked it up");
        EXPECT_EQ(saga.sent(), Texts{"next"});
        saga.answer("next", declined());
        EXPECT_EQ(saga.sent(), Texts{"act:undo"}) << "done by hand is undone like any other";
    }
}

TEST(DecideResolve, NotDoneIsTriedAgainWithoutDoubt) {
    Saga saga = heldBy(StepEffect::Once, timedOut());
    saga.on(resolved(0, Verdict::NotDone));
    EXPECT_FALSE(saga.record("act").inDoubt);
    EXPECT_EQ(saga.sent(), Texts{"act#2"});
    EXPECT_EQ(saga.written(), Texts{"order.released act"});
    EXPECT_EQ(saga.entries()[0].reason, "looked it up");
    saga.answer("act", refusedConnection());
    EXPECT_EQ(saga.order().hold, HoldReason::RetriesExhausted);
}

TEST(DecideResolve, SkipLeavesTheStepOut) {
    Saga saga = heldBy(StepEffect::Idempotent, timedOut());
    saga.on(resolved(0, Verdict::Skip));
    EXPECT_EQ(saga.phase("act"), StepPhase::Skipped);
    EXPECT_EQ(saga.written(), (Texts{"step.skipped act", "order.released"}));
    EXPECT_EQ(saga.sent(), Texts{"next"});
    saga.answer("next", declined());
    EXPECT_EQ(saga.order().state, OrderState::Failed);
}

Saga stuckUndo() {
    Saga saga(chain({call("a"), call("b")}));
    saga.answer("a", succeeded());
    saga.answer("b", declined());
    saga.answerUndo("a", declined());
    EXPECT_EQ(saga.order().hold, HoldReason::CompensationStuck);
    return saga;
}

TEST(DecideResolve, AStuckCompensationDoneByHandEndsTheOrder) {
    Saga saga = stuckUndo();
    saga.on(resolved(0, Verdict::Done));
    EXPECT_EQ(saga.undo("a"), UndoPhase::Done);
    EXPECT_EQ(saga.order().state, OrderState::Failed);
    EXPECT_EQ(saga.written(), (Texts{"compensation.succeeded a", "order.released", "order.failed"}));
    EXPECT_EQ(saga.entries()[1].state, OrderState::Processing);
    EXPECT_EQ(saga.entries()[0].actor, "operator:eve");
}

TEST(DecideResolve, AStuckCompensationNotDoneIsTriedAgain) {
    Saga saga = stuckUndo();
    saga.on(resolved(0, Verdict::NotDone));
    EXPECT_EQ(saga.sent(), Texts{"a:undo#2"});
    EXPECT_EQ(saga.order().activity, Activity::Compensating);
}

TEST(DecideResolve, AStuckCompensationCantBeSkipped) {
    EXPECT_EQ(stuckUndo().refusal(resolved(0, Verdict::Skip)), "skip_not_allowed");
}

TEST(DecideResolve, RefusedWhenNotHeld) {
    Saga saga(chain({call("a"), call("b")}));
    for (const std::size_t step : {0u, 1u, 9u}) EXPECT_EQ(saga.refusal(resolved(step, Verdict::Done)), "not_held");
    EXPECT_EQ(stuckUndo().refusal(resolved(1, Verdict::Done)), "not_held");
}

TEST(DecideResolve, OneOfTwoHeldStepsKeepsTheOrderHeld) {
    Saga saga(parallel({withEffect(call("a"), StepEffect::Once), withEffect(call("b"), StepEffect::Once)}));
    saga.answer("a", timedOut());
    saga.answer("b", refusedConnection());
    EXPECT_EQ(saga.order().causeStep, "a");
    saga.on(resolved(0, Verdict::NotDone));
    EXPECT_EQ(saga.written(), (Texts{"order.released a", "order.held b"}))
        << "who, when and why; and what holds it now";
    EXPECT_EQ(saga.order().activity, Activity::Held);
    EXPECT_EQ(saga.order().hold, HoldReason::RetriesExhausted);
    EXPECT_EQ(saga.order().causeStep, "b");
}

// --- note
// -------------------------------------------------------------------------------------------------------------

TEST(DecideNote, TheJournalTellsThatButNotWhat) {
    Saga saga(chain({call("a")}));
    const auto add = [&] { saga.on(NoteAdded{"operator:eve", std::string(personal_text)}); };
    add();
    EXPECT_EQ(saga.written(), Texts{"note.added"});
    EXPECT_EQ(saga.entries()[0].actor, "operator:eve");
    EXPECT_EQ(saga.entries()[0].reason, "");
    EXPECT_EQ(saga.entries()[0].data, "");
    saga.answer("a", succeeded());
    add();
    EXPECT_EQ(saga.order().state, OrderState::Completed);
    EXPECT_EQ(saga.order().activity, Activity::Idle);
}

}  // namespace
}  // namespace sagadesk::core::testing
