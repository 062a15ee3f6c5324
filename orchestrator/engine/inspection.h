// What people look at to know that all is well: the journal backwards, the workflows, the store.
//
// Functions for query threads; each reads through the reader it is given and keeps nothing.
#pragma once

#include "api/backend.h"
#include "core/workflow.h"
#include "ports/reader.h"

namespace sagadesk::engine {

// What is wrong with a query; empty when nothing is.
[[nodiscard]] core::FieldErrors auditErrors(const api::AuditQuery& query);
[[nodiscard]] api::Answer<api::AuditPage> audit(ports::Reader& reader, const api::AuditQuery& query);
[[nodiscard]] api::AuditEntry viewOf(ports::AuditedEntry audited);

[[nodiscard]] api::Answer<api::WorkflowList> workflows(ports::Reader& reader, const core::WorkflowCatalogue& catalogue);

// Without what only the running node knows.
[[nodiscard]] api::Answer<api::StorageView> storage(ports::Reader& reader, core::Instant now);

}  // namespace sagadesk::engine
