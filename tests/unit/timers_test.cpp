#include "engine/timers.h"

#include <gtest/gtest.h>

namespace sagadesk::engine {
namespace {

core::OrderId order(std::uint8_t id) {
    core::OrderId result;
    result.bytes[15] = id;
    return result;
}
core::Instant at(int ms) {
    return core::Instant{core::Duration{ms}};
}

TEST(Timers, TheEarliestComesFirstAndOnce) {
    Timers timers;
    timers.set(order(1), at(30));
    timers.set(order(2), at(10));
    EXPECT_EQ(timers.next(), at(10));
    EXPECT_FALSE(timers.pop(at(9)));
    EXPECT_EQ(timers.pop(at(10)), order(2));
    EXPECT_FALSE(timers.pop(at(10)));
    EXPECT_EQ(timers.pop(at(30)), order(1));
    EXPECT_FALSE(timers.next());
}

TEST(Timers, TheLatestSettingCounts) {
    Timers timers;
    timers.set(order(1), at(10));
    timers.set(order(1), at(50));
    EXPECT_FALSE(timers.pop(at(10)));
    EXPECT_EQ(timers.next(), at(50));
    timers.set(order(1), at(20));
    EXPECT_EQ(timers.pop(at(20)), order(1));
    EXPECT_FALSE(timers.pop(at(100)));
}

TEST(Timers, ClearedOnesNeverCome) {
    Timers timers;
    timers.set(order(1), at(10));
    timers.clear(order(1));
    EXPECT_FALSE(timers.next());
    timers.set(order(1), at(10));
    EXPECT_EQ(timers.pop(at(10)), order(1));
}

}  // namespace
}  // namespace sagadesk::engine
