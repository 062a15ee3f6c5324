#include "engine/call_body.h"

#include <charconv>

#include <boost/json/serialize.hpp>

namespace sagadesk::engine {

namespace {

void appendNumber(std::string& out, std::uint64_t value) {
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end);
}

void appendText(std::string& out, std::string_view text) {
    out += boost::json::serialize(boost::json::string_view(text));
}

// {"check-price": {"reference": "q-1", "data": {…}}, …} of the steps that have succeeded.
void appendResults(std::string& out, const core::Order& order) {
    bool first = true;
    for (std::size_t i = 0; i < order.steps.size(); ++i) {
        const core::StepRecord& record = order.steps[i];
        if (record.phase != core::StepPhase::Succeeded || (record.reference.empty() && record.data.empty())) continue;
        if (!first) out += ',';
        first = false;
        out += '"';
        out += order.workflow->steps[i].name;  // [a-z0-9-]: nothing to escape
        out += "\":{";
        if (!record.reference.empty()) {
            out += "\"reference\":";
            appendText(out, record.reference);
        }
        if (!record.data.empty()) {
            if (!record.reference.empty()) out += ',';
            out += "\"data\":";
            out += record.data;
        }
        out += '}';
    }
}

std::string body(const core::Order& order, const core::CallEffect& effect, const std::string& callbackBase,
                 const std::string& token) {
    const core::Step& step = order.workflow->steps[effect.step];
    const core::StepRecord& record = order.steps[effect.step];
    std::string out;
    out.reserve(order.document->text.size() + 768);
    out += "{\"orderId\":\"";
    out += order.id.text();
    out += "\",\"number\":\"";
    out += order.number.text();
    out += "\",\"run\":";
    appendNumber(out, order.run);
    out += ",\"step\":\"";
    out += step.name;
    out += "\",\"attempt\":";
    appendNumber(out, effect.attempt);
    if (effect.direction == core::Direction::Undo) {
        out += ",\"originalKey\":\"";
        out += core::idempotencyKey(order.id, order.run, step.name, core::Direction::Forward);
        out += '"';
        if (!record.reference.empty()) {
            out += ",\"reference\":";
            appendText(out, record.reference);
        }
    }
    out += ",\"order\":";
    out += order.document->text;
    out += ",\"results\":{";
    appendResults(out, order);
    out += "},\"callbackUrl\":\"";
    out += callbackBase;
    out += "/v1/callbacks/";
    out += token;
    out += "\"}";
    return out;
}

// One trace for the order, one span for each attempt: W3C Trace Context, section 3.2.
std::string traceparent(const core::Order& order, std::string_view key, std::uint16_t attempt) {
    std::uint64_t span = 0xcbf29ce484222325ULL ^ attempt;  // FNV-1a: distinct is enough
    for (const char c : key) span = (span ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    if (span == 0) span = 1;
    char hex[17];
    for (int i = 0; i < 16; ++i) hex[i] = "0123456789abcdef"[(span >> (60 - 4 * i)) & 15];
    hex[16] = 0;
    return "00-" + order.traceId + "-" + hex + "-01";
}

}  // namespace

ports::ServiceCall serviceCall(const core::Order& order, const core::CallEffect& effect,
                               const std::string& callbackBase, Secret& secret) {
    const core::Step& step = order.workflow->steps[effect.step];
    const bool undo = effect.direction == core::Direction::Undo;
    ports::ServiceCall call;
    call.service = step.service;
    call.step = step.name;
    call.kind = effect.lookup ? ports::CallKind::Lookup
                : undo        ? ports::CallKind::Compensation
                              : ports::CallKind::Action;
    call.idempotencyKey = core::idempotencyKey(order.id, order.run, step.name, effect.direction);
    call.traceparent = traceparent(order, call.idempotencyKey, effect.attempt);
    call.timeout = undo ? step.compensation->timeout : step.timeout;
    if (effect.lookup) {
        call.method = "GET";
        call.path = *step.lookupPath + "/" + call.idempotencyKey;
        return call;
    }
    call.method = undo ? step.compensation->method : step.method;
    call.path = undo ? step.compensation->path : step.path;
    call.callbackToken = secret.callbackToken(
        {order.id, order.run, static_cast<std::uint8_t>(effect.step), effect.direction, effect.attempt});
    call.body = body(order, effect, callbackBase, call.callbackToken);
    call.freshConnection = !undo && (step.effect == core::StepEffect::Verify || step.effect == core::StepEffect::Once);
    return call;
}

}  // namespace sagadesk::engine
