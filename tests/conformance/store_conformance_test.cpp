// What every store promises, asked of each kind: architecture.md's commit before effect stands on this.
#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "conformance/store_suite.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using core::Activity;
using core::OrderState;
using ports::CreationResult;

using StoreConformance = StoreSuite;

TEST_P(StoreConformance, GivesBackWhatWasCreatedAndUpdated) {
    auto row = committer.create(1);
    row.state = OrderState::Confirmed;
    row.activity = Activity::Waiting;
    row.service = "payment";
    row.wakeAt = row.created + 7s;
    row.progress = R"({"steps":[{"phase":"retry_wait"}]})";
    row = committer.update(row, 2);
    for (int round = 0; round < 2; ++round) {
        const auto found = store->order(row.id);
        ASSERT_TRUE(found && *found);
        EXPECT_EQ((*found)->row, row);
        EXPECT_EQ((*found)->document, creation(1).document);
        EXPECT_EQ((*bed->reader()->order(row.number))->row, row);
        EXPECT_EQ(journalOf(row.id).size(), 3U);
        reopen();
    }
    EXPECT_FALSE(*store->order(orderRow(2).id));
    EXPECT_FALSE(*bed->reader()->order(orderRow(2).number));
}

TEST_P(StoreConformance, EveryExtentOfChangeIsKept) {
    auto row = committer.create(1);
    const std::vector<std::function<void()>> changes{
        [&] { row.progress = "{}"; },
        [&] { row.state = OrderState::Confirmed; },
        [&] { row.wakeAt = row.created + 1s; },
        [&] { row.activity = Activity::Parked, row.parkedOn = "payment"; },
        [&] { row.activity = Activity::Held, row.hold = core::HoldReason::OutcomeUnknown, row.wakeAt = std::nullopt; },
        [&] { row.parkedOn.clear(), row.priority = 8, row.wakeAt = row.created; },
        [&] { row.run = 2, row.hold = core::HoldReason::None, row.activity = Activity::Running; },
        [&] { row.cause = "00000000000000a1", row.troubledAt = row.created + 2s, row.atRisk = 700; },
        [&] { row.expiresAt = row.created + 5s; },
        [&] { row.cause = "00000000000000a2", row.progress = "{ }"; },
        [&] { row.cause.clear(), row.troubledAt.reset(), row.atRisk = 0, row.state = OrderState::Processing; },
        [&] { row.expiresAt.reset(), row.wakeAt = row.created + 9s; },
        [&] {
            row.state = OrderState::Completed, row.activity = Activity::Idle, row.wakeAt.reset(), row.service.clear();
        },
    };
    for (const auto& change : changes) {
        change();
        row = committer.update(row);
        EXPECT_EQ((*store->order(row.id))->row, row);
        EXPECT_EQ(store->backlog()->held, row.activity == Activity::Held ? 1U : 0U);
        EXPECT_EQ(store->backlog()->unfinished, core::isFinal(row.state) ? 0U : 1U);
        EXPECT_EQ(store->parked("payment", 9)->size(), row.parkedOn.empty() ? 0U : 1U);
        EXPECT_EQ(readyIds(row.created + 1h).size(), row.wakeAt ? 1U : 0U);
        EXPECT_EQ(bed->reader()->causes(row.created)->size(), row.cause.empty() ? 0U : 1U);
        EXPECT_EQ(bed->reader()->oldest()->authorisationEnds, row.expiresAt);
        EXPECT_EQ(
            bed->reader()->page({{row.state}, {row.activity}, "", "", row.service, "", {}, {}, {}, {}}, {}, 9)->size(),
            1U);
    }
}

TEST_P(StoreConformance, WhatAnOrderIsBornWithStays) {
    const auto row = committer.create(1);
    auto changed = row;
    changed.customerId = "C-other";
    changed.total += 1;
    changed.number.value += 1;
    committer.update(changed);
    const auto found = (*store->order(row.id))->row;
    EXPECT_EQ(found.customerId, row.customerId);
    EXPECT_EQ(found.total, row.total);
    EXPECT_EQ(found.number, row.number);
    EXPECT_EQ(found.version, 2U);
}

