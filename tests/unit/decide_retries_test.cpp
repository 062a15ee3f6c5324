#include "unit/decide_fixture.h"

namespace sagadesk::core::testing {
namespace {

Saga sagaWith(RetryPolicy retry, OnExhausted onExhausted = OnExhausted::Hold) {
    Step step = call("act");
    step.retry = retry;
    step.onExhausted = onExhausted;
    return Saga(chain({call("before"), step}));
}

void begin(Saga& saga) {
    saga.answer("before", succeeded());
}

TEST(DecideRetries, EveryTryIsUsedThenThePersonIsAsked) {
    Saga saga = sagaWith({6, Duration{200}, 2.0, Duration{30'000}});
    begin(saga);
    for (int attempt = 1; attempt < 6; ++attempt) {
        saga.answer("act", refusedConnection());
        ASSERT_EQ(saga.phase("act"), StepPhase::RetryWait) << attempt;
        saga.passTime();
        EXPECT_EQ(saga.sent(), Texts{"act#" + std::to_string(attempt + 1)});
        EXPECT_TRUE(saga.written().empty());
    }
    saga.answer("act", refusedConnection());
    EXPECT_EQ(saga.order().hold, HoldReason::RetriesExhausted);
}

TEST(DecideRetries, TheWaitIsUniformUpToTheCeilingOfTheTry) {
    const RetryPolicy retry{6, Duration{200}, 2.0, Duration{1'000}};
    for (const std::uint64_t chance : {0ULL, 1ULL, 200ULL, 201ULL, 777ULL, ~0ULL, 0x8000000000000000ULL}) {
        Saga saga = sagaWith(retry);
        begin(saga);
        saga.setChance(chance);
        for (const int ceiling : {200, 400, 800, 1'000, 1'000}) {
            saga.answer("act", refusedConnection());
            EXPECT_EQ(saga.waitOf("act").count(),
                      static_cast<std::int64_t>(chance % (static_cast<std::uint64_t>(ceiling) + 1)));
            saga.passTime();
        }
    }
}

TEST(DecideRetries, RetryAfterIsHonouredWithATenthOfJitter) {
    for (const std::uint64_t chance : {0ULL, 5ULL, 123'456'789ULL, ~0ULL}) {
        Saga saga = sagaWith({6, Duration{200}, 2.0, Duration{30'000}});
        begin(saga);
        saga.setChance(chance);
        saga.answer("act", tooMany(Duration{60'000}));
        EXPECT_GE(saga.waitOf("act"), Duration{60'000});
        EXPECT_LE(saga.waitOf("act"), Duration{66'000});
    }
}

TEST(DecideRetries, AShortRetryAfterDoesNotShortenTheWait) {
    Saga saga = sagaWith({6, Duration{10'000}, 2.0, Duration{30'000}});
    begin(saga);
    saga.setChance(9'000);
    saga.answer("act", tooMany(Duration{1'000}));
    EXPECT_EQ(saga.waitOf("act"), Duration{9'000});
}

TEST(DecideRetries, DrawsOfOneDecisionDiffer) {
    Step a = call("a");
    a.callbackTimeout = Duration{1'000};
    a.retry.initial = Duration{30'000};
    Step b = a;
    b.name = "b";
    Saga saga(parallel({a, b}));
    saga.answer("a", accepted());
    saga.answer("b", accepted());
    saga.setChance(12'345);
    saga.passTime();
    EXPECT_EQ(saga.phase("a"), StepPhase::RetryWait);
    EXPECT_NE(saga.waitOf("a"), saga.waitOf("b"));
}

TEST(DecideRetries, ExhaustedMayCompensateInstead) {
    Saga saga = sagaWith({1, Duration{200}, 2.0, Duration{30'000}}, OnExhausted::Compensate);
    begin(saga);
    saga.answer("act", refusedConnection());
    EXPECT_EQ(saga.phase("act"), StepPhase::GaveUp);
    EXPECT_EQ(saga.order().activity, Activity::Compensating);
    EXPECT_EQ(saga.sent(), Texts{"before:undo"});
    EXPECT_EQ(saga.order().causeCode, "connection_refused");
}

TEST(DecideRetries, ExhaustedInDoubtIsUndoneToo) {
    Saga saga = sagaWith({2, Duration{200}, 2.0, Duration{30'000}}, OnExhausted::Compensate);
    begin(saga);
    saga.answer("act", timedOut());
    saga.passTime();
    saga.answer("act", refusedConnection());
    EXPECT_EQ(saga.phase("act"), StepPhase::Unknown) << "the first attempt may have worked";
    EXPECT_EQ(saga.sent(), Texts{"act:undo"});
}

TEST(DecideRetries, APersonsRetryBringsAFreshBudget) {
    Saga saga = sagaWith({2, Duration{200}, 2.0, Duration{30'000}});
    begin(saga);
    saga.setChance(~0ULL / 2);
    for (int round = 0; round < 3; ++round) {
        saga.answer("act", refusedConnection());
        EXPECT_LE(saga.waitOf("act"), Duration{200}) << "back-off starts over";
        saga.passTime();
        saga.answer("act", refusedConnection());
        ASSERT_EQ(saga.order().hold, HoldReason::RetriesExhausted);
        saga.on(RetryRequested{"operator:eve", "again"});
        EXPECT_EQ(saga.record("act").attempt, 2 * round + 3) << "attempts are never numbered twice";
    }
}

TEST(DecideRetries, AnAttemptThatWasParkedIsNotConsumed) {
    Saga saga = sagaWith({1, Duration{200}, 2.0, Duration{30'000}});
    begin(saga);
    for (int times = 0; times < 3; ++times) {
        saga.on(CallParked{1, Direction::Forward, 1});
        EXPECT_EQ(saga.phase("act"), StepPhase::Parked);
        saga.on(ServiceOpened{"act-service"});
        EXPECT_EQ(saga.sent(), Texts{"act"});
    }
    saga.answer("act", succeeded());
    EXPECT_EQ(saga.order().state, OrderState::Completed);
}

}  // namespace
}  // namespace sagadesk::core::testing
