#include "store/sqlite/outbox_rows.h"

#include <charconv>
#include <string>
#include <tuple>

namespace sagadesk::store {

namespace {

constexpr std::string_view update_position =
    "UPDATE partitions SET published = min(?2, head_position) WHERE partition = ?1 AND published < min(?2, "
    "head_position)";
constexpr std::string_view select_published = "SELECT published FROM partitions ORDER BY partition";
constexpr std::string_view upsert_parked =
    "INSERT INTO parked_streams (order_id, partition, position, sequence, kind, code, detail, attempts, at, parking)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
    " ON CONFLICT (order_id) DO UPDATE SET partition = excluded.partition, position = excluded.position,"
    " sequence = excluded.sequence, kind = excluded.kind, code = excluded.code, detail = excluded.detail,"
    " attempts = excluded.attempts, at = excluded.at, parking = excluded.parking";
constexpr std::string_view delete_parked = "DELETE FROM parked_streams WHERE order_id = ?1";
constexpr std::string_view update_parking =
    "UPDATE parked_streams SET parking = ?2 WHERE order_id = ?1 AND parking = 0";
constexpr std::string_view select_parked =
    "SELECT order_id, partition, position, sequence, kind, code, detail, attempts, at, parking FROM parked_streams"
    " ORDER BY order_id";
constexpr std::string_view insert_republishing =
    "INSERT INTO republishings (id, next_positions, end_positions, order_id, actor, reason, created, finished,"
    " published, entries) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
constexpr std::string_view update_republishing =
    "UPDATE republishings SET next_positions = ?2, finished = ?3, published = ?4 WHERE id = ?1";
#define SAGADESK_REPUBLISHINGS                                                                                       \
    "SELECT id, next_positions, end_positions, order_id, actor, reason, created, finished, published, entries FROM " \
    "republishings"
constexpr std::string_view select_open = SAGADESK_REPUBLISHINGS " WHERE finished IS NULL ORDER BY id";
constexpr std::string_view select_newest = SAGADESK_REPUBLISHINGS " ORDER BY id DESC LIMIT ?1";

std::string encoded(const core::Positions& positions) {
    std::string text;
    for (const auto position : positions) text += (text.empty() ? "" : " ") + std::to_string(position);
    return text;
}

core::Positions decoded(std::string_view text) {
    core::Positions positions;
    const char* next = text.data();
    const char* const end = next + text.size();
    while (next < end) {
        std::uint64_t position = 0;
        const auto read = std::from_chars(next, end, position);
        if (read.ec != std::errc{}) break;
        positions.push_back(position);
        next = read.ptr + 1;
    }
    return positions;
}

core::ParkedStream readParked(Statement& from) {
    core::ParkedStream parked;
    from.bytes(parked.order.bytes);
    parked.partition = from.number<core::PartitionId>();
    parked.position = from.number<std::uint64_t>();
    parked.sequence = from.number<std::uint64_t>();
    parked.kind = from.member(core::EntryKind::StorageBackedUp);
    parked.code = from.text();
    parked.detail = from.text();
    parked.attempts = from.number<std::uint16_t>();
    parked.at = from.instant();
    parked.parking = from.member(core::Parking::LetGo);
    return parked;
}

core::Republishing readRepublishing(Statement& from) {
    core::Republishing republishing;
    republishing.id = from.number<std::uint64_t>();
    republishing.next = decoded(from.text());
    republishing.end = decoded(from.text());
    if (from.isNull())
        std::ignore = from.text();
    else
        from.bytes(republishing.order.emplace().bytes);
    republishing.actor = from.text();
    republishing.reason = from.text();
    republishing.created = from.instant();
    republishing.finished = from.optionalInstant();
    republishing.published = from.number<std::uint64_t>();
    republishing.entries = from.number<std::uint64_t>();
    return republishing;
}

core::Expected<void> keepPositions(Connection& database, const core::Positions& positions) {
    core::Expected<void> kept;
    for (std::size_t partition = 0; kept && partition < positions.size(); ++partition)
        kept = database.run(update_position, partition, positions[partition]);
    return kept;
}

core::Expected<void> keepParked(Connection& database, const core::ParkedStream& parked) {
    return database.run(upsert_parked, parked.order, parked.partition, parked.position, parked.sequence, parked.kind,
                        parked.code, parked.detail, parked.attempts, parked.at, parked.parking);
}

core::Expected<void> keepProgress(Connection& database, const core::Republishing& known) {
    const std::string next = encoded(known.next);
    return database.run(update_republishing, known.id, next, known.finished, known.published);
}

}  // namespace

core::Expected<void> keepMark(Connection& database, const core::OutboxMark& mark) {
    auto kept = keepPositions(database, mark.positions);
    for (const auto& parked : mark.parked)
        if (kept) kept = keepParked(database, parked);
    for (const auto& order : mark.freed)
        if (kept) kept = database.run(delete_parked, order);
    for (const auto& known : mark.republishings)
        if (kept) kept = keepProgress(database, known);
    return kept;
}

core::Expected<void> changeParking(Connection& database, const core::ParkingChange& change) {
    return database.run(update_parking, change.order, change.to);
}

core::Expected<void> addRepublishing(Connection& database, const core::Republishing& republishing) {
    const std::string next = encoded(republishing.next);
    const std::string end = encoded(republishing.end);
    return database.run(insert_republishing, republishing.id, next, end, republishing.order, republishing.actor,
                        republishing.reason, republishing.created, republishing.finished, republishing.published,
                        republishing.entries);
}

core::Expected<core::OutboxState> outboxState(Connection& database) {
    auto positions = database.rows(select_published, [](Statement& from) { return from.number<std::uint64_t>(); });
    if (!positions) return tl::unexpected(positions.error());
    auto parked = database.rows(select_parked, readParked);
    if (!parked) return tl::unexpected(parked.error());
    auto republishings = database.rows(select_open, readRepublishing);
    if (!republishings) return tl::unexpected(republishings.error());
    return core::OutboxState{std::move(*positions), std::move(*parked), std::move(*republishings)};
}

core::Expected<std::vector<core::Republishing>> newestRepublishings(Connection& database, std::size_t limit) {
    return database.rows(select_newest, readRepublishing, limit);
}

}  // namespace sagadesk::store
