#include "gateways/mqtt/task_thread.h"

#include <pthread.h>

#include <iterator>

namespace sagadesk::gateways {

namespace {
constexpr std::size_t thread_name_max = 15;  // pthread_setname_np(3)
}

TaskThread::TaskThread(const std::string& name) {
    m_thread = std::thread([this] { run(); });
    pthread_setname_np(m_thread.native_handle(), name.substr(0, thread_name_max).c_str());
}

TaskThread::~TaskThread() {
    end();
}

void TaskThread::post(Task task) {
    const std::lock_guard lock(m_mutex);
    if (m_ended) return;
    m_tasks.push_back(std::move(task));
    if (m_tasks.size() == 1) m_changed.notify_one();
}

void TaskThread::after(core::Duration wait, Task task) {
    const std::lock_guard lock(m_mutex);
    if (m_ending) return;
    m_timers.emplace(Due{Steady::now() + wait, ++m_timerNumber}, std::move(task));
    m_changed.notify_one();
}

void TaskThread::end() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_changed.notify_one();
    }
    if (m_thread.joinable()) m_thread.join();
    m_timers.clear();
}

bool TaskThread::takeDue() {
    m_taken.swap(m_tasks);
    const auto now = Steady::now();
    while (!m_ending && !m_timers.empty() && m_timers.begin()->first.first <= now) {
        m_taken.push_back(std::move(m_timers.begin()->second));
        m_timers.erase(m_timers.begin());
    }
    return !m_taken.empty();
}

void TaskThread::runTaken() {
    for (Task& task : m_taken) {
        task();
        task = nullptr;  // what it holds ends here, before the next one runs
    }
    m_taken.clear();
}

void TaskThread::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (takeDue()) {
            lock.unlock();
            runTaken();
            lock.lock();
        } else if (m_ending) {
            m_ended = true;
            return;
        } else if (m_timers.empty()) {
            m_changed.wait(lock);
        } else {
            const auto due = m_timers.begin()->first.first;
            m_changed.wait_until(lock, due);
        }
    }
}

}  // namespace sagadesk::gateways
