#include "ui/models/order_offers.h"

#include <QCoreApplication>
#include <algorithm>

namespace sagadesk::ui {

namespace {

using core::Activity;
using core::HoldReason;
using core::OrderState;

constexpr const char* commandOf(PanelAction action) {
    switch (action) {
        case PanelAction::EditFirst:
            return "order.edit";
        case PanelAction::WasDone:
            return "order.resolve";
        case PanelAction::WasNotDone:
            return "order.resolveNot";
        case PanelAction::LeaveOut:
            return "order.skip";
        case PanelAction::Undo:
            return "order.undo";
        case PanelAction::Cancel:
            return "order.cancel";
        case PanelAction::SettleByHand:
            return "order.settle";
        case PanelAction::Approve:
            return "order.approve";
        case PanelAction::Reject:
            return "order.reject";
        case PanelAction::Stop:
            return "order.hold";
        default:
            return "order.retry";
    }
}

bool waitsForTry(const api::StepView& step) {
    return step.status == "retry_wait" || (step.status == "looking_up" && step.due) || step.undoStatus == "retry_wait";
}

bool isLeftUndone(const api::StepView& step) {
    return !step.critical && (step.status == "gave_up" || step.status == "declined" || step.status == "unknown");
}

class Offers {
public:
    explicit Offers(const api::OrderSnapshot& order) : m_order(order) {}

    [[nodiscard]] std::vector<Offer> make() {
        const api::OrderSummary& order = m_order.summary;
        if (order.activity == Activity::Held)
            held();
        else if (core::isFinal(order.state))
            ended();
        else if (order.activity == Activity::AwaitingApproval)
            decideApproval();
        else
            running();
        return std::move(m_offers);
    }

private:
    void add(PanelAction action, QString refusal = {}) {
        const api::StepView* step = stepToDecide(m_order);
        m_offers.push_back(
            {action, commandOf(action), step == nullptr ? std::string() : step->name, std::move(refusal)});
    }
    void decideApproval() {
        add(PanelAction::Approve);
        add(PanelAction::Reject);
    }
    void held() {
        switch (m_order.summary.hold) {
            case HoldReason::RetriesExhausted:
            case HoldReason::BadResponse:
                add(PanelAction::Retry), add(PanelAction::EditFirst), add(PanelAction::LeaveOut);
                add(PanelAction::Undo, pivotRefusal());
                return add(PanelAction::Cancel, pivotRefusal());
            case HoldReason::OutcomeUnknown:
                add(PanelAction::WasDone), add(PanelAction::WasNotDone);
                return add(PanelAction::LeaveOut);
            case HoldReason::CompensationStuck:
                add(PanelAction::RetryUndo);
                return add(PanelAction::SettleByHand);
            case HoldReason::LateSuccess:
                add(PanelAction::Undo);
                return add(PanelAction::SettleByHand);
            case HoldReason::ApprovalOverdue:
                return decideApproval();
            case HoldReason::Operator:
                add(PanelAction::GoOn);
                return add(PanelAction::Undo, pivotRefusal());
            default:
                return;
        }
    }
    void ended() {
        if (m_order.summary.state == OrderState::Failed) {
            add(PanelAction::StartAgain);
            return add(PanelAction::EditFirst);
        }
        const bool open = std::any_of(m_order.steps.begin(), m_order.steps.end(), isLeftUndone);
        if (m_order.summary.state != OrderState::Completed || !open) return;
        add(PanelAction::Retry);
        add(PanelAction::LeaveOut);
    }
    void running() {
        if (std::any_of(m_order.steps.begin(), m_order.steps.end(), waitsForTry)) add(PanelAction::TryNow);
        if (m_order.summary.activity == Activity::Compensating || m_order.summary.activity == Activity::Parked) return;
        add(PanelAction::Cancel, pivotRefusal());
        add(PanelAction::Stop);
    }
    // From the pivot on an order only goes forward.
    [[nodiscard]] QString pivotRefusal() const {
        for (const api::StepView& step : m_order.steps) {
            if (!step.pivot) continue;
            if (step.status == "succeeded")
                return QCoreApplication::translate("OrderOffers", "The parcel is made; it can only go forward.");
            if (step.status == "calling" || step.status == "looking_up" || step.status == "awaiting_callback")
                return QCoreApplication::translate("OrderOffers",
                                                   "The step that decides is under way; its answer comes first.");
        }
        return {};
    }

    const api::OrderSnapshot& m_order;
    std::vector<Offer> m_offers;
};

}  // namespace

std::vector<Offer> offersOf(const api::OrderSnapshot& order) {
    return Offers(order).make();
}

const api::StepView* stepToDecide(const api::OrderSnapshot& order) {
    const auto first = [&](auto is) -> const api::StepView* {
        const auto found = std::find_if(order.steps.begin(), order.steps.end(), is);
        return found == order.steps.end() ? nullptr : &*found;
    };
    const std::string hold(core::word(order.summary.hold));
    if (const auto* stuck = first([](const api::StepView& s) { return s.undoStatus == "stuck"; })) return stuck;
    if (!hold.empty())
        if (const auto* step = first([&](const api::StepView& s) { return s.hold == hold; })) return step;
    if (const auto* step = first([](const api::StepView& s) { return s.status == "held"; })) return step;
    if (const auto* step = first([](const api::StepView& s) { return s.status == "awaiting_approval"; })) return step;
    return first([](const api::StepView& s) { return isLeftUndone(s); });
}

}  // namespace sagadesk::ui
