// What people ask for. Each command either does what it says or names the guard that refuses it.
#include <utility>

#include "core/entry_data.h"
#include "core/preview.h"
#include "core/turn.h"

namespace sagadesk::core::deciding {
namespace {

tl::unexpected<Refusal> refuse(std::string guard, std::string detail) {
    return tl::unexpected<Refusal>(Refusal{std::move(guard), std::move(detail)});
}

Permission mayDecide(const Turn& turn, std::size_t index) {
    const bool known = index < turn.size() && turn.step(index).kind == StepKind::Approval;
    const bool waits =
        known &&
        (turn.record(index).phase == StepPhase::AwaitingApproval ||
         (turn.record(index).phase == StepPhase::Held && turn.record(index).hold == HoldReason::ApprovalOverdue));
    if (!waits) return refuse("not_awaiting_approval", "The step does not wait for an approval.");
    return {};
}

bool waitsForPerson(const Turn& turn, std::size_t index) {
    return turn.record(index).phase == StepPhase::Held || isLeftUndone(turn, index);
}

// A lost reply of a step that the machine never repeats: only a person can know whether it was done.
bool needsVerdict(const Turn& turn, std::size_t index) {
    const StepRecord& record = turn.record(index);
    return waitsForPerson(turn, index) && turn.step(index).effect == StepEffect::Once &&
           (record.inDoubt || record.hold == HoldReason::OutcomeUnknown);
}

void tryAgain(Turn& turn, std::size_t index) {
    StepRecord& record = turn.record(index);
    record.rank = 0;
    if (turn.order.stopped && turn.step(index).critical) return hold(turn, index, HoldReason::Operator);
    if (turn.step(index).kind == StepKind::Approval) return askForApproval(turn, index);
    record.attemptBase = record.attempt;
    nextAttempt(turn, index);
}

void retryHeld(Turn& turn, std::size_t index) {
    StepRecord& record = turn.record(index);
    const bool open = record.inDoubt || record.hold == HoldReason::OutcomeUnknown;
    if (turn.step(index).effect != StepEffect::Verify || !open) return tryAgain(turn, index);
    record.rank = 0;
    record.attemptBase = record.attempt;
    record.lookupAttempt = 0;
    lookUp(turn, index);
}

void retryWaiting(Turn& turn, std::size_t index) {
    const StepRecord& record = turn.record(index);
    if (record.phase == StepPhase::RetryWait)
        nextAttempt(turn, index);
    else if (record.phase == StepPhase::LookingUp && record.due != no_instant)
        lookUp(turn, index);
    else if (record.undo == UndoPhase::RetryWait)
        nextUndoAttempt(turn, index);
}

void retry(Turn& turn, std::size_t index) {
    const StepRecord& record = turn.record(index);
    if (record.undo == UndoPhase::Stuck)
        refreshUndo(turn, index);
    else if (waitsForPerson(turn, index) && !needsVerdict(turn, index))
        retryHeld(turn, index);
    else
        retryWaiting(turn, index);
}

// The verdict is the person's own; it tells the reference only.
void writeVerdict(Turn& turn, EntryKind kind, const Resolved& event, Direction direction) {
    turn.writeStep(kind, event.step, direction, {event.actor, event.reason}).data =
        EntryData{}.text("by", "verdict").text("reference", event.reference).take();
}

void writeTriedAgain(Turn& turn, const Resolved& event, Direction direction) {
    turn.writeStep(EntryKind::OrderReleased, event.step, direction, {event.actor, event.reason}).data =
        EntryData{}.text("by", "verdict").text("code", "not_done").take();
}

void resolveHeld(Turn& turn, const Resolved& event) {
    StepRecord& record = turn.record(event.step);
    switch (event.verdict) {
        case Verdict::Done:
            writeVerdict(turn, EntryKind::StepSucceeded, event, Direction::Forward);
            return succeed(turn, event.step, {event.reference, {}, {}});
        case Verdict::NotDone:
            writeTriedAgain(turn, event, Direction::Forward);
            record.inDoubt = false;
            return tryAgain(turn, event.step);
        case Verdict::Skip:
            writeVerdict(turn, EntryKind::StepSkipped, event, Direction::Forward);
            return skip(turn, event.step);
    }
}

Permission resolveStuck(Turn& turn, const Resolved& event) {
    if (event.verdict == Verdict::Skip)
        return refuse("skip_not_allowed",
                      "What was done must be undone before the order can end: it can't be skipped.");
    if (event.verdict == Verdict::Done) {
        writeVerdict(turn, EntryKind::CompensationSucceeded, event, Direction::Undo);
        settleUndo(turn, event.step, UndoPhase::Done);
        return {};
    }
    writeTriedAgain(turn, event, Direction::Undo);
    refreshUndo(turn, event.step);
    return {};
}

// Done or not, a person has seen to it; what was done is not undone any more by the machine.
Permission resolveLate(Turn& turn, const Resolved& event) {
    if (event.verdict == Verdict::Skip)
        return refuse("skip_not_allowed", "Say whether the service did it: done, with a reference, or not done.");
    writeVerdict(turn, EntryKind::CompensationSucceeded, event, Direction::Undo);
    settleLate(turn, event.step);
    return {};
}

}  // namespace

Permission command(Turn& turn, const CancelRequested& event) {
    if (const auto permission = mayCancel(turn.order); !permission) return permission;
    turn.write(EntryKind::CancelRequested, {event.actor, event.reason});
    beginAbort(turn, Abort::Cancel, {}, "cancel_requested");
    return {};
}

Permission command(Turn& turn, const Approved& event) {
    if (const auto permission = mayDecide(turn, event.step); !permission) return permission;
    turn.writeStep(EntryKind::StepApproved, event.step, Direction::Forward, {event.actor, event.reason});
    succeed(turn, event.step, {});
    return {};
}

Permission command(Turn& turn, const Rejected& event) {
    if (const auto permission = mayDecide(turn, event.step); !permission) return permission;
    turn.writeStep(EntryKind::StepRejected, event.step, Direction::Forward, {event.actor, event.reason});
    decline(turn, event.step, "rejected", {});
    return {};
}

Permission command(Turn& turn, const RetryRequested& event) {
    bool verdictNeeded = false;
    turn.changed = std::exchange(turn.order.stopped, false);
    for (std::size_t index = 0; index < turn.size(); ++index) {
        if (isLeftUndone(turn, index)) continue;
        retry(turn, index);
        verdictNeeded = verdictNeeded || needsVerdict(turn, index);
    }
    // What the order can do without comes last: only when nothing else is to be tried again.
    for (std::size_t index = 0; index < turn.size() && !turn.changed && !verdictNeeded; ++index)
        if (isLeftUndone(turn, index)) retry(turn, index);
    if (turn.changed) {
        turn.write(EntryKind::OrderReleased, {event.actor, event.reason});
        return {};
    }
    if (verdictNeeded)
        return refuse("verdict_needed", "Nobody knows whether the step was done: say done, not done or skip first.");
    return refuse("nothing_to_retry", "No step of the order is held, stuck or waiting for a retry.");
}

Permission command(Turn& turn, const ReopenRequested& event) {
    Order& order = turn.order;
    if (order.state != OrderState::Failed) return refuse("not_failed", "Only a failed order can be reopened.");
    if (order.activity != Activity::Idle)
        return refuse("not_settled", "What is still open of the last run must be undone or closed first.");
    if (event.document != nullptr)
        if (const auto permission = amendFirst(turn, event); !permission) return permission;
    ++order.run;
    order.abort = Abort::None;
    order.causeStep.clear();
    order.causeCode.clear();
    layOutRun(turn);
    JournalEntry& entry = turn.changeState(OrderState::Pending);
    entry.actor = event.actor;
    entry.reason = event.reason;
    return {};
}

Permission command(Turn& turn, const Resolved& event) {
    const bool known = event.step < turn.size();
    if (known && turn.record(event.step).undo == UndoPhase::Stuck) return resolveStuck(turn, event);
    if (known && turn.record(event.step).late) return resolveLate(turn, event);
    if (!known || !waitsForPerson(turn, event.step)) return refuse("not_held", "The step is neither held nor stuck.");
    resolveHeld(turn, event);
    return {};
}

Permission command(Turn& turn, const NoteAdded& event) {
    turn.write(EntryKind::NoteAdded, {event.actor, {}});
    return {};
}

Permission command(Turn& turn, const AttemptsShown& event) {
    turn.write(EntryKind::AttemptsShown, {event.actor, event.reason});
    return {};
}

}  // namespace sagadesk::core::deciding
