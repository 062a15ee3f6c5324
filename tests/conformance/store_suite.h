// What the parts of the stores' conformance suite share: a store of each kind with its leases held.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "conformance/store_bed.h"

namespace sagadesk::tests {

inline constexpr core::Duration lease = std::chrono::seconds(10);

class StoreSuite : public testing::TestWithParam<std::unique_ptr<StoreBed> (*)()> {
protected:
    void SetUp() override {
        ASSERT_TRUE(store);
        ASSERT_TRUE(store->acquire("shop", lease));
    }
    void reopen() {
        store.reset();
        store = bed->open();
        ASSERT_TRUE(store && store->acquire("shop", lease));
        committer = Committer(*store, *store->lastToken());
    }
    std::vector<core::OrderId> readyIds(core::Instant now, std::optional<ports::ReadyCursor> after = {},
                                        std::size_t limit = 100) {
        return ids(*store->ready(now, after, limit));
    }
    static std::vector<core::OrderId> ids(const std::vector<ports::StoredOrder>& orders) {
        std::vector<core::OrderId> found;
        for (const auto& one : orders) found.push_back(one.row.id);
        return found;
    }
    static std::vector<core::OrderId> ids(const std::vector<ports::OrderRow>& rows) {
        std::vector<core::OrderId> found;
        for (const auto& row : rows) found.push_back(row.id);
        return found;
    }
    std::vector<core::JournalEntry> journalOf(const core::OrderId& id) { return *bed->reader()->journal(id, 0, 1000); }

    std::unique_ptr<StoreBed> bed = GetParam()();
    std::unique_ptr<ports::Store> store = bed->open();
    Committer committer{*store};
};

inline const auto every_store = testing::Values(&memoryBed, &sqliteBed);
inline std::string storeName(const testing::TestParamInfo<StoreSuite::ParamType>& kind) {
    return kind.index == 0 ? "Memory" : "Sqlite";
}

}  // namespace sagadesk::tests
