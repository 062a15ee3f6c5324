// The way to one service: places, order, pace, breaker, cohorts.
#include "engine/lane.h"

#include <gtest/gtest.h>

namespace sagadesk::engine {
namespace {

using std::chrono::milliseconds;
constexpr core::Instant start{milliseconds{1'000'000}};

Waiting waiting(std::uint8_t id, int priority = 5, std::int64_t createdMs = 0, core::Instant since = start) {
    Waiting call;
    call.order.bytes[0] = id;
    call.priority = priority;
    call.created = core::Instant{milliseconds{createdMs}};
    call.since = since;
    return call;
}

ServiceLimits limits(std::uint32_t concurrency, std::uint32_t breakerFailures = 3) {
    ServiceLimits result;
    result.concurrency = concurrency;
    result.breakerFailures = breakerFailures;
    return result;
}

void fail(Lane& lane, core::Instant now) {
    lane.answered(now, Lane::Health::Bad, milliseconds{1});
}
void succeed(Lane& lane, core::Instant now) {
    lane.answered(now, Lane::Health::Good, milliseconds{1});
}

// Opens the breaker of a lane with three places and three failures.
void trip(Lane& lane) {
    for (std::uint8_t i = 0; i < 3; ++i) lane.enqueue(waiting(i));
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(lane.next(start));
    for (int i = 0; i < 3; ++i) fail(lane, start);
}

TEST(Lane, SendsNoMoreThanItHasPlaces) {
    Lane lane("payment", limits(2), true);
    for (std::uint8_t i = 0; i < 3; ++i) lane.enqueue(waiting(i));
    EXPECT_TRUE(lane.next(start));
    EXPECT_TRUE(lane.next(start));
    EXPECT_FALSE(lane.next(start));
    succeed(lane, start);
    EXPECT_TRUE(lane.next(start));
    EXPECT_EQ(lane.waiting(), 0U);
}

TEST(Lane, UrgentOrdersGoFirstThenOlderOnes) {
    Lane lane("payment", limits(10), true);
    lane.enqueue(waiting(1, 5, 200));
    lane.enqueue(waiting(2, 5, 100));
    lane.enqueue(waiting(3, 9, 300));
    EXPECT_EQ(lane.next(start)->order.bytes[0], 3);
    EXPECT_EQ(lane.next(start)->order.bytes[0], 2);
    EXPECT_EQ(lane.next(start)->order.bytes[0], 1);
}

TEST(Lane, KeepsThePace) {
    ServiceLimits paced = limits(100);
    paced.rate = 10;  // one every 100 ms
    Lane lane("payment", paced, true);
    for (std::uint8_t i = 0; i < 3; ++i) lane.enqueue(waiting(i));
    ASSERT_TRUE(lane.next(start));
    EXPECT_FALSE(lane.next(start));
    ASSERT_TRUE(lane.wake());
    EXPECT_GT(*lane.wake(), start);
    EXPECT_LE(*lane.wake(), start + milliseconds{101});
    EXPECT_FALSE(lane.next(start + milliseconds{50}));
    EXPECT_TRUE(lane.next(start + milliseconds{120}));
}

TEST(Lane, OpensAfterFailuresInARowOnly) {
    Lane lane("payment", limits(10), true);
    for (std::uint8_t i = 0; i < 5; ++i) lane.enqueue(waiting(i));
    for (int i = 0; i < 5; ++i) ASSERT_TRUE(lane.next(start));
    fail(lane, start);
    fail(lane, start);
    succeed(lane, start);
    fail(lane, start);
    fail(lane, start);
    EXPECT_FALSE(lane.blocked());
}

TEST(Lane, AnOpenCircuitBlocksAndGivesBackWhatWaits) {
    Lane lane("payment", limits(3), true);
    trip(lane);
    EXPECT_TRUE(lane.blocked());
    EXPECT_EQ(lane.room(), 0U);
    lane.enqueue(waiting(9));
    EXPECT_FALSE(lane.next(start));
    EXPECT_EQ(lane.takeOverdue(start).size(), 1U);
}

TEST(Lane, AfterTheCoolDownOneProbeDecides) {
    Lane lane("payment", limits(3), true);
    trip(lane);
    const core::Instant cooled = *lane.wake();
    EXPECT_EQ(cooled, start + ServiceLimits{}.breakerCoolDown);
    EXPECT_FALSE(lane.tick(cooled - milliseconds{1}));
    EXPECT_TRUE(lane.tick(cooled));
    EXPECT_EQ(lane.room(), 1U);
    lane.enqueue(waiting(1));
    lane.enqueue(waiting(2));
    EXPECT_TRUE(lane.next(cooled));
    EXPECT_FALSE(lane.next(cooled));  // one probe at a time
    fail(lane, cooled);
    EXPECT_TRUE(lane.blocked());
    EXPECT_EQ(*lane.wake(), cooled + 2 * ServiceLimits{}.breakerCoolDown);  // waits longer each time
}

TEST(Lane, OpensItsPlacesInGrowingCohorts) {
    Lane lane("payment", limits(16, 3), true);
    for (std::uint8_t i = 0; i < 3; ++i) lane.enqueue(waiting(i));
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(lane.next(start));
    for (int i = 0; i < 3; ++i) fail(lane, start);
    const core::Instant cooled = *lane.wake();
    ASSERT_TRUE(lane.tick(cooled));
    lane.enqueue(waiting(1));
    ASSERT_TRUE(lane.next(cooled));
    succeed(lane, cooled);
    EXPECT_FALSE(lane.blocked());
    EXPECT_EQ(lane.room(), 2U);
    std::size_t before = lane.room();
    for (int round = 0; round < 5 && before < 16; ++round) {
        for (std::size_t i = 0; i < before; ++i) lane.enqueue(waiting(static_cast<std::uint8_t>(i)));
        for (std::size_t i = 0; i < before; ++i) ASSERT_TRUE(lane.next(cooled));
        for (std::size_t i = 0; i < before; ++i) succeed(lane, cooled);
        EXPECT_EQ(lane.room(), std::min<std::size_t>(before * 2, 16));
        before = lane.room();
    }
    EXPECT_EQ(before, 16U);
}

TEST(Lane, AThrottledCallNeitherOpensNorHeals) {
    Lane lane("payment", limits(10), true);
    for (std::uint8_t i = 0; i < 4; ++i) lane.enqueue(waiting(i));
    for (int i = 0; i < 4; ++i) ASSERT_TRUE(lane.next(start));
    fail(lane, start);
    fail(lane, start);
    lane.answered(start, Lane::Health::Neutral, milliseconds{1});
    fail(lane, start);
    EXPECT_TRUE(lane.blocked());
}

TEST(Lane, AServiceThatNoSettingNamesTakesNothing) {
    Lane lane("unheard-of", limits(10), false);
    EXPECT_TRUE(lane.blocked());
    EXPECT_EQ(lane.room(), 0U);
    EXPECT_FALSE(lane.wake());
}

TEST(Lane, GivesBackWhatHasWaitedTooLong) {
    Lane lane("payment", limits(1), true);
    lane.enqueue(waiting(1, 5, 0, start));
    lane.enqueue(waiting(2, 5, 1, start + milliseconds{500}));
    const auto overdue = lane.takeOverdue(start + milliseconds{100});
    ASSERT_EQ(overdue.size(), 1U);
    EXPECT_EQ(overdue[0].order.bytes[0], 1);
    EXPECT_EQ(lane.waiting(), 1U);
}

Waiting returned(std::uint8_t id) {
    Waiting call = waiting(id);
    call.returned = true;
    return call;
}

TEST(Lane, NewcomersThatWaitLeaveRoomForParkedOrders) {
    Lane lane("payment", limits(2), true);
    for (std::uint8_t i = 0; i < 9; ++i) lane.enqueue(waiting(i, 5, 1'000));
    while (lane.next(start)) continue;
    EXPECT_EQ(lane.room(), 0U);
    EXPECT_EQ(lane.roomForParked(), 2U);
    lane.enqueue(returned(100));
    EXPECT_EQ(lane.roomForParked(), 1U);
    lane.enqueue(returned(101));
    EXPECT_EQ(lane.roomForParked(), 0U) << "no more than a cohort is brought back ahead";
    succeed(lane, start);
    EXPECT_EQ(lane.next(start)->order.bytes[0], 100) << "the older goes first";
    EXPECT_EQ(lane.roomForParked(), 1U);
    EXPECT_FALSE(lane.takeAll().empty());
    EXPECT_EQ(lane.roomForParked(), 0U) << "nobody waits, but no place is free";
}

TEST(Lane, ParkedOrdersThatWaitedTooLongMakeRoomAgain) {
    Lane lane("payment", limits(1), true);
    lane.enqueue(waiting(1, 9, 0, start + milliseconds{500}));
    lane.enqueue(waiting(2, 9, 0, start + milliseconds{500}));
    ASSERT_TRUE(lane.next(start));
    lane.enqueue(returned(3));
    EXPECT_EQ(lane.roomForParked(), 0U);
    EXPECT_EQ(lane.takeOverdue(start + milliseconds{100}).size(), 1U);
    EXPECT_EQ(lane.roomForParked(), 1U);
}

TEST(Lane, WhileItProbesNewcomersDoNotCount) {
    Lane lane("payment", limits(3), true);
    trip(lane);
    const core::Instant cooled = *lane.wake();
    ASSERT_TRUE(lane.tick(cooled));
    EXPECT_TRUE(lane.probing());
    EXPECT_EQ(lane.roomForParked(), 1U);
    for (std::uint8_t i = 0; i < 5; ++i) lane.enqueue(waiting(i));
    EXPECT_EQ(lane.roomForParked(), 0U) << "one of them is the probe";
    ASSERT_TRUE(lane.next(cooled));
    succeed(lane, cooled);
    EXPECT_FALSE(lane.probing());
    EXPECT_EQ(lane.roomForParked(), 2U) << "the first cohort";
}

}  // namespace
}  // namespace sagadesk::engine
