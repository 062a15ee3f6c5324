#include "store/sqlite/service_rows.h"

#include "store/row_rules.h"

namespace sagadesk::store {

namespace {

constexpr std::string_view upsert_control =
    "INSERT INTO service_controls (service, paused, paused_until, actor, reason, at, concurrency, rate)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
    " ON CONFLICT (service) DO UPDATE SET paused = excluded.paused, paused_until = excluded.paused_until,"
    " actor = excluded.actor, reason = excluded.reason, at = excluded.at, concurrency = excluded.concurrency,"
    " rate = excluded.rate";
constexpr std::string_view select_controls =
    "SELECT service, paused, paused_until, actor, reason, at, concurrency, rate FROM service_controls ORDER BY service";
constexpr std::string_view upsert_usual =
    "INSERT INTO usual_times (type, step, day, counts) VALUES (?1, ?2, ?3, ?4)"
    " ON CONFLICT (type, step, day) DO UPDATE SET counts = excluded.counts";
constexpr std::string_view prune_usual = "DELETE FROM usual_times WHERE type = ?1 AND step = ?2 AND day < ?3";
#define SAGADESK_USUAL "SELECT type, step, day, counts FROM usual_times"
constexpr std::string_view select_usual = SAGADESK_USUAL " WHERE type = ?1 AND step = ?2 AND day = ?3";
constexpr std::string_view select_recent = SAGADESK_USUAL " WHERE day > ?1 ORDER BY type, step, day";
// Longer than they are asked for, lest a clock that was set wrongly for a moment cost them.
constexpr std::int32_t usual_days_kept = 60;

constexpr std::size_t number_bytes = sizeof(std::uint32_t);
using Counts = decltype(ports::UsualTime::counts);
using Bytes = std::array<std::uint8_t, ports::UsualTime::buckets * number_bytes>;

Bytes encoded(const Counts& counts) {
    Bytes bytes{};
    for (std::size_t index = 0; index < bytes.size(); ++index)
        bytes[index] = static_cast<std::uint8_t>(counts[index / number_bytes] >> (index % number_bytes * 8));
    return bytes;
}

Counts decoded(const Bytes& bytes) {
    Counts counts{};
    for (std::size_t index = 0; index < bytes.size(); ++index)
        counts[index / number_bytes] |= std::uint32_t{bytes[index]} << (index % number_bytes * 8);
    return counts;
}

ports::UsualTime readUsual(Statement& from) {
    ports::UsualTime usual;
    usual.type = from.text();
    usual.step = from.text();
    usual.day = from.number<std::int32_t>();
    Bytes bytes{};
    from.bytes(bytes);
    usual.counts = decoded(bytes);
    return usual;
}

ports::ServiceControl readControl(Statement& from) {
    ports::ServiceControl control;
    control.service = from.text();
    control.paused = from.flag();
    control.pausedUntil = from.optionalInstant();
    control.actor = from.text();
    control.reason = from.text();
    control.at = from.instant();
    control.concurrency = from.optionalNumber<std::uint32_t>();
    control.rate = from.optionalReal();
    return control;
}

}  // namespace

core::Expected<void> keepControl(Connection& database, const ports::ServiceControl& control) {
    return database.run(upsert_control, control.service, control.paused, control.pausedUntil, control.actor,
                        control.reason, control.at, control.concurrency, control.rate);
}

core::Expected<void> addUsual(Connection& database, const ports::UsualTime& usual) {
    const auto known = database.row(select_usual, readUsual, usual.type, usual.step, usual.day);
    if (!known) return tl::unexpected(known.error());
    auto counts = usual.counts;
    for (std::size_t bucket = 0; *known && bucket < counts.size(); ++bucket) counts[bucket] += (*known)->counts[bucket];
    const auto bytes = encoded(counts);
    if (auto kept = database.run(upsert_usual, usual.type, usual.step, usual.day, bytes); !kept) return kept;
    return database.run(prune_usual, usual.type, usual.step, usual.day - usual_days_kept);
}

core::Expected<std::vector<ports::ServiceControl>> controls(Connection& database) {
    return database.rows(select_controls, readControl);
}

core::Expected<std::vector<ports::UsualTime>> usualTimes(Connection& database, std::int32_t today) {
    return database.rows(select_recent, readUsual, today - usual_days);
}

}  // namespace sagadesk::store
