#include "http/response_writer.h"

#include <algorithm>
#include <charconv>

#include <boost/beast/http/status.hpp>

namespace sagadesk::http {

namespace {

void appendNumber(std::string& out, std::size_t number) {
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    out.append(digits, end);
}

void appendStatusLine(std::string& out, int status) {
    const auto reason = boost::beast::http::obsolete_reason(static_cast<boost::beast::http::status>(status));
    out += "HTTP/1.1 ";
    appendNumber(out, static_cast<std::size_t>(status));
    out += ' ';
    out.append(reason.data(), reason.size());
    out += "\r\n";
}

void appendField(std::string& out, std::string_view name, std::string_view value) {
    out += name;
    out += ": ";
    const std::size_t start = out.size();
    out += value;
    std::replace_if(
        out.begin() + static_cast<std::ptrdiff_t>(start), out.end(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
    out += "\r\n";
}

// RFC 9110 §6.4.1: these have no content, whatever they say of its length.
bool hasContent(int status) {
    return status >= 200 && status != 204 && status != 304;
}

}  // namespace

void appendResponse(std::string& out, const Response& response, const ResponseForm& form) {
    out.reserve(out.size() + 256 + response.body.size());
    appendStatusLine(out, response.status);
    if (hasContent(response.status)) {
        if (!response.contentType.empty()) appendField(out, "Content-Type", response.contentType);
        out += "Content-Length: ";
        appendNumber(out, response.body.size());
        out += "\r\n";
    }
    for (const auto& [name, value] : response.headers) appendField(out, name, value);
    if (!form.keepAlive)
        out += "Connection: close\r\n";
    else if (form.http10)
        out += "Connection: keep-alive\r\n";
    out += "\r\n";
    if (hasContent(response.status) && !form.head) out += response.body;
}

void appendStreamHeader(std::string& out, const Response& response, const ResponseForm& form) {
    appendStatusLine(out, response.status);
    appendField(out, "Content-Type", response.contentType);
    for (const auto& [name, value] : response.headers) appendField(out, name, value);
    if (!form.http10) out += "Transfer-Encoding: chunked\r\n";
    out += "Connection: close\r\n\r\n";
}

void appendChunk(std::string& out, std::string_view bytes) {
    if (bytes.empty()) return;
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), bytes.size(), 16).ptr;
    out.append(digits, end);
    out += "\r\n";
    out += bytes;
    out += "\r\n";
}

Response refusalResponse(const Refusal& refusal) {
    std::string slug = refusal.code;
    std::replace(slug.begin(), slug.end(), '_', '-');
    const auto reason = boost::beast::http::obsolete_reason(static_cast<boost::beast::http::status>(refusal.status));
    Response response;
    response.status = refusal.status;
    response.contentType = "application/problem+json";
    // Every text here is a constant of ours without a character that JSON escapes, but for the quotes taken out below.
    std::string detail = refusal.detail;
    std::replace(detail.begin(), detail.end(), '"', '\'');
    response.body = "{\"type\":\"https://sagadesk.io/problems/" + slug + "\",\"title\":\"" +
                    std::string(reason.data(), reason.size()) + "\",\"status\":" + std::to_string(refusal.status) +
                    ",\"detail\":\"" + detail + "\",\"code\":\"" + refusal.code + "\"}";
    if (refusal.status == 405) response.headers.emplace_back("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    if (refusal.status == 503) response.headers.emplace_back("Retry-After", "1");
    return response;
}

}  // namespace sagadesk::http
