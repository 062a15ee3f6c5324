// A small, hard HTTP/1.1 server: Qt sockets, Boost.Beast as parser and serialiser only.
//
// Owns its listening socket and connections; lives in, and is called from, the thread that made it, which needs an
// event loop. Only Responder may be used from other threads. It knows no route: the API and the simulator each bring
// a Handler.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/failure.h"

namespace sagadesk::http {

// One path that takes larger bodies than the others; exact, without a query.
struct LargerBody {
    std::string_view method, path;  // constants
    std::size_t bytes_max = 0;
};

struct Limits {
    std::size_t header_bytes_max = 8 * 1024;
    std::size_t header_fields_max = 64;
    std::size_t body_bytes_max = 64 * 1024;
    std::vector<LargerBody> larger_bodies;
    std::size_t larger_bodies_at_once = 16;  // on their way in; so that all connections together can't fill the memory
    std::size_t connections_max = 1'000;
    std::size_t connections_per_address_max = 1'000;    // loopback clients share one address
    std::chrono::milliseconds header_deadline{10'000};  // absolute, from the first byte
    std::chrono::milliseconds body_deadline{15'000};    // absolute, from the end of the header
    std::chrono::milliseconds idle_deadline{60'000};
    // Of one stream, not yet with the kernel: its source is asked for nothing while there is as much.
    std::size_t stream_unsent_bytes_max = 1024 * 1024;
    std::chrono::milliseconds stream_deadline{10'000};    // for a reader that far behind; then it is dropped
    std::chrono::milliseconds stream_keep_alive{15'000};  // of silence, before there is a sign of life
};

struct Request {
    std::string method;
    std::string target;                                        // as received
    std::string path;                                          // percent-decoded, without the query
    std::string query;                                         // raw
    std::vector<std::pair<std::string, std::string>> headers;  // names in lower case
    std::string body;

    [[nodiscard]] std::string_view header(std::string_view lowerCaseName) const;  // "" when absent
    [[nodiscard]] std::size_t headerCount(std::string_view lowerCaseName) const;
};

struct Response {
    int status = 200;
    std::string contentType = "application/json";
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
};

class StreamWaker;

// What a streamed response is made of. Called in the server's thread only, and once it has begun destroyed there too.
class StreamSource {
public:
    enum class End : std::uint8_t { SlowReader, Stopping };
    virtual ~StreamSource() = default;

    // Once, before the others; not called when nobody waits for the response any more.
    virtual void begin(StreamWaker waker) = 0;
    // Adds what there is now. Asked at the beginning, after a wake, and when the reader has taken something; not while
    // the reader is behind. false: that was the end.
    [[nodiscard]] virtual bool append(std::string& out) = 0;
    virtual void keepAlive(std::string& out) = 0;
    virtual void end(End why, std::string& out) = 0;  // the last words
};

// Answers one request, once, from any thread, now or later; safe after the client has gone. Destroying it unanswered
// closes the connection. abandon() drops the connection without an answer, trickle() sends the answer slowly: both are
// what a faulty service does, for the simulator.
class Responder {
public:
    class Channel;
    explicit Responder(std::shared_ptr<Channel> channel, std::uint64_t ticket);
    Responder(Responder&&) noexcept;
    Responder& operator=(Responder&&) noexcept;
    ~Responder();

    void send(Response response);
    void abandon();
    void trickle(Response response, std::chrono::milliseconds perByte);
    // The response goes on until the source ends it, the client leaves or the server stops; its own body is not sent.
    void stream(Response response, std::unique_ptr<StreamSource> source);

private:
    std::shared_ptr<Channel> m_channel;
    std::uint64_t m_ticket = 0;
};

// Tells the server that a stream's source has more. Any thread, any time, also after the stream has ended.
class StreamWaker {
public:
    StreamWaker() = default;
    StreamWaker(std::shared_ptr<Responder::Channel> channel, std::uint64_t ticket);
    void wake() const;

private:
    std::shared_ptr<Responder::Channel> m_channel;
    std::uint64_t m_ticket = 0;
};

// Runs on the server's thread.
using Handler = std::function<void(Request, Responder)>;

// How the server words its own refusals (400, 405, 408, 411, 413, 414, 431, 501, 503, 505): a problem document.
struct ServerCounts {
    std::uint64_t connections = 0, connectionsNow = 0, requests = 0, refused = 0, timedOut = 0;
};

class Server {
public:
    Server(Handler handler, Limits limits);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    // host: an IP address; port 0 picks one. Gives the port. Failure: "listen_failed".
    [[nodiscard]] core::Expected<std::uint16_t> listen(const std::string& host, std::uint16_t port);

    // Stops accepting; requests in work get their answers with "Connection: close", streams their last words. onDone
    // runs on this thread when the last one is answered or at the deadline.
    void drain(std::chrono::milliseconds deadline, std::function<void()> onDone);
    [[nodiscard]] ServerCounts counts() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace sagadesk::http
