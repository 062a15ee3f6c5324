// One character as the search compares it.
#pragma once

#include <string>

namespace sagadesk::core {

enum class LetterKind : unsigned char { Letter, Nothing, Separator };  // Nothing: a mark on the letter before

// Appends the folded form of a letter or digit.
[[nodiscard]] LetterKind appendFolded(char32_t character, std::string& to);

}  // namespace sagadesk::core
