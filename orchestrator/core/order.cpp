#include "core/order.h"

#include <algorithm>

namespace sagadesk::core {

namespace {

// A look-up that failed waits for its due before the next one.
bool waitsToLookUp(const StepRecord& record) {
    return record.phase == StepPhase::LookingUp && record.due != Instant{};
}

bool isUnderWay(const StepRecord& record) {
    return record.phase == StepPhase::Calling || record.undo == UndoPhase::Calling ||
           (record.phase == StepPhase::LookingUp && !waitsToLookUp(record));
}

bool isTimed(const StepRecord& record) {
    switch (record.phase) {
        case StepPhase::RetryWait:
        case StepPhase::AwaitingCallback:
        case StepPhase::AwaitingApproval:
        case StepPhase::Sleeping:
            return true;
        case StepPhase::LookingUp:
            return waitsToLookUp(record);
        default:
            return record.undo == UndoPhase::RetryWait || record.undo == UndoPhase::AwaitingCallback;
    }
}

bool isParked(const StepRecord& record) {
    return record.phase == StepPhase::Parked || record.undo == UndoPhase::Parked;
}

bool isStopped(const StepRecord& record) {
    return record.phase == StepPhase::Held || record.undo == UndoPhase::Stuck || record.late;
}

// The first step whose record fits.
template <class Fits>
std::optional<std::size_t> stepWhere(const Order& order, Fits fits) {
    const auto found = std::find_if(order.steps.begin(), order.steps.end(), fits);
    if (found == order.steps.end()) return std::nullopt;
    return static_cast<std::size_t>(found - order.steps.begin());
}

bool isWaiting(const StepRecord& record) {
    return isTimed(record) || isParked(record);
}

// The service of the first step whose record fits; "" when there is none.
template <class Fits>
std::string serviceWhere(const Order& order, Fits fits) {
    if (order.workflow == nullptr) return {};
    const std::size_t count = std::min(order.steps.size(), order.workflow->steps.size());
    for (std::size_t i = 0; i < count; ++i)
        if (fits(order.steps[i]) && !order.workflow->steps[i].service.empty()) return order.workflow->steps[i].service;
    return {};
}

// Nobody can say whether the action took effect.
bool isInDoubt(const StepRecord& record) {
    if (record.late) return true;
    if (record.undo == UndoPhase::Done) return false;
    switch (record.phase) {
        case StepPhase::Unknown:
        case StepPhase::LookingUp:
            return true;
        case StepPhase::Held:
            return record.inDoubt || record.hold == HoldReason::OutcomeUnknown;
        case StepPhase::Succeeded:
        case StepPhase::Skipped:
        case StepPhase::Declined:
        case StepPhase::GaveUp:
            return false;
        default:
            return record.inDoubt;
    }
}

// Taken from the customer and not yet given back although the order is being undone.
bool isOwed(const Order& order, MoneyRole role, const StepRecord& record) {
    if (record.undo == UndoPhase::Stuck) return true;
    const bool taken = role == MoneyRole::Capture && record.phase == StepPhase::Succeeded;
    return taken && record.undo != UndoPhase::Done && (order.abort != Abort::None || record.undo != UndoPhase::None);
}

bool isMoving(const StepRecord& record) {
    return (record.phase > StepPhase::NotReached && record.phase < StepPhase::Held) ||
           (record.undo != UndoPhase::None && record.undo < UndoPhase::Done);
}

void addStep(MoneyTotals& totals, MoneyRole role, const StepRecord& record, std::int64_t amount) {
    if (record.phase != StepPhase::Succeeded) return;
    const bool undone = record.undo == UndoPhase::Done;
    if (role == MoneyRole::Authorise) {
        totals.authorised += amount;
        if (undone) totals.voided += amount;
    } else {
        totals.captured += amount;
        if (undone) totals.refunded += amount;
    }
}

// Orders from before amounts were kept never changed theirs.
std::int64_t amountOf(const Order& order, const StepRecord& record) {
    return record.amount != 0 ? record.amount : order.document->total;
}

}  // namespace

std::optional<Instant> Order::wakeAt() const {
    std::optional<Instant> earliest;
    if (hold == HoldReason::WorkflowMissing) return earliest;
    for (const StepRecord& record : steps) {
        if (isUnderWay(record)) return created;
        if (isTimed(record)) earliest = earliest ? std::min(*earliest, record.due) : record.due;
    }
    return earliest;
}

std::string Order::parkedOn() const {
    return serviceWhere(*this, isParked);
}

std::string Order::currentService() const {
    const auto heldBy = serviceWhere(*this, isStopped);
    if (activity == Activity::Held && !heldBy.empty()) return heldBy;
    if (auto working = serviceWhere(*this, isUnderWay); !working.empty()) return working;
    if (auto waiting = serviceWhere(*this, isWaiting); !waiting.empty()) return waiting;
    return heldBy;
}

std::optional<std::size_t> Order::currentStep() const {
    const auto heldAt = stepWhere(*this, isStopped);
    if (activity == Activity::Held && heldAt) return heldAt;
    if (const auto working = stepWhere(*this, isUnderWay)) return working;
    if (const auto waiting = stepWhere(*this, isWaiting)) return waiting;
    return heldAt;
}

MoneyTotals moneyOf(const Order& order) {
    MoneyTotals totals;
    if (order.workflow == nullptr || order.document == nullptr) return totals;
    const std::size_t count = std::min(order.steps.size(), order.workflow->steps.size());
    for (std::size_t i = 0; i < count; ++i) {
        const MoneyRole role = order.workflow->steps[i].money;
        const StepRecord& record = order.steps[i];
        if (role == MoneyRole::None) continue;
        const std::int64_t amount = amountOf(order, record);
        addStep(totals, role, record, amount);
        if (isMoving(record)) totals.pending = std::max(totals.pending, amount);
        // One order owes its total once, however many of its steps are open.
        if (isInDoubt(record) || isOwed(order, role, record)) totals.atRisk = std::max(totals.atRisk, amount);
    }
    return totals;
}

std::optional<Instant> authorisationEnds(const Order& order) {
    std::optional<Instant> earliest;
    if (order.workflow == nullptr || isFinal(order.state)) return earliest;
    const std::size_t count = std::min(order.steps.size(), order.workflow->steps.size());
    for (std::size_t i = 0; i < count; ++i) {
        const StepRecord& record = order.steps[i];
        const MoneyRole role = order.workflow->steps[i].money;
        if (role == MoneyRole::Capture && record.phase == StepPhase::Succeeded) return std::nullopt;
        const bool open = role == MoneyRole::Authorise && record.phase == StepPhase::Succeeded &&
                          record.undo != UndoPhase::Done && record.expiresAt;
        if (open) earliest = earliest ? std::min(*earliest, *record.expiresAt) : *record.expiresAt;
    }
    return earliest;
}

}  // namespace sagadesk::core
