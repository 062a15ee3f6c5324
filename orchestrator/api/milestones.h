// How far an order is, in the few stages that a person knows: one cell of the step bar for each group of its workflow's
// steps (member `group`), in the workflow's order.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sagadesk::api {

// Of several steps in a group the one that matters most to a person counts: held, failed, parked, running, undone.
enum class MilestoneState : std::uint8_t { NotReached, Running, Done, Failed, Undone, Held, Parked, Skipped };

struct MilestoneCell {
    std::string milestone;  // the group: "validate", "payment" …
    MilestoneState state = MilestoneState::NotReached;

    bool operator==(const MilestoneCell&) const = default;
};

[[nodiscard]] std::string_view word(MilestoneState state);  // "not_reached", "running", "done" …

}  // namespace sagadesk::api