TEST_P(StoreConformance, AnEqualKeyGivesTheFirstRecordByteForByte) {
    const auto first = creation(1);
    ASSERT_TRUE(committer.commit({first}));
    auto again = creation(2);
    again.idempotency.key = first.idempotency.key;
    auto other = creation(3);
    other.idempotency.key = first.idempotency.key;
    other.idempotency.scope = "api:other POST /v1/orders";
    const auto committed = committer.commit({again, other});
    ASSERT_TRUE(committed);
    EXPECT_EQ(committed->creations[0].result, CreationResult::KeyTaken);
    EXPECT_EQ(committed->creations[0].existing, first.idempotency);
    EXPECT_EQ(committed->creations[1].result, CreationResult::Created);
    EXPECT_EQ(committed->entries.size(), 1U);
    EXPECT_FALSE(*store->order(again.row.id));
    EXPECT_TRUE(*store->order(other.row.id));
    EXPECT_TRUE(journalOf(again.row.id).empty());
}

TEST_P(StoreConformance, ATakenNumberRefusesOnlyThatCreation) {
    const auto first = creation(1);
    auto same = creation(2);
    same.row.number = first.row.number;
    const auto third = creation(3);
    const auto committed = committer.commit({first, same, third});
    ASSERT_TRUE(committed);
    EXPECT_EQ(committed->creations[0].result, CreationResult::Created);
    EXPECT_EQ(committed->creations[1].result, CreationResult::NumberTaken);
    EXPECT_EQ(committed->creations[2].result, CreationResult::Created);
    EXPECT_EQ(committed->entries.size(), 2U);
    // Its key is free, so that the same request can be tried with another number.
    same.row.number = creation(4).row.number;
    const auto redrawn = committer.commit({same});
    ASSERT_TRUE(redrawn);
    EXPECT_EQ(redrawn->creations[0].result, CreationResult::Created);
    EXPECT_TRUE(bed->reader()->verify()->intact);
}

TEST_P(StoreConformance, AVersionConflictFailsTheWholeBatch) {
    const auto row = committer.create(1);
    auto stale = nextVersion(row);
    stale.expectedVersion = 7;
    const auto neighbour = committer.create(2);
    const auto refused = committer.commit({creation(3)}, {nextVersion(neighbour), stale});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "version_conflict");
    EXPECT_EQ(refused.error().kind, core::FailureClass::Refused);
    EXPECT_FALSE(*store->order(orderRow(3).id));
    EXPECT_EQ((*store->order(neighbour.id))->row, neighbour);
    EXPECT_EQ(*store->lastToken(), committer.token());
    // Positions go on where the last good batch ended.
    committer.update(row);
    committer.create(3);
    const auto verdict = bed->reader()->verify();
    EXPECT_TRUE(verdict->intact) << verdict->what;
    EXPECT_EQ(verdict->entries, 4U);
}

TEST_P(StoreConformance, AnUpdateOfNothingIsAVersionConflict) {
    const auto refused = committer.commit({}, {nextVersion(orderRow(1))});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "version_conflict");
}

TEST_P(StoreConformance, RowsThatBreakARuleAreRefused) {
    const auto row = committer.create(1);
    auto idle = nextVersion(row);
    idle.row.activity = Activity::Idle;
    auto refused = committer.commit({}, {idle});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "constraint");
    auto unqueued = nextVersion(row);
    unqueued.row.troubledAt = row.created;
    auto unnamed = nextVersion(row);
    unnamed.raised = core::Cause{};
    auto negative = nextVersion(row);
    negative.row.atRisk = -1;
    for (const auto& broken : {unqueued, unnamed, negative}) {
        refused = committer.commit({}, {broken});
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, "constraint");
    }
    auto repeated = nextVersion(row);
    repeated.entries[0].sequence = 1;
    refused = committer.commit({}, {repeated});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "constraint");
    EXPECT_EQ((*store->order(row.id))->row, row);
    EXPECT_EQ(journalOf(row.id).size(), 1U);
}

