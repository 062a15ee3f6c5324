// Which resident order is due when. One entry an order counts: the latest set.
#pragma once

#include <optional>
#include <queue>
#include <unordered_map>
#include <vector>

#include "core/ids.h"
#include "core/time.h"

namespace sagadesk::engine {

class Timers {
public:
    void set(const core::OrderId& order, core::Instant due) {
        auto [it, fresh] = m_due.try_emplace(order, due);
        if (!fresh && it->second == due) return;
        it->second = due;
        m_queue.push({due, order});
    }
    void clear(const core::OrderId& order) { m_due.erase(order); }
    void clearAll() {
        m_due.clear();
        m_queue = {};
    }

    // The next order due at or before now, removed; nullopt when none is.
    [[nodiscard]] std::optional<core::OrderId> pop(core::Instant now) {
        dropStale();
        if (m_queue.empty() || m_queue.top().due > now) return std::nullopt;
        const core::OrderId order = m_queue.top().order;
        m_queue.pop();
        m_due.erase(order);
        return order;
    }
    [[nodiscard]] std::optional<core::Instant> next() {
        dropStale();
        if (m_queue.empty()) return std::nullopt;
        return m_queue.top().due;
    }

private:
    struct Entry {
        core::Instant due;
        core::OrderId order;
        bool operator<(const Entry& other) const {  // the earliest on top; the id makes it deterministic
            return due != other.due ? due > other.due : order > other.order;
        }
    };
    // Entries whose order was cleared or set anew stay in the queue until they come up.
    void dropStale() {
        while (!m_queue.empty()) {
            const auto it = m_due.find(m_queue.top().order);
            if (it != m_due.end() && it->second == m_queue.top().due) return;
            m_queue.pop();
        }
    }
    std::priority_queue<Entry> m_queue;
    std::unordered_map<core::OrderId, core::Instant> m_due;
};

}  // namespace sagadesk::engine
