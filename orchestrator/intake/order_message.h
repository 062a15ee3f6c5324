// A message as a submission, or why it is none. Pure; any thread.
#pragma once

#include "api/orders.h"
#include "api/problem.h"
#include "ports/broker.h"

namespace sagadesk::intake {

// User properties of a message and of its answer.
inline constexpr std::string_view key_property = "idempotency-key";
inline constexpr std::string_view trace_property = "traceparent";

// All messages share one scope of idempotency keys, whoever sent them: a message does not say who that was. It is
// another one than that of HTTP.
inline constexpr std::string_view submit_scope = "mqtt intake";
inline constexpr std::string_view submit_actor = "api:mqtt";

// The payload is copied as it is: what it says is the backend's matter.
[[nodiscard]] api::Answer<api::SubmitOrder> readOrder(const ports::Message& message);

// "" when it has none, or one that is no key.
[[nodiscard]] std::string keyOf(const ports::Message& message);

}  // namespace sagadesk::intake
