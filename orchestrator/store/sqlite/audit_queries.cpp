#include "store/sqlite/audit_queries.h"

#include <algorithm>
#include <filesystem>

#include "store/audit_rules.h"
#include "store/sqlite/rows.h"

namespace sagadesk::store {

namespace {

namespace fs = std::filesystem;

// The condition is that of the index, word for word.
constexpr std::string_view select_people =
    "SELECT " SAGADESK_JOURNAL_COLUMNS
    " FROM journal INDEXED BY journal_by_people WHERE partition = ?1 AND position < ?2"
    " AND kind <> 0 AND (actor >= 'api:' AND actor < 'api;' OR actor >= 'operator:' AND actor < 'operator;')"
    " ORDER BY position DESC LIMIT ?3";
constexpr std::string_view select_all = "SELECT " SAGADESK_JOURNAL_COLUMNS
                                        " FROM journal WHERE partition = ?1 AND position < ?2"
                                        " ORDER BY position DESC LIMIT ?3";
constexpr std::string_view select_hash = "SELECT hash FROM journal WHERE partition = ?1 AND position = ?2";
constexpr std::string_view select_number = "SELECT number FROM orders WHERE id = ?1";
constexpr std::string_view select_use =
    "SELECT type, workflow_version, count(*) FROM orders INDEXED BY orders_by_state WHERE state < 3"
    " GROUP BY type, workflow_version ORDER BY type, workflow_version";
constexpr std::string_view select_oldest = "SELECT created FROM orders INDEXED BY orders_by_id ORDER BY id LIMIT 1";

// Up to limit entries that the filter lets through; says how far it looked.
core::Expected<ports::AuditStretch> lookBack(Connection& database, core::PartitionId partition, std::uint64_t below,
                                             const ports::AuditFilter& filter, std::size_t limit, std::size_t looked) {
    ports::AuditStretch stretch;
    auto rows = database.statement(filter.people ? select_people : select_all);
    rows.bind(partition, below, looked);
    core::JournalEntry entry;
    std::size_t read = 0;
    while (stretch.entries.size() < limit && rows.step()) {
        readEntry(rows, entry);
        ++read;
        stretch.reached = entry.position;
        stretch.reachedAt = entry.time;
        if (lets(filter, entry)) stretch.entries.push_back({entry, {}, std::nullopt});
    }
    if (auto checked = database.check(rows); !checked) return tl::unexpected(checked.error());
    if (read < looked && stretch.entries.size() < limit) stretch.reached = 1;
    return stretch;
}

core::Expected<void> addContext(Connection& database, ports::AuditedEntry& audited) {
    const auto& entry = audited.entry;
    if (entry.position > 1) {
        const auto hash = [](Statement& from) {
            core::Hash read{};
            from.bytes(read);
            return read;
        };
        const auto previous = database.row(select_hash, hash, entry.partition, entry.position - 1);
        if (!previous) return tl::unexpected(previous.error());
        audited.previous = previous->value_or(core::Hash{});
    }
    if (entry.order == core::OrderId{}) return {};
    const auto number = database.row(
        select_number, [](Statement& from) { return core::OrderNumber{from.number<std::uint64_t>()}; }, entry.order);
    if (!number) return tl::unexpected(number.error());
    audited.number = *number;
    return {};
}

std::optional<std::uint64_t> sizeOf(const fs::path& file) {
    std::error_code error;
    const auto size = fs::file_size(file, error);
    return error ? std::nullopt : std::optional<std::uint64_t>(size);
}

}  // namespace

core::Expected<ports::AuditStretch> auditedStretch(Connection& database, core::PartitionId partition,
                                                   std::uint64_t below, const ports::AuditFilter& filter,
                                                   std::size_t limit, std::size_t looked) {
    auto stretch = lookBack(database, partition, below, filter, limit, looked);
    if (!stretch) return stretch;
    for (auto& audited : stretch->entries)
        if (auto added = addContext(database, audited); !added) return tl::unexpected(added.error());
    return stretch;
}

core::Expected<std::vector<ports::WorkflowUse>> usedWorkflows(Connection& database) {
    return database.rows(select_use, [](Statement& from) {
        ports::WorkflowUse use;
        use.name = from.text();
        use.version = from.number<std::uint32_t>();
        use.orders = from.number<std::uint64_t>();
        return use;
    });
}

core::Expected<ports::StorageFacts> storageFacts(Connection& database) {
    ports::StorageFacts facts;
    facts.kind = "sqlite";
    const char* file = sqlite3_db_filename(database.handle(), "main");
    facts.path = file == nullptr ? "" : file;
    facts.bytes = sizeOf(facts.path).value_or(0);
    facts.logBytes = sizeOf(facts.path + "-wal").value_or(0);
    std::error_code error;
    if (const auto space = fs::space(facts.path, error); !error) {
        facts.diskFree = space.available;
        facts.diskTotal = space.capacity;
    }
    const auto oldest = database.row(select_oldest, [](Statement& from) { return from.instant(); });
    if (!oldest) return tl::unexpected(oldest.error());
    facts.oldestOrder = *oldest;
    return facts;
}

}  // namespace sagadesk::store
