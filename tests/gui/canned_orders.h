// The orders, services and causes that CannedBackend shows: made by rule, the same every time.
#pragma once

#include <vector>

#include "api/backend.h"

namespace sagadesk::tests {

// Newest first; the first is created at `now`.
[[nodiscard]] std::vector<api::OrderSummary> cannedOrders(std::size_t count, core::Instant now);
// With steps, document, history and money that agree with the summary.
[[nodiscard]] api::OrderSnapshot cannedSnapshot(const api::OrderSummary& summary);
[[nodiscard]] std::vector<core::JournalEntry> cannedJournal(const api::OrderSummary& summary);
[[nodiscard]] api::AttemptsPage cannedAttempts(const api::OrderSummary& order, const api::AttemptsQuery& query);
[[nodiscard]] api::FailureList cannedFailures(core::Instant now);
[[nodiscard]] api::ServiceBoard cannedServices(core::Instant now);
[[nodiscard]] api::EngineStatus cannedStatus(const std::vector<api::OrderSummary>& orders);

}  // namespace sagadesk::tests
