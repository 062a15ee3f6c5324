#include "api/events.h"

#include <charconv>

namespace sagadesk::api {

namespace {

constexpr std::size_t partitions_max = 65'536;

// One way to write each number: cursors are compared as texts by clients.
std::optional<std::uint64_t> position(std::string_view text) {
    std::uint64_t number = 0;
    if (text.size() > 1 && text.front() == '0') return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace

std::string EventCursor::text() const {
    std::string text;
    for (const std::uint64_t each : positions) {
        if (!text.empty()) text += '.';
        text += std::to_string(each);
    }
    return text;
}

std::optional<EventCursor> EventCursor::parse(std::string_view text) {
    EventCursor cursor;
    while (cursor.positions.size() < partitions_max) {
        const auto number = position(text.substr(0, text.find('.')));
        if (!number) return std::nullopt;
        cursor.positions.push_back(*number);
        const auto dot = text.find('.');
        if (dot == std::string_view::npos) return cursor;
        text.remove_prefix(dot + 1);
    }
    return std::nullopt;
}

}  // namespace sagadesk::api
