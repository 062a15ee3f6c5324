#include "core/entry_data.h"

#include <algorithm>
#include <charconv>
#include <cstddef>

namespace sagadesk::core::deciding {
namespace {

constexpr std::size_t word_size_max = 64;

bool isControl(char c) {
    return static_cast<unsigned char>(c) < 0x20;
}

// RFC 8259 §7: quotation mark, reverse solidus and the control characters must be escaped.
void appendEscaped(std::string& text, char c) {
    constexpr std::string_view digits = "0123456789abcdef";
    if (c == '"' || c == '\\') {
        text += '\\';
        text += c;
    } else if (isControl(c)) {
        text += "\\u00";
        text += digits[static_cast<unsigned char>(c) >> 4];
        text += digits[static_cast<unsigned char>(c) & 15];
    } else {
        text += c;
    }
}

bool isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
           c == '-';
}

}  // namespace

void EntryData::openMember(std::string_view key) {
    m_text += m_text.empty() ? "{\"" : ",\"";
    m_text += key;
    m_text += "\":";
}

EntryData& EntryData::text(std::string_view key, std::string_view value) {
    if (value.empty()) return *this;
    openMember(key);
    m_text += '"';
    for (const char c : value) appendEscaped(m_text, c);
    m_text += '"';
    return *this;
}

EntryData& EntryData::number(std::string_view key, std::int64_t value) {
    openMember(key);
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), value).ptr;
    m_text.append(digits, end);
    return *this;
}

std::string EntryData::take() {
    if (!m_text.empty()) m_text += '}';
    return std::move(m_text);
}

std::string_view safeCode(std::string_view code, std::string_view replacement) {
    const bool safe =
        !code.empty() && code.size() <= word_size_max && std::all_of(code.begin(), code.end(), isWordCharacter);
    return safe ? code : replacement;
}

std::string_view safeEventId(std::string_view id) {
    const auto allowed = [](char c) { return isWordCharacter(c) || c == ':'; };
    return id.size() <= word_size_max && std::all_of(id.begin(), id.end(), allowed) ? id : std::string_view{};
}

}  // namespace sagadesk::core::deciding
