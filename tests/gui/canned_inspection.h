// Workflows, nodes and storage as the canned backend tells of them.
#pragma once

#include "api/storage.h"
#include "api/workflows.h"

namespace sagadesk::tests {

[[nodiscard]] api::WorkflowView cannedPurchase(std::uint32_t version);
[[nodiscard]] api::WorkflowList cannedWorkflows();
[[nodiscard]] api::StorageView cannedStorage();
[[nodiscard]] api::NodeList cannedNodes();

}  // namespace sagadesk::tests
