// How services are set by people, and how long their steps usually take.
#pragma once

#include <vector>

#include "ports/store.h"
#include "store/sqlite/connection.h"

namespace sagadesk::store {

[[nodiscard]] core::Expected<void> keepControl(Connection& database, const ports::ServiceControl& control);
[[nodiscard]] core::Expected<void> addUsual(Connection& database, const ports::UsualTime& usual);

[[nodiscard]] core::Expected<std::vector<ports::ServiceControl>> controls(Connection& database);  // by service
[[nodiscard]] core::Expected<std::vector<ports::UsualTime>> usualTimes(Connection& database, std::int32_t today);

}  // namespace sagadesk::store
