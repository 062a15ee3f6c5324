// How long steps usually take.
#include "engine/usual_times.h"

#include <gtest/gtest.h>

namespace sagadesk::engine {
namespace {

using std::chrono::days;
using std::chrono::milliseconds;
constexpr core::Instant start{days{20'000} + std::chrono::hours{12}};

void addTimes(UsualTimes& times, int count, milliseconds took, core::Instant now = start) {
    for (int i = 0; i < count; ++i) times.add("purchase", "capture", took, now);
}

std::uint32_t sum(const ports::UsualTime& time) {
    std::uint32_t all = 0;
    for (const std::uint32_t count : time.counts) all += count;
    return all;
}

TEST(UsualTimes, FewSamplesSayNothing) {
    UsualTimes times;
    EXPECT_FALSE(times.p95("purchase", "capture", start));
    addTimes(times, 19, milliseconds{100});
    EXPECT_FALSE(times.p95("purchase", "capture", start));
    addTimes(times, 1, milliseconds{100});
    EXPECT_EQ(times.p95("purchase", "capture", start), milliseconds{128});
    EXPECT_FALSE(times.p95("purchase", "ship", start));
    EXPECT_FALSE(times.p95("subscription", "capture", start));
}

TEST(UsualTimes, GivesWhatNineteenOfTwentyTookAtMost) {
    UsualTimes times;
    addTimes(times, 95, milliseconds{60});
    addTimes(times, 5, milliseconds{60'000});
    EXPECT_EQ(times.p95("purchase", "capture", start), milliseconds{64});
    addTimes(times, 1, milliseconds{60'000});
    EXPECT_EQ(times.p95("purchase", "capture", start), milliseconds{65'536});
}

// The rule that the store's documentation gives: up to 2^(i/2) ms, and not in the bucket before.
TEST(UsualTimes, CountsIntoTheBucketsOfTheStore) {
    const std::vector<std::pair<std::int64_t, std::size_t>> cases{
        {0, 0},      {1, 0},      {2, 2},      {3, 4},      {4, 4},          {5, 5},          {6, 6},
        {8, 6},      {9, 7},      {11, 7},     {12, 8},     {16, 8},         {90, 13},        {91, 14},
        {1'024, 20}, {1'025, 21}, {1'448, 21}, {1'449, 22}, {8'388'608, 46}, {8'388'609, 47}, {1'000'000'000, 47},
        {-1, 0}};
    for (const auto& [took, bucket] : cases) {
        UsualTimes times;
        times.add("purchase", "capture", milliseconds{took}, start);
        const auto taken = times.take(UsualTimes::dayOf(start));
        ASSERT_EQ(taken.size(), 1U);
        EXPECT_EQ(taken[0].counts.at(bucket), 1U) << took;
        EXPECT_EQ(sum(taken[0]), 1U);
    }
}

TEST(UsualTimes, GivesWhatWasCountedSinceTheLastTime) {
    UsualTimes times;
    const std::int32_t today = UsualTimes::dayOf(start);
    EXPECT_EQ(today, 20'000);
    EXPECT_TRUE(times.take(today).empty());
    addTimes(times, 3, milliseconds{1});
    times.add("purchase", "ship", milliseconds{1}, start);
    addTimes(times, 2, milliseconds{1}, start + days{1});
    const auto taken = times.take(today + 1);
    ASSERT_EQ(taken.size(), 3U);
    EXPECT_EQ(taken[0].step, "capture");
    EXPECT_EQ(taken[0].day, today);
    EXPECT_EQ(sum(taken[0]), 3U);
    EXPECT_EQ(taken[1].day, today + 1);
    EXPECT_EQ(sum(taken[1]), 2U);
    EXPECT_EQ(taken[2].step, "ship");
    EXPECT_TRUE(times.take(today + 1).empty());
    addTimes(times, 1, milliseconds{1});
    ASSERT_EQ(times.take(today + 1).size(), 1U);
}

TEST(UsualTimes, GoesOnFromWhatTheStoreHasWithoutGivingItBack) {
    UsualTimes before;
    addTimes(before, 30, milliseconds{500});
    const auto stored = before.take(UsualTimes::dayOf(start));
    UsualTimes times;
    times.load(stored);
    EXPECT_EQ(times.p95("purchase", "capture", start), before.p95("purchase", "capture", start));
    EXPECT_TRUE(times.take(UsualTimes::dayOf(start)).empty());
    addTimes(times, 1, milliseconds{500});
    const auto taken = times.take(UsualTimes::dayOf(start));
    ASSERT_EQ(taken.size(), 1U);
    EXPECT_EQ(sum(taken[0]), 1U);
    times.load(taken);
    EXPECT_TRUE(times.p95("purchase", "capture", start));
}

TEST(UsualTimes, OnlyTheLastSevenDaysCount) {
    UsualTimes times;
    addTimes(times, 20, milliseconds{64});
    EXPECT_TRUE(times.p95("purchase", "capture", start + days{6}));
    EXPECT_FALSE(times.p95("purchase", "capture", start + days{7}));
    addTimes(times, 20, milliseconds{1'024}, start + days{5});
    EXPECT_EQ(times.p95("purchase", "capture", start + days{6}), milliseconds{1'024});
    EXPECT_EQ(times.take(UsualTimes::dayOf(start) + 7).size(), 2U) << "old days still reach the store";
    EXPECT_EQ(times.p95("purchase", "capture", start + days{7}), milliseconds{1'024});
    EXPECT_FALSE(times.p95("purchase", "capture", start)) << "forgotten, and the later ones are not yet";
}

TEST(UsualTimes, CountsStopAtTheMostThatFits) {
    ports::UsualTime full{"purchase", "capture", UsualTimes::dayOf(start), {}};
    full.counts[2] = 0xFFFF'FFFFU;
    UsualTimes times;
    times.load(std::vector{full, full});
    addTimes(times, 1, milliseconds{2});
    EXPECT_EQ(times.p95("purchase", "capture", start), milliseconds{2});
}

}  // namespace
}  // namespace sagadesk::engine
