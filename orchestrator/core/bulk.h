// Bulk jobs: one command for a frozen set of orders, as values.
//
// Plain data; the engine paces and carries out, the store keeps. An item's order may be changed only while it is at the
// version that was frozen, so nothing is done to an order that someone has taken care of meanwhile.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/ids.h"
#include "core/time.h"

namespace sagadesk::core {

// 40 random bits, written and read like an order's number.
struct BulkId {
    std::uint64_t value = 0;

    [[nodiscard]] std::string text() const { return OrderNumber{value}.text(); }
    [[nodiscard]] static std::optional<BulkId> parse(std::string_view text) {
        const auto number = OrderNumber::parse(text);
        return number ? std::optional(BulkId{number->value}) : std::nullopt;
    }
    auto operator<=>(const BulkId&) const = default;
};

// Stored as numbers: new ones go to the end.
enum class BulkAction : std::uint8_t { Retry, Cancel, Compensate, Resolve, Approve, Reject, Close, Reopen, Hold };

enum class BulkState : std::uint8_t {
    Running,
    Paused,    // by a person
    Stopped,   // by itself: too many failed again; a person may resume it
    Aborted,   // by a person; what was under way was finished, the rest left
    Finished,  // every order has its result
};

enum class BulkResult : std::uint8_t {
    Waiting,   // not yet its turn
    UnderWay,  // the command is durable; the order has not got past the step yet
    Passed,    // it has
    Again,     // it stands in the failure queue again
    Refused,   // a guard refused the command; see code
    Left,      // the job was aborted before its turn
};

struct BulkJob {
    BulkId id;
    BulkAction action = BulkAction::Retry;
    std::string step;       // Resolve, Approve, Reject; "" where the held step is meant
    std::string verdict;    // Resolve: done, not_done, skip
    std::string reference;  // Resolve done, Close
    std::string reason;
    std::string actor;
    std::optional<double> rate;  // orders a second; unlimited when unset
    std::uint32_t canary = 0;    // so many first; the rest only when all of them have a result
    double stopAbove = 1.0;      // stops when a greater share of the results is not Passed
    BulkState state = BulkState::Running;
    std::string stateActor;   // who brought it to its state and why; "system" when it did so by itself
    std::string stateReason;  // for Stopped a code: "canary_failed", "too_many_failed"
    Instant created{};
    Instant changed{};
    std::uint32_t total = 0;  // items
    // Results that someone has seen who then let a job go on that had stopped itself: they are judged no more.
    std::uint32_t pardoned = 0, pardonedAgain = 0;

    bool operator==(const BulkJob&) const = default;
};

struct BulkItem {
    std::uint32_t ordinal = 0;  // 0, 1, 2 … in its job
    OrderId order;
    std::uint64_t version = 0;  // that was frozen
    BulkResult result = BulkResult::Waiting;
    std::string code;  // Refused: the guard; Again: the order's hold reason
    Instant at{};      // of the result

    bool operator==(const BulkItem&) const = default;
};

[[nodiscard]] std::string_view word(BulkAction action);  // "retry", "cancel" …
[[nodiscard]] std::string_view word(BulkState state);    // "running", "paused" …
[[nodiscard]] std::string_view word(BulkResult result);  // "waiting", "under_way", "passed", "again", "refused", "left"
[[nodiscard]] std::optional<BulkAction> bulkAction(std::string_view word);

}  // namespace sagadesk::core
