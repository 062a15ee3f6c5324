#include "core/order_state.h"

#include <array>
#include <set>
#include <string>
#include <utility>

#include <gtest/gtest.h>

namespace sagadesk::core {
namespace {

using enum OrderState;

constexpr std::array states{Pending, Confirmed, Processing, Completed, Failed, Cancelled};

TEST(OrderStateTest, onlyTheChangesOfTheContractExist) {
    const std::set<std::pair<OrderState, OrderState>> legal{
        {Pending, Confirmed},    {Confirmed, Processing}, {Processing, Completed}, {Pending, Failed},
        {Confirmed, Failed},     {Processing, Failed},    {Pending, Cancelled},    {Confirmed, Cancelled},
        {Processing, Cancelled}, {Failed, Pending},
    };
    for (const OrderState from : states)
        for (const OrderState to : states)
            EXPECT_EQ(mayChange(from, to), legal.contains({from, to})) << word(from) << " → " << word(to);
}

TEST(OrderStateTest, aNumberThatIsNoStateChangesNowhere) {
    const auto nothing = static_cast<OrderState>(6);
    for (const OrderState state : states) {
        EXPECT_FALSE(mayChange(nothing, state));
        EXPECT_FALSE(mayChange(state, nothing));
    }
    EXPECT_EQ(word(nothing), "");
}

TEST(OrderStateTest, theLastThreeAreFinal) {
    for (const OrderState state : {Pending, Confirmed, Processing}) EXPECT_FALSE(isFinal(state));
    for (const OrderState state : {Completed, Failed, Cancelled}) EXPECT_TRUE(isFinal(state));
}

TEST(OrderStateTest, wordsAreThoseOfTheContract) {
    constexpr std::array expected{"pending", "confirmed", "processing", "completed", "failed", "cancelled"};
    for (std::size_t index = 0; index < expected.size(); ++index) {
        EXPECT_EQ(word(static_cast<OrderState>(index)), expected[index]);
        EXPECT_EQ(orderState(expected[index]), static_cast<OrderState>(index));
    }
    for (const auto* other : {"", "Pending", "pending ", "canceled", "held"}) EXPECT_FALSE(orderState(other)) << other;
}

TEST(ActivityTest, wordsAreThoseOfTheContract) {
    constexpr std::array expected{
        "running", "waiting", "awaiting_callback", "awaiting_approval", "parked", "compensating", "held", "idle"};
    for (std::size_t index = 0; index < expected.size(); ++index) {
        EXPECT_EQ(word(static_cast<Activity>(index)), expected[index]);
        EXPECT_EQ(activity(expected[index]), static_cast<Activity>(index));
    }
    EXPECT_EQ(word(static_cast<Activity>(expected.size())), "");
    EXPECT_FALSE(activity("pending"));
    EXPECT_FALSE(activity(""));
}

TEST(HoldReasonTest, wordsAreThoseOfTheContract) {
    constexpr std::array expected{"",
                                  "retries_exhausted",
                                  "outcome_unknown",
                                  "compensation_stuck",
                                  "bad_response",
                                  "approval_overdue",
                                  "late_success",
                                  "workflow_missing",
                                  "operator"};
    for (std::size_t index = 0; index < expected.size(); ++index) {
        EXPECT_EQ(word(static_cast<HoldReason>(index)), expected[index]);
        EXPECT_EQ(holdReason(expected[index]), static_cast<HoldReason>(index));
    }
    EXPECT_EQ(word(static_cast<HoldReason>(expected.size())), "");
    EXPECT_FALSE(holdReason("none"));
}

}  // namespace
}  // namespace sagadesk::core
