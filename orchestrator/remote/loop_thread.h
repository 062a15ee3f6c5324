// A thread with an event loop of Qt's, to which any thread may hand tasks.
//
// What crosses goes through the C++ library's locks: the thread sanitizer can't see those of Qt.
#pragma once

#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

class QObject;

namespace sagadesk::remote {

class LoopThread {
public:
    explicit LoopThread(const char* name);  // at most 15 bytes
    ~LoopThread();                          // stops
    LoopThread(const LoopThread&) = delete;
    LoopThread& operator=(const LoopThread&) = delete;

    // false when it has stopped: the task is not taken.
    [[nodiscard]] bool post(std::function<void()> task);
    // Runs what was posted before, then last, and ends. Not from the thread itself.
    void stop(std::function<void()> last);

private:
    class Inside;
    void live(const char* name, std::promise<QObject*>& ready);
    void runTasks();

    std::mutex m_mutex;
    std::vector<std::function<void()>> m_tasks;  // under m_mutex
    bool m_stopped = false;                      // under m_mutex
    bool m_ending = false;                       // in the thread
    QObject* m_inside = nullptr;
    std::thread m_thread;
};

}  // namespace sagadesk::remote
