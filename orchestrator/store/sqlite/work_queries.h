// The orders that the engine has to look at, and how many wait: the questions of ports::Store.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ports/store.h"
#include "store/sqlite/connection.h"

namespace sagadesk::store {

using StoredOrders = core::Expected<std::vector<ports::StoredOrder>>;

[[nodiscard]] StoredOrders readyOrders(Connection& database, core::Instant now,
                                       const std::optional<ports::ReadyCursor>& after, std::size_t limit);
[[nodiscard]] StoredOrders parkedOrders(Connection& database, const std::string& service, std::size_t limit);
[[nodiscard]] StoredOrders heldOrders(Connection& database, core::HoldReason reason, const core::OrderId& after,
                                      std::size_t limit);
[[nodiscard]] StoredOrders lackingOrders(Connection& database, const std::vector<std::string>& installed,
                                         const core::OrderId& after, std::size_t limit);
[[nodiscard]] core::Expected<std::optional<ports::StoredOrder>> storedOrder(Connection& database,
                                                                            const core::OrderId& id);
[[nodiscard]] core::Expected<std::optional<core::Instant>> earliestWake(Connection& database, core::Instant now);
[[nodiscard]] core::Expected<ports::BacklogCounts> countBacklog(Connection& database);

}  // namespace sagadesk::store
