// How long answers took in the last minutes.
#include "engine/latency_window.h"

#include <gtest/gtest.h>

namespace sagadesk::engine {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
// The first millisecond of a minute.
constexpr core::Instant start{minutes{30'000'000}};

TEST(LatencyWindow, IsEmptyAtFirst) {
    const LatencyWindow window;
    EXPECT_EQ(window.fiveMinutes(start).calls, 0U);
    EXPECT_FALSE(window.fiveMinutes(start).p50);
    EXPECT_FALSE(window.hour(start).p95);
    ASSERT_EQ(window.minutes(start).size(), 60U);
    EXPECT_EQ(window.minutes(start).back().calls, 0U);
}

TEST(LatencyWindow, GivesPercentilesByNearestRank) {
    LatencyWindow window;
    for (int i = 0; i < 50; ++i) window.add(start, milliseconds{2}, true);
    for (int i = 0; i < 45; ++i) window.add(start, milliseconds{4}, true);
    for (int i = 0; i < 5; ++i) window.add(start, milliseconds{6}, false);
    const api::Latency latency = window.fiveMinutes(start);
    EXPECT_EQ(latency.calls, 100U);
    EXPECT_EQ(latency.good, 95U);
    EXPECT_EQ(latency.p50, milliseconds{2});
    EXPECT_EQ(latency.p95, milliseconds{4});
    window.add(start, milliseconds{6}, true);
    EXPECT_EQ(window.fiveMinutes(start).p50, milliseconds{4});
    EXPECT_EQ(window.fiveMinutes(start).p95, milliseconds{6});
}

TEST(LatencyWindow, LongerTimesAreExactToAFifth) {
    for (const int took : {0, 1, 5, 6, 7, 50, 333, 1'000, 9'999, 60'000, 300'000}) {
        LatencyWindow window;
        window.add(start, milliseconds{took}, true);
        const auto shown = window.hour(start).p95.value().count();
        EXPECT_GE(shown, took);
        EXPECT_LE(shown, std::max<std::int64_t>(took, took * 6 / 5 + 1)) << took;
        EXPECT_TRUE(took > 6 || shown == took) << took;
    }
    LatencyWindow window;
    window.add(start, std::chrono::hours{24}, true);
    EXPECT_EQ(window.hour(start).calls, 1U) << "beyond the last bucket";
    window.add(start, milliseconds{-5}, true);
    EXPECT_EQ(window.hour(start).p50, milliseconds{0}) << "a clock that was set back";
}

TEST(LatencyWindow, ForgetsAfterFiveMinutesToTenSeconds) {
    LatencyWindow window;
    window.add(start + seconds{9}, milliseconds{1}, true);
    window.add(start + seconds{10}, milliseconds{1}, true);
    EXPECT_EQ(window.fiveMinutes(start + seconds{299}).calls, 2U);
    EXPECT_EQ(window.fiveMinutes(start + seconds{300}).calls, 1U);
    EXPECT_EQ(window.fiveMinutes(start + seconds{310}).calls, 0U);
    EXPECT_EQ(window.hour(start + seconds{310}).calls, 2U);
}

TEST(LatencyWindow, ForgetsAfterAnHourToTheMinute) {
    LatencyWindow window;
    window.add(start, milliseconds{1}, true);
    EXPECT_EQ(window.hour(start + minutes{60} - milliseconds{1}).calls, 1U);
    EXPECT_EQ(window.hour(start + minutes{60}).calls, 0U);
    EXPECT_EQ(window.hour(start + minutes{6'000}).calls, 0U);
}

TEST(LatencyWindow, ASlotIsUsedAgain) {
    LatencyWindow window;
    for (int hour = 0; hour < 3; ++hour)
        for (int minute = 0; minute < 60; ++minute)
            window.add(start + minutes{60 * hour + minute}, milliseconds{hour + 1}, true);
    const core::Instant now = start + minutes{179};
    EXPECT_EQ(window.hour(now).calls, 60U);
    EXPECT_EQ(window.hour(now).p50, milliseconds{3});
    EXPECT_EQ(window.fiveMinutes(now).calls, 5U);
}

TEST(LatencyWindow, ListsTheMinutesOldestFirst) {
    LatencyWindow window;
    window.add(start, milliseconds{1}, true);
    window.add(start + minutes{58}, milliseconds{2}, true);
    window.add(start + minutes{59}, milliseconds{3}, false);
    const auto list = window.minutes(start + minutes{59} + seconds{30});
    ASSERT_EQ(list.size(), 60U);
    EXPECT_EQ(list[0].p95, milliseconds{1});
    EXPECT_EQ(list[1].calls, 0U);
    EXPECT_FALSE(list[1].p50);
    EXPECT_EQ(list[58].p95, milliseconds{2});
    EXPECT_EQ(list[59].p95, milliseconds{3});
    EXPECT_EQ(list[59].good, 0U);
}

TEST(LatencyWindow, AClockThatIsSetBackSpoilsNothing) {
    LatencyWindow window;
    window.add(start + minutes{120}, milliseconds{1}, true);
    window.add(start, milliseconds{1}, true);
    EXPECT_EQ(window.hour(start + minutes{120}).calls, 1U);
    window.add(start + minutes{119}, milliseconds{1}, true);
    EXPECT_EQ(window.hour(start + minutes{120}).calls, 2U);
}

}  // namespace
}  // namespace sagadesk::engine
