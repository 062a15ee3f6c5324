#include "support/canned_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

#include "core/failure.h"

namespace sagadesk::tests {
namespace {

constexpr std::string_view answer =
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 19\r\n\r\n{\"reference\":\"r-1\"}";

// Length of the first whole request in the text, if there is one.
std::optional<std::size_t> wholeRequest(std::string_view text) {
    const auto end = text.find("\r\n\r\n");
    if (end == std::string_view::npos) return std::nullopt;
    std::size_t body = 0;
    for (std::size_t at = 0; at < end; at = text.find("\r\n", at) + 2) {
        constexpr std::string_view name = "content-length:";
        if (strncasecmp(text.data() + at, name.data(), name.size()) != 0) continue;
        at += name.size() + 1;
        std::from_chars(text.data() + at, text.data() + end, body);
    }
    const std::size_t whole = end + 4 + body;
    if (text.size() < whole) return std::nullopt;
    return whole;
}

}  // namespace

CannedServer::CannedServer(std::chrono::milliseconds delay) : m_delay(delay) {
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ENSURE(bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) == 0 && listen(m_listener, 1'024) == 0);
    ENSURE(getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) == 0);
    m_port = ntohs(address.sin_port);
    m_epoll = epoll_create1(EPOLL_CLOEXEC);
    epoll_event event{.events = EPOLLIN, .data = {.fd = m_listener}};
    ENSURE(epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_listener, &event) == 0);
    m_thread = std::thread([this] { run(); });
}

CannedServer::~CannedServer() {
    m_stopping = true;
    shutdown(m_listener, SHUT_RDWR);  // wakes the thread
    m_thread.join();
    for (const auto& [descriptor, input] : m_input) close(descriptor);
    close(m_listener);
    close(m_epoll);
}

void CannedServer::run() {
    std::array<epoll_event, 128> events;
    while (!m_stopping) {
        const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), waitFor());
        for (int i = 0; i < count && !m_stopping; ++i) {
            const int descriptor = events[i].data.fd;
            if (descriptor == m_listener) {
                accept();
            } else if (!serve(descriptor)) {
                m_input.erase(descriptor);
                close(descriptor);
            }
        }
        answerDue();
    }
}

int CannedServer::waitFor() const {
    if (m_delayed.empty()) return -1;
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(m_delayed.front().due - std::chrono::steady_clock::now());
    return static_cast<int>(std::max(left.count(), std::chrono::milliseconds::rep{0}));
}

void CannedServer::answerDue() {
    const auto now = std::chrono::steady_clock::now();
    while (!m_delayed.empty() && m_delayed.front().due <= now) {
        send(m_delayed.front().descriptor, answer.data(), answer.size(),
             MSG_NOSIGNAL);  // a client that left is noticed by recv
        m_delayed.pop_front();
    }
}

void CannedServer::accept() {
    const int descriptor = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (descriptor < 0) return;
    const int on = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    m_input.emplace(descriptor, std::string{});
    epoll_event event{.events = EPOLLIN, .data = {.fd = descriptor}};
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
}

bool CannedServer::serve(int descriptor) {
    std::array<char, 16 * 1024> bytes;
    const auto got = recv(descriptor, bytes.data(), bytes.size(), 0);
    if (got <= 0) return false;
    std::string& input = m_input[descriptor];
    input.append(bytes.data(), static_cast<std::size_t>(got));
    while (const auto length = wholeRequest(input)) {
        input.erase(0, *length);
        m_delayed.push_back({std::chrono::steady_clock::now() + m_delay, descriptor});
    }
    return true;
}

}  // namespace sagadesk::tests
