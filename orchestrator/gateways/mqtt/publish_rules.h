// What may be given to a broker, and what its answers mean.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "ports/broker.h"

namespace sagadesk::gateways {

// Reason codes from here on are refusals: MQTT 5, section 2.4.
constexpr int first_error = 0x80;

// Bytes of the PUBLISH packet with QoS 1: MQTT 5, section 3.3.
[[nodiscard]] std::size_t packetBytes(const ports::Message& message);

// Why the message can't be given to a broker that takes packets of that size; nullopt when it can.
[[nodiscard]] std::optional<ports::Receipt> refusalOf(const ports::Message& message, std::size_t packet_bytes_max);

// Reason code of a PUBACK: MQTT 5, section 3.4.2.1.
[[nodiscard]] ports::Receipt receiptOf(std::uint8_t reason);

// Stable word for a reason code of 0x80 and above: MQTT 5, section 2.4.
[[nodiscard]] std::string reasonWord(std::uint8_t reason);

}  // namespace sagadesk::gateways
