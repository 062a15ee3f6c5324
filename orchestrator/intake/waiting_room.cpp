#include "intake/waiting_room.h"

#include <utility>

namespace sagadesk::intake {

std::size_t weight_bytes(const ports::Message& message) {
    std::size_t bytes = sizeof message + message.topic.size() + message.payload.size() + message.contentType.size() +
                        message.responseTopic.size() + message.correlation.size();
    for (const auto& [name, value] : message.properties) bytes += sizeof(name) * 2 + name.size() + value.size();
    return bytes;
}

bool WaitingRoom::add(ports::Message& message) {
    const std::size_t bytes = weight_bytes(message);
    if (m_messages.size() >= m_messages_max || m_bytes + bytes > m_bytes_max) return false;
    m_bytes += bytes;
    m_messages.push_back(std::move(message));
    return true;
}

std::optional<ports::Message> WaitingRoom::takeFirst() {
    if (m_messages.empty()) return std::nullopt;
    ports::Message first = std::move(m_messages.front());
    m_messages.pop_front();
    m_bytes -= weight_bytes(first);
    return first;
}

}  // namespace sagadesk::intake
