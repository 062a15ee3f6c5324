// The inverse of wire.h: the API's JSON as the values that Backend gives, for whoever meets an orchestrator over HTTP.
//
// Pure. Members that are not known are passed over; what is required and missing or wrong is a Failure with the JSON
// Pointer of its place: "malformed_json", "unexpected_value", and "unknown_word" where the other side knows words that
// this program does not, which is to say that it is newer.
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
#include "api/problem.h"
#include "api/services.h"
#include "api/status.h"
#include "api/storage.h"
#include "api/workflows.h"
#include "core/failure.h"

namespace sagadesk::api {

template <class Value>
[[nodiscard]] core::Expected<Value> fromJson(std::string_view text);

// Codes and parameters of explanations that the catalogue (core/explanation.h) does not list are left out.
template <>
core::Expected<OrderSnapshot> fromJson(std::string_view text);
template <>
core::Expected<OrderPage> fromJson(std::string_view text);
template <>
core::Expected<JournalPage> fromJson(std::string_view text);
template <>
core::Expected<core::JournalEntry> fromJson(std::string_view text);
template <>
core::Expected<OrderCount> fromJson(std::string_view text);
template <>
core::Expected<EventPage> fromJson(std::string_view text);
template <>
core::Expected<Accepted> fromJson(std::string_view text);  // whether it was replayed stands in a header
template <>
core::Expected<CommandDone> fromJson(std::string_view text);
template <>
core::Expected<CallbackDone> fromJson(std::string_view text);
template <>
core::Expected<CancelPreview> fromJson(std::string_view text);
template <>
core::Expected<AttemptsPage> fromJson(std::string_view text);
template <>
core::Expected<Overview> fromJson(std::string_view text);
template <>
core::Expected<Pipeline> fromJson(std::string_view text);
template <>
core::Expected<OrderCheck> fromJson(std::string_view text);

template <>
core::Expected<FailureList> fromJson(std::string_view text);
template <>
core::Expected<CauseDone> fromJson(std::string_view text);

template <>
core::Expected<BulkAnswer> fromJson(std::string_view text);
template <>
core::Expected<BulkView> fromJson(std::string_view text);
template <>
core::Expected<BulkList> fromJson(std::string_view text);
template <>
core::Expected<BulkItems> fromJson(std::string_view text);

template <>
core::Expected<ServiceBoard> fromJson(std::string_view text);
template <>
core::Expected<ServiceView> fromJson(std::string_view text);
template <>
core::Expected<ServiceDone> fromJson(std::string_view text);

template <>
core::Expected<UndeliveredList> fromJson(std::string_view text);
template <>
core::Expected<UndeliveredDone> fromJson(std::string_view text);
template <>
core::Expected<RepublishView> fromJson(std::string_view text);
template <>
core::Expected<RepublishList> fromJson(std::string_view text);

template <>
core::Expected<EngineStatus> fromJson(std::string_view text);

template <>
core::Expected<AuditPage> fromJson(std::string_view text);
template <>
core::Expected<JournalCheck> fromJson(std::string_view text);
template <>
core::Expected<WorkflowList> fromJson(std::string_view text);
template <>
core::Expected<StorageView> fromJson(std::string_view text);
template <>
core::Expected<NodeList> fromJson(std::string_view text);
template <>
core::Expected<BackupView> fromJson(std::string_view text);

// A problem document with the status it came with. An answer that is no problem document, such as one of something
// between here and the orchestrator, is told by its status.
[[nodiscard]] Problem problemFrom(int status, std::string_view body,
                                  std::optional<core::Duration> retryAfter = std::nullopt);

}  // namespace sagadesk::api
