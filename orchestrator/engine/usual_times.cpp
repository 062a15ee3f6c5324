#include "engine/usual_times.h"

#include <algorithm>
#include <limits>

namespace sagadesk::engine {

namespace {

// Counts of one step on one day stop at the most that fits: the shares of the buckets hardly move by then.
void addCount(std::uint32_t& count, std::uint32_t more) {
    count += std::min(more, std::numeric_limits<std::uint32_t>::max() - count);
}

}  // namespace

std::int32_t UsualTimes::dayOf(core::Instant instant) {
    return static_cast<std::int32_t>(std::chrono::floor<std::chrono::days>(instant).time_since_epoch().count());
}

UsualTimes::Days& UsualTimes::daysOf(std::string_view type, std::string_view step) {
    if (const auto it = m_steps.find(Name(type, step)); it != m_steps.end()) return it->second;
    return m_steps[{std::string(type), std::string(step)}];
}

void UsualTimes::load(std::span<const ports::UsualTime> known) {
    for (const ports::UsualTime& time : known) {
        Counts& counts = daysOf(time.type, time.step).all[time.day];
        for (std::size_t i = 0; i < counts.size(); ++i) addCount(counts[i], time.counts[i]);
    }
}

void UsualTimes::add(std::string_view type, std::string_view step, core::Duration took, core::Instant now) {
    Days& days = daysOf(type, step);
    const std::int32_t day = dayOf(now);
    const std::size_t bucket = ports::UsualTime::bucketOf(took);
    addCount(days.all[day][bucket], 1);
    addCount(days.untaken[day][bucket], 1);
}

std::optional<core::Duration> UsualTimes::p95(std::string_view type, std::string_view step, core::Instant now) const {
    const auto it = m_steps.find(Name(type, step));
    if (it == m_steps.end()) return std::nullopt;
    const std::int32_t today = dayOf(now);
    std::array<std::uint64_t, ports::UsualTime::buckets> counts{};
    std::uint64_t samples = 0;
    for (const auto& [day, ofDay] : it->second.all) {
        if (day <= today - days_kept || day > today) continue;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            counts[i] += ofDay[i];
            samples += ofDay[i];
        }
    }
    if (samples < samples_min) return std::nullopt;
    const std::uint64_t rank = (samples * 95 + 99) / 100;
    std::uint64_t seen = 0;
    std::size_t bucket = 0;
    while ((seen += counts[bucket]) < rank) ++bucket;
    return ports::UsualTime::boundOf(bucket);
}

std::vector<ports::UsualTime> UsualTimes::take(std::int32_t today) {
    std::vector<ports::UsualTime> taken;
    for (auto& [name, days] : m_steps) {
        for (const auto& [day, counts] : days.untaken) taken.push_back({name.first, name.second, day, counts});
        days.untaken.clear();
        std::erase_if(days.all, [today](const auto& entry) { return entry.first <= today - days_kept; });
    }
    return taken;
}

}  // namespace sagadesk::engine
