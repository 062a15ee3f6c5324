#include "core/redaction_words.h"

#include <algorithm>
#include <array>

#include "core/ascii.h"
#include "core/letter_folding.h"
#include "core/well_formed.h"

namespace sagadesk::core {

namespace {

// Anywhere in a name.
constexpr auto secret_parts = std::to_array<std::string_view>(
    {"accesskey",  "accountnumber", "apikey", "callbackurl",  "cardno",     "cardnumber", "cookie",   "credential",
     "cvc",        "cvv",           "iban",   "passcode",     "passphrase", "passwd",     "password", "pincode",
     "privatekey", "pwd",           "secret", "securitycode", "sessionid",  "token"});
// Names as a whole.
constexpr auto secret_names =
    std::to_array<std::string_view>({"auth", "cid", "csc", "cvn", "otp", "pan", "pass", "pin", "tan"});
constexpr std::string_view secret_end = "authorization";  // "authorizationId" is a reference

constexpr std::size_t card_digits_min = 14;
constexpr std::size_t card_digits_of_old = 13;
constexpr std::size_t uuid_size = 36;

std::string loweredText(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

char32_t decoded(std::string_view character) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(character[i]); };
    if (character.size() == 1) return byte(0);
    char32_t point = byte(0) & (0xFFU >> (character.size() + 1));
    for (std::size_t i = 1; i < character.size(); ++i) point = (point << 6) | (byte(i) & 0x3FU);
    return point;
}

// Letters and digits alone, without case and accents: "Card_Number" and "cardNumber" are one name.
std::string folded(std::string_view name) {
    std::string letters;
    while (!name.empty()) {
        const std::size_t length = std::max<std::size_t>(characterAt(name), 1);
        const char c = name.front();
        if (static_cast<unsigned char>(c) >= 0x80) {
            if (characterAt(name) != 0) static_cast<void>(appendFolded(decoded(name.substr(0, length)), letters));
        } else if (isDigit(c) || (c >= 'a' && c <= 'z')) {
            letters += c;
        } else if (c >= 'A' && c <= 'Z') {
            letters += static_cast<char>(c - 'A' + 'a');
        }
        name.remove_prefix(length);
    }
    return letters;
}

bool hasSecretPart(std::string_view letters) {
    constexpr std::string_view first = "acipst";
    for (std::size_t at = letters.find_first_of(first); at != std::string_view::npos;
         at = letters.find_first_of(first, at + 1)) {
        const std::string_view rest = letters.substr(at);
        if (std::ranges::any_of(secret_parts, [&](std::string_view part) { return rest.starts_with(part); }))
            return true;
    }
    return false;
}

// The word that ends before the place, without the quotes and spaces between: what a value after "=" is called.
std::string_view nameBefore(std::string_view text, std::size_t place) {
    constexpr std::string_view between = " \t\r\n\"'\\";
    constexpr std::string_view parting = " \t\r\n\"'\\{}[](),;&?<>=:/";
    const std::size_t last = text.substr(0, place).find_last_not_of(between);
    if (last == std::string_view::npos) return {};
    const std::size_t before = text.substr(0, last + 1).find_last_of(parting);
    const std::size_t first = before == std::string_view::npos ? 0 : before + 1;
    return text.substr(first, last + 1 - first);
}

bool namesSecret(std::string_view text) {
    constexpr std::string_view marks = ":=>";
    for (std::size_t at = text.find_first_of(marks); at != std::string_view::npos;
         at = text.find_first_of(marks, at + 1))
        if (isSecretName(nameBefore(text, at))) return true;
    return false;
}

// User and password in base64, which no plain word looks like: it has a digit or ends in "=".
bool isBasic(std::string_view lower) {
    constexpr std::string_view scheme = "basic ";
    if (!lower.starts_with(scheme)) return false;
    lower.remove_prefix(scheme.size());
    return lower.find(' ') == std::string_view::npos && lower.find_first_of("0123456789=") != std::string_view::npos;
}

// "Bearer x", "Basic x" (RFC 9110 §11), a JSON Web Token, the url by which a service calls back.
bool isSecretForm(std::string_view text) {
    if (text.find("/v1/callbacks/") != std::string_view::npos) return true;
    if (text.find("eyJ") != std::string_view::npos && text.find('.') != std::string_view::npos) return true;
    if (text.find(' ') == std::string_view::npos) return false;
    const std::string lower = loweredText(text);
    return lower.find("bearer ") != std::string::npos || isBasic(lower);
}

// Sums to a multiple of ten (ISO/IEC 7812-1, annex B).
bool isLuhn(std::string_view digits) {
    int sum = 0;
    bool twice = false;
    for (std::size_t i = digits.size(); i-- > 0; twice = !twice) {
        const int digit = (digits[i] - '0') * (twice ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

bool isUuid(std::string_view text) {
    if (text.size() < uuid_size || (text.size() > uuid_size && isHexDigit(text[uuid_size]))) return false;
    for (std::size_t i = 0; i < uuid_size; ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !isHexDigit(text[i])) return false;
    }
    return true;
}

}  // namespace

bool isSecretName(std::string_view name) {
    const std::string letters = folded(name);
    return hasSecretPart(letters) || letters.ends_with(secret_end) ||
           std::ranges::find(secret_names, letters) != secret_names.end();
}

bool carriesSecret(std::string_view text) {
    return isSecretForm(text) || namesSecret(text);
}

bool mentionsSecret(std::string_view text) {
    const std::string letters = folded(text);
    return hasSecretPart(letters) || letters.find(secret_end) != std::string::npos || carriesSecret(text);
}

bool isPersonal(std::string_view text, const PersonalTexts& personal) {
    if (text.size() < 2 || (personal.anywhere.empty() && personal.whole.empty())) return false;
    const std::string lower = loweredText(text);
    const auto holds = [&](const std::string& one) {
        return one.size() <= lower.size() && lower.find(one) != std::string::npos;
    };
    return std::ranges::find(personal.whole, lower) != personal.whole.end() ||
           std::ranges::any_of(personal.anywhere, holds);
}

DigitRun digitRunAt(std::string_view text) {
    std::string digits;
    DigitRun run;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (isDigit(text[at])) {
            digits += text[at];
            run.bytes = at + 1;
        } else if ((text[at] != ' ' && text[at] != '-') || at != run.bytes) {
            break;
        }
    }
    run.card = digits.size() >= card_digits_min || (digits.size() == card_digits_of_old && isLuhn(digits));
    return run;
}

bool mayHoldCard(std::string_view text) {
    return text.size() >= card_digits_of_old &&
           static_cast<std::size_t>(std::ranges::count_if(text, isDigit)) >= card_digits_of_old;
}

std::string withoutCards(std::string_view text) {
    if (!mayHoldCard(text)) return std::string(text);
    std::string result;
    while (!text.empty()) {
        std::size_t taken = std::min(text.find_first_of("0123456789abcdefABCDEF"), text.size());
        result += text.substr(0, taken);
        text.remove_prefix(taken);
        if (text.empty()) break;
        const bool uuid = isUuid(text);
        const DigitRun run = !uuid && isDigit(text.front()) ? digitRunAt(text) : DigitRun{};
        taken = uuid ? uuid_size : std::max<std::size_t>(run.bytes, 1);
        result += run.card ? redaction_dots : text.substr(0, taken);
        text.remove_prefix(taken);
    }
    return result;
}

}  // namespace sagadesk::core
