#include "http/request_reader.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

#include <boost/asio/buffer.hpp>

#include "http/message_parser.h"

namespace sagadesk::http {

namespace beast = boost::beast;

namespace {

bool isVersion(std::string_view text) {
    return text.size() == 8 && text.starts_with("HTTP/") && text[5] >= '0' && text[5] <= '9' && text[6] == '.' &&
           text[7] >= '0' && text[7] <= '9';
}

// Beast has one error for a version that is malformed and for one that it does not speak.
Refusal badVersion(std::string_view message) {
    const std::string_view line = message.substr(0, message.find('\r'));
    const std::string_view version = line.substr(line.size() - std::min<std::size_t>(8, line.size()));
    if (isVersion(version) && version != "HTTP/1.0" && version != "HTTP/1.1")
        return {505, "version_not_supported", "This server speaks HTTP/1.0 and HTTP/1.1."};
    return {400, "bad_request_line", "The request line is malformed."};
}

Refusal explain(beast::error_code code, std::string_view message) {
    using beast::http::error;
    if (code == error::bad_version) return badVersion(message);
    if (code == error::body_limit) return {413, "body_too_large", "The body is larger than this server accepts."};
    if (code == error::header_limit) return {431, "header_too_large", "The header is larger than this server accepts."};
    if (code == error::bad_content_length || code == error::multiple_content_length ||
        code == error::bad_transfer_encoding)
        return {400, "two_lengths", "The request names more than one length for its body."};
    if (code == error::bad_chunk || code == error::bad_chunk_extension)
        return {400, "bad_chunk", "The chunked body is malformed."};
    if (code == error::bad_method || code == error::bad_target)
        return {400, "bad_request_line", "The request line is malformed."};
    return {400, "malformed_request", "The request is not well-formed HTTP."};
}

// Whether every quoted string of a chunk line is closed in it (RFC 9112 §7.1.1, RFC 9110 §5.6.4).
bool closesItsQuotes(std::string_view line) {
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"') quoted = !quoted;
        if (line[i] == '\\' && quoted) ++i;
    }
    return !quoted;
}

}  // namespace

struct RequestReader::Impl {
    explicit Impl(const Limits& limitsGiven) : limits(limitsGiven) {}

    const Limits& limits;
    State state = State::Header;
    std::optional<MessageParser> parser;
    Refusal refused;
    std::size_t scanned = 0;  // bytes of the present header that were looked at, up to the start of a line
    std::size_t lines = 0;    // complete lines of the present header
    bool skippedEmptyLine = false;
    std::size_t body_bytes = 0;  // as received, with the chunks' framing

    void refuse(Refusal refusal) {
        refused = std::move(refusal);
        state = State::Refused;
    }
    std::size_t headerEnd(std::string_view bytes);
    std::size_t readHeader(std::string_view bytes);
    std::size_t readBody(std::string_view bytes);
    bool isReadable(std::string_view shown);
    std::size_t put(std::string_view bytes);
};

// The offset after the empty line, or 0 while it is not there or after a refusal. Looks at whole lines, so that what it
// refuses (bare LF, folded lines) does not depend on how the bytes were cut.
std::size_t RequestReader::Impl::headerEnd(std::string_view bytes) {
    const std::string_view seen = bytes.substr(0, limits.header_bytes_max);
    while (scanned < seen.size()) {
        const char* const start = seen.data() + scanned;
        const auto* const feed = static_cast<const char*>(std::memchr(start, '\n', seen.size() - scanned));
        if (feed == nullptr) break;
        const auto length = static_cast<std::size_t>(feed - start);
        if (length == 0 || feed[-1] != '\r') {
            refuse({400, "bad_line_ending", "Lines of the header must end with CR LF."});
            return 0;
        }
        if (lines > 0 && (*start == ' ' || *start == '\t')) {
            refuse({400, "folded_line", "A header field may not go on in the next line."});
            return 0;
        }
        scanned += length + 1;
        if (length == 1) return scanned;
        ++lines;
    }
    if (bytes.size() >= limits.header_bytes_max) {
        if (lines == 0)
            refuse({414, "target_too_long", "The request line is longer than this server accepts."});
        else
            refuse({431, "header_too_large", "The header is larger than this server accepts."});
    }
    return 0;
}

