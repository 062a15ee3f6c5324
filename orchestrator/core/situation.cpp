#include "core/situation.h"

#include <algorithm>
#include <array>

#include "core/decline.h"
#include "core/facts.h"
#include "core/trouble.h"

namespace sagadesk::core {
namespace {

// By DeclineKind.
constexpr std::array<std::string_view, 12> decline_codes{
    "declined",           "declined_funds",    "declined_expired_card",
    "declined_no_reason", "declined_security", "authentication_required",
    "out_of_stock",       "partly_in_stock",   "price_changed",
    "not_eligible",       "carrier_refused",   "approval_rejected"};

template <class Fits>
std::optional<std::size_t> firstStep(const Order& order, Fits fits) {
    const std::size_t count = order.workflow ? std::min(order.steps.size(), order.workflow->steps.size()) : 0;
    for (std::size_t index = 0; index < count; ++index)
        if (fits(order.steps[index])) return index;
    return std::nullopt;
}

std::optional<std::size_t> firstIn(const Order& order, StepPhase phase) {
    return firstStep(order, [phase](const StepRecord& record) { return record.phase == phase; });
}

Topic topicAt(const Order& order, std::size_t index) {
    return topicOf(order.workflow->steps[index]);
}

bool isMoney(Topic topic) {
    return topic == Topic::Authorisation || topic == Topic::Capture;
}

std::string_view stuckCode(Topic topic) {
    switch (topic) {
        case Topic::Capture:
            return "refund_not_confirmed";
        case Topic::Authorisation:
            return "release_not_confirmed";
        case Topic::Stock:
            return "stock_not_released";
        case Topic::Delivery:
            return "delivery_not_stopped";
        default:
            return "undo_stuck";
    }
}

std::string_view lateCode(Topic topic) {
    if (topic == Topic::Capture) return "paid_after_giving_up";
    return topic == Topic::Authorisation ? "held_after_giving_up" : "done_after_giving_up";
}

std::string_view unknownCode(Topic topic) {
    if (isMoney(topic)) return "payment_unknown";
    return topic == Topic::Delivery ? "delivery_unknown" : "outcome_unknown";
}

std::string_view heldCode(HoldReason hold, Topic topic, const StepRecord& record) {
    switch (hold) {
        case HoldReason::CompensationStuck:
            return stuckCode(topic);
        case HoldReason::LateSuccess:
            return lateCode(topic);
        case HoldReason::OutcomeUnknown:
            return unknownCode(topic);
        case HoldReason::BadResponse:
            return "bad_response";
        case HoldReason::ApprovalOverdue:
            return "approval_overdue";
        case HoldReason::WorkflowMissing:
            return "workflow_missing";
        case HoldReason::Operator:
            return "stopped_by_operator";
        case HoldReason::None:
        case HoldReason::RetriesExhausted:
            return isDecline(record.code) ? "refused_too_late" : "retries_exhausted";
    }
    ENSURE(false);
}

Situation heldSituation(const Order& order, const Trouble& trouble) {
    if (trouble.step)
        return {heldCode(trouble.hold, topicAt(order, *trouble.step), order.steps[*trouble.step]), trouble.step};
    // Without its workflow nobody can tell which step an order is held at.
    const bool missing = order.workflow == nullptr || trouble.hold == HoldReason::WorkflowMissing;
    return {missing ? "workflow_missing" : "stopped_by_operator"};
}

bool isBeingUndone(const StepRecord& record) {
    return record.undo != UndoPhase::None && record.undo < UndoPhase::Done;
}

std::string_view undoCode(Topic topic, const StepRecord& record) {
    if (record.undo == UndoPhase::Parked) return "undo_parked";
    // Of what may never have been done, nobody can say that it is being given back.
    const bool known = record.phase == StepPhase::Succeeded;
    if (known && topic == Topic::Capture) return "refund_running";
    if (known && topic == Topic::Authorisation) return "release_running";
    return record.undo == UndoPhase::RetryWait ? "undo_between_tries" : "undo_running";
}

Situation undoSituation(const Order& order) {
    const auto index = firstStep(order, isBeingUndone);
    if (!index) return {"giving_up"};
    return {undoCode(topicAt(order, *index), order.steps[*index]), index};
}

std::string_view checkingCode(Topic topic) {
    if (isMoney(topic)) return "payment_checking";
    return topic == Topic::Delivery ? "delivery_checking" : "outcome_checking";
}

Situation checkingSituation(const Order& order, std::size_t index) {
    return {checkingCode(topicAt(order, index)), index};
}

Situation runningSituation(const Order& order) {
    const auto calling = firstIn(order, StepPhase::Calling);
    if (!calling) {
        if (const auto looking = firstIn(order, StepPhase::LookingUp)) return checkingSituation(order, *looking);
        return {"running_validation"};
    }
    constexpr std::array<std::string_view, 3> codes{"running_validation", "running_confirmation", "running_processing"};
    return {codes.at(static_cast<std::size_t>(order.workflow->steps[*calling].stage)), calling};
}

Situation waitingSituation(const Order& order) {
    if (const auto looking = firstIn(order, StepPhase::LookingUp)) return checkingSituation(order, *looking);
    if (const auto retrying = firstIn(order, StepPhase::RetryWait)) return {"between_tries", retrying};
    return {"sleeping", firstIn(order, StepPhase::Sleeping)};
}

Situation awaitingSituation(const Order& order) {
    const auto index = firstIn(order, StepPhase::AwaitingCallback);
    const bool money = index && isMoney(topicAt(order, *index));
    return {money ? "awaiting_payment" : "awaiting_answer", index};
}

Situation forwardSituation(const Order& order) {
    switch (order.activity) {
        case Activity::Waiting:
            return waitingSituation(order);
        case Activity::AwaitingCallback:
            return awaitingSituation(order);
        case Activity::AwaitingApproval:
            return {"awaiting_approval", firstIn(order, StepPhase::AwaitingApproval)};
        case Activity::Parked:
            return {"parked", firstIn(order, StepPhase::Parked)};
        default:
            return runningSituation(order);
    }
}

// Left out by a person, or not critical and failed for good.
bool isLeftOut(const StepRecord& record) {
    switch (record.phase) {
        case StepPhase::Skipped:
            return record.applies;
        case StepPhase::Declined:
        case StepPhase::GaveUp:
        case StepPhase::Unknown:
            return true;
        default:
            return false;
    }
}

bool isOpen(const StepRecord& record) {
    return record.phase > StepPhase::NotReached && record.phase < StepPhase::Succeeded;
}

Situation completedSituation(const Order& order) {
    if (const auto open = firstStep(order, isOpen)) return {"completed_step_open", open};
    if (const auto leftOut = firstStep(order, isLeftOut)) return {"completed_without_step", leftOut};
    return {"completed"};
}

std::optional<std::size_t> causeStep(const Order& order) {
    const auto index = order.workflow ? order.workflow->find(order.causeStep) : std::nullopt;
    return index && *index < order.steps.size() ? index : std::nullopt;
}

Situation failedSituation(const Order& order) {
    if (order.causeStep.empty()) return {"given_up_by_team"};
    const auto index = causeStep(order);
    if (!isDecline(order.causeCode)) return {"gave_up_after_tries", index};
    const DeclineKind kind = declineKind(order.causeCode, index && isMoney(topicAt(order, *index)));
    const bool refunded = factsOf(order).money == MoneyFact::Refunded && kind != DeclineKind::CarrierRefused;
    return {refunded ? "refunded" : decline_codes.at(static_cast<std::size_t>(kind)), index};
}

Situation endedSituation(const Order& order) {
    if (order.state == OrderState::Completed) return completedSituation(order);
    return order.state == OrderState::Failed ? failedSituation(order) : Situation{"cancelled_on_request"};
}

}  // namespace

Situation situationOf(const Order& order) {
    const auto trouble = troubleOf(order);
    if (trouble && trouble->hold != HoldReason::None) return heldSituation(order, *trouble);
    if (isFinal(order.state)) return endedSituation(order);
    if (order.workflow == nullptr) return {"workflow_missing"};
    if (order.abort != Abort::None) return undoSituation(order);
    return order.stopped ? Situation{"stopping"} : forwardSituation(order);
}

}  // namespace sagadesk::core
