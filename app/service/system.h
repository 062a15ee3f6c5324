// The machine's own clock and chance.
#pragma once

#include <array>
#include <cstdint>
#include <mutex>

#include "ports/clock.h"

namespace sagadesk::service {

class SystemClock final : public ports::Clock {
public:
    [[nodiscard]] core::Instant now() const override;
};

// getrandom(2), fetched in blocks. Thread-safe.
class SystemRandom final : public ports::Random {
public:
    [[nodiscard]] std::uint64_t bits() override;

private:
    std::mutex m_mutex;
    std::array<std::uint64_t, 64> m_block{};
    std::size_t m_used = m_block.size();
};

// Open files up to the hard limit: each client and each call to a service is one.
void raiseFileLimit();

}  // namespace sagadesk::service
