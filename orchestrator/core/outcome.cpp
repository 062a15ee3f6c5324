#include "core/outcome.h"

#include <algorithm>

#include <boost/json/object.hpp>
#include <boost/json/string.hpp>

#include "core/decline.h"
#include "core/json.h"
#include "core/retry_after.h"

namespace sagadesk::core {
namespace {

namespace json = boost::json;

constexpr std::string_view bad_answer = "bad_answer";
constexpr std::size_t code_size_max = 64;
constexpr std::size_t detail_bytes_max = 1024;

std::string statusCode(int status) {
    std::string digits = std::to_string(status);
    if (digits.size() < 3) digits.insert(0, 3 - digits.size(), '0');
    return "http_" + digits;
}

bool isCode(std::string_view text) {
    const auto allowed = [](char character) {
        return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'z') ||
               (character >= 'A' && character <= 'Z') || character == '_' || character == '.' || character == '-';
    };
    return !text.empty() && text.size() <= code_size_max && std::ranges::all_of(text, allowed);
}

// At most detail_bytes_max bytes, never half a UTF-8 sequence.
std::string_view cut(std::string_view text) {
    if (text.size() <= detail_bytes_max) return text;
    std::size_t end = detail_bytes_max;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return text.substr(0, end);
}

std::optional<json::object> parseObject(std::string_view body) {
    if (body.size() > answer_bytes_max) return std::nullopt;
    auto value = parseJson(body);
    if (!value || !value->is_object()) return std::nullopt;
    return std::move(value->get_object());
}

// The string member, "" when it is absent, null or something else.
std::string stringIn(const json::object& object, std::string_view key) {
    const json::value* member = object.if_contains(key);
    const json::string* text = member ? member->if_string() : nullptr;
    return text ? std::string(text->data(), text->size()) : std::string{};
}

// An optional member counts as absent when it is null: many services write all their members always.
const json::value* presentIn(const json::object& object, std::string_view key) {
    const json::value* member = object.if_contains(key);
    return member && !member->is_null() ? member : nullptr;
}

struct Result {
    std::string reference;
    std::string data;
    std::optional<Instant> expiresAt;
};

// The members that an answer may carry; nullopt when one of them has the wrong type.
std::optional<Result> resultIn(const json::object& object) {
    Result result;
    if (const auto* reference = presentIn(object, "reference")) {
        if (!reference->is_string()) return std::nullopt;
        result.reference = stringIn(object, "reference");
    }
    if (const auto* data = presentIn(object, "data")) {
        if (!data->is_object()) return std::nullopt;
        result.data = canonicalJson(*data);
    }
    if (presentIn(object, "expiresAt")) {
        result.expiresAt = parseInstant(stringIn(object, "expiresAt"));
        if (!result.expiresAt) return std::nullopt;
    }
    return result;
}

Outcome badAnswer(int status, std::string code) {
    Outcome outcome;
    outcome.kind = OutcomeKind::Unknown;
    outcome.badAnswer = true;
    outcome.status = status;
    outcome.code = std::move(code);
    return outcome;
}

Outcome success(int status, std::string_view body) {
    Outcome outcome;
    outcome.kind = OutcomeKind::Succeeded;
    outcome.status = status;
    if (body.empty()) return outcome;
    const auto object = parseObject(body);
    auto result = object ? resultIn(*object) : std::nullopt;
    if (!result) return badAnswer(status, std::string(bad_answer));
    outcome.reference = std::move(result->reference);
    outcome.data = std::move(result->data);
    outcome.expiresAt = result->expiresAt;
    return outcome;
}

// The final answer comes later, so a body that can't be read costs nothing but the early reference.
Outcome accepted(int status, std::string_view body) {
    Outcome outcome;
    outcome.kind = OutcomeKind::Accepted;
    outcome.status = status;
    const auto object = parseObject(body);
    if (object) outcome.reference = stringIn(*object, "reference");
    return outcome;
}

// code and detail from the body where they are well-formed; problem documents (RFC 9457) say "title" for want of a
// detail.
Outcome refusal(OutcomeKind kind, int status, std::string_view body) {
    Outcome outcome;
    outcome.kind = kind;
    outcome.status = status;
    outcome.code = statusCode(status);
    const auto object = parseObject(body);
    if (!object) return outcome;
    if (auto code = stringIn(*object, "code"); isCode(code)) outcome.code = std::move(code);
    const auto detail = stringIn(*object, "detail");
    outcome.detail = cut(detail.empty() ? stringIn(*object, "title") : detail);
    return outcome;
}

// What is kept of a failure is read by its code: a word of the service's own would be taken for its no.
void tellByStatus(Outcome& outcome, int status) {
    if (isTechnical(outcome.code)) return;
    outcome.detail = cut(outcome.detail.empty() ? outcome.code : outcome.code + ": " + outcome.detail);
    outcome.code = statusCode(status);
}

// Contracts, section 5: too early and too many requests are refused before any work; the others may have done it.
Outcome failure(int status, std::string_view retryAfter, std::string_view body, Instant now) {
    Outcome outcome = refusal(OutcomeKind::Failed, status, body);
    tellByStatus(outcome, status);
    outcome.maybeApplied = status >= 500 || status == 408;
    outcome.retryAfter = parseRetryAfter(retryAfter, now);
    return outcome;
}

}  // namespace

Outcome classifyAnswer(int status, std::string_view retryAfter, std::string_view body, Instant now) {
    if (status == 200 || status == 201 || status == 204) return success(status, body);
    if (status == 202) return accepted(status, body);
    if (status == 408 || status == 425 || status == 429 || (status >= 500 && status <= 599))
        return failure(status, retryAfter, body, now);
    if (status >= 400 && status <= 499) return refusal(OutcomeKind::Declined, status, body);
    return badAnswer(status, statusCode(status));
}

Outcome classifyUndoAnswer(int status, std::string_view retryAfter, std::string_view body, Instant now) {
    if (status != 404) return classifyAnswer(status, retryAfter, body, now);
    Outcome outcome;
    outcome.kind = OutcomeKind::Succeeded;
    outcome.status = status;
    return outcome;
}

LookupOutcome classifyLookup(int status, std::string_view body) {
    LookupOutcome outcome;
    if (status == 404) {
        outcome.result = LookupResult::NotDone;
        return outcome;
    }
    if (status != 200) {
        outcome.code = refusal(OutcomeKind::Failed, status, body).code;
        return outcome;
    }
    outcome.code = bad_answer;
    const auto object = parseObject(body);
    const json::value* done = object ? object->if_contains("done") : nullptr;
    if (!done || !done->is_bool()) return outcome;
    auto result = resultIn(*object);
    if (!result) return outcome;
    outcome.result = done->get_bool() ? LookupResult::Done : LookupResult::NotDone;
    outcome.code.clear();
    if (!done->get_bool()) return outcome;
    outcome.reference = std::move(result->reference);
    outcome.data = std::move(result->data);
    return outcome;
}

}  // namespace sagadesk::core
