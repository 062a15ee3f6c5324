// How far the journal is published, which orders' events stand still, and what is published once more.
#pragma once

#include <vector>

#include "core/outbox.h"
#include "store/sqlite/connection.h"

namespace sagadesk::store {

// Never goes back, and never beyond what is in the journal.
[[nodiscard]] core::Expected<void> keepMark(Connection& database, const core::OutboxMark& mark);
// Of a stream that is parked; others are left as they are.
[[nodiscard]] core::Expected<void> changeParking(Connection& database, const core::ParkingChange& change);
[[nodiscard]] core::Expected<void> addRepublishing(Connection& database, const core::Republishing& republishing);

// As the questions of ports::MessagingReader.
[[nodiscard]] core::Expected<core::OutboxState> outboxState(Connection& database);
[[nodiscard]] core::Expected<std::vector<core::Republishing>> newestRepublishings(Connection& database,
                                                                                  std::size_t limit);

}  // namespace sagadesk::store
