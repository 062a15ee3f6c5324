#include "core/turn.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/cause.h"
#include "core/entry_data.h"

namespace sagadesk::core::deciding {
namespace {

const Workflow& workflowOf(const Order& order) {
    ENSURE(order.workflow != nullptr);
    ENSURE(order.steps.size() == order.workflow->steps.size());
    return *order.workflow;
}

// SplitMix64 (Steele, Lea, Flood 2014): turns the moment's one random number into as many as a decision draws.
std::uint64_t mix(std::uint64_t value) {
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

EntryKind entryOf(OrderState state) {
    switch (state) {
        case OrderState::Pending:
            return EntryKind::OrderReopened;
        case OrderState::Confirmed:
            return EntryKind::OrderConfirmed;
        case OrderState::Processing:
            return EntryKind::OrderProcessing;
        case OrderState::Completed:
            return EntryKind::OrderCompleted;
        case OrderState::Failed:
            return EntryKind::OrderFailed;
        case OrderState::Cancelled:
            return EntryKind::OrderCancelled;
    }
    ENSURE(false);
}

bool isStateChange(const JournalEntry& entry) {
    return entry.kind >= EntryKind::OrderConfirmed && entry.kind <= EntryKind::OrderReopened;
}

// What one step makes of the order's activity; nullopt when there is nothing to do or wait for.
std::optional<Activity> activityOf(const StepRecord& record) {
    switch (record.phase) {
        case StepPhase::Held:
            return Activity::Held;
        case StepPhase::Calling:
            return Activity::Running;
        case StepPhase::LookingUp:
            return record.due == no_instant ? Activity::Running : Activity::Waiting;
        case StepPhase::Parked:
            return Activity::Parked;
        case StepPhase::RetryWait:
        case StepPhase::Sleeping:
            return Activity::Waiting;
        case StepPhase::AwaitingCallback:
            return Activity::AwaitingCallback;
        case StepPhase::AwaitingApproval:
            return Activity::AwaitingApproval;
        default:
            return std::nullopt;
    }
}

// Of parallel steps the one that needs attention most names the activity.
constexpr std::array attention{Activity::Held,    Activity::Running,          Activity::Parked,
                               Activity::Waiting, Activity::AwaitingCallback, Activity::AwaitingApproval};

std::size_t attentionRank(Activity activity) {
    return static_cast<std::size_t>(std::find(attention.begin(), attention.end(), activity) - attention.begin());
}

// A call of a step that the order can't do without.
bool isCalling(const Order& order) {
    for (std::size_t index = 0; index < order.steps.size(); ++index)
        if (order.workflow->steps[index].critical && activityOf(order.steps[index]) == Activity::Running) return true;
    return false;
}

Activity forwardActivity(const Order& order) {
    std::size_t rank = attention.size();
    for (const StepRecord& record : order.steps)
        if (const auto activity = activityOf(record)) rank = std::min(rank, attentionRank(*activity));
    if (order.stopped && !isFinal(order.state)) return isCalling(order) ? Activity::Running : Activity::Held;
    if (rank < attention.size()) return attention[rank];
    ENSURE(isFinal(order.state));  // an order that nothing can move would never end
    const bool late =
        std::any_of(order.steps.begin(), order.steps.end(), [](const StepRecord& record) { return record.late; });
    return late ? Activity::Held : Activity::Idle;
}

// unwind() has handed out whatever can run: an undoing that is stuck holds the order once nothing else is under way.
Activity undoActivity(const Order& order) {
    bool stuck = false;
    for (const StepRecord& record : order.steps) {
        if (record.phase == StepPhase::Calling || record.phase == StepPhase::LookingUp) return Activity::Compensating;
        if (record.undo != UndoPhase::None && record.undo < UndoPhase::Done) return Activity::Compensating;
        stuck = stuck || record.undo == UndoPhase::Stuck;
    }
    return stuck ? Activity::Held : Activity::Compensating;
}

// A success that came late may be undone although the order has ended.
Activity endedActivity(const Order& order) {
    bool open = false;
    for (const StepRecord& record : order.steps) {
        if (record.undo != UndoPhase::None && record.undo < UndoPhase::Done) return Activity::Compensating;
        open = open || record.undo == UndoPhase::Stuck || record.late;
    }
    return open ? Activity::Held : Activity::Idle;
}

Activity presentActivity(const Order& order) {
    if (order.state == OrderState::Failed || order.state == OrderState::Cancelled) return endedActivity(order);
    return order.abort == Abort::None ? forwardActivity(order) : undoActivity(order);
}

// The step that holds the order; nullopt when the order was stopped as a whole.
std::optional<std::size_t> heldStep(const Turn& turn) {
    std::optional<std::size_t> late;
    for (std::size_t index = 0; index < turn.size(); ++index) {
        if (turn.record(index).hold != HoldReason::None) return index;
        if (turn.record(index).late && !late) late = index;
    }
    return late;
}

HoldReason reasonOf(const Turn& turn, std::optional<std::size_t> index) {
    if (!index) return HoldReason::Operator;
    const StepRecord& record = turn.record(*index);
    return record.hold != HoldReason::None ? record.hold : HoldReason::LateSuccess;
}

void writeHeld(Turn& turn, std::size_t index) {
    const StepRecord& record = turn.record(index);
    const Direction direction = record.undo == UndoPhase::Stuck ? Direction::Undo : Direction::Forward;
    turn.writeStep(EntryKind::OrderHeld, index, direction).data = EntryData{}
                                                                      .text("step", turn.step(index).name)
                                                                      .text("reason", word(turn.order.hold))
                                                                      .text("code", record.code)
                                                                      .take();
}

// Before the change of state that the release led to, so that the timeline reads in the order of cause.
void writeReleased(Turn& turn) {
    const auto isRelease = [](const JournalEntry& entry) { return entry.kind == EntryKind::OrderReleased; };
    if (std::any_of(turn.entries.begin(), turn.entries.end(), isRelease)) return;
    turn.write(EntryKind::OrderReleased, turn.cause);
    const auto place = std::find_if(turn.entries.begin(), turn.entries.end(), isStateChange);
    if (place == turn.entries.end()) return;
    if (place != turn.entries.begin()) turn.entries.back().state = std::prev(place)->state;
    std::rotate(place, std::prev(turn.entries.end()), turn.entries.end());
}

void settleHeld(Turn& turn, bool wasHeld) {
    const auto index = heldStep(turn);
    ENSURE(index || turn.order.stopped);
    const HoldReason before = std::exchange(turn.order.hold, reasonOf(turn, index));
    if (!turn.aborting()) {
        turn.order.causeStep = index ? turn.step(*index).name : std::string();
        turn.order.causeCode = index ? turn.record(*index).code : std::string();
    }
    // That a person stopped it was written when that was asked.
    if (index && turn.order.hold != HoldReason::Operator && (!wasHeld || before != turn.order.hold))
        writeHeld(turn, *index);
}

// The failure queue counts a cause once for each time that the order comes to stand in it.
void settleTrouble(Turn& turn) {
    const auto trouble = causeOf(turn.order);
    if (!trouble)
        turn.order.troubledAt.reset();
    else if (!turn.order.troubledAt || trouble != turn.trouble)
        turn.order.troubledAt = turn.now();
}

void settleReleased(Turn& turn, bool wasHeld) {
    turn.order.hold = HoldReason::None;
    if (!turn.aborting()) {
        turn.order.causeStep.clear();
        turn.order.causeCode.clear();
    }
    // One that is stopped goes on being so while the answers come in.
    if (wasHeld && !turn.order.stopped) writeReleased(turn);
}

}  // namespace

Turn::Turn(const Order& before, const Moment& at) : order(before), workflow(workflowOf(before)), moment(at) {
    entries.reserve(4);
    if (before.troubledAt) trouble = causeOf(before);
}

bool Turn::isBlocked(std::size_t index) const {
    return std::find(moment.blocked.begin(), moment.blocked.end(), step(index).service) != moment.blocked.end();
}

bool Turn::pivotPassed() const {
    for (std::size_t index = 0; index < size(); ++index)
        if (step(index).pivot && record(index).phase == StepPhase::Succeeded) return true;
    return false;
}

std::uint32_t Turn::nextRank() const {
    std::uint32_t highest = 0;
    for (const StepRecord& present : order.steps) highest = std::max(highest, present.rank);
    return highest + 1;
}

Duration Turn::draw(Duration most) {
    const std::uint64_t random = draws == 0 ? moment.chance : mix(moment.chance + draws);
    ++draws;
    const auto range = static_cast<std::uint64_t>(std::max(most, Duration{0}).count()) + 1;
    return Duration{static_cast<Duration::rep>(random % range)};
}

Duration Turn::backOff(const RetryPolicy& policy, std::uint16_t tries, std::optional<Duration> retryAfter) {
    const Duration wait = draw(policy.ceiling(tries));
    if (!retryAfter) return wait;
    return std::max(wait, *retryAfter + draw(*retryAfter / 10));
}

JournalEntry& Turn::write(EntryKind kind, const Cause& by) {
    JournalEntry& entry = entries.emplace_back();
    entry.order = order.id;
    entry.time = now();
    entry.kind = kind;
    entry.state = order.state;
    entry.run = order.run;
    entry.actor = by.actor;
    entry.reason = by.reason;
    entry.traceId = order.traceId;
    changed = true;
    return entry;
}

JournalEntry& Turn::writeStep(EntryKind kind, std::size_t index, Direction direction, const Cause& by) {
    JournalEntry& entry = write(kind, by);
    entry.step = step(index).name;
    entry.attempt = direction == Direction::Undo ? record(index).undoAttempt : record(index).attempt;
    return entry;
}

void Turn::writeOutcome(EntryKind kind, std::size_t index, Direction direction, const Outcome& outcome, const Cause& by,
                        std::string_view how) {
    EntryData data;
    data.text("by", how).text("code", outcome.code);
    if (outcome.status != 0) data.number("status", outcome.status);
    if (record(index).startedAt != no_instant)
        data.number("startedAt", record(index).startedAt.time_since_epoch().count());
    data.text("reference", outcome.reference);
    writeStep(kind, index, direction, by).data = data.take();
}

JournalEntry& Turn::changeState(OrderState to) {
    ENSURE(mayChange(order.state, to));
    order.state = to;
    return write(entryOf(to));
}

void Turn::send(std::size_t index, Direction direction, bool lookup) {
    const std::uint16_t attempt = direction == Direction::Undo ? record(index).undoAttempt : record(index).attempt;
    effects.push_back({index, direction, attempt, lookup});
}

std::string serviceActor(const Step& step) {
    std::string actor = "service:";
    actor += step.service;
    return actor;
}

void finish(Turn& turn) {
    if (!turn.changed) return;
    const bool wasHeld = turn.order.activity == Activity::Held;
    if (turn.aborting()) unwind(turn);
    if (!turn.aborting()) advance(turn);
    turn.order.activity = presentActivity(turn.order);
    if (turn.order.activity == Activity::Held)
        settleHeld(turn, wasHeld);
    else
        settleReleased(turn, wasHeld);
    settleTrouble(turn);
    for (JournalEntry& entry : turn.entries) {
        entry.sequence = ++turn.order.sequence;
        entry.activity = turn.order.activity;
    }
    ++turn.order.version;
    turn.order.changed = turn.now();
}

Decision decisionOf(Turn&& turn) {
    Decision decision;
    decision.changed = turn.changed;
    decision.order = std::move(turn.order);
    decision.entries = std::move(turn.entries);
    decision.effects = std::move(turn.effects);
    decision.verdict = turn.verdict;
    return decision;
}

}  // namespace sagadesk::core::deciding
