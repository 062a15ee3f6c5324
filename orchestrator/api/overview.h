// Whether all is well, in figures that were counted when they came about: nothing here looks through the orders.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "api/failures.h"
#include "core/time.h"

namespace sagadesk::api {

// What became of orders in a time.
struct FlowFigures {
    std::uint64_t created = 0, completed = 0, failed = 0, cancelled = 0;

    bool operator==(const FlowFigures&) const = default;
};

struct FlowSlot {
    core::Instant from{};  // for flow_slot from here
    FlowFigures figures;
};

inline constexpr core::Duration flow_slot{5 * 60 * 1000}, flow_hour{12 * flow_slot};

struct Overview {
    core::Instant at{};
    core::Instant dayBegin{};  // of today, in the zone that was asked for
    FlowFigures today;         // until now
    FlowFigures weekBefore;    // the same weekday, until the same time
    std::uint64_t inProgress = 0;
    std::uint64_t held = 0;                   // for a person
    std::vector<MoneySum> waiting;            // all orders in the failure queue, by currency
    std::optional<core::Instant> oldestHeld;  // since when the oldest of them has stood there
    // From being accepted to being completed, of today's completions (UTC); upper bounds, at most √2 too high.
    std::optional<core::Duration> median, p95;
    std::vector<MoneySum> authorised;                // not taken yet and ending some time, by currency
    std::optional<core::Instant> authorisedOldest;   // when the oldest of these orders was accepted
    std::optional<core::Instant> authorisationEnds;  // the first of them to end
    std::vector<FlowSlot> flow;                      // of the last day, and of today: with figures, oldest first
    std::vector<FlowSlot> hours;                     // of the last seven days, each of an hour
};

}  // namespace sagadesk::api
