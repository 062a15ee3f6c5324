// Things to do later, on the thread of the Qt loop that made it.
#pragma once

#include <QTimer>
#include <chrono>
#include <cstdint>
#include <functional>
#include <vector>

namespace sagadesk::simulator {

class DelayQueue {
public:
    DelayQueue();
    // Runs at once, inside the call, when there is no delay.
    void after(std::chrono::milliseconds delay, std::function<void()> action);

private:
    using Steady = std::chrono::steady_clock;
    struct Entry {
        Steady::time_point due;
        std::uint64_t order;  // equal dues keep their order
        std::function<void()> action;
    };
    static bool laterThan(const Entry& a, const Entry& b);
    void runDue();
    void arm();

    std::vector<Entry> m_heap;
    std::uint64_t m_next = 0;
    QTimer m_timer;  // one for all: a timer each would cost more than what it delays
};

}  // namespace sagadesk::simulator
