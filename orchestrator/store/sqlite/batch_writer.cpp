#include "store/sqlite/batch_writer.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/money.h"
#include "store/row_rules.h"
#include "store/sqlite/amendment_rows.h"
#include "store/sqlite/attempt_rows.h"
#include "store/sqlite/bulk_rows.h"
#include "store/sqlite/cause_rows.h"
#include "store/sqlite/flow_rows.h"
#include "store/sqlite/message_rows.h"
#include "store/sqlite/outbox_rows.h"
#include "store/sqlite/rows.h"
#include "store/sqlite/service_rows.h"
#include "store/sqlite/word_rows.h"

namespace sagadesk::store {

namespace {

constexpr std::string_view insert_key =
    "INSERT INTO idempotency (scope, key, fingerprint, order_id, response, created) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
    " ON CONFLICT (scope, key) DO NOTHING";
constexpr std::string_view select_key =
    "SELECT scope, key, fingerprint, order_id, response, created FROM idempotency WHERE scope = ?1 AND key = ?2";
constexpr std::string_view delete_key = "DELETE FROM idempotency WHERE scope = ?1 AND key = ?2";
constexpr std::string_view insert_order =
    "INSERT INTO orders (id, number, partition, type, workflow_version, customer_id, external_reference, currency, "
    "total,"
    " created, priority, state, activity, hold, service, run, version, sequence, changed, wake_at, parked_on, progress,"
    " cause, troubled_at, at_risk, expires_at, customer_name, channel, country, card, items, amount, step, tries,"
    " reason)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22,"
    " ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35) ON CONFLICT (number) DO NOTHING";
constexpr std::string_view insert_document = "INSERT INTO documents (row, document) VALUES (last_insert_rowid(), ?1)";

// SQLite rewrites the entries of every index whose columns an UPDATE names, changed or not. So there is one statement
// for each extent of change, and each finds no row where more than that has changed. The failure queue's columns go
// with the state: few orders are in their indices, and one that comes to stand there is changed that way just once.
#define SAGADESK_SET                                                                                             \
    "UPDATE orders INDEXED BY orders_by_id SET activity = ?3, hold = ?4, service = ?5, run = ?6, version = ?7, " \
    "sequence = ?8, changed = ?9,"                                                                               \
    " progress = ?10, step = ?22, tries = ?23, reason = ?24"
#define SAGADESK_SET_STATE ", state = ?11, cause = ?15, troubled_at = ?16, at_risk = ?17, expires_at = ?18"
#define SAGADESK_SET_REST ", wake_at = ?12, priority = ?13, parked_on = ?14"
#define SAGADESK_SET_AMENDED                                                                                         \
    ", customer_id = ?19, external_reference = ?20, total = ?21, customer_name = ?25, channel = ?26, country = ?27," \
    " card = ?28, items = ?29, amount = ?30"
#define SAGADESK_WHERE " WHERE id = ?1 AND version = ?2"
#define SAGADESK_SAME_STATE \
    " AND +state = ?11 AND +cause = ?15 AND +troubled_at IS ?16 AND +at_risk = ?17 AND +expires_at IS ?18"
#define SAGADESK_SAME_REST " AND +wake_at IS ?12 AND +priority = ?13 AND +parked_on = ?14"
constexpr std::string_view update_progress = SAGADESK_SET SAGADESK_WHERE SAGADESK_SAME_STATE SAGADESK_SAME_REST;
constexpr std::string_view update_state = SAGADESK_SET SAGADESK_SET_STATE SAGADESK_WHERE SAGADESK_SAME_REST;
constexpr std::string_view update_all = SAGADESK_SET SAGADESK_SET_STATE SAGADESK_SET_REST SAGADESK_WHERE;
constexpr std::string_view update_amended =
    SAGADESK_SET SAGADESK_SET_STATE SAGADESK_SET_REST SAGADESK_SET_AMENDED SAGADESK_WHERE;

constexpr std::string_view insert_entry =
    "INSERT INTO journal (" SAGADESK_JOURNAL_COLUMNS
    ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)";
constexpr std::string_view select_owned = "SELECT 1 FROM partitions WHERE partition = ?1 AND epoch = ?2 AND owner = ?3";
constexpr std::string_view update_head =
    "UPDATE partitions SET head_position = ?4, head_hash = ?5 WHERE partition = ?1 AND epoch = ?2 AND owner = ?3";
constexpr std::string_view upsert_token =
    "INSERT INTO commits (node, token) VALUES (?1, ?2)"
    " ON CONFLICT (node) DO UPDATE SET token = excluded.token WHERE excluded.token > token";

void bindUpdate(Statement& statement, const ports::Update& update) {
    const auto& row = update.row;
    statement.bind(row.id, update.expectedVersion, row.activity, row.hold, row.service, row.run, row.version,
                   row.sequence, row.changed, row.progress, row.state, row.wakeAt, row.priority, row.parkedOn,
                   row.cause, row.troubledAt, row.atRisk, row.expiresAt);
    statement.bindAt(22, row.step).bindAt(23, row.tries).bindAt(24, row.reason);
    if (!update.document) return;
    const auto& listed = row.listed;
    statement.bindAt(19, row.customerId).bindAt(20, row.externalReference).bindAt(21, row.total);
    statement.bindAt(25, listed.customerName).bindAt(26, listed.channel).bindAt(27, listed.country);
    statement.bindAt(28, listed.card).bindAt(29, listed.items).bindAt(30, core::thousandths(row.total, row.currency));
}

// The statements to try, narrowest first.
std::span<const std::string_view> extents(const ports::Update& update) {
    static constexpr std::array all{update_progress, update_state, update_all};
    static constexpr std::array amended{update_amended};
    if (update.document) return amended;
    // The last change of an order takes its wake-up away, so the narrower statements would find nothing.
    return std::span(all).subspan(core::isFinal(update.row.state) ? all.size() - 1 : 0);
}

tl::unexpected<core::Failure> refused(const char* what) {
    return core::fail("constraint", core::FailureClass::Refused, what);
}

}  // namespace

