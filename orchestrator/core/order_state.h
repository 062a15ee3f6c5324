// The order's state machine: the one table that says which changes of state exist.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace sagadesk::core {

enum class OrderState : std::uint8_t { Pending, Confirmed, Processing, Completed, Failed, Cancelled };

enum class Activity : std::uint8_t {
    Running,           // a call is on its way or about to be
    Waiting,           // for a retry timer or a wait step
    AwaitingCallback,  // a service answered 202
    AwaitingApproval,  // a person says yes or no
    Parked,            // the service's breaker, pause or limit holds it
    Compensating,      // undoing
    Held,              // a person must decide
    Idle,              // final, nothing left to do
};

enum class HoldReason : std::uint8_t {
    None,
    RetriesExhausted,
    OutcomeUnknown,
    CompensationStuck,
    BadResponse,
    ApprovalOverdue,
    LateSuccess,
    WorkflowMissing,
    Operator,
};

// Every legal change, and nothing else anywhere: pending → confirmed → processing → completed; the first three also
// → failed and → cancelled; failed → pending by an operator (a new run).
[[nodiscard]] bool mayChange(OrderState from, OrderState to);
[[nodiscard]] constexpr bool isFinal(OrderState state) {
    return state >= OrderState::Completed;
}

// Stable words of the contract: "pending", "awaiting_callback", "retries_exhausted" …; HoldReason::None is "".
[[nodiscard]] std::string_view word(OrderState state);
[[nodiscard]] std::string_view word(Activity activity);
[[nodiscard]] std::string_view word(HoldReason reason);
[[nodiscard]] std::optional<OrderState> orderState(std::string_view word);
[[nodiscard]] std::optional<Activity> activity(std::string_view word);
[[nodiscard]] std::optional<HoldReason> holdReason(std::string_view word);

}  // namespace sagadesk::core
