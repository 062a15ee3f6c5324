// The floor of a saga's cost: the same calls made by a bare libcurl client that keeps nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace sagadesk::tests {

struct FloorResult {
    std::size_t concurrency = 0;  // orders at once
    std::uint64_t orders = 0, failedCalls = 0;
    double seconds = 0;
    double cpu_s = 0;  // of the calling thread
    [[nodiscard]] double ordersPerSecond() const { return seconds > 0 ? static_cast<double>(orders) / seconds : 0; }
};

// Kept: every call reuses a connection. AsContracted: a call whose lost reply would be looked up gets one of its own,
// so that curl can't repeat it silently, as the gateway must do it.
enum class Connections : std::uint8_t { Kept, AsContracted };

// The eight calls of a purchase for each order, three in parallel, then five one after the other, with bodies as long
// as the engine's. firstOrder: numbers from there on make the keys, so that no two runs against one simulator share
// any.
[[nodiscard]] FloorResult measureFloor(const std::string& simulator, std::uint64_t firstOrder, std::uint64_t orders,
                                       std::size_t concurrency, Connections connections);

}  // namespace sagadesk::tests
