// The cheapest HTTP server there can be: one thread, epoll, one fixed answer. What a client costs is measured against
// it.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <deque>
#include <string>
#include <thread>
#include <unordered_map>

namespace sagadesk::tests {

class CannedServer {
public:
    // Listens on a free loopback port; answers that long after a request has come.
    explicit CannedServer(std::chrono::milliseconds delay = std::chrono::milliseconds{0});
    ~CannedServer();
    CannedServer(const CannedServer&) = delete;
    CannedServer& operator=(const CannedServer&) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }

private:
    void run();
    void accept();
    // False when the client has gone.
    [[nodiscard]] bool serve(int descriptor);
    void answerDue();
    [[nodiscard]] int waitFor() const;

    struct Delayed {
        std::chrono::steady_clock::time_point due;
        int descriptor;
    };

    int m_listener = -1, m_epoll = -1;
    std::uint16_t m_port = 0;
    std::atomic<bool> m_stopping{false};
    std::chrono::milliseconds m_delay;
    std::deque<Delayed> m_delayed;  // the delay is the same for all, so the oldest is due first
    std::unordered_map<int, std::string> m_input;
    std::thread m_thread;
};

}  // namespace sagadesk::tests
