// Answers that come later, by callback: every one is kept with a verdict, and only a fitting one moves the order.
#include "core/entry_data.h"
#include "core/turn.h"

namespace sagadesk::core::deciding {
namespace {

// Whether the action may still be settled by a callback. A step that is not critical goes on after the order has
// completed, and may have been dropped while the order goes on without it.
bool isOpen(const Turn& turn, std::size_t index) {
    const StepRecord& record = turn.record(index);
    const bool dropped = record.phase == StepPhase::GaveUp || record.phase == StepPhase::Unknown;
    if (dropped) return !turn.aborting() && !isFinal(turn.order.state);
    return record.phase > StepPhase::NotReached && record.phase < StepPhase::Succeeded;
}

CallbackVerdict judgeSettled(const StepRecord& record, bool succeeded) {
    switch (record.phase) {
        case StepPhase::Succeeded:
            return succeeded ? CallbackVerdict::Duplicate : CallbackVerdict::Conflicting;
        case StepPhase::Declined:
            return succeeded ? CallbackVerdict::LateSuccess : CallbackVerdict::Duplicate;
        case StepPhase::NotReached:
            return CallbackVerdict::Stale;
        default:
            return succeeded ? CallbackVerdict::LateSuccess : CallbackVerdict::Stale;
    }
}

CallbackVerdict judgeForward(const Turn& turn, const CallbackReceived& event) {
    const StepRecord& record = turn.record(event.step);
    if (turn.step(event.step).kind != StepKind::Call) return CallbackVerdict::Stale;
    if (!isOpen(turn, event.step)) return judgeSettled(record, event.succeeded);
    // One key, one effect: a success of any attempt is the step's success. A refusal holds for its own attempt only.
    return event.succeeded || event.attempt == record.attempt ? CallbackVerdict::Applied : CallbackVerdict::Stale;
}

CallbackVerdict judgeUndo(const StepRecord& record, const CallbackReceived& event) {
    if (record.undoAttempt == 0) return CallbackVerdict::Stale;
    if (record.undo == UndoPhase::Done)
        return event.succeeded ? CallbackVerdict::Duplicate : CallbackVerdict::Conflicting;
    if (event.succeeded) return CallbackVerdict::Applied;
    if (record.undo == UndoPhase::Stuck) return CallbackVerdict::Duplicate;
    const bool present = record.undo != UndoPhase::None && event.attempt == record.undoAttempt;
    return present ? CallbackVerdict::Applied : CallbackVerdict::Stale;
}

CallbackVerdict judge(const Turn& turn, const CallbackReceived& event) {
    if (event.step >= turn.size()) return CallbackVerdict::Stale;
    if (event.run != turn.order.run) {
        // Everything of an earlier run was undone or closed before the next one began.
        const bool late = event.run < turn.order.run && event.succeeded && event.direction == Direction::Forward;
        return late ? CallbackVerdict::LateSuccess : CallbackVerdict::Stale;
    }
    if (event.direction == Direction::Undo) return judgeUndo(turn.record(event.step), event);
    return judgeForward(turn, event);
}

void writeReceived(Turn& turn, const CallbackReceived& event, CallbackVerdict verdict) {
    const bool known = event.step < turn.size();
    const std::string actor = known ? serviceActor(turn.step(event.step)) : std::string("system");
    JournalEntry& entry = turn.write(EntryKind::CallbackReceived, {actor, {}});
    entry.run = event.run;
    entry.attempt = event.attempt;
    if (known) entry.step = turn.step(event.step).name;
    entry.data = EntryData{}
                     .text("verdict", word(verdict))
                     .text("status", event.succeeded ? "succeeded" : "declined")
                     .text("reference", safeEventId(event.reference))
                     .text("eventId", safeEventId(event.eventId))
                     .text("code", safeCode(event.code, {}))
                     .take();
}

Outcome outcomeOf(const CallbackReceived& event) {
    Outcome outcome;
    outcome.kind = event.succeeded ? OutcomeKind::Succeeded : OutcomeKind::Declined;
    outcome.reference = event.reference;
    if (!event.succeeded) outcome.code = safeCode(event.code, "declined");
    outcome.detail = event.detail;
    return outcome;
}

bool mayBeUndone(const Step& step) {
    return step.compensation.has_value() && step.effect != StepEffect::Read;
}

// While the order is being undone, what was not undone yet is undone in its course.
bool isUndoneInItsCourse(const Turn& turn, const CallbackReceived& event) {
    const StepRecord& record = turn.record(event.step);
    return turn.aborting() && !isFinal(turn.order.state) && event.run == turn.order.run &&
           record.undo == UndoPhase::None && mayBeUndone(turn.step(event.step));
}

// Nothing was given up that anybody would miss: the step was left undone by an order that goes on without it.
bool matters(const Turn& turn, const CallbackReceived& event) {
    const StepRecord& record = turn.record(event.step);
    if (event.direction == Direction::Undo || turn.step(event.step).effect == StepEffect::Read) return false;
    if (event.run != turn.order.run) return true;
    const bool beingUndone = record.undo != UndoPhase::None && record.undo != UndoPhase::Done;
    return turn.aborting() ? !beingUndone : record.phase == StepPhase::Skipped && record.attempt > 0;
}

// The order had given the step up, and the service did it after all: undone by the machine where that can still be,
// else a person sees to it.
void takeLateSuccess(Turn& turn, const CallbackReceived& event) {
    if (!matters(turn, event)) return;
    const std::uint32_t rank = turn.nextRank();
    StepRecord& record = turn.record(event.step);
    if (event.run == turn.order.run && !event.reference.empty()) record.reference = event.reference;
    if (!isUndoneInItsCourse(turn, event)) {
        record.late = true;
        if (event.run != turn.order.run) record.lateRun = event.run;
    } else if (record.phase != StepPhase::Unknown) {
        record.phase = StepPhase::Unknown;
        record.inDoubt = true;
        record.rank = rank;
    }
}

}  // namespace

void apply(Turn& turn, const CallbackReceived& event) {
    const CallbackVerdict verdict = judge(turn, event);
    turn.verdict = verdict;
    writeReceived(turn, event, verdict);
    if (verdict == CallbackVerdict::LateSuccess) takeLateSuccess(turn, event);
    if (verdict != CallbackVerdict::Applied) return;
    if (event.direction == Direction::Undo)
        undoAnswered(turn, event.step, outcomeOf(event));
    else
        answered(turn, event.step, outcomeOf(event));
}

}  // namespace sagadesk::core::deciding
