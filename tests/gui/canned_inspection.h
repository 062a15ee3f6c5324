// Workflows, nodes and storage as the canned backend tells of them.
#pragma once

#include "api/backups.h"
#include "api/storage.h"
#include "api/workflows.h"

namespace sagadesk::tests {

[[nodiscard]] api::WorkflowView cannedPurchase(std::uint32_t version);
[[nodiscard]] api::WorkflowList cannedWorkflows();
[[nodiscard]] api::StorageView cannedStorage();
[[nodiscard]] api::NodeList cannedNodes();
[[nodiscard]] api::BackupView cannedBackup();  // three copies, none being made

}  // namespace sagadesk::tests
