// The values that options and operands take. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "ctl/command.h"

namespace sagadesk::ctl {

// A whole number from 0 to a billion.
[[nodiscard]] std::optional<std::uint64_t> parseCount(std::string_view text);
// Finite; nothing before or after it.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);
// 0.05 for "5%" and for "0.05"; nullopt for what is not a share from 0 to 1.
[[nodiscard]] std::optional<double> parseShare(std::string_view text);

// "" when the value is good, else what it should be: "a whole number". several: words may be joined by commas.
[[nodiscard]] std::string expectedInstead(Takes takes, std::string_view words, bool several, std::string_view value);

}  // namespace sagadesk::ctl
