// What a job's command is, as an event on an order: for the engine that carries it out and the query that tries it.
#pragma once

#include <string>

#include "core/bulk.h"
#include "core/decide.h"

namespace sagadesk::engine {

[[nodiscard]] core::Event bulkEvent(const core::BulkJob& job);
// The step that the job's command names on this order; "" for commands that name none.
[[nodiscard]] std::string bulkStepName(const core::BulkJob& job, const core::Order& order);
// Gives the step's index to an event that has one.
void setStep(core::Event& event, std::size_t index);

}  // namespace sagadesk::engine
