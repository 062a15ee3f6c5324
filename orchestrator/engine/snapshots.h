// Stored orders as what callers see of them.
#pragma once

#include <string_view>

#include "api/orders.h"
#include "core/order.h"
#include "ports/store.h"

namespace sagadesk::engine {

[[nodiscard]] std::string_view word(core::Stage stage);

// Without explanation where the row can't be read.
[[nodiscard]] api::OrderSummary summaryOf(const ports::OrderRow& row, const core::WorkflowCatalogue& workflows);

// entries: the order's journal, for the history of its steps. An order whose workflow version is not installed has no
// steps.
[[nodiscard]] api::OrderSnapshot snapshotOf(const core::Order& order, const ports::StoredOrder& stored,
                                            const std::vector<core::JournalEntry>& entries);

}  // namespace sagadesk::engine
