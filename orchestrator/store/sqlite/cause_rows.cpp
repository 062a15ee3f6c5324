#include "store/sqlite/cause_rows.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "store/row_rules.h"
#include "store/sqlite/rows.h"

namespace sagadesk::store {

namespace {

constexpr std::string_view upsert_cause =
    "INSERT INTO causes (id, hold, undo, money, service, step, code, message, first_seen, last_seen, occurrences)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9, 1)"
    " ON CONFLICT (id) DO UPDATE SET last_seen = max(last_seen, excluded.last_seen), occurrences = occurrences + 1";
constexpr std::string_view count_slot =
    "INSERT INTO cause_counts (slot, cause, count) VALUES (?1, ?2, 1)"
    " ON CONFLICT (slot, cause) DO UPDATE SET count = count + 1";
constexpr std::string_view prune_slots = "DELETE FROM cause_counts WHERE slot < ?1";
constexpr std::string_view insert_cause_note =
    "INSERT INTO cause_notes (cause, time, actor, text) VALUES (?1, ?2, ?3, ?4)";
constexpr std::string_view settle = "UPDATE causes SET settled_at = ?2, settled_by = ?3 WHERE id = ?1";

// Answered from the index alone.
constexpr std::string_view select_queued =
    "SELECT cause, currency, count(*), sum(total), sum(at_risk), min(troubled_at), max(troubled_at)"
    " FROM orders INDEXED BY orders_by_cause WHERE cause <> '' GROUP BY cause, currency";
constexpr std::string_view select_causes =
    "SELECT id, hold, undo, money, service, step, code, message, first_seen, last_seen, occurrences, settled_at,"
    " settled_by FROM causes WHERE last_seen >= ?1 OR settled_at >= ?1"
    " OR id IN (SELECT cause FROM orders INDEXED BY orders_by_cause WHERE cause <> '')";
constexpr std::string_view select_cause_counts =
    "SELECT slot, cause, count FROM cause_counts WHERE slot BETWEEN ?1 AND ?2";
constexpr std::string_view select_cause_notes = "SELECT cause, time, actor, text FROM cause_notes ORDER BY row";

using Groups = std::map<std::string, ports::CauseGroup, std::less<>>;

void readQueued(Statement& from, Groups& groups) {
    const auto id = from.text();
    auto& group = groups.try_emplace(std::string(id)).first->second;
    ports::CurrencySum sum;
    sum.currency = from.text();
    sum.orders = from.number<std::uint64_t>();
    sum.total = from.number<std::int64_t>();
    sum.atRisk = from.number<std::int64_t>();
    const auto oldest = from.optionalInstant();
    const auto newest = from.optionalInstant();
    group.orders += sum.orders;
    if (oldest) group.oldest = group.oldest ? std::min(*group.oldest, *oldest) : *oldest;
    if (newest) group.newest = group.newest ? std::max(*group.newest, *newest) : *newest;
    group.money.push_back(std::move(sum));
}

core::Cause readCause(Statement& from) {
    core::Cause cause;
    cause.hold = from.member(core::HoldReason::Operator);
    cause.undo = from.flag();
    cause.money = from.flag();
    cause.service = from.text();
    cause.step = from.text();
    cause.code = from.text();
    cause.message = from.text();
    return cause;
}

ports::CauseGroup readRemembered(Statement& from) {
    ports::CauseGroup known;
    known.id = from.text();
    known.cause = readCause(from);
    known.firstSeen = from.instant();
    known.lastSeen = from.instant();
    known.occurrences = from.number<std::uint64_t>();
    known.settledAt = from.optionalInstant();
    known.settledBy = from.text();
    return known;
}

void remember(ports::CauseGroup known, core::Instant since, Groups& groups) {
    const bool recent = known.lastSeen >= since || (known.settledAt && *known.settledAt >= since);
    const auto queued = groups.find(known.id);
    if (queued != groups.end()) {
        known.orders = queued->second.orders;
        known.money = std::move(queued->second.money);
        known.oldest = queued->second.oldest;
        known.newest = queued->second.newest;
        queued->second = std::move(known);
    } else if (recent) {
        auto id = known.id;
        groups.emplace(std::move(id), std::move(known));
    }
}

core::Expected<void> addTrend(Connection& database, core::Instant now, Groups& groups) {
    constexpr std::int64_t shown = std::tuple_size_v<decltype(ports::CauseGroup::trend)>;
    const auto first = trendSlot(now) - shown + 1;
    auto counts = database.statement(select_cause_counts);
    counts.bind(first, first + shown - 1);
    while (counts.step()) {
        const auto index = static_cast<std::size_t>(counts.number<std::int64_t>() - first);
        const auto group = groups.find(counts.text());
        if (group != groups.end()) group->second.trend[index] = counts.number<std::uint32_t>();
    }
    return database.check(counts);
}

core::Expected<void> addNotes(Connection& database, Groups& groups) {
    auto notes = database.statement(select_cause_notes);
    while (notes.step())
        if (const auto group = groups.find(notes.text()); group != groups.end())
            group->second.notes.push_back(readNote(notes));
    return database.check(notes);
}

}  // namespace

core::Expected<void> raise(Connection& database, const ports::OrderRow& row, const core::Cause& cause) {
    const auto when = raisedAt(row);
    auto kept = database.run(upsert_cause, row.cause, cause.hold, cause.undo, cause.money, cause.service, cause.step,
                             cause.code, cause.message, when);
    if (kept) kept = database.run(count_slot, trendSlot(when), row.cause);
    if (kept) kept = database.run(prune_slots, trendSlot(when) - trend_slots_kept);
    return kept;
}

core::Expected<void> mark(Connection& database, const ports::CauseMark& mark) {
    if (!keepsRules(mark)) return core::fail("constraint", core::FailureClass::Refused, "a mark on no cause");
    if (mark.note) {
        const auto& note = *mark.note;
        if (auto added = database.run(insert_cause_note, mark.cause, note.at, note.actor, note.text); !added)
            return added;
    }
    return mark.settledAt ? database.run(settle, mark.cause, mark.settledAt, mark.settledBy) : core::Expected<void>{};
}

core::Expected<std::vector<ports::CauseGroup>> causeGroups(Connection& database, core::Instant now) {
    Groups groups;
    auto queued = database.statement(select_queued);
    while (queued.step()) readQueued(queued, groups);
    auto read = database.check(queued);
    auto known = database.statement(select_causes);
    known.bind(now - cause_remembered);
    while (read && known.step()) remember(readRemembered(known), now - cause_remembered, groups);
    if (read) read = database.check(known);
    if (read) read = addTrend(database, now, groups);
    if (read) read = addNotes(database, groups);
    if (!read) return tl::unexpected(read.error());
    std::vector<ports::CauseGroup> all;
    for (auto& [id, group] : groups) {
        group.id = id;
        all.push_back(std::move(group));
    }
    return all;
}

}  // namespace sagadesk::store
