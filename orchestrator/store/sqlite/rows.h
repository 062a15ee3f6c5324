// Rows of the tables as values of the ports. The column lists and the functions that read them stand side by side.
#pragma once

#include <string>
#include <string_view>

#include "ports/reader.h"
#include "ports/store.h"
#include "store/sqlite/statement.h"

namespace sagadesk::store {

// Literals rather than variables, so that statements are put together by the compiler.
#define SAGADESK_ORDER_COLUMNS                                                                                  \
    "o.id, o.number, o.partition, o.type, o.workflow_version, o.customer_id, o.external_reference, o.currency," \
    " o.total, o.created, o.priority, o.state, o.activity, o.hold, o.service, o.run, o.version, o.sequence,"    \
    " o.changed, o.wake_at, o.parked_on, o.cause, o.troubled_at, o.at_risk, o.expires_at,"                      \
    " o.customer_name, o.channel, o.country, o.card, o.items, o.step, o.tries, o.reason, o.progress"
#define SAGADESK_JOURNAL_COLUMNS                                                                                     \
    "partition, position, order_id, sequence, time, kind, state, activity, run, step, attempt, actor, reason, data," \
    " trace_id, hash"

#define SAGADESK_STORED_ORDER \
    "SELECT " SAGADESK_ORDER_COLUMNS ", d.document FROM orders AS o JOIN documents AS d ON d.row = o.row"

[[nodiscard]] ports::OrderRow readOrder(Statement& from);
[[nodiscard]] ports::StoredOrder readStored(Statement& from);  // the order's columns, then d.document
[[nodiscard]] ports::Note readNote(Statement& from);           // time, actor, text
[[nodiscard]] ports::IdempotencyRecord readIdempotency(Statement& from);

[[nodiscard]] ports::CurrencySum readSum(Statement& from);  // currency, orders, total, at risk

// Reuses the entry's texts: reading millions must not allocate for each.
void readEntry(Statement& from, core::JournalEntry& entry);

}  // namespace sagadesk::store