TEST_P(StoreConformance, PositionsRiseByOneInEachPartition) {
    std::vector<std::uint64_t> last(bed_partitions, 0);
    for (std::uint64_t n = 1; n <= 40; n += 4) {
        const auto committed = committer.commit({creation(n), creation(n + 1), creation(n + 2), creation(n + 3)});
        ASSERT_TRUE(committed);
        for (const auto& one : committed->entries) {
            EXPECT_EQ(one.position, ++last[static_cast<std::size_t>(one.partition)]);
            EXPECT_EQ(one.partition, core::partitionOf(one.order, bed_partitions));
            EXPECT_EQ(journalOf(one.order), std::vector{one});
        }
        if (n % 3 == 0) reopen();
    }
}

TEST_P(StoreConformance, AnOrdersJournalIsReadFromASequenceOn) {
    auto row = committer.create(1);
    row = committer.update(row, 5);
    const auto reader = bed->reader();
    const auto page = *reader->journal(row.id, 2, 3);
    ASSERT_EQ(page.size(), 3U);
    EXPECT_EQ(page[0].sequence, 3U);
    EXPECT_EQ(page[2].sequence, 5U);
    EXPECT_TRUE(reader->journal(row.id, 6, 3)->empty());
}

TEST_P(StoreConformance, EntriesAboutNoOrderAreKept) {
    const auto row = committer.create(1);
    auto update = nextVersion(row);
    auto pause = entry(row, 0);
    pause.order = {};
    pause.kind = core::EntryKind::ServicePaused;
    update.entries.push_back(pause);
    update.entries.push_back(pause);
    const auto committed = committer.commit({}, {update});
    ASSERT_TRUE(committed) << committed.error().detail;
    EXPECT_EQ(committed->entries.size(), 3U);
    EXPECT_EQ(bed->reader()->verify()->entries, 4U);
}

TEST_P(StoreConformance, NothingIsCommittedWithoutALease) {
    store->release();
    const auto refused = committer.commit({creation(1)});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "lease_lost");
    EXPECT_FALSE(store->renew());
    ASSERT_TRUE(store->acquire("another", lease));
    EXPECT_TRUE(committer.commit({creation(1)}));
}

TEST_P(StoreConformance, ANodeWhoseLeaseWasTakenCannotWrite) {
    const auto row = committer.create(1);
    ASSERT_TRUE(store->renew());
    bed->takeOver();
    const auto refused = committer.commit({creation(2)}, {nextVersion(row)});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "lease_lost");
    EXPECT_EQ(refused.error().kind, core::FailureClass::Refused);
    const auto again = committer.commit({creation(2)});
    ASSERT_FALSE(again) << "a lost lease stays lost";
    EXPECT_EQ(again.error().code, "lease_lost");
    const auto renewed = store->renew();
    ASSERT_FALSE(renewed);
    EXPECT_EQ(renewed.error().code, "lease_lost");
    EXPECT_EQ((*bed->reader()->order(row.id))->row, row);
    EXPECT_FALSE(*bed->reader()->order(orderRow(2).id));
    EXPECT_TRUE(bed->reader()->verify()->intact);
}

TEST_P(StoreConformance, ALiveLeaseIsNotGivenToAnotherNode) {
    const auto refused = store->acquire("another", lease);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "partition_owned");
    EXPECT_TRUE(committer.commit({creation(1)})) << "a refused request changes nothing";
    EXPECT_TRUE(store->acquire("shop", lease));
    EXPECT_TRUE(committer.commit({creation(2)}));
}

