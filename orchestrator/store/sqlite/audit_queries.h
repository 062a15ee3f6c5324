// The journal from its newest entry backwards, and what the file is and holds.
#pragma once

#include <string>
#include <vector>

#include "ports/reader.h"
#include "store/sqlite/connection.h"

namespace sagadesk::store {

// As the questions of ports::Reader.
[[nodiscard]] core::Expected<ports::AuditStretch> auditedStretch(Connection& database, core::PartitionId partition,
                                                                 std::uint64_t below, const ports::AuditFilter& filter,
                                                                 std::size_t limit, std::size_t looked);
[[nodiscard]] core::Expected<std::vector<ports::WorkflowUse>> usedWorkflows(Connection& database);
[[nodiscard]] core::Expected<ports::StorageFacts> storageFacts(Connection& database);

}  // namespace sagadesk::store
