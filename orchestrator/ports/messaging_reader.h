// Read-only questions about what goes over MQTT; part of Reader.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/failure.h"
#include "core/outbox.h"

namespace sagadesk::ports {

class MessagingReader {
public:
    virtual ~MessagingReader() = default;

    [[nodiscard]] virtual core::Expected<core::OutboxState> outbox() = 0;
    // Newest first, also finished ones.
    [[nodiscard]] virtual core::Expected<std::vector<core::Republishing>> republishings(std::size_t limit) = 0;
    // All of them, newest first.
    [[nodiscard]] virtual core::Expected<std::vector<core::KeptMessage>> keptMessages() = 0;
    // Type of each of these orders that exists.
    [[nodiscard]] virtual core::Expected<std::vector<std::pair<core::OrderId, std::string>>> typesOf(
        const std::vector<core::OrderId>& orders) = 0;
};

}  // namespace sagadesk::ports
