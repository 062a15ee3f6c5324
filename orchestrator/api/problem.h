// Why a request was not carried out; the same value for HTTP, MQTT and the console.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "core/order_document.h"
#include "core/time.h"

namespace sagadesk::api {

enum class ProblemCode : std::uint8_t {
    MalformedJson,          // 400; place is the byte offset
    BadRequest,             // 400: a parameter or header
    IdempotencyKeyMissing,  // 400
    NotFound,               // 404
    Conflict,               // 409: a guard refused the command, or an older version was named; `guard` says which
    InvalidOrder,           // 422 with errors
    KeyReused,              // 422: same idempotency key, other body
    IntakeFull,             // 429 with retryAfter
    StoreAway,              // 503 with retryAfter
    Stopping,               // 503 with retryAfter
    BodyTooLarge,           // 413
    UnsupportedMediaType,   // 415
    ResponseTopicRefused,   // 403: MQTT only; such a message is never answered
    Internal,               // 500
    // Said by the caller's own side, where the orchestrator runs elsewhere.
    Unreachable,  // 503: it can't be reached, and nothing was done
    InDoubt,      // 504: it may or may not have been done; look before it is done again
    SignedOut,    // 401
};

struct Problem {
    ProblemCode code = ProblemCode::Internal;
    std::string detail;  // a sentence: what, where, what to do
    std::string place;   // "byte 17", a pointer …
    std::string guard;   // Conflict only
    core::FieldErrors errors;
    std::optional<core::Duration> retryAfter;
};

template <class T>
using Answer = tl::expected<T, Problem>;

// HTTP status of the code (RFC 9110), also sent as `status` in the document.
[[nodiscard]] int statusOf(ProblemCode code);
// Whole seconds to wait before the next try, rounded up, at least 1 (RFC 9110 §10.2.3); nullopt where trying again
// changes nothing.
[[nodiscard]] std::optional<std::int64_t> retryAfter_s(const Problem& problem);
// "not_found", "conflict" …
[[nodiscard]] std::string_view codeOf(ProblemCode code);
[[nodiscard]] std::optional<ProblemCode> problemCode(std::string_view code);
// application/problem+json (RFC 9457): type "https://sagadesk.io/problems/{code-with-dashes}", title, status, detail,
// code, and place, guard, errors where present.
[[nodiscard]] std::string problemJson(const Problem& problem);

}  // namespace sagadesk::api
