#include "core/search_words.h"

#include <algorithm>

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>

#include "core/ascii.h"
#include "core/letter_folding.h"

namespace sagadesk::core {
namespace {

namespace json = boost::json;

constexpr char32_t no_character = 0;  // parts words

// Takes one character from the front of UTF-8 text; no_character for a byte that begins none.
char32_t takeCharacter(std::string_view& text) {
    const auto first = static_cast<unsigned char>(text.front());
    text.remove_prefix(1);
    if (first < 0x80) return first;
    const std::size_t tail = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
    if (first < 0xC2 || first > 0xF4 || text.size() < tail) return no_character;
    char32_t character = first & (0x3FU >> tail);
    for (std::size_t i = 0; i < tail; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xC0) != 0x80) return no_character;
        character = character << 6 | (byte & 0x3FU);
    }
    text.remove_prefix(tail);
    return character;
}

// Calls take(word) for each word.
template <class Take>
void eachWord(std::string_view text, Take take) {
    std::string word;
    while (!text.empty()) {
        if (appendFolded(takeCharacter(text), word) != LetterKind::Separator) continue;
        if (!word.empty()) take(word);
        word.clear();
    }
    if (!word.empty()) take(word);
}

void add(std::string& column, std::string_view word) {
    if (word.empty()) return;
    if (!column.empty()) column += ' ';
    column += word;
}

void addWords(std::string& column, std::string_view text) {
    eachWord(text, [&](const std::string& word) { add(column, word); });
}

std::string_view textOf(const json::value* value) {
    const json::string* text = value != nullptr ? value->if_string() : nullptr;
    return text != nullptr ? std::string_view(text->data(), text->size()) : std::string_view{};
}

std::string_view textAt(const json::value& root, std::initializer_list<std::string_view> path) {
    const json::value* at = &root;
    for (const auto key : path) {
        const json::object* object = at->if_object();
        at = object != nullptr ? object->if_contains(key) : nullptr;
        if (at == nullptr) return {};
    }
    return textOf(at);
}

const json::array* linesOf(const json::value& document) {
    const json::object* root = document.if_object();
    const json::value* lines = root != nullptr ? root->if_contains("lines") : nullptr;
    return lines != nullptr ? lines->if_array() : nullptr;
}

// How many digits a country's calling code has (ITU-T E.164): no code begins another.
std::size_t callingCodeLength(std::string_view digits) {
    static constexpr std::string_view two =
        "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 "
        "86 "
        "90 91 92 93 94 95 98 ";
    if (digits.starts_with('1') || digits.starts_with('7')) return 1;
    return two.find(std::string(digits.substr(0, 2)) + ' ') != std::string_view::npos ? 2 : 3;
}

// As dialled from abroad, and as dialled at home: people say either.
void addPhone(std::string& column, std::string_view phone) {
    const std::string digits = phoneDigits(phone);
    add(column, digits);
    const auto start = phone.find_first_not_of(' ');
    const bool abroad = start != phone.npos && (phone[start] == '+' || phone.substr(start, 2) == "00");
    if (!abroad || digits.size() < 5) return;
    add(column, phoneDigits(std::string_view(digits).substr(callingCodeLength(digits))));
}

void addEmail(std::string& column, std::string_view email) {
    addWords(column, email);
    add(column, domainWord(email));
}

std::string lastFourDigits(std::string_view text) {
    std::string digits;
    for (const char character : text)
        if (isDigit(character)) digits += character;
    return digits.size() < 4 ? std::string() : digits.substr(digits.size() - 4);
}

}  // namespace

std::vector<std::string> foldedWords(std::string_view text) {
    std::vector<std::string> words;
    eachWord(text, [&](const std::string& word) { words.push_back(word); });
    return words;
}

std::string phoneDigits(std::string_view text) {
    constexpr std::string_view only_at_home = "(0)";
    std::string digits;
    while (!text.empty()) {
        const bool skipped = text.starts_with(only_at_home);
        const char character = text.front();
        text.remove_prefix(skipped ? only_at_home.size() : 1);
        if (!skipped && isDigit(character) && (character != '0' || !digits.empty())) digits += character;
    }
    return digits;
}

std::string domainWord(std::string_view email) {
    const auto at = email.rfind('@');
    if (at == email.npos) return {};
    std::string word = "@";
    for (auto rest = email.substr(at + 1); !rest.empty();) {
        const char first = rest.front();
        const bool kept = first == '.' || first == '-' || first == '_';
        if (kept) word += first;
        [[maybe_unused]] const auto kind = appendFolded(takeCharacter(rest), word);
    }
    return word.size() > 1 ? word : std::string();
}

Listed listedIn(const json::value& document) {
    Listed listed;
    listed.customerName = textAt(document, {"customer", "name"});
    listed.channel = textAt(document, {"metadata", "channel"});
    listed.country = textAt(document, {"shippingAddress", "country"});
    if (listed.country.empty()) listed.country = textAt(document, {"billingAddress", "country"});
    listed.card = lastFourDigits(textAt(document, {"metadata", "card"}));
    const auto* lines = linesOf(document);
    if (lines == nullptr) return listed;
    for (const auto& line : *lines) {
        const auto* quantity = line.is_object() ? line.get_object().if_contains("quantity") : nullptr;
        if (quantity != nullptr && quantity->is_int64()) listed.items += quantity->get_int64();
    }
    return listed;
}

DocumentWords wordsIn(const json::value& document) {
    DocumentWords words;
    const auto column = [&](WordColumn which) -> std::string& { return words[static_cast<std::size_t>(which)]; };
    addWords(column(WordColumn::Reference), textAt(document, {"externalReference"}));
    addWords(column(WordColumn::Customer), textAt(document, {"customer", "name"}));
    addWords(column(WordColumn::Customer), textAt(document, {"customer", "id"}));
    addEmail(column(WordColumn::Email), textAt(document, {"customer", "email"}));
    addPhone(column(WordColumn::Phone), textAt(document, {"customer", "phone"}));
    add(column(WordColumn::Card), lastFourDigits(textAt(document, {"metadata", "card"})));
    if (const auto* lines = linesOf(document))
        for (const auto& line : *lines)
            if (line.is_object()) addWords(column(WordColumn::Sku), textOf(line.get_object().if_contains("sku")));
    return words;
}

DocumentWords wordsIn(std::string_view document) {
    // Every order that is stored comes by here. What was stored was checked before, so the plain parser is enough.
    std::array<unsigned char, 16 * 1024> room;  // for most documents without the heap
    json::monotonic_resource memory(room.data(), room.size());
    boost::system::error_code error;
    const auto value = json::parse(document, error, &memory);
    return error ? DocumentWords{} : wordsIn(value);
}

}  // namespace sagadesk::core
