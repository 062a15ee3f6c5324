#include "api/problem.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "api/json_text.h"

namespace sagadesk::api {

namespace {

struct Kind {
    std::string_view code;
    int status;
    std::string_view title;
};

// In the order of ProblemCode. Codes and statuses are part of the contract.
constexpr auto kinds = std::to_array<Kind>({
    {"malformed_json", 400, "The body is not valid JSON"},
    {"bad_request", 400, "The request is not right"},
    {"idempotency_key_missing", 400, "The idempotency key is missing"},
    {"not_found", 404, "Not found"},
    {"conflict", 409, "The order does not allow this now"},
    {"invalid_order", 422, "The order is not valid"},
    {"key_reused", 422, "The idempotency key belongs to another request"},
    {"intake_full", 429, "Too many orders are waiting to be taken in"},
    {"store_away", 503, "The order store is away"},
    {"stopping", 503, "The order service is stopping"},
    {"body_too_large", 413, "The body is too large"},
    {"unsupported_media_type", 415, "The body is not JSON in UTF-8"},
    {"response_topic_refused", 403, "Answers may not go to this topic"},
    {"internal", 500, "Something went wrong inside the order service"},
    {"unreachable", 503, "The order service can't be reached"},
    {"in_doubt", 504, "It is not known whether this was done"},
    {"signed_out", 401, "You are not signed in"},
});
static_assert(kinds.size() == static_cast<std::size_t>(ProblemCode::SignedOut) + 1);

const Kind& kindOf(ProblemCode code) {
    return kinds.at(static_cast<std::size_t>(code));
}

std::string typeOf(std::string_view code) {
    std::string type = "https://sagadesk.io/problems/";
    const std::size_t start = type.size();
    type += code;
    std::replace(type.begin() + static_cast<std::ptrdiff_t>(start), type.end(), '_', '-');
    return type;
}

}  // namespace

int statusOf(ProblemCode code) {
    return kindOf(code).status;
}

std::optional<std::int64_t> retryAfter_s(const Problem& problem) {
    const int status = statusOf(problem.code);
    if (!problem.retryAfter && status != 429 && status != 503) return std::nullopt;
    const core::Duration wait = problem.retryAfter.value_or(core::Duration(1'000));
    return std::max<std::int64_t>(1, (wait.count() + 999) / 1'000);
}

std::string_view codeOf(ProblemCode code) {
    return kindOf(code).code;
}

std::optional<ProblemCode> problemCode(std::string_view code) {
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (kinds[i].code == code) return static_cast<ProblemCode>(i);
    return std::nullopt;
}

std::string problemJson(const Problem& problem) {
    const Kind& kind = kindOf(problem.code);
    JsonText text;
    text.open('{')
        .member("type", typeOf(kind.code))
        .member("title", kind.title)
        .member("status", kind.status)
        .member("detail", problem.detail)
        .member("code", kind.code);
    if (!problem.place.empty()) text.member("place", problem.place);
    if (!problem.guard.empty()) text.member("guard", problem.guard);
    if (!problem.errors.empty()) {
        text.name("errors").open('[');
        for (const core::FieldError& error : problem.errors)
            text.open('{').member("pointer", error.pointer).member("detail", error.detail).close('}');
        text.close(']');
    }
    return text.close('}').take();
}

}  // namespace sagadesk::api
