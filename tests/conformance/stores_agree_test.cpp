// Two stores that are told the same give the same answers and the same journal, byte for byte.
#include <array>
#include <random>

#include <gtest/gtest.h>

#include "conformance/store_bed.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using core::OrderState;
using ports::CreationResult;

constexpr core::Duration lease = 10s;
const core::Instant someHourIn = orderRow(1).created + 1h;

using Chance = std::mt19937_64;

core::Instant someTime(Chance& chance) {
    return orderRow(1).created + core::Duration(static_cast<std::int64_t>(chance() % 7'200'000));
}

// Into the failure queue, within it, out of it; documents, notes.
void repair(ports::Update& update, Chance& chance) {
    auto& row = update.row;
    if (chance() % 3 == 0) {
        const auto n = 1 + chance() % 5;
        row.cause = causeId(n);
        row.troubledAt = someTime(chance);
        row.atRisk = static_cast<std::int64_t>(chance() % 100);
        if (chance() % 2 == 0) update.raised = cause(n);
    } else if (chance() % 3 == 0) {
        row.cause.clear();
        row.troubledAt.reset();
    }
    if (chance() % 4 == 0) row.expiresAt = chance() % 2 == 0 ? std::optional(someTime(chance)) : std::nullopt;
    if (chance() % 4 == 0) {
        row.total = static_cast<std::int64_t>(chance() % 1000);
        row.customerId = "C-" + std::to_string(chance() % 10);
        update.document = "{\"total\":" + std::to_string(row.total) + "}";
    }
    if (chance() % 4 == 0) update.notes.push_back({someTime(chance), "operator:ada", std::to_string(chance())});
}

void operate(ports::Batch& batch, Chance& chance) {
    if (chance() % 2 == 0) batch.entries.push_back(loneEntry(core::EntryKind::ServicePaused, someTime(chance)));
    if (chance() % 3 == 0) {
        auto job = bulkJob(chance() % 4, 3);
        job.state = static_cast<core::BulkState>(chance() % 5);
        auto items = bulkItems(3);
        for (auto& item : items) item.result = static_cast<core::BulkResult>(chance() % 6);
        batch.items.push_back({job.id, items});
        if (chance() % 3 > 0) batch.jobs.push_back(std::move(job));
    }
    if (chance() % 3 == 0)
        batch.marks.push_back({causeId(1 + chance() % 5), ports::Note{someTime(chance), "operator:bob", "seen"},
                               chance() % 2 == 0 ? std::optional(someTime(chance)) : std::nullopt, "operator:bob"});
    if (chance() % 3 == 0)
        batch.services.push_back({chance() % 2 == 0 ? "payment" : "inventory", chance() % 2 == 0, someTime(chance),
                                  "operator:ada", "their upgrade", someTime(chance), 4U, 1.5});
    if (chance() % 3 == 0) {
        ports::UsualTime usual{"purchase", "pay", static_cast<std::int32_t>(chance() % 12), {}};
        usual.counts[chance() % usual.counts.size()] = static_cast<std::uint32_t>(chance() % 1000);
        batch.usual.push_back(usual);
    }
}

core::Positions somePositions(Chance& chance) {
    core::Positions positions;
    for (std::uint16_t partition = 0; partition < bed_partitions; ++partition) positions.push_back(chance() % 60);
    return positions;
}

void publish(core::OutboxMark& mark, Chance& chance) {
    if (chance() % 2 == 0) mark.positions = somePositions(chance);
    if (chance() % 3 == 0) {
        auto parked = parkedStream(1 + chance() % 20);
        parked.attempts = static_cast<std::uint16_t>(chance() % 9);
        mark.parked.push_back(std::move(parked));
    }
    if (chance() % 4 == 0) mark.freed.push_back(orderRow(1 + chance() % 20).id);
    if (chance() % 3 == 0) {
        auto progress = republishing(1 + chance() % 6);
        progress.next = somePositions(chance);
        progress.published = chance() % 99;
        if (chance() % 2 == 0) progress.finished = someTime(chance);
        mark.republishings.push_back(std::move(progress));
    }
}

