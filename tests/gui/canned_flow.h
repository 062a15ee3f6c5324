// The figures and the pipeline that CannedBackend shows: counted over its orders, with a flow made by rule.
#pragma once

#include <vector>

#include "api/backend.h"

namespace sagadesk::tests {

[[nodiscard]] api::Overview cannedOverview(const std::vector<api::OrderSummary>& orders, core::Instant now,
                                           std::chrono::minutes zone);
[[nodiscard]] api::Pipeline cannedPipeline(const std::vector<api::OrderSummary>& orders, core::Instant now);

}  // namespace sagadesk::tests
