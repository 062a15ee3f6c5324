// What was sent to services and received.
#pragma once

#include <string>
#include <vector>

#include "core/attempt.h"
#include "store/sqlite/connection.h"

namespace sagadesk::store {

[[nodiscard]] core::Expected<void> keepAttempt(Connection& database, const core::Attempt& attempt);
// Within the caller's transaction. As Store::pruneAttempts().
[[nodiscard]] core::Expected<std::size_t> pruneAttempts(Connection& database, core::Instant before, std::size_t limit);
// As Reader::attempts().
[[nodiscard]] core::Expected<std::vector<core::Attempt>> attemptsOf(Connection& database, const core::OrderId& id,
                                                                    const std::string& step);

}  // namespace sagadesk::store