core::Expected<ports::Committed> BatchWriter::write(const ports::Batch& batch) {
    if (auto owned = checkFence(batch); !owned) return tl::unexpected(owned.error());
    if (auto appended = appendAboutNoOrder(batch.entries); !appended) return tl::unexpected(appended.error());
    ports::Committed committed;
    committed.creations.reserve(batch.creations.size());
    for (const auto& creation : batch.creations) {
        auto outcome = create(creation);
        if (!outcome) return tl::unexpected(outcome.error());
        committed.creations.push_back(std::move(*outcome));
    }
    for (const auto& one : batch.updates)
        if (auto updated = update(one); !updated) return tl::unexpected(updated.error());
    if (auto kept = keepRest(batch); !kept) return tl::unexpected(kept.error());
    if (auto counted = addFlow(m_database, m_flow); !counted) return tl::unexpected(counted.error());
    if (auto written = writeHeads(); !written) return tl::unexpected(written.error());
    if (auto written = writeToken(batch.token); !written) return tl::unexpected(written.error());
    committed.entries = std::move(m_written);
    return committed;
}

// First of all, so that a node that lost its lease hears that, and not what its stale heads or versions run into.
core::Expected<void> BatchWriter::checkFence(const ports::Batch& batch) {
    for (const auto& creation : batch.creations) m_touched[static_cast<std::size_t>(creation.row.partition)] = true;
    for (const auto& update : batch.updates) m_touched[static_cast<std::size_t>(update.row.partition)] = true;
    // What belongs to no partition goes with the first.
    const bool none = std::ranges::count(m_touched, true) == 0;
    if (!batch.entries.empty() || (none && !batch.empty())) m_touched.front() = true;
    for (std::size_t index = 0; index < m_touched.size(); ++index) {
        if (!m_touched[index]) continue;
        auto owned = m_database.statement(select_owned);
        const bool mine = owned.bind(index, m_fence.epochs[index], m_fence.node).step();
        if (auto checked = m_database.check(owned); !checked) return checked;
        if (!mine) return leaseLost(index);
    }
    return {};
}

core::Expected<ports::CreationOutcome> BatchWriter::create(const ports::Creation& creation) {
    const auto& key = creation.idempotency;
    auto keyed = m_database.statement(insert_key);
    keyed.bind(key.scope, key.key, key.fingerprint, key.order, key.response, key.created);
    if (!keyed.run()) return tl::unexpected(m_database.failure(keyed.result()));
    if (keyed.changes() == 0) return keyTaken(key);

    const auto& row = creation.row;
    auto inserted = m_database.statement(insert_order);
    inserted.bind(row.id, row.number, row.partition, row.type, row.workflowVersion, row.customerId,
                  row.externalReference, row.currency, row.total, row.created, row.priority, row.state, row.activity,
                  row.hold, row.service, row.run, row.version, row.sequence, row.changed, row.wakeAt, row.parkedOn,
                  row.progress, row.cause, row.troubledAt, row.atRisk, row.expiresAt, row.listed.customerName,
                  row.listed.channel, row.listed.country, row.listed.card, row.listed.items,
                  core::thousandths(row.total, row.currency), row.step, row.tries, row.reason);
    if (!inserted.run()) return tl::unexpected(m_database.failure(inserted.result()));
    if (inserted.changes() == 0) {
        auto undone = m_database.statement(delete_key);
        if (!undone.bind(key.scope, key.key).run()) return tl::unexpected(m_database.failure(undone.result()));
        return ports::CreationOutcome{ports::CreationResult::NumberTaken, std::nullopt};
    }

    auto document = m_database.statement(insert_document);
    if (!document.bind(creation.document).run()) return tl::unexpected(m_database.failure(document.result()));
    if (auto added = addWords(m_database, creation.document); !added) return tl::unexpected(added.error());
    if (auto appended = append(row.partition, creation.entries); !appended) return tl::unexpected(appended.error());
    m_flow.add(creation);
    return ports::CreationOutcome{};
}

