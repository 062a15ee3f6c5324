// What became of orders, on the memory disk.
#pragma once

#include "store/flow_rules.h"
#include "store/memory/memory_disk.h"

namespace sagadesk::store {

void addFlow(MemoryDisk& disk, const FlowSums& sums);

// As the questions of ports::Reader.
[[nodiscard]] std::vector<ports::FlowCount> flowSince(const MemoryDisk& disk, core::Instant from);
[[nodiscard]] std::vector<ports::UsualTime> durationsSince(const MemoryDisk& disk, std::int32_t day);
[[nodiscard]] ports::Figures figuresNow(const MemoryDisk& disk);
[[nodiscard]] std::vector<ports::WorkCount> workNow(const MemoryDisk& disk);

}  // namespace sagadesk::store
