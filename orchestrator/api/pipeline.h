// The unfinished orders by how far they are, and those that do not get on.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "api/orders.h"
#include "api/overview.h"

namespace sagadesk::api {

inline constexpr std::size_t pipeline_cards_max = 200;  // of one milestone

// The unfinished orders of a type whose current step belongs to a group of its workflow's steps, in one stage.
struct MilestoneLoad {
    std::string type;
    std::string milestone;                      // the group
    std::string label;                          // of its step, when it has only one; else ""
    std::string stage;                          // "validation", "confirmation", "processing"
    std::vector<std::string> steps;             // its steps, in the workflow's order
    std::array<std::uint64_t, 8> byActivity{};  // by core::Activity
    std::uint64_t slow = 0;                     // neither held nor parked: tried again, or longer at it than usual
    double perMinute = 0;                       // orders that it let on, a minute, over the last five to ten
    std::array<std::uint64_t, 12> lastHour{};   // orders that it let on, by five minutes; the last are under way
    std::optional<core::Duration> usualTime;    // 95 of 100 orders take no longer; nullopt when not known
};

struct Pipeline {
    core::Instant at{};
    std::vector<MilestoneLoad> milestones;  // by type, then in the order of the newest workflow
    std::vector<FlowSlot> flow;             // what became of orders in the last hour, oldest first
    // Held first, then parked, then those that take longer than usual; in each the longest first.
    std::vector<OrderSummary> cards;
};

}  // namespace sagadesk::api
