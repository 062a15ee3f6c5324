// Responses as bytes (RFC 9112 §4, §6).
#pragma once

#include <string>
#include <string_view>

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

// Appends the header of a response whose body is streamed: in chunks, or up to the connection's end for HTTP/1.0.
void appendStreamHeader(std::string& out, const Response& response, const ResponseForm& form);
// One chunk (RFC 9112 §7.1); for no bytes nothing, because an empty chunk is the last.
void appendChunk(std::string& out, std::string_view bytes);
inline constexpr std::string_view last_chunk = "0\r\n\r\n";

// The server's own refusals are problem documents (RFC 9457), as everything that the API refuses.
[[nodiscard]] Response refusalResponse(const Refusal& refusal);

}  // namespace sagadesk::http
