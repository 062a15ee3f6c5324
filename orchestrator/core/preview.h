// What giving an order up would do, before it is done.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/decide.h"

namespace sagadesk::core {

enum class UndoKind : std::uint8_t {
    Nothing,         // it was not done, or has no effect
    Void,            // an authorisation
    Refund,          // a capture
    Release,         // any other effect, taken back at its service
    CannotBeUndone,  // done or perhaps done, and the workflow knows no way back
};
[[nodiscard]] std::string_view word(UndoKind kind);  // "nothing", "void", "refund", "release", "cannot_be_undone"

struct PlannedUndo {
    std::string step, label, service;
    UndoKind kind = UndoKind::Nothing;
    bool unknown = false;     // nobody knows whether it was done; it is undone all the same
    std::int64_t amount = 0;  // minor units; void and refund
};

// One for each step, in the order in which they would be undone, then the others.
[[nodiscard]] std::vector<PlannedUndo> undoPlan(const Order& order);

// Whether the order may be cancelled now; the same rule as decide() has for CancelRequested.
[[nodiscard]] tl::expected<void, Refusal> mayCancel(const Order& order);

}  // namespace sagadesk::core
