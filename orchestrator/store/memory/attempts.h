// What was sent to services and received, on the memory disk.
#pragma once

#include <string>
#include <vector>

#include "store/memory/memory_disk.h"

namespace sagadesk::store {

void keepAttempt(MemoryDisk& disk, const core::Attempt& attempt);
// As Store::pruneAttempts() and Reader::attempts().
std::size_t pruneAttempts(MemoryDisk& disk, core::Instant before, std::size_t limit);
[[nodiscard]] std::vector<core::Attempt> attemptsOf(const MemoryDisk& disk, const core::OrderId& id,
                                                    const std::string& step);

}  // namespace sagadesk::store
