#include "unit/decide_fixture.h"

namespace sagadesk::core::testing {
namespace {

constexpr auto applied = CallbackVerdict::Applied;
constexpr auto duplicate = CallbackVerdict::Duplicate;
constexpr auto conflicting = CallbackVerdict::Conflicting;
constexpr auto stale = CallbackVerdict::Stale;
constexpr auto late_success = CallbackVerdict::LateSuccess;

Saga calling(StepEffect effect = StepEffect::Idempotent) {
    return Saga(chain({withEffect(call("act"), effect), call("next")}));
}
Saga awaiting() {
    Saga saga = calling();
    saga.answer("act", accepted());
    return saga;
}

TEST(DecideCallbacks, SuccessIsAppliedAndMovesTheOrder) {
    Saga saga = awaiting();
    EXPECT_EQ(saga.callback("act", true), applied);
    EXPECT_EQ(saga.phase("act"), StepPhase::Succeeded);
    EXPECT_EQ(saga.record("act").reference, "callback-ref");
    EXPECT_EQ(saga.written(), (Texts{"callback.received act", "step.succeeded act"}));
    EXPECT_EQ(saga.entries()[0].data,
              R"({"verdict":"applied","status":"succeeded","reference":"callback-ref","eventId":"event-1"})");
    EXPECT_EQ(saga.entries()[0].actor, "service:act-service");
    EXPECT_EQ(saga.entries()[1].actor, "service:act-service");
    EXPECT_EQ(saga.sent(), Texts{"next"});
}

TEST(DecideCallbacks, ADeclineIsAppliedToThePresentAttempt) {
    Saga saga = awaiting();
    EXPECT_EQ(saga.callback("act", false), applied);
    EXPECT_EQ(saga.phase("act"), StepPhase::Declined);
    EXPECT_EQ(saga.order().state, OrderState::Failed);
    EXPECT_EQ(saga.order().causeCode, "no_stock");
    EXPECT_EQ(
        saga.entries()[0].data,
        R"({"verdict":"applied","status":"declined","reference":"callback-ref","eventId":"event-1","code":"no_stock"})");
}

TEST(DecideCallbacks, OneThatOvertakesThe202IsAppliedAndThe202Ignored) {
    Saga saga = calling();
    EXPECT_EQ(saga.callback("act", true), applied);
    EXPECT_FALSE(saga.on(Answered{0, Direction::Forward, 1, accepted()}));
    EXPECT_EQ(saga.phase("act"), StepPhase::Succeeded);
}

TEST(DecideCallbacks, SuccessOfAnOlderAttemptIsAppliedSinceTheKeyIsOne) {
    Saga saga = awaiting();
    saga.passTime();
    saga.passTime();
    ASSERT_EQ(saga.record("act").attempt, 2);
    EXPECT_EQ(saga.callback("act", false, 1), stale);
    EXPECT_EQ(saga.phase("act"), StepPhase::Calling);
    EXPECT_EQ(saga.callback("act", true, 1), applied);
    EXPECT_FALSE(saga.on(Answered{0, Direction::Forward, 2, succeeded()}));
}

TEST(DecideCallbacks, EveryOpenPhaseTakesASuccess) {
    Saga waiting = calling();
    waiting.answer("act", refusedConnection());
    EXPECT_EQ(waiting.callback("act", true), applied);

    Saga lookingUp = calling(StepEffect::Verify);
    lookingUp.answer("act", timedOut());
    EXPECT_EQ(lookingUp.callback("act", true), applied);
    EXPECT_FALSE(lookingUp.lookedUp("act", LookupResult::NotDone));

    Saga parked = calling();
    parked.on(CallParked{0, Direction::Forward, 1});
    EXPECT_EQ(parked.callback("act", true), applied);

    Saga held = calling(StepEffect::Once);
    held.answer("act", timedOut());
    EXPECT_EQ(held.callback("act", true), applied);
    EXPECT_EQ(held.written(), (Texts{"callback.received act", "step.succeeded act", "order.released"}));
    EXPECT_EQ(held.order().activity, Activity::Running);
}

TEST(DecideCallbacks, AHeldStepTakesADecline) {
    Saga saga = calling(StepEffect::Once);
    saga.answer("act", timedOut());
    EXPECT_EQ(saga.callback("act", false), applied);
    EXPECT_EQ(saga.order().state, OrderState::Failed);
}

TEST(DecideCallbacks, AfterSuccess) {
    Saga saga = awaiting();
    saga.callback("act", true);
    const std::uint64_t version = saga.order().version;
    EXPECT_EQ(saga.callback("act", true), duplicate);
    EXPECT_EQ(saga.written(), Texts{"callback.received act"});
    EXPECT_EQ(saga.callback("act", false), conflicting);
    EXPECT_EQ(saga.phase("act"), StepPhase::Succeeded);
    EXPECT_EQ(saga.order().version, version + 2);
}

TEST(DecideCallbacks, AfterADecline) {
    Saga saga(parallel({call("act"), call("other")}));
    saga.answer("act", declined());
    EXPECT_EQ(saga.callback("act", false), duplicate);
    EXPECT_EQ(saga.callback("act", true), late_success);
    EXPECT_EQ(saga.phase("act"), StepPhase::Unknown) << "it is undone in its course";
}

TEST(DecideCallbacks, WhileGivenUp) {
    Saga saga(parallel({call("bad"), call("doubt"), call("clean"), call("busy")}));
    saga.answer("doubt", accepted());
    saga.answer("clean", refusedConnection());
    saga.answer("bad", declined());
    ASSERT_EQ(saga.phase("doubt"), StepPhase::Unknown);
    ASSERT_EQ(saga.phase("clean"), StepPhase::GaveUp);
    EXPECT_EQ(saga.callback("doubt", true), late_success);
    EXPECT_EQ(saga.callback("clean", true), late_success);
    EXPECT_EQ(saga.callback("doubt", false), stale);
    EXPECT_EQ(saga.phase("doubt"), StepPhase::Unknown);
    EXPECT_EQ(saga.callback("busy", true), applied) << "its answer was still awaited";
    EXPECT_EQ(saga.sent(), Texts{"busy:undo"});
}

TEST(DecideCallbacks, TheStateOfAFinalOrderIsNeverMoved) {
    Saga saga(parallel({call("bad"), call("doubt")}));
    saga.answer("doubt", accepted());
    saga.answer("bad", declined());
    saga.answerUndo("doubt", succeeded());
    ASSERT_EQ(saga.order().state, OrderState::Failed);
    EXPECT_EQ(saga.callback("doubt", true), late_success);
    EXPECT_EQ(saga.written(), (Texts{"callback.received doubt", "order.held doubt"}));
    EXPECT_EQ(saga.order().hold, HoldReason::LateSuccess);
    EXPECT_EQ(saga.callback("bad", true), late_success);
    const auto steps = saga.order().steps;
    EXPECT_EQ(saga.callback("doubt", true, 1, Direction::Undo), duplicate);
    EXPECT_EQ(saga.callback("doubt", false, 1, Direction::Undo), conflicting);
    EXPECT_EQ(saga.order().steps, steps);
    EXPECT_EQ(saga.order().state, OrderState::Failed);
}

TEST(DecideCallbacks, AnOpenStepOfACompletedOrderIsSettledAndTheStateStays) {
    Saga saga(parallel({call("ship"), notCritical(call("mail"))}));
    saga.answer("mail", accepted());
    saga.answer("ship", succeeded());
    ASSERT_EQ(saga.order().state, OrderState::Completed);
    EXPECT_EQ(saga.callback("mail", true), applied);
    EXPECT_EQ(saga.order().state, OrderState::Completed);
    EXPECT_EQ(saga.order().activity, Activity::Idle);
}

TEST(DecideCallbacks, ADroppedStepOfAnOrderThatGoesOnIsSettledAfterAll) {
    Saga saga(chain({notCritical(withEffect(call("mail"), StepEffect::Once)), call("ship")}));
    saga.answer("mail", timedOut());
    ASSERT_EQ(saga.phase("mail"), StepPhase::Unknown);
    EXPECT_EQ(saga.callback("mail", true), applied);
    EXPECT_EQ(saga.phase("mail"), StepPhase::Succeeded);
    saga.answer("ship", succeeded());
    EXPECT_EQ(saga.callback("mail", true), duplicate);

    Saga declinedLater(chain({notCritical(withEffect(call("mail"), StepEffect::Once)), call("ship")}));
    declinedLater.answer("mail", timedOut());
    EXPECT_EQ(declinedLater.callback("mail", false), applied);
    EXPECT_EQ(declinedLater.phase("mail"), StepPhase::Declined);
    EXPECT_EQ(declinedLater.record("mail").rank, 0u);
}

TEST(DecideCallbacks, OlderRunsAndUnknownStepsMoveNothing) {
    Saga saga = calling();
    saga.answer("act", declined());
    saga.on(ReopenRequested{"operator:eve", "again"});
    CallbackReceived event;
    event.run = 1;
    event.attempt = 1;
    event.succeeded = true;
    saga.on(event);
    EXPECT_EQ(saga.written(), Texts{"callback.received act"});
    EXPECT_EQ(saga.entries()[0].run, 1);
    EXPECT_NE(saga.entries()[0].data.find("late_success"), std::string::npos);
    EXPECT_EQ(saga.phase("act"), StepPhase::Calling);
    event.run = 2;
    event.step = 99;
    saga.on(event);
    EXPECT_EQ(saga.entries()[0].step, "");
    EXPECT_EQ(saga.callback("next", true, 1), stale) << "not reached";
}

TEST(DecideCallbacks, OnlyCallsAreAnsweredByCallback) {
    Saga saga(chain({approval("budget"), call("ship")}));
    EXPECT_EQ(saga.callback("budget", true, 1), stale);
    EXPECT_EQ(saga.phase("budget"), StepPhase::AwaitingApproval);
}

TEST(DecideCallbacks, OfACompensation) {
    Saga saga(chain({call("a"), call("b"), call("c")}));
    saga.answer("a", succeeded());
    saga.answer("b", succeeded());
    saga.answer("c", declined());
    EXPECT_EQ(saga.callback("a", true, 1, Direction::Undo), stale) << "not begun";
    saga.answerUndo("b", accepted());
    saga.passTime();
    saga.passTime();
    ASSERT_EQ(saga.record("b").undoAttempt, 2);
    EXPECT_EQ(saga.callback("b", false, 1, Direction::Undo), stale);
    EXPECT_EQ(saga.callback("b", false, 2, Direction::Undo), applied);
    EXPECT_EQ(saga.undo("b"), UndoPhase::Stuck);
    EXPECT_EQ(saga.written(), (Texts{"callback.received b", "compensation.failed b"}));
    EXPECT_EQ(saga.callback("b", false, 2, Direction::Undo), duplicate);
    EXPECT_EQ(saga.callback("b", true, 1, Direction::Undo), applied) << "one key, one effect";
    EXPECT_EQ(saga.undo("b"), UndoPhase::Done);
    EXPECT_EQ(saga.callback("a", true, 1, Direction::Undo), applied);
    EXPECT_EQ(saga.order().state, OrderState::Failed);
}

TEST(DecideCallbacks, WhatServicesSendStaysOutOfTheJournalUnlessItIsACode) {
    Saga saga = awaiting();
    CallbackReceived event;
    event.attempt = 1;
    event.code = personal_text;
    event.eventId = "Ada Keller, Lindenweg 4";
    event.detail = personal_text;
    saga.on(event);
    EXPECT_EQ(saga.entries()[0].data, R"({"verdict":"applied","status":"declined"})");
    EXPECT_EQ(saga.record("act").code, "declined");
    EXPECT_EQ(saga.record("act").detail, personal_text);
    event.eventId = std::string(65, 'x');
    event.code = std::string(65, 'x');
    saga.on(event);
    EXPECT_EQ(saga.entries()[0].data, R"({"verdict":"duplicate","status":"declined"})");
    event.eventId = "evt_1:2.3-A";
    saga.on(event);
    EXPECT_EQ(saga.entries()[0].data, R"({"verdict":"duplicate","status":"declined","eventId":"evt_1:2.3-A"})");
}

TEST(DecideCallbacks, VerdictWords) {
    EXPECT_EQ(word(applied), "applied");
    EXPECT_EQ(word(duplicate), "duplicate");
    EXPECT_EQ(word(conflicting), "conflicting");
    EXPECT_EQ(word(stale), "stale");
    EXPECT_EQ(word(late_success), "late_success");
}

}  // namespace
}  // namespace sagadesk::core::testing