void message(ports::Batch& batch, Chance& chance) {
    publish(batch.outbox, chance);
    if (chance() % 2 == 0)
        batch.parkings.push_back(
            {orderRow(1 + chance() % 20).id, chance() % 2 == 0 ? core::Parking::Retry : core::Parking::LetGo});
    if (chance() % 6 == 0) batch.republishings.push_back(republishing(1 + chance() % 12));
    for (auto count = chance() % 3; count > 0; --count) batch.kept.push_back(keptMessage(chance() % 99));
    if (chance() % 4 == 0) batch.forgotten.push_back(1 + chance() % 40);
}

void expectSameMessaging(ports::Reader& one, ports::Reader& two, const std::vector<ports::OrderRow>& rows) {
    const auto outbox = *one.outbox();
    EXPECT_EQ(outbox, *two.outbox());
    EXPECT_GT(outbox.parked.size(), 2U);
    EXPECT_EQ(*one.republishings(5), *two.republishings(5));
    EXPECT_FALSE(one.republishings(5)->empty());
    EXPECT_EQ(*one.keptMessages(), *two.keptMessages());
    EXPECT_GT(one.keptMessages()->size(), 5U);
    EXPECT_EQ(*one.keptGroups(), *two.keptGroups());
    std::vector<core::OrderId> ids;
    for (const auto& row : rows) ids.push_back(row.id);
    EXPECT_EQ(*one.typesOf(ids), *two.typesOf(ids));
}

void expectSameWork(ports::Store& one, ports::Store& two) {
    const auto first = *one.unfinished(10);
    const auto second = *two.unfinished(10);
    ASSERT_EQ(first.jobs.size(), second.jobs.size());
    for (std::size_t index = 0; index < first.jobs.size(); ++index) {
        EXPECT_EQ(first.jobs[index].job, second.jobs[index].job);
        EXPECT_EQ(first.jobs[index].items, second.jobs[index].items);
    }
    EXPECT_EQ(first.services, second.services);
    EXPECT_EQ(first.usual, second.usual);
    EXPECT_FALSE(first.usual.empty());
}

void expectSameQueue(ports::Reader& one, ports::Reader& two) {
    EXPECT_GT(one.causes(someHourIn)->size(), 3U);
    for (const auto now : {someHourIn, someHourIn + 7 * 24h}) EXPECT_EQ(*one.causes(now), *two.causes(now));
    ports::OrderFilter filter;
    filter.cause = causeId(2);
    EXPECT_EQ(*one.page(filter, {}, 1000), *two.page(filter, {}, 1000));
    const auto oldest = std::pair(*one.oldest(), *two.oldest());
    EXPECT_EQ(oldest.first.byActivity, oldest.second.byActivity);
    EXPECT_EQ(oldest.first.authorisationEnds, oldest.second.authorisationEnds);
    const auto jobs = std::pair(*one.bulkJobs(9), *two.bulkJobs(9));
    ASSERT_EQ(jobs.first.size(), jobs.second.size());
    for (std::size_t index = 0; index < jobs.first.size(); ++index) {
        EXPECT_EQ(jobs.first[index].job, jobs.second[index].job);
        EXPECT_EQ(jobs.first[index].results, jobs.second[index].results);
        EXPECT_EQ(jobs.first[index].money, jobs.second[index].money);
    }
}

void expectSameOrders(ports::Reader& one, ports::Reader& two, const std::vector<ports::OrderRow>& rows) {
    std::size_t amended = 0;
    for (const auto& row : rows) {
        EXPECT_EQ((*one.order(row.id))->document, (*two.order(row.id))->document);
        EXPECT_EQ(*one.original(row.id), *two.original(row.id));
        EXPECT_EQ(*one.notes(row.id), *two.notes(row.id));
        amended += one.original(row.id)->has_value() ? 1 : 0;
    }
    EXPECT_GT(amended, 3U);
    EXPECT_EQ(*one.heads(), *two.heads());
    for (std::uint16_t partition = 0; partition < bed_partitions; ++partition)
        EXPECT_EQ(*one.entries(core::PartitionId{partition}, 2, 1000),
                  *two.entries(core::PartitionId{partition}, 2, 1000));
}

