// Which steps start, and what the steps make of the order's state.
#include <algorithm>

#include "core/json.h"
#include "core/turn.h"

namespace sagadesk::core::deciding {
namespace {

boost::json::value parsedDocument(const Order& order) {
    auto document = parseJson(order.document->text);
    ENSURE(document.has_value());  // it was parsed when the order came in; a guess here could skip a payment
    return std::move(*document);
}

bool isSettledWell(const StepRecord& record) {
    return record.phase == StepPhase::Succeeded || record.phase == StepPhase::Skipped;
}

// Settled in any way; enough for the steps after one that is not critical.
bool isSettled(const StepRecord& record) {
    return record.phase >= StepPhase::Succeeded;
}

bool allowsSuccessors(const Step& step, const StepRecord& record) {
    return isSettledWell(record) || (!step.critical && isSettled(record));
}

// The earliest stage with a critical step that is not settled well; nullopt when there is none left.
std::optional<Stage> openStage(const Turn& turn) {
    std::optional<Stage> open;
    for (std::size_t index = 0; index < turn.size(); ++index) {
        const Step& step = turn.step(index);
        if (step.critical && !isSettledWell(turn.record(index)) && (!open || step.stage < *open)) open = step.stage;
    }
    return open;
}

bool mayStart(const Turn& turn, std::size_t index, Stage reached) {
    const Step& step = turn.step(index);
    if (turn.record(index).phase != StepPhase::NotReached || step.stage > reached) return false;
    return std::all_of(step.after.begin(), step.after.end(),
                       [&](std::size_t before) { return allowsSuccessors(turn.step(before), turn.record(before)); });
}

Instant wakeUpOf(const Turn& turn, const Step& step) {
    if (step.waitFor) return turn.now() + *step.waitFor;
    if (!step.waitUntil) return turn.now();
    const auto document = parsedDocument(turn.order);
    const auto* value = atPointer(document, *step.waitUntil);
    if (value == nullptr || !value->is_string()) return turn.now();
    return std::max(parseInstant(value->get_string()).value_or(turn.now()), turn.now());
}

void sleep(Turn& turn, std::size_t index) {
    StepRecord& record = turn.record(index);
    record.phase = StepPhase::Sleeping;
    record.startedAt = turn.now();
    record.due = wakeUpOf(turn, turn.step(index));
}

void start(Turn& turn, std::size_t index) {
    const Step& step = turn.step(index);
    if (!turn.record(index).applies) {
        turn.record(index).phase = StepPhase::Skipped;
        turn.writeStep(EntryKind::StepSkipped, index, Direction::Forward);
        return;
    }
    if (step.stage == Stage::Processing && turn.order.state == OrderState::Confirmed)
        turn.changeState(OrderState::Processing);
    switch (step.kind) {
        case StepKind::Call:
            return nextAttempt(turn, index);
        case StepKind::Approval:
            return askForApproval(turn, index);
        case StepKind::Wait:
            return sleep(turn, index);
    }
}

bool startReady(Turn& turn, Stage reached) {
    bool started = false;
    for (std::size_t index = 0; index < turn.size(); ++index) {
        if (!mayStart(turn, index, reached)) continue;
        start(turn, index);
        started = true;
    }
    return started;
}

}  // namespace

void layOutRun(Turn& turn) {
    turn.order.steps.assign(turn.workflow.steps.size(), StepRecord{});
    judgeConditions(turn, StepPhase::NotReached);
}

void judgeConditions(Turn& turn, StepPhase phase) {
    const auto& steps = turn.workflow.steps;
    if (std::none_of(steps.begin(), steps.end(), [](const Step& step) { return step.when.has_value(); })) return;
    const auto document = parsedDocument(turn.order);
    for (std::size_t index = 0; index < turn.size(); ++index)
        if (steps[index].when && turn.record(index).phase == phase)
            turn.record(index).applies = steps[index].when->holds(document);
}

// A step that is skipped may open the way for others, and for the next stage, at once.
void advance(Turn& turn) {
    bool started = true;
    while (started) {
        const Stage reached = openStage(turn).value_or(Stage::Processing);
        if (reached == Stage::Processing && turn.order.state == OrderState::Pending)
            turn.changeState(OrderState::Confirmed);
        started = !turn.order.stopped && startReady(turn, reached);
    }
    if (openStage(turn) || isFinal(turn.order.state) || turn.order.stopped) return;
    if (turn.order.state == OrderState::Confirmed) turn.changeState(OrderState::Processing);
    turn.changeState(OrderState::Completed);
}

}  // namespace sagadesk::core::deciding
