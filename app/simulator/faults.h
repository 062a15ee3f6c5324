// Faults that the stand-in services play: which ones for which service, and the draw for one call.
//
// A draw is a hash of seed, key and attempt: the same calls meet the same faults. Told as JSON by target:
//   {"seed": 7, "*": {"lostReply": 0.02, "latency": {"mean": 20, "p99": 150}},
//    "payment": {"decline": 0.1}, "/payment/captures": {"accept202": 0.5, "callbackDelay": [10, 500]}}
// A target is "*", a service, or the beginning of a path; the longest that fits says what it names, the others the
// rest.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <boost/json/object.hpp>

#include "core/failure.h"

namespace sagadesk::simulator {

using Milliseconds = std::chrono::milliseconds;
using Steady = std::chrono::steady_clock;

// Shares are of 0 to 1; durations of milliseconds.
struct FaultShares {
    double decline = 0;        // a business refusal; of a compensation only when the target is a path
    double error5xx = 0;       // 503 before the effect
    double error5xxAfter = 0;  // 500 after the effect
    double tooMany = 0;        // 429 with Retry-After
    double lostReply = 0;      // the effect, then the connection is dropped
    double lostRequest = 0;    // the connection is dropped before the effect
    double trickle = 0;        // the effect, then the answer byte by byte
    double malformed = 0;      // the effect, then an answer that is no JSON
    double accept202 = 0;      // the final answer comes by callback
    double duplicateCallback = 0;
    double lateCallback = 0;  // of the accepted: after lateCallbackDelay
    double retryAfter_s = 1;
    double tricklePerByte = 50;
    double latencyMean = 0, latencyP99 = 0;  // log-normal; p99 0: always the mean
    double callbackDelayFrom = 10, callbackDelayTo = 200;
    double lateCallbackDelay = 5'000;
    double downFor = 0;       // from the moment it was told
    double downShare503 = 0;  // of the calls while down: 503 instead of a dropped connection
};

enum class Fault : std::uint8_t { None, Dropped, Unavailable, TooMany, ErrorAfter, LostReply, Trickle, Malformed };

// What will happen to one call.
struct FaultDraw {
    Fault fault = Fault::None;
    bool decline = false;
    bool later = false;
    bool duplicateCallback = false;
    Milliseconds latency{0};
    Milliseconds callbackDelay{0};
    Milliseconds perByte{0};
    int retryAfter_s = 0;
};

class FaultPlan {
public:
    // Failure: code "invalid_faults", place is the JSON pointer.
    [[nodiscard]] static core::Expected<FaultPlan> parse(std::string_view json, std::uint64_t defaultSeed,
                                                         Steady::time_point now);
    explicit FaultPlan(std::uint64_t seed) : m_seed(seed) {}

    // path begins with "/{service}/". attempt counts the calls of the key.
    [[nodiscard]] FaultDraw draw(std::string_view path, std::string_view key, std::uint64_t attempt, bool compensation,
                                 Steady::time_point now);
    [[nodiscard]] std::string json() const;

private:
    struct Resolved {
        FaultShares shares;
        bool declineCompensations = false;
        bool idle = true;  // nothing can happen
    };
    [[nodiscard]] const Resolved& resolve(std::string_view path);

    std::uint64_t m_seed = 0;
    Steady::time_point m_told{};
    std::map<std::string, boost::json::object> m_targets;
    std::map<std::string, Resolved, std::less<>> m_resolved;  // by path; the paths are few
};

}  // namespace sagadesk::simulator
