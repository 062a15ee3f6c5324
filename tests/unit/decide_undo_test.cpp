#include "unit/decide_fixture.h"

namespace sagadesk::core::testing {
namespace {

// a, b and c have succeeded; d is on its way.
Saga threeDone(Step last = call("d")) {
    Saga saga(chain({call("a"), call("b"), call("c"), std::move(last)}));
    for (const char* step : {"a", "b", "c"}) saga.answer(step, succeeded());
    return saga;
}

TEST(DecideUndo, DoneStepsAreUndoneNewestFirstOneAtATime) {
    Saga saga = threeDone();
    saga.answer("d", declined());
    EXPECT_EQ(saga.order().activity, Activity::Compensating);
    EXPECT_EQ(saga.order().state, OrderState::Processing);
    EXPECT_EQ(saga.sent(), Texts{"c:undo"});
    EXPECT_EQ(saga.undo("b"), UndoPhase::None);
    saga.answerUndo("c", succeeded());
    EXPECT_EQ(saga.sent(), Texts{"b:undo"});
    EXPECT_EQ(saga.written(), Texts{"compensation.succeeded c"});
    saga.answerUndo("b", succeeded());
    EXPECT_EQ(saga.sent(), Texts{"a:undo"});
    saga.answerUndo("a", succeeded());
    EXPECT_EQ(saga.order().state, OrderState::Failed);
    EXPECT_EQ(saga.order().activity, Activity::Idle);
    EXPECT_EQ(saga.written(), (Texts{"compensation.succeeded a", "order.failed"}));
    EXPECT_FALSE(saga.order().wakeAt().has_value());
}

TEST(DecideUndo, ReverseOfCompletionNotOfTheDefinition) {
    Saga saga(parallel({call("a"), call("b"), call("c")}));
    saga.answer("c", succeeded());
    saga.answer("a", succeeded());
    saga.answer("b", declined());
    EXPECT_EQ(saga.sent(), Texts{"a:undo"});
    saga.answerUndo("a", succeeded());
    EXPECT_EQ(saga.sent(), Texts{"c:undo"});
}

TEST(DecideUndo, StepsWithoutCompensationAndReadsArePassedOver) {
    Step plain = call("plain");
    plain.compensation.reset();
    Step read = call("read");  // a compensation given by mistake is not used
    read.effect = StepEffect::Read;
    Saga saga(chain({call("a"), plain, read, call("d")}));
    for (const char* step : {"a", "plain", "read"}) saga.answer(step, succeeded());
    saga.answer("d", declined());
    EXPECT_EQ(saga.sent(), Texts{"a:undo"});
    saga.answerUndo("a", succeeded());
    EXPECT_EQ(saga.order().state, OrderState::Failed);
}

TEST(DecideUndo, ACallUnderWayIsWaitedForAndUndoneWhenItSucceeds) {
    Saga saga(parallel({call("a"), call("b")}));
    saga.answer("a", declined());
    EXPECT_EQ(saga.order().activity, Activity::Compensating);
    EXPECT_TRUE(saga.sent().empty());
    EXPECT_EQ(saga.phase("b"), StepPhase::Calling);
    saga.answer("b", succeeded());
    EXPECT_EQ(saga.sent(), Texts{"b:undo"});
}

struct Winding {
    const char* name;
    StepEffect effect;
    Outcome answer;
    StepPhase phase;
};
class WindingDown : public ::testing::TestWithParam<Winding> {};

TEST_P(WindingDown, TheAnswerOfACallUnderWayDecides) {
    Saga saga(parallel({call("a"), withEffect(call("b"), GetParam().effect)}));
    saga.answer("a", declined());
    saga.answer("b", GetParam().answer);
    EXPECT_EQ(saga.phase("b"), GetParam().phase);
    const bool undone = GetParam().phase == StepPhase::Unknown || GetParam().phase == StepPhase::Succeeded;
    EXPECT_EQ(saga.sent(), undone && GetParam().effect != StepEffect::Read ? Texts{"b:undo"} : Texts{});
    EXPECT_EQ(saga.order().state == OrderState::Failed, saga.sent().empty());
}
INSTANTIATE_TEST_SUITE_P(
    Every, WindingDown,
    ::testing::Values(Winding{"succeeded", StepEffect::Idempotent, succeeded(), StepPhase::Succeeded},
                      Winding{"read", StepEffect::Read, succeeded(), StepPhase::Succeeded},
                      Winding{"accepted", StepEffect::Idempotent, accepted(), StepPhase::Unknown},
                      Winding{"acceptedRead", StepEffect::Read, accepted(), StepPhase::GaveUp},
                      Winding{"declined", StepEffect::Idempotent, declined(), StepPhase::Declined},
                      Winding{"refused", StepEffect::Idempotent, refusedConnection(), StepPhase::GaveUp},
                      Winding{"maybe", StepEffect::Idempotent, serverError(), StepPhase::Unknown},
                      Winding{"lost", StepEffect::Idempotent, timedOut(), StepPhase::Unknown},
                      Winding{"lostRead", StepEffect::Read, timedOut(), StepPhase::GaveUp},
                      Winding{"lostVerify", StepEffect::Verify, timedOut(), StepPhase::Unknown},
                      Winding{"lostOnce", StepEffect::Once, badAnswer(), StepPhase::Unknown}),
    [](const auto& row) { return row.param.name; });

// A look-up that finds nothing done does not keep the lost request from arriving later: only undoing does.
TEST(DecideUndo, ALookUpUnderWayIsWaitedForAndWhatWasNeverAnsweredIsUndone) {
    for (const LookupResult result : {LookupResult::Done, LookupResult::NotDone, LookupResult::Failed}) {
        Saga saga(parallel({call("a"), withEffect(call("b"), StepEffect::Verify)}));
        saga.answer("b", timedOut());
        saga.answer("a", declined());
        EXPECT_EQ(saga.phase("b"), StepPhase::LookingUp);
        saga.lookedUp("b", result);
        EXPECT_EQ(saga.phase("b"), result == LookupResult::Done ? StepPhase::Succeeded : StepPhase::Unknown);
        EXPECT_EQ(saga.sent(), Texts{"b:undo"});
    }
}

TEST(DecideUndo, ABadAnswerThatALookUpFindsNotDoneNeedsNoUndoing) {
    Saga saga(parallel({call("a"), withEffect(call("b"), StepEffect::Verify)}));
    saga.answer("b", badAnswer());
    saga.answer("a", declined());
    saga.lookedUp("b", LookupResult::NotDone);
    EXPECT_EQ(saga.phase("b"), StepPhase::GaveUp);
    EXPECT_EQ(saga.order().state, OrderState::Failed);
}

TEST(DecideUndo, WhatOnlyWaitsIsDroppedAtOnce) {
    Step verify = withEffect(call("verify"), StepEffect::Verify);
    Saga saga(parallel({call("bad"), call("retry"), call("doubt"), call("callback"), call("parked"), verify,
                        approval("approval"), waitFor("sleep", Duration{1'000}), call("later")}));
    saga.answer("retry", refusedConnection());
    saga.answer("doubt", serverError());
    saga.answer("callback", accepted());
    saga.on(CallParked{saga.at("parked"), Direction::Forward, 1});
    saga.answer("later", succeeded());
    saga.answer("verify", timedOut());
    saga.lookedUp("verify", LookupResult::Failed);
    saga.answer("bad", declined());
    for (const char* step : {"retry", "parked", "approval", "sleep"}) EXPECT_EQ(saga.phase(step), StepPhase::GaveUp);
    for (const char* step : {"doubt", "callback", "verify"}) EXPECT_EQ(saga.phase(step), StepPhase::Unknown);
    for (const char* step : {"verify", "callback", "doubt", "later"}) {
        EXPECT_EQ(saga.sent(), Texts{std::string(step) + ":undo"});
        saga.answerUndo(step, succeeded());
    }
    EXPECT_EQ(saga.order().state, OrderState::Failed);
}

TEST(DecideUndo, StepsNotReachedAreLeftAlone) {
    Saga saga(chain({call("a"), call("b"), call("c")}));
    saga.answer("a", succeeded());
    saga.answer("b", declined());
    EXPECT_EQ(saga.phase("c"), StepPhase::NotReached);
    saga.answerUndo("a", succeeded());
    EXPECT_EQ(saga.order().state, OrderState::Failed);
}

TEST(DecideUndo, FailuresAndLostRepliesOfACompensationAreRetried) {
    Saga saga = threeDone();
    saga.answer("d", declined());
    saga.setChance(150);
    for (const Outcome& failure : {refusedConnection(), timedOut(), serverError()}) {
        saga.answerUndo("c", failure);
        EXPECT_EQ(saga.undo("c"), UndoPhase::RetryWait);
        EXPECT_EQ(saga.written(), Texts{"compensation.failed c"});
        EXPECT_EQ(saga.waitOf("c"), Duration{150});
        EXPECT_EQ(saga.order().activity, Activity::Compensating);
        saga.passTime();
        EXPECT_EQ(saga.sent().size(), 1u);
    }
    EXPECT_EQ(saga.record("c").undoAttempt, 4);
    saga.answerUndo("c", tooMany(Duration{70'000}));
    EXPECT_GE(saga.waitOf("c"), Duration{70'000});
}

// c's compensation is stuck.
Saga stuck(Step last = call("d")) {
    Saga saga = threeDone(std::move(last));
    saga.answer("d", declined());
    saga.answerUndo("c", declined("too_late"));
    return saga;
}

TEST(DecideUndo, AStuckCompensationDoesNotStopTheOthers) {
    Saga saga = stuck();
    EXPECT_EQ(saga.undo("c"), UndoPhase::Stuck);
    EXPECT_EQ(saga.order().activity, Activity::Compensating);
    EXPECT_EQ(saga.sent(), Texts{"b:undo"});
    saga.answerUndo("b", succeeded());
    saga.answerUndo("a", succeeded());
    EXPECT_EQ(saga.order().state, OrderState::Processing) << "never failed while an effect remains";
    EXPECT_EQ(saga.order().activity, Activity::Held);
    EXPECT_EQ(saga.order().hold, HoldReason::CompensationStuck);
    EXPECT_EQ(saga.written(), (Texts{"compensation.succeeded a", "order.held c"}));
    EXPECT_EQ(saga.entry(EntryKind::OrderHeld).data, R"({"step":"c","reason":"compensation_stuck","code":"too_late"})");
    EXPECT_EQ(saga.order().causeStep, "d") << "the cause of the undoing stays";
    EXPECT_FALSE(saga.order().wakeAt().has_value());
}

TEST(DecideUndo, StepsOfTheSameServiceWaitBehindAStuckOne) {
    Step b = call("b");
    Step c = call("c");
    b.service = c.service = "payment";
    Saga saga(chain({call("a"), b, c, call("d")}));
    for (const char* step : {"a", "b", "c"}) saga.answer(step, succeeded());
    saga.answer("d", declined());
    saga.answerUndo("c", declined());
    EXPECT_EQ(saga.sent(), Texts{"a:undo"});
    saga.answerUndo("a", succeeded());
    EXPECT_EQ(saga.order().activity, Activity::Held);
    saga.on(Resolved{2, Verdict::Done, {}, "operator:eve", "refunded by hand"});
    EXPECT_EQ(saga.sent(), Texts{"b:undo"});
    EXPECT_EQ(saga.written(), (Texts{"compensation.succeeded c", "order.released"}));
    saga.answerUndo("b", succeeded());
    EXPECT_EQ(saga.order().state, OrderState::Failed);
}

TEST(DecideUndo, ExhaustedTriesLeaveACompensationStuck) {
    Step a = call("a");
    a.compensation->retry.attempts = 3;
    Saga saga(chain({a, call("b")}));
    saga.answer("a", succeeded());
    saga.answer("b", declined());
    for (int tries = 1; tries < 3; ++tries) {
        saga.answerUndo("a", refusedConnection());
        saga.passTime();
    }
    saga.answerUndo("a", refusedConnection());
    EXPECT_EQ(saga.undo("a"), UndoPhase::Stuck);
    EXPECT_EQ(saga.written(), (Texts{"compensation.failed a", "order.held a"}));
    saga.on(RetryRequested{"operator:eve", "service is back"});
    EXPECT_EQ(saga.sent(), Texts{"a:undo#4"});
    EXPECT_EQ(saga.written(), Texts{"order.released"});
    for (int tries = 1; tries < 3; ++tries) {
        saga.answerUndo("a", refusedConnection());
        EXPECT_EQ(saga.undo("a"), UndoPhase::RetryWait) << "fresh budget";
        saga.passTime();
    }
}

TEST(DecideUndo, SeveralStuckOnesAreRetriedOneAtATimeNewestFirst) {
    Saga saga = stuck();
    saga.answerUndo("b", declined());
    saga.answerUndo("a", succeeded());
    saga.on(RetryRequested{"operator:eve", "again"});
    EXPECT_EQ(saga.sent(), Texts{"c:undo#2"});
    EXPECT_EQ(saga.undo("b"), UndoPhase::None);
    saga.answerUndo("c", succeeded());
    EXPECT_EQ(saga.sent(), Texts{"b:undo#2"});
    saga.answerUndo("b", succeeded());
    EXPECT_EQ(saga.order().state, OrderState::Failed);
}

TEST(DecideUndo, ACompensationMayAnswerByCallback) {
    Saga saga = threeDone();
    saga.answer("d", declined());
    saga.answerUndo("c", accepted());
    EXPECT_EQ(saga.undo("c"), UndoPhase::AwaitingCallback);
    EXPECT_EQ(saga.waitOf("c"), Duration{24 * 3'600'000});
    saga.setChance(150);
    saga.passTime();
    EXPECT_EQ(saga.undo("c"), UndoPhase::RetryWait);
    EXPECT_EQ(saga.written(), Texts{"compensation.failed c"});
    EXPECT_EQ(saga.entries()[0].data.find(R"({"code":"callback_timeout")"), 0u);
    saga.passTime();
    saga.answerUndo("c", accepted());
    EXPECT_EQ(saga.callback("c", true, 1, Direction::Undo), CallbackVerdict::Applied);
    EXPECT_EQ(saga.undo("c"), UndoPhase::Done);
    EXPECT_EQ(saga.sent(), Texts{"b:undo"});
}

TEST(DecideUndo, ACompensationParksWhileItsServiceTakesNoCalls) {
    Saga saga = threeDone();
    saga.setBlocked({"c-service"});
    saga.answer("d", declined());
    EXPECT_EQ(saga.undo("c"), UndoPhase::Parked);
    EXPECT_TRUE(saga.sent().empty());
    EXPECT_EQ(saga.order().activity, Activity::Compensating);
    EXPECT_EQ(saga.order().parkedOn(), "c-service");
    saga.setBlocked({});
    saga.on(ServiceOpened{"c-service"});
    EXPECT_EQ(saga.sent(), Texts{"c:undo"});
    saga.on(CallParked{2, Direction::Undo, 1});
    EXPECT_EQ(saga.undo("c"), UndoPhase::Parked);
    EXPECT_FALSE(saga.on(CallParked{2, Direction::Undo, 1}));
}

// The pivot is under way while a parallel step is declined.
Saga pivotUnderWay(std::vector<Step> others = {}) {
    std::vector<Step> steps{asPivot(call("ship")), call("bad")};
    steps.insert(steps.end(), others.begin(), others.end());
    return Saga(parallel(std::move(steps)));
}

TEST(DecidePivot, APivotThatSucceedsWhileWindingDownTurnsTheOrderForwardAgain) {
    Saga saga = pivotUnderWay({call("c"), call("d"), withEffect(call("e"), StepEffect::Verify),
                               withEffect(call("f"), StepEffect::Once), waitFor("g", Duration{500})});
    saga.answer("c", refusedConnection());
    saga.answer("d", accepted());
    saga.answer("e", timedOut());
    saga.lookedUp("e", LookupResult::Failed);
    saga.answer("bad", declined("sold_out"));
    EXPECT_EQ(saga.phase("c"), StepPhase::GaveUp);
    saga.answer("f", timedOut());
    EXPECT_EQ(saga.phase("f"), StepPhase::Unknown);
    saga.answer("ship", succeeded());
    EXPECT_EQ(saga.order().abort, Abort::None);
    EXPECT_EQ(saga.phase("bad"), StepPhase::Held);
    EXPECT_EQ(saga.order().hold, HoldReason::RetriesExhausted);
    EXPECT_EQ(saga.order().causeCode, "sold_out");
    EXPECT_EQ(saga.record("f").hold, HoldReason::OutcomeUnknown);
    EXPECT_EQ(saga.sent(), (Texts{"c#2", "d#2", "e:lookup"}));
    EXPECT_EQ(saga.phase("g"), StepPhase::Sleeping);
    EXPECT_EQ(saga.undo("ship"), UndoPhase::None);
}

TEST(DecidePivot, APivotThatDoesNotSucceedLetsTheUndoingBegin) {
    for (const Outcome& answer : {declined(), timedOut()}) {
        Saga saga = pivotUnderWay({call("c")});
        saga.answer("c", succeeded());
        saga.answer("bad", declined());
        saga.answer("ship", answer);
        EXPECT_EQ(saga.sent(), answer.kind == OutcomeKind::Unknown ? Texts{"ship:undo"} : Texts{"c:undo"});
    }
}

TEST(DecidePivot, WhatGaveUpByItselfIsHeldWhenThePivotSucceeds) {
    Step exhausted = call("exhausted");
    exhausted.retry.attempts = 1;
    exhausted.onExhausted = OnExhausted::Compensate;
    Saga saga(parallel({asPivot(call("ship")), exhausted, approval("budget"), notCritical(call("mail"))}));
    saga.answer("mail", refusedConnection());
    saga.answer("exhausted", refusedConnection());
    saga.answer("ship", succeeded());
    EXPECT_EQ(saga.phase("exhausted"), StepPhase::Held);
    EXPECT_EQ(saga.phase("budget"), StepPhase::AwaitingApproval);
    EXPECT_EQ(saga.sent(), Texts{"mail#2"});
}

}  // namespace
}  // namespace sagadesk::core::testing
