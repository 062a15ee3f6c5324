// The query of GET /v1/orders.
#pragma once

#include <string_view>

#include "api/orders.h"
#include "http/reply.h"

namespace sagadesk::http {

// Unknown, repeated and wrong parameters are refused with their name and what is allowed.
[[nodiscard]] Checked<api::OrderQuery> parseListQuery(std::string_view query);

}  // namespace sagadesk::http
