#include "simulator/delay_queue.h"

#include <algorithm>
#include <utility>

namespace sagadesk::simulator {

DelayQueue::DelayQueue() {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { runDue(); });
}

void DelayQueue::after(std::chrono::milliseconds delay, std::function<void()> action) {
    if (delay.count() <= 0) {
        action();
        return;
    }
    const auto due = Steady::now() + delay;
    const bool earliest = m_heap.empty() || due < m_heap.front().due;
    m_heap.push_back({due, m_next++, std::move(action)});
    std::push_heap(m_heap.begin(), m_heap.end(), &laterThan);
    if (earliest) arm();
}

bool DelayQueue::laterThan(const Entry& a, const Entry& b) {
    return a.due != b.due ? a.due > b.due : a.order > b.order;
}

void DelayQueue::runDue() {
    const auto now = Steady::now();
    while (!m_heap.empty() && m_heap.front().due <= now) {
        std::pop_heap(m_heap.begin(), m_heap.end(), &laterThan);
        const auto action = std::move(m_heap.back().action);
        m_heap.pop_back();
        action();
    }
    arm();
}

void DelayQueue::arm() {
    if (m_heap.empty()) return;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_heap.front().due - Steady::now());
    m_timer.start(std::max(left, std::chrono::milliseconds{0}));
}

}  // namespace sagadesk::simulator
