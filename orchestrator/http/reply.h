// Responses of the API: every answer of a route is made here, so that none lacks its headers.
#pragma once

#include <string>

#include <tl/expected.hpp>

#include "api/problem.h"
#include "http/response_writer.h"
#include "http/server.h"

namespace sagadesk::http {

// What a check of the request gives: a value, or the answer that refuses the request.
template <class T>
using Checked = tl::expected<T, Response>;

[[nodiscard]] Response jsonReply(int status, std::string body);
[[nodiscard]] Response textReply(std::string contentType, std::string body);
[[nodiscard]] Response problemReply(const api::Problem& problem);  // Retry-After where the problem names it

// 400 with what is wrong and where ("/reason", "?limit", "Idempotency-Key").
[[nodiscard]] tl::unexpected<Response> badRequest(std::string detail, std::string place);
// The statuses that only HTTP knows: 405, 415.
[[nodiscard]] tl::unexpected<Response> refused(int status, std::string code, std::string detail);

}  // namespace sagadesk::http
