// What every store promises of the audit trail: backwards, sifted, with the chain's hashes, never more than it may look
// at; and of the check that can be watched and stopped.
#include <gtest/gtest.h>

#include "conformance/store_suite.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using core::EntryKind;

class AuditTrail : public StoreSuite {
protected:
    // In partition 0, by turns: what the machine, a person and a service did.
    void fill(std::uint64_t entries) {
        for (std::uint64_t n = 1; n <= entries; ++n) {
            auto lone = loneEntry(n % 2 == 0 ? EntryKind::ServicePaused : EntryKind::ServiceResumed,
                                  at(static_cast<std::int64_t>(n) * 1'000));
            lone.actor = n % 10 == 0 ? "operator:Jonas Brandt" : n % 10 == 5 ? "api:webshop" : "system";
            ports::Batch batch;
            batch.entries = {lone};
            committer.put(std::move(batch));
        }
    }
    ports::AuditStretch look(std::uint64_t below, const ports::AuditFilter& filter, std::size_t limit,
                             std::size_t looked = 1'000) {
        const auto stretch = bed->reader()->audited(core::PartitionId{}, below, filter, limit, looked);
        EXPECT_TRUE(stretch);
        return stretch.value_or(ports::AuditStretch{});
    }
    static std::vector<std::uint64_t> positions(const ports::AuditStretch& stretch) {
        std::vector<std::uint64_t> found;
        for (const auto& audited : stretch.entries) found.push_back(audited.entry.position);
        return found;
    }
};

TEST_P(AuditTrail, GoesBackwardsWithTheHashesOfTheChain) {
    fill(30);
    const auto page = look(31, {false, {}, {}}, 4);
    EXPECT_EQ(positions(page), (std::vector<std::uint64_t>{30, 29, 28, 27}));
    EXPECT_EQ(page.reached, 27U);
    EXPECT_EQ(page.reachedAt, at(27'000));
    for (std::size_t i = 0; i + 1 < page.entries.size(); ++i)
        EXPECT_EQ(page.entries[i].previous, page.entries[i + 1].entry.hash);
    const auto rest = look(4, {false, {}, {}}, 10);
    EXPECT_EQ(positions(rest), (std::vector<std::uint64_t>{3, 2, 1}));
    EXPECT_EQ(rest.reached, 1U);
    EXPECT_EQ(rest.entries.back().previous, core::Hash{});
    EXPECT_TRUE(look(1, {false, {}, {}}, 10).entries.empty());
}

TEST_P(AuditTrail, WhatPeopleDidIsFoundWithoutTheRest) {
    fill(100);
    const auto page = look(101, {}, 100, 20);
    EXPECT_EQ(page.entries.size(), 20U) << "looked at no more than their own";
    EXPECT_EQ(page.reached, 5U);
    EXPECT_EQ(positions(look(5, {}, 100, 20)), std::vector<std::uint64_t>{});
    const auto brandt = look(101, {true, {"brandt"}, {}}, 100);
    EXPECT_EQ(brandt.entries.size(), 10U);
    EXPECT_EQ(look(101, {true, {"jonas b"}, {}}, 100).entries.size(), 10U);
    EXPECT_EQ(look(101, {true, {"randt"}, {}}, 100).entries.size(), 0U) << "from the start of a word";
    EXPECT_EQ(look(101, {false, {"system"}, {}}, 100).entries.size(), 80U);
    EXPECT_EQ(look(101, {true, {}, {EntryKind::ServicePaused}}, 100).entries.size(), 10U);
}

TEST_P(AuditTrail, NoMoreIsLookedAtThanMayBe) {
    fill(100);
    const auto page = look(101, {false, {"brandt"}, {}}, 100, 25);
    EXPECT_EQ(positions(page), (std::vector<std::uint64_t>{100, 90, 80}));
    EXPECT_EQ(page.reached, 76U);
    const auto next = look(page.reached, {false, {"brandt"}, {}}, 2, 1'000);
    EXPECT_EQ(positions(next), (std::vector<std::uint64_t>{70, 60}));
    EXPECT_EQ(next.reached, 60U);
}

TEST_P(AuditTrail, AnOrdersEntryTellsItsNumber) {
    const auto row = committer.create(1);
    const auto partition = row.partition;
    const auto stretch = bed->reader()->audited(partition, 100, {false, {}, {}}, 10, 10);
    ASSERT_TRUE(stretch);
    ASSERT_FALSE(stretch->entries.empty());
    EXPECT_EQ(stretch->entries.front().number, row.number);
}

TEST_P(AuditTrail, TheCheckIsWatchedAndCanBeStopped) {
    fill(10);
    std::vector<std::pair<int, std::uint64_t>> seen;
    const auto verdict = bed->reader()->verify([&](core::PartitionId partition, std::uint64_t checked) {
        seen.emplace_back(static_cast<int>(partition), checked);
        return true;
    });
    ASSERT_TRUE(verdict);
    EXPECT_TRUE(verdict->intact);
    ASSERT_EQ(seen.size(), bed_partitions);
    EXPECT_EQ(seen.front(), (std::pair{0, std::uint64_t{10}}));
    const auto stopped = bed->reader()->verify([](core::PartitionId, std::uint64_t) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, "stopped");
}

TEST_P(AuditTrail, UnfinishedOrdersAreCountedByTheirWorkflow) {
    for (std::uint64_t n = 1; n <= 6; ++n)
        committer.create(n, [&](ports::OrderRow& row) {
            row.type = n % 2 == 0 ? "purchase" : "subscription";
            row.workflowVersion = n > 4 ? 2 : 1;
            row.state = core::OrderState::Pending;
        });
    EXPECT_EQ(*bed->reader()->workflowUse(),
              (std::vector<ports::WorkflowUse>{
                  {"purchase", 1, 2}, {"purchase", 2, 1}, {"subscription", 1, 2}, {"subscription", 2, 1}}));
    const auto facts = bed->reader()->storage();
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->oldestOrder, orderRow(1).created);
    EXPECT_EQ(facts->kind == "sqlite", facts->bytes > 0);
}

INSTANTIATE_TEST_SUITE_P(Stores, AuditTrail, every_store, storeName);

}  // namespace
}  // namespace sagadesk::tests
