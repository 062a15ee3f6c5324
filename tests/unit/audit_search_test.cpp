// The filter of the audit, as people write it.
#include <gtest/gtest.h>

#include "api/audit.h"

namespace sagadesk::api {
namespace {

using namespace std::chrono_literals;

const SearchMoment moment{*core::parseInstant("2026-11-18T14:07:12Z"), std::chrono::minutes(60)};

AuditSearch read(std::string_view text) {
    const auto search = parseAuditSearch(text, moment);
    EXPECT_TRUE(search) << text << ": " << search.error().detail;
    return search.value_or(AuditSearch{});
}

AuditSearchError wrong(std::string_view text) {
    const auto search = parseAuditSearch(text, moment);
    EXPECT_FALSE(search) << text;
    return search ? AuditSearchError{} : search.error();
}

core::Instant time(std::string_view text) {
    return *core::parseInstant(text);
}

TEST(AuditSearch, NamesActionsAndTimesAreJoinedByAnd) {
    EXPECT_TRUE(read("").by.empty());
    const auto search = read(R"(by:miriam,"J. Brandt"  action:order.cancelled,service.* created:today)");
    EXPECT_EQ(search.by, (std::vector<std::string>{"miriam", "J. Brandt"}));
    EXPECT_EQ(search.kinds, (std::vector{core::EntryKind::OrderCancelled, core::EntryKind::ServicePaused,
                                         core::EntryKind::ServiceResumed, core::EntryKind::ServiceLimited}));
    EXPECT_EQ(search.from, time("2026-11-17T23:00:00Z"));
    EXPECT_EQ(search.to, time("2026-11-18T23:00:00Z"));
}

TEST(AuditSearch, TimesAreThoseOfTheSearchLanguage) {
    EXPECT_EQ(read("created:-2h").from, time("2026-11-18T12:07:12Z"));
    EXPECT_FALSE(read("created:-2h").to);
    EXPECT_EQ(read("created:>=14:00").from, time("2026-11-18T13:00:00Z"));
    EXPECT_EQ(read("created:>14:00").from, time("2026-11-18T13:01:00Z"));
    EXPECT_EQ(read("created:<2026-11-10").to, time("2026-11-09T23:00:00Z"));
    EXPECT_EQ(read("created:<=2026-11-18T14:05:58.431Z").to, time("2026-11-18T14:05:58.432Z"));
    const auto range = read("created:2026-11-01..2026-11-10");
    EXPECT_EQ(range.from, time("2026-10-31T23:00:00Z"));
    EXPECT_EQ(range.to, time("2026-11-10T23:00:00Z"));
    EXPECT_FALSE(read("created:..2026-11-10").from);
    EXPECT_FALSE(read("created:2026-11-01..").to);
    const auto both = read("created:>=2026-11-01 created:<2026-11-10");
    EXPECT_EQ(both.from, time("2026-10-31T23:00:00Z"));
    EXPECT_EQ(both.to, time("2026-11-09T23:00:00Z"));
}

TEST(AuditSearch, WhatIsWrongIsSaidWithItsPlace) {
    EXPECT_EQ(wrong("hannah").from, 0U);
    EXPECT_EQ(wrong("by:a status:failed").from, 5U);
    EXPECT_EQ(wrong("by:").to, 3U);
    EXPECT_EQ(wrong("by:a,").to, 5U);
    EXPECT_EQ(wrong("by:\"a").from, 3U);
    EXPECT_NE(wrong("action:order.eaten").detail.find("order.eaten"), std::string::npos);
    for (const char* text : {"created:soon", "created:..", "created:1..2", "created:>", "created:14:05..x"})
        EXPECT_NE(wrong(text).detail.find("time"), std::string::npos) << text;
    EXPECT_EQ(wrong("by:" + std::string(2'000, 'a')).from, search_bytes_max);
}

}  // namespace
}  // namespace sagadesk::api
