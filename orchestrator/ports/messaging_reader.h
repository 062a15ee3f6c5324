// Read-only questions about what goes over MQTT; part of Reader.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/failure.h"
#include "core/outbox.h"

namespace sagadesk::ports {

// Kept messages that share a code.
struct MessageGroup {
    std::string code;
    std::string detail;  // of the newest
    std::uint64_t count = 0;
    core::Instant oldest{}, newest{};

    bool operator==(const MessageGroup&) const = default;
};

class MessagingReader {
public:
    virtual ~MessagingReader() = default;

    [[nodiscard]] virtual core::Expected<core::OutboxState> outbox() = 0;
    // Newest first, also finished ones.
    [[nodiscard]] virtual core::Expected<std::vector<core::Republishing>> republishings(std::size_t limit) = 0;
    // All of them, newest first.
    [[nodiscard]] virtual core::Expected<std::vector<core::KeptMessage>> keptMessages() = 0;
    // By code. Reads no payload.
    [[nodiscard]] virtual core::Expected<std::vector<MessageGroup>> keptGroups() = 0;
    // Type of each of these orders that exists.
    [[nodiscard]] virtual core::Expected<std::vector<std::pair<core::OrderId, std::string>>> typesOf(
        const std::vector<core::OrderId>& orders) = 0;
};

}  // namespace sagadesk::ports
