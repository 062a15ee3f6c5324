#include "ctl/text/bulk_progress.h"

#include <array>
#include <cstdio>

#include "ctl/json_members.h"
#include "ctl/text/moments.h"
#include "ctl/text/table.h"

namespace sagadesk::ctl {

namespace {

constexpr std::size_t looks_max = 20;
constexpr std::size_t bar_columns = 20;

std::string rateText(double perSecond) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), perSecond < 10 ? "%.1f/s" : "%.0f/s", perSecond);
    return text.data();
}

}  // namespace

std::string Progress::text() const {
    std::string line = std::to_string(passed) + " passed";
    const auto add = [&](std::uint64_t count, std::string_view word) {
        if (count > 0) line += ", " + std::to_string(count) + " " + std::string(word);
    };
    add(again, "held again");
    add(refused, "refused");
    add(left, "left");
    add(underWay, "under way");
    add(waiting, "waiting");
    return line;
}

Progress progressOf(const boost::json::object& job) {
    const boost::json::object& results = objectOf(job, "results");
    const auto count = [&](std::string_view name) { return static_cast<std::uint64_t>(numberOf(results, name)); };
    return {static_cast<std::uint64_t>(numberOf(job, "total")),
            count("passed"),
            count("again"),
            count("refused"),
            count("left"),
            count("under_way"),
            count("waiting")};
}

void Pace::add(Time at, std::uint64_t settled) {
    m_looks.emplace_back(at, settled);
    if (m_looks.size() > looks_max) m_looks.pop_front();
}

std::optional<double> Pace::perSecond() const {
    if (m_looks.size() < 2) return std::nullopt;
    const double seconds = std::chrono::duration<double>(m_looks.back().first - m_looks.front().first).count();
    const std::uint64_t settled = m_looks.back().second - m_looks.front().second;
    if (seconds <= 0 || m_looks.back().second <= m_looks.front().second) return std::nullopt;
    return static_cast<double>(settled) / seconds;
}

std::string progressText(const boost::json::object& job, const Pace& pace, const Look& look) {
    const Progress progress = progressOf(job);
    std::string text = bar(progress.settled(), progress.total, bar_columns, look.utf8) + " " + progress.text() +
                       " of " + std::to_string(progress.total);
    if (const std::string state = textOf(job, "state"); state == "paused") text += ", paused";
    const auto rate = pace.perSecond();
    if (!rate || progress.settled() >= progress.total) return text;
    const double left_s = static_cast<double>(progress.total - progress.settled()) / *rate;
    if (left_s > 86'400.0 * 365) return text;
    const core::Duration left{static_cast<std::int64_t>(left_s) * 1'000};
    return text + ", " + rateText(*rate) + ", about " + lengthText(left) + " left";
}

}  // namespace sagadesk::ctl
