// An http::Server in a thread of its own, on a free loopback port.
//
// What crosses between the threads goes through the C++ library's locks: the thread sanitizer can't see those of Qt.
#pragma once

#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QObject>

#include "http/server.h"

namespace sagadesk::tests {

// Qt's event queues want one of these; it is made by whoever is first and lives to the end of the program.
inline void ensureApplication() {
    static int argc = 1;
    static char name[] = "test";
    static char* argv[] = {name, nullptr};
    static QCoreApplication application(argc, argv);
}

class ServerThread {
public:
    ServerThread(http::Handler handler, http::Limits limits) {
        ensureApplication();
        std::promise<QObject*> ready;
        m_thread = std::thread([this, &ready] { live(ready); });
        m_inside = ready.get_future().get();
        run([this, &handler, &limits] {
            m_server = std::make_unique<http::Server>(std::move(handler), limits);
            m_port = m_server->listen("127.0.0.1", 0).value();
        });
    }
    ~ServerThread() {
        run([this] {
            m_server.reset();
            m_loop->quit();
        });
        m_thread.join();
    }
    ServerThread(const ServerThread&) = delete;
    ServerThread& operator=(const ServerThread&) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] http::Server& server() { return *m_server; }  // inside run() only
    [[nodiscard]] http::ServerCounts counts() {
        http::ServerCounts counts;
        run([&] { counts = m_server->counts(); });
        return counts;
    }
    // Runs it in the server's thread and waits for its end.
    void run(std::function<void()> function) {
        std::packaged_task<void()> task(std::move(function));
        auto done = task.get_future();
        {
            const std::lock_guard lock(m_mutex);
            m_tasks.push_back(std::move(task));
        }
        QCoreApplication::postEvent(m_inside, new QEvent(QEvent::User));
        done.get();
    }

private:
    class Inside final : public QObject {
    public:
        explicit Inside(ServerThread& owner) : m_owner(owner) {}
        bool event(QEvent* event) override {
            if (event->type() != QEvent::User) return QObject::event(event);
            m_owner.runTasks();
            return true;
        }

    private:
        ServerThread& m_owner;
    };

    void live(std::promise<QObject*>& ready) {
        QEventLoop loop;
        Inside inside(*this);
        m_loop = &loop;
        ready.set_value(&inside);
        loop.exec();
    }
    void runTasks() {
        std::vector<std::packaged_task<void()>> tasks;
        {
            const std::lock_guard lock(m_mutex);
            tasks.swap(m_tasks);
        }
        for (auto& task : tasks) task();
    }

    std::mutex m_mutex;
    std::vector<std::packaged_task<void()>> m_tasks;
    QObject* m_inside = nullptr;
    QEventLoop* m_loop = nullptr;
    std::unique_ptr<http::Server> m_server;
    std::uint16_t m_port = 0;
    std::thread m_thread;
};

}  // namespace sagadesk::tests
