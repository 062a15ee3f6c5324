// Bodies without what nobody may read in them: secrets, numbers of cards, and what a document says of a person.
//
// Pure. Dots stand for what was taken out; it can't be told from them how long it was.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <boost/json/value.hpp>

namespace sagadesk::core {

inline constexpr std::string_view redaction_dots = "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2";  // •••

// Texts that a document holds about a person, in lower case (ASCII).
struct PersonalTexts {
    std::vector<std::string> anywhere;  // wherever they stand in a text
    std::vector<std::string> whole;     // short ones, which would be found in other words too

    bool operator==(const PersonalTexts&) const = default;
};
// Of customer (but for its id), addresses (but for the country) and metadata.
[[nodiscard]] PersonalTexts personalIn(const boost::json::value& document);

// Members with a secret's name, texts that carry a secret, digits as of a card's number, and texts in which one of the
// personal ones stands. A JSON text keeps its form else. What is no JSON text is all dots if it so much as mentions a
// secret or a person. The result is well-formed UTF-8.
[[nodiscard]] std::string redacted(std::string_view body, const PersonalTexts& personal);

// Whether a member of this name holds a secret: password, token, authorization, cvv …, in any spelling.
[[nodiscard]] bool isSecretName(std::string_view name);

// An order's document with its personal members as dots, or with them. Secrets are taken out of both.
[[nodiscard]] std::string redactedDocument(std::string_view document, bool personal);

}  // namespace sagadesk::core
