// Pauses and limits that people set while the lane is in use.
#include "unit/lane_fixture.h"

namespace sagadesk::engine::testing {
namespace {

TEST(LaneControl, APausedLaneTakesNothingAndGivesBackWhatWaits) {
    Lane lane("payment", limits(4), true);
    enqueue(lane, 6);
    ASSERT_EQ(letOut(lane, start), 4U);
    lane.setControl(pauseUntil({}), start);
    EXPECT_TRUE(lane.blocked());
    EXPECT_EQ(lane.room(), 0U);
    EXPECT_EQ(letOut(lane, start), 0U);
    EXPECT_EQ(lane.takeOverdue(start - seconds{9}).size(), 2U);
    EXPECT_EQ(lane.underWay(), 4U) << "what is under way is answered";
    lane.answered(start, Lane::Health::Good, milliseconds{1});
    EXPECT_EQ(lane.underWay(), 3U);
}

TEST(LaneControl, APauseWithoutAnEndLastsUntilItIsResumed) {
    Lane lane("payment", limits(4), true);
    lane.setControl(pauseUntil({}), start);
    EXPECT_FALSE(lane.wake());
    EXPECT_FALSE(lane.tick(start + std::chrono::hours{1'000}));
    EXPECT_TRUE(lane.blocked());
    lane.setControl(limitTo({}), start);
    EXPECT_FALSE(lane.blocked());
}

TEST(LaneControl, APauseEndsByItself) {
    Lane lane("payment", limits(8), true);
    const core::Instant end = start + minutes{10};
    lane.setControl(pauseUntil(end), start);
    EXPECT_EQ(lane.wake(), end);
    EXPECT_FALSE(lane.tick(end - milliseconds{1}));
    EXPECT_TRUE(lane.blocked());
    EXPECT_TRUE(lane.tick(end));
    EXPECT_FALSE(lane.blocked());
    EXPECT_FALSE(lane.wake());
    EXPECT_FALSE(lane.tick(end)) << "once";
}

TEST(LaneControl, APauseThatIsOverAlreadyDoesNotPause) {
    Lane lane("payment", limits(8), true);
    lane.setControl(pauseUntil(start), start);
    EXPECT_FALSE(lane.blocked());
    EXPECT_EQ(lane.room(), 8U) << "nothing to recover from";
}

TEST(LaneControl, AfterAPauseThePlacesOpenInGrowingCohorts) {
    for (const bool byItself : {true, false}) {
        Lane lane("payment", limits(8), true);
        const core::Instant end = start + minutes{1};
        lane.setControl(pauseUntil(end), start);
        if (byItself)
            ASSERT_TRUE(lane.tick(end));
        else
            lane.setControl(limitTo({}), end);
        for (const std::size_t cohort : {2U, 4U, 8U, 8U}) {
            enqueue(lane, 20);
            EXPECT_EQ(letOut(lane, end), cohort) << byItself;
            for (std::size_t i = 0; i < cohort; ++i) lane.answered(end, Lane::Health::Good, milliseconds{1});
        }
    }
}

TEST(LaneControl, APauseAndAnOpenCircuitAreBothWaitedFor) {
    Lane lane("payment", limits(4, 1), true);
    callOnce(lane, start, Lane::Health::Bad);
    ASSERT_TRUE(lane.blocked());
    const core::Instant cooled = *lane.wake();
    lane.setControl(pauseUntil(cooled + minutes{1}), start);
    EXPECT_FALSE(lane.tick(cooled)) << "no probe while it is paused";
    EXPECT_EQ(lane.room(), 0U);
    EXPECT_EQ(lane.wake(), cooled + minutes{1});
    EXPECT_TRUE(lane.tick(cooled + minutes{1}));
    EXPECT_EQ(lane.room(), 1U) << "the probe";

    Lane other("payment", limits(4, 1), true);
    callOnce(other, start, Lane::Health::Bad);
    other.setControl(pauseUntil(cooled - milliseconds{1}), start);
    EXPECT_FALSE(other.tick(cooled - milliseconds{1})) << "still open";
    EXPECT_EQ(other.wake(), cooled);
    EXPECT_TRUE(other.tick(cooled));
}

TEST(LaneControl, LimitsChangeWhileCallsAreUnderWay) {
    Lane lane("payment", limits(8), true);
    enqueue(lane, 20);
    ASSERT_EQ(letOut(lane, start), 8U);
    lane.setControl(limitTo(2), start);
    EXPECT_EQ(lane.room(), 0U);
    for (int i = 0; i < 6; ++i) {
        lane.answered(start, Lane::Health::Good, milliseconds{1});
        EXPECT_EQ(letOut(lane, start), 0U) << "still more under way than places";
    }
    lane.answered(start, Lane::Health::Good, milliseconds{1});
    EXPECT_EQ(letOut(lane, start), 1U);
    lane.setControl(limitTo(5), start);
    EXPECT_EQ(letOut(lane, start), 3U) << "a lane that is well takes the greater limit at once";
    lane.setControl(limitTo({}), start);
    EXPECT_EQ(letOut(lane, start), 3U) << "back to the settings";
    EXPECT_EQ(lane.underWay(), 8U);
}

TEST(LaneControl, AGreaterLimitDoesNotHurryARecovery) {
    Lane lane("payment", limits(8, 1), true);
    callOnce(lane, start, Lane::Health::Bad);
    const core::Instant cooled = *lane.wake();
    ASSERT_TRUE(lane.tick(cooled));
    callOnce(lane, cooled, Lane::Health::Good);
    ASSERT_EQ(lane.room(), 2U);
    lane.setControl(limitTo(100), cooled);
    EXPECT_EQ(lane.room(), 2U);
    lane.setControl(limitTo(1), cooled);
    EXPECT_EQ(lane.room(), 1U);
}

TEST(LaneControl, OnePlaceAlwaysStays) {
    Lane lane("payment", limits(8), true);
    lane.setControl(limitTo(0, 0.0), start);
    enqueue(lane, 3);
    EXPECT_EQ(letOut(lane, start), 1U);
}

TEST(LaneControl, ThePaceChangesToo) {
    Lane lane("payment", limits(100), true);
    lane.setControl(limitTo({}, 10.0), start);
    enqueue(lane, 10);
    EXPECT_EQ(letOut(lane, start), 1U);
    EXPECT_EQ(letOut(lane, start + milliseconds{101}), 1U);
    ASSERT_TRUE(lane.wake());
    lane.setControl(limitTo({}), start + milliseconds{101});
    EXPECT_EQ(letOut(lane, start + milliseconds{101}), 8U);
}

}  // namespace
}  // namespace sagadesk::engine::testing
