#include "api/services.h"

#include <array>

namespace sagadesk::api {

namespace {

// In the order of ServiceHealth.
constexpr std::array<std::string_view, 6> health_words{
    "healthy", "slow", "bad_answers", "paused", "not_answering", "not_configured",
};

}  // namespace

std::string_view word(ServiceHealth health) {
    return health_words.at(static_cast<std::size_t>(health));
}

}  // namespace sagadesk::api
