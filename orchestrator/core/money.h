// Money is a whole number of minor units of one ISO 4217 currency; no floating point anywhere.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sagadesk::core {

// Amounts are limited to ±10^15 minor units, so that 500 lines of any quantity can be summed in 64 bits with checks.
inline constexpr std::int64_t minor_units_max = 1'000'000'000'000'000;

struct Currency {
    std::string_view code;  // "EUR"; points into the static table
    std::uint8_t exponent;  // 0, 2 or 3 digits after the point

    // Source: ISO 4217 list one (active codes). nullptr for anything that is not a currency in use.
    [[nodiscard]] static const Currency* find(std::string_view code);
};

// nullopt on overflow.
[[nodiscard]] std::optional<std::int64_t> checkedAdd(std::int64_t a, std::int64_t b);
[[nodiscard]] std::optional<std::int64_t> checkedMultiply(std::int64_t a, std::int64_t b);

// In thousandths of the currency's unit, so that amounts of several currencies can be compared as figures.
[[nodiscard]] std::int64_t thousandths(std::int64_t minor, std::string_view currency);

// "44.97 EUR", "4497 JPY": for error details and the command line; screens format by locale in ui/format.
[[nodiscard]] std::string moneyText(std::int64_t minor, const Currency& currency);

}  // namespace sagadesk::core
