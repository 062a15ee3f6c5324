// The causes of the failure queue: what is remembered of each, and the orders that stand for it now.
#pragma once

#include <vector>

#include "ports/reader.h"
#include "store/sqlite/connection.h"

namespace sagadesk::store {

// An order came to stand in the failure queue for row.cause.
[[nodiscard]] core::Expected<void> raise(Connection& database, const ports::OrderRow& row, const core::Cause& cause);
[[nodiscard]] core::Expected<void> mark(Connection& database, const ports::CauseMark& mark);

// As Reader::causes(), by id; to be asked within one transaction.
[[nodiscard]] core::Expected<std::vector<ports::CauseGroup>> causeGroups(Connection& database, core::Instant now);

}  // namespace sagadesk::store
