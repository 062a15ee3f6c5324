// What the services board shows of a lane.
#include "unit/lane_fixture.h"

namespace sagadesk::engine::testing {
namespace {

using api::BreakerState;
using api::ServiceHealth;

void callTimes(Lane& lane, int times, core::Instant now, Lane::Health health, core::Duration took = milliseconds{1}) {
    for (int i = 0; i < times; ++i) callOnce(lane, now, health, took);
}

TEST(LaneView, AFreshLaneIsHealthyAndSaysItsLimits) {
    ServiceLimits set = limits(7);
    set.rate = 12.5;
    const Lane lane("payment", set, true);
    const api::ServiceView view = lane.view(start);
    EXPECT_EQ(view.name, "payment");
    EXPECT_EQ(view.health, ServiceHealth::Healthy);
    EXPECT_EQ(view.breaker, BreakerState::Closed);
    EXPECT_EQ(view.concurrency, 7U);
    EXPECT_EQ(view.rate, 12.5);
    EXPECT_EQ(view.recovering, 0U);
    EXPECT_FALSE(view.nextProbe);
    EXPECT_FALSE(view.paused);
    EXPECT_FALSE(view.controlAt);
    EXPECT_TRUE(view.history.empty());
    EXPECT_EQ(view.minutes.size(), 60U);
    EXPECT_EQ(view.hour.calls, 0U);
    EXPECT_FALSE(view.hour.p95);
}

TEST(LaneView, TellsWhatPeopleHaveSet) {
    Lane lane("payment", limits(7), true);
    ports::ServiceControl control = pauseUntil(start + minutes{5});
    control.concurrency = 3;
    control.rate = 2.0;
    lane.setControl(control, start);
    api::ServiceView view = lane.view(start);
    EXPECT_EQ(view.health, ServiceHealth::Paused);
    EXPECT_TRUE(view.paused);
    EXPECT_EQ(view.pausedUntil, start + minutes{5});
    EXPECT_EQ(view.controlActor, "operator:eve");
    EXPECT_EQ(view.controlReason, "maintenance");
    EXPECT_EQ(view.controlAt, start);
    EXPECT_EQ(view.concurrency, 3U);
    EXPECT_EQ(view.configuredConcurrency, 7U);
    EXPECT_EQ(view.rate, 2.0);
    EXPECT_FALSE(view.configuredRate);
    ASSERT_TRUE(lane.tick(start + minutes{5}));
    view = lane.view(start + minutes{5});
    EXPECT_FALSE(view.paused);
    EXPECT_FALSE(view.pausedUntil);
    EXPECT_EQ(view.recovering, 2U);
    EXPECT_EQ(view.health, ServiceHealth::Healthy);
}

TEST(LaneView, TheCircuitsHistoryIsToldNewestFirst) {
    Lane lane("payment", limits(4, 2), true);
    callOnce(lane, start, Lane::Health::Bad, milliseconds{1}, "timeout");
    callOnce(lane, start, Lane::Health::Bad, milliseconds{1}, "http_503");
    api::ServiceView view = lane.view(start);
    EXPECT_EQ(view.health, ServiceHealth::NotAnswering);
    EXPECT_EQ(view.breakerSince, start);
    ASSERT_TRUE(view.nextProbe);
    const core::Instant cooled = *view.nextProbe;
    EXPECT_EQ(cooled, start + ServiceLimits{}.breakerCoolDown);

    ASSERT_TRUE(lane.tick(cooled));
    view = lane.view(cooled);
    EXPECT_EQ(view.breaker, BreakerState::HalfOpen);
    EXPECT_EQ(view.health, ServiceHealth::NotAnswering);
    EXPECT_EQ(view.recovering, 1U);
    EXPECT_FALSE(view.nextProbe);
    callOnce(lane, cooled + seconds{1}, Lane::Health::Good);
    view = lane.view(cooled + seconds{1});
    EXPECT_EQ(view.breakerSince, cooled + seconds{1});
    EXPECT_EQ(view.recovering, 2U);
    ASSERT_EQ(view.history.size(), 3U);
    EXPECT_EQ(view.history[0].to, BreakerState::Closed);
    EXPECT_EQ(view.history[0].code, "");
    EXPECT_EQ(view.history[1].to, BreakerState::HalfOpen);
    EXPECT_EQ(view.history[1].at, cooled);
    EXPECT_EQ(view.history[2].to, BreakerState::Open);
    EXPECT_EQ(view.history[2].code, "http_503") << "of the failure that opened it";
}

TEST(LaneView, TheHistoryIsBounded) {
    Lane lane("payment", limits(4, 1), true);
    core::Instant now = start;
    callOnce(lane, now, Lane::Health::Bad);
    for (int i = 0; i < 100; ++i) {
        now = *lane.wake();
        ASSERT_TRUE(lane.tick(now));
        callOnce(lane, now, Lane::Health::Bad, milliseconds{1}, "dns");
    }
    const api::ServiceView view = lane.view(now);
    ASSERT_EQ(view.history.size(), 50U);
    EXPECT_EQ(view.history.front().at, now);
    EXPECT_EQ(view.history.front().code, "dns");
}

TEST(LaneView, ANotConfiguredServiceSaysSoFirst) {
    Lane lane("unheard-of", limits(4), false);
    lane.setControl(pauseUntil({}), start);
    EXPECT_EQ(lane.view(start).health, ServiceHealth::NotConfigured);
}

TEST(LaneView, AnOpenCircuitCountsMoreThanAPause) {
    Lane lane("payment", limits(4, 1), true);
    callOnce(lane, start, Lane::Health::Bad);
    lane.setControl(pauseUntil({}), start);
    EXPECT_EQ(lane.view(start).health, ServiceHealth::NotAnswering);
}

TEST(LaneView, MoreThanOneInTwentyBadAnswersShow) {
    Lane lane("payment", limits(4, 1'000), true);
    callTimes(lane, 18, start, Lane::Health::Good);
    callTimes(lane, 1, start, Lane::Health::Bad);
    EXPECT_EQ(lane.view(start).health, ServiceHealth::Healthy) << "too few to tell";
    callTimes(lane, 1, start, Lane::Health::Good);
    EXPECT_EQ(lane.view(start).health, ServiceHealth::Healthy) << "one in twenty";
    callTimes(lane, 1, start, Lane::Health::Neutral);
    EXPECT_EQ(lane.view(start).health, ServiceHealth::BadAnswers);
    EXPECT_EQ(lane.view(start + minutes{6}).health, ServiceHealth::Healthy) << "long ago";
}

TEST(LaneView, AServiceIsSlowByItsOwnMeasure) {
    Lane lane("payment", limits(4), true);
    const auto after = start + minutes{20};
    callTimes(lane, 400, start, Lane::Health::Good, milliseconds{300});
    callTimes(lane, 10, after, Lane::Health::Good, milliseconds{2'000});
    EXPECT_EQ(lane.view(after).health, ServiceHealth::Slow);
    EXPECT_EQ(lane.view(start).health, ServiceHealth::Healthy);

    Lane always("carrier", limits(4), true);
    callTimes(always, 400, start, Lane::Health::Good, milliseconds{2'000});
    callTimes(always, 10, after, Lane::Health::Good, milliseconds{2'000});
    EXPECT_EQ(always.view(after).health, ServiceHealth::Healthy) << "it always takes that long";

    Lane quick("stock", limits(4), true);
    callTimes(quick, 400, start, Lane::Health::Good, milliseconds{10});
    callTimes(quick, 10, after, Lane::Health::Good, milliseconds{700});
    EXPECT_EQ(quick.view(after).health, ServiceHealth::Healthy) << "under a second";
}

}  // namespace
}  // namespace sagadesk::engine::testing
