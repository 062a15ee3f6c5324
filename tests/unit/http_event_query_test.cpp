// What a reader of the journal may ask for.
#include <gtest/gtest.h>

#include "http/event_query.h"

namespace sagadesk::http {
namespace {

Request asking(std::string query, std::string lastId = {}) {
    Request request;
    request.query = std::move(query);
    if (!lastId.empty()) request.headers.emplace_back("last-event-id", std::move(lastId));
    return request;
}

core::JournalEntry entryOf(core::EntryKind kind, core::OrderId order = {}) {
    core::JournalEntry entry;
    entry.kind = kind;
    entry.order = order;
    return entry;
}

TEST(EventQuery, WithoutAnythingItIsEverythingFromNowOn) {
    const auto query = parseEventQuery(asking(""), 3);
    ASSERT_TRUE(query);
    EXPECT_FALSE(query->after);
    EXPECT_TRUE(query->filter.lets(entryOf(core::EntryKind::BulkStarted)));
}

TEST(EventQuery, ZeroIsTheBeginningOfEveryPartition) {
    EXPECT_EQ(parseEventQuery(asking("after=0"), 3)->after->positions, (std::vector<std::uint64_t>{0, 0, 0}));
    EXPECT_EQ(parseEventQuery(asking("after=0"), 1)->after->positions, std::vector<std::uint64_t>{0});
    EXPECT_EQ(parseEventQuery(asking("after=0"), 0)->after->positions, std::vector<std::uint64_t>{0});
    EXPECT_FALSE(parseEventQuery(asking("after=7"), 3));
    EXPECT_FALSE(parseEventQuery(asking("after=1.2.3.4"), 3));
}

TEST(EventQuery, HeaderOfAReaderThatComesBackGoesFirst) {
    const auto query = parseEventQuery(asking("after=0", "4.5.6"), 3);
    ASSERT_TRUE(query);
    EXPECT_EQ(query->after->text(), "4.5.6");
}

TEST(EventQuery, KindsAreNamedOrBegunWith) {
    const auto query = parseEventQuery(asking("kind=order.*,step.failed"), 1);
    ASSERT_TRUE(query);
    EXPECT_TRUE(query->filter.lets(entryOf(core::EntryKind::OrderCreated)));
    EXPECT_TRUE(query->filter.lets(entryOf(core::EntryKind::OrderAmended)));
    EXPECT_TRUE(query->filter.lets(entryOf(core::EntryKind::StepFailed)));
    EXPECT_FALSE(query->filter.lets(entryOf(core::EntryKind::StepSucceeded)));
    EXPECT_FALSE(query->filter.lets(entryOf(core::EntryKind::CompensationRequested)));
    EXPECT_TRUE(parseEventQuery(asking("kind=*"), 1)->filter.lets(entryOf(core::EntryKind::CompensationRequested)));
}

TEST(EventQuery, EntriesOfOtherOrdersAndOfNoneAreLeftOut) {
    EventFilter filter;
    filter.order = core::OrderId::make(core::Instant{core::Duration{5}}, {1});
    EXPECT_TRUE(filter.lets(entryOf(core::EntryKind::OrderCreated, *filter.order)));
    EXPECT_FALSE(filter.lets(entryOf(core::EntryKind::ServicePaused)));
}

}  // namespace
}  // namespace sagadesk::http
