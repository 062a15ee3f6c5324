// What people ask for. Each command either does what it says or names the guard that refuses it.
#include <algorithm>

#include "core/entry_data.h"
#include "core/turn.h"

namespace sagadesk::core::deciding {
namespace {

tl::unexpected<Refusal> refuse(std::string guard, std::string detail) {
    return tl::unexpected<Refusal>(Refusal{std::move(guard), std::move(detail)});
}

bool isUnderWay(const StepRecord& record) {
    return record.phase == StepPhase::Calling || record.phase == StepPhase::LookingUp ||
           record.phase == StepPhase::AwaitingCallback;
}

Permission mayCancel(const Turn& turn) {
    const Order& order = turn.order;
    if (isFinal(order.state))
        return refuse("already_final", "The order is already " + std::string(word(order.state)) + ".");
    if (turn.aborting()) return refuse("already_undoing", "The order is already being undone.");
    for (std::size_t index = 0; index < turn.size(); ++index) {
        const Step& step = turn.step(index);
        const StepRecord& record = turn.record(index);
        if (!step.pivot) continue;
        if (record.phase == StepPhase::Succeeded)
            return refuse("past_pivot", "Step " + step.name + " has succeeded; from there the order can't be undone.");
        // Without a way to take it back at the service, a lost request that is still on its way can't be stopped.
        const bool mayStillArrive = record.unanswered && !step.compensation;
        if (isUnderWay(record) || record.inDoubt || mayStillArrive)
            return refuse("pivot_under_way",
                          "Step " + step.name + " is under way; once it has succeeded the order can't be undone.");
    }
    return {};
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

// A lost reply of a step that the machine never repeats: only a person can know whether it was done.
bool needsVerdict(const Turn& turn, std::size_t index) {
    const StepRecord& record = turn.record(index);
    return record.phase == StepPhase::Held && record.hold == HoldReason::OutcomeUnknown &&
           turn.step(index).effect == StepEffect::Once;
}

void tryAgain(Turn& turn, std::size_t index) {
    StepRecord& record = turn.record(index);
    if (turn.step(index).kind == StepKind::Approval) return askForApproval(turn, index);
    record.attemptBase = record.attempt;
    nextAttempt(turn, index);
}

void retryHeld(Turn& turn, std::size_t index) {
    StepRecord& record = turn.record(index);
    const bool askFirst = turn.step(index).effect == StepEffect::Verify && record.hold == HoldReason::OutcomeUnknown;
    if (!askFirst) return tryAgain(turn, index);
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
    else if (record.phase == StepPhase::Held && !needsVerdict(turn, index))
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
            record.phase = StepPhase::Skipped;
            record.hold = HoldReason::None;
            record.inDoubt = false;
            return;
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

}  // namespace

Permission command(Turn& turn, const CancelRequested& event) {
    if (const auto permission = mayCancel(turn); !permission) return permission;
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
    for (std::size_t index = 0; index < turn.size(); ++index) {
        retry(turn, index);
        verdictNeeded = verdictNeeded || needsVerdict(turn, index);
    }
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
    if (!known || turn.record(event.step).phase != StepPhase::Held)
        return refuse("not_held", "The step is neither held nor stuck.");
    resolveHeld(turn, event);
    return {};
}

Permission command(Turn& turn, const NoteAdded& event) {
    turn.write(EntryKind::NoteAdded, {event.actor, {}});
    return {};
}

}  // namespace sagadesk::core::deciding
