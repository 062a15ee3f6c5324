#include "core/preview.h"

#include <algorithm>
#include <array>

namespace sagadesk::core {
namespace {

tl::unexpected<Refusal> refuse(std::string guard, std::string detail) {
    return tl::unexpected<Refusal>(Refusal{std::move(guard), std::move(detail)});
}

bool isUnderWay(const StepRecord& record) {
    return record.phase == StepPhase::Calling || record.phase == StepPhase::LookingUp ||
           record.phase == StepPhase::AwaitingCallback;
}

bool mayBeDone(const StepRecord& record) {
    return record.phase == StepPhase::Unknown || isUnderWay(record) || record.inDoubt || record.unanswered;
}

bool hasWayBack(const Step& step) {
    return step.compensation.has_value();
}

UndoKind kindOf(const Step& step, const StepRecord& record) {
    const bool effective = step.kind == StepKind::Call && step.effect != StepEffect::Read &&
                           (record.phase == StepPhase::Succeeded || mayBeDone(record));
    if (!effective || record.undo == UndoPhase::Done) return UndoKind::Nothing;
    // A message that went out stays out, and nothing hangs on it.
    if (!hasWayBack(step)) return step.critical ? UndoKind::CannotBeUndone : UndoKind::Nothing;
    switch (step.money) {
        case MoneyRole::Authorise:
            return UndoKind::Void;
        case MoneyRole::Capture:
            return UndoKind::Refund;
        case MoneyRole::None:
            return UndoKind::Release;
    }
    ENSURE(false);
}

PlannedUndo planOf(const Order& order, std::size_t index) {
    const Step& step = order.workflow->steps[index];
    const StepRecord& record = order.steps[index];
    PlannedUndo plan{step.name, step.label, step.service, kindOf(step, record), false, 0};
    if (plan.kind == UndoKind::Nothing) return plan;
    plan.unknown = record.phase != StepPhase::Succeeded;
    if (step.money != MoneyRole::None) plan.amount = record.amount != 0 ? record.amount : order.document->total;
    return plan;
}

}  // namespace

std::string_view word(UndoKind kind) {
    static constexpr std::array<std::string_view, 5> words{"nothing", "void", "refund", "release", "cannot_be_undone"};
    return words.at(static_cast<std::size_t>(kind));
}

std::vector<PlannedUndo> undoPlan(const Order& order) {
    ENSURE(order.workflow != nullptr && order.workflow->steps.size() == order.steps.size());
    std::vector<std::size_t> sequence(order.steps.size());
    for (std::size_t index = 0; index < sequence.size(); ++index) sequence[index] = index;
    // Newest first: what is still open comes before everything done, since it will end later.
    const auto rankOf = [&](std::size_t index) {
        const StepRecord& record = order.steps[index];
        return record.rank == 0 && mayBeDone(record) ? UINT32_MAX : record.rank;
    };
    std::stable_sort(sequence.begin(), sequence.end(),
                     [&](std::size_t a, std::size_t b) { return rankOf(a) > rankOf(b); });
    std::vector<PlannedUndo> plan;
    for (const std::size_t index : sequence) plan.push_back(planOf(order, index));
    std::stable_partition(plan.begin(), plan.end(),
                          [](const PlannedUndo& one) { return one.kind != UndoKind::Nothing; });
    return plan;
}

tl::expected<void, Refusal> mayCancel(const Order& order) {
    if (isFinal(order.state))
        return refuse("already_final", "The order is already " + std::string(word(order.state)) + ".");
    if (order.workflow == nullptr)
        return refuse("workflow_missing", "The order's workflow version is not installed here.");
    if (order.abort != Abort::None) return refuse("already_undoing", "The order is already being undone.");
    for (std::size_t index = 0; index < order.steps.size(); ++index) {
        const Step& step = order.workflow->steps[index];
        const StepRecord& record = order.steps[index];
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

}  // namespace sagadesk::core
