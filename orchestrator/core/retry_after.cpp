#include "core/retry_after.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "core/ascii.h"

namespace sagadesk::core {
namespace {

using namespace std::chrono;

constexpr std::array<std::string_view, 12> month_names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<std::string_view, 7> day_names{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                    "Thursday", "Friday", "Saturday"};
constexpr std::size_t short_day_size = 3;

// Reads one HTTP-date from left to right; a step that does not find what it is named after makes the whole reading
// fail.
class DateReading {
public:
    explicit DateReading(std::string_view text) : m_rest(text) {}

    bool good() const { return m_good; }
    bool ended() const { return m_good && m_rest.empty(); }
    bool next(char character) const { return m_good && m_rest.starts_with(character); }

    void take(std::string_view expected) {
        m_good = m_good && m_rest.starts_with(expected);
        if (m_good) m_rest.remove_prefix(expected.size());
    }

    int number(std::size_t digits) {
        int value = 0;
        for (std::size_t count = 0; count < digits; ++count) {
            m_good = m_good && !m_rest.empty() && isDigit(m_rest.front());
            if (!m_good) return 0;
            value = value * 10 + (m_rest.front() - '0');
            m_rest.remove_prefix(1);
        }
        return value;
    }

    month monthName() {
        for (std::size_t index = 0; index < month_names.size(); ++index)
            if (m_good && m_rest.starts_with(month_names[index])) {
                m_rest.remove_prefix(month_names[index].size());
                return month{static_cast<unsigned>(index + 1)};
            }
        m_good = false;
        return month{1};
    }

    // The day of the week says nothing that the date does not; which day it names is not compared.
    void dayName(bool whole) {
        for (const std::string_view name : day_names) {
            const auto expected = whole ? name : name.substr(0, short_day_size);
            if (m_good && m_rest.starts_with(expected)) return m_rest.remove_prefix(expected.size());
        }
        m_good = false;
    }

    seconds timeOfDay() {
        const int hour = number(2);
        take(":");
        const int minute = number(2);
        take(":");
        const int second = number(2);
        m_good = m_good && hour < 24 && minute < 60 && second <= 60;  // 60: a leap second
        return hours{hour} + minutes{minute} + seconds{second};
    }

private:
    std::string_view m_rest;
    bool m_good = true;
};

std::optional<Instant> instantOf(const DateReading& reading, year_month_day date, seconds time) {
    if (!reading.ended() || !date.ok()) return std::nullopt;
    return Instant{sys_days{date} + time};
}

// "Sun, 06 Nov 1994 08:49:37 GMT"
std::optional<Instant> parseImfDate(std::string_view text) {
    DateReading reading(text);
    reading.dayName(false);
    reading.take(", ");
    const day dayOfMonth{static_cast<unsigned>(reading.number(2))};
    reading.take(" ");
    const month monthOfYear = reading.monthName();
    reading.take(" ");
    const year calendarYear{reading.number(4)};
    reading.take(" ");
    const seconds time = reading.timeOfDay();
    reading.take(" GMT");
    return instantOf(reading, calendarYear / monthOfYear / dayOfMonth, time);
}

// A year of two digits that would lie more than 50 years ahead is the latest past one with these digits.
year fullYear(int twoDigits, Instant now) {
    const int present = static_cast<int>(year_month_day{floor<days>(now)}.year());
    const int candidate = present - present % 100 + twoDigits;
    return year{candidate > present + 50 ? candidate - 100 : candidate};
}

// "Sunday, 06-Nov-94 08:49:37 GMT" (RFC 850)
std::optional<Instant> parseRfc850Date(std::string_view text, Instant now) {
    DateReading reading(text);
    reading.dayName(true);
    reading.take(", ");
    const day dayOfMonth{static_cast<unsigned>(reading.number(2))};
    reading.take("-");
    const month monthOfYear = reading.monthName();
    reading.take("-");
    const year calendarYear = fullYear(reading.number(2), now);
    reading.take(" ");
    const seconds time = reading.timeOfDay();
    reading.take(" GMT");
    return instantOf(reading, calendarYear / monthOfYear / dayOfMonth, time);
}

// "Sun Nov  6 08:49:37 1994" (asctime)
std::optional<Instant> parseAsctimeDate(std::string_view text) {
    DateReading reading(text);
    reading.dayName(false);
    reading.take(" ");
    const month monthOfYear = reading.monthName();
    reading.take(" ");
    const bool padded = reading.next(' ');
    if (padded) reading.take(" ");
    const day dayOfMonth{static_cast<unsigned>(reading.number(padded ? 1 : 2))};
    reading.take(" ");
    const seconds time = reading.timeOfDay();
    reading.take(" ");
    const year calendarYear{reading.number(4)};
    return instantOf(reading, calendarYear / monthOfYear / dayOfMonth, time);
}

std::optional<Duration> parseSeconds(std::string_view text) {
    if (text.empty() || !std::ranges::all_of(text, isDigit)) return std::nullopt;
    std::int64_t amount = 0;
    for (const char digit : text) {
        amount = amount * 10 + (digit - '0');
        if (seconds{amount} >= retry_after_max) return retry_after_max;
    }
    return seconds{amount};
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

}  // namespace

std::optional<Duration> parseRetryAfter(std::string_view header, Instant now) {
    const auto text = trimmed(header);
    if (const auto delay = parseSeconds(text)) return delay;
    auto date = parseImfDate(text);
    if (!date) date = parseRfc850Date(text, now);
    if (!date) date = parseAsctimeDate(text);
    if (!date) return std::nullopt;
    return std::clamp<Duration>(*date - now, Duration{0}, retry_after_max);
}

}  // namespace sagadesk::core