TEST_P(StoreConformance, TheLeaseOfADeadProcessIsTakenAtOnce) {
    committer.create(1);
    store.reset();
    store = bed->open();
    const auto partitions = store->acquire("successor", 1h);
    ASSERT_TRUE(partitions);
    EXPECT_EQ(partitions->size(), bed_partitions);
    EXPECT_EQ(*store->lastToken(), 0U) << "tokens are each node's own";
    EXPECT_TRUE(Committer(*store).commit({creation(2)}));
}

TEST_P(StoreConformance, TheTokenOfTheNewestBatchIsKept) {
    EXPECT_EQ(*store->lastToken(), 0U);
    committer.create(1);
    committer.create(2);
    EXPECT_EQ(*store->lastToken(), 2U);
    reopen();
    EXPECT_EQ(*store->lastToken(), 2U);
    ports::Batch batch;
    batch.token = 2;
    batch.creations = {creation(3)};
    const auto repeated = store->commit(batch);
    ASSERT_FALSE(repeated) << "a batch is written once";
    EXPECT_EQ(repeated.error().code, "token_stale");
    EXPECT_FALSE(*store->order(orderRow(3).id));
}

TEST_P(StoreConformance, ReadyOrdersComeByPriorityThenWakeThenId) {
    struct Wanted {
        int priority;
        std::int64_t wake;
        core::OrderId id;
    };
    std::vector<Wanted> all;
    std::mt19937_64 chance(1);
    std::vector<ports::Creation> creations;
    for (std::uint64_t n = 1; n <= 200; ++n) {
        auto made = creation(n);
        made.row.priority = static_cast<int>(chance() % 10);
        made.row.wakeAt = at(static_cast<std::int64_t>(chance() % 50));
        if (n % 10 == 0) made.row.wakeAt = std::nullopt;
        if (made.row.wakeAt && *made.row.wakeAt <= at(30))
            all.push_back({made.row.priority, made.row.wakeAt->time_since_epoch().count(), made.row.id});
        creations.push_back(made);
    }
    ASSERT_TRUE(committer.commit(creations));
    std::sort(all.begin(), all.end(), [](const Wanted& a, const Wanted& b) {
        return std::tuple(-a.priority, a.wake, a.id) < std::tuple(-b.priority, b.wake, b.id);
    });
    std::vector<core::OrderId> wanted;
    for (const auto& one : all) wanted.push_back(one.id);
    EXPECT_EQ(readyIds(at(30), {}, 1000), wanted);
    EXPECT_EQ(readyIds(at(30), ports::ReadyCursor{}, 1000).front(), wanted.front());

    std::vector<core::OrderId> paged;
    std::optional<ports::ReadyCursor> cursor;
    for (;;) {
        const auto page = *store->ready(at(30), cursor, 7);
        if (page.empty()) break;
        for (const auto& one : page) paged.push_back(one.row.id);
        cursor = {page.back().row.priority, *page.back().row.wakeAt, page.back().row.id};
    }
    EXPECT_EQ(paged, wanted);
}

TEST_P(StoreConformance, TheNextWakeIsTheEarliestAfterNow) {
    EXPECT_FALSE(*store->nextWake(at(0)));
    for (std::uint64_t n = 1; n <= 9; ++n)
        committer.create(n, [&](auto& row) {
            row.priority = static_cast<int>(n % 4);
            row.wakeAt = at(static_cast<std::int64_t>(n * 10));
        });
    EXPECT_EQ(*store->nextWake(at(0)), at(10));
    EXPECT_EQ(*store->nextWake(at(10)), at(20));
    EXPECT_EQ(*store->nextWake(at(54)), at(60));
    EXPECT_FALSE(*store->nextWake(at(90)));
}

