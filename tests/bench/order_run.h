// What benches of the whole service have in common: purchases sent to the real daemon, and how to wait for their ends.
//
// Blocking, for one thread. Throws std::runtime_error when the service does not do what a figure needs.
#pragma once

#include <chrono>
#include <cstdint>
#include <stdexcept>
#include <utility>

#include "core/failure.h"
#include "simulator/customers/settlement.h"
#include "simulator/customers/submission.h"
#include "support/running_system.h"

namespace sagadesk::tests {

using Steady = std::chrono::steady_clock;

[[nodiscard]] double secondsSince(Steady::time_point begin);

template <class T>
T orThrow(core::Expected<T> value) {
    if (!value) throw std::runtime_error(value.error().place + ": " + value.error().code + ": " + value.error().detail);
    return std::move(*value);
}

// The number behind the name on the command line.
[[nodiscard]] std::uint64_t option(int argc, char** argv, const char* name, std::uint64_t byDefault);

// Purchases that differ by seed and number; ids takes those accepted. Ends when each is.
simulator::SubmissionResult submit(const RunningSystem& system, std::uint64_t orders, std::size_t clients,
                                   simulator::OrderIds& ids, std::uint64_t seed = 1);

void waitUntilSettled(const RunningSystem& system, const simulator::OrderIds& ids);

}  // namespace sagadesk::tests
