#include "core/time.h"

#include <cstddef>
#include <cstdint>

#include "core/ascii.h"

namespace sagadesk::core {
namespace {

using namespace std::chrono;

// Takes exactly count digits from the front of rest.
std::optional<int> takeNumber(std::string_view& rest, std::size_t count) {
    if (rest.size() < count) return std::nullopt;
    int value = 0;
    for (std::size_t index = 0; index < count; ++index) {
        if (!isDigit(rest[index])) return std::nullopt;
        value = value * 10 + (rest[index] - '0');
    }
    rest.remove_prefix(count);
    return value;
}

bool take(std::string_view& rest, char expected) {
    if (rest.empty() || rest.front() != expected) return false;
    rest.remove_prefix(1);
    return true;
}

bool takeEither(std::string_view& rest, char one, char other) {
    return take(rest, one) || take(rest, other);
}

std::optional<sys_days> takeDate(std::string_view& rest) {
    const auto yearNumber = takeNumber(rest, 4);
    if (!yearNumber || !take(rest, '-')) return std::nullopt;
    const auto monthNumber = takeNumber(rest, 2);
    if (!monthNumber || !take(rest, '-')) return std::nullopt;
    const auto dayNumber = takeNumber(rest, 2);
    if (!dayNumber) return std::nullopt;
    const year_month_day date{year{*yearNumber}, month{static_cast<unsigned>(*monthNumber)},
                              day{static_cast<unsigned>(*dayNumber)}};
    if (!date.ok()) return std::nullopt;
    return sys_days{date};
}

// ".5" is 500 ms; digits past the third are cut.
std::optional<milliseconds> takeFraction(std::string_view& rest) {
    if (!take(rest, '.')) return milliseconds{0};
    constexpr std::size_t digits_max = 9;
    int value = 0;
    std::size_t digits = 0;
    for (; !rest.empty() && isDigit(rest.front()); rest.remove_prefix(1), ++digits)
        if (digits < 3) value = value * 10 + (rest.front() - '0');
    if (digits == 0 || digits > digits_max) return std::nullopt;
    for (std::size_t index = digits; index < 3; ++index) value *= 10;
    return milliseconds{value};
}

std::optional<milliseconds> takeTimeOfDay(std::string_view& rest) {
    const auto hour = takeNumber(rest, 2);
    if (!hour || *hour > 23 || !take(rest, ':')) return std::nullopt;
    const auto minute = takeNumber(rest, 2);
    if (!minute || *minute > 59 || !take(rest, ':')) return std::nullopt;
    const auto second = takeNumber(rest, 2);
    // POSIX time has no leap seconds: 23:59:60 is read as the first second of the next day (RFC 3339 §5.7 allows it).
    const bool leap = second && *second == 60 && *minute == 59;
    if (!second || (*second > 59 && !leap)) return std::nullopt;
    const auto fraction = takeFraction(rest);
    if (!fraction) return std::nullopt;
    return hours{*hour} + minutes{*minute} + seconds{*second} + *fraction;
}

std::optional<minutes> takeOffset(std::string_view& rest) {
    if (takeEither(rest, 'Z', 'z')) return minutes{0};
    const bool west = !rest.empty() && rest.front() == '-';
    if (!takeEither(rest, '+', '-')) return std::nullopt;
    const auto hour = takeNumber(rest, 2);
    if (!hour || *hour > 23 || !take(rest, ':')) return std::nullopt;
    const auto minute = takeNumber(rest, 2);
    if (!minute || *minute > 59) return std::nullopt;
    const minutes offset = hours{*hour} + minutes{*minute};
    return west ? -offset : offset;
}

std::optional<Duration> unitOf(std::string_view unit) {
    if (unit == "ms") return milliseconds{1};
    if (unit == "s") return seconds{1};
    if (unit == "m") return minutes{1};
    if (unit == "h") return hours{1};
    if (unit == "d") return days{1};
    return std::nullopt;
}

void appendNumber(std::string& text, std::int64_t value, int width) {
    const std::size_t start = text.size();
    for (; width > 0 || value > 0; --width, value /= 10)
        text.insert(text.begin() + static_cast<std::ptrdiff_t>(start), static_cast<char>('0' + value % 10));
}

}  // namespace

std::string toRfc3339(Instant instant) {
    // RFC 3339 has four digits for the year; instants beyond them become the nearest that it can say.
    constexpr Instant lowest = sys_days{year{0} / 1 / 1};
    constexpr Instant highest = sys_days{year{10000} / 1 / 1} - milliseconds{1};
    instant = instant < lowest ? lowest : instant > highest ? highest : instant;
    const auto midnight = floor<days>(instant);
    const year_month_day date{midnight};
    const hh_mm_ss<milliseconds> time{instant - midnight};
    std::string text;
    text.reserve(24);
    appendNumber(text, static_cast<int>(date.year()), 4);
    text += '-';
    appendNumber(text, static_cast<unsigned>(date.month()), 2);
    text += '-';
    appendNumber(text, static_cast<unsigned>(date.day()), 2);
    text += 'T';
    appendNumber(text, time.hours().count(), 2);
    text += ':';
    appendNumber(text, time.minutes().count(), 2);
    text += ':';
    appendNumber(text, time.seconds().count(), 2);
    text += '.';
    appendNumber(text, time.subseconds().count(), 3);
    text += 'Z';
    return text;
}

std::optional<Instant> parseInstant(std::string_view text) {
    const auto date = takeDate(text);
    if (!date) return std::nullopt;
    if (text.empty()) return Instant{*date};
    if (!takeEither(text, 'T', 't') && !take(text, ' ')) return std::nullopt;
    const auto time = takeTimeOfDay(text);
    if (!time) return std::nullopt;
    const auto offset = takeOffset(text);
    if (!offset || !text.empty()) return std::nullopt;
    return Instant{*date} + *time - *offset;
}

std::optional<Duration> parseDuration(std::string_view text) {
    constexpr Duration longest = days{3650};
    std::int64_t amount = 0;
    std::size_t digits = 0;
    for (; digits < text.size() && isDigit(text[digits]); ++digits) {
        amount = amount * 10 + (text[digits] - '0');
        if (amount > longest.count()) return std::nullopt;
    }
    const auto unit = unitOf(text.substr(digits));
    if (digits == 0 || !unit || amount > longest / *unit) return std::nullopt;
    return amount * *unit;
}

}  // namespace sagadesk::core
