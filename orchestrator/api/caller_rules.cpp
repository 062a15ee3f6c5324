#include "api/caller_rules.h"

#include <algorithm>

namespace sagadesk::api {

namespace {

bool isPrintable(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

bool isLowerHex(std::string_view text) {
    return text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool isZero(std::string_view text) {
    return text.find_first_not_of('0') == std::string_view::npos;
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equalsIgnoringCase(std::string_view text, std::string_view lowerCase) {
    return std::equal(text.begin(), text.end(), lowerCase.begin(), lowerCase.end(),
                      [](char a, char b) { return lower(a) == b; });
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

// sf-string (RFC 9651 §3.3.3): quotes and backslashes are escaped, nothing else is.
std::optional<std::string> unquoted(std::string_view text) {
    if (text.size() < 2 || text.front() != '"' || text.back() != '"') return std::nullopt;
    text = text.substr(1, text.size() - 2);
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"') return std::nullopt;
        if (text[i] == '\\') {
            if (++i == text.size() || (text[i] != '"' && text[i] != '\\')) return std::nullopt;
        }
        plain += text[i];
    }
    return plain;
}

}  // namespace

std::optional<std::string> idempotencyKeyOf(std::string_view text) {
    std::optional<std::string> key = text.starts_with('"') ? unquoted(text) : std::string(text);
    if (!key || key->empty() || key->size() > idempotency_key_characters_max || !isPrintable(*key)) return std::nullopt;
    return key;
}

std::string traceIdOf(std::string_view traceparent) {
    // version "-" trace-id "-" parent-id "-" flags; a later version may go on after another dash.
    if (traceparent.size() < 55) return {};
    if (traceparent[2] != '-' || traceparent[35] != '-' || traceparent[52] != '-') return {};
    const std::string_view version = traceparent.substr(0, 2);
    const std::string_view trace = traceparent.substr(3, 32);
    const std::string_view parent = traceparent.substr(36, 16);
    if (!isLowerHex(version) || !isLowerHex(trace) || !isLowerHex(parent) || !isLowerHex(traceparent.substr(53, 2)))
        return {};
    if (version == "ff" || (version == "00" && traceparent.size() != 55)) return {};
    if (traceparent.size() > 55 && traceparent[55] != '-') return {};
    return isZero(trace) || isZero(parent) ? std::string() : std::string(trace);
}

// type/subtype *( ";" parameter ); the one parameter known here is charset=utf-8.
bool isJsonMediaType(std::string_view contentType) {
    const auto semicolon = contentType.find(';');
    if (!equalsIgnoringCase(trimmed(contentType.substr(0, semicolon)), "application/json")) return false;
    if (semicolon == std::string_view::npos) return true;
    const std::string_view parameter = trimmed(contentType.substr(semicolon + 1));
    return parameter.empty() || equalsIgnoringCase(parameter, "charset=utf-8") ||
           equalsIgnoringCase(parameter, "charset=\"utf-8\"");
}

}  // namespace sagadesk::api
