// The Retry-After header (RFC 9110 §10.2.3).
#pragma once

#include <optional>
#include <string_view>

#include "core/time.h"

namespace sagadesk::core {

inline constexpr Duration retry_after_max = std::chrono::days{365};  // longer ones are cut to it

// Seconds, or a date in any of the three forms that a recipient must accept (RFC 9110 §5.6.7); a date that has passed
// gives 0. nullopt for anything else.
[[nodiscard]] std::optional<Duration> parseRetryAfter(std::string_view header, Instant now);

}  // namespace sagadesk::core
