// What single words and texts give away. Private to the redaction.
#pragma once

#include <string>
#include <string_view>

#include "core/redaction.h"

namespace sagadesk::core {

// A secret with its name before it ("password=…", "<token>…"), or of a form of its own ("Bearer …", a callback's url).
[[nodiscard]] bool carriesSecret(std::string_view text);
// A secret's name stands somewhere in it, or it carries one.
[[nodiscard]] bool mentionsSecret(std::string_view text);
[[nodiscard]] bool isPersonal(std::string_view text, const PersonalTexts& personal);

// From the first digit of the text, which may be parted by single spaces or dashes, as cards' numbers are: how long the
// run is in bytes, and whether it may be the number of a card.
struct DigitRun {
    std::size_t bytes = 0;
    bool card = false;
};
[[nodiscard]] DigitRun digitRunAt(std::string_view text);
// Has as many digits as a card's number, at least; else nothing needs to be looked for.
[[nodiscard]] bool mayHoldCard(std::string_view text);
// The text with dots for each number that may be a card's.
[[nodiscard]] std::string withoutCards(std::string_view text);

}  // namespace sagadesk::core
