// Orders as the store keeps them, and back.
#pragma once

#include "core/order.h"
#include "core/workflow.h"
#include "ports/store.h"

namespace sagadesk::engine {

[[nodiscard]] ports::OrderRow rowOf(const core::Order& order, std::uint16_t partitions);

// order.workflow stays null when the catalogue lacks the version. Failure: "corrupt_progress" or a document that can't
// be read.
[[nodiscard]] core::Expected<core::Order> orderOf(const ports::StoredOrder& stored,
                                                  const core::WorkflowCatalogue& workflows);

// Of a row alone: the document has no text, so the order can be looked at but not decided about.
[[nodiscard]] core::Expected<core::Order> orderOf(const ports::OrderRow& row, const core::WorkflowCatalogue& workflows);

}  // namespace sagadesk::engine