TEST_P(StoreConformance, ParkedOrdersComeByPriorityThenAge) {
    const auto park = [](int priority, const char* service) {
        return [=](ports::OrderRow& row) {
            row.activity = Activity::Parked;
            row.parkedOn = service;
            row.priority = priority;
        };
    };
    const auto low = committer.create(1, park(2, "payment")).id;
    EXPECT_EQ(store->backlog()->newest, low);
    const auto high = committer.create(2, park(9, "payment")).id;
    const auto low2 = committer.create(3, park(2, "payment")).id;
    const auto newest = committer.create(4, park(5, "inventory")).id;
    EXPECT_EQ(ids(*store->parked("payment", 10)), (std::vector{high, low, low2}));
    EXPECT_EQ(ids(*store->parked("payment", 2)), (std::vector{high, low}));
    EXPECT_TRUE(store->parked("", 10)->empty());
    const auto counts = store->backlog();
    EXPECT_EQ(counts->parked, (std::vector<std::pair<std::string, std::uint64_t>>{{"inventory", 1}, {"payment", 3}}));
    EXPECT_EQ(counts->unfinished, 4U);
    EXPECT_EQ(counts->newest, newest);
}

TEST_P(StoreConformance, PagesAreNewestFirstAndStableWhileOrdersArriveAndChange) {
    std::vector<core::OrderId> wanted;
    for (std::uint64_t n = 1; n <= 50; ++n) wanted.insert(wanted.begin(), committer.create(n).id);
    const auto reader = bed->reader();
    std::vector<core::OrderId> seen;
    std::optional<core::OrderId> before;
    for (std::uint64_t n = 51;; ++n) {
        const auto page = *reader->page({}, before, 7);
        for (const auto& row : page) seen.push_back(row.id);
        if (page.size() < 7) break;
        before = page.back().id;
        committer.create(n);
        committer.update((*store->order(wanted[n % 50]))->row);
    }
    EXPECT_EQ(seen, wanted);
}

TEST_P(StoreConformance, FiltersNarrowThePage) {
    const std::vector<std::string> services{"payment", "inventory", ""};
    std::vector<ports::OrderRow> all;
    for (std::uint64_t n = 1; n <= 120; ++n)
        all.push_back(committer.create(n, [&](auto& row) {
            row.state = static_cast<OrderState>(n % 6);
            row.activity = core::isFinal(row.state) ? (n % 7 == 0 ? Activity::Held : Activity::Idle)
                                                    : static_cast<Activity>(n % 7);
            row.service = row.activity == Activity::Idle ? "" : services[n % 3];
            row.type = n % 4 == 0 ? "subscription" : "purchase";
            if (row.activity == Activity::Idle) row.wakeAt = std::nullopt;
        }));
    const auto reader = bed->reader();
    const auto check = [&](const ports::OrderFilter& filter, auto&& wanted) {
        std::vector<core::OrderId> expected;
        for (auto row = all.rbegin(); row != all.rend(); ++row)
            if (wanted(*row)) expected.push_back(row->id);
        EXPECT_EQ(ids(*reader->page(filter, {}, 1000)), expected);
        std::vector<core::OrderId> paged;
        std::optional<core::OrderId> before;
        for (auto page = *reader->page(filter, before, 3); !page.empty(); page = *reader->page(filter, before, 3)) {
            for (const auto& row : page) paged.push_back(row.id);
            before = page.back().id;
        }
        EXPECT_EQ(paged, expected);
        return expected.size();
    };
    const auto is = [](auto member, auto value) {
        return [=](const ports::OrderRow& row) { return row.*member == value; };
    };
    EXPECT_GT(check({{OrderState::Failed}, {}, "", "", "", "", {}, {}, {}, {}},
                    is(&ports::OrderRow::state, OrderState::Failed)),
              0U);
    check({{OrderState::Pending, OrderState::Completed, OrderState::Pending}, {}, "", "", "", "", {}, {}, {}, {}},
          [](const auto& row) { return row.state == OrderState::Pending || row.state == OrderState::Completed; });
    check({{OrderState::Pending, OrderState::Processing}, {}, "", "", "", "", {}, {}, {}, {}},
          [](const auto& row) { return row.state == OrderState::Pending || row.state == OrderState::Processing; });
    EXPECT_GT(
        check({{}, {Activity::Held}, "", "", "", "", {}, {}, {}, {}}, is(&ports::OrderRow::activity, Activity::Held)),
        0U);
    check({{}, {Activity::Held, Activity::Waiting}, "", "", "", "", {}, {}, {}, {}},
          [](const auto& row) { return row.activity == Activity::Held || row.activity == Activity::Waiting; });
    check({{}, {}, "subscription", "", "", "", {}, {}, {}, {}}, is(&ports::OrderRow::type, "subscription"));
    check({{}, {}, "", "C-3", "", "", {}, {}, {}, {}}, is(&ports::OrderRow::customerId, "C-3"));
    EXPECT_GT(check({{}, {}, "", "", "payment", "", {}, {}, {}, {}}, is(&ports::OrderRow::service, "payment")), 0U);
    check({{OrderState::Completed}, {Activity::Held}, "purchase", "C-1", "payment", "", {}, {}, {}, {}},
          [](const auto& row) {
              return row.state == OrderState::Completed && row.activity == Activity::Held && row.type == "purchase" &&
                     row.customerId == "C-1" && row.service == "payment";
          });
    check({{}, {}, "", "", "", "", all[9].created, all[19].created, {}, {}},
          [&](const auto& row) { return row.created >= all[9].created && row.created < all[19].created; });
}

