// What is true of every order between two decisions; for tests and the simulation, which ask after each step.
#pragma once

#include <string>
#include <string_view>

#include "core/order.h"

namespace sagadesk::core {

// Whether state, activity and step records fit together. When not, `why` (may be null) names the rule and the step.
// order.workflow must not be null.
[[nodiscard]] bool plausible(const Order& order, std::string* why = nullptr);

// The order's money at every commit: never more taken than the total, exactly the total when completed, nothing left
// when failed or cancelled and not held. Names the rule that is broken, or gives "".
// Cheap enough for every decision; order.workflow and order.document must not be null.
[[nodiscard]] std::string_view moneyFault(const Order& order);

}  // namespace sagadesk::core
