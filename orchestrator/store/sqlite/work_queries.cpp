#include "store/sqlite/work_queries.h"

#include <limits>
#include <utility>

#include "store/sqlite/rows.h"

namespace sagadesk::store {

namespace {

#define SAGADESK_STORED "SELECT " SAGADESK_ORDER_COLUMNS ", d.document FROM orders AS o"
#define SAGADESK_DOCUMENT " JOIN documents AS d ON d.row = o.row"
constexpr std::string_view select_order = SAGADESK_STORED SAGADESK_DOCUMENT " WHERE o.id = ?1";
// One priority at a time: within one, everything due lies together in the index.
constexpr std::string_view select_ready = SAGADESK_STORED
    " INDEXED BY orders_ready" SAGADESK_DOCUMENT
    " WHERE o.priority = ?1 AND (o.wake_at, o.id) > (?2, ?3) AND o.wake_at <= ?4 AND o.wake_at IS NOT NULL"
    " ORDER BY o.wake_at, o.id LIMIT ?5";
constexpr std::string_view select_parked =
    SAGADESK_STORED " INDEXED BY orders_parked" SAGADESK_DOCUMENT
                    " WHERE o.parked_on = ?1 AND o.parked_on <> '' ORDER BY o.priority DESC, o.id LIMIT ?2";
constexpr std::string_view select_held =
    SAGADESK_STORED " INDEXED BY orders_held" SAGADESK_DOCUMENT
                    " WHERE o.activity = 6 AND o.hold = ?1 AND o.id > ?2 ORDER BY o.id LIMIT ?3";
// One state at a time, so that each part comes in the index's order.
#define SAGADESK_LACKING(state)                                                  \
    "SELECT row, id FROM orders INDEXED BY orders_by_state WHERE state = " state \
    " AND id > ?2 AND activity <> 6 AND type || '@' || workflow_version NOT IN (SELECT value FROM json_each(?1))"
constexpr std::string_view select_lacking =
    "SELECT " SAGADESK_ORDER_COLUMNS ", d.document FROM (" SAGADESK_LACKING("0") " UNION ALL " SAGADESK_LACKING(
        "1") " UNION ALL " SAGADESK_LACKING("2") " ORDER BY id LIMIT ?3) AS l"
    " JOIN orders AS o ON o.row = l.row" SAGADESK_DOCUMENT " ORDER BY o.id";
constexpr std::string_view select_next_priority =
    "SELECT max(priority) FROM orders INDEXED BY orders_ready WHERE wake_at IS NOT NULL AND priority <= ?1";
constexpr std::string_view select_next_wake =
    "SELECT min(wake_at) FROM orders INDEXED BY orders_ready WHERE wake_at IS NOT NULL AND priority = ?1 AND wake_at > "
    "?2";
constexpr std::string_view count_unfinished = "SELECT count(*) FROM orders INDEXED BY orders_by_state WHERE state < 3";
constexpr std::string_view count_held = "SELECT count(*) FROM orders INDEXED BY orders_held WHERE activity = 6";
constexpr std::string_view count_parked =
    "SELECT parked_on, count(*) FROM orders INDEXED BY orders_parked WHERE parked_on <> '' GROUP BY parked_on"
    " ORDER BY parked_on";
constexpr std::string_view select_newest = "SELECT id FROM orders ORDER BY id DESC LIMIT 1";

constexpr int highest_priority = std::numeric_limits<int>::max();

core::Expected<std::optional<int>> nextPriority(Connection& database, int atMost) {
    const auto read = [](Statement& from) { return from.optionalNumber<int>(); };
    const auto found = database.row(select_next_priority, read, atMost);
    if (!found) return tl::unexpected(found.error());
    return found->value_or(std::nullopt);
}

core::Expected<std::uint64_t> count(Connection& database, std::string_view sql) {
    const auto found = database.row(sql, [](Statement& from) { return from.number<std::uint64_t>(); });
    if (!found) return tl::unexpected(found.error());
    return found->value_or(0);
}

}  // namespace

StoredOrders readyOrders(Connection& database, core::Instant now, const std::optional<ports::ReadyCursor>& after,
                         std::size_t limit) {
    std::vector<ports::StoredOrder> orders;
    auto priority = nextPriority(database, after ? after->priority : highest_priority);
    while (priority && *priority && orders.size() < limit) {
        const bool resumed = after && after->priority == **priority;
        const auto wakeAfter = resumed ? after->wakeAt : core::Instant::min();
        const auto idAfter = resumed ? after->id : core::OrderId{};
        auto rows = database.statement(select_ready);
        rows.bind(**priority, wakeAfter, idAfter, now, limit - orders.size());
        while (rows.step()) orders.push_back(readStored(rows));
        if (auto read = database.check(rows); !read) return tl::unexpected(read.error());
        priority = nextPriority(database, **priority - 1);
    }
    if (!priority) return tl::unexpected(priority.error());
    return orders;
}

StoredOrders parkedOrders(Connection& database, const std::string& service, std::size_t limit) {
    return database.rows(select_parked, readStored, service, limit);
}

StoredOrders heldOrders(Connection& database, core::HoldReason reason, const core::OrderId& after, std::size_t limit) {
    return database.rows(select_held, readStored, reason, after, limit);
}

// Names of workflows need no escaping in JSON.
StoredOrders lackingOrders(Connection& database, const std::vector<std::string>& installed, const core::OrderId& after,
                           std::size_t limit) {
    std::string names;
    for (const std::string& name : installed) names += (names.empty() ? "\"" : ",\"") + name + "\"";
    return database.rows(select_lacking, readStored, "[" + names + "]", after, limit);
}

core::Expected<std::optional<ports::StoredOrder>> storedOrder(Connection& database, const core::OrderId& id) {
    return database.row(select_order, readStored, id);
}

core::Expected<std::optional<core::Instant>> earliestWake(Connection& database, core::Instant now) {
    std::optional<core::Instant> earliest;
    auto priority = nextPriority(database, highest_priority);
    while (priority && *priority) {
        const auto read = [](Statement& from) { return from.optionalInstant(); };
        const auto found = database.row(select_next_wake, read, **priority, now);
        if (!found) return tl::unexpected(found.error());
        const auto wake = found->value_or(std::nullopt);
        if (wake && (!earliest || *wake < *earliest)) earliest = wake;
        priority = nextPriority(database, **priority - 1);
    }
    if (!priority) return tl::unexpected(priority.error());
    return earliest;
}

core::Expected<ports::BacklogCounts> countBacklog(Connection& database) {
    const auto unfinished = count(database, count_unfinished);
    if (!unfinished) return tl::unexpected(unfinished.error());
    const auto held = count(database, count_held);
    if (!held) return tl::unexpected(held.error());
    const auto readId = [](Statement& from) {
        core::OrderId id;
        from.bytes(id.bytes);
        return id;
    };
    const auto newest = database.row(select_newest, readId);
    if (!newest) return tl::unexpected(newest.error());
    ports::BacklogCounts counts{*unfinished, *held, {}, newest->value_or(core::OrderId{})};
    auto rows = database.statement(count_parked);
    while (rows.step()) {
        std::string service(rows.text());
        counts.parked.emplace_back(std::move(service), rows.number<std::uint64_t>());
    }
    if (auto checked = database.check(rows); !checked) return tl::unexpected(checked.error());
    return counts;
}

}  // namespace sagadesk::store