TEST_P(StoreConformance, CountsByState) {
    EXPECT_TRUE(bed->reader()->countByState()->empty());
    for (std::uint64_t n = 1; n <= 5; ++n)
        committer.create(n, [&](auto& row) { row.state = n < 4 ? OrderState::Pending : OrderState::Confirmed; });
    EXPECT_EQ(*bed->reader()->countByState(), (std::vector<std::pair<OrderState, std::uint64_t>>{
                                                  {OrderState::Pending, 3}, {OrderState::Confirmed, 2}}));
}

TEST_P(StoreConformance, PrunesTheOldestKeysFirst) {
    for (std::uint64_t n = 1; n <= 10; ++n) committer.create(n);
    const auto before = orderRow(8).created;
    EXPECT_EQ(*store->pruneIdempotency(before, 3), 3U);
    auto second = creation(20);
    second.idempotency.key = "key-3";
    auto fourth = creation(21);
    fourth.idempotency.key = "key-4";
    const auto committed = committer.commit({second, fourth});
    ASSERT_TRUE(committed);
    EXPECT_EQ(committed->creations[0].result, CreationResult::Created) << "its record was pruned";
    EXPECT_EQ(committed->creations[1].result, CreationResult::KeyTaken);
    EXPECT_EQ(*store->pruneIdempotency(before, 100), 4U);
    EXPECT_EQ(*store->pruneIdempotency(before, 100), 0U);
}

TEST_P(StoreConformance, TheSecretStays) {
    const auto secret = *store->secret();
    EXPECT_NE(secret, core::Hash{});
    reopen();
    EXPECT_EQ(*store->secret(), secret);
}

TEST_P(StoreConformance, BinaryAndEmptyTextsAreKept) {
    auto made = creation(1);
    made.document = std::string("a\0b", 3);
    made.row.externalReference.clear();
    made.row.progress = std::string("\0", 1);
    made.idempotency.response.clear();
    made.entries[0].data = std::string("x\0y", 3);
    ASSERT_TRUE(committer.commit({made}));
    EXPECT_EQ((*store->order(made.row.id))->document, made.document);
    EXPECT_EQ((*store->order(made.row.id))->row, made.row);
    EXPECT_EQ(journalOf(made.row.id)[0].data, made.entries[0].data);
    EXPECT_TRUE(bed->reader()->verify()->intact);
}

TEST_P(StoreConformance, AnEmptyBatchLeavesItsToken) {
    const auto committed = committer.commit({});
    ASSERT_TRUE(committed);
    EXPECT_TRUE(committed->entries.empty());
    EXPECT_EQ(*store->lastToken(), 1U);
}

INSTANTIATE_TEST_SUITE_P(Stores, StoreConformance, every_store, storeName);

}  // namespace
}  // namespace sagadesk::tests
