#include "unit/decide_fixture.h"

namespace sagadesk::core::testing {
namespace {

Saga calling(StepEffect effect, bool critical = true) {
    Step step = withEffect(call("act"), effect);
    step.critical = critical;
    return Saga(chain({step, call("next")}));
}

// --- time -----------------------------------------------------------------------------------------------------------

TEST(DecideTime, NothingDueChangesNothing) {
    Saga saga = calling(StepEffect::Idempotent);
    EXPECT_FALSE(saga.on(TimePassed{}));
    saga.setChance(100);
    saga.answer("act", refusedConnection());
    saga.passTime(Duration{99});
    EXPECT_FALSE(saga.on(TimePassed{}));
    saga.passTime(Duration{1});
    EXPECT_TRUE(saga.on(TimePassed{}));
    EXPECT_FALSE(saga.on(TimePassed{}));
}

TEST(DecideTime, ACallbackThatNeverCameIsTreatedByEffect) {
    struct Row {
        StepEffect effect;
        StepPhase phase;
    };
    for (const Row row :
         {Row{StepEffect::Read, StepPhase::RetryWait}, Row{StepEffect::Idempotent, StepPhase::RetryWait},
          Row{StepEffect::Verify, StepPhase::LookingUp}, Row{StepEffect::Once, StepPhase::Held}}) {
        Saga saga = calling(row.effect);
        saga.setChance(150);
        saga.answer("act", accepted());
        saga.passTime();
        EXPECT_EQ(saga.phase("act"), row.phase);
        EXPECT_EQ(saga.record("act").code, "callback_timeout");
        EXPECT_EQ(saga.entry(EntryKind::StepUnknown).actor, "system");
        EXPECT_EQ(saga.record("act").inDoubt, row.effect != StepEffect::Read);
    }
}

TEST(DecideTime, ARetryWhoseServiceIsBlockedParks) {
    Saga saga = calling(StepEffect::Idempotent);
    saga.answer("act", refusedConnection());
    saga.setBlocked({"other", "act-service"});
    saga.passTime();
    EXPECT_EQ(saga.phase("act"), StepPhase::Parked);
    EXPECT_EQ(saga.record("act").attempt, 2);
    EXPECT_TRUE(saga.sent().empty());
    EXPECT_EQ(saga.order().activity, Activity::Parked);
    EXPECT_FALSE(saga.order().wakeAt().has_value());
}

// --- parking --------------------------------------------------------------------------------------------------------

TEST(DecideParking, AStepOfABlockedServiceParksAtOnce) {
    Saga saga(chain({call("act")}), "{}", {"act-service"});
    EXPECT_EQ(saga.phase("act"), StepPhase::Parked);
    EXPECT_EQ(saga.record("act").attempt, 1);
    EXPECT_EQ(saga.order().activity, Activity::Parked);
    EXPECT_EQ(saga.order().parkedOn(), "act-service");
    EXPECT_FALSE(saga.on(ServiceOpened{"other-service"}));
    EXPECT_FALSE(saga.on(ServiceOpened{"act-service"})) << "still blocked";
    saga.setBlocked({});
    EXPECT_TRUE(saga.on(ServiceOpened{"act-service"}));
    EXPECT_EQ(saga.sent(), Texts{"act"});
    EXPECT_EQ(saga.order().activity, Activity::Running);
    EXPECT_TRUE(saga.written().empty());
}

TEST(DecideParking, OnlyTheCallOnItsWayParks) {
    Saga saga = calling(StepEffect::Idempotent);
    EXPECT_FALSE(saga.on(CallParked{0, Direction::Forward, 2}));
    EXPECT_FALSE(saga.on(CallParked{0, Direction::Undo, 1}));
    EXPECT_FALSE(saga.on(CallParked{7, Direction::Forward, 1}));
    EXPECT_TRUE(saga.on(CallParked{0, Direction::Forward, 1}));
    EXPECT_FALSE(saga.on(CallParked{0, Direction::Forward, 1}));
}

TEST(DecideParking, ALookUpThatCouldNotBeSentWaitsASecond) {
    Saga saga = calling(StepEffect::Verify);
    saga.answer("act", timedOut());
    EXPECT_TRUE(saga.on(CallParked{0, Direction::Forward, 1}));
    EXPECT_EQ(saga.phase("act"), StepPhase::LookingUp);
    EXPECT_EQ(saga.waitOf("act"), Duration{1'000});
    EXPECT_EQ(saga.order().activity, Activity::Waiting);
    saga.setBlocked({"act-service"});
    saga.passTime();
    EXPECT_EQ(saga.waitOf("act"), Duration{1'000}) << "its service is blocked";
    EXPECT_TRUE(saga.sent().empty());
    saga.setBlocked({});
    saga.passTime();
    EXPECT_EQ(saga.sent(), Texts{"act:lookup"});
    EXPECT_EQ(saga.record("act").lookupAttempt, 1) << "no try was consumed";
}

TEST(DecideParking, ACallThatWasNotSentIsDroppedWhenTheOrderIsGivenUp) {
    Saga saga(parallel({call("bad"), call("act")}));
    saga.answer("bad", declined());
    saga.on(CallParked{1, Direction::Forward, 1});
    EXPECT_EQ(saga.phase("act"), StepPhase::GaveUp);
    EXPECT_EQ(saga.order().state, OrderState::Failed);
}

// --- recovery -------------------------------------------------------------------------------------------------------

TEST(DecideRecovery, ReadsAreSentAgainUnchanged) {
    Saga saga = calling(StepEffect::Read);
    EXPECT_FALSE(saga.on(Recovered{}));
    EXPECT_EQ(saga.sent(), Texts{"act"});
}

TEST(DecideRecovery, IdempotentCallsAreSentAgainAndAreInDoubtFromThenOn) {
    Saga saga = calling(StepEffect::Idempotent);
    EXPECT_TRUE(saga.on(Recovered{}));
    EXPECT_EQ(saga.sent(), Texts{"act"});
    EXPECT_TRUE(saga.record("act").inDoubt);
    EXPECT_TRUE(saga.written().empty());
    EXPECT_FALSE(saga.on(Recovered{})) << "in doubt already";
    EXPECT_EQ(saga.sent(), Texts{"act"});
    saga.answer("act", refusedConnection());
    saga.on(CancelRequested{"operator:eve", "asked"});
    EXPECT_EQ(saga.sent(), Texts{"act:undo"}) << "the first sending may have worked";
}

TEST(DecideRecovery, VerifyIsLookedUp) {
    Saga saga = calling(StepEffect::Verify);
    EXPECT_TRUE(saga.on(Recovered{}));
    EXPECT_EQ(saga.sent(), Texts{"act:lookup"});
    EXPECT_EQ(saga.phase("act"), StepPhase::LookingUp);
    EXPECT_TRUE(saga.record("act").inDoubt);
    EXPECT_FALSE(saga.on(Recovered{}));
    EXPECT_EQ(saga.sent(), Texts{"act:lookup"}) << "the look-up again";
    saga.lookedUp("act", LookupResult::NotDone);
    EXPECT_EQ(saga.phase("act"), StepPhase::RetryWait);
}

TEST(DecideRecovery, OnceIsHeldForAVerdict) {
    Saga saga = calling(StepEffect::Once);
    EXPECT_TRUE(saga.on(Recovered{}));
    EXPECT_TRUE(saga.sent().empty());
    EXPECT_EQ(saga.order().hold, HoldReason::OutcomeUnknown);
    EXPECT_EQ(saga.record("act").code, "interrupted");
    EXPECT_EQ(saga.written(), (Texts{"step.unknown act", "order.held act"}));
    Saga other = calling(StepEffect::Once, false);
    other.on(Recovered{});
    EXPECT_EQ(other.phase("act"), StepPhase::Unknown);
    EXPECT_EQ(other.sent(), Texts{"next"});
}

TEST(DecideRecovery, CallsStillUnderWayAreLeftAlone) {
    for (const StepEffect effect : {StepEffect::Idempotent, StepEffect::Verify, StepEffect::Once}) {
        Saga saga = calling(effect);
        EXPECT_FALSE(saga.on(Recovered{{{0, Direction::Forward, 1}}}));
        EXPECT_TRUE(saga.sent().empty());
        EXPECT_EQ(saga.on(Recovered{{{0, Direction::Forward, 7}}}), true) << "another attempt";
    }
}

TEST(DecideRecovery, ACompensationIsSentAgain) {
    Saga saga(chain({call("a"), call("b")}));
    saga.answer("a", succeeded());
    saga.answer("b", declined());
    EXPECT_FALSE(saga.on(Recovered{{{0, Direction::Undo, 1}}}));
    EXPECT_TRUE(saga.sent().empty());
    EXPECT_FALSE(saga.on(Recovered{}));
    EXPECT_EQ(saga.sent(), Texts{"a:undo"});
}

TEST(DecideRecovery, WaitsAreUntouched) {
    Saga saga(parallel(
        {approval("approval"), waitFor("sleep", Duration{900}), call("retry"), call("callback"), call("parked")}));
    saga.answer("retry", refusedConnection());
    saga.answer("callback", accepted());
    saga.on(CallParked{saga.at("parked"), Direction::Forward, 1});
    EXPECT_FALSE(saga.on(Recovered{}));
    EXPECT_TRUE(saga.sent().empty());
}

TEST(DecideRecovery, WhileGivenUpALostCallCountsAsUnknown) {
    for (const StepEffect effect : {StepEffect::Read, StepEffect::Idempotent, StepEffect::Verify, StepEffect::Once}) {
        Saga saga(parallel({call("bad"), withEffect(call("act"), effect)}));
        saga.answer("bad", declined());
        EXPECT_TRUE(saga.on(Recovered{}));
        const bool read = effect == StepEffect::Read;
        EXPECT_EQ(saga.phase("act"), read ? StepPhase::GaveUp : StepPhase::Unknown);
        EXPECT_EQ(saga.sent(), read ? Texts{} : Texts{"act:undo"});
        EXPECT_EQ(saga.entry(EntryKind::StepUnknown).data.find(R"({"code":"interrupted")"), 0u);
    }
}

TEST(DecideRecovery, FinalAndHeldOrdersAreUntouched) {
    Saga saga(chain({call("act")}));
    saga.answer("act", succeeded());
    EXPECT_FALSE(saga.on(Recovered{}));
    EXPECT_FALSE(saga.on(TimePassed{}));
    EXPECT_FALSE(saga.on(ServiceOpened{"act-service"}));
}

// --- activity -------------------------------------------------------------------------------------------------------

TEST(DecideActivity, TheStepThatNeedsMostAttentionNamesIt) {
    Step bad = withEffect(call("held"), StepEffect::Once);
    Saga saga(parallel({bad, call("running"), call("parked"), call("retry"), call("callback"), approval("approval")}));
    saga.answer("callback", accepted());
    saga.answer("retry", refusedConnection());
    saga.on(CallParked{saga.at("parked"), Direction::Forward, 1});
    EXPECT_EQ(saga.order().activity, Activity::Running);
    saga.answer("held", timedOut());
    EXPECT_EQ(saga.order().activity, Activity::Held);
    saga.answer("running", succeeded());
    EXPECT_EQ(saga.order().activity, Activity::Held);
    EXPECT_EQ(saga.written(), Texts{"step.succeeded running"}) << "held is told once";
    saga.on(Resolved{0, Verdict::Done, "by-hand", "operator:eve", "seen"});
    EXPECT_EQ(saga.order().activity, Activity::Parked);
    EXPECT_EQ(saga.order().hold, HoldReason::None);
    EXPECT_EQ(saga.order().causeStep, "");
    saga.on(ServiceOpened{"parked-service"});
    saga.answer("parked", succeeded());
    EXPECT_EQ(saga.order().activity, Activity::Waiting);
    saga.passTime();
    saga.answer("retry", succeeded());
    EXPECT_EQ(saga.order().activity, Activity::AwaitingCallback);
    saga.callback("callback", true);
    EXPECT_EQ(saga.order().activity, Activity::AwaitingApproval);
    saga.on(Approved{5, "operator:eve", "fine"});
    EXPECT_EQ(saga.order().activity, Activity::Idle);
}

}  // namespace
}  // namespace sagadesk::core::testing
