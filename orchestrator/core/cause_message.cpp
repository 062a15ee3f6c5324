// A service's message without what tells one order from another, so that equal troubles have equal messages.
#include <algorithm>
#include <array>

#include "core/ascii.h"
#include "core/cause.h"

namespace sagadesk::core {
namespace {

constexpr std::size_t message_bytes_max = 120;
constexpr std::size_t hex_id_min = 6;        // with a digit: shorter ones may be words of a sentence
constexpr std::size_t hex_word_min = 16;     // without one
constexpr std::size_t long_token_min = 8;    // with digits at several places
constexpr std::size_t unit_letters_max = 3;  // "ms", "EUR"
constexpr char unreadable = '?';

bool isLetter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (static_cast<unsigned char>(byte) & 0x80);
}
bool isWordByte(char byte) {
    return isDigit(byte) || isLetter(byte);
}
bool isBlank(char byte) {
    return static_cast<unsigned char>(byte) <= 0x20 || byte == 0x7F;
}
char lower(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

bool isContinuation(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

// Bytes of the UTF-8 sequence at the place; 0 when it is none (RFC 3629).
std::size_t sequenceAt(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) return 1;
    const std::size_t length = lead >= 0xC2 && lead <= 0xDF ? 2 : (lead & 0xF0) == 0xE0 ? 3 : lead >= 0xF0 ? 4 : 0;
    if (length == 0 || lead > 0xF4) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if (!isContinuation(text, at + i)) return 0;
    const auto second = static_cast<unsigned char>(text[at + 1]);
    const bool tooLong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool noScalar = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
    return tooLong || noScalar ? 0 : length;
}

std::string readable(std::string_view text) {
    std::string clean;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = sequenceAt(text, at);
        if (length == 0)
            clean += unreadable;
        else
            clean += text.substr(at, length);
        at += std::max<std::size_t>(length, 1);
    }
    return clean;
}

struct Quotes {
    std::string_view open, close;
};
constexpr std::array quotes{Quotes{"\"", "\""}, Quotes{"'", "'"}, Quotes{"`", "`"},
                            Quotes{"“", "”"},   Quotes{"„", "“"}, Quotes{"«", "»"}};

// The end of the quoted text that begins at the place; the place itself when none does. An apostrophe stands behind a
// letter.
std::size_t quotedEnd(std::string_view text, std::size_t at) {
    if (at > 0 && isWordByte(text[at - 1]) && text[at] == '\'') return at;
    for (const auto& [open, close] : quotes) {
        if (!text.substr(at).starts_with(open)) continue;
        const std::size_t end = text.find(close, at + open.size());
        if (end != std::string_view::npos) return end + close.size();
    }
    return at;
}

// Joins two parts of one token: "12.50", "14:05", "WEB-10023", "ada@example.com".
bool isJoint(std::string_view text, std::size_t at) {
    if (at + 1 >= text.size() || !isWordByte(text[at + 1])) return false;
    const bool betweenDigits = isDigit(text[at - 1]) && isDigit(text[at + 1]);
    if (text[at] == ':' || text[at] == ',') return betweenDigits;
    return std::string_view("-_.+@").find(text[at]) != std::string_view::npos;
}

std::size_t tokenEnd(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && (isWordByte(text[end]) || (end > at && isJoint(text, end)))) ++end;
    return end;
}

bool isIdentifier(std::string_view token) {
    const bool hex = std::ranges::all_of(token, [](char byte) { return isHexDigit(byte) || byte == '-'; });
    const bool digits = std::ranges::any_of(token, isDigit);
    return hex && token.size() >= (digits ? hex_id_min : hex_word_min);
}

// One number with what belongs to it; the letters around it stay: "EUR12.50" → "eur#", "250ms" → "#ms".
std::string withoutNumbers(std::string_view token) {
    std::string text;
    for (std::size_t at = 0; at < token.size();) {
        if (!isDigit(token[at])) {
            text += lower(token[at++]);
            continue;
        }
        text += '#';
        while (at < token.size() &&
               (isDigit(token[at]) || (at + 1 < token.size() && !isLetter(token[at]) && isDigit(token[at + 1]))))
            ++at;
    }
    return text;
}

std::string normalisedToken(std::string_view token) {
    if (token.find('@') != std::string_view::npos) return "@";
    if (isIdentifier(token)) return "#";
    std::string text = withoutNumbers(token);
    const std::size_t number = text.find('#');
    if (number == std::string::npos) return text;
    const bool several = text.find('#', number + 1) != std::string::npos;
    const bool unitOnly = text.size() - number - 1 <= unit_letters_max;
    return token.size() >= long_token_min && (several || !unitOnly) ? "#" : text;
}

void appendBlank(std::string& text) {
    if (!text.empty() && text.back() != ' ') text += ' ';
}

std::string cut(std::string text) {
    if (text.size() > message_bytes_max) {
        std::size_t end = message_bytes_max;
        while (end > 0 && isContinuation(text, end)) --end;
        text.resize(end);
    }
    while (!text.empty() && text.back() == ' ') text.pop_back();
    return text;
}

}  // namespace

std::string normalisedMessage(std::string_view message) {
    const std::string text = readable(message);
    std::string normalised;
    for (std::size_t at = 0; at < text.size();) {
        if (isBlank(text[at])) {
            appendBlank(normalised);
            ++at;
        } else if (const std::size_t quoted = quotedEnd(text, at); quoted > at) {
            normalised += "\"\"";
            at = quoted;
        } else if (const std::size_t token = tokenEnd(text, at); token > at) {
            normalised += normalisedToken(std::string_view(text).substr(at, token - at));
            at = token;
        } else {
            normalised += text[at++];
        }
    }
    return cut(std::move(normalised));
}

}  // namespace sagadesk::core
