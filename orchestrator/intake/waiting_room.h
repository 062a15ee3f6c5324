// Messages that nobody waits for an answer to, until the orchestrator can take them. For one thread.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>

#include "ports/broker.h"

namespace sagadesk::intake {

// What a message takes in memory, about.
[[nodiscard]] std::size_t weight_bytes(const ports::Message& message);

class WaitingRoom {
public:
    WaitingRoom(std::size_t messages_max, std::size_t bytes_max)
        : m_messages_max(messages_max),
          m_bytes_max(bytes_max) {}

    // false: there is no room, and the message is left as it was.
    [[nodiscard]] bool add(ports::Message& message);
    [[nodiscard]] std::optional<ports::Message> takeFirst();
    [[nodiscard]] std::size_t size() const { return m_messages.size(); }

private:
    std::size_t m_messages_max;
    std::size_t m_bytes_max;
    std::deque<ports::Message> m_messages;
    std::size_t m_bytes = 0;
};

}  // namespace sagadesk::intake
