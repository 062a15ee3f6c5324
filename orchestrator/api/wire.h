// Snapshots as the API's JSON: one rendering for HTTP, MQTT and the command line.
#pragma once

#include <string>

#include "api/orders.h"

namespace sagadesk::api {

[[nodiscard]] std::string toJson(const OrderSnapshot& snapshot);
[[nodiscard]] std::string toJson(const OrderPage& page);  // cursor is opaque text in "next"
[[nodiscard]] std::string toJson(const JournalPage& page);
[[nodiscard]] std::string toJson(const CommandDone& done);

[[nodiscard]] std::string encodeCursor(const core::OrderId& id);
[[nodiscard]] std::optional<core::OrderId> decodeCursor(std::string_view cursor);

}  // namespace sagadesk::api
