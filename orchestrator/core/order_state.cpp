#include "core/order_state.h"

#include <array>
#include <cstddef>

namespace sagadesk::core {
namespace {

constexpr std::size_t state_count = 6;

// Row: from; column: to, both in declaration order. The one place that knows which changes exist.
constexpr bool changes[state_count][state_count] = {
    // pending confirmed processing completed failed cancelled
    {false, true, false, false, true, true},     // pending
    {false, false, true, false, true, true},     // confirmed
    {false, false, false, true, true, true},     // processing
    {false, false, false, false, false, false},  // completed
    {true, false, false, false, false, false},   // failed: an operator starts a new run
    {false, false, false, false, false, false},  // cancelled
};

constexpr std::array<std::string_view, state_count> state_words{"pending",   "confirmed", "processing",
                                                                "completed", "failed",    "cancelled"};

constexpr std::array<std::string_view, 8> activity_words{
    "running", "waiting", "awaiting_callback", "awaiting_approval", "parked", "compensating", "held", "idle"};

constexpr std::array<std::string_view, 9> hold_words{"",
                                                     "retries_exhausted",
                                                     "outcome_unknown",
                                                     "compensation_stuck",
                                                     "bad_response",
                                                     "approval_overdue",
                                                     "late_success",
                                                     "workflow_missing",
                                                     "operator"};

template <class Enum, std::size_t N>
std::string_view wordIn(const std::array<std::string_view, N>& words, Enum value) {
    const auto index = static_cast<std::size_t>(value);
    return index < N ? words[index] : std::string_view{};
}

template <class Enum, std::size_t N>
std::optional<Enum> valueIn(const std::array<std::string_view, N>& words, std::string_view word) {
    for (std::size_t index = 0; index < N; ++index)
        if (words[index] == word) return static_cast<Enum>(index);
    return std::nullopt;
}

}  // namespace

bool mayChange(OrderState from, OrderState to) {
    const auto row = static_cast<std::size_t>(from);
    const auto column = static_cast<std::size_t>(to);
    return row < state_count && column < state_count && changes[row][column];
}

std::string_view word(OrderState state) {
    return wordIn(state_words, state);
}
std::string_view word(Activity activity) {
    return wordIn(activity_words, activity);
}
std::string_view word(HoldReason reason) {
    return wordIn(hold_words, reason);
}

std::optional<OrderState> orderState(std::string_view word) {
    return valueIn<OrderState>(state_words, word);
}
std::optional<Activity> activity(std::string_view word) {
    return valueIn<Activity>(activity_words, word);
}
std::optional<HoldReason> holdReason(std::string_view word) {
    return valueIn<HoldReason>(hold_words, word);
}

}  // namespace sagadesk::core
