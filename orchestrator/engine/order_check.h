// A document that is handed in or only looked at: parsed, and with the workflow it would start. Private to this folder.
#pragma once

#include <string_view>

#include "api/order_check.h"
#include "api/problem.h"
#include "core/order_document.h"
#include "core/workflow.h"

namespace sagadesk::engine {

struct WantedOrder {
    core::OrderDocumentPtr document;
    core::WorkflowPtr workflow;
};

// Pure; any thread.
[[nodiscard]] api::Answer<WantedOrder> wantedOrder(std::string_view body, const core::WorkflowCatalogue& workflows);
[[nodiscard]] api::Answer<api::OrderCheck> checkOrder(std::string_view body, const core::WorkflowCatalogue& workflows);

}  // namespace sagadesk::engine
