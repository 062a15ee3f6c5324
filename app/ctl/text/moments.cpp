#include "ctl/text/moments.h"

#include <array>
#include <cstdio>
#include <ctime>

namespace sagadesk::ctl {

namespace {

using namespace std::chrono;

std::tm localOf(core::Instant instant) {
    const std::time_t time = floor<seconds>(instant).time_since_epoch().count();
    std::tm local{};
    localtime_r(&time, &local);
    return local;
}

std::string formatted(const std::tm& local, const char* format) {
    std::array<char, 64> text{};
    return {text.data(), std::strftime(text.data(), text.size(), format, &local)};
}

bool sameDay(const std::tm& a, const std::tm& b) {
    return a.tm_year == b.tm_year && a.tm_yday == b.tm_yday;
}

std::string rounded(core::Duration length) {
    const auto seconds_ = length.count() / 1'000;
    const auto whole = [](std::int64_t count, const char* unit) { return std::to_string(count) + unit; };
    if (seconds_ < 60) return whole(seconds_, " s");
    if (seconds_ < 3'600) return whole(seconds_ / 60, " min");
    if (seconds_ < 2 * 86'400) return whole(seconds_ / 3'600, " h");
    return whole(seconds_ / 86'400, " days");
}

}  // namespace

std::string ageText(core::Instant instant, core::Instant now) {
    const core::Duration age = now - instant;
    if (age > seconds{-1} && age < seconds{1}) return "just now";
    return age.count() < 0 ? "in " + rounded(-age) : rounded(age) + " ago";
}

std::string clockText(core::Instant instant, core::Instant now) {
    const std::tm local = localOf(instant);
    return formatted(local, sameDay(local, localOf(now)) ? "%H:%M:%S" : "%Y-%m-%d %H:%M");
}

std::string exactText(core::Instant instant, core::Instant now) {
    const std::tm local = localOf(instant);
    const auto fraction = (instant - floor<seconds>(instant)).count();
    std::array<char, 8> milliseconds_{};
    std::snprintf(milliseconds_.data(), milliseconds_.size(), ".%03d", static_cast<int>(fraction));
    return formatted(local, sameDay(local, localOf(now)) ? "%H:%M:%S" : "%Y-%m-%d %H:%M:%S") + milliseconds_.data();
}

std::string momentText(core::Instant instant, core::Instant now) {
    return clockText(instant, now) + " (" + ageText(instant, now) + ")";
}

std::string lengthText(core::Duration length) {
    const std::int64_t ms = length.count();
    if (ms < 1'000) return std::to_string(ms) + " ms";
    if (ms < 60'000) return std::to_string(ms / 1'000) + "." + std::to_string(ms % 1'000 / 100) + " s";
    const std::int64_t minutes_ = ms / 60'000;
    if (minutes_ < 60) return std::to_string(minutes_) + " min " + std::to_string(ms / 1'000 % 60) + " s";
    return std::to_string(minutes_ / 60) + " h " + std::to_string(minutes_ % 60) + " min";
}

}  // namespace sagadesk::ctl
