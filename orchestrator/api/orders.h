// What callers see of orders: commands in, snapshots out. Values only; they cross threads by copy.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "api/failures.h"
#include "api/milestones.h"
#include "core/explanation.h"
#include "core/ids.h"
#include "core/journal.h"
#include "core/order.h"
#include "core/preview.h"
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

enum class CommandKind : std::uint8_t {
    Cancel,
    Retry,
    Reopen,
    Approve,
    Reject,
    Resolve,
    Note,
    Hold,        // stop the order where it is, until a retry
    Compensate,  // give it up and undo what was done; it ends as failed
    Close,       // settle by hand whatever is open of an order that is being undone or was
    Amend,       // change the document
    Assign,      // who takes care of it
};

struct OrderCommand {
    CommandKind kind = CommandKind::Cancel;
    OrderName order;
    std::string step;       // Approve, Reject, Resolve
    std::string verdict;    // Resolve: done, not_done, skip
    std::string reference;  // Resolve done, Close
    std::string patch;      // Amend: JSON merge patch (RFC 7396) of the document
    std::string owner;      // Assign: a name, "" for nobody
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
    std::int64_t amount = 0;  // minor units that it authorised or captured
    std::optional<core::Instant> expiresAt;
    std::optional<core::Instant> startedAt;   // of the present attempt or wait
    std::optional<core::Duration> usualTime;  // 95 % of the last seven days took no longer; nullopt when not known
    std::uint16_t undoAttempts = 0, undoAttemptsMax = 0;
    std::int64_t atRisk = 0;           // minor units, while its undoing is stuck or its outcome unknown
    std::vector<AttemptView> history;  // oldest first, of the present run
};

// A callback that came for the order. Texts that may hold personal data were not kept.
struct CallbackView {
    core::Instant at{};
    std::uint16_t run = 1, attempt = 0;
    std::string step, verdict, status, code, reference, eventId;
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
    std::string cause;                           // id of its cause in the failure queue, or ""
    std::optional<core::Instant> troubledAt;     // since when it stands there
    std::int64_t atRisk = 0;                     // minor units
    std::string owner;                           // who takes care of it, or ""
    std::string customerName, channel, country;  // of the document, or ""
    std::int64_t items = 0;                      // sum of the quantities
    std::string step;                            // that is worked on, waited for or held, or ""
    std::uint16_t tries = 0;                     // of that step, or of its undoing
    std::vector<MilestoneCell> cells;            // the step bar; empty where the workflow is not installed
    core::Explanation explanation;
};

struct OrderSnapshot {
    OrderSummary summary;
    std::string document;  // canonical JSON
    std::uint32_t workflowVersion = 0;
    std::string causeStep, causeCode;
    core::MoneyTotals money;
    std::vector<StepView> steps;
    std::string traceId;
    std::optional<core::Instant> due;     // next thing that happens by itself
    std::optional<std::string> original;  // the document before it was first amended
    std::vector<CallbackView> callbacks;  // oldest first
    std::vector<NoteView> notes;          // oldest first
};

// What a cancellation would do, step by step; see core/preview.h.
struct CancelPreview {
    core::OrderId id;
    std::uint64_t version = 0;
    std::string guard, detail;  // "" when it may be cancelled, else what refuses it and why
    std::string currency;
    std::vector<core::PlannedUndo> steps;
};

inline constexpr std::size_t orders_asked_max = 200;

struct OrderQuery {
    std::vector<core::OrderState> states;
    std::vector<core::Activity> activities;
    std::string type, customer, service;
    std::string q;                   // the search language, api/search.h; "" for every order
    std::chrono::minutes zone{};     // of the times in q, to be added to UTC
    std::vector<core::OrderId> ids;  // only these, at most orders_asked_max; empty: any
    std::string cause;               // id of a cause in the failure queue
    std::optional<core::Instant> createdFrom, createdTo;
    std::size_t limit = 50;  // 1–200
    // From the cursor: the page goes on after this order, which had this value of what q sorts by.
    std::optional<core::OrderId> before;
    std::string beforeValue;
};

struct OrderPage {
    std::vector<OrderSummary> orders;
    std::optional<core::OrderId> next;  // nullopt on the last page
    std::string nextValue;              // goes with it, "" unless q sorts
};

// Counting ends here: the last of them says "at least".
inline constexpr std::uint64_t orders_counted_max = 10'001;
struct OrderCount {
    std::uint64_t count = 0;
    bool exact = true;
};

struct JournalPage {
    core::OrderId order;
    std::vector<core::JournalEntry> entries;
};

}  // namespace sagadesk::api
