// Responses as bytes (RFC 9112 §4, §6).
#pragma once

#include <string>

#include "http/request_reader.h"
#include "http/server.h"

namespace sagadesk::http {

struct ResponseForm {
    bool head = false;  // the request was HEAD: the length of a body, and no body
    bool http10 = false;
    bool keepAlive = true;
};

// Appends the whole response. Content-Length is always right; header values lose control characters, so that none of
// them can begin a line of its own.
void appendResponse(std::string& out, const Response& response, const ResponseForm& form);

// The server's own refusals are problem documents (RFC 9457), as everything that the API refuses.
[[nodiscard]] Response refusalResponse(const Refusal& refusal);

}  // namespace sagadesk::http
