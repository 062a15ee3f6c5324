#include "core/bulk.h"

#include <array>
#include <cstddef>

namespace sagadesk::core {
namespace {

// In the order of the enumerations.
constexpr std::array<std::string_view, 9> actions{"retry",  "cancel", "compensate", "resolve", "approve",
                                                  "reject", "close",  "reopen",     "hold"};
constexpr std::array<std::string_view, 5> states{"running", "paused", "stopped", "aborted", "finished"};
constexpr std::array<std::string_view, 6> results{"waiting", "under_way", "passed", "again", "refused", "left"};

}  // namespace

std::string_view word(BulkAction action) {
    return actions.at(static_cast<std::size_t>(action));
}
std::string_view word(BulkState state) {
    return states.at(static_cast<std::size_t>(state));
}
std::string_view word(BulkResult result) {
    return results.at(static_cast<std::size_t>(result));
}

std::optional<BulkAction> bulkAction(std::string_view word) {
    for (std::size_t i = 0; i < actions.size(); ++i)
        if (actions[i] == word) return static_cast<BulkAction>(i);
    return std::nullopt;
}

}  // namespace sagadesk::core
