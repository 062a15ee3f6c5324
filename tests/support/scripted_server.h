// A service that does exactly what a test tells it, byte by byte: raw sockets, so that it can also do what no HTTP
// library would. Listens on a free loopback port. Each connection has its own thread; the n-th request, over all
// connections, is answered by the n-th play, later ones by the last.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace sagadesk::tests {

struct Play {
    enum class Ending : std::uint8_t {
        KeepOpen,  // and wait for the next request
        Close,
        Reset,    // RST instead of FIN
        Silence,  // nothing more until the client leaves
    };
    std::string bytes{};  // written once the request is read
    Ending ending = Ending::KeepOpen;
    std::chrono::milliseconds perByte{0};  // pause after each byte
    bool closeListener = false;            // later connections are refused
    bool closeUnread = false;              // ends the connection without reading the request
};

// "HTTP/1.1 200 OK" with the body and its length; extra header lines end with "\r\n".
[[nodiscard]] std::string httpAnswer(int status, const std::string& body, const std::string& extraHeaders = {});

struct TlsIdentity {
    std::string certificate, key;  // PEM paths
};

class ScriptedServer {
public:
    explicit ScriptedServer(std::vector<Play> script, const TlsIdentity& identity = {});
    // Each request is answered with what it is given for it, by the connection's thread.
    explicit ScriptedServer(std::function<Play(const std::string& request)> playFor);
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer&) = delete;
    ScriptedServer& operator=(const ScriptedServer&) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] std::string url() const;
    void setScript(std::vector<Play> script);  // starts from its first play

    // Requests as they came, head and body. A request that never became whole is not among them.
    [[nodiscard]] std::vector<std::string> requests() const;
    [[nodiscard]] std::size_t connections() const { return m_connections; }
    // False when there are still fewer after 10 s.
    [[nodiscard]] bool waitForRequests(std::size_t count) const;
    // Ended, and the client's side has heard of it. False when there are still fewer after 10 s.
    [[nodiscard]] bool waitUntilEnded(std::size_t connections) const;

private:
    struct Connection;
    void run();
    void serve(Connection& connection);
    // False when the connection is over.
    [[nodiscard]] bool perform(Connection& connection, const Play& play);
    [[nodiscard]] Play nextPlay(const std::string& request);
    void note(std::string request);

    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::shared_ptr<void> m_tls;  // SSL_CTX
    std::atomic<bool> m_stopping{false};
    std::atomic<std::size_t> m_connections{0};
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    std::vector<Play> m_script;
    std::function<Play(const std::string&)> m_playFor;  // instead of the script
    std::size_t m_next = 0, m_ended = 0;
    std::vector<std::string> m_requests;
    std::vector<std::unique_ptr<Connection>> m_open;
    std::thread m_thread;
};

}  // namespace sagadesk::tests
