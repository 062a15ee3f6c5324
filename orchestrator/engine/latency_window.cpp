#include "engine/latency_window.h"

#include <algorithm>

namespace sagadesk::engine {

namespace {

// Upper bounds in milliseconds: 0 … 6, then a fifth more each time; the last is near ten minutes.
constexpr auto bounds = [] {
    std::array<std::int64_t, LatencyCounts::buckets> made{};
    for (std::size_t i = 1; i < made.size(); ++i) made[i] = std::max(made[i - 1] + 1, made[i - 1] * 6 / 5);
    return made;
}();
static_assert(bounds.back() > 300'000);

// The bound under which the share of the calls lies: the nearest rank.
core::Duration percentile(const LatencyCounts& counts, std::uint64_t percent) {
    const std::uint64_t rank = std::max<std::uint64_t>(1, (counts.calls * percent + 99) / 100);
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        seen += counts.took[i];
        if (seen >= rank) return core::Duration{bounds[i]};
    }
    return core::Duration{bounds.back()};
}

}  // namespace

void LatencyCounts::add(core::Duration duration, bool isGood) {
    const auto bound = std::lower_bound(bounds.begin(), bounds.end() - 1, duration.count());
    ++took.at(static_cast<std::size_t>(bound - bounds.begin()));
    ++calls;
    if (isGood) ++good;
}

void LatencyCounts::add(const LatencyCounts& other) {
    if (other.calls == 0) return;
    calls += other.calls;
    good += other.good;
    for (std::size_t i = 0; i < buckets; ++i) took[i] += other.took[i];
}

api::Latency LatencyCounts::latency() const {
    api::Latency latency;
    latency.calls = calls;
    latency.good = good;
    if (calls == 0) return latency;
    latency.p50 = percentile(*this, 50);
    latency.p95 = percentile(*this, 95);
    return latency;
}

void LatencyWindow::add(core::Instant now, core::Duration took, bool good) {
    m_recent.add(now, took, good);
    m_minutes.add(now, took, good);
}

api::Latency LatencyWindow::fiveMinutes(core::Instant now) const {
    return m_recent.sum(now).latency();
}

api::Latency LatencyWindow::hour(core::Instant now) const {
    return m_minutes.sum(now).latency();
}

std::vector<api::Latency> LatencyWindow::minutes(core::Instant now) const {
    std::vector<api::Latency> list;
    list.reserve(minutes_kept);
    for (std::size_t back = minutes_kept; back-- > 0;) list.push_back(m_minutes.slotBefore(now, back).latency());
    return list;
}

}  // namespace sagadesk::engine
