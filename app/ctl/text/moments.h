// Times and lengths of time as people read them.
#pragma once

#include <cstdint>
#include <string>

#include "core/time.h"

namespace sagadesk::ctl {

// "just now", "12 s ago", "3 min ago", "5 h ago", "12 days ago"; "in 3 min" for what is still to come.
[[nodiscard]] std::string ageText(core::Instant instant, core::Instant now);
// By the local clock: "14:05:58", on another day "2026-11-18 14:05".
[[nodiscard]] std::string clockText(core::Instant instant, core::Instant now);
// "14:05:58.006" with milliseconds, on another day with the date.
[[nodiscard]] std::string exactText(core::Instant instant, core::Instant now);
// "14:05:58 (3 min ago)"
[[nodiscard]] std::string momentText(core::Instant instant, core::Instant now);
// "6 ms", "1.2 s", "2 min 5 s", "3 h 10 min"
[[nodiscard]] std::string lengthText(core::Duration length);

}  // namespace sagadesk::ctl
