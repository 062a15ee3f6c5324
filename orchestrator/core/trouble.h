// Which step of an order a person should look at first; shared by the failure queue's causes and the explanations.
#pragma once

#include <cstddef>
#include <optional>

#include "core/order.h"

namespace sagadesk::core {

struct Trouble {
    HoldReason hold = HoldReason::None;  // None: a step that is not critical failed for good
    std::optional<std::size_t> step;     // index into the order's steps; nullopt when it is about none of them
};

// nullopt: nobody needs to look at the order. A step is named only while the order's workflow is there.
[[nodiscard]] std::optional<Trouble> troubleOf(const Order& order);

}  // namespace sagadesk::core
