// What became of orders is counted when it comes about, and how the unfinished ones stand is known without reading
// them.
#include <gtest/gtest.h>

#include "conformance/store_suite.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;

class Flow : public StoreSuite {
protected:
    ports::Update end(ports::OrderRow row, core::EntryKind kind, core::Duration after) {
        auto update = nextVersion(std::move(row));
        update.row.state =
            kind == core::EntryKind::OrderCompleted ? core::OrderState::Completed : core::OrderState::Failed;
        update.row.activity = core::Activity::Idle;
        update.row.wakeAt.reset();
        update.entries[0].kind = kind;
        update.entries[0].time = update.row.created + after;
        return update;
    }
};

TEST_P(Flow, CountsOrdersAndStepsBySlot) {
    std::vector<ports::OrderRow> rows;
    for (std::uint64_t n = 1; n <= 6; ++n) rows.push_back(committer.create(n));
    auto step = nextVersion(rows[0]);
    ASSERT_TRUE(committer.commit({}, {step}));
    ASSERT_TRUE(committer.commit(
        {}, {end(step.row, core::EntryKind::OrderCompleted, 3s), end(rows[1], core::EntryKind::OrderCompleted, 70s),
             end(rows[2], core::EntryKind::OrderFailed, 20min)}));
    reopen();
    const auto counts = *bed->reader()->flow(rows[0].created);
    ASSERT_EQ(counts.size(), 3U);
    EXPECT_EQ(counts[0].step, "");
    EXPECT_EQ(counts[0].created, 6U);
    EXPECT_EQ(counts[0].completed, 2U);
    EXPECT_EQ(counts[1].step, "authorise-payment");
    EXPECT_EQ(counts[1].completed, 1U);
    EXPECT_EQ(counts[2].slot, counts[0].slot + 4);
    EXPECT_EQ(counts[2].failed, 1U);
    const auto times = *bed->reader()->durations(0);
    ASSERT_EQ(times.size(), 1U);
    EXPECT_EQ(times[0].counts[ports::UsualTime::bucketOf(3s)], 1U);
    EXPECT_EQ(times[0].counts[ports::UsualTime::bucketOf(70s)], 1U);
}

TEST_P(Flow, AnOrderThatWasNotMadeIsNotCounted) {
    const auto first = committer.create(1);
    ASSERT_TRUE(committer.commit({creation(1)}));
    EXPECT_EQ(bed->reader()->flow(first.created)->at(0).created, 1U);
}

TEST_P(Flow, OldCountsMakeRoom) {
    const auto first = committer.create(1);
    auto step = nextVersion(first);
    ASSERT_TRUE(committer.commit({}, {step}));
    committer.create(2, [](auto& row) { row.created += 3h; });
    EXPECT_EQ(bed->reader()->flow(at(0))->size(), 2U) << "the step is too long ago";
    committer.create(3, [](auto& row) { row.created += 24h * 20; });
    EXPECT_EQ(bed->reader()->flow(at(0))->size(), 1U);
}

TEST_P(Flow, KnowsHowTheUnfinishedOrdersStand) {
    auto held = raised(committer.create(1), 1, at(70));
    held.row.atRisk = 7;
    auto authorised = nextVersion(committer.create(2, [](auto& row) { row.step = "pay"; }));
    authorised.row.expiresAt = at(500);
    const auto third = committer.create(3);
    ASSERT_TRUE(committer.commit({}, {held, authorised, end(third, core::EntryKind::OrderCompleted, 1s)}));
    const auto figures = *bed->reader()->figures();
    EXPECT_EQ(figures.unfinished, 2U);
    EXPECT_EQ(figures.held, 1U);
    EXPECT_EQ(figures.troubled, (std::vector<ports::CurrencySum>{{"EUR", 1, held.row.total, 7}}));
    EXPECT_EQ(figures.troubledOldest, at(70));
    EXPECT_EQ(figures.authorised, (std::vector<ports::CurrencySum>{{"EUR", 1, authorised.row.total, 0}}));
    EXPECT_EQ(figures.authorisedOldest, authorised.row.created);
    EXPECT_EQ(figures.authorisationEnds, at(500));
    EXPECT_EQ(*bed->reader()->work(), (std::vector<ports::WorkCount>{{"purchase", "", core::Activity::Held, 1},
                                                                     {"purchase", "pay", core::Activity::Running, 1}}));
}

INSTANTIATE_TEST_SUITE_P(Stores, Flow, every_store, storeName);

}  // namespace
}  // namespace sagadesk::tests
