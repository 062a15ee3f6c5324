// The present moment for whatever is shown growing or ageing. One place, so that a screenshot can stand still.
#pragma once

#include <optional>

#include "api/values.h"

namespace sagadesk::ui {

[[nodiscard]] core::Instant presentTime();
// The computer's clock, also while the present stands still.
[[nodiscard]] core::Instant wallClock();
// UI thread; nullopt: the computer's clock again.
void setPresentTime(std::optional<core::Instant> fixed);

}  // namespace sagadesk::ui
