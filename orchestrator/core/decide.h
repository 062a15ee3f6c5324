// The saga's decisions: what an event makes of an order.
//
// Pure: everything a decision depends on is an argument, and the same arguments give the same bytes. No I/O, clock,
// random or thread. That is what lets the simulation run years of faults in minutes.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/journal.h"
#include "core/order.h"
#include "core/outcome.h"

namespace sagadesk::core {

enum class Direction : std::uint8_t { Forward, Undo };

// Circumstances of a decision that are not part of the order.
struct Moment {
    Instant now;
    std::uint64_t chance = 0;                // uniform random bits; the only source of jitter
    std::span<const std::string> blocked{};  // services that take no calls now: their steps park at once
};

// --- events -------------------------------------------------------------------------------------------------------

// The final or interim answer of one attempt. Ignored unless that attempt is the one on its way.
struct Answered {
    std::size_t step = 0;
    Direction direction = Direction::Forward;
    std::uint16_t attempt = 0;
    Outcome outcome;
};
// The answer of a verify look-up for the present attempt.
struct LookedUp {
    std::size_t step = 0;
    std::uint16_t attempt = 0;
    LookupOutcome outcome;
};
// Every wait whose due is not after now ends.
struct TimePassed {};
// The node that had the calls under way is gone: every attempt on its way, save those in stillUnderWay, is treated by
// its step's effect (read, idempotent: sent again with the same number; verify: looked up; once: held).
// Sending again changes the order only where it puts the step in doubt, so the decision may have effects although it
// is not changed: they are to be carried out at once, since what led to them is durable already.
struct CallRef {
    std::size_t step = 0;
    Direction direction = Direction::Forward;
    std::uint16_t attempt = 0;
    bool operator==(const CallRef&) const = default;
};
struct Recovered {
    std::vector<CallRef> stillUnderWay;
};
// The dispatcher could not send it and no byte of it left: the step parks; the attempt is not consumed.
struct CallParked {
    std::size_t step = 0;
    Direction direction = Direction::Forward;
    std::uint16_t attempt = 0;
};
// The service takes calls again: its parked steps go on.
struct ServiceOpened {
    std::string service;
};
struct CallbackReceived {
    std::uint16_t run = 1;
    std::size_t step = 0;
    Direction direction = Direction::Forward;
    std::uint16_t attempt = 0;
    bool succeeded = false;  // else declined
    std::string reference;
    std::string code;
    std::string detail;
    std::string eventId;
};
// --- commands: who and why are required ------------------------------------------------------------------------------
struct CancelRequested {
    std::string actor;
    std::string reason;
};
struct Approved {
    std::size_t step = 0;
    std::string actor;
    std::string reason;
};
struct Rejected {
    std::size_t step = 0;
    std::string actor;
    std::string reason;
};
// Held steps are tried again now with fresh tries; stuck compensations too; waiting ones at once.
struct RetryRequested {
    std::string actor;
    std::string reason;
};
// failed → pending, run + 1, all steps from the start. document: amended before, checked by OrderDocument::parse()
// already; nullptr: as it is.
struct ReopenRequested {
    std::string actor;
    std::string reason;
    OrderDocumentPtr document = nullptr;
    std::string pointers = {};  // as in AmendRequested
};
enum class Verdict : std::uint8_t { Done, NotDone, Skip };
// A person settles a held step (outcome unknown, retries exhausted, bad response) or a stuck compensation.
struct Resolved {
    std::size_t step = 0;
    Verdict verdict = Verdict::Done;
    std::string reference;
    std::string actor;
    std::string reason;
};
// The order stops where it is: what is under way is answered, nothing new begins. A retry lets it go on.
struct HoldRequested {
    std::string actor;
    std::string reason;
};
// Gives the order up and undoes what was done: as a cancellation, but it ends as failed. Also takes back a late
// success.
struct CompensateRequested {
    std::string actor;
    std::string reason;
};
// A person states that everything still open of an order that is being undone, or was, was settled outside.
struct CloseRequested {
    std::string reference;
    std::string actor;
    std::string reason;
};
// document: the amended one, checked by OrderDocument::parse() already.
struct AmendRequested {
    OrderDocumentPtr document;
    std::string pointers;  // comma-separated JSON Pointers of what has changed, for the journal
    std::string actor;
    std::string reason;
};
struct AssignRequested {
    std::string owner;
    std::string actor;
    std::string reason;
};
struct NoteAdded {
    std::string actor;
    std::string
        text;  // stays out of the journal's data: it may hold personal data. The journal says only that it was added.
};
// What was sent for the order and received was shown with its personal data.
struct AttemptsShown {
    std::string actor;
    std::string reason;
};

using Event =
    std::variant<Answered, LookedUp, TimePassed, Recovered, CallParked, ServiceOpened, CallbackReceived,
                 CancelRequested, Approved, Rejected, RetryRequested, ReopenRequested, Resolved, HoldRequested,
                 CompensateRequested, CloseRequested, AmendRequested, AssignRequested, NoteAdded, AttemptsShown>;

// --- decisions ------------------------------------------------------------------------------------------------------

// To be carried out only after the decision is durable. The body is built from the order then; its idempotency key is
// "{order id}:{run}:{step}" or "…:undo", the same for every attempt.
struct CallEffect {
    std::size_t step = 0;
    Direction direction = Direction::Forward;
    std::uint16_t attempt = 0;
    bool lookup = false;
    bool operator==(const CallEffect&) const = default;
};

enum class CallbackVerdict : std::uint8_t { Applied, Duplicate, Conflicting, Stale, LateSuccess };
[[nodiscard]] std::string_view word(CallbackVerdict verdict);

struct Decision {
    // false: order is as it was and nothing is to be stored. Effects may still be there, after Recovered only.
    bool changed = false;
    Order order;
    std::vector<JournalEntry> entries;  // partition, position and hash are filled in at the commit
    std::vector<CallEffect> effects;
    std::optional<CallbackVerdict> verdict;  // CallbackReceived only
};

// A command that the order's state does not allow.
struct Refusal {
    std::string guard;   // stable: already_final, past_pivot, pivot_under_way, already_undoing, not_held,
                         // not_awaiting_approval …
    std::string detail;  // why, in a sentence
};

// The first decision of a new order: state pending, entry order.created, first steps handed out.
// workflow must be the one that document->type names; traceId: 32 hex digits.
[[nodiscard]] Decision createOrder(OrderId id, OrderNumber number, OrderDocumentPtr document, WorkflowPtr workflow,
                                   std::string actor, std::string traceId, const Moment& moment);

// The decision for an event on an existing order, or a refusal (commands only; other events are never refused).
// order.workflow must not be null.
[[nodiscard]] tl::expected<Decision, Refusal> decide(const Order& order, const Event& event, const Moment& moment);

// For an order whose workflow version is not installed here (order.workflow null) and that is not final: it is held
// until it is. With the version installed again, Recovered lets it go on where it stood.
[[nodiscard]] Decision holdWithoutWorkflow(const Order& order, const Moment& moment);

[[nodiscard]] std::string idempotencyKey(const OrderId& id, std::uint16_t run, std::string_view step,
                                         Direction direction);

}  // namespace sagadesk::core
