// What counts as having got past a step: a job's result is that, not that its command was sent.
#include <algorithm>

#include "engine/bulk_jobs.h"

namespace sagadesk::engine {

namespace {

using core::StepPhase;
using core::UndoPhase;

bool isLeftUndone(const core::Order& order, std::size_t index) {
    const StepPhase phase = order.steps[index].phase;
    return !order.workflow->steps[index].critical && order.abort == core::Abort::None &&
           (phase == StepPhase::GaveUp || phase == StepPhase::Declined || phase == StepPhase::Unknown);
}

bool needsPerson(const core::Order& order, std::size_t index) {
    const core::StepRecord& record = order.steps[index];
    return record.phase == StepPhase::Held || record.undo == UndoPhase::Stuck || record.late ||
           isLeftUndone(order, index);
}

bool waitsForTime(const core::StepRecord& record) {
    return record.phase == StepPhase::RetryWait || record.undo == UndoPhase::RetryWait ||
           (record.phase == StepPhase::LookingUp && record.due != core::Instant{});
}

std::optional<BulkOutcome> again(std::string_view code) {
    return BulkOutcome{core::BulkResult::Again, std::string(code)};
}

std::string_view codeOf(const core::Order& order, std::size_t index) {
    const core::HoldReason hold =
        order.steps[index].hold != core::HoldReason::None ? order.steps[index].hold : order.hold;
    if (hold != core::HoldReason::None) return core::word(hold);
    return order.steps[index].code.empty() ? std::string_view("failed") : std::string_view(order.steps[index].code);
}

enum class Way : std::uint8_t { Open, Past, Back };

Way wayOf(const core::Order& order, std::size_t index) {
    if (needsPerson(order, index)) return Way::Back;
    const core::StepRecord& record = order.steps[index];
    if (record.undo == UndoPhase::Done) return Way::Past;
    if (order.abort != core::Abort::None)
        return record.undo != UndoPhase::None || record.undoAttempt > 0 ? Way::Open : Way::Back;
    return record.phase == StepPhase::Succeeded || record.phase == StepPhase::Skipped ? Way::Past : Way::Open;
}

std::optional<BulkOutcome> stepsOutcome(std::string_view steps, const core::Order& order) {
    bool open = false;
    while (!steps.empty()) {
        const std::string_view name = steps.substr(0, steps.find(','));
        steps.remove_prefix(std::min(steps.size(), name.size() + 1));
        const auto index = order.workflow->find(name);
        if (!index) continue;
        const Way way = wayOf(order, *index);
        if (way == Way::Back) return again(order.causeCode.empty() ? codeOf(order, *index) : order.causeCode);
        open = open || way == Way::Open;
    }
    if (open && order.activity == core::Activity::Held) return again(core::word(order.hold));
    if (open) return std::nullopt;
    return BulkOutcome{};
}

std::optional<BulkOutcome> undoOutcome(const core::Order& order) {
    if (order.activity == core::Activity::Held) return again(core::word(order.hold));
    const bool ended = core::isFinal(order.state) && order.activity == core::Activity::Idle;
    return ended ? std::optional(BulkOutcome{}) : std::nullopt;
}

}  // namespace

std::string bulkSteps(core::BulkAction action, std::string_view step, const core::Order& order) {
    if (action == core::BulkAction::Reopen) return order.causeStep;
    if (!step.empty()) return std::string(step);
    // As a retry has it: what the order can do without comes only when nothing else is open.
    const auto named = [&](auto fits) {
        std::string names;
        for (std::size_t index = 0; index < order.steps.size(); ++index)
            if (fits(index)) names += (names.empty() ? "" : ",") + order.workflow->steps[index].name;
        return names;
    };
    const auto isOpen = [&](std::size_t index) {
        return (needsPerson(order, index) && !isLeftUndone(order, index)) || waitsForTime(order.steps[index]);
    };
    if (std::string open = named(isOpen); !open.empty()) return open;
    return named([&](std::size_t index) { return isLeftUndone(order, index); });
}

std::optional<BulkOutcome> bulkOutcome(core::BulkAction action, std::string_view steps, const core::Order& order) {
    switch (action) {
        case core::BulkAction::Cancel:
        case core::BulkAction::Compensate:
            return undoOutcome(order);
        case core::BulkAction::Close:
        case core::BulkAction::Hold:
        case core::BulkAction::Reject:
            return BulkOutcome{};
        default:
            return stepsOutcome(steps, order);
    }
}

}  // namespace sagadesk::engine
