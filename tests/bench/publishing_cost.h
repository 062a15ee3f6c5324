// What publishing the journal costs the service: orders a second without and with a broker, in turns.
#pragma once

#include <cstddef>
#include <cstdint>

namespace sagadesk::tests {

// Prints; throws std::runtime_error as order_run.h does.
void measurePublishing(std::uint64_t pairs, std::uint64_t orders, std::size_t clients);

}  // namespace sagadesk::tests
