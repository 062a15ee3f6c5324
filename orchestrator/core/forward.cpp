// The action of a step: attempts, look-ups and what their outcomes mean.
#include <algorithm>

#include "core/turn.h"

namespace sagadesk::core::deciding {
namespace {

// Looking up is free of effects, so it may be tried longer than the action before a person is asked.
constexpr std::uint16_t lookup_tries_min = 20;

void noteFailure(StepRecord& record, const Outcome& outcome) {
    record.code = outcome.code;
    record.detail = outcome.detail;
    record.badAnswer = outcome.badAnswer;
    record.due = no_instant;
}

// Answers are reported by services; that none came is the orchestrator's own finding.
bool isReported(const Outcome& outcome) {
    return outcome.status != 0 || outcome.kind <= OutcomeKind::Declined;
}

void writeAnswer(Turn& turn, EntryKind kind, std::size_t index, const Outcome& outcome) {
    if (!isReported(outcome)) return turn.writeOutcome(kind, index, Direction::Forward, outcome, {});
    const std::string actor = serviceActor(turn.step(index));
    turn.writeOutcome(kind, index, Direction::Forward, outcome, {actor});
}

void accepted(Turn& turn, std::size_t index) {
    StepRecord& record = turn.record(index);
    record.phase = StepPhase::AwaitingCallback;
    record.due = turn.now() + turn.step(index).callbackTimeout;
    if (!turn.aborting()) return;
    record.inDoubt = turn.step(index).effect != StepEffect::Read;
    drop(turn, index);
}

void failed(Turn& turn, std::size_t index, const Outcome& outcome) {
    const Step& step = turn.step(index);
    StepRecord& record = turn.record(index);
    writeAnswer(turn, EntryKind::StepFailed, index, outcome);
    noteFailure(record, outcome);
    if (outcome.maybeApplied && step.effect != StepEffect::Read) record.inDoubt = true;
    if (turn.aborting()) return drop(turn, index);
    if (step.effect == StepEffect::Once)
        return hold(turn, index, record.inDoubt ? HoldReason::OutcomeUnknown : HoldReason::RetriesExhausted);
    retryOrExhaust(turn, index, HoldReason::RetriesExhausted, outcome.retryAfter);
}

// The code of the lost call stays: it says what went wrong, while the look-up only found that nothing was done.
void foundNotDone(Turn& turn, std::size_t index) {
    Outcome outcome;
    outcome.kind = OutcomeKind::Failed;
    outcome.code = "not_done";
    const std::string actor = serviceActor(turn.step(index));
    turn.writeOutcome(EntryKind::StepFailed, index, Direction::Forward, outcome, {actor}, "lookup");
    StepRecord& record = turn.record(index);
    record.inDoubt = false;
    if (turn.aborting()) return drop(turn, index);
    retryOrExhaust(turn, index, record.badAnswer ? HoldReason::BadResponse : HoldReason::RetriesExhausted, {});
}

void lookupFailed(Turn& turn, std::size_t index, const LookupOutcome& outcome) {
    const RetryPolicy& retry = turn.step(index).retry;
    StepRecord& record = turn.record(index);
    turn.changed = true;
    if (!outcome.code.empty()) record.code = outcome.code;
    if (turn.aborting()) return drop(turn, index);
    if (record.lookupAttempt >= std::max(retry.attempts, lookup_tries_min))
        return hold(turn, index, HoldReason::OutcomeUnknown);
    if (turn.order.stopped) return hold(turn, index, HoldReason::Operator);
    record.due = turn.now() + turn.backOff(retry, record.lookupAttempt, {});
}

}  // namespace

bool hasTriesLeft(const Step& step, const StepRecord& record) {
    return record.attempt - record.attemptBase < step.retry.attempts;
}

void sendAttempt(Turn& turn, std::size_t index) {
    StepRecord& record = turn.record(index);
    turn.changed = true;
    record.hold = HoldReason::None;
    record.startedAt = turn.now();
    record.due = no_instant;
    record.phase = turn.isBlocked(index) ? StepPhase::Parked : StepPhase::Calling;
    if (record.phase == StepPhase::Calling) turn.send(index, Direction::Forward);
}

void nextAttempt(Turn& turn, std::size_t index) {
    ++turn.record(index).attempt;
    turn.record(index).lookupAttempt = 0;
    sendAttempt(turn, index);
}

void askForApproval(Turn& turn, std::size_t index) {
    StepRecord& record = turn.record(index);
    turn.changed = true;
    record.hold = HoldReason::None;
    record.phase = StepPhase::AwaitingApproval;
    record.startedAt = turn.now();
    record.due = turn.now() + turn.step(index).approvalTimeout;
}

void lookUp(Turn& turn, std::size_t index) {
    StepRecord& record = turn.record(index);
    turn.changed = true;
    record.hold = HoldReason::None;
    record.phase = StepPhase::LookingUp;
    if (turn.isBlocked(index)) {
        record.due = turn.now() + lookup_pause;
        return;
    }
    ++record.lookupAttempt;
    record.startedAt = turn.now();
    record.due = no_instant;
    turn.send(index, Direction::Forward, true);
}

void answered(Turn& turn, std::size_t index, const Outcome& outcome) {
    turn.changed = true;
    switch (outcome.kind) {
        case OutcomeKind::Succeeded:
            writeAnswer(turn, EntryKind::StepSucceeded, index, outcome);
            return succeed(turn, index, {outcome.reference, outcome.data, outcome.expiresAt});
        case OutcomeKind::Accepted:
            return accepted(turn, index);
        case OutcomeKind::Declined:
            writeAnswer(turn, EntryKind::StepDeclined, index, outcome);
            return decline(turn, index, outcome.code, outcome.detail);
        case OutcomeKind::Failed:
            return failed(turn, index, outcome);
        case OutcomeKind::Unknown:
            return outcomeUnknown(turn, index, outcome);
    }
}

void lookedUp(Turn& turn, std::size_t index, const LookupOutcome& outcome) {
    if (outcome.result == LookupResult::NotDone) return foundNotDone(turn, index);
    if (outcome.result == LookupResult::Failed) return lookupFailed(turn, index, outcome);
    Outcome told;
    told.kind = OutcomeKind::Succeeded;
    told.reference = outcome.reference;
    const std::string actor = serviceActor(turn.step(index));
    turn.writeOutcome(EntryKind::StepSucceeded, index, Direction::Forward, told, {actor}, "lookup");
    succeed(turn, index, {outcome.reference, outcome.data, {}});
}

void outcomeUnknown(Turn& turn, std::size_t index, const Outcome& outcome) {
    StepRecord& record = turn.record(index);
    const StepEffect effect = turn.step(index).effect;
    writeAnswer(turn, EntryKind::StepUnknown, index, outcome);
    noteFailure(record, outcome);
    if (effect != StepEffect::Read) {
        record.inDoubt = true;
        if (outcome.status == 0) record.unanswered = true;
    }
    if (turn.aborting()) return drop(turn, index);
    if (effect == StepEffect::Verify) return lookUp(turn, index);
    if (effect == StepEffect::Once) return hold(turn, index, HoldReason::OutcomeUnknown);
    const HoldReason unanswered =
        effect == StepEffect::Read ? HoldReason::RetriesExhausted : HoldReason::OutcomeUnknown;
    retryOrExhaust(turn, index, record.badAnswer ? HoldReason::BadResponse : unanswered, outcome.retryAfter);
}

void succeed(Turn& turn, std::size_t index, Success success) {
    const std::uint32_t rank = turn.nextRank();
    StepRecord& record = turn.record(index);
    turn.changed = true;
    record.phase = StepPhase::Succeeded;
    record.hold = HoldReason::None;
    record.inDoubt = false;
    record.unanswered = false;
    record.badAnswer = false;
    record.rank = rank;
    record.due = no_instant;
    record.reference = std::move(success.reference);
    record.data = std::move(success.data);
    record.expiresAt = success.expiresAt;
    record.amount = turn.step(index).money == MoneyRole::None ? 0 : turn.order.document->total;
    record.code.clear();
    record.detail.clear();
}

// The same key would have been answered with the success, had an earlier attempt succeeded: the doubt is gone.
void decline(Turn& turn, std::size_t index, std::string_view code, std::string_view detail) {
    const Step& step = turn.step(index);
    StepRecord& record = turn.record(index);
    turn.changed = true;
    record.phase = StepPhase::Declined;
    record.hold = HoldReason::None;
    record.rank = 0;
    record.inDoubt = false;
    record.unanswered = false;
    record.badAnswer = false;
    record.due = no_instant;
    record.code = code;
    record.detail = detail;
    if (!step.critical || turn.aborting()) return;
    if (turn.pivotPassed()) return hold(turn, index, HoldReason::RetriesExhausted);
    beginAbort(turn, Abort::Fail, step.name, record.code);
}

void hold(Turn& turn, std::size_t index, HoldReason reason) {
    if (!turn.step(index).critical) return drop(turn, index);
    StepRecord& record = turn.record(index);
    turn.changed = true;
    record.phase = StepPhase::Held;
    record.hold = reason;
    record.due = no_instant;
}

void drop(Turn& turn, std::size_t index) {
    const std::uint32_t rank = turn.nextRank();
    StepRecord& record = turn.record(index);
    turn.changed = true;
    const bool mayTakeEffect = record.inDoubt || record.unanswered;
    record.phase = mayTakeEffect ? StepPhase::Unknown : StepPhase::GaveUp;
    if (mayTakeEffect) record.rank = rank;
    record.hold = HoldReason::None;
    record.due = no_instant;
}

void retryOrExhaust(Turn& turn, std::size_t index, HoldReason whenExhausted, std::optional<Duration> retryAfter) {
    const Step& step = turn.step(index);
    StepRecord& record = turn.record(index);
    if (turn.order.stopped && step.critical) return hold(turn, index, HoldReason::Operator);
    if (hasTriesLeft(step, record)) {
        const auto tries = static_cast<std::uint16_t>(record.attempt - record.attemptBase);
        record.phase = StepPhase::RetryWait;
        record.due = turn.now() + turn.backOff(step.retry, tries, retryAfter);
        return;
    }
    if (!step.critical || step.onExhausted == OnExhausted::Hold || turn.pivotPassed())
        return hold(turn, index, whenExhausted);
    drop(turn, index);
    beginAbort(turn, Abort::Fail, step.name, record.code);
}

}  // namespace sagadesk::core::deciding
