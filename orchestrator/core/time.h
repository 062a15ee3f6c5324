// Instants and durations. Core never reads a clock: every instant is an argument.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace sagadesk::core {

using Duration = std::chrono::milliseconds;
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;  // UTC, no leap seconds (POSIX time)

// "2026-11-18T14:05:58.006Z" (RFC 3339, always UTC, always milliseconds).
[[nodiscard]] std::string toRfc3339(Instant instant);

// Accepts RFC 3339 with any offset and 0–9 fractional digits (cut to ms); also a bare date "2026-11-18" (midnight UTC).
[[nodiscard]] std::optional<Instant> parseInstant(std::string_view text);

// "200ms", "10s", "5m", "24h", "7d"; a whole number and one unit, from 0 to 3650d. Nothing else.
[[nodiscard]] std::optional<Duration> parseDuration(std::string_view text);

}  // namespace sagadesk::core
