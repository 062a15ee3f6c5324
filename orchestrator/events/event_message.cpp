#include "events/event_message.h"

#include <algorithm>

#include "events/event_text.h"

namespace sagadesk::events {

namespace {

constexpr std::size_t sequence_digits = 10;
constexpr std::size_t reason_code_size_max = 64;

bool isTopicSafe(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '.';
}

// Order types are safe by their schema; anything else must not open a level or a wildcard (MQTT 5, section 4.7).
std::string topicLevel(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string level;
    for (const char c : text) {
        if (isTopicSafe(c)) {
            level += c;
            continue;
        }
        level += '%';
        level += digits[static_cast<unsigned char>(c) >> 4];
        level += digits[static_cast<unsigned char>(c) & 15];
    }
    return level.empty() ? "unknown" : level;
}

std::string withSlashes(std::string_view kind) {
    std::string path(kind);
    std::replace(path.begin(), path.end(), '.', '/');
    return path;
}

// A type of the outside is a name for ever, with a version of what its data holds.
std::string eventType(core::EntryKind kind) {
    return "io.sagadesk." + std::string(core::word(kind)) + ".v1";
}

// CloudEvents' sequence extension: "a non-empty lexicographically-orderable string", hence the leading zeros.
std::string sequenceText(std::uint64_t sequence) {
    const std::string digits = std::to_string(sequence);
    return std::string(sequence_digits - std::min(sequence_digits, digits.size()), '0') + digits;
}

bool isTraceId(std::string_view text) {
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return text.size() == 32 && std::all_of(text.begin(), text.end(), isHex) &&
           text.find_first_not_of('0') != std::string_view::npos;
}

// The order's trace and one span for the event: W3C Trace Context, section 3.2. "" when the entry has no trace.
std::string traceparent(const core::JournalEntry& entry) {
    if (!isTraceId(entry.traceId)) return {};
    std::uint64_t span = 0xcbf29ce484222325ULL;  // FNV-1a: distinct is enough
    for (const char c : eventId(entry)) span = (span ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    if (span == 0) span = 1;
    std::string hex(16, '0');
    for (std::size_t i = 0; i < 16; ++i) hex[i] = "0123456789abcdef"[(span >> (60 - 4 * i)) & 15];
    return "00-" + entry.traceId + "-" + hex + "-01";
}

// The program's own reasons are codes; what a person typed may say anything about anyone.
bool isOwnCode(const core::JournalEntry& entry) {
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
    };
    return entry.actor == "system" && entry.reason.size() <= reason_code_size_max &&
           std::all_of(entry.reason.begin(), entry.reason.end(), allowed);
}

void appendData(EventText& text, const core::JournalEntry& entry, const EventFormat& format) {
    text.open("data");
    text.member("kind", core::word(entry.kind));
    if (!isAboutNoOrder(entry)) {
        text.member("sequence", entry.sequence);
        text.member("state", core::word(entry.state));
        text.member("activity", core::word(entry.activity));
        text.member("run", std::uint64_t{entry.run});
    }
    if (!entry.step.empty()) text.member("step", entry.step);
    if (entry.attempt != 0) text.member("attempt", std::uint64_t{entry.attempt});
    text.member("actor", entry.actor);
    if (!entry.reason.empty() && (format.personalData || isOwnCode(entry))) text.member("reason", entry.reason);
    if (!entry.data.empty()) text.json("details", entry.data);
    text.close();
}

std::string percentEncodedPath(std::string_view prefix) {
    std::string path;
    for (std::size_t from = 0; from <= prefix.size();) {
        const std::size_t to = std::min(prefix.find('/', from), prefix.size());
        path += '/' + topicLevel(prefix.substr(from, to - from));
        from = to + 1;
    }
    return path;
}

}  // namespace

bool isAboutNoOrder(const core::JournalEntry& entry) {
    return entry.order == core::OrderId{};
}

std::string eventId(const core::JournalEntry& entry) {
    return std::to_string(static_cast<unsigned>(entry.partition)) + '-' + std::to_string(entry.position);
}

std::string eventTopic(const core::JournalEntry& entry, std::string_view orderType, std::string_view prefix) {
    const std::string_view kind = core::word(entry.kind);
    std::string topic(prefix);
    if (isAboutNoOrder(entry)) return topic + "/events/" + withSlashes(kind);
    topic += "/orders/" + topicLevel(orderType) + '/' + entry.order.text() + '/';
    constexpr std::string_view family = "order.";
    return topic + (kind.starts_with(family) ? std::string(kind.substr(family.size())) : withSlashes(kind));
}

std::string eventJson(const core::JournalEntry& entry, const EventFormat& format) {
    EventText text(512 + entry.data.size() + entry.reason.size());
    text.open();
    text.member("specversion", "1.0");
    text.member("id", eventId(entry));
    text.member("source", percentEncodedPath(format.prefix));
    text.member("type", eventType(entry.kind));
    if (!isAboutNoOrder(entry)) text.member("subject", entry.order.text());
    text.member("time", core::toRfc3339(entry.time));
    text.member("datacontenttype", "application/json");
    if (!isAboutNoOrder(entry)) text.member("sequence", sequenceText(entry.sequence));
    if (const std::string parent = traceparent(entry); !parent.empty()) text.member("traceparent", parent);
    appendData(text, entry, format);
    text.close();
    return text.take();
}

ports::Message eventMessage(const core::JournalEntry& entry, std::string_view orderType, const EventFormat& format) {
    ports::Message message;
    message.topic = eventTopic(entry, orderType, format.prefix);
    message.payload = eventJson(entry, format);
    message.contentType = cloud_event_type;
    message.expiry = format.expiry;
    if (std::string parent = traceparent(entry); !parent.empty())
        message.properties.emplace_back("traceparent", std::move(parent));
    message.properties.emplace_back("ce-type", eventType(entry.kind));
    return message;
}

}  // namespace sagadesk::events
