#include "gateways/mqtt/publish_rules.h"

#include <algorithm>
#include <array>
#include <utility>

#include "gateways/mqtt/topic_filter.h"

namespace sagadesk::gateways {
namespace {

constexpr std::size_t length_bytes = 2;  // before a text or binary data
constexpr std::size_t binary_bytes_max = 65'535;
constexpr std::uint8_t nobody_listens = 0x10;

std::size_t varintBytes(std::size_t value) {
    return value < 128 ? 1 : value < 16'384 ? 2 : value < 2'097'152 ? 3 : 4;
}

std::size_t propertyBytes(const ports::Message& message) {
    const auto text = [](const std::string& value) { return value.empty() ? 0 : 1 + length_bytes + value.size(); };
    std::size_t sum = text(message.contentType) + text(message.responseTopic) + text(message.correlation);
    if (message.expiry) sum += 1 + sizeof(std::uint32_t);
    for (const auto& [key, value] : message.properties) sum += 1 + 2 * length_bytes + key.size() + value.size();
    return sum;
}

ports::Receipt refused(std::string code, std::string detail) {
    return {ports::Handover::Refused, std::move(code), std::move(detail)};
}

bool hasFairProperties(const ports::Message& message) {
    return isMqttText(message.contentType) && message.correlation.size() <= binary_bytes_max &&
           std::all_of(message.properties.begin(), message.properties.end(),
                       [](const auto& each) { return isMqttText(each.first) && isMqttText(each.second); });
}

}  // namespace

std::size_t packetBytes(const ports::Message& message) {
    constexpr std::size_t packet_id_bytes = 2;
    const std::size_t properties = propertyBytes(message);
    const std::size_t rest = length_bytes + message.topic.size() + packet_id_bytes + varintBytes(properties) +
                             properties + message.payload.size();
    return 1 + varintBytes(rest) + rest;
}

std::optional<ports::Receipt> refusalOf(const ports::Message& message, std::size_t packet_bytes_max) {
    if (!isTopic(message.topic)) return refused("topic_refused", "Nothing can be published to such a topic.");
    if (!message.responseTopic.empty() && !isTopic(message.responseTopic))
        return refused("topic_refused", "Nothing can be published to such a response topic.");
    if (!hasFairProperties(message)) return refused("payload_refused", "A property is too long or not UTF-8.");
    if (packetBytes(message) > packet_bytes_max)
        return refused("too_large", "The broker takes packets of at most " + std::to_string(packet_bytes_max) +
                                        " bytes, this one has " + std::to_string(packetBytes(message)) + ".");
    return std::nullopt;
}

ports::Receipt receiptOf(std::uint8_t reason) {
    if (reason == nobody_listens)
        return {ports::Handover::NobodyListens, "nobody_listens", "Nobody has subscribed to this topic."};
    if (reason < first_error) return {ports::Handover::Taken, "", ""};
    return refused(reasonWord(reason), "The broker refused the message.");
}

std::string reasonWord(std::uint8_t reason) {
    switch (reason) {
        case 0x86:  // bad user name or password
        case 0x87:  // not authorised
        case 0x8A:  // banned
            return "not_authorised";
        case 0x85:
            return "client_id_refused";
        case 0x88:
        case 0x89:
        case 0x8B:
            return "broker_unavailable";
        case 0x8E:
            return "session_taken_over";
        case 0x8F:
        case 0x90:
            return "topic_refused";
        case 0x95:
            return "too_large";
        case 0x97:
            return "quota_exceeded";
        case 0x99:
            return "payload_refused";
        default:
            break;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    return std::string("broker_refused_") + digits[reason >> 4] + digits[reason & 15];
}

}  // namespace sagadesk::gateways