core::Expected<ports::CreationOutcome> BatchWriter::keyTaken(const ports::IdempotencyRecord& record) {
    auto found = m_database.statement(select_key);
    ports::CreationOutcome outcome{ports::CreationResult::KeyTaken, std::nullopt};
    if (found.bind(record.scope, record.key).step()) outcome.existing = readIdempotency(found);
    if (auto checked = m_database.check(found); !checked) return tl::unexpected(checked.error());
    return outcome;
}

core::Expected<void> BatchWriter::update(const ports::Update& update) {
    for (const auto sql : extents(update)) {
        auto statement = m_database.statement(sql);
        bindUpdate(statement, update);
        if (!statement.run()) return tl::unexpected(m_database.failure(statement.result()));
        if (statement.changes() != 1) continue;
        if (auto kept = keepAbout(update); !kept) return kept;
        m_flow.add(update);
        return append(update.row.partition, update.entries);
    }
    return core::fail("version_conflict", core::FailureClass::Refused,
                      "order " + update.row.id.text() + " is not at version " + std::to_string(update.expectedVersion));
}

// What stands in other tables than the order.
core::Expected<void> BatchWriter::keepAbout(const ports::Update& update) {
    const auto& row = update.row;
    core::Expected<void> kept;
    if (update.document) kept = replaceWords(m_database, row.id, *update.document);
    if (kept && update.document) kept = amend(m_database, row.id, *update.document);
    if (kept) kept = addNotes(m_database, row.id, update.notes);
    if (kept && update.raised) kept = raise(m_database, row, *update.raised);
    return kept;
}

core::Expected<void> BatchWriter::keepRest(const ports::Batch& batch) {
    core::Expected<void> kept;
    const auto each = [&](const auto& values, auto&& keep) {
        for (const auto& value : values)
            if (kept) kept = keep(m_database, value);
    };
    each(batch.jobs, keepJob);
    each(batch.items, keepItems);
    each(batch.marks, mark);
    each(batch.services, keepControl);
    each(batch.usual, addUsual);
    each(batch.attempts, keepAttempt);
    if (kept) kept = keepMessaging(batch);
    return kept;
}

// A person's decision comes after what the relay has found, so that it stands.
core::Expected<void> BatchWriter::keepMessaging(const ports::Batch& batch) {
    auto kept = keepMark(m_database, batch.outbox);
    const auto each = [&](const auto& values, auto&& keep) {
        for (const auto& value : values)
            if (kept) kept = keep(m_database, value);
    };
    each(batch.parkings, changeParking);
    each(batch.republishings, addRepublishing);
    if (kept) kept = keepMessages(m_database, batch.kept);
    each(batch.forgotten, forgetMessage);
    return kept;
}

core::Expected<void> BatchWriter::appendAboutNoOrder(const std::vector<core::JournalEntry>& entries) {
    if (!areAboutNoOrder(entries)) return refused("an entry about an order is none of its changes");
    return append(core::PartitionId{}, entries);
}

core::Expected<void> BatchWriter::append(core::PartitionId partition, const std::vector<core::JournalEntry>& entries) {
    for (const auto& given : entries) {
        auto& entry = m_written.emplace_back(given);
        m_heads.append(partition, entry);
        auto inserted = m_database.statement(insert_entry);
        inserted.bind(entry.partition, entry.position, entry.order, entry.sequence, entry.time, entry.kind, entry.state,
                      entry.activity, entry.run, entry.step, entry.attempt, entry.actor, entry.reason, entry.data,
                      entry.traceId, entry.hash);
        if (!inserted.run()) return tl::unexpected(m_database.failure(inserted.result()));
    }
    return {};
}

tl::unexpected<core::Failure> BatchWriter::leaseLost(std::size_t partition) const {
    return core::fail("lease_lost", core::FailureClass::Refused,
                      "partition " + std::to_string(partition) + " is no longer owned by " + m_fence.node);
}

core::Expected<void> BatchWriter::writeHeads() {
    for (std::size_t index = 0; index < m_touched.size(); ++index) {
        if (!m_touched[index]) continue;
        const auto partition = static_cast<core::PartitionId>(index);
        const auto& head = m_heads.at(partition);
        auto updated = m_database.statement(update_head);
        updated.bind(partition, m_fence.epochs[index], m_fence.node, head.position, head.hash);
        if (!updated.run()) return tl::unexpected(m_database.failure(updated.result()));
        if (updated.changes() != 1) return leaseLost(index);
    }
    return {};
}

core::Expected<void> BatchWriter::writeToken(std::uint64_t token) {
    auto written = m_database.statement(upsert_token);
    if (!written.bind(m_fence.node, token).run()) return tl::unexpected(m_database.failure(written.result()));
    if (written.changes() != 1)
        return core::fail("token_stale", core::FailureClass::Refused,
                          "batch " + std::to_string(token) + " is not newer than the last one committed");
    return {};
}

}  // namespace sagadesk::store
