// An http::Server in a thread of its own, on a free loopback port.
#pragma once

#include <functional>
#include <memory>

#include <QCoreApplication>
#include <QObject>
#include <QThread>

#include "http/server.h"

namespace sagadesk::test {

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
        m_thread.start();
        m_inside.moveToThread(&m_thread);
        run([this, &handler, &limits] {
            m_server = std::make_unique<http::Server>(std::move(handler), limits);
            m_port = m_server->listen("127.0.0.1", 0).value();
        });
    }
    ~ServerThread() {
        run([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] http::Server& server() { return *m_server; }  // inside run() only
    [[nodiscard]] http::ServerCounts counts() {
        http::ServerCounts counts;
        run([&] { counts = m_server->counts(); });
        return counts;
    }
    // Runs it in the server's thread and waits for its end.
    void run(const std::function<void()>& function) {
        QMetaObject::invokeMethod(&m_inside, function, Qt::BlockingQueuedConnection);
    }

private:
    QThread m_thread;
    QObject m_inside;
    std::unique_ptr<http::Server> m_server;
    std::uint16_t m_port = 0;
};

}  // namespace sagadesk::test
