// What every way in asks of what a caller sends beside the order: one rule for HTTP and MQTT.
//
// Pure: text in, value out; any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace sagadesk::api {

inline constexpr std::size_t idempotency_key_characters_max = 255;

// A structured-field string ("…", draft-ietf-httpapi-idempotency-key-header §2.1) or a bare token: the same key either
// way. 1–255 printable ASCII characters; nullopt when it is anything else.
[[nodiscard]] std::optional<std::string> idempotencyKeyOf(std::string_view text);

// The trace id of a traceparent (W3C Trace Context §3.2), or "" when it is not well-formed.
[[nodiscard]] std::string traceIdOf(std::string_view traceparent);

// application/json, in UTF-8 where a charset is named.
[[nodiscard]] bool isJsonMediaType(std::string_view contentType);

}  // namespace sagadesk::api
