// A lane and calls for it.
#pragma once

#include <gtest/gtest.h>

#include "engine/lane.h"

namespace sagadesk::engine::testing {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
inline constexpr core::Instant start{seconds{1'800'000'000}};

inline ServiceLimits limits(std::uint32_t concurrency, std::uint32_t breakerFailures = 3) {
    ServiceLimits result;
    result.concurrency = concurrency;
    result.breakerFailures = breakerFailures;
    return result;
}

// Puts so many calls into the lane.
inline void enqueue(Lane& lane, std::size_t calls) {
    for (std::size_t i = 0; i < calls; ++i) {
        Waiting call;
        call.order.bytes[0] = static_cast<std::uint8_t>(i);
        call.order.bytes[1] = static_cast<std::uint8_t>(i >> 8);
        call.since = start;
        lane.enqueue(std::move(call));
    }
}

// Calls that the lane lets out now, one after the other without an answer.
inline std::size_t letOut(Lane& lane, core::Instant now) {
    std::size_t count = 0;
    while (lane.next(now)) ++count;
    return count;
}

// One call, from place to answer.
inline void callOnce(Lane& lane, core::Instant now, Lane::Health health, core::Duration took = milliseconds{1},
                     std::string_view code = {}) {
    enqueue(lane, 1);
    ASSERT_TRUE(lane.next(now));
    lane.answered(now, health, took, code);
}

inline ports::ServiceControl pauseUntil(std::optional<core::Instant> until) {
    ports::ServiceControl control;
    control.service = "payment";
    control.paused = true;
    control.pausedUntil = until;
    control.actor = "operator:eve";
    control.reason = "maintenance";
    control.at = start;
    return control;
}
inline ports::ServiceControl limitTo(std::optional<std::uint32_t> concurrency, std::optional<double> rate = {}) {
    ports::ServiceControl control;
    control.service = "payment";
    control.concurrency = concurrency;
    control.rate = rate;
    return control;
}

}  // namespace sagadesk::engine::testing
