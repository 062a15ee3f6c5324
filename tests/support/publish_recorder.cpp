#include "support/publish_recorder.h"

#include <optional>
#include <utility>

namespace sagadesk::tests {
namespace {

constexpr std::uint8_t publish = 3, puback = 4;  // packet types: section 2.1.2

std::uint8_t byteAt(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint8_t>(bytes[at]);
}

std::uint16_t twoBytesAt(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint16_t>(byteAt(bytes, at) << 8 | byteAt(bytes, at + 1));
}

// Section 1.5.5; nullopt when it is not all there. at: moved behind it.
std::optional<std::size_t> variableAt(std::string_view bytes, std::size_t& at) {
    std::size_t value = 0;
    for (unsigned shift = 0; at < bytes.size() && shift < 28; shift += 7) {
        const std::uint8_t byte = byteAt(bytes, at++);
        value |= std::size_t{byte & 0x7FU} << shift;
        if ((byte & 0x80U) == 0) return value;
    }
    return std::nullopt;
}

}  // namespace

void PublishRecorder::take(std::uint64_t number, bool down, std::string_view bytes) {
    if (bytes.empty()) {
        m_connections.erase(number);
        return;
    }
    Connection& connection = m_connections[number];
    std::string& buffer = down ? connection.down : connection.up;
    buffer += bytes;
    std::size_t done = 0;
    while (done + 2 <= buffer.size()) {
        std::size_t at = done + 1;
        const auto length = variableAt(buffer, at);
        if (!length || buffer.size() - at < *length) break;
        packet(connection, down, byteAt(buffer, done), std::string_view(buffer).substr(at, *length));
        done = at + *length;
    }
    buffer.erase(0, done);
}

void PublishRecorder::packet(Connection& connection, bool down, std::uint8_t head, std::string_view body) {
    if (!down && head >> 4 == publish && (head & 0x06U) == 0x02U) {
        const std::size_t topic_bytes = twoBytesAt(body, 0);
        std::size_t at = 2 + topic_bytes;
        const std::uint16_t id = twoBytesAt(body, at);
        at += 2;
        const std::size_t properties_bytes = variableAt(body, at).value_or(0);
        connection.underWay[id] = {std::string(body.substr(2, topic_bytes)),
                                   std::string(body.substr(at + properties_bytes)), 0};
    } else if (down && head >> 4 == puback) {
        auto found = connection.underWay.extract(twoBytesAt(body, 0));
        if (found.empty()) return;
        found.mapped().reason = body.size() > 2 ? byteAt(body, 2) : std::uint8_t{0};
        m_acknowledged(std::move(found.mapped()));
    }
}

}  // namespace sagadesk::tests
