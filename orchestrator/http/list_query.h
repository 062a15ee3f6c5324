// The query of GET /v1/orders.
#pragma once

#include <string_view>

#include "api/orders.h"
#include "http/reply.h"

namespace sagadesk::http {

// Unknown, repeated and wrong parameters are refused with their name and what is allowed.
// Parameter "zone": minutes that local time is ahead of UTC.
[[nodiscard]] Checked<void> readZone(std::string_view text, std::chrono::minutes& zone);

[[nodiscard]] Checked<api::OrderQuery> parseListQuery(std::string_view query);

}  // namespace sagadesk::http
