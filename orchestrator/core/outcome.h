// What an answer of a service means; the table of contracts, section 5, in one function for every gateway.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/time.h"

namespace sagadesk::core {

enum class OutcomeKind : std::uint8_t {
    Succeeded,
    Accepted,  // 202: the final answer comes by callback
    Declined,  // a business refusal: never retried
    Failed,    // not applied, or safe to repeat
    Unknown,   // may have been applied: treated by the step's effect
};

struct Outcome {
    OutcomeKind kind = OutcomeKind::Unknown;
    bool maybeApplied =
        false;               // Failed only: an answer came (5xx, 408), so the effect can't be ruled out for the undoing
    bool badAnswer = false;  // Unknown only: an answer came, but not one that the contract knows
    int status = 0;          // HTTP status, 0 when none came
    std::string reference;
    std::string data;  // JSON object text or ""
    std::optional<Instant> expiresAt;
    std::string code;  // stable: "timeout", "connection_lost", "connection_refused", "http_503", or the service's own
    std::string detail;
    std::optional<Duration> retryAfter;

    bool operator==(const Outcome&) const = default;
};

inline constexpr std::size_t answer_bytes_max = 64 * 1024;

// status, Retry-After header ("" when absent; seconds or HTTP-date, RFC 9110 §10.2.3) and body of a complete answer.
// now: for a Retry-After date. Service codes longer than 64 characters or outside [A-Za-z0-9_.-] are replaced by
// http_NNN; so are those of answers that are no refusal (408, 425, 429, 5xx), whose own code begins the detail.
[[nodiscard]] Outcome classifyAnswer(int status, std::string_view retryAfter, std::string_view body, Instant now);

// The answer to a compensation: as above, but 404 counts as succeeded (the service never saw the key).
[[nodiscard]] Outcome classifyUndoAnswer(int status, std::string_view retryAfter, std::string_view body, Instant now);

enum class LookupResult : std::uint8_t { Done, NotDone, Failed };
struct LookupOutcome {
    LookupResult result = LookupResult::Failed;
    std::string reference;
    std::string data;
    std::string code;  // when Failed
};
// 200 {"done": true, "reference": …} → Done; 200 {"done": false} or 404 → NotDone; anything else → Failed.
[[nodiscard]] LookupOutcome classifyLookup(int status, std::string_view body);

}  // namespace sagadesk::core
