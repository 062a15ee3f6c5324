#include "ui/format/present.h"

#include <chrono>

namespace sagadesk::ui {

namespace {
std::optional<core::Instant> standing;
}

core::Instant presentTime() {
    return standing.value_or(std::chrono::time_point_cast<core::Duration>(std::chrono::system_clock::now()));
}

void setPresentTime(std::optional<core::Instant> fixed) {
    standing = fixed;
}

}  // namespace sagadesk::ui
