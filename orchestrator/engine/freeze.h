// The set of a bulk job: which orders, at which version, and which of them can take the command at all.
//
// Runs on a query thread over committed state. Tries the real decision on each order, so that a plan refuses for the
// same reasons as the job would; nothing is changed.
#pragma once

#include <vector>

#include "api/bulk.h"
#include "core/workflow.h"
#include "ports/reader.h"

namespace sagadesk::engine {

struct Frozen {
    api::BulkPlan plan;
    std::vector<core::BulkItem> items;  // those that can take it, newest order first
};

// Failure: of the reader, or Refused "set_too_large".
[[nodiscard]] core::Expected<Frozen> freeze(ports::Reader& reader, const core::WorkflowCatalogue& workflows,
                                            const api::BulkRequest& request, core::Instant now);

// The job of a request, without id, time and number of orders.
[[nodiscard]] core::BulkJob jobOf(const api::BulkRequest& request);

}  // namespace sagadesk::engine
