// Why an order stands in the failure queue, in a form that equal troubles share.
//
// Pure functions of their arguments. A cause holds no personal data: the service's own message is kept only without
// whatever tells one order from another.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/order.h"

namespace sagadesk::core {

struct Cause {
    HoldReason hold = HoldReason::None;  // None: a step that is not critical failed for good
    bool undo = false;                   // it is the step's undoing that failed
    bool money = false;                  // the step authorises or captures
    std::string service;                 // "" for steps without a service and orders without a step
    std::string step;
    std::string code;     // of the latest failure; "" when there is none
    std::string message;  // normalised

    bool operator==(const Cause&) const = default;
};

// nullopt: nobody needs to look at the order. Of several troubles the gravest: an undoing that is stuck, a late
// success, an unknown outcome, then the others in the order of the steps.
[[nodiscard]] std::optional<Cause> causeOf(const Order& order);

// 16 hex digits, the same for equal causes for ever: people's notes hang on it.
[[nodiscard]] std::string causeId(const Cause& cause);

// The message without ids, amounts, times, addresses and quoted texts, at most 120 bytes of valid UTF-8:
// "Order 4711 of ada@example.com: 12.50 EUR refused" → "order # of @: # eur refused".
[[nodiscard]] std::string normalisedMessage(std::string_view message);

// How the service that a cause names is doing now.
enum class ServiceMood : std::uint8_t { Well, Troubled, Away };  // Away: circuit not closed, paused, or not configured

// The sections of the failure queue: what gets these orders on.
enum class Help : std::uint8_t {
    MoneyAtRisk,   // money may be stuck: a person looks at each
    ReadyToRetry,  // the cause is gone
    Decide,        // a person must decide: approvals, verdicts, orders that were stopped
    Correct,       // something must be corrected: data, the service's answers, a workflow that is not installed
    Wait,          // the service is not well yet
    Customer,      // the customer must act
};
[[nodiscard]] Help whatHelps(const Cause& cause, ServiceMood mood);
[[nodiscard]] std::string_view word(Help help);  // "money_at_risk", "ready_to_retry", "decide", "correct", "wait" …

}  // namespace sagadesk::core
