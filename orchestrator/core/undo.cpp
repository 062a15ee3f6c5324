// Giving up: winding down what is open, then undoing what was done or may have been, newest first, one at a time.
//
// A compensation that is stuck does not stop the others, save those of its own service: they share that service's
// state, so they wait. When the pivot turns out to have succeeded while the last answers come in, nothing is undone
// any more: the order goes forward again, and what made it give up is held for a person.
#include <algorithm>

#include "core/entry_data.h"
#include "core/turn.h"

namespace sagadesk::core::deciding {
namespace {

// Attempts and look-ups on their way keep their phase: what they answer decides what has to be undone.
void windDown(Turn& turn, std::size_t index) {
    StepRecord& record = turn.record(index);
    switch (record.phase) {
        case StepPhase::AwaitingCallback:
            record.inDoubt = turn.step(index).effect != StepEffect::Read;
            return drop(turn, index);
        case StepPhase::LookingUp:
            if (record.due != no_instant) drop(turn, index);
            return;
        case StepPhase::RetryWait:
        case StepPhase::AwaitingApproval:
        case StepPhase::Sleeping:
        case StepPhase::Parked:
        case StepPhase::Held:
            return drop(turn, index);
        default:
            return;
    }
}

bool isUnderWay(const StepRecord& record) {
    return record.phase == StepPhase::Calling || record.phase == StepPhase::LookingUp;
}

bool isBeingUndone(const StepRecord& record) {
    return record.undo != UndoPhase::None && record.undo < UndoPhase::Done;
}

bool waitsForUndo(const Step& step, const StepRecord& record) {
    const bool mayHaveEffect = record.phase == StepPhase::Succeeded || record.phase == StepPhase::Unknown;
    return mayHaveEffect && step.compensation && step.effect != StepEffect::Read && record.undo == UndoPhase::None;
}

bool isBehindStuck(const Turn& turn, std::size_t index) {
    for (std::size_t other = 0; other < turn.size(); ++other)
        if (turn.record(other).undo == UndoPhase::Stuck && turn.step(other).service == turn.step(index).service)
            return true;
    return false;
}

std::optional<std::size_t> newestToUndo(const Turn& turn) {
    std::optional<std::size_t> newest;
    for (std::size_t index = 0; index < turn.size(); ++index) {
        if (!waitsForUndo(turn.step(index), turn.record(index)) || isBehindStuck(turn, index)) continue;
        if (!newest || turn.record(index).rank > turn.record(*newest).rank) newest = index;
    }
    return newest;
}

void end(Turn& turn) {
    const Order& order = turn.order;
    if (isFinal(order.state)) return;  // it was a late success that has been undone
    const OrderState state = order.abort == Abort::Fail ? OrderState::Failed : OrderState::Cancelled;
    turn.changeState(state).data = EntryData{}.text("step", order.causeStep).text("code", order.causeCode).take();
}

void undoNext(Turn& turn) {
    const auto& steps = turn.order.steps;
    if (std::any_of(steps.begin(), steps.end(), isBeingUndone)) return;
    if (const auto newest = newestToUndo(turn)) return nextUndoAttempt(turn, *newest);
    const auto isStuck = [](const StepRecord& record) { return record.undo == UndoPhase::Stuck; };
    if (std::none_of(steps.begin(), steps.end(), isStuck)) end(turn);
}

// An action that was dropped goes on where it stood.
void takeUpAgain(Turn& turn, std::size_t index) {
    const Step& step = turn.step(index);
    StepRecord& record = turn.record(index);
    record.rank = 0;
    const bool mayRepeat = step.effect != StepEffect::Once || (!record.inDoubt && record.code.empty());
    if (!mayRepeat)
        return hold(turn, index, record.inDoubt ? HoldReason::OutcomeUnknown : HoldReason::RetriesExhausted);
    if (step.effect == StepEffect::Verify && record.inDoubt) return lookUp(turn, index);
    if (!hasTriesLeft(step, record)) return hold(turn, index, HoldReason::RetriesExhausted);
    nextAttempt(turn, index);
}

bool isCause(const Turn& turn, std::size_t index) {
    return turn.order.abort == Abort::Fail && turn.order.causeStep == turn.step(index).name;
}

void takeUpDropped(Turn& turn, std::size_t index) {
    const Step& step = turn.step(index);
    StepRecord& record = turn.record(index);
    if (step.kind == StepKind::Wait || (step.kind == StepKind::Approval && step.critical)) {
        record.phase = StepPhase::NotReached;  // advance() starts it afresh
        return;
    }
    if (step.critical || (step.kind == StepKind::Call && hasTriesLeft(step, record) && step.effect != StepEffect::Once))
        takeUpAgain(turn, index);
}

// Only the pivot's own answer can lead here, before anything was undone.
void goForwardAgain(Turn& turn) {
    for (std::size_t index = 0; index < turn.size(); ++index) {
        const StepPhase phase = turn.record(index).phase;
        const bool dropped = phase == StepPhase::GaveUp || phase == StepPhase::Unknown;
        if (isCause(turn, index) || (phase == StepPhase::Declined && turn.step(index).critical)) {
            turn.record(index).rank = 0;
            hold(turn, index, HoldReason::RetriesExhausted);
        } else if (dropped) {
            takeUpDropped(turn, index);
        }
    }
    turn.order.abort = Abort::None;
}

void undoAccepted(Turn& turn, std::size_t index) {
    StepRecord& record = turn.record(index);
    record.undo = UndoPhase::AwaitingCallback;
    record.due = turn.now() + turn.step(index).callbackTimeout;
}

void writeUndoOutcome(Turn& turn, EntryKind kind, std::size_t index, const Outcome& outcome) {
    const bool reported = outcome.status != 0 || outcome.kind <= OutcomeKind::Declined;
    if (!reported) return turn.writeOutcome(kind, index, Direction::Undo, outcome, {});
    const std::string actor = serviceActor(turn.step(index));
    turn.writeOutcome(kind, index, Direction::Undo, outcome, {actor});
}

void noteUndoFailure(Turn& turn, std::size_t index, const Outcome& outcome) {
    writeUndoOutcome(turn, EntryKind::CompensationFailed, index, outcome);
    turn.record(index).code = outcome.code;
    turn.record(index).detail = outcome.detail;
}

}  // namespace

void beginAbort(Turn& turn, Abort abort, std::string_view causeStep, std::string_view causeCode) {
    turn.changed = true;
    turn.order.stopped = false;
    turn.order.abort = abort;
    turn.order.causeStep = causeStep;
    turn.order.causeCode = causeCode;
    for (std::size_t index = 0; index < turn.size(); ++index) windDown(turn, index);
}

void unwind(Turn& turn) {
    if (isFinal(turn.order.state)) return undoNext(turn);
    if (turn.pivotPassed()) return goForwardAgain(turn);
    const auto& steps = turn.order.steps;
    if (std::none_of(steps.begin(), steps.end(), isUnderWay)) undoNext(turn);
}

void sendUndo(Turn& turn, std::size_t index) {
    StepRecord& record = turn.record(index);
    turn.changed = true;
    record.startedAt = turn.now();
    record.due = no_instant;
    record.undo = turn.isBlocked(index) ? UndoPhase::Parked : UndoPhase::Calling;
    if (record.undo == UndoPhase::Calling) turn.send(index, Direction::Undo);
}

void nextUndoAttempt(Turn& turn, std::size_t index) {
    ++turn.record(index).undoAttempt;
    sendUndo(turn, index);
}

void undoAnswered(Turn& turn, std::size_t index, const Outcome& outcome) {
    turn.changed = true;
    switch (outcome.kind) {
        case OutcomeKind::Succeeded:
            writeUndoOutcome(turn, EntryKind::CompensationSucceeded, index, outcome);
            return settleUndo(turn, index, UndoPhase::Done);
        case OutcomeKind::Accepted:
            return undoAccepted(turn, index);
        case OutcomeKind::Declined:
            noteUndoFailure(turn, index, outcome);
            return settleUndo(turn, index, UndoPhase::Stuck);
        case OutcomeKind::Failed:
        case OutcomeKind::Unknown:
            return undoFailed(turn, index, outcome);
    }
}

void undoFailed(Turn& turn, std::size_t index, const Outcome& outcome) {
    const RetryPolicy& retry = turn.step(index).compensation->retry;
    noteUndoFailure(turn, index, outcome);
    StepRecord& record = turn.record(index);
    const auto tries = static_cast<std::uint16_t>(record.undoAttempt - record.undoAttemptBase);
    if (tries >= retry.attempts) return settleUndo(turn, index, UndoPhase::Stuck);
    record.undo = UndoPhase::RetryWait;
    record.due = turn.now() + turn.backOff(retry, tries, outcome.retryAfter);
}

void settleUndo(Turn& turn, std::size_t index, UndoPhase phase) {
    StepRecord& record = turn.record(index);
    turn.changed = true;
    record.undo = phase;
    record.due = no_instant;
    record.hold = phase == UndoPhase::Stuck ? HoldReason::CompensationStuck : HoldReason::None;
    if (phase == UndoPhase::Done) record.late = false;
}

void refreshUndo(Turn& turn, std::size_t index) {
    settleUndo(turn, index, UndoPhase::None);
    turn.record(index).undoAttemptBase = turn.record(index).undoAttempt;
}

}  // namespace sagadesk::core::deciding
