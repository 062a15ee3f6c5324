// A caller's question about orders in the terms of the stores.
#pragma once

#include "api/orders.h"
#include "ports/reader.h"

namespace sagadesk::engine {

// Failure "bad_search", Refused: its detail says what is wrong with q, its place where.
[[nodiscard]] core::Expected<ports::OrderFilter> filterOf(const api::OrderQuery& query, core::Instant now);

// Where the page goes on; nullopt from the start. Failure "bad_cursor", Refused: it belongs to a page sorted otherwise.
[[nodiscard]] core::Expected<std::optional<ports::PageAfter>> placeOf(const api::OrderQuery& query,
                                                                      const ports::OrderFilter& filter);
// OrderPage::nextValue of a page that ends with this order.
[[nodiscard]] std::string placeText(const ports::OrderRow& row, const ports::OrderFilter& filter);

}  // namespace sagadesk::engine
