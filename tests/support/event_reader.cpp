#include "support/event_reader.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace sagadesk::tests {

namespace {

ServerSentEvent parsedBlock(std::string_view block) {
    ServerSentEvent event;
    while (!block.empty()) {
        const std::string_view line = block.substr(0, block.find('\n'));
        block.remove_prefix(std::min(block.size(), line.size() + 1));
        const auto colon = line.find(": ");
        const std::string value(colon == std::string_view::npos ? std::string_view() : line.substr(colon + 2));
        if (colon == 0) event.comment = value;
        if (line.starts_with("id:")) event.id = value;
        if (line.starts_with("event:")) event.name = value;
        if (line.starts_with("data:")) event.data = value;
    }
    return event;
}

}  // namespace

EventReader::EventReader(std::uint16_t port, const std::string& query, const std::string& lastEventId)
    : m_client(port) {
    m_client.send("GET /v1/events" + query + " HTTP/1.1\r\nHost: a\r\n" +
                  (lastEventId.empty() ? std::string() : "Last-Event-ID: " + lastEventId + "\r\n") + "\r\n");
}

std::optional<RawResponse> EventReader::header() {
    return m_client.receive();
}

// false: the next one is not whole yet.
bool EventReader::takeChunk() {
    const auto line = m_framed.find("\r\n");
    if (line == std::string::npos) return false;
    std::size_t size = 0;
    std::from_chars(m_framed.data(), m_framed.data() + line, size, 16);
    if (m_framed.size() < line + 2 + size + 2) return false;
    m_ended = size == 0;
    m_text.append(m_framed, line + 2, size);
    m_framed.erase(0, line + 2 + size + 2);
    return true;
}

std::optional<ServerSentEvent> EventReader::next(std::chrono::milliseconds wait) {
    const auto until = std::chrono::steady_clock::now() + wait;
    while (true) {
        if (const auto end = m_text.find("\n\n"); end != std::string::npos) {
            ServerSentEvent event = parsedBlock(std::string_view(m_text).substr(0, end + 1));
            m_text.erase(0, end + 2);
            if (!event.id.empty()) m_lastId = event.id;
            return event;
        }
        m_framed += m_client.takeReceived();
        if (m_ended) return std::nullopt;
        if (takeChunk()) continue;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        if (!m_client.receiveSome(left)) return std::nullopt;
    }
}

}  // namespace sagadesk::tests
