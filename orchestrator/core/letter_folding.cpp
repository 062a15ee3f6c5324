#include "core/letter_folding.h"

#include <algorithm>
#include <array>

namespace sagadesk::core {
namespace {

struct Range {
    char32_t first, last;
    const char* folded;
};

// Latin letters and what they are without accents (Unicode 15, decompositions of the Latin blocks; letters that have
// none by how they are typed where the key is missing). Sorted.
constexpr auto latin = std::to_array<Range>({
    {0xAA, 0xAA, "a"},     {0xBA, 0xBA, "o"},     {0xC0, 0xC5, "a"},      {0xC6, 0xC6, "ae"},    {0xC7, 0xC7, "c"},
    {0xC8, 0xCB, "e"},     {0xCC, 0xCF, "i"},     {0xD0, 0xD0, "d"},      {0xD1, 0xD1, "n"},     {0xD2, 0xD6, "o"},
    {0xD8, 0xD8, "o"},     {0xD9, 0xDC, "u"},     {0xDD, 0xDD, "y"},      {0xDE, 0xDE, "th"},    {0xDF, 0xDF, "ss"},
    {0xE0, 0xE5, "a"},     {0xE6, 0xE6, "ae"},    {0xE7, 0xE7, "c"},      {0xE8, 0xEB, "e"},     {0xEC, 0xEF, "i"},
    {0xF0, 0xF0, "d"},     {0xF1, 0xF1, "n"},     {0xF2, 0xF6, "o"},      {0xF8, 0xF8, "o"},     {0xF9, 0xFC, "u"},
    {0xFD, 0xFD, "y"},     {0xFE, 0xFE, "th"},    {0xFF, 0xFF, "y"},      {0x100, 0x105, "a"},   {0x106, 0x10D, "c"},
    {0x10E, 0x111, "d"},   {0x112, 0x11B, "e"},   {0x11C, 0x123, "g"},    {0x124, 0x127, "h"},   {0x128, 0x131, "i"},
    {0x132, 0x133, "ij"},  {0x134, 0x135, "j"},   {0x136, 0x138, "k"},    {0x139, 0x142, "l"},   {0x143, 0x14B, "n"},
    {0x14C, 0x151, "o"},   {0x152, 0x153, "oe"},  {0x154, 0x159, "r"},    {0x15A, 0x161, "s"},   {0x162, 0x167, "t"},
    {0x168, 0x173, "u"},   {0x174, 0x175, "w"},   {0x176, 0x178, "y"},    {0x179, 0x17E, "z"},   {0x17F, 0x17F, "s"},
    {0x1A0, 0x1A1, "o"},   {0x1AF, 0x1B0, "u"},   {0x1CD, 0x1CE, "a"},    {0x1CF, 0x1D0, "i"},   {0x1D1, 0x1D2, "o"},
    {0x1D3, 0x1DC, "u"},   {0x1DE, 0x1E1, "a"},   {0x1E6, 0x1E7, "g"},    {0x1E8, 0x1E9, "k"},   {0x1EA, 0x1ED, "o"},
    {0x1F0, 0x1F0, "j"},   {0x1F4, 0x1F5, "g"},   {0x1F8, 0x1F9, "n"},    {0x1FA, 0x1FB, "a"},   {0x200, 0x203, "a"},
    {0x204, 0x207, "e"},   {0x208, 0x20B, "i"},   {0x20C, 0x20F, "o"},    {0x210, 0x213, "r"},   {0x214, 0x217, "u"},
    {0x218, 0x219, "s"},   {0x21A, 0x21B, "t"},   {0x21E, 0x21F, "h"},    {0x226, 0x227, "a"},   {0x228, 0x229, "e"},
    {0x22A, 0x231, "o"},   {0x232, 0x233, "y"},   {0x1E00, 0x1E01, "a"},  {0x1E02, 0x1E07, "b"}, {0x1E08, 0x1E09, "c"},
    {0x1E0A, 0x1E13, "d"}, {0x1E14, 0x1E1D, "e"}, {0x1E1E, 0x1E1F, "f"},  {0x1E20, 0x1E21, "g"}, {0x1E22, 0x1E2B, "h"},
    {0x1E2C, 0x1E2F, "i"}, {0x1E30, 0x1E35, "k"}, {0x1E36, 0x1E3D, "l"},  {0x1E3E, 0x1E43, "m"}, {0x1E44, 0x1E4B, "n"},
    {0x1E4C, 0x1E53, "o"}, {0x1E54, 0x1E57, "p"}, {0x1E58, 0x1E5F, "r"},  {0x1E60, 0x1E69, "s"}, {0x1E6A, 0x1E71, "t"},
    {0x1E72, 0x1E7B, "u"}, {0x1E7C, 0x1E7F, "v"}, {0x1E80, 0x1E89, "w"},  {0x1E8A, 0x1E8D, "x"}, {0x1E8E, 0x1E8F, "y"},
    {0x1E90, 0x1E95, "z"}, {0x1E96, 0x1E96, "h"}, {0x1E97, 0x1E97, "t"},  {0x1E98, 0x1E98, "w"}, {0x1E99, 0x1E99, "y"},
    {0x1E9A, 0x1E9A, "a"}, {0x1E9B, 0x1E9D, "s"}, {0x1E9E, 0x1E9E, "ss"}, {0x1E9F, 0x1E9F, "d"}, {0x1EA0, 0x1EB7, "a"},
    {0x1EB8, 0x1EC7, "e"}, {0x1EC8, 0x1ECB, "i"}, {0x1ECC, 0x1EE3, "o"},  {0x1EE4, 0x1EF1, "u"}, {0x1EF2, 0x1EF9, "y"},
});

// What is no part of a word, outside ASCII: punctuation, symbols, spaces, marks of direction. Sorted.
constexpr auto separators = std::to_array<Range>({
    {0x80, 0xA9, ""},     {0xAB, 0xB4, ""},     {0xB6, 0xB9, ""},     {0xBB, 0xBF, ""},       {0xD7, 0xD7, ""},
    {0xF7, 0xF7, ""},     {0x589, 0x58F, ""},   {0x5BE, 0x5BE, ""},   {0x600, 0x60F, ""},     {0x61B, 0x61F, ""},
    {0x66A, 0x66D, ""},   {0x6D4, 0x6D4, ""},   {0x1680, 0x1680, ""}, {0x2000, 0x206F, ""},   {0x20A0, 0x20CF, ""},
    {0x2190, 0x2BFF, ""}, {0x2E00, 0x2E7F, ""}, {0x3000, 0x3004, ""}, {0x3008, 0x3020, ""},   {0x3030, 0x3030, ""},
    {0x30FB, 0x30FB, ""}, {0xD800, 0xF8FF, ""}, {0xFE10, 0xFE6F, ""}, {0xFEFF, 0xFF0F, ""},   {0xFF1A, 0xFF20, ""},
    {0xFF3B, 0xFF40, ""}, {0xFF5B, 0xFF65, ""}, {0xFFE0, 0xFFFF, ""}, {0x1F000, 0x1FAFF, ""},
});

// Marks that stand on the letter before.
constexpr auto marks = std::to_array<Range>({
    {0x300, 0x36F, ""},
    {0x483, 0x487, ""},
    {0x591, 0x5BD, ""},
    {0x5BF, 0x5C7, ""},
    {0x610, 0x61A, ""},
    {0x64B, 0x65F, ""},
    {0x670, 0x670, ""},
    {0x1AB0, 0x1AFF, ""},
    {0x20D0, 0x20FF, ""},
});

template <std::size_t Size>
const Range* find(const std::array<Range, Size>& ranges, char32_t character) {
    const auto after = std::ranges::upper_bound(ranges, character, {}, &Range::first);
    if (after == ranges.begin()) return nullptr;
    const auto& range = *(after - 1);
    return character <= range.last ? &range : nullptr;
}

char32_t greek(char32_t c) {
    static constexpr std::u32string_view accented = U"ΆΈΉΊΌΎΏΐΪΫάέήίΰςϊϋόύώ";
    static constexpr std::u32string_view plain = U"αεηιουωιιυαεηιυσιυουω";
    static_assert(accented.size() == plain.size());
    if (const auto at = accented.find(c); at != accented.npos) return plain[at];
    return c >= 0x391 && c <= 0x3A9 ? c + 0x20 : c;
}

char32_t cyrillic(char32_t c) {
    if (c >= 0x400 && c <= 0x40F) c += 0x50;
    if (c >= 0x410 && c <= 0x42F) c += 0x20;
    if (c == 0x450 || c == 0x451) return 0x435;
    if (c == 0x439) return 0x438;
    const bool pairs = (c >= 0x460 && c <= 0x481) || (c >= 0x48A && c <= 0x4BF) || (c >= 0x4D0 && c <= 0x52F);
    return pairs ? c | 1U : c;
}

char32_t lowered(char32_t c) {
    if (c >= 0x370 && c < 0x400) return greek(c);
    if (c >= 0x400 && c < 0x530) return cyrillic(c);
    if (c >= 0x531 && c <= 0x556) return c + 0x30;               // Armenian
    if (c >= 0xFF10 && c <= 0xFF19) return U'0' + (c - 0xFF10);  // full width forms
    if (c >= 0xFF21 && c <= 0xFF3A) return U'a' + (c - 0xFF21);
    if (c >= 0xFF41 && c <= 0xFF5A) return U'a' + (c - 0xFF41);
    return c;
}

void appendUtf8(char32_t c, std::string& to) {
    const auto tail = [&](unsigned shift) { to += static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80) {
        to += static_cast<char>(c);
    } else if (c < 0x800) {
        to += static_cast<char>(0xC0 | (c >> 6));
        tail(0);
    } else if (c < 0x10000) {
        to += static_cast<char>(0xE0 | (c >> 12));
        tail(6);
        tail(0);
    } else {
        to += static_cast<char>(0xF0 | (c >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

LetterKind appendAscii(char character, std::string& to) {
    if (character >= 'A' && character <= 'Z') character = static_cast<char>(character - 'A' + 'a');
    if ((character < 'a' || character > 'z') && (character < '0' || character > '9')) return LetterKind::Separator;
    to += character;
    return LetterKind::Letter;
}

}  // namespace

LetterKind appendFolded(char32_t character, std::string& to) {
    if (character < 0x80) return appendAscii(static_cast<char>(character), to);
    if (const auto* range = find(latin, character)) {
        to += range->folded;
        return LetterKind::Letter;
    }
    if (find(marks, character) != nullptr) return LetterKind::Nothing;
    if (find(separators, character) != nullptr) return LetterKind::Separator;
    appendUtf8(lowered(character), to);
    return LetterKind::Letter;
}

}  // namespace sagadesk::core
