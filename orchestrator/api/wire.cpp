#include "api/wire.h"

#include <algorithm>

#include "api/json_text.h"
#include "api/wire_parts.h"

namespace sagadesk::api {

namespace {

constexpr std::string_view cursor_version = "a";
constexpr std::string_view hex_digits = "0123456789abcdef";

void appendEntry(JsonText& text, const core::JournalEntry& entry) {
    text.open('{');
    appendEntryMembers(text, entry);
    text.close('}');
}

void appendUndo(JsonText& text, const core::PlannedUndo& step) {
    text.open('{')
        .member("step", step.step)
        .member("label", step.label)
        .memberOrNull("service", step.service)
        .member("kind", core::word(step.kind))
        .member("unknown", step.unknown)
        .member("amount", step.amount)
        .close('}');
}

}  // namespace

void appendEntryMembers(JsonText& text, const core::JournalEntry& entry) {
    text.member("partition", static_cast<std::uint16_t>(entry.partition))
        .member("position", entry.position)
        .member("orderId", entry.order.text())
        .member("sequence", entry.sequence)
        .member("time", entry.time)
        .member("kind", core::word(entry.kind))
        .member("state", core::word(entry.state))
        .member("activity", core::word(entry.activity))
        .member("run", entry.run)
        .memberOrNull("step", entry.step);
    text.name("attempt");
    if (entry.attempt == 0)
        text.json({});
    else
        text.value(entry.attempt);
    text.member("actor", entry.actor).memberOrNull("reason", entry.reason);
    text.name("data").json(entry.data);
    text.memberOrNull("traceId", entry.traceId).member("hash", core::hashText(entry.hash));
}

std::string toJson(const OrderPage& page) {
    JsonText text(64 + 512 * page.orders.size());
    text.open('{').name("orders").open('[');
    for (const OrderSummary& order : page.orders) {
        text.open('{');
        appendSummary(text, order);
        text.close('}');
    }
    text.close(']').memberOrNull("next", page.next ? encodeCursor(*page.next, page.nextValue) : std::string());
    return text.close('}').take();
}

std::string toJson(const OrderCount& count) {
    return JsonText().open('{').member("count", count.count).member("exact", count.exact).close('}').take();
}

std::string toJson(const JournalPage& page) {
    JsonText text(64 + 512 * page.entries.size());
    text.open('{').member("order", page.order.text()).name("entries").open('[');
    for (const core::JournalEntry& entry : page.entries) appendEntry(text, entry);
    return text.close(']').close('}').take();
}

std::string toJson(const EventPage& page) {
    JsonText text(128 + 512 * page.entries.size());
    text.open('{').name("entries").open('[');
    for (const core::JournalEntry& entry : page.entries) appendEntry(text, entry);
    return text.close(']').member("next", page.next.text()).member("more", page.more).close('}').take();
}

std::string toJson(const core::JournalEntry& entry) {
    JsonText text(512);
    appendEntry(text, entry);
    return text.take();
}

std::string toJson(const CommandDone& done) {
    return JsonText()
        .open('{')
        .member("id", done.id.text())
        .member("version", done.version)
        .member("state", core::word(done.state))
        .member("activity", core::word(done.activity))
        .close('}')
        .take();
}

std::string toJson(const CancelPreview& preview) {
    JsonText text(256 + 192 * preview.steps.size());
    text.open('{')
        .member("id", preview.id.text())
        .member("version", preview.version)
        .member("allowed", preview.guard.empty())
        .memberOrNull("guard", preview.guard)
        .memberOrNull("detail", preview.detail)
        .member("currency", preview.currency);
    text.name("steps").open('[');
    for (const core::PlannedUndo& step : preview.steps) appendUndo(text, step);
    return text.close(']').close('}').take();
}

// A letter for the version, then the bytes of id and value in hex: opaque to clients, so that it may change.
std::string encodeCursor(const core::OrderId& id, std::string_view value) {
    std::string cursor(cursor_version);
    const auto add = [&](unsigned char byte) {
        cursor += hex_digits[byte >> 4];
        cursor += hex_digits[byte & 15];
    };
    for (const std::uint8_t byte : id.bytes) add(byte);
    for (const char character : value) add(static_cast<unsigned char>(character));
    return cursor;
}

std::optional<core::OrderId> decodeCursor(std::string_view cursor, std::string* value) {
    core::OrderId id;
    if (!cursor.starts_with(cursor_version) || cursor.size() % 2 == 0) return std::nullopt;
    std::string bytes;
    for (std::size_t i = 1; i < cursor.size(); i += 2) {
        const auto high = hex_digits.find(cursor[i]);
        const auto low = hex_digits.find(cursor[i + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos) return std::nullopt;
        bytes += static_cast<char>(high * 16 + low);
    }
    if (bytes.size() < id.bytes.size() || (bytes.size() > id.bytes.size() && value == nullptr)) return std::nullopt;
    std::copy_n(bytes.begin(), id.bytes.size(), id.bytes.begin());
    if (value != nullptr) *value = bytes.substr(id.bytes.size());
    return id;
}

}  // namespace sagadesk::api
