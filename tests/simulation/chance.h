// The one source of chance of a simulated run: a seed gives the same run, byte for byte.
#pragma once

#include <cstdint>

#include "ports/clock.h"

namespace sagadesk::simulation {

// SplitMix64 (Steele, Lea, Flood 2014): small, and good enough to draw faults from.
class Chance final : public ports::Random {
public:
    explicit Chance(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15ULL + 0x632BE59BD9B4E019ULL) {}
    [[nodiscard]] std::uint64_t bits() override {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    // Uniform in [0, below).
    [[nodiscard]] std::uint64_t below(std::uint64_t limit) { return limit == 0 ? 0 : bits() % limit; }
    [[nodiscard]] bool hits(double share) { return static_cast<double>(bits() >> 11) * 0x1.0p-53 < share; }

private:
    std::uint64_t m_state;
};

}  // namespace sagadesk::simulation
