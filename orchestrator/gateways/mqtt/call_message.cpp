#include "gateways/mqtt/call_message.h"

#include <array>
#include <charconv>
#include <utility>

#include "core/outcome.h"

namespace sagadesk::gateways {
namespace {

constexpr char separator = '.';
// By CallKind.
constexpr std::array<std::string_view, 4> operations{"action", "compensation", "lookup", "test"};

// Cuts the part up to the separator off.
std::string_view takePart(std::string_view& rest) {
    const auto end = rest.find(separator);
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return part;
}

template <class Number>
std::optional<Number> wholeNumber(std::string_view text) {
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

// 0, which no outcome knows, for what is no status.
int statusOf(const ports::Message& reply) {
    const auto text = reply.property("status");
    if (!text) return 200;
    const auto status = wholeNumber<unsigned>(*text);
    return status && *status >= 100 && *status <= 599 ? static_cast<int>(*status) : 0;
}

}  // namespace

std::string Correlation::text() const {
    return origin + separator + std::to_string(number) + separator +
           std::string(operations[static_cast<std::size_t>(kind)]) + separator + token;
}

std::optional<Correlation> Correlation::read(std::string_view text) {
    Correlation result;
    result.origin = takePart(text);
    const auto number = wholeNumber<std::uint64_t>(takePart(text));
    const std::string_view operation = takePart(text);
    std::size_t kind = 0;
    while (kind < operations.size() && operations[kind] != operation) ++kind;
    if (!number || kind == operations.size()) return std::nullopt;
    result.number = *number;
    result.kind = static_cast<ports::CallKind>(kind);
    result.token = text;
    return result;
}

ports::Message callMessage(const std::string& prefix, const std::string& replyTopic, const ports::ServiceCall& call,
                           const Correlation& correlation) {
    ports::Message message;
    message.topic = prefix + "/services/" + call.service + "/" + call.step;
    message.payload = call.body;
    message.contentType = "application/json";
    message.responseTopic = replyTopic;
    message.correlation = correlation.text();
    const auto add = [&](const char* name, std::string_view value) {
        if (!value.empty()) message.properties.emplace_back(name, value);
    };
    add("idempotency-key", call.idempotencyKey);
    add("traceparent", call.traceparent);
    add("operation", operations[static_cast<std::size_t>(call.kind)]);
    add("method", call.method);
    add("path", call.path);
    return message;
}

ports::ServiceAnswer answerOf(ports::Message reply) {
    ports::ServiceAnswer answer;
    if (reply.payload.size() > core::answer_bytes_max) {
        answer.code = "answer_too_large";
        answer.detail = "The answer is larger than 64 KiB.";
        return answer;
    }
    answer.transport = ports::Transport::Answered;
    answer.status = statusOf(reply);
    answer.retryAfter = reply.property("retry-after").value_or("");
    answer.body = std::move(reply.payload);
    return answer;
}

std::optional<api::Callback> lateAnswer(ports::Message reply, const Correlation& correlation) {
    const auto answer = answerOf(std::move(reply));
    if (answer.transport != ports::Transport::Answered) return std::nullopt;
    const bool undo = correlation.kind == ports::CallKind::Compensation;
    // No moment is needed: a reply that asks for patience is not final.
    const auto outcome = undo ? core::classifyUndoAnswer(answer.status, "", answer.body, core::Instant{})
                              : core::classifyAnswer(answer.status, "", answer.body, core::Instant{});
    api::Callback callback;
    callback.token = correlation.token;
    callback.succeeded = outcome.kind == core::OutcomeKind::Succeeded;
    if (!callback.succeeded && outcome.kind != core::OutcomeKind::Declined) return std::nullopt;
    callback.reference = outcome.reference;
    callback.code = outcome.code;
    callback.detail = outcome.detail;
    return callback;
}

}  // namespace sagadesk::gateways
