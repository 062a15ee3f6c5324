#include "api/milestones.h"

#include <array>

namespace sagadesk::api {

std::string_view word(MilestoneState state) {
    static constexpr std::array<std::string_view, 8> words{"not_reached", "running", "done",   "failed",
                                                           "undone",      "held",    "parked", "skipped"};
    return words.at(static_cast<std::size_t>(state));
}

}  // namespace sagadesk::api
