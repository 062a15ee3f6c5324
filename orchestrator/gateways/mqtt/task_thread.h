// A thread that runs what it is given, one thing after the other: tasks in the order of their posting, and timers.
//
// Any thread may post. The owner ends it from another thread.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "core/time.h"

namespace sagadesk::gateways {

class TaskThread {
public:
    using Task = std::function<void()>;
    // name: as in ARCHITECTURE.md's table; the system shows its first 15 characters.
    explicit TaskThread(const std::string& name);
    ~TaskThread();
    TaskThread(const TaskThread&) = delete;
    TaskThread& operator=(const TaskThread&) = delete;

    // Dropped after end().
    void post(Task task);
    void after(core::Duration wait, Task task);

    // Runs what has been posted, also by these tasks, and drops the timers. Blocks; may be repeated.
    void end();

private:
    using Steady = std::chrono::steady_clock;
    using Due = std::pair<Steady::time_point, std::uint64_t>;  // the number keeps equal times in order

    void run();
    [[nodiscard]] bool takeDue();  // under the lock
    void runTaken();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Task> m_tasks;
    std::map<Due, Task> m_timers;
    std::uint64_t m_timerNumber = 0;
    bool m_ending = false, m_ended = false;
    std::vector<Task> m_taken;  // the thread's own
    std::thread m_thread;
};

}  // namespace sagadesk::gateways