// The same random batches, refusals and all, give the same answers and the same journal bytes in both.
void expectSameFigures(ports::Reader& one, ports::Reader& two) {
    EXPECT_EQ(*one.flow(at(0)), *two.flow(at(0)));
    EXPECT_FALSE(one.flow(at(0))->empty());
    EXPECT_EQ(*one.durations(0), *two.durations(0));
    EXPECT_EQ(*one.figures(), *two.figures());
    EXPECT_EQ(*one.work(), *two.work());
}

TEST(StoresAgree, OnRandomBatches) {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const auto memory = memoryBed();
        const auto sqlite = sqliteBed();
        std::array<std::unique_ptr<ports::Store>, 2> stores{memory->open(), sqlite->open()};
        for (const auto& store : stores) ASSERT_TRUE(store->acquire("shop", lease));
        Chance chance(seed);
        std::vector<ports::OrderRow> rows;
        for (std::uint64_t token = 1; token <= 40; ++token) {
            ports::Batch batch;
            batch.token = token;
            for (std::uint64_t count = chance() % 6; count > 0; --count) {
                auto made = creation(1 + chance() % 5000);
                if (chance() % 4 == 0) made.idempotency.key = "key-" + std::to_string(chance() % 20);
                if (!rows.empty() && chance() % 8 == 0) made.row.number = rows[chance() % rows.size()].number;
                batch.creations.push_back(std::move(made));
            }
            std::vector<ports::OrderRow*> updated;
            for (auto& row : rows) {
                if (chance() % 5 != 0) continue;
                auto next = row;
                next.state = static_cast<OrderState>(chance() % 3);
                next.wakeAt =
                    chance() % 2 == 0 ? row.wakeAt : std::optional(at(static_cast<std::int64_t>(chance() % 99)));
                auto update = nextVersion(std::move(next), static_cast<int>(chance() % 3));
                if (chance() % 2 == 0) repair(update, chance);
                if (chance() % 60 == 0) ++update.expectedVersion;
                batch.updates.push_back(std::move(update));
                updated.push_back(&row);
            }
            operate(batch, chance);
            message(batch, chance);
            const auto one = stores[0]->commit(batch);
            const auto two = stores[1]->commit(batch);
            ASSERT_EQ(one.has_value(), two.has_value()) << (one ? two.error().detail : one.error().detail);
            if (!one) {
                EXPECT_EQ(one.error().code, two.error().code);
                // An unwritten token may be used again; the next batch simply has a higher one.
                continue;
            }
            ASSERT_EQ(one->entries, two->entries);
            for (std::size_t index = 0; index < updated.size(); ++index)
                *updated[index] = (*stores[1]->order(updated[index]->id))->row;
            for (std::size_t index = 0; index < one->creations.size(); ++index) {
                EXPECT_EQ(one->creations[index].result, two->creations[index].result);
                EXPECT_EQ(one->creations[index].existing, two->creations[index].existing);
                if (one->creations[index].result == CreationResult::Created) rows.push_back(batch.creations[index].row);
            }
        }
        EXPECT_GT(rows.size(), 20U);
        const auto readers = std::pair(memory->reader(), sqlite->reader());
        EXPECT_EQ(*readers.first->page({}, {}, 10000), *readers.second->page({}, {}, 10000));
        const auto now = orderRow(6000).created;
        const auto ready = std::pair(*stores[0]->ready(now, {}, 10000), *stores[1]->ready(now, {}, 10000));
        ASSERT_EQ(ready.first.size(), ready.second.size());
        for (std::size_t index = 0; index < ready.first.size(); ++index)
            EXPECT_EQ(ready.first[index].row, ready.second[index].row);
        expectSameWork(*stores[0], *stores[1]);
        expectSameQueue(*readers.first, *readers.second);
        expectSameOrders(*readers.first, *readers.second, rows);
        expectSameMessaging(*readers.first, *readers.second, rows);
        expectSameFigures(*readers.first, *readers.second);
        EXPECT_TRUE(readers.first->verify()->intact);
        EXPECT_TRUE(readers.second->verify()->intact);
        EXPECT_EQ(readers.first->verify()->entries, readers.second->verify()->entries);
    }
}

}  // namespace
}  // namespace sagadesk::tests
