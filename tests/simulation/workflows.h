// The shipped workflows and three that exist for their sharp corners: `once` without undo, verify before a pivot that
// is not last, parallel confirmation steps, waits, approvals that are declined, steps that compensate when exhausted.
#pragma once

#include "core/workflow.h"

namespace sagadesk::simulation {

[[nodiscard]] core::WorkflowCatalogue allWorkflows();

}  // namespace sagadesk::simulation
