// Simulated time: what happens when, in one order.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <utility>

#include "core/time.h"

namespace sagadesk::simulation {

class Timeline {
public:
    [[nodiscard]] core::Instant now() const { return m_now; }
    void after(core::Duration delay, std::function<void()> what) {
        m_events.emplace(Key{m_now + delay, ++m_count}, std::move(what));
    }
    [[nodiscard]] std::optional<core::Instant> next() const {
        if (m_events.empty()) return std::nullopt;
        return m_events.begin()->first.first;
    }
    void advance(core::Instant to) {
        if (to > m_now) m_now = to;
    }
    // Runs the earliest event that is due. False when none is.
    bool runOne() {
        if (m_events.empty() || m_events.begin()->first.first > m_now) return false;
        const auto what = std::move(m_events.begin()->second);
        m_events.erase(m_events.begin());
        what();
        return true;
    }

private:
    using Key = std::pair<core::Instant, std::uint64_t>;
    core::Instant m_now{core::Duration{1'764'000'000'000}};
    std::uint64_t m_count = 0;
    std::map<Key, std::function<void()>> m_events;
};

}  // namespace sagadesk::simulation
