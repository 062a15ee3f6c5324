#include "core/decide.h"

#include <algorithm>
#include <utility>

#include "core/entry_data.h"
#include "core/turn.h"

namespace sagadesk::core {
namespace {

using deciding::Turn;

// Whether this is the call whose answer the order waits for; anything else has been overtaken.
bool isAwaited(const Turn& turn, const Answered& event) {
    if (event.step >= turn.size()) return false;
    const StepRecord& record = turn.record(event.step);
    if (event.direction == Direction::Undo)
        return record.undo == UndoPhase::Calling && record.undoAttempt == event.attempt;
    return record.phase == StepPhase::Calling && record.attempt == event.attempt;
}

void take(Turn& turn, const Answered& event) {
    if (!isAwaited(turn, event)) return;
    if (event.direction == Direction::Undo)
        deciding::undoAnswered(turn, event.step, event.outcome);
    else
        deciding::answered(turn, event.step, event.outcome);
}

void take(Turn& turn, const LookedUp& event) {
    if (event.step >= turn.size()) return;
    const StepRecord& record = turn.record(event.step);
    const bool awaited = record.phase == StepPhase::LookingUp && record.due == deciding::no_instant;
    if (awaited && record.attempt == event.attempt) deciding::lookedUp(turn, event.step, event.outcome);
}

// Commands say who and why and may be refused; whatever else happens has happened.
template <class Kind>
concept Command = requires(const Kind& event) {
    event.actor;
};

template <class Kind>
deciding::Permission take(Turn& turn, const Kind& event) requires Command<Kind> {
    turn.cause.actor = event.actor;
    if constexpr (requires { event.reason; }) turn.cause.reason = event.reason;
    return deciding::command(turn, event);
}

template <class Kind>
deciding::Permission takeAny(Turn& turn, const Kind& event) {
    if constexpr (Command<Kind>) {
        return take(turn, event);
    } else if constexpr (requires { deciding::apply(turn, event); }) {
        deciding::apply(turn, event);
    } else {
        take(turn, event);
    }
    return {};
}

}  // namespace

std::string_view word(CallbackVerdict verdict) {
    switch (verdict) {
        case CallbackVerdict::Applied:
            return "applied";
        case CallbackVerdict::Duplicate:
            return "duplicate";
        case CallbackVerdict::Conflicting:
            return "conflicting";
        case CallbackVerdict::Stale:
            return "stale";
        case CallbackVerdict::LateSuccess:
            return "late_success";
    }
    return {};
}

Decision createOrder(OrderId id, OrderNumber number, OrderDocumentPtr document, WorkflowPtr workflow, std::string actor,
                     std::string traceId, const Moment& moment) {
    ENSURE(document != nullptr && workflow != nullptr);
    Order order;
    order.id = id;
    order.number = number;
    order.document = std::move(document);
    order.workflowName = workflow->name;
    order.workflowVersion = workflow->version;
    order.steps.resize(workflow->steps.size());
    order.workflow = std::move(workflow);
    order.created = std::max(moment.now, id.created());  // one thing, also when the clock went back
    order.traceId = std::move(traceId);
    Turn turn(std::move(order), moment);
    deciding::layOutRun(turn);
    turn.write(EntryKind::OrderCreated, {actor, {}});
    deciding::finish(turn);
    return deciding::decisionOf(std::move(turn));
}

tl::expected<Decision, Refusal> decide(const Order& order, const Event& event, const Moment& moment) {
    Turn turn(order, moment);
    const auto permission = std::visit([&turn](const auto& what) { return takeAny(turn, what); }, event);
    if (!permission) return tl::unexpected<Refusal>(permission.error());
    deciding::finish(turn);
    return deciding::decisionOf(std::move(turn));
}

Decision holdWithoutWorkflow(const Order& order, const Moment& moment) {
    ENSURE(order.workflow == nullptr && !isFinal(order.state));
    Decision decision;
    decision.order = order;
    if (order.hold == HoldReason::WorkflowMissing) return decision;
    Order& next = decision.order;
    decision.changed = true;
    next.activity = Activity::Held;
    next.hold = HoldReason::WorkflowMissing;
    next.troubledAt = moment.now;
    next.changed = moment.now;
    ++next.version;
    JournalEntry& entry = decision.entries.emplace_back();
    entry.order = order.id;
    entry.sequence = ++next.sequence;
    entry.time = moment.now;
    entry.kind = EntryKind::OrderHeld;
    entry.state = order.state;
    entry.activity = Activity::Held;
    entry.run = order.run;
    entry.actor = "system";
    entry.traceId = order.traceId;
    entry.data = deciding::EntryData{}
                     .text("reason", word(HoldReason::WorkflowMissing))
                     .text("code", order.workflowName + "@" + std::to_string(order.workflowVersion))
                     .take();
    return decision;
}

std::string idempotencyKey(const OrderId& id, std::uint16_t run, std::string_view step, Direction direction) {
    std::string key = id.text();
    key += ':';
    key += std::to_string(run);
    key += ':';
    key += step;
    if (direction == Direction::Undo) key += ":undo";
    return key;
}

}  // namespace sagadesk::core
