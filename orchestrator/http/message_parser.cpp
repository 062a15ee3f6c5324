#include "http/message_parser.h"

#include <algorithm>
#include <utility>

#include <boost/beast/core/string.hpp>

#include "http/request_target.h"

namespace sagadesk::http {

namespace beast = boost::beast;
using beast::http::field;
using beast::http::verb;

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool isServed(verb method) {
    switch (method) {
        case verb::get:
        case verb::head:
        case verb::post:
        case verb::put:
        case verb::delete_:
        case verb::patch:
        case verb::options:
            return true;
        default:
            return false;
    }
}

bool isDigits(std::string_view text) {
    return !text.empty() && text.size() <= 19 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// uri-host [":" port] (RFC 9110 §7.2), by its characters only; empty is allowed by the RFC.
bool isHost(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               std::string_view("-._~%:[]!$&'()*+,;=").find(c) != std::string_view::npos;
    });
}

}  // namespace

MessageParser::MessageParser(const Limits& limits) : bodyBytesMax(limits.body_bytes_max), m_limits(limits) {
    eager(false);
    header_limit(static_cast<std::uint32_t>(limits.header_bytes_max) + 16);  // our own scan has already applied it
    body_limit(limits.body_bytes_max);
}

void MessageParser::refuse(error_code& error, int status, const char* code, const char* detail) {
    refusal = Refusal{status, code, detail};
    error = beast::http::error::bad_field;
}

void MessageParser::on_request_impl(verb method, string_view methodText, string_view target, int version,
                                    error_code& error) {
    http10 = version < 11;
    head = method == verb::head;
    request.method.assign(methodText.data(), methodText.size());
    request.target.assign(target.data(), target.size());
    if (method == verb::connect || method == verb::trace)
        return refuse(error, 405, "method_not_allowed", "This method is not allowed here.");
    if (!isServed(method))
        return refuse(error, 501, "method_unknown", "This server does not know the request's method.");
    auto parts = splitTarget(request.target);
    if (!parts)
        return refuse(error, 400, "bad_target", "The request target is not a path with valid percent-encoding.");
    request.path = std::move(parts->path);
    request.query = std::move(parts->query);
    for (const LargerBody& larger : m_limits.larger_bodies)
        if (larger.method == request.method && larger.path == request.path) bodyBytesMax = larger.bytes_max;
    body_limit(bodyBytesMax);
}

void MessageParser::on_field_impl(field name, string_view nameText, string_view value, error_code& error) {
    // Trailer fields arrive here too; none of them may pass for a header field (RFC 9110 §6.5.1).
    if (m_headerDone) return;
    if (request.headers.empty()) request.headers.reserve(8);
    if (request.headers.size() == m_limits.header_fields_max)
        return refuse(error, 431, "too_many_fields", "The request has too many header fields.");
    auto& [ourName, ourValue] = request.headers.emplace_back();
    ourName.resize(nameText.size());
    std::transform(nameText.begin(), nameText.end(), ourName.begin(), lower);
    ourValue.assign(value.data(), value.size());
    checkField(name, ourValue, error);
}

void MessageParser::checkField(field name, std::string_view value, error_code& error) {
    switch (name) {
        case field::host:
            if (++m_hosts > 1 || !isHost(value))
                refuse(error, 400, "bad_host", "The request must have one Host field with a valid host.");
            break;
        case field::content_length:
            // A list or a repeated field is refused even where its lengths agree: another reader may take another one.
            if (++m_lengths > 1 || !isDigits(value))
                refuse(error, 400, "bad_content_length", "Content-Length must be given once, as a whole number.");
            break;
        case field::transfer_encoding:
            if (++m_codings > 1)
                refuse(error, 400, "bad_transfer_encoding", "Transfer-Encoding must be given once.");
            else if (!beast::iequals(value, "chunked"))
                refuse(error, 501, "transfer_coding_unknown",
                       "The only transfer coding this server knows is \"chunked\".");
            break;
        case field::expect:
            checkExpect(value, error);
            break;
        default:
            break;
    }
}

void MessageParser::checkExpect(std::string_view value, error_code& error) {
    if (http10) return;  // RFC 9110 §10.1.1: ignored from a 1.0 client
    if (!beast::iequals(value, "100-continue"))
        return refuse(error, 417, "expectation_failed", "The only expectation this server meets is \"100-continue\".");
    expectsContinue = true;
}

void MessageParser::on_header_impl(error_code& error) {
    m_headerDone = true;
    if (!http10 && m_hosts != 1)
        return refuse(error, 400, "bad_host", "A request in HTTP/1.1 must have one Host field.");
    if (http10 && m_codings != 0)
        return refuse(error, 400, "bad_transfer_encoding", "A request in HTTP/1.0 can't have a Transfer-Encoding.");
    // Beast refuses the pair as well; here it gets its own words (RFC 9112 §6.3 item 3).
    if (m_codings != 0 && m_lengths != 0)
        refuse(error, 400, "two_lengths", "A request can't have both Content-Length and Transfer-Encoding.");
}

void MessageParser::on_body_init_impl(const boost::optional<std::uint64_t>& length, error_code&) {
    // A larger one grows as it comes: a client can announce it without sending it.
    if (length)
        request.body.reserve(static_cast<std::size_t>(std::min<std::uint64_t>(*length, m_limits.body_bytes_max)));
}

std::size_t MessageParser::on_body_impl(string_view body, error_code&) {
    request.body.append(body.data(), body.size());
    return body.size();
}

std::size_t MessageParser::on_chunk_body_impl(std::uint64_t remaining, string_view body, error_code&) {
    atChunkLine = remaining == body.size();
    request.body.append(body.data(), body.size());
    return body.size();
}

}  // namespace sagadesk::http
