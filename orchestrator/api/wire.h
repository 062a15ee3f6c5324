// Snapshots as the API's JSON: one rendering for HTTP, MQTT and the command line.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "api/attempts.h"
#include "api/audit.h"
#include "api/backups.h"
#include "api/bulk.h"
#include "api/events.h"
#include "api/failures.h"
#include "api/order_check.h"
#include "api/orders.h"
#include "api/overview.h"
#include "api/pipeline.h"
#include "api/services.h"
#include "api/status.h"
#include "api/storage.h"
#include "api/undelivered.h"
#include "api/workflows.h"

namespace sagadesk::api {

[[nodiscard]] std::string toJson(const OrderSnapshot& snapshot);
[[nodiscard]] std::string toJson(const OrderPage& page);  // cursor is opaque text in "next"
[[nodiscard]] std::string toJson(const OrderCount& count);
[[nodiscard]] std::string toJson(const JournalPage& page);
[[nodiscard]] std::string toJson(const core::JournalEntry& entry);
[[nodiscard]] std::string toJson(const CommandDone& done);
[[nodiscard]] std::string toJson(const CancelPreview& preview);
[[nodiscard]] std::string toJson(const AttemptsPage& page);

[[nodiscard]] std::string toJson(const Overview& overview);
[[nodiscard]] std::string toJson(const Pipeline& pipeline);
[[nodiscard]] std::string toJson(const OrderCheck& check);

[[nodiscard]] std::string toJson(const FailureList& failures);
[[nodiscard]] std::string toJson(const CauseDone& done);

[[nodiscard]] std::string toJson(const BulkAnswer& answer);  // without a job it was a dry run
[[nodiscard]] std::string toJson(const BulkView& job);
[[nodiscard]] std::string toJson(const BulkList& jobs);
[[nodiscard]] std::string toJson(const BulkItems& items);

[[nodiscard]] std::string toJson(const ServiceBoard& board);
[[nodiscard]] std::string toJson(const ServiceView& service);
[[nodiscard]] std::string toJson(const ServiceDone& done);

[[nodiscard]] std::string toJson(const EventPage& page);  // cursor in "next"
[[nodiscard]] std::string toJson(const EngineStatus& status);

[[nodiscard]] std::string toJson(const UndeliveredList& list);
[[nodiscard]] std::string toJson(const UndeliveredDone& done);
[[nodiscard]] std::string toJson(const RepublishView& job);
[[nodiscard]] std::string toJson(const RepublishList& list);

[[nodiscard]] std::string toJson(const AuditPage& page);  // cursor in "next"
[[nodiscard]] std::string toJson(const JournalCheck& check);
[[nodiscard]] std::string toJson(const WorkflowList& list);
[[nodiscard]] std::string toJson(const StorageView& storage);
[[nodiscard]] std::string toJson(const NodeList& list);
[[nodiscard]] std::string toJson(const BackupView& backup);

// value: OrderPage::nextValue.
[[nodiscard]] std::string encodeCursor(const core::OrderId& id, std::string_view value = {});
[[nodiscard]] std::optional<core::OrderId> decodeCursor(std::string_view cursor, std::string* value = nullptr);

}  // namespace sagadesk::api
