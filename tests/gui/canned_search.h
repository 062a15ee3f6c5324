// Whether a canned order matches a query: enough of the language for tests of screens.
#pragma once

#include "api/orders.h"

namespace sagadesk::tests {

[[nodiscard]] bool matches(const api::OrderSummary& order, const api::OrderQuery& query, core::Instant now);

}  // namespace sagadesk::tests
