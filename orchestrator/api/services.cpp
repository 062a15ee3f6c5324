#include "api/services.h"

#include <array>

namespace sagadesk::api {

namespace {

// In the order of ServiceHealth.
constexpr std::array<std::string_view, 6> health_words{
    "healthy", "slow", "bad_answers", "paused", "not_answering", "not_configured",
};
// In the order of BreakerState.
constexpr std::array<std::string_view, 3> breaker_words{"closed", "open", "half_open"};

}  // namespace

std::string_view word(ServiceHealth health) {
    return health_words.at(static_cast<std::size_t>(health));
}

std::string_view word(BreakerState state) {
    return breaker_words.at(static_cast<std::size_t>(state));
}

}  // namespace sagadesk::api
