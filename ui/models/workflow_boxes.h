// Where the steps of a workflow stand in its diagram.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "api/workflows.h"
#include "ui/format/formats.h"
#include "ui/widgets/workflow_diagram.h"

namespace sagadesk::ui {

// changed: names of the steps that are marked.
[[nodiscard]] std::vector<WorkflowBox> boxesOf(const api::WorkflowView& workflow, const Formats& formats,
                                               const std::set<std::string>& changed = {});

}  // namespace sagadesk::ui
