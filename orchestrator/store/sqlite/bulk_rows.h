// Bulk jobs and the orders in them.
#pragma once

#include <optional>
#include <vector>

#include "ports/reader.h"
#include "store/sqlite/connection.h"

namespace sagadesk::store {

[[nodiscard]] core::Expected<void> keepJob(Connection& database, const core::BulkJob& job);
// Adds the items, or their results where they are known.
[[nodiscard]] core::Expected<void> keepItems(Connection& database, const ports::Batch::Items& items);

[[nodiscard]] core::Expected<std::vector<ports::Unfinished::Job>> unfinishedJobs(Connection& database);

// As the questions of ports::Reader; tallies are to be asked for within one transaction.
[[nodiscard]] core::Expected<std::vector<ports::BulkTally>> newestJobs(Connection& database, std::size_t limit);
[[nodiscard]] core::Expected<std::optional<ports::BulkTally>> jobTally(Connection& database, const core::BulkId& id);
[[nodiscard]] core::Expected<std::vector<core::BulkItem>> itemsOf(Connection& database, const core::BulkId& id,
                                                                  std::uint32_t from, std::size_t limit);

}  // namespace sagadesk::store
