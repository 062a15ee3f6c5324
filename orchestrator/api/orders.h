// What callers see of orders: commands in, snapshots out. Values only; they cross threads by copy.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/ids.h"
#include "core/journal.h"
#include "core/order.h"
#include "core/time.h"

namespace sagadesk::api {

// --- commands ---------------------------------------------------------------------------------------------------

struct SubmitOrder {
    std::string body;            // bytes as received
    std::string idempotencyKey;  // 1–255 printable ASCII characters, checked by the caller, quotes removed
    std::string scope;           // credential and route, e.g. "anonymous POST /v1/orders"
    std::string actor;           // "api:{token name}", "operator:{name}"
    std::string traceId;         // 32 hex digits from the caller's traceparent, or "" for a new one
};

struct Accepted {
    core::OrderId id;
    std::string body;  // {"id","number","state":"pending","acceptedAt"}; byte-identical for every replay
    bool replayed = false;
};

// The order by id or number, as a person or a link gives it.
using OrderName = std::string;

enum class CommandKind : std::uint8_t { Cancel, Retry, Reopen, Approve, Reject, Resolve, Note };

struct OrderCommand {
    CommandKind kind = CommandKind::Cancel;
    OrderName order;
    std::string step;       // Approve, Reject, Resolve
    std::string verdict;    // Resolve: done, not_done, skip
    std::string reference;  // Resolve done
    std::string reason;     // required, 1–500 characters; Note: the text
    std::string actor;
    std::optional<std::uint64_t> expectedVersion;  // refused with Conflict when the order is newer
};

struct CommandDone {
    core::OrderId id;
    std::uint64_t version = 0;
    core::OrderState state = core::OrderState::Pending;
    core::Activity activity = core::Activity::Running;
};

// POST /v1/callbacks/{token}
struct Callback {
    std::string token;
    bool succeeded = false;
    std::string reference, code, detail, eventId;
};
struct CallbackDone {
    std::string verdict;  // applied, duplicate, conflicting, stale, late_success
};

// --- snapshots ----------------------------------------------------------------------------------------------------

struct AttemptView {
    std::uint16_t attempt = 0;
    bool undo = false;
    core::Instant at{};  // when its outcome was made durable
    std::optional<core::Instant> started;
    std::string outcome;  // succeeded, declined, failed, unknown, skipped …
    std::string code;
};

struct StepView {
    std::string name, label, group, service, stage;
    std::string status;      // word of the phase: not_reached, calling, retry_wait, succeeded, held …
    std::string undoStatus;  // "" when nothing is undone
    std::string hold;        // hold reason or ""
    bool critical = true;
    bool pivot = false;
    std::uint16_t attempts = 0;
    std::uint16_t attemptsMax = 0;
    std::optional<core::Instant> due;
    std::string reference, data, code, detail;
    std::vector<AttemptView> history;  // oldest first, of the present run
};

struct OrderSummary {
    core::OrderId id;
    core::OrderNumber number;
    std::string type;
    core::OrderState state = core::OrderState::Pending;
    core::Activity activity = core::Activity::Running;
    core::HoldReason hold = core::HoldReason::None;
    std::string service;
    std::string customerId, externalReference, currency;
    std::int64_t total = 0;
    int priority = 5;
    std::uint16_t run = 1;
    std::uint64_t version = 0;
    core::Instant created{}, changed{};
};

struct OrderSnapshot {
    OrderSummary summary;
    std::string document;  // canonical JSON
    std::uint32_t workflowVersion = 0;
    std::string causeStep, causeCode;
    core::MoneyTotals money;
    std::vector<StepView> steps;
    std::string traceId;
    std::optional<core::Instant> due;  // next thing that happens by itself
};

struct OrderQuery {
    std::vector<core::OrderState> states;
    std::vector<core::Activity> activities;
    std::string type, customer, service, text;
    std::optional<core::Instant> createdFrom, createdTo;
    std::size_t limit = 50;               // 1–200
    std::optional<core::OrderId> before;  // from the cursor
};

struct OrderPage {
    std::vector<OrderSummary> orders;
    std::optional<core::OrderId> next;  // nullopt on the last page
};

struct JournalPage {
    core::OrderId order;
    std::vector<core::JournalEntry> entries;
};

}  // namespace sagadesk::api