std::size_t RequestReader::Impl::readHeader(std::string_view bytes) {
    // One empty line before the request line is skipped (RFC 9112 §2.2): some clients end a body with one.
    std::size_t skipped = 0;
    if (scanned == 0 && !skippedEmptyLine && bytes.starts_with("\r\n")) {
        skippedEmptyLine = true;
        skipped = 2;
        bytes.remove_prefix(skipped);
    }
    const std::size_t end = headerEnd(bytes);
    if (end == 0) return skipped;
    parser.emplace(limits);
    const std::size_t taken = put(bytes.substr(0, end));
    scanned = lines = body_bytes = 0;
    skippedEmptyLine = false;
    // A line that is cut short makes the parser ask for more, although the header is whole.
    if (state != State::Refused && !parser->is_header_done())
        refuse({400, "bad_request_line", "The request line is malformed."});
    if (state == State::Header) state = State::Body;
    return skipped + taken;
}

// Whether the parser may go on with these bytes of a chunked body. Beast 1.81 must not be shown parts of a chunk line:
// it takes the size off the limit at every look, reads an open quote on behind the line, and asserts that it sees the
// last chunk whole.
bool RequestReader::Impl::isReadable(std::string_view shown) {
    constexpr std::string_view ending = "0\r\n\r\n";
    if (shown.size() < ending.size()) return false;
    if (!parser->atChunkLine) return true;
    const std::size_t start = shown.starts_with("\r\n") ? 2 : 0;
    const std::size_t end = shown.find("\r\n", start);
    if (end == std::string_view::npos) return false;
    if (!closesItsQuotes(shown.substr(start, end - start)))
        refuse({400, "bad_chunk", "A quoted string of a chunk extension is not closed."});
    return state == State::Body;
}

std::size_t RequestReader::Impl::readBody(std::string_view bytes) {
    // Chunk lines and trailers are held back until they are whole. The parser is shown no more than one of them may
    // have, so that a longer one is refused however the bytes were cut.
    const std::size_t window = limits.header_bytes_max;
    std::size_t taken = 0;
    while (state == State::Body && taken < bytes.size()) {
        const std::string_view shown = bytes.substr(taken, window);
        const bool readable = !parser->chunked() || isReadable(shown);
        const std::size_t step = readable ? put(shown) : 0;
        taken += step;
        if (step > 0) continue;
        if (state == State::Body && shown.size() == window)
            refuse({431, "chunk_line_too_long", "A chunk line or the trailer is longer than this server accepts."});
        break;
    }
    body_bytes += taken;
    // The smallest chunks cost six bytes for one; more than that is chunk extensions without end.
    if (state != State::Refused && body_bytes > 8 * parser->bodyBytesMax + window)
        refuse({413, "body_too_large", "The chunked body is larger than this server accepts."});
    return taken;
}

std::size_t RequestReader::Impl::put(std::string_view bytes) {
    beast::error_code error;
    const std::size_t taken = parser->put(boost::asio::const_buffer(bytes.data(), bytes.size()), error);
    if (error && error != beast::http::error::need_more)
        refuse(parser->refusal ? std::move(*parser->refusal) : explain(error, bytes));
    else if (parser->is_done())
        state = State::Complete;
    return taken;
}

RequestReader::RequestReader(const Limits& limits) : m_impl(std::make_unique<Impl>(limits)) {}
RequestReader::~RequestReader() = default;

std::size_t RequestReader::read(std::string_view bytes) {
    std::size_t taken = 0;
    if (m_impl->state == State::Header) taken = m_impl->readHeader(bytes);
    if (m_impl->state == State::Body && taken < bytes.size()) taken += m_impl->readBody(bytes.substr(taken));
    return taken;
}

RequestReader::State RequestReader::state() const {
    return m_impl->state;
}
std::size_t RequestReader::heldMax() const {
    return m_impl->limits.header_bytes_max;
}
const Refusal& RequestReader::refusal() const {
    return m_impl->refused;
}

Request RequestReader::take() {
    ENSURE(m_impl->state == State::Complete);
    m_impl->state = State::Header;
    return std::move(m_impl->parser->request);
}

bool RequestReader::keepsAlive() const {
    return m_impl->parser && m_impl->parser->keep_alive();
}
bool RequestReader::isHead() const {
    return m_impl->parser && m_impl->parser->head;
}
bool RequestReader::isHttp10() const {
    return m_impl->parser && m_impl->parser->http10;
}
bool RequestReader::takesLargerBody() const {
    return m_impl->parser && m_impl->parser->bodyBytesMax > m_impl->limits.body_bytes_max;
}
bool RequestReader::expectsContinue() const {
    return m_impl->parser && m_impl->parser->expectsContinue;
}

}  // namespace sagadesk::http
