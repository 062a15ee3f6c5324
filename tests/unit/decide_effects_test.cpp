// What every kind of answer makes of a step, by its effect; before and after the pivot.
#include "unit/decide_fixture.h"

namespace sagadesk::core::testing {
namespace {

constexpr StepEffect every_effect[] = {StepEffect::Read, StepEffect::Idempotent, StepEffect::Verify, StepEffect::Once};

Saga sagaWith(StepEffect effect, std::uint16_t attempts = 2) {
    Step step = withEffect(call("act"), effect);
    step.retry.attempts = attempts;
    return Saga(chain({step, call("next")}));
}

// act's only try has been used up by `last`.
HoldReason holdAfter(StepEffect effect, const Outcome& last) {
    Saga saga = sagaWith(effect, 1);
    saga.answer("act", last);
    EXPECT_EQ(saga.phase("act"), StepPhase::Held);
    EXPECT_EQ(saga.order().activity, Activity::Held);
    EXPECT_EQ(saga.order().hold, saga.record("act").hold);
    EXPECT_EQ(saga.order().causeStep, "act");
    EXPECT_EQ(saga.order().causeCode, last.code);
    EXPECT_FALSE(saga.order().wakeAt().has_value());
    return saga.order().hold;
}

TEST(DecideEffects, SuccessSettlesEveryEffect) {
    for (const StepEffect effect : every_effect) {
        Saga saga = sagaWith(effect);
        Outcome answer = succeeded("r-9");
        answer.expiresAt = start_of_time + Duration{60'000};
        saga.answer("act", answer);
        const StepRecord& record = saga.record("act");
        EXPECT_EQ(record.phase, StepPhase::Succeeded);
        EXPECT_EQ(record.rank, 1u);
        EXPECT_EQ(record.reference, "r-9");
        EXPECT_EQ(record.data, answer.data);
        EXPECT_EQ(record.expiresAt, answer.expiresAt);
        EXPECT_EQ(saga.written(), Texts{"step.succeeded act"});
        EXPECT_EQ(saga.sent(), Texts{"next"});
    }
}

TEST(DecideEffects, ADeclineFailsTheOrderWhateverTheEffect) {
    for (const StepEffect effect : every_effect) {
        Saga saga = sagaWith(effect);
        saga.answer("act", declined("sold_out"));
        EXPECT_EQ(saga.phase("act"), StepPhase::Declined);
        EXPECT_EQ(saga.order().state, OrderState::Failed);
        EXPECT_EQ(saga.order().activity, Activity::Idle);
        EXPECT_EQ(saga.order().causeStep, "act");
        EXPECT_EQ(saga.order().causeCode, "sold_out");
        EXPECT_EQ(saga.written(), (Texts{"step.declined act", "order.failed"}));
        EXPECT_EQ(saga.entry(EntryKind::OrderFailed).data, R"({"step":"act","code":"sold_out"})");
    }
}

TEST(DecideEffects, ADeclineEndsTheDoubt) {
    Saga saga = sagaWith(StepEffect::Idempotent);
    saga.answer("act", timedOut());
    EXPECT_TRUE(saga.record("act").inDoubt);
    saga.passTime();
    saga.answer("act", declined());
    EXPECT_FALSE(saga.record("act").inDoubt);
    EXPECT_EQ(saga.order().state, OrderState::Failed);
    EXPECT_TRUE(saga.sent().empty());
}

TEST(DecideEffects, AcceptedWaitsForTheCallbackWhateverTheEffect) {
    for (const StepEffect effect : every_effect) {
        Saga saga = sagaWith(effect);
        EXPECT_TRUE(saga.answer("act", accepted()));
        EXPECT_EQ(saga.phase("act"), StepPhase::AwaitingCallback);
        EXPECT_EQ(saga.order().activity, Activity::AwaitingCallback);
        EXPECT_EQ(saga.waitOf("act"), Duration{24 * 3'600'000});
        EXPECT_TRUE(saga.written().empty());
    }
}

TEST(DecideEffects, ATransientFailureIsRetriedUnlessTheEffectIsOnce) {
    for (const StepEffect effect : {StepEffect::Read, StepEffect::Idempotent, StepEffect::Verify})
        for (const Outcome& failure : {refusedConnection(), serverError(), tooMany(Duration{10})}) {
            Saga saga = sagaWith(effect);
            saga.answer("act", failure);
            EXPECT_EQ(saga.phase("act"), StepPhase::RetryWait);
            EXPECT_EQ(saga.order().activity, Activity::Waiting);
            EXPECT_EQ(saga.record("act").inDoubt, failure.maybeApplied && effect != StepEffect::Read);
            EXPECT_EQ(saga.record("act").code, failure.code);
            EXPECT_EQ(saga.written(), Texts{"step.failed act"});
            saga.passTime();
            EXPECT_EQ(saga.sent(), Texts{"act#2"});
            saga.answer("act", succeeded());
            EXPECT_FALSE(saga.record("act").inDoubt);
        }
}

TEST(DecideEffects, OnceIsNeverRetriedByTheMachine) {
    EXPECT_EQ(holdAfter(StepEffect::Once, refusedConnection()), HoldReason::RetriesExhausted);
    EXPECT_EQ(holdAfter(StepEffect::Once, serverError()), HoldReason::OutcomeUnknown);
    EXPECT_EQ(holdAfter(StepEffect::Once, timedOut()), HoldReason::OutcomeUnknown);
    Saga saga = sagaWith(StepEffect::Once, 6);
    saga.answer("act", refusedConnection());
    EXPECT_EQ(saga.phase("act"), StepPhase::Held);
    EXPECT_EQ(saga.written(), (Texts{"step.failed act", "order.held act"}));
}

TEST(DecideEffects, ALostReplyIsRetriedWithTheSameKeyForReadAndIdempotent) {
    for (const StepEffect effect : {StepEffect::Read, StepEffect::Idempotent}) {
        Saga saga = sagaWith(effect);
        saga.answer("act", timedOut());
        EXPECT_EQ(saga.phase("act"), StepPhase::RetryWait);
        EXPECT_EQ(saga.record("act").inDoubt, effect == StepEffect::Idempotent);
        EXPECT_EQ(saga.written(), Texts{"step.unknown act"});
        saga.passTime();
        EXPECT_EQ(saga.sent(), Texts{"act#2"});
    }
    EXPECT_EQ(idempotencyKey(OrderId{}, 1, "act", Direction::Forward), OrderId{}.text() + ":1:act");
    EXPECT_EQ(idempotencyKey(OrderId{}, 2, "act", Direction::Undo), OrderId{}.text() + ":2:act:undo");
}

TEST(DecideEffects, WhenTheTriesAreUsedUpTheReasonTellsWhatIsKnown) {
    EXPECT_EQ(holdAfter(StepEffect::Read, timedOut()), HoldReason::RetriesExhausted);
    EXPECT_EQ(holdAfter(StepEffect::Idempotent, timedOut()), HoldReason::OutcomeUnknown);
    for (const StepEffect effect : {StepEffect::Read, StepEffect::Idempotent}) {
        EXPECT_EQ(holdAfter(effect, badAnswer()), HoldReason::BadResponse);
        EXPECT_EQ(holdAfter(effect, refusedConnection()), HoldReason::RetriesExhausted);
        EXPECT_EQ(holdAfter(effect, serverError()), HoldReason::RetriesExhausted);
    }
    EXPECT_EQ(holdAfter(StepEffect::Verify, refusedConnection()), HoldReason::RetriesExhausted);
}

TEST(DecideVerify, ALostReplyIsLookedUpBeforeAnythingElse) {
    Saga saga = sagaWith(StepEffect::Verify);
    saga.answer("act", timedOut());
    EXPECT_EQ(saga.phase("act"), StepPhase::LookingUp);
    EXPECT_EQ(saga.record("act").lookupAttempt, 1);
    EXPECT_EQ(saga.order().activity, Activity::Running);
    EXPECT_EQ(saga.sent(), Texts{"act:lookup"});
    EXPECT_EQ(saga.order().wakeAt(), saga.order().created);
}

TEST(DecideVerify, DoneIsSuccess) {
    Saga saga = sagaWith(StepEffect::Verify);
    saga.answer("act", timedOut());
    saga.lookedUp("act", LookupResult::Done, "c-1");
    EXPECT_EQ(saga.phase("act"), StepPhase::Succeeded);
    EXPECT_FALSE(saga.record("act").inDoubt);
    EXPECT_EQ(saga.record("act").reference, "c-1");
    EXPECT_EQ(saga.written(), Texts{"step.succeeded act"});
    EXPECT_NE(saga.entries()[0].data.find(R"("by":"lookup")"), std::string::npos);
    EXPECT_EQ(saga.sent(), Texts{"next"});
}

TEST(DecideVerify, NotDoneIsRetriedThenHeld) {
    Saga saga = sagaWith(StepEffect::Verify);
    saga.answer("act", timedOut());
    saga.lookedUp("act", LookupResult::NotDone);
    EXPECT_EQ(saga.phase("act"), StepPhase::RetryWait);
    EXPECT_FALSE(saga.record("act").inDoubt);
    EXPECT_EQ(saga.written(), Texts{"step.failed act"});
    saga.passTime();
    EXPECT_EQ(saga.sent(), Texts{"act#2"});
    EXPECT_EQ(saga.record("act").lookupAttempt, 0);
    saga.answer("act", timedOut());
    EXPECT_EQ(saga.sent(), Texts{"act:lookup#2"});
    saga.lookedUp("act", LookupResult::NotDone);
    EXPECT_EQ(saga.order().hold, HoldReason::RetriesExhausted);
    EXPECT_EQ(saga.order().causeCode, "timeout");
}

TEST(DecideVerify, AFailedLookUpIsRepeatedAtLeastTwentyTimesThenHeld) {
    Saga saga = sagaWith(StepEffect::Verify);
    saga.setChance(77);
    saga.answer("act", timedOut());
    for (int tries = 1; tries < 20; ++tries) {
        EXPECT_EQ(saga.record("act").lookupAttempt, tries);
        EXPECT_TRUE(saga.lookedUp("act", LookupResult::Failed, {}, "http_500"));
        ASSERT_EQ(saga.phase("act"), StepPhase::LookingUp);
        EXPECT_EQ(saga.order().activity, Activity::Waiting);
        EXPECT_EQ(saga.order().wakeAt(), saga.record("act").due);
        EXPECT_FALSE(saga.lookedUp("act", LookupResult::Done)) << "no look-up is on its way";
        saga.passTime();
        EXPECT_EQ(saga.sent(), Texts{"act:lookup"});
    }
    saga.lookedUp("act", LookupResult::Failed, {}, "http_500");
    EXPECT_EQ(saga.order().hold, HoldReason::OutcomeUnknown);
    EXPECT_TRUE(saga.record("act").inDoubt);
}

TEST(DecideVerify, ANewAttemptMakesOldLookUpsMeaningless) {
    Saga saga = sagaWith(StepEffect::Verify, 3);
    saga.answer("act", timedOut());
    saga.lookedUp("act", LookupResult::NotDone);
    saga.passTime();
    saga.answer("act", timedOut());
    EXPECT_FALSE(saga.on(LookedUp{0, 1, {LookupResult::Done, {}, {}, {}}}));
    EXPECT_EQ(saga.phase("act"), StepPhase::LookingUp);
}

TEST(DecideEffects, AnswersThatWereOvertakenMeanNothing) {
    Saga saga = sagaWith(StepEffect::Idempotent, 5);
    EXPECT_FALSE(saga.on(Answered{0, Direction::Forward, 2, succeeded()}));
    EXPECT_FALSE(saga.on(Answered{0, Direction::Undo, 0, succeeded()}));
    EXPECT_FALSE(saga.on(Answered{1, Direction::Forward, 0, succeeded()}));
    EXPECT_FALSE(saga.on(Answered{9, Direction::Forward, 1, succeeded()}));
    EXPECT_FALSE(saga.on(LookedUp{0, 1, {LookupResult::Done, {}, {}, {}}}));
    EXPECT_FALSE(saga.on(LookedUp{9, 1, {LookupResult::Done, {}, {}, {}}}));
    saga.answer("act", timedOut());
    EXPECT_FALSE(saga.on(Answered{0, Direction::Forward, 1, succeeded()})) << "late: its wait has begun";
    saga.passTime();
    EXPECT_FALSE(saga.on(Answered{0, Direction::Forward, 1, succeeded()})) << "late: attempt 2 is on its way";
    EXPECT_TRUE(saga.on(Answered{0, Direction::Forward, 2, succeeded()}));
    EXPECT_FALSE(saga.on(Answered{0, Direction::Forward, 2, succeeded()})) << "twice";
}

TEST(DecidePivot, ADeclineAfterThePivotIsHeldAndTriedAgain) {
    Saga saga(chain({asPivot(call("ship")), call("capture")}));
    saga.answer("ship", succeeded());
    saga.answer("capture", declined("card_gone"));
    EXPECT_EQ(saga.phase("capture"), StepPhase::Held);
    EXPECT_EQ(saga.order().hold, HoldReason::RetriesExhausted);
    EXPECT_EQ(saga.order().causeCode, "card_gone");
    EXPECT_EQ(saga.written(), (Texts{"step.declined capture", "order.held capture"}));
    EXPECT_EQ(saga.entry(EntryKind::OrderHeld).data,
              R"({"step":"capture","reason":"retries_exhausted","code":"card_gone"})");
    saga.on(RetryRequested{"operator:eve", "new card"});
    EXPECT_EQ(saga.sent(), Texts{"capture#2"});
    saga.answer("capture", succeeded());
    EXPECT_EQ(saga.order().state, OrderState::Completed);
    EXPECT_EQ(saga.order().causeStep, "");
}

TEST(DecidePivot, ExhaustedAfterThePivotIsHeldEvenWhenItWouldCompensate) {
    Step capture = call("capture");
    capture.retry.attempts = 1;
    capture.onExhausted = OnExhausted::Compensate;
    Saga saga(chain({asPivot(call("ship")), capture}));
    saga.answer("ship", succeeded());
    saga.answer("capture", refusedConnection());
    EXPECT_EQ(saga.order().hold, HoldReason::RetriesExhausted);
}

// The order does not even begin to give up: what else is under way stays as it is.
TEST(DecidePivot, AFailureAfterThePivotLeavesTheOthersAlone) {
    for (const Outcome& failure : {declined(), refusedConnection()}) {
        Step capture = call("capture");
        capture.retry.attempts = 1;
        capture.onExhausted = OnExhausted::Compensate;
        Saga saga(parallel({asPivot(call("ship")), capture, call("bill")}));
        saga.answer("ship", succeeded());
        saga.answer("bill", accepted());
        saga.answer("capture", failure);
        EXPECT_EQ(saga.phase("capture"), StepPhase::Held);
        EXPECT_EQ(saga.phase("bill"), StepPhase::AwaitingCallback);
        EXPECT_TRUE(saga.sent().empty());
    }
}

TEST(DecidePivot, ASkippedPivotIsNotPassed) {
    Saga saga(chain({call("pay"), only(asPivot(call("ship")), "/gift", true), call("capture")}));
    saga.answer("pay", succeeded());
    saga.answer("capture", declined());
    EXPECT_EQ(saga.sent(), Texts{"pay:undo"});
}

}  // namespace
}  // namespace sagadesk::core::testing
