// An order in work: everything a decision needs to know, as one value.
//
// The engine owns one per resident order; decide() takes it and gives back the next one. Nothing here is derived from
// anything outside; encodeProgress()/decodeProgress() keep all of it across restarts.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/failure.h"
#include "core/ids.h"
#include "core/order_document.h"
#include "core/order_state.h"
#include "core/time.h"
#include "core/workflow.h"

namespace sagadesk::core {

// Where the action of a step stands in this run.
enum class StepPhase : std::uint8_t {
    NotReached,
    Calling,           // intent durable; the attempt is on its way, or was when the node died
    LookingUp,         // effect verify: asking whether the lost attempt was done; with due: until the next look-up
    RetryWait,         // until due
    AwaitingCallback,  // until due (callbackTimeout)
    AwaitingApproval,  // until due
    Sleeping,          // kind wait, until due
    Parked,            // the service's breaker, pause or limit; attempt is not consumed
    Held,              // a person must decide; see StepRecord::hold
    Succeeded,
    Skipped,   // `when` was false, or a person left it out
    Declined,  // business refusal
    GaveUp,    // not critical and failed for good, or dropped because the order is being undone; no effect remains
    Unknown,   // dropped while its outcome was open; counts as done for the undoing
};

// Where the undoing of a step stands.
enum class UndoPhase : std::uint8_t { None, Calling, RetryWait, AwaitingCallback, Parked, Done, Stuck };

struct StepRecord {
    StepPhase phase = StepPhase::NotReached;
    UndoPhase undo = UndoPhase::None;
    HoldReason hold = HoldReason::None;
    bool applies = true;   // `when` held at the start of the run
    bool inDoubt = false;  // an attempt may have taken effect although no answer said so
    // An attempt went out that no answer ever came for. Whatever was found out since, its request may still arrive
    // late; only undoing it at the service, which then refuses the late original, makes sure of the opposite.
    bool unanswered = false;
    bool badAnswer = false;           // the latest failure was an answer outside the contract
    std::uint16_t attempt = 0;        // of the action; 1 once handed out
    std::uint16_t lookupAttempt = 0;  // of the look-up for the present attempt
    std::uint16_t undoAttempt = 0;
    std::uint16_t attemptBase =
        0;  // attempts before the present budget of tries; raised when a person asks for a retry
    std::uint16_t undoAttemptBase = 0;  // likewise, of the undoing
    std::uint32_t rank = 0;             // 1, 2, 3 … in the order in which outcomes became succeeded or unknown
    Instant startedAt{};                // of the present attempt, look-up or wait
    Instant due{};                      // end of the present wait; unset (epoch) when none
    std::string reference;              // the service's own name for what it did
    std::string data;                   // JSON object text, may be empty
    std::optional<Instant> expiresAt;
    std::int64_t amount = 0;  // minor units authorised or captured; 0 for steps that move no money
    // A callback told of a success after the step had been given up: a person settles it.
    bool late = false;
    std::uint16_t lateRun = 0;  // the earlier run that it belongs to; 0: the present one
    std::string code;           // of the latest failure
    std::string detail;         // of the latest failure; may hold personal data, so never goes to the journal

    bool operator==(const StepRecord&) const = default;
};

// Why the order stopped going forward.
enum class Abort : std::uint8_t { None, Fail, Cancel };

struct Order {
    OrderId id;
    OrderNumber number;
    OrderDocumentPtr document;
    WorkflowPtr workflow;  // nullptr only while the version is not installed here (hold reason workflow_missing)
    std::string workflowName;
    std::uint32_t workflowVersion = 0;

    OrderState state = OrderState::Pending;
    Activity activity = Activity::Running;
    HoldReason hold = HoldReason::None;
    std::uint16_t run = 1;
    std::uint64_t version = 0;   // raised by every change
    std::uint64_t sequence = 0;  // journal entries so far
    Instant created{};
    Instant changed{};
    Abort abort = Abort::None;
    std::string causeStep;  // step and code that made the order abort or be held; "" when none
    std::string causeCode;
    bool stopped = false;               // by a person: no step begins until a retry
    std::string owner;                  // who takes care of it; "" for nobody
    std::optional<Instant> troubledAt;  // since when it has stood in the failure queue for its present cause
    std::string traceId;                // 32 hex digits, one trace for the whole order
    std::vector<StepRecord> steps;      // same indexes as workflow->steps

    // When the engine must look at the order without anything else happening: the earliest due of its waits, `created`
    // while an attempt is on its way or may have to be recovered, nullopt when only a person or a service can move it.
    [[nodiscard]] std::optional<Instant> wakeAt() const;
    // The service that parks it; "" when not parked.
    [[nodiscard]] std::string parkedOn() const;
    // The service of the step that is being worked on, waited for or held; "" when none. For lists and filters.
    [[nodiscard]] std::string currentService() const;
    // That step itself, also where it has no service; nullopt when none.
    [[nodiscard]] std::optional<std::size_t> currentStep() const;
};

struct MoneyTotals {
    std::int64_t authorised = 0;
    std::int64_t captured = 0;
    std::int64_t refunded = 0;
    std::int64_t voided = 0;
    std::int64_t pending = 0;  // authorised, captured, voided or given back by a call that is under way or will be
    std::int64_t atRisk = 0;   // effect unknown, or taken and not yet given back while the order is being undone
};
// Derived from the steps' records alone; amounts are the document's total.
[[nodiscard]] MoneyTotals moneyOf(const Order& order);

// The earliest end of an authorisation that is neither captured nor voided; nullopt when there is none.
[[nodiscard]] std::optional<Instant> authorisationEnds(const Order& order);

// Compact JSON of everything in Order that is no column of its own; decodeProgress is its exact inverse.
[[nodiscard]] std::string encodeProgress(const Order& order);
// Fills abort, cause, traceId and steps; the other members come from columns. Failure: "corrupt_progress".
[[nodiscard]] Expected<void> decodeProgress(std::string_view text, Order& order);

}  // namespace sagadesk::core
