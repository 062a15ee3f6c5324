// The cells of an order's step bar; see api/milestones.h.
#pragma once

#include <vector>

#include "api/milestones.h"
#include "core/order.h"

namespace sagadesk::engine {

// Without cells where the workflow is not installed.
[[nodiscard]] std::vector<api::MilestoneCell> milestonesOf(const core::Order& order);

}  // namespace sagadesk::engine
