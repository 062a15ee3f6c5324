#include "ui/format/present.h"

#include <chrono>

namespace sagadesk::ui {

namespace {
std::optional<core::Instant> standing;
}

core::Instant wallClock() {
    return std::chrono::time_point_cast<core::Duration>(std::chrono::system_clock::now());
}

core::Instant presentTime() {
    return standing.value_or(wallClock());
}

void setPresentTime(std::optional<core::Instant> fixed) {
    standing = fixed;
}

}  // namespace sagadesk::ui
