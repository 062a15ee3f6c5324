#include "api/json_text.h"
#include "api/wire.h"
#include "api/wire_parts.h"

namespace sagadesk::api {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD

// Bytes of the well-formed character at the beginning of the text; 0 when there is none (Unicode 15.0, table 3-7).
std::size_t characterAt(std::string_view text) {
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
    const unsigned char first = byte(0);
    if (first < 0x80) return 1;
    if (first < 0xC2 || first > 0xF4) return 0;
    const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (text.size() < length) return 0;
    const unsigned char low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned char high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (byte(1) < low || byte(1) > high) return 0;
    for (std::size_t index = 2; index < length; ++index)
        if ((byte(index) & 0xC0) != 0x80) return 0;
    return length;
}

// A message from outside may hold any bytes and may be cut anywhere; JSON is UTF-8 (RFC 8259, section 8.1).
std::string wellFormed(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = characterAt(text);
        result += length == 0 ? replacement : text.substr(0, length);
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return result;
}

void appendMessage(JsonText& text, const UndeliveredView& message) {
    text.open('{')
        .member("id", message.id)
        .member("kind", word(message.kind))
        .member("at", message.at)
        .member("code", message.code)
        .member("detail", message.detail);
    if (message.kind == UndeliveredKind::Event)
        text.member("order", message.order.value_or(core::OrderId{}).text())
            .member("event", message.event)
            .member("sequence", message.sequence)
            .member("attempts", message.attempts)
            .member("goingOn", message.goingOn);
    else
        text.member("topic", wellFormed(message.topic))
            .memberOrNull("key", wellFormed(message.key))
            .member("payload", wellFormed(message.payload))
            .member("bytes", message.bytes);
    text.close('}');
}

void appendJob(JsonText& text, const RepublishView& job) {
    text.open('{')
        .member("id", job.id)
        .member("actor", job.actor)
        .member("reason", job.reason)
        .memberOrNull("order", job.order ? job.order->text() : std::string())
        .member("createdAt", job.created)
        .member("finishedAt", job.finished)
        .member("entries", job.entries)
        .member("done", job.done)
        .member("published", job.published)
        .close('}');
}

}  // namespace

void appendUndelivered(JsonText& text, const std::vector<UndeliveredGroup>& groups) {
    text.name("undelivered").open('[');
    for (const UndeliveredGroup& group : groups)
        text.open('{')
            .member("kind", word(group.kind))
            .member("code", group.code)
            .member("detail", group.detail)
            .member("count", group.count)
            .member("oldest", group.oldest)
            .member("newest", group.newest)
            .close('}');
    text.close(']');
}

std::string toJson(const UndeliveredList& list) {
    JsonText text(256 + 512 * list.messages.size());
    text.open('{').member("events", list.events).member("intake", list.intake);
    text.name("messages").open('[');
    for (const UndeliveredView& message : list.messages) appendMessage(text, message);
    return text.close(']').close('}').take();
}

std::string toJson(const UndeliveredDone& done) {
    return JsonText().open('{').member("count", done.count).close('}').take();
}

std::string toJson(const RepublishView& job) {
    JsonText text;
    appendJob(text, job);
    return text.take();
}

std::string toJson(const RepublishList& list) {
    JsonText text(64 + 512 * list.jobs.size());
    text.open('{').name("jobs").open('[');
    for (const RepublishView& job : list.jobs) appendJob(text, job);
    return text.close(']').close('}').take();
}

}  // namespace sagadesk::api
