// A TCP connection that breaks when a test says so: between a client and a server on loopback, on a thread of its own.
//
// Any thread may give orders. Upstream is from client to server.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

namespace sagadesk::tests {

class CuttingProxy {
public:
    explicit CuttingProxy(std::uint16_t target);
    ~CuttingProxy();
    CuttingProxy(const CuttingProxy&) = delete;
    CuttingProxy& operator=(const CuttingProxy&) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    // Told of all bytes as they come in, on the proxy's thread; no bytes: the connection has ended. connection: a
    // number of its own for each. Before the first connection.
    using Observer = std::function<void(std::uint64_t connection, bool down, std::string_view bytes)>;
    void observe(Observer observer);
    // All connections end now, both sides; what was on its way is gone.
    void cut();
    // New connections end as soon as they begin.
    void refuse(bool on);
    // Nothing is carried any more, connections stay.
    void hold(bool on);
    // Each byte is carried that much later.
    void delay(std::chrono::milliseconds each);
    // Downstream, for all connections together; 0: as fast as it goes.
    void throttle(std::size_t bytes_per_second);
    // Cuts all once that many more bytes have been carried.
    void cutAfterUpstream(std::size_t bytes);
    void cutAfterDownstream(std::size_t bytes);

    [[nodiscard]] std::size_t connections() const;
    // Until that many bytes in all have been carried to the server; false after 10 s.
    [[nodiscard]] bool waitForUpstream(std::size_t bytes) const;
    [[nodiscard]] std::size_t upstream_bytes() const;

private:
    using Steady = std::chrono::steady_clock;
    struct Chunk {
        Steady::time_point due;
        std::string bytes;
    };
    struct Way {
        int from = -1, to = -1;
        bool down = false, ended = false;  // ended: the sender has shut down
        std::list<Chunk> chunks;
    };
    struct Pair {
        std::uint64_t number = 0;
        int client = -1, server = -1;
        Way up, down;
        bool broken = false;
    };
    void run();
    void turn();
    void accept();
    void read(Pair& pair, Way& way);
    void write(Pair& pair, Way& way);
    void closeBroken();
    void count(const Way& way, std::size_t bytes);
    [[nodiscard]] std::size_t allowed(const Way& way, std::size_t wanted) const;
    [[nodiscard]] int untilDue() const;
    void wake() const;

    int m_listener = -1, m_wake = -1;
    std::uint16_t m_target = 0, m_port = 0;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    bool m_ending = false, m_refuse = false, m_hold = false, m_cut = false;
    std::chrono::milliseconds m_delay{0};
    std::size_t m_rate = 0;
    Steady::time_point m_nextThrottled;
    std::optional<std::size_t> m_upLeft, m_downLeft;
    std::size_t m_upstream = 0;
    std::uint64_t m_accepted = 0;
    Observer m_observer;
    std::list<Pair> m_pairs;
    std::thread m_thread;
};

}  // namespace sagadesk::tests
