// The parts of the relay: cursor, pending mark, offers, order types, standstill.
#include <gtest/gtest.h>

#include "events/offers.h"
#include "events/order_types.h"
#include "events/pending_mark.h"
#include "events/progress.h"
#include "events/standstill.h"

namespace sagadesk::events {
namespace {

constexpr core::PartitionId p0{0}, p1{1};

core::JournalEntry entryAt(std::uint64_t position, core::PartitionId partition = p0) {
    core::JournalEntry entry;
    entry.partition = partition;
    entry.position = position;
    entry.time = core::Instant{core::Duration{static_cast<std::int64_t>(position)}};
    return entry;
}

core::OrderId order(std::uint8_t number) {
    core::OrderId id;
    id.bytes[15] = number;
    return id;
}

TEST(EventProgress, CursorStandsBeforeTheFirstThatIsOpen) {
    Progress progress;
    progress.start({4, 0});
    progress.track(entryAt(6));  // 5 is left out
    EXPECT_EQ(progress.cursor(p0), 5U);
    progress.track(entryAt(7));
    progress.read(p0, 9);
    progress.done(p0, 7);
    EXPECT_EQ(progress.cursor(), (core::Positions{5, 0}));
    EXPECT_EQ(progress.oldest(), entryAt(6).time);
    progress.done(p0, 7);
    progress.done(p0, 6);
    progress.done(p1, 1);
    EXPECT_EQ(progress.cursor(), (core::Positions{9, 0}));
    EXPECT_EQ(progress.open(), 0U);
    EXPECT_EQ(progress.passed(), 5U);
    EXPECT_EQ(progress.oldest(), std::nullopt);
}

TEST(EventPendingMark, GivesBackWhatNothingNewerReplaces) {
    PendingMark pending;
    core::ParkedStream stream;
    stream.order = order(1);
    stream.position = 3;
    pending.park(stream);
    stream.order = order(2);
    pending.park(stream);
    const core::OutboxMark mark = pending.take({1});
    EXPECT_EQ(mark.parked.size(), 2U);
    EXPECT_TRUE(pending.empty());
    pending.free(order(1));
    pending.giveBack(mark);
    const core::OutboxMark again = pending.take({2});
    EXPECT_EQ(again.freed, std::vector{order(1)});
    ASSERT_EQ(again.parked.size(), 1U);
    EXPECT_EQ(again.parked[0].order, order(2));
}

TEST(EventOffers, KeepWhatConcernsAndSayHowFarItGoes) {
    Offers offers(2);
    const auto odd = [](core::EntryKind kind) { return kind == core::EntryKind::OrderConfirmed; };
    std::vector<core::JournalEntry> batch{entryAt(5), entryAt(6), entryAt(1, p1)};
    batch[1].kind = core::EntryKind::OrderConfirmed;
    EXPECT_TRUE(offers.add(batch, odd));
    EXPECT_FALSE(offers.add({entryAt(7)}, odd)) << "woken already";
    const auto runs = offers.take();
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].first, 5U);
    EXPECT_EQ(runs[0].last, 7U);
    ASSERT_EQ(runs[0].kept.size(), 1U);
    EXPECT_EQ(runs[0].kept[0].position, 6U);
    EXPECT_TRUE(offers.take().empty());
}

TEST(EventOffers, DropARunThatHasAGapOrGrowsTooLong) {
    const auto all = [](core::EntryKind) { return true; };
    Offers offers(2);
    EXPECT_TRUE(offers.add({entryAt(1), entryAt(3)}, all));
    const auto gap = offers.take();
    EXPECT_TRUE(gap[0].dropped);
    EXPECT_EQ(gap[0].last, 3U);
    EXPECT_TRUE(offers.add({entryAt(4), entryAt(5), entryAt(6)}, all));
    const auto full = offers.take();
    EXPECT_TRUE(full[0].dropped);
    EXPECT_TRUE(full[0].kept.empty());
    EXPECT_EQ(full[0].last, 6U);
}

TEST(EventOrderTypes, StayBoundedAndKeepWhatIsUsed) {
    OrderTypes types(8);
    for (std::uint8_t i = 1; i < 200; ++i) {
        EXPECT_EQ(*types.add(order(i), "purchase"), "purchase");
        EXPECT_NE(types.find(order(1)), nullptr) << int{i};
        EXPECT_LE(types.size(), 8U);
    }
    EXPECT_EQ(types.find(order(2)), nullptr);
}

TEST(EventStandstill, NeedsManyOrdersInARow) {
    Standstill standstill;
    for (std::uint8_t i = 0; i + 1U < Standstill::orders_max; ++i)
        for (int tries = 0; tries < 3; ++tries) EXPECT_FALSE(standstill.refused(order(i)));
    EXPECT_FALSE(standstill.taken());
    for (std::uint8_t i = 0; i + 1U < Standstill::orders_max; ++i) EXPECT_FALSE(standstill.refused(order(i)));
    EXPECT_TRUE(standstill.refused(order(99)));
    EXPECT_FALSE(standstill.refused(order(100))) << "it stands already";
    EXPECT_TRUE(standstill.standing());
    EXPECT_TRUE(standstill.taken());
    EXPECT_FALSE(standstill.standing());
}

}  // namespace
}  // namespace sagadesk::events
