#include "engine/milestones.h"

#include <algorithm>
#include <array>

namespace sagadesk::engine {

namespace {

using core::StepPhase, core::UndoPhase;
using State = api::MilestoneState;

State stateOf(const core::StepRecord& record) {
    if (record.undo == UndoPhase::Stuck || record.late) return State::Held;
    if (record.undo == UndoPhase::Parked) return State::Parked;
    if (record.undo == UndoPhase::Done) return State::Undone;
    if (record.undo != UndoPhase::None) return State::Running;
    switch (record.phase) {
        case StepPhase::NotReached:
            return State::NotReached;
        case StepPhase::Parked:
            return State::Parked;
        case StepPhase::Held:
            return State::Held;
        case StepPhase::Succeeded:
            return State::Done;
        case StepPhase::Skipped:
            return State::Skipped;
        case StepPhase::Declined:
        case StepPhase::GaveUp:
        case StepPhase::Unknown:
            return State::Failed;
        default:
            return State::Running;
    }
}

// What a person must see first.
constexpr std::array loud{State::Held, State::Failed, State::Parked, State::Running, State::Undone};

// Of two steps in one group, both quiet: a group is done when all of it is, and skipped when nothing was done.
State quiet(State a, State b, bool ended) {
    if (a == b) return a;
    if (a != State::NotReached && b != State::NotReached) return State::Done;
    const bool begun = a == State::Done || b == State::Done;
    if (!begun) return State::NotReached;
    return ended ? State::Done : State::Running;
}

State together(State a, State b, bool ended) {
    for (const State state : loud)
        if (a == state || b == state) return state;
    return quiet(a, b, ended);
}

}  // namespace

std::vector<api::MilestoneCell> milestonesOf(const core::Order& order) {
    std::vector<api::MilestoneCell> cells;
    if (order.workflow == nullptr) return cells;
    const auto& steps = order.workflow->steps;
    const bool ended = core::isFinal(order.state);
    for (std::size_t i = 0; i < steps.size() && i < order.steps.size(); ++i) {
        const State state = stateOf(order.steps[i]);
        const auto known = std::ranges::find(cells, steps[i].group, &api::MilestoneCell::milestone);
        if (known == cells.end())
            cells.push_back({steps[i].group, state});
        else
            known->state = together(known->state, state, ended);
    }
    return cells;
}

}  // namespace sagadesk::engine
