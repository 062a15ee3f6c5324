// What is true of every order between two decisions; for tests and the simulation, which ask after each step.
#pragma once

#include <string>

#include "core/order.h"

namespace sagadesk::core {

// Whether state, activity and step records fit together. When not, `why` (may be null) names the rule and the step.
// order.workflow must not be null.
[[nodiscard]] bool plausible(const Order& order, std::string* why = nullptr);

}  // namespace sagadesk::core
