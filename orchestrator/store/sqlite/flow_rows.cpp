#include "store/sqlite/flow_rows.h"

#include "store/sqlite/rows.h"
#include "store/sqlite/service_rows.h"

namespace sagadesk::store {

namespace {

constexpr std::string_view add_count =
    "INSERT INTO order_flow (slot, type, step, created, completed, failed, cancelled) VALUES (?1, ?2, ?3, ?4, ?5, ?6, "
    "?7) ON CONFLICT (slot, type, step) DO UPDATE SET created = created + excluded.created, completed = completed +"
    " excluded.completed, failed = failed + excluded.failed, cancelled = cancelled + excluded.cancelled";
// Only what has just grown too old: older slots went with the slots before.
constexpr std::string_view prune_counts = "DELETE FROM order_flow WHERE slot < ?1 OR (slot < ?2 AND step <> '')";
constexpr std::string_view select_slot = "SELECT 1 FROM order_flow WHERE slot = ?1 LIMIT 1";
constexpr std::string_view select_flow_counts =
    "SELECT slot, type, step, created, completed, failed, cancelled FROM order_flow WHERE slot >= ?1"
    " ORDER BY slot, type, step";
constexpr std::string_view select_troubled =
    "SELECT currency, count(*), sum(total), sum(at_risk) FROM orders INDEXED BY orders_by_cause WHERE cause <> ''"
    " GROUP BY currency ORDER BY currency";
constexpr std::string_view select_oldest_trouble =
    "SELECT min(troubled_at) FROM orders INDEXED BY orders_by_cause WHERE cause <> ''";
constexpr std::string_view count_held = "SELECT count(*) FROM orders INDEXED BY orders_held WHERE activity = 6";
constexpr std::string_view count_unfinished = "SELECT count(*) FROM orders INDEXED BY orders_by_state WHERE state < 3";
constexpr std::string_view select_authorised =
    "SELECT currency, count(*), sum(total), sum(at_risk) FROM orders INDEXED BY orders_expiring"
    " WHERE expires_at IS NOT NULL GROUP BY currency ORDER BY currency";
constexpr std::string_view select_oldest_authorised =
    "SELECT min(created) FROM orders INDEXED BY orders_expiring WHERE expires_at IS NOT NULL";
constexpr std::string_view select_work =
    "SELECT type, step, activity, count(*) FROM orders INDEXED BY orders_by_state WHERE state < 3"
    " GROUP BY type, step, activity ORDER BY type, step, activity";

constexpr std::string_view select_ends =
    "SELECT min(expires_at) FROM orders INDEXED BY orders_expiring WHERE expires_at IS NOT NULL";

ports::FlowCount readCount(Statement& from) {
    ports::FlowCount count;
    count.slot = from.number<std::int64_t>();
    count.type = from.text();
    count.step = from.text();
    count.created = from.number<std::uint64_t>();
    count.completed = from.number<std::uint64_t>();
    count.failed = from.number<std::uint64_t>();
    count.cancelled = from.number<std::uint64_t>();
    return count;
}

core::Expected<void> addOne(Connection& database, const ports::FlowCount& count) {
    const auto known = database.row(
        select_slot, [](Statement& from) { return from.flag(); }, count.slot);
    if (!known) return tl::unexpected(known.error());
    if (!*known)
        if (auto pruned = database.run(prune_counts, count.slot - flow_slots_kept, count.slot - step_flow_slots_kept);
            !pruned)
            return pruned;
    return database.run(add_count, count.slot, count.type, count.step, count.created, count.completed, count.failed,
                        count.cancelled);
}

core::Expected<std::optional<core::Instant>> instantOf(Connection& database, std::string_view sql) {
    const auto found = database.row(sql, [](Statement& from) { return from.optionalInstant(); });
    if (!found) return tl::unexpected(found.error());
    return found->value_or(std::nullopt);
}

core::Expected<std::uint64_t> numberOf(Connection& database, std::string_view sql) {
    const auto found = database.row(sql, [](Statement& from) { return from.number<std::uint64_t>(); });
    if (!found) return tl::unexpected(found.error());
    return found->value_or(0);
}

// Fails like value, or puts it where it belongs.
template <class Value>
bool put(core::Expected<Value> value, Value& target, core::Expected<void>& done) {
    if (!done) return false;
    if (value)
        target = std::move(*value);
    else
        done = tl::unexpected(value.error());
    return done.has_value();
}

}  // namespace

core::Expected<void> addFlow(Connection& database, const FlowSums& sums) {
    for (const auto& count : sums.flow())
        if (auto added = addOne(database, count); !added) return added;
    for (const auto& time : sums.durations())
        if (auto added = addUsual(database, time); !added) return added;
    return {};
}

core::Expected<std::vector<ports::FlowCount>> flowSince(Connection& database, core::Instant from) {
    return database.rows(select_flow_counts, readCount, trendSlot(from));
}

core::Expected<std::vector<ports::UsualTime>> durationsSince(Connection& database, std::int32_t day) {
    auto times = usualTimes(database, day + usual_days - 1);
    if (times) std::erase_if(*times, [](const ports::UsualTime& time) { return !time.step.empty(); });
    return times;
}

core::Expected<ports::Figures> figuresNow(Connection& database) {
    ports::Figures figures;
    core::Expected<void> done;
    put(numberOf(database, count_unfinished), figures.unfinished, done);
    put(numberOf(database, count_held), figures.held, done);
    put(database.rows(select_troubled, readSum), figures.troubled, done);
    put(instantOf(database, select_oldest_trouble), figures.troubledOldest, done);
    put(database.rows(select_authorised, readSum), figures.authorised, done);
    put(instantOf(database, select_oldest_authorised), figures.authorisedOldest, done);
    put(instantOf(database, select_ends), figures.authorisationEnds, done);
    if (!done) return tl::unexpected(done.error());
    return figures;
}

core::Expected<std::vector<ports::WorkCount>> workNow(Connection& database) {
    const auto read = [](Statement& from) {
        ports::WorkCount count;
        count.type = from.text();
        count.step = from.text();
        count.activity = from.member(core::Activity::Idle);
        count.orders = from.number<std::uint64_t>();
        return count;
    };
    return database.rows(select_work, read);
}

}  // namespace sagadesk::store
