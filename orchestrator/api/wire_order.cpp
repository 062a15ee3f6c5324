#include "api/json_text.h"
#include "api/reason.h"
#include "api/wire.h"
#include "api/wire_parts.h"

namespace sagadesk::api {

namespace {

void appendExplanation(JsonText& text, const core::Explanation& explanation) {
    text.name("explanation").open('{').member("code", explanation.code).name("params").open('{');
    for (const auto& [name, value] : explanation.params) text.member(name, value);
    text.close('}')
        .name("facts")
        .open('{')
        .member("money", core::word(explanation.facts.money))
        .member("stock", core::word(explanation.facts.stock))
        .member("delivery", core::word(explanation.facts.delivery))
        .member("customer", core::word(explanation.facts.customer))
        .close('}')
        .close('}');
}

void appendReason(JsonText& text, const OrderSnapshot& snapshot) {
    const std::string sentence = reasonText(snapshot);
    text.name("reason");
    if (sentence.empty()) {
        text.json({});
        return;
    }
    text.open('{')
        .memberOrNull("code", snapshot.causeCode)
        .memberOrNull("step", snapshot.causeStep)
        .memberOrNull("hold", core::word(snapshot.summary.hold))
        .member("text", sentence)
        .close('}');
}

void appendMoney(JsonText& text, const OrderSnapshot& snapshot) {
    text.name("money")
        .open('{')
        .member("currency", snapshot.summary.currency)
        .member("authorised", snapshot.money.authorised)
        .member("captured", snapshot.money.captured)
        .member("refunded", snapshot.money.refunded)
        .member("voided", snapshot.money.voided)
        .member("pending", snapshot.money.pending)
        .member("atRisk", snapshot.money.atRisk)
        .close('}');
}

void appendAttempt(JsonText& text, const AttemptView& attempt) {
    text.open('{')
        .member("attempt", attempt.attempt)
        .member("undo", attempt.undo)
        .member("startedAt", attempt.started)
        .member("at", attempt.at)
        .member("outcome", attempt.outcome)
        .memberOrNull("code", attempt.code)
        .close('}');
}

void appendStep(JsonText& text, const StepView& step) {
    text.open('{')
        .member("name", step.name)
        .member("label", step.label)
        .member("group", step.group)
        .memberOrNull("service", step.service)
        .member("stage", step.stage)
        .member("status", step.status)
        .memberOrNull("undo", step.undoStatus)
        .memberOrNull("hold", step.hold)
        .member("critical", step.critical)
        .member("pivot", step.pivot)
        .member("attempts", step.attempts)
        .member("attemptsMax", step.attemptsMax)
        .member("dueAt", step.due)
        .memberOrNull("reference", step.reference);
    text.name("data").json(step.data);
    text.memberOrNull("code", step.code)
        .memberOrNull("detail", step.detail)
        .member("amount", step.amount)
        .member("expiresAt", step.expiresAt)
        .member("startedAt", step.startedAt)
        .member("usualMs", step.usualTime)
        .member("undoAttempts", step.undoAttempts)
        .member("undoAttemptsMax", step.undoAttemptsMax)
        .member("atRisk", step.atRisk);
    text.name("history").open('[');
    for (const AttemptView& attempt : step.history) appendAttempt(text, attempt);
    text.close(']').close('}');
}

void appendCallback(JsonText& text, const CallbackView& callback) {
    text.open('{')
        .member("at", callback.at)
        .member("run", callback.run)
        .member("step", callback.step)
        .member("attempt", callback.attempt)
        .member("status", callback.status)
        .member("verdict", callback.verdict)
        .memberOrNull("code", callback.code)
        .memberOrNull("reference", callback.reference)
        .memberOrNull("eventId", callback.eventId)
        .close('}');
}

}  // namespace

void appendSummary(JsonText& text, const OrderSummary& order) {
    text.member("id", order.id.text())
        .member("number", order.number.text())
        .member("type", order.type)
        .member("state", core::word(order.state))
        .member("activity", core::word(order.activity))
        .memberOrNull("hold", core::word(order.hold))
        .memberOrNull("service", order.service)
        .member("customer", order.customerId)
        .memberOrNull("externalReference", order.externalReference)
        .member("currency", order.currency)
        .member("total", order.total)
        .member("priority", order.priority)
        .member("run", order.run)
        .member("version", order.version)
        .member("createdAt", order.created)
        .member("changedAt", order.changed);
    appendExplanation(text, order.explanation);
    text.memberOrNull("cause", order.cause)
        .member("troubledAt", order.troubledAt)
        .member("atRisk", order.atRisk)
        .memberOrNull("owner", order.owner)
        .memberOrNull("customerName", order.customerName)
        .memberOrNull("channel", order.channel)
        .memberOrNull("country", order.country)
        .member("items", order.items)
        .memberOrNull("step", order.step)
        .member("tries", order.tries);
    text.name("cells").open('[');
    for (const MilestoneCell& cell : order.cells)
        text.open('{').member("milestone", cell.milestone).member("state", word(cell.state)).close('}');
    text.close(']');
}

std::string toJson(const OrderSnapshot& snapshot) {
    JsonText text(1024 + snapshot.document.size() + 512 * snapshot.steps.size());
    text.open('{');
    appendSummary(text, snapshot.summary);
    text.member("dueAt", snapshot.due).memberOrNull("traceId", snapshot.traceId);
    text.name("workflow")
        .open('{')
        .member("name", snapshot.summary.type)
        .member("version", snapshot.workflowVersion)
        .close('}');
    appendReason(text, snapshot);
    appendMoney(text, snapshot);
    text.name("steps").open('[');
    for (const StepView& step : snapshot.steps) appendStep(text, step);
    text.close(']');
    text.name("document").json(snapshot.document);
    text.name("original").json(snapshot.original.value_or(std::string()));
    text.name("callbacks").open('[');
    for (const CallbackView& callback : snapshot.callbacks) appendCallback(text, callback);
    text.close(']');
    appendNotes(text, snapshot.notes);
    return text.close('}').take();
}

}  // namespace sagadesk::api
