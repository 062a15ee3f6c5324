#include "store/sqlite/overview_queries.h"

#include "store/sqlite/rows.h"

namespace sagadesk::store {

namespace {

// An order that stands in the failure queue may change without getting any further: a note, an owner. One pass over the
// unfinished orders: an index of what changes with every update would cost more than it saves.
#define SAGADESK_OLDEST(activity) "min(ifnull(troubled_at, changed)) FILTER (WHERE activity = " #activity ")"
constexpr std::string_view select_oldest =
    "SELECT " SAGADESK_OLDEST(0) ", " SAGADESK_OLDEST(1) ", " SAGADESK_OLDEST(2) ", " SAGADESK_OLDEST(3) ", "
    SAGADESK_OLDEST(4) ", " SAGADESK_OLDEST(5) ", " SAGADESK_OLDEST(6)
    " FROM orders INDEXED BY orders_by_state WHERE state < 3";
constexpr std::size_t activities_asked = 7;
constexpr std::string_view select_expiring =
    "SELECT min(expires_at) FROM orders INDEXED BY orders_expiring WHERE expires_at IS NOT NULL";
constexpr std::string_view select_head_positions = "SELECT head_position FROM partitions ORDER BY partition";
constexpr std::string_view select_entries =
    "SELECT " SAGADESK_JOURNAL_COLUMNS
    " FROM journal WHERE partition = ?1 AND position > ?2 ORDER BY position LIMIT ?3";

}  // namespace

core::Expected<ports::Oldest> oldestOrders(Connection& database) {
    ports::Oldest oldest;
    auto found = database.statement(select_oldest);
    if (found.step())
        for (std::size_t activity = 0; activity < activities_asked; ++activity)
            oldest.byActivity[activity] = found.optionalInstant();
    if (auto checked = database.check(found); !checked) return tl::unexpected(checked.error());
    const auto ends = database.row(select_expiring, [](Statement& from) { return from.optionalInstant(); });
    if (!ends) return tl::unexpected(ends.error());
    oldest.authorisationEnds = ends->value_or(std::nullopt);
    return oldest;
}

core::Expected<std::vector<std::uint64_t>> newestPositions(Connection& database) {
    return database.rows(select_head_positions, [](Statement& from) { return from.number<std::uint64_t>(); });
}

core::Expected<std::vector<core::JournalEntry>> entriesAfter(Connection& database, core::PartitionId partition,
                                                             std::uint64_t after, std::size_t limit) {
    const auto read = [](Statement& from) {
        core::JournalEntry entry;
        readEntry(from, entry);
        return entry;
    };
    return database.rows(select_entries, read, partition, after, limit);
}

}  // namespace sagadesk::store
