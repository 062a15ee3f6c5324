#include "remote/loop_thread.h"

#include <pthread.h>

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QObject>
#include <future>
#include <utility>

namespace sagadesk::remote {

class LoopThread::Inside final : public QObject {
public:
    Inside(LoopThread& owner, QEventLoop& loop) : m_owner(owner), m_loop(loop) {}
    bool event(QEvent* event) override {
        if (event->type() != QEvent::User) return QObject::event(event);
        m_owner.runTasks();
        if (m_owner.m_ending) m_loop.quit();
        return true;
    }

private:
    LoopThread& m_owner;
    QEventLoop& m_loop;
};

LoopThread::LoopThread(const char* name) {
    std::promise<QObject*> ready;
    m_thread = std::thread([this, name, &ready] { live(name, ready); });
    m_inside = ready.get_future().get();
}

LoopThread::~LoopThread() {
    stop([] {});
}

bool LoopThread::post(std::function<void()> task) {
    const std::lock_guard lock(m_mutex);
    if (m_stopped) return false;
    m_tasks.push_back(std::move(task));
    if (m_tasks.size() == 1) QCoreApplication::postEvent(m_inside, new QEvent(QEvent::User));
    return true;
}

void LoopThread::stop(std::function<void()> last) {
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_stopped, true)) return;
        m_tasks.push_back([this, last = std::move(last)] {
            last();
            m_ending = true;
        });
        QCoreApplication::postEvent(m_inside, new QEvent(QEvent::User));
    }
    m_thread.join();
}

// What was given up in the last turn is destroyed by one more.
void LoopThread::live(const char* name, std::promise<QObject*>& ready) {
    pthread_setname_np(pthread_self(), name);
    QEventLoop loop;
    Inside inside(*this, loop);
    ready.set_value(&inside);
    loop.exec();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    loop.processEvents();
}

void LoopThread::runTasks() {
    std::vector<std::function<void()>> tasks;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_tasks);
    }
    for (auto& task : tasks) task();
}

}  // namespace sagadesk::remote
