// Where things stand: the oldest orders of each kind, the partitions' newest entries.
#pragma once

#include <vector>

#include "ports/reader.h"
#include "store/sqlite/connection.h"

namespace sagadesk::store {

// As the questions of ports::Reader.
[[nodiscard]] core::Expected<ports::Oldest> oldestOrders(Connection& database);
[[nodiscard]] core::Expected<std::vector<std::uint64_t>> newestPositions(Connection& database);
[[nodiscard]] core::Expected<std::vector<core::JournalEntry>> entriesAfter(Connection& database,
                                                                           core::PartitionId partition,
                                                                           std::uint64_t after, std::size_t limit);

}  // namespace sagadesk::store
