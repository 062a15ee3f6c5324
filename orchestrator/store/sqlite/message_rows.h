// Messages from outside that could not become orders, and the types of orders for the topics of their events.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/outbox.h"
#include "ports/messaging_reader.h"
#include "store/sqlite/connection.h"

namespace sagadesk::store {

// The oldest make room for them; once for all of a batch, since looking for the oldest passes all that stay.
[[nodiscard]] core::Expected<void> keepMessages(Connection& database, const std::vector<core::KeptMessage>& messages);
[[nodiscard]] core::Expected<void> forgetMessage(Connection& database, std::uint64_t id);

// As the questions of ports::MessagingReader.
[[nodiscard]] core::Expected<std::vector<core::KeptMessage>> messagesKept(Connection& database);
[[nodiscard]] core::Expected<std::vector<ports::MessageGroup>> messageGroups(Connection& database);
[[nodiscard]] core::Expected<std::vector<std::pair<core::OrderId, std::string>>> orderTypes(
    Connection& database, const std::vector<core::OrderId>& orders);

}  // namespace sagadesk::store
