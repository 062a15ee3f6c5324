// What happens without an answer: timers, a restarted node, a service that takes no calls for a while.
#include <algorithm>

#include "core/turn.h"

namespace sagadesk::core::deciding {
namespace {

Outcome lost(std::string_view code) {
    Outcome outcome;
    outcome.kind = OutcomeKind::Unknown;
    outcome.code = code;
    return outcome;
}

bool isDue(const Turn& turn, const StepRecord& record) {
    return record.due != no_instant && record.due <= turn.now();
}

// Waits that end badly. They come before the others, so that nothing is handed out which a failure would drop at once.
void overdue(Turn& turn, std::size_t index) {
    const StepRecord& record = turn.record(index);
    if (record.phase == StepPhase::AwaitingCallback)
        outcomeUnknown(turn, index, lost("callback_timeout"));
    else if (record.phase == StepPhase::AwaitingApproval)
        hold(turn, index, HoldReason::ApprovalOverdue);
    else if (record.undo == UndoPhase::AwaitingCallback)
        undoFailed(turn, index, lost("callback_timeout"));
}

void wakeUp(Turn& turn, std::size_t index) {
    turn.writeOutcome(EntryKind::StepSucceeded, index, Direction::Forward, {}, {});
    succeed(turn, index, {});
}

void timerEnded(Turn& turn, std::size_t index) {
    const StepRecord& record = turn.record(index);
    if (record.phase == StepPhase::RetryWait)
        nextAttempt(turn, index);
    else if (record.phase == StepPhase::LookingUp)
        lookUp(turn, index);
    else if (record.phase == StepPhase::Sleeping)
        wakeUp(turn, index);
    else if (record.undo == UndoPhase::RetryWait)
        nextUndoAttempt(turn, index);
}

// A lost attempt is sent again under the same number. It may have taken effect the first time, and the answer to the
// repetition need not tell (a connection refused now says nothing about then), so the step is in doubt from here on.
void repeat(Turn& turn, std::size_t index) {
    StepRecord& record = turn.record(index);
    if (turn.step(index).effect != StepEffect::Read && !(record.inDoubt && record.unanswered)) {
        record.inDoubt = true;
        record.unanswered = true;
        turn.changed = true;
    }
    turn.send(index, Direction::Forward);
}

void recoverCall(Turn& turn, std::size_t index) {
    const StepEffect effect = turn.step(index).effect;
    if (turn.aborting()) return outcomeUnknown(turn, index, lost("interrupted"));
    if (effect == StepEffect::Once) return outcomeUnknown(turn, index, lost("interrupted"));
    if (effect != StepEffect::Verify) return repeat(turn, index);
    turn.record(index).inDoubt = true;
    turn.record(index).unanswered = true;
    turn.record(index).lookupAttempt = 0;
    lookUp(turn, index);
}

void recover(Turn& turn, std::size_t index) {
    const StepRecord& record = turn.record(index);
    if (record.phase == StepPhase::Calling)
        recoverCall(turn, index);
    else if (record.phase == StepPhase::LookingUp && record.due == no_instant)
        turn.send(index, Direction::Forward, true);
    else if (record.undo == UndoPhase::Calling)
        turn.send(index, Direction::Undo);
}

// Nothing was sent, so what an order that is given up need not do any more is not done.
void parkForward(Turn& turn, std::size_t index) {
    StepRecord& record = turn.record(index);
    turn.changed = true;
    if (turn.aborting()) return drop(turn, index);
    if (turn.order.stopped && turn.step(index).critical) return hold(turn, index, HoldReason::Operator);
    if (record.phase == StepPhase::Calling) {
        record.phase = StepPhase::Parked;
        return;
    }
    --record.lookupAttempt;
    record.due = turn.now() + lookup_pause;
}

}  // namespace

void apply(Turn& turn, const TimePassed&) {
    for (std::size_t index = 0; index < turn.size(); ++index)
        if (isDue(turn, turn.record(index))) overdue(turn, index);
    for (std::size_t index = 0; index < turn.size(); ++index)
        if (isDue(turn, turn.record(index))) timerEnded(turn, index);
}

void apply(Turn& turn, const Recovered& event) {
    // Its workflow was missing, and now it is here.
    if (turn.order.hold == HoldReason::WorkflowMissing) turn.changed = true;
    for (std::size_t index = 0; index < turn.size(); ++index) {
        const StepRecord& record = turn.record(index);
        const bool undoing = record.undo == UndoPhase::Calling;
        const CallRef call{index, undoing ? Direction::Undo : Direction::Forward,
                           undoing ? record.undoAttempt : record.attempt};
        const auto& live = event.stillUnderWay;
        if (std::find(live.begin(), live.end(), call) == live.end()) recover(turn, index);
    }
}

void apply(Turn& turn, const CallParked& event) {
    if (event.step >= turn.size()) return;
    StepRecord& record = turn.record(event.step);
    if (event.direction == Direction::Forward) {
        const bool onItsWay =
            record.phase == StepPhase::Calling || (record.phase == StepPhase::LookingUp && record.due == no_instant);
        if (onItsWay && record.attempt == event.attempt) parkForward(turn, event.step);
    } else if (record.undo == UndoPhase::Calling && record.undoAttempt == event.attempt) {
        record.undo = UndoPhase::Parked;
        turn.changed = true;
    }
}

void apply(Turn& turn, const ServiceOpened& event) {
    for (std::size_t index = 0; index < turn.size(); ++index) {
        const StepRecord& record = turn.record(index);
        if (turn.step(index).service != event.service || turn.isBlocked(index)) continue;
        if (record.phase == StepPhase::Parked) sendAttempt(turn, index);
        if (record.undo == UndoPhase::Parked) sendUndo(turn, index);
    }
}

}  // namespace sagadesk::core::deciding
