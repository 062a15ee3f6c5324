// The figures of the overview and the pipeline, made of what the stores have counted. Runs on query threads.
#pragma once

#include "api/overview.h"
#include "api/pipeline.h"
#include "api/problem.h"
#include "core/workflow.h"
#include "engine/engine.h"
#include "ports/reader.h"

namespace sagadesk::engine {

// zone: of today, to be added to UTC.
[[nodiscard]] api::Answer<api::Overview> overview(ports::Reader& reader, core::Instant now, std::chrono::minutes zone);

[[nodiscard]] api::Answer<api::Pipeline> pipeline(ports::Reader& reader, const core::WorkflowCatalogue& workflows,
                                                  const UsualTable& usual, core::Instant now);

}  // namespace sagadesk::engine
