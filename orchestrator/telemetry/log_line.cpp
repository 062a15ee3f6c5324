#include "telemetry/log_line.h"

#include <array>
#include <charconv>

namespace sagadesk::telemetry {

namespace {

constexpr std::size_t text_bytes_max = 500;

bool plain(unsigned char c) {
    return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

// Length of the well-formed UTF-8 sequence at the start of text (RFC 3629 §4), 0 when there is none. C1 controls
// (U+0080–U+009F) are refused too: terminals obey them.
std::size_t sequenceLength(std::string_view text) {
    const auto at = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0; };
    const auto tail = [&](std::size_t i) { return (at(i) & 0xc0) == 0x80; };
    const unsigned char lead = at(0);
    if (lead >= 0xc2 && lead <= 0xdf && tail(1)) return lead == 0xc2 && at(1) < 0xa0 ? 0 : 2;
    if (lead >= 0xe0 && lead <= 0xef && tail(1) && tail(2)) {
        const bool overlong = lead == 0xe0 && at(1) < 0xa0;
        const bool surrogate = lead == 0xed && at(1) > 0x9f;
        const bool separator = lead == 0xe2 && at(1) == 0x80 && (at(2) == 0xa8 || at(2) == 0xa9);
        return overlong || surrogate || separator ? 0 : 3;
    }
    if (lead >= 0xf0 && lead <= 0xf4 && tail(1) && tail(2) && tail(3)) {
        const bool outside = (lead == 0xf0 && at(1) < 0x90) || (lead == 0xf4 && at(1) > 0x8f);
        return outside ? 0 : 4;
    }
    return 0;
}

void appendEscaped(std::string& line, unsigned char c) {
    constexpr const char* digits = "0123456789abcdef";
    if (c == '"' || c == '\\') {
        line += '\\';
        line += static_cast<char>(c);
        return;
    }
    line += "\\u00";
    line += digits[c >> 4];
    line += digits[c & 15];
}

void append(std::string& line, std::string_view name, std::string_view value) {
    if (value.empty()) return;
    line += ",\"";
    line += name;
    line += "\":";
    appendQuoted(line, value.substr(0, text_bytes_max));
}

void append(std::string& line, std::string_view name, std::uint64_t value) {
    if (value == 0) return;
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    line += ",\"";
    line += name;
    line += "\":";
    line.append(digits.data(), end);
}

}  // namespace

void appendQuoted(std::string& line, std::string_view value) {
    line += '"';
    for (std::size_t i = 0; i < value.size();) {
        std::size_t run = i;
        while (run < value.size() && plain(static_cast<unsigned char>(value[run]))) ++run;
        line.append(value, i, run - i);
        i = run;
        if (i == value.size()) break;
        const std::size_t length = sequenceLength(value.substr(i));
        if (length == 0)
            appendEscaped(line, static_cast<unsigned char>(value[i]));
        else
            line.append(value, i, length);
        i += length == 0 ? 1 : length;
    }
    line += '"';
}

void appendLine(std::string& out, core::Instant now, Level level, std::string_view event, const LogFields& fields) {
    out += "{\"ts\":\"";
    out += core::toRfc3339(now);
    out += "\",\"level\":\"";
    out += word(level);
    out += '"';
    append(out, "event", event);
    append(out, "order", fields.order);
    append(out, "trace", fields.trace);
    append(out, "sequence", fields.sequence);
    append(out, "state", fields.state);
    append(out, "activity", fields.activity);
    append(out, "step", fields.step);
    append(out, "attempt", fields.attempt);
    append(out, "service", fields.service);
    append(out, "actor", fields.actor);
    append(out, "reason", fields.reason);
    append(out, "code", fields.code);
    append(out, "detail", fields.detail);
    append(out, "node", fields.node);
    append(out, "version", fields.version);
    append(out, "address", fields.address);
    append(out, "path", fields.path);
    append(out, "partition", fields.partition);
    append(out, "position", fields.position);
    append(out, "count", fields.count);
    append(out, "ms", fields.milliseconds);
    out += "}\n";
}

}  // namespace sagadesk::telemetry
