// The order service's HTTP API, one call at a time over libcurl.
//
// For the main thread. A GET may be sent again by libcurl on a new connection; a POST never is.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "core/time.h"

namespace sagadesk::ctl {

struct Reply {
    int status = 0;  // 0: no whole answer came
    std::string body;
    std::string error;  // why there was none
    bool sent = false;  // with an error: the request had gone out, so that it may have been carried out
    bool interrupted = false;
    core::Duration retryAfter{0};
};

class Server {
public:
    // actor "": no Sagadesk-Actor header. interrupted: ends what is under way when it becomes true.
    Server(std::string url, std::string actor, core::Duration timeout, const std::atomic<bool>& interrupted);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] Reply get(const std::string& path);
    [[nodiscard]] Reply post(const std::string& path, const std::string& body);

    // Gives the bytes of a stream as they come, until it ends or take says false. Bytes of an answer other than 200 go
    // to the reply's body. lastEvent "": no Last-Event-ID header. There is no time limit, but the server must be heard
    // of every 45 s.
    [[nodiscard]] Reply stream(const std::string& path, const std::string& lastEvent,
                               const std::function<bool(std::string_view)>& take);

    [[nodiscard]] const std::string& url() const { return m_url; }

private:
    struct Impl;
    std::string m_url;
    std::unique_ptr<Impl> m_impl;
};

// Percent-encoded for one segment of a path or a value of a query (RFC 3986: all but the unreserved).
[[nodiscard]] std::string encoded(std::string_view text);

// "?a=1&b=2" built up; values that are empty are left out.
class Query {
public:
    Query& add(std::string_view name, std::string_view value);
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

}  // namespace sagadesk::ctl
