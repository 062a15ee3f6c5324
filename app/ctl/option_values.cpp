#include "ctl/option_values.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/time.h"
#include "ctl/words.h"

namespace sagadesk::ctl {

namespace {

constexpr std::uint64_t count_max = 1'000'000'000;

bool allKnown(std::string_view text, std::string_view words, bool several) {
    const auto known = splitWords(words, ' ');
    for (const std::string_view each : several ? splitWords(text, ',') : std::vector{text})
        if (std::find(known.begin(), known.end(), each) == known.end()) return false;
    return !text.empty();
}

}  // namespace

std::optional<std::uint64_t> parseCount(std::string_view text) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value > count_max) return std::nullopt;
    return value;
}

std::optional<double> parseNumber(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::optional<double> parseShare(std::string_view text) {
    const bool percent = !text.empty() && text.back() == '%';
    if (percent) text.remove_suffix(1);
    const auto value = parseNumber(text);
    if (!value || *value < 0 || *value > (percent ? 100 : 1)) return std::nullopt;
    return percent ? *value / 100 : *value;
}

std::string expectedInstead(Takes takes, std::string_view words, bool several, std::string_view value) {
    switch (takes) {
        case Takes::Words:
            return allKnown(value, words, several) ? "" : "one of: " + joinWords(words, ", ");
        case Takes::Count:
            return parseCount(value) ? "" : "a whole number";
        case Takes::Number:
            return parseNumber(value).value_or(0) > 0 ? "" : "a number above 0";
        case Takes::Share:
            return parseShare(value) ? "" : "a share such as 5% or 0.05";
        case Takes::Duration:
            return core::parseDuration(value) ? "" : "a duration such as 30s, 15m or 2h";
        case Takes::Instant:
            return core::parseInstant(value) ? "" : "a time such as 2026-11-18T14:05:58Z";
        default:
            return "";
    }
}

}  // namespace sagadesk::ctl
