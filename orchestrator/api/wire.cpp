#include "api/wire.h"

#include "api/json_text.h"
#include "api/reason.h"

namespace sagadesk::api {

namespace {

constexpr std::string_view cursor_version = "a";
constexpr std::string_view hex_digits = "0123456789abcdef";

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
    text.memberOrNull("code", step.code).memberOrNull("detail", step.detail);
    text.name("history").open('[');
    for (const AttemptView& attempt : step.history) appendAttempt(text, attempt);
    text.close(']').close('}');
}

void appendEntry(JsonText& text, const core::JournalEntry& entry) {
    text.open('{')
        .member("partition", static_cast<std::uint16_t>(entry.partition))
        .member("position", entry.position)
        .member("orderId", entry.order.text())
        .member("sequence", entry.sequence)
        .member("time", entry.time)
        .member("kind", core::word(entry.kind))
        .member("state", core::word(entry.state))
        .member("activity", core::word(entry.activity))
        .member("run", entry.run)
        .memberOrNull("step", entry.step);
    text.name("attempt");
    if (entry.attempt == 0)
        text.json({});
    else
        text.value(entry.attempt);
    text.member("actor", entry.actor).memberOrNull("reason", entry.reason);
    text.name("data").json(entry.data);
    text.memberOrNull("traceId", entry.traceId).member("hash", core::hashText(entry.hash)).close('}');
}

}  // namespace

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
    return text.close('}').take();
}

std::string toJson(const OrderPage& page) {
    JsonText text(64 + 512 * page.orders.size());
    text.open('{').name("orders").open('[');
    for (const OrderSummary& order : page.orders) {
        text.open('{');
        appendSummary(text, order);
        text.close('}');
    }
    text.close(']').memberOrNull("next", page.next ? encodeCursor(*page.next) : std::string());
    return text.close('}').take();
}

std::string toJson(const JournalPage& page) {
    JsonText text(64 + 512 * page.entries.size());
    text.open('{').member("order", page.order.text()).name("entries").open('[');
    for (const core::JournalEntry& entry : page.entries) appendEntry(text, entry);
    return text.close(']').close('}').take();
}

std::string toJson(const CommandDone& done) {
    return JsonText()
        .open('{')
        .member("id", done.id.text())
        .member("version", done.version)
        .member("state", core::word(done.state))
        .member("activity", core::word(done.activity))
        .close('}')
        .take();
}

// A letter for the version, then the id's bytes in hex: opaque to clients, so that it may change.
std::string encodeCursor(const core::OrderId& id) {
    std::string cursor(cursor_version);
    for (const std::uint8_t byte : id.bytes) {
        cursor += hex_digits[byte >> 4];
        cursor += hex_digits[byte & 15];
    }
    return cursor;
}

std::optional<core::OrderId> decodeCursor(std::string_view cursor) {
    core::OrderId id;
    if (!cursor.starts_with(cursor_version) || cursor.size() != 1 + 2 * id.bytes.size()) return std::nullopt;
    for (std::size_t i = 0; i < id.bytes.size(); ++i) {
        const auto high = hex_digits.find(cursor[1 + 2 * i]);
        const auto low = hex_digits.find(cursor[2 + 2 * i]);
        if (high == std::string_view::npos || low == std::string_view::npos) return std::nullopt;
        id.bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return id;
}

}  // namespace sagadesk::api
