// What operators ask of committed state: previews, the failure queue, jobs, the journal as a stream.
//
// Functions for query threads; each reads through the reader it is given and keeps nothing.
#pragma once

#include <functional>
#include <string>

#include "api/backend.h"
#include "core/workflow.h"
#include "ports/reader.h"

namespace sagadesk::engine {

[[nodiscard]] api::Problem unreadable(const core::Failure& failure);
[[nodiscard]] std::vector<api::MoneySum> sumsOf(const std::vector<ports::CurrencySum>& sums);
// By id or number.
[[nodiscard]] api::Answer<ports::StoredOrder> findOrder(ports::Reader& reader, const api::OrderName& name);
// Notes and original document.
[[nodiscard]] core::Expected<void> addKept(ports::Reader& reader, api::OrderSnapshot& snapshot);

[[nodiscard]] api::Answer<api::CancelPreview> previewCancel(ports::Reader& reader,
                                                            const core::WorkflowCatalogue& workflows,
                                                            const api::OrderName& name);

using MoodOf = std::function<core::ServiceMood(const std::string& service)>;
[[nodiscard]] api::Answer<api::FailureList> failures(ports::Reader& reader, const MoodOf& mood, core::Instant now);

[[nodiscard]] api::Answer<api::BulkList> bulkJobs(ports::Reader& reader);
[[nodiscard]] api::Answer<api::BulkView> bulkJob(ports::Reader& reader, const core::BulkId& id);
[[nodiscard]] api::Answer<api::BulkItems> bulkItems(ports::Reader& reader, const core::BulkId& id, std::uint32_t from,
                                                    std::size_t limit);

[[nodiscard]] api::Answer<api::Deadlines> deadlines(ports::Reader& reader);

[[nodiscard]] api::Answer<api::EventPage> events(ports::Reader& reader, const api::EventsAfter& after);

}  // namespace sagadesk::engine
