// The workflows a node knows: the built-in ones and those of the configured folder.
#pragma once

#include <string>

#include "core/workflow.h"

namespace sagadesk::service {

// directory: "" for the built-in ones only. Failure: place is the file, and the place in it.
[[nodiscard]] core::Expected<core::WorkflowCatalogue> loadWorkflows(const std::string& directory);

}  // namespace sagadesk::service
