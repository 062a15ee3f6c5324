// What the API asks of a request's headers and body before anything else looks at it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <boost/json/object.hpp>

#include "http/reply.h"
#include "http/server.h"

namespace sagadesk::http {

// Until there are tokens every client that does not name itself is the same one.
inline constexpr std::string_view anonymous_actor = "api:anonymous";

// By api::idempotencyKeyOf(), given once.
[[nodiscard]] Checked<std::string> idempotencyKey(const Request& request);

// Who acts: "operator:NAME" by the header Sagadesk-Actor, 1–64 characters [A-Za-z0-9._@-]; without it the anonymous
// one.
[[nodiscard]] Checked<std::string> actorOf(const Request& request);

// Calls that have no parameters refuse all.
[[nodiscard]] Checked<void> checkNoParameters(const Request& request);

// The trace id of the caller's traceparent, or "" when there is none that is well-formed.
[[nodiscard]] std::string callersTraceId(const Request& request);

// application/json, in UTF-8 and not compressed; else 415.
[[nodiscard]] Checked<void> checkMediaType(const Request& request);

// The body as a JSON object, with checkMediaType() before it.
[[nodiscard]] Checked<boost::json::object> jsonObject(const Request& request);

// For calls without anything to say: no body, or an object without members.
[[nodiscard]] Checked<void> checkEmptyBody(const Request& request);

// A member that must be a string where it is present; nullopt when absent or null.
[[nodiscard]] Checked<std::optional<std::string>> stringMember(const boost::json::object& object,
                                                               std::string_view name);

// The order's version that the client has seen: member "version" or If-Match, which must agree where both are given.
[[nodiscard]] Checked<std::optional<std::uint64_t>> expectedVersion(const Request& request,
                                                                    const boost::json::object& body);

[[nodiscard]] std::size_t charactersOf(std::string_view utf8);

}  // namespace sagadesk::http
