// Time and chance, as the engine asks for them.
#pragma once

#include <cstdint>

#include "core/time.h"

namespace sagadesk::ports {

// Implementations are thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    // Wall time; may jump. Used for what people see and for dues.
    [[nodiscard]] virtual core::Instant now() const = 0;
};

// Cryptographically strong in production (order numbers must not be guessable), seeded in simulation. Thread-safe in
// production.
class Random {
public:
    virtual ~Random() = default;
    [[nodiscard]] virtual std::uint64_t bits() = 0;
};

}  // namespace sagadesk::ports
