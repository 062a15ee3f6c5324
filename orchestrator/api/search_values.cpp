#include "api/search_values.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/ids.h"

namespace sagadesk::api {
namespace {

using namespace std::chrono;

constexpr std::int64_t day_ms = 24 * 3'600'000;
constexpr std::size_t whole_digits_max = 15;

bool allDigits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::int64_t number(std::string_view digits) {
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

TimeSpan dayFrom(std::int64_t localMidnight, const SearchMoment& moment) {
    const std::int64_t from = localMidnight - milliseconds(moment.offset).count();
    return {from, from + day_ms};
}

std::int64_t midnightBefore(const SearchMoment& moment) {
    const auto local = moment.now.time_since_epoch() + moment.offset;
    return floor<days>(local) / milliseconds(1);
}

// mon … sun: the latest one, today among them.
std::optional<TimeSpan> readWeekday(std::string_view text, const SearchMoment& moment) {
    static constexpr std::array<std::string_view, 7> names{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
    const auto found = std::ranges::find(names, text);
    if (found == names.end()) return std::nullopt;
    const std::int64_t today = midnightBefore(moment);
    const weekday day{sys_days{days{today / day_ms}}};
    const auto back = (day - weekday{static_cast<unsigned>(found - names.begin())}).count();
    return dayFrom(today - back * day_ms, moment);
}

// "14:05" or "14:05:58" of today.
std::optional<TimeSpan> readClock(std::string_view text, std::int64_t localMidnight, const SearchMoment& moment) {
    const bool seconds = text.size() == 8;
    if ((text.size() != 5 && !seconds) || text[2] != ':' || (seconds && text[5] != ':')) return std::nullopt;
    const auto part = [&](std::size_t at) { return text.substr(at, 2); };
    if (!allDigits(part(0)) || !allDigits(part(3)) || (seconds && !allDigits(part(6)))) return std::nullopt;
    const std::int64_t hour = number(part(0)), minute = number(part(3)), second = seconds ? number(part(6)) : 0;
    if (hour > 23 || minute > 59 || second > 59) return std::nullopt;
    const std::int64_t from =
        localMidnight + ((hour * 60 + minute) * 60 + second) * 1000 - milliseconds(moment.offset).count();
    return TimeSpan{from, from + (seconds ? 1000 : 60'000)};
}

// "2026-11-18", with "T14:05" or "T14:05:58" in local time, or a whole RFC 3339 instant.
std::optional<TimeSpan> readDate(std::string_view text, const SearchMoment& moment) {
    constexpr std::size_t date_size = 10;
    const auto date = text.size() < date_size ? std::nullopt : core::parseInstant(text.substr(0, date_size));
    if (!date) return std::nullopt;
    const std::int64_t midnight = date->time_since_epoch().count();
    if (text.size() == date_size) return dayFrom(midnight, moment);
    if (text[date_size] != 'T' && text[date_size] != 't') return std::nullopt;
    if (auto clock = readClock(text.substr(date_size + 1), midnight, moment)) return clock;
    const auto instant = core::parseInstant(text);
    if (!instant) return std::nullopt;
    return TimeSpan{instant->time_since_epoch().count(), instant->time_since_epoch().count() + 1};
}

int crockfordDigit(char c) {
    const auto parsed = core::OrderNumber::parse(std::string(7, '0') + c);
    return parsed && c != '-' && c != ' ' ? static_cast<int>(parsed->value) : -1;
}

}  // namespace

std::optional<std::int64_t> readThousandths(std::string_view text) {
    const auto point = text.find('.');
    const auto whole = text.substr(0, point);
    if (!allDigits(whole) || whole.size() > whole_digits_max) return std::nullopt;
    std::int64_t value = number(whole) * 1000;
    if (point == text.npos) return value;
    const auto fraction = text.substr(point + 1);
    if (!allDigits(fraction) || fraction.size() > 3) return std::nullopt;
    static constexpr std::array<std::int64_t, 4> scale{0, 100, 10, 1};
    return value + number(fraction) * scale.at(fraction.size());
}

std::optional<std::int64_t> readCount(std::string_view text) {
    constexpr std::size_t digits_max = 9;
    if (!allDigits(text) || text.size() > digits_max) return std::nullopt;
    return number(text);
}

std::optional<TimeSpan> readTime(std::string_view text, const SearchMoment& moment) {
    const std::int64_t today = midnightBefore(moment);
    if (text == "now")
        return TimeSpan{moment.now.time_since_epoch().count(), moment.now.time_since_epoch().count() + 1};
    if (text == "today") return dayFrom(today, moment);
    if (text == "yesterday") return dayFrom(today - day_ms, moment);
    if (auto day = readWeekday(text, moment)) return day;
    if (auto clock = readClock(text, today, moment)) return clock;
    if (auto date = readDate(text, moment)) return date;
    const auto back = text.starts_with('-') ? core::parseDuration(text.substr(1)) : std::nullopt;
    if (!back) return std::nullopt;
    const std::int64_t then = (moment.now - *back).time_since_epoch().count();
    return TimeSpan{then, then + 1, true};
}

std::optional<NumberPrefix> readNumberPrefix(std::string_view text) {
    constexpr int digits_all = 8;
    std::int64_t value = 0;
    int digits = 0;
    for (const char c : text) {
        if (c == '-' || c == ' ') continue;
        const int digit = crockfordDigit(c);
        if (digit < 0 || ++digits > digits_all) return std::nullopt;
        value = value << 5 | digit;
    }
    if (digits == 0) return std::nullopt;
    const int open = 5 * (digits_all - digits);
    return NumberPrefix{value << open, ((value + 1) << open) - 1};
}

std::optional<WorkflowName> readWorkflow(std::string_view text) {
    const auto at = text.find('@');
    WorkflowName workflow{text.substr(0, at), std::nullopt};
    if (workflow.name.empty()) return std::nullopt;
    if (at == text.npos) return workflow;
    workflow.version = readCount(text.substr(at + 1));
    if (!workflow.version) return std::nullopt;
    return workflow;
}

}  // namespace sagadesk::api
