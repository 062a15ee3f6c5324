// The journal from its newest entry backwards, and what the disk holds.
#pragma once

#include <vector>

#include "ports/reader.h"
#include "store/memory/memory_disk.h"

namespace sagadesk::store {

// As the questions of ports::Reader.
[[nodiscard]] ports::AuditStretch auditedStretch(const MemoryDisk& disk, core::PartitionId partition,
                                                 std::uint64_t below, const ports::AuditFilter& filter,
                                                 std::size_t limit, std::size_t looked);
[[nodiscard]] std::vector<ports::WorkflowUse> usedWorkflows(const MemoryDisk& disk);
[[nodiscard]] ports::StorageFacts storageFacts(const MemoryDisk& disk);

}  // namespace sagadesk::store
