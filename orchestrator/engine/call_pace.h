// How many calls to services a second, of the last minute. Used under one lock.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <utility>

namespace sagadesk::engine {

class CallPace {
public:
    using Time = std::chrono::steady_clock::time_point;

    // calls: all since the start. Kept once a second.
    void note(Time at, std::uint64_t calls) {
        if (!m_seen.empty() && at - m_seen.back().first < std::chrono::seconds(1)) return;
        m_seen.emplace_back(at, calls);
        while (m_seen.size() > 61) m_seen.pop_front();
    }
    [[nodiscard]] double aSecond() const {
        if (m_seen.size() < 2) return 0;
        const std::chrono::duration<double> span = m_seen.back().first - m_seen.front().first;
        return static_cast<double>(m_seen.back().second - m_seen.front().second) / span.count();
    }

private:
    std::deque<std::pair<Time, std::uint64_t>> m_seen;
};

}  // namespace sagadesk::engine
