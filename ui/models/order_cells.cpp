#include "ui/models/order_cells.h"

#include "ui/format/words/names.h"
#include "ui/format/words/sentence.h"

namespace sagadesk::ui {

namespace {

StepMark milestoneMark(api::MilestoneState state) {
    switch (state) {
        case api::MilestoneState::Running:
            return StepMark::Running;
        case api::MilestoneState::Done:
            return StepMark::Done;
        case api::MilestoneState::Failed:
            return StepMark::Failed;
        case api::MilestoneState::Undone:
            return StepMark::Undone;
        case api::MilestoneState::Held:
            return StepMark::Held;
        case api::MilestoneState::Parked:
            return StepMark::Parked;
        case api::MilestoneState::Skipped:
            return StepMark::LeftOut;
        case api::MilestoneState::NotReached:
            break;
    }
    return StepMark::NotReached;
}

}  // namespace

QString customerOf(const api::OrderSummary& order) {
    return text(order.customerName.empty() ? order.customerId : order.customerName);
}

StepCells cellsOf(const api::OrderSummary& order) {
    StepCells cells;
    for (const api::MilestoneCell& cell : order.cells)
        cells.append({milestoneMark(cell.state), groupName(cell.milestone)});
    return cells;
}

}  // namespace sagadesk::ui
