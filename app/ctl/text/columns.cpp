#include "ctl/text/columns.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace sagadesk::ctl {

namespace {

using Range = std::pair<char32_t, char32_t>;

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr char32_t not_utf8 = 0xFFFFFFFF;

// Source: Unicode 15 EastAsianWidth.txt, W and F, neighbours joined; and what terminals draw as pictures.
constexpr auto wide = std::to_array<Range>({{0x1100, 0x115F},
                                            {0x231A, 0x231B},
                                            {0x23E9, 0x23EC},
                                            {0x2E80, 0x303E},
                                            {0x3041, 0x33FF},
                                            {0x3400, 0x4DBF},
                                            {0x4E00, 0x9FFF},
                                            {0xA000, 0xA4CF},
                                            {0xA960, 0xA97F},
                                            {0xAC00, 0xD7A3},
                                            {0xF900, 0xFAFF},
                                            {0xFE30, 0xFE6F},
                                            {0xFF00, 0xFF60},
                                            {0xFFE0, 0xFFE6},
                                            {0x1F300, 0x1F64F},
                                            {0x1F680, 0x1F6FF},
                                            {0x1F900, 0x1F9FF},
                                            {0x20000, 0x3FFFD}});
constexpr auto narrow = std::to_array<Range>({{0x0300, 0x036F},
                                              {0x0483, 0x0489},
                                              {0x0591, 0x05BD},
                                              {0x064B, 0x065F},
                                              {0x0E31, 0x0E31},
                                              {0x0E34, 0x0E3A},
                                              {0x1AB0, 0x1AFF},
                                              {0x1DC0, 0x1DFF},
                                              {0x200B, 0x200F},
                                              {0x20D0, 0x20FF},
                                              {0xFE00, 0xFE0F},
                                              {0xFE20, 0xFE2F},
                                              {0xE0100, 0xE01EF}});
// Controls, the marks that turn the direction of writing (Unicode TR 9), line and paragraph separators, byte order
// mark.
constexpr auto harmful = std::to_array<Range>({{0x00, 0x1F},
                                               {0x7F, 0x9F},
                                               {0x061C, 0x061C},
                                               {0x200E, 0x200F},
                                               {0x2028, 0x202E},
                                               {0x2066, 0x2069},
                                               {0xFEFF, 0xFEFF}});

template <class Ranges>
bool within(const Ranges& ranges, char32_t point) {
    return std::any_of(ranges.begin(), ranges.end(),
                       [&](const Range& range) { return point >= range.first && point <= range.second; });
}

struct Character {
    std::string_view bytes;
    char32_t point = 0;
};

// The first character; not_utf8 and one byte where there is none.
Character firstOf(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    const std::size_t length = lead < 0x80                   ? 1
                               : lead >= 0xF0 && lead < 0xF5 ? 4
                               : lead >= 0xE0 && lead < 0xF0 ? 3
                               : lead >= 0xC2 && lead < 0xE0 ? 2
                                                             : 0;
    const Character bad{text.substr(0, 1), not_utf8};
    if (length == 0 || text.size() < length) return bad;
    char32_t point = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80) return bad;
        point = point << 6 | (byte(i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    if (point < smallest.at(length) || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000)) return bad;
    return {text.substr(0, length), point};
}

// A colour sequence of ours at the front: ESC [ … m. Its length, or 0.
std::size_t colourLength(std::string_view text) {
    if (text.substr(0, 2) != "\x1b[") return 0;
    const std::size_t end = text.find_first_not_of("0123456789;", 2);
    return end != std::string_view::npos && text[end] == 'm' ? end + 1 : 0;
}

std::size_t widthOf(const Character& character) {
    if (within(narrow, character.point)) return 0;
    return within(wide, character.point) ? 2 : 1;
}

// The bytes of text that fit into the columns, and how many columns they fill.
std::pair<std::size_t, std::size_t> fitting(std::string_view text, std::size_t columns) {
    std::size_t at = 0, used = 0;
    while (at < text.size()) {
        if (const std::size_t colour = colourLength(text.substr(at)); colour > 0) {
            at += colour;
            continue;
        }
        const Character next = firstOf(text.substr(at));
        if (used + widthOf(next) > columns) break;
        used += widthOf(next);
        at += next.bytes.size();
    }
    return {at, used};
}

void addWord(std::vector<std::string>& lines, std::string_view word, std::size_t columns) {
    if (!lines.back().empty() && columnsOf(lines.back()) + 1 + columnsOf(word) <= columns) {
        lines.back() += ' ';
    } else if (!lines.back().empty()) {
        lines.emplace_back();
    }
    while (columnsOf(word) > columns) {
        const std::size_t bytes = std::max<std::size_t>(fitting(word, columns).first, firstOf(word).bytes.size());
        lines.back() += word.substr(0, bytes);
        lines.emplace_back();
        word.remove_prefix(bytes);
    }
    if (word.empty())
        lines.pop_back();
    else
        lines.back() += word;
}

}  // namespace

std::string harmless(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const Character next = firstOf(text);
        if (next.point == '\n' || next.point == '\t' || next.point == '\r')
            result += ' ';
        else if (next.point == not_utf8 || within(harmful, next.point))
            result += replacement;
        else
            result += next.bytes;
        text.remove_prefix(next.bytes.size());
    }
    return result;
}

std::string jsonLine(std::string_view json) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string result;
    result.reserve(json.size());
    while (!json.empty()) {
        const Character next = firstOf(json);
        if (next.point == '\n' || next.point == '\t' || next.point == '\r') {
            result += ' ';
        } else if (next.point != not_utf8 && within(harmful, next.point)) {
            result += "\\u";
            for (int shift = 12; shift >= 0; shift -= 4) result += digits[next.point >> shift & 15U];
        } else {
            result += next.point == not_utf8 ? replacement : next.bytes;
        }
        json.remove_prefix(next.bytes.size());
    }
    return result;
}

std::size_t columnsOf(std::string_view text) {
    return fitting(text, SIZE_MAX / 2).second;
}

std::string cut(std::string_view text, std::size_t columns) {
    if (columnsOf(text) <= columns) return std::string(text);
    if (columns == 0) return {};
    return std::string(text.substr(0, fitting(text, columns - 1).first)) + "…";
}

std::string padded(std::string_view text, std::size_t columns, bool right) {
    const std::size_t used = columnsOf(text);
    const std::string space(used < columns ? columns - used : 0, ' ');
    return right ? space + std::string(text) : std::string(text) + space;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t columns) {
    if (columns == 0) return {std::string(text)};
    std::vector<std::string> lines(1);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) addWord(lines, text.substr(0, end), columns);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

}  // namespace sagadesk::ctl
