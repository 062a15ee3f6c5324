#include <gtest/gtest.h>

#include "events/selection.h"

namespace sagadesk::events {
namespace {

using core::EntryKind;

TEST(EventSelection, TakesKindsFamiliesAndAll) {
    const auto orders = Selection::parse("order.*");
    ASSERT_TRUE(orders);
    EXPECT_TRUE(orders->lets(EntryKind::OrderCreated));
    EXPECT_TRUE(orders->lets(EntryKind::OrderAssigned));
    EXPECT_FALSE(orders->lets(EntryKind::StepFailed));

    const auto mixed = Selection::parse(" step.failed ,bulk.*");
    ASSERT_TRUE(mixed);
    EXPECT_TRUE(mixed->lets(EntryKind::StepFailed));
    EXPECT_TRUE(mixed->lets(EntryKind::BulkFinished));
    EXPECT_FALSE(mixed->lets(EntryKind::StepSucceeded));

    const auto all = Selection::parse("*");
    ASSERT_TRUE(all);
    for (std::size_t i = 0; i < core::entry_kind_count; ++i) EXPECT_TRUE(all->lets(static_cast<EntryKind>(i)));
}

TEST(EventSelection, SaysWhatIsWrong) {
    for (const char* bad : {"order", "ord*", "order.*.", "order.paid", "*.failed", "Order.*"}) {
        const auto selection = Selection::parse(bad);
        ASSERT_FALSE(selection) << bad;
        EXPECT_EQ(selection.error().code, "bad_selection");
        EXPECT_EQ(selection.error().place, bad);
        EXPECT_NE(selection.error().detail.find(bad), std::string::npos);
    }
    for (const char* empty : {"", " ", "order.*,", ",step.failed"}) EXPECT_FALSE(Selection::parse(empty)) << empty;
}

}  // namespace
}  // namespace sagadesk::events
