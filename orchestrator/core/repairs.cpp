// What people do to bring an order back on its way, beyond trying again.
#include <algorithm>

#include "core/entry_data.h"
#include "core/json.h"
#include "core/preview.h"
#include "core/turn.h"

namespace sagadesk::core::deciding {
namespace {

tl::unexpected<Refusal> refuse(std::string guard, std::string detail) {
    return tl::unexpected<Refusal>(Refusal{std::move(guard), std::move(detail)});
}

bool isUnderWay(const StepRecord& record) {
    return record.phase == StepPhase::Calling || record.phase == StepPhase::LookingUp ||
           record.phase == StepPhase::AwaitingCallback;
}

// Waits of a critical step that end in another call: stopped, they wait for a person instead.
void stopWaiting(Turn& turn, std::size_t index) {
    const StepRecord& record = turn.record(index);
    const bool waits = record.phase == StepPhase::RetryWait || record.phase == StepPhase::Parked ||
                       (record.phase == StepPhase::LookingUp && record.due != no_instant);
    if (waits && turn.step(index).critical) hold(turn, index, HoldReason::Operator);
}

// --- late successes: of an order that had given the step up
// ------------------------------------------------------------

// Undone once already, it is asked for again: the service took it up after that. The key of another run can't be used.
bool mayUndoLate(const Turn& turn, std::size_t index) {
    const Step& step = turn.step(index);
    const StepRecord& record = turn.record(index);
    const bool resting = record.undo == UndoPhase::None || record.undo == UndoPhase::Done;
    return record.late && record.lateRun == 0 && turn.aborting() && resting && step.compensation.has_value() &&
           step.effect != StepEffect::Read;
}

void undoLate(Turn& turn, std::size_t index) {
    const std::uint32_t rank = turn.nextRank();
    StepRecord& record = turn.record(index);
    record.phase = StepPhase::Unknown;
    record.inDoubt = true;
    record.rank = rank;
    refreshUndo(turn, index);
}

Permission undoAllLate(Turn& turn, const CompensateRequested& event) {
    bool any = false;
    for (std::size_t index = 0; index < turn.size(); ++index) {
        if (!mayUndoLate(turn, index)) continue;
        undoLate(turn, index);
        any = true;
    }
    if (!any)
        return refuse("cannot_be_undone", "The service knows no way back: settle it there, then close the order.");
    turn.write(EntryKind::CompensationRequested, {event.actor, event.reason});
    return {};
}

// --- closing: settled outside
// ------------------------------------------------------------------------------------------

bool isLeftOver(const Turn& turn, std::size_t index) {
    const StepRecord& record = turn.record(index);
    if (record.late || record.undo == UndoPhase::Stuck) return true;
    return isLeftUndone(turn, index);
}

bool needsReference(const Turn& turn, std::size_t index) {
    const StepRecord& record = turn.record(index);
    return turn.step(index).money != MoneyRole::None && (record.late || record.undo == UndoPhase::Stuck);
}

void closeOne(Turn& turn, std::size_t index, const CloseRequested& event) {
    StepRecord& record = turn.record(index);
    const bool undone = record.late || record.undo == UndoPhase::Stuck;
    JournalEntry& entry = turn.writeStep(undone ? EntryKind::CompensationSucceeded : EntryKind::StepSkipped, index,
                                         undone ? Direction::Undo : Direction::Forward, {event.actor, event.reason});
    entry.data = EntryData{}.text("by", "closed").text("reference", event.reference).take();
    if (!undone) return skip(turn, index);
    if (record.undo == UndoPhase::Stuck) settleUndo(turn, index, UndoPhase::Done);
    settleLate(turn, index);
}

// --- amending
// ---------------------------------------------------------------------------------------------------------

Permission mayAmend(const Turn& turn) {
    const Order& order = turn.order;
    if (isFinal(order.state))
        return refuse("already_final", "The order is already " + std::string(word(order.state)) + ".");
    if (turn.aborting())
        return refuse("already_undoing", "The order is being undone; a new order can have other data.");
    for (std::size_t index = 0; index < turn.size(); ++index) {
        const StepRecord& record = turn.record(index);
        const bool mayStillArrive = record.unanswered && turn.step(index).effect != StepEffect::Read;
        if (isUnderWay(record) || record.inDoubt || mayStillArrive)
            return refuse("call_under_way", "Step " + turn.step(index).name +
                                                " was sent with the present data and its outcome is open; hold the "
                                                "order or settle the step first.");
    }
    return {};
}

// Orders from before amounts were kept never changed theirs.
std::int64_t amountOf(const Turn& turn, std::size_t index) {
    const std::int64_t kept = turn.record(index).amount;
    return kept != 0 ? kept : turn.order.document->total;
}

Permission mayHaveTotal(const Turn& turn, std::int64_t total) {
    const bool more = total > turn.order.document->total;
    for (std::size_t index = 0; index < turn.size(); ++index) {
        if (turn.record(index).phase != StepPhase::Succeeded) continue;
        const Step& step = turn.step(index);
        if (step.money == MoneyRole::Capture && total != amountOf(turn, index))
            return refuse("already_captured", "The total can't change any more: the money has been taken.");
        if (step.money == MoneyRole::Authorise && total > amountOf(turn, index))
            return refuse("exceeds_authorised", "The new total is more than the amount that was authorised.");
        if (step.kind == StepKind::Approval && more)
            return refuse("exceeds_approved",
                          "The new total is more than what was approved at step " + step.name + ".");
    }
    return {};
}

// What was decided by a condition stays decided: an amount that needs an approval can't slip in after it was skipped.
Permission mayJudge(const Turn& turn, const boost::json::value& next) {
    for (std::size_t index = 0; index < turn.size(); ++index) {
        const Step& step = turn.step(index);
        const bool passed = turn.record(index).phase != StepPhase::NotReached;
        if (step.when && passed && step.when->holds(next) != turn.record(index).applies)
            return refuse("condition_changes", "With these data the workflow would have decided otherwise about step " +
                                                   step.name + ", which is past.");
    }
    return {};
}

bool differ(const boost::json::value& a, const boost::json::value& b, std::string_view pointer) {
    const auto* before = atPointer(a, pointer);
    const auto* after = atPointer(b, pointer);
    return (before == nullptr) != (after == nullptr) || (before != nullptr && *before != *after);
}

bool hasReserved(const Turn& turn) {
    for (std::size_t index = 0; index < turn.size(); ++index) {
        const Step& step = turn.step(index);
        if (turn.record(index).phase == StepPhase::Succeeded && step.kind == StepKind::Call &&
            step.effect != StepEffect::Read && step.money == MoneyRole::None)
            return true;
    }
    return false;
}

// What services have acted on by now must stay as it was when they did.
Permission mayReplace(const Turn& turn, const boost::json::value& now, const boost::json::value& next) {
    if (differ(now, next, "/lines") && hasReserved(turn))
        return refuse("already_reserved", "The lines can't change any more: a service has acted on them.");
    if (differ(now, next, "/shippingAddress") && turn.pivotPassed())
        return refuse("past_pivot", "The address can't change any more: it has been handed over.");
    return {};
}

Permission mayBeAmended(const OrderDocument& now, const OrderDocument& next) {
    if (next.type != now.type || next.currency != now.currency || next.customerId != now.customerId)
        return refuse("not_amendable", "Type, currency and customer can't be changed: cancel and place a new order.");
    return {};
}

Permission mayBecome(const Turn& turn, const OrderDocument& next) {
    const OrderDocument& now = *turn.order.document;
    if (const auto permission = mayBeAmended(now, next); !permission) return permission;
    if (const auto permission = mayHaveTotal(turn, next.total); !permission) return permission;
    const auto before = parseJson(now.text);
    const auto after = parseJson(next.text);
    ENSURE(before && after);
    if (const auto permission = mayJudge(turn, *after); !permission) return permission;
    return mayReplace(turn, *before, *after);
}

void writeAmended(Turn& turn, const Cause& by, const std::string& pointers) {
    turn.write(EntryKind::OrderAmended, by).data = EntryData{}.text("changed", pointers).take();
}

void keepAmounts(Turn& turn) {
    for (std::size_t index = 0; index < turn.size(); ++index)
        if (turn.step(index).money != MoneyRole::None && turn.record(index).phase == StepPhase::Succeeded)
            turn.record(index).amount = amountOf(turn, index);
}

}  // namespace

bool isLeftUndone(const Turn& turn, std::size_t index) {
    if (turn.aborting() || turn.step(index).critical) return false;
    const StepPhase phase = turn.record(index).phase;
    return phase == StepPhase::GaveUp || phase == StepPhase::Declined || phase == StepPhase::Unknown;
}

void settleLate(Turn& turn, std::size_t index) {
    StepRecord& record = turn.record(index);
    turn.changed = true;
    record.late = false;
    record.lateRun = 0;
    if (record.phase != StepPhase::Unknown || record.undo != UndoPhase::None) return;
    // It was about to be undone; that has been seen to.
    record.phase = StepPhase::GaveUp;
    record.inDoubt = false;
    record.unanswered = false;
    record.rank = 0;
}

void skip(Turn& turn, std::size_t index) {
    StepRecord& record = turn.record(index);
    turn.changed = true;
    record.phase = StepPhase::Skipped;
    record.hold = HoldReason::None;
    record.inDoubt = false;
    record.rank = 0;
    record.due = no_instant;
}

Permission command(Turn& turn, const HoldRequested& event) {
    const Order& order = turn.order;
    if (isFinal(order.state))
        return refuse("already_final", "The order is already " + std::string(word(order.state)) + ".");
    if (turn.aborting()) return refuse("already_undoing", "The order is being undone, which can't be stopped.");
    if (order.stopped || order.activity == Activity::Held)
        return refuse("already_held", "The order is already held; a retry lets it go on.");
    turn.order.stopped = true;
    turn.write(EntryKind::OrderHeld, {event.actor, event.reason}).data =
        EntryData{}.text("reason", word(HoldReason::Operator)).take();
    for (std::size_t index = 0; index < turn.size(); ++index) stopWaiting(turn, index);
    return {};
}

Permission command(Turn& turn, const CompensateRequested& event) {
    if (turn.order.hold == HoldReason::LateSuccess) return undoAllLate(turn, event);
    if (const auto permission = mayCancel(turn.order); !permission) return permission;
    turn.write(EntryKind::CompensationRequested, {event.actor, event.reason});
    beginAbort(turn, Abort::Fail, {}, "compensate_requested");
    return {};
}

Permission command(Turn& turn, const CloseRequested& event) {
    bool any = false;
    for (std::size_t index = 0; index < turn.size(); ++index) {
        any = any || isLeftOver(turn, index);
        if (needsReference(turn, index) && event.reference.empty())
            return refuse("reference_needed", "Money is open at step " + turn.step(index).name +
                                                  ": say by which reference it was settled outside.");
    }
    if (!any) return refuse("nothing_to_close", "Nothing of the order is stuck, late or left undone.");
    for (std::size_t index = 0; index < turn.size(); ++index)
        if (isLeftOver(turn, index)) closeOne(turn, index, event);
    return {};
}

Permission command(Turn& turn, const AmendRequested& event) {
    if (const auto permission = mayAmend(turn); !permission) return permission;
    if (const auto permission = mayBecome(turn, *event.document); !permission) return permission;
    keepAmounts(turn);
    turn.order.document = event.document;
    writeAmended(turn, {event.actor, event.reason}, event.pointers);
    judgeConditions(turn, StepPhase::NotReached);
    return {};
}

// Nothing of a failed order is open, so nothing binds its next run to the present data.
Permission amendFirst(Turn& turn, const ReopenRequested& event) {
    if (const auto permission = mayBeAmended(*turn.order.document, *event.document); !permission) return permission;
    turn.order.document = event.document;
    writeAmended(turn, {event.actor, event.reason}, event.pointers);
    return {};
}

Permission command(Turn& turn, const AssignRequested& event) {
    turn.order.owner = event.owner;
    turn.write(EntryKind::OrderAssigned, {event.actor, event.reason}).data =
        EntryData{}.text("owner", event.owner).take();
    return {};
}

}  // namespace sagadesk::core::deciding
