// One decision in the making, private to decide(): the order as it becomes, and what is to be written and done.
//
// The sources of the decision core work on a Turn: stages.cpp which steps start and the order's states, forward.cpp the
// action of a step, undo.cpp the undoing, waits.cpp timers and recovery, commands.cpp people, callbacks.cpp services
// that answer later, turn.cpp the end of every decision. A Turn lives for one call of decide().
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/cause.h"
#include "core/decide.h"

namespace sagadesk::core::deciding {

inline constexpr Instant no_instant{};
// Look-ups of a service that takes no calls are tried again this much later; they do not park.
inline constexpr Duration lookup_pause{1'000};

// Who caused something and why, as the journal names it.
struct Cause {
    std::string_view actor = "system";
    std::string_view reason{};
};

// What a step achieved, told by its service, a look-up, a callback or a person.
struct Success {
    std::string reference;
    std::string data;
    std::optional<Instant> expiresAt;
};

struct Turn {
    // before.workflow must not be null.
    Turn(const Order& before, const Moment& at);

    Order order;
    const Workflow& workflow;
    const Moment& moment;
    std::vector<JournalEntry> entries;  // sequence and activity are filled in by finish()
    std::vector<CallEffect> effects;
    std::optional<CallbackVerdict> verdict;
    bool changed = false;
    std::optional<core::Cause> trouble;  // what it stood in the failure queue for before
    Cause cause;                         // of the event; named when the order stops being held
    std::uint64_t draws = 0;

    [[nodiscard]] std::size_t size() const { return order.steps.size(); }
    [[nodiscard]] const Step& step(std::size_t index) const { return workflow.steps[index]; }
    [[nodiscard]] StepRecord& record(std::size_t index) { return order.steps[index]; }
    [[nodiscard]] const StepRecord& record(std::size_t index) const { return order.steps[index]; }
    [[nodiscard]] Instant now() const { return moment.now; }
    [[nodiscard]] bool aborting() const { return order.abort != Abort::None; }
    [[nodiscard]] bool isBlocked(std::size_t index) const;
    // The pivot has succeeded: from then on the order goes forward only.
    [[nodiscard]] bool pivotPassed() const;
    [[nodiscard]] std::uint32_t nextRank() const;

    // Uniform in [0, most]; the draws of one decision differ from each other.
    [[nodiscard]] Duration draw(Duration most);
    // The wait after the given try (1-based) failed.
    [[nodiscard]] Duration backOff(const RetryPolicy& policy, std::uint16_t tries, std::optional<Duration> retryAfter);

    JournalEntry& write(EntryKind kind, const Cause& by = {});
    JournalEntry& writeStep(EntryKind kind, std::size_t index, Direction direction, const Cause& by = {});
    // With code, status, reference and the start of the attempt; `how` tells an outcome that no answer told.
    void writeOutcome(EntryKind kind, std::size_t index, Direction direction, const Outcome& outcome, const Cause& by,
                      std::string_view how = {});
    JournalEntry& changeState(OrderState to);
    // A call is on its way once the decision is durable.
    void send(std::size_t index, Direction direction, bool lookup = false);
};

[[nodiscard]] std::string serviceActor(const Step& step);

// --- turn.cpp: the end of every decision ----------------------------------------------------------------------------

// Moves on what can move, then settles activity, hold, version and the entries' numbers. Nothing when nothing changed.
void finish(Turn& turn);
[[nodiscard]] Decision decisionOf(Turn&& turn);

// --- stages.cpp -----------------------------------------------------------------------------------------------------

// All steps fresh, with each step's condition judged once for the whole run.
void layOutRun(Turn& turn);
// Judges the conditions of the steps in that phase by the present document.
void judgeConditions(Turn& turn, StepPhase phase);
// Starts every step that may start, and changes the state where the steps allow it.
void advance(Turn& turn);

// --- forward.cpp: the action of a step ------------------------------------------------------------------------------

[[nodiscard]] bool hasTriesLeft(const Step& step, const StepRecord& record);
// One more attempt, now. Parks when the service is blocked.
void nextAttempt(Turn& turn, std::size_t index);
// The present attempt, now: first time, or again after a stop of the node or of the service.
void sendAttempt(Turn& turn, std::size_t index);
void askForApproval(Turn& turn, std::size_t index);
void lookUp(Turn& turn, std::size_t index);
void answered(Turn& turn, std::size_t index, const Outcome& outcome);
void lookedUp(Turn& turn, std::size_t index, const LookupOutcome& outcome);
void outcomeUnknown(Turn& turn, std::size_t index, const Outcome& outcome);
// Changes the record only; whoever knows who said so writes the entry.
void succeed(Turn& turn, std::size_t index, Success success);
void decline(Turn& turn, std::size_t index, std::string_view code, std::string_view detail);
// A person must decide; a step that is not critical is dropped instead.
void hold(Turn& turn, std::size_t index, HoldReason reason);
// The step is tried no more: Unknown when it may have taken effect, else GaveUp.
void drop(Turn& turn, std::size_t index);
// Another try after a wait, or the end of the tries.
void retryOrExhaust(Turn& turn, std::size_t index, HoldReason whenExhausted, std::optional<Duration> retryAfter);

// --- undo.cpp -------------------------------------------------------------------------------------------------------

void beginAbort(Turn& turn, Abort abort, std::string_view causeStep, std::string_view causeCode);
// The next move of an order that is given up: hands out one undoing, ends the order, or goes forward again.
void unwind(Turn& turn);
void nextUndoAttempt(Turn& turn, std::size_t index);
void sendUndo(Turn& turn, std::size_t index);
void undoAnswered(Turn& turn, std::size_t index, const Outcome& outcome);
void undoFailed(Turn& turn, std::size_t index, const Outcome& outcome);
void settleUndo(Turn& turn, std::size_t index, UndoPhase phase);  // Done or Stuck
// A stuck undoing starts over with fresh tries when its turn comes.
void refreshUndo(Turn& turn, std::size_t index);

// --- waits.cpp, commands.cpp, callbacks.cpp -------------------------------------------------------------------------

void apply(Turn& turn, const TimePassed& event);
void apply(Turn& turn, const Recovered& event);
void apply(Turn& turn, const CallParked& event);
void apply(Turn& turn, const ServiceOpened& event);
void apply(Turn& turn, const CallbackReceived& event);

using Permission = tl::expected<void, Refusal>;
[[nodiscard]] Permission command(Turn& turn, const CancelRequested& event);
[[nodiscard]] Permission command(Turn& turn, const Approved& event);
[[nodiscard]] Permission command(Turn& turn, const Rejected& event);
[[nodiscard]] Permission command(Turn& turn, const RetryRequested& event);
[[nodiscard]] Permission command(Turn& turn, const ReopenRequested& event);
[[nodiscard]] Permission command(Turn& turn, const Resolved& event);
[[nodiscard]] Permission command(Turn& turn, const NoteAdded& event);
[[nodiscard]] Permission command(Turn& turn, const AttemptsShown& event);

// --- repairs.cpp ----------------------------------------------------------------------------------------------------

// A step that is not critical has failed for good while the order goes on or has completed without it.
[[nodiscard]] bool isLeftUndone(const Turn& turn, std::size_t index);
// A person has seen to a late success.
void settleLate(Turn& turn, std::size_t index);
// A person leaves the step out.
void skip(Turn& turn, std::size_t index);
[[nodiscard]] Permission command(Turn& turn, const HoldRequested& event);
[[nodiscard]] Permission command(Turn& turn, const CompensateRequested& event);
[[nodiscard]] Permission command(Turn& turn, const CloseRequested& event);
[[nodiscard]] Permission command(Turn& turn, const AmendRequested& event);
[[nodiscard]] Permission command(Turn& turn, const AssignRequested& event);
// The document of the next run of a failed order.
[[nodiscard]] Permission amendFirst(Turn& turn, const ReopenRequested& event);

}  // namespace sagadesk::core::deciding
