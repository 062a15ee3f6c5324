// Words as the search compares them: without case, accents and punctuation, the same in every store and language.
//
// Pure functions. A store keeps words apart by a space and compares bytes; it needs no notion of letters of its own.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json/value.hpp>

#include "core/search.h"

namespace sagadesk::core {

// Letters and digits in lower case without accents; everything else parts words. "Müller-Lüdenscheidt" → muller,
// ludenscheidt. Bytes that are no UTF-8 part words.
[[nodiscard]] std::vector<std::string> foldedWords(std::string_view text);

// The digits without leading zeros and without the (0) of numbers that are written for both: "+46 (0)70-123" →
// "4670123".
[[nodiscard]] std::string phoneDigits(std::string_view text);

// "@posteo.se" of "anna@posteo.se", as one word; "" when there is no @.
[[nodiscard]] std::string domainWord(std::string_view email);

// What lists show and filter of a document.
struct Listed {
    std::string customerName, channel, country;
    std::string card;        // the last four digits of /metadata/card, or ""
    std::int64_t items = 0;  // sum of the quantities

    bool operator==(const Listed&) const = default;
};
[[nodiscard]] Listed listedIn(const boost::json::value& document);

// The words of a document by WordColumn, each column's parted by one space.
using DocumentWords = std::array<std::string, word_columns>;
[[nodiscard]] DocumentWords wordsIn(const boost::json::value& document);
// Of a text that the store kept; no words when it is none.
[[nodiscard]] DocumentWords wordsIn(std::string_view document);

}  // namespace sagadesk::core
