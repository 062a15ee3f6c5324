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

// The same random batches, refusals and all, give the same answers and the same journal bytes in both.
TEST(StoresAgree, OnRandomBatches) {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const auto memory = memoryBed();
        const auto sqlite = sqliteBed();
        std::array<std::unique_ptr<ports::Store>, 2> stores{memory->open(), sqlite->open()};
        for (const auto& store : stores) ASSERT_TRUE(store->acquire("shop", lease));
        std::mt19937_64 chance(seed);
        std::vector<ports::OrderRow> rows;
        for (std::uint64_t token = 1; token <= 40; ++token) {
            ports::Batch batch{token, {}, {}};
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
                if (chance() % 60 == 0) ++update.expectedVersion;
                batch.updates.push_back(std::move(update));
                updated.push_back(&row);
            }
            const auto one = stores[0]->commit(batch);
            const auto two = stores[1]->commit(batch);
            ASSERT_EQ(one.has_value(), two.has_value()) << (one ? two.error().detail : one.error().detail);
            if (!one) {
                EXPECT_EQ(one.error().code, two.error().code);
                // An unwritten token may be used again; the next batch simply has a higher one.
                continue;
            }
            ASSERT_EQ(one->entries, two->entries);
            for (std::size_t index = 0; index < updated.size(); ++index) *updated[index] = batch.updates[index].row;
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
        EXPECT_TRUE(readers.first->verify()->intact);
        EXPECT_TRUE(readers.second->verify()->intact);
        EXPECT_EQ(readers.first->verify()->entries, readers.second->verify()->entries);
    }
}

}  // namespace
}  // namespace sagadesk::tests
