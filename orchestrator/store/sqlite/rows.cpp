#include "store/sqlite/rows.h"

namespace sagadesk::store {

ports::OrderRow readOrder(Statement& from) {
    ports::OrderRow row;
    from.bytes(row.id.bytes);
    row.number.value = from.number<std::uint64_t>();
    row.partition = from.number<core::PartitionId>();
    row.type = from.text();
    row.workflowVersion = from.number<std::uint32_t>();
    row.customerId = from.text();
    row.externalReference = from.text();
    row.currency = from.text();
    row.total = from.number<std::int64_t>();
    row.created = from.instant();
    row.priority = from.number<int>();
    row.state = from.member(core::OrderState::Cancelled);
    row.activity = from.member(core::Activity::Idle);
    row.hold = from.member(core::HoldReason::Operator);
    row.service = from.text();
    row.run = from.number<std::uint16_t>();
    row.version = from.number<std::uint64_t>();
    row.sequence = from.number<std::uint64_t>();
    row.changed = from.instant();
    row.wakeAt = from.optionalInstant();
    row.parkedOn = from.text();
    row.cause = from.text();
    row.troubledAt = from.optionalInstant();
    row.atRisk = from.number<std::int64_t>();
    row.expiresAt = from.optionalInstant();
    row.listed.customerName = from.text();
    row.listed.channel = from.text();
    row.listed.country = from.text();
    row.listed.card = from.text();
    row.listed.items = from.number<std::int64_t>();
    row.step = from.text();
    row.tries = from.number<std::uint16_t>();
    row.reason = from.text();
    row.progress = from.text();
    return row;
}

ports::StoredOrder readStored(Statement& from) {
    ports::StoredOrder stored{readOrder(from), {}};
    stored.document = from.text();
    return stored;
}

ports::Note readNote(Statement& from) {
    ports::Note note;
    note.at = from.instant();
    note.actor = from.text();
    note.text = from.text();
    return note;
}

ports::IdempotencyRecord readIdempotency(Statement& from) {
    ports::IdempotencyRecord record;
    record.scope = from.text();
    record.key = from.text();
    from.bytes(record.fingerprint);
    from.bytes(record.order.bytes);
    record.response = from.text();
    record.created = from.instant();
    return record;
}

ports::CurrencySum readSum(Statement& from) {
    ports::CurrencySum sum;
    sum.currency = from.text();
    sum.orders = from.number<std::uint64_t>();
    sum.total = from.number<std::int64_t>();
    sum.atRisk = from.number<std::int64_t>();
    return sum;
}

void readEntry(Statement& from, core::JournalEntry& entry) {
    entry.partition = from.number<core::PartitionId>();
    entry.position = from.number<std::uint64_t>();
    from.bytes(entry.order.bytes);
    entry.sequence = from.number<std::uint64_t>();
    entry.time = from.instant();
    entry.kind = from.member(core::EntryKind::StorageBackedUp);
    entry.state = from.member(core::OrderState::Cancelled);
    entry.activity = from.member(core::Activity::Idle);
    entry.run = from.number<std::uint16_t>();
    entry.step = from.text();
    entry.attempt = from.number<std::uint16_t>();
    entry.actor = from.text();
    entry.reason = from.text();
    entry.data = from.text();
    entry.traceId = from.text();
    from.bytes(entry.hash);
}

}  // namespace sagadesk::store
