// libcurl transfers driven by epoll: what the gateway's thread runs on.
//
// A lane is one libcurl multi handle with its own connections, so that one slow service neither fills another's
// connection list nor makes its look-ups longer. Everything belongs to one thread; only wake() may be called from
// others. Sockets stay registered with epoll between transfers: on a kept-alive connection that saves two system calls
// for each of them.
#pragma once

#include <curl/curl.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace sagadesk::gateways {

class CurlLoop {
public:
    // Runs inside turn(), after the handle has left its lane; may start others.
    using Finished = std::function<void(std::size_t lane, CURL* easy, CURLcode result)>;

    explicit CurlLoop(Finished finished);
    ~CurlLoop();  // all transfers must have ended or been cancelled
    CurlLoop(const CurlLoop&) = delete;
    CurlLoop& operator=(const CurlLoop&) = delete;

    // connectionsKept: idle ones beyond it are closed, oldest first. Gives the lane's index.
    [[nodiscard]] std::size_t addLane(long connectionsKept);

    // False when libcurl refuses the handle; it is then not started.
    [[nodiscard]] bool start(std::size_t lane, CURL* easy);
    // Ends a transfer without telling; its connection is closed.
    void cancel(std::size_t lane, CURL* easy);

    // Waits for sockets, timers or wake(), at most that long, and moves everything that can move.
    void turn(std::chrono::milliseconds atMost);
    void wake();

private:
    using Steady = std::chrono::steady_clock;
    struct Lane {
        CurlLoop* loop = nullptr;
        CURLM* multi = nullptr;
        std::size_t index = 0;
        std::optional<Steady::time_point> due;
        bool touched = false;
    };
    // What epoll knows of a descriptor.
    struct Socket {
        std::uint32_t lane = 0;
        std::uint32_t registered = 0;  // epoll events
        std::uint32_t wanted = 0;
        bool kept = false;  // opened through openSocket: its closing will be seen, so it may stay registered while idle
    };

    static int socketChanged(CURL* easy, curl_socket_t descriptor, int what, void* lane, void* unused);
    static int timerChanged(CURLM* multi, long timeout_ms, void* lane);
    static curl_socket_t openSocket(void* loop, curlsocktype purpose, curl_sockaddr* address);
    static int closeSocket(void* loop, curl_socket_t descriptor);

    Socket& socketAt(int descriptor);
    void watch(int descriptor, Socket& socket, std::uint32_t events);
    void forget(int descriptor, Socket& socket);
    void socketReady(std::uint64_t tag, std::uint32_t events);
    void runTimers();
    void collect(Lane& lane);
    [[nodiscard]] int waitFor(std::chrono::milliseconds atMost) const;

    Finished m_finished;
    int m_epoll = -1;
    int m_wake = -1;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::vector<Socket> m_sockets;  // by descriptor
};

}  // namespace sagadesk::gateways
