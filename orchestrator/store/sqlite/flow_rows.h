// What became of orders, and how the unfinished ones stand.
#pragma once

#include "ports/reader.h"
#include "store/flow_rules.h"
#include "store/sqlite/connection.h"

namespace sagadesk::store {

[[nodiscard]] core::Expected<void> addFlow(Connection& database, const FlowSums& sums);

// As the questions of ports::Reader; figures to be asked within one transaction.
[[nodiscard]] core::Expected<std::vector<ports::FlowCount>> flowSince(Connection& database, core::Instant from);
[[nodiscard]] core::Expected<std::vector<ports::UsualTime>> durationsSince(Connection& database, std::int32_t day);
[[nodiscard]] core::Expected<ports::Figures> figuresNow(Connection& database);
[[nodiscard]] core::Expected<std::vector<ports::WorkCount>> workNow(Connection& database);

}  // namespace sagadesk::store
