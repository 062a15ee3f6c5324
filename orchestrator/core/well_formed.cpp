#include "core/well_formed.h"

#include <algorithm>

namespace sagadesk::core {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD

}  // namespace

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

std::string wellFormed(std::string_view text) {
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::ranges::all_of(text, isAscii)) return std::string(text);
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = characterAt(text);
        result += length == 0 ? replacement : text.substr(0, length);
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return result;
}

std::string_view cutTo(std::string_view text, std::size_t bytesMax) {
    if (text.size() <= bytesMax) return text;
    while (bytesMax > 0 && (static_cast<unsigned char>(text[bytesMax]) & 0xC0) == 0x80) --bytesMax;
    return text.substr(0, bytesMax);
}

}  // namespace sagadesk::core
