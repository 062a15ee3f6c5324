#include "support/raw_client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <charconv>

namespace sagadesk::tests {

namespace {

using Clock = std::chrono::steady_clock;

bool waitFor(int socket, short events, Clock::time_point until) {
    while (true) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
        pollfd entry{socket, events, 0};
        const int ready = ::poll(&entry, 1, static_cast<int>(std::max<std::int64_t>(0, left.count())));
        if (ready > 0) return true;
        if (ready == 0 || errno != EINTR) return false;
    }
}

std::optional<RawResponse> parseHead(std::string_view head) {
    RawResponse response;
    if (!head.starts_with("HTTP/1.1 ") || head.size() < 12) return std::nullopt;
    std::from_chars(head.data() + 9, head.data() + 12, response.status);
    while (true) {
        const auto end = head.find("\r\n");
        if (end == std::string_view::npos) return response;
        head.remove_prefix(end + 2);
        const std::string_view line = head.substr(0, head.find("\r\n"));
        const auto colon = line.find(": ");
        if (colon == std::string_view::npos) continue;
        std::string name(line.substr(0, colon));
        std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
        response.headers.emplace_back(std::move(name), line.substr(colon + 2));
    }
}

}  // namespace

std::string RawResponse::header(std::string_view lowerCaseName) const {
    for (const auto& [name, value] : headers)
        if (name == lowerCaseName) return value;
    return {};
}

RawClient::RawClient(std::uint16_t port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) leave();
}

RawClient::~RawClient() {
    leave();
}

RawClient::RawClient(RawClient&& other) noexcept
    : m_socket(std::exchange(other.m_socket, -1)),
      m_ended(other.m_ended),
      m_received(std::move(other.m_received)) {}

RawClient& RawClient::operator=(RawClient&& other) noexcept {
    if (this != &other) {
        leave();
        m_socket = std::exchange(other.m_socket, -1);
        m_ended = other.m_ended;
        m_received = std::move(other.m_received);
    }
    return *this;
}

bool RawClient::send(std::string_view bytes, std::chrono::milliseconds wait) {
    const auto until = Clock::now() + wait;
    while (!bytes.empty()) {
        if (m_socket < 0 || !waitFor(m_socket, POLLOUT, until)) return false;
        const auto count = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && errno != EAGAIN && errno != EINTR) return false;
        if (count > 0) bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

void RawClient::endSending() {
    ::shutdown(m_socket, SHUT_WR);
}

void RawClient::leave() {
    if (m_socket >= 0) ::close(std::exchange(m_socket, -1));
}

void RawClient::vanish() {
    const linger abrupt{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &abrupt, sizeof abrupt);
    leave();
}

bool RawClient::receiveSome(std::chrono::milliseconds wait) {
    if (m_socket < 0 || m_ended || !waitFor(m_socket, POLLIN, Clock::now() + wait)) return false;
    char buffer[16 * 1024];
    const auto count = ::recv(m_socket, buffer, sizeof buffer, 0);
    m_ended = count <= 0;
    if (count > 0) m_received.append(buffer, static_cast<std::size_t>(count));
    return count > 0;
}

std::optional<RawResponse> RawClient::receive(bool head, std::chrono::milliseconds wait) {
    const auto until = Clock::now() + wait;
    const auto left = [until] { return std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()); };
    auto end = m_received.find("\r\n\r\n");
    for (; end == std::string::npos; end = m_received.find("\r\n\r\n"))
        if (!receiveSome(left())) return std::nullopt;
    auto response = parseHead(std::string_view(m_received).substr(0, end + 2));
    if (!response) return std::nullopt;
    std::size_t length = 0;
    const std::string text = response->header("content-length");
    std::from_chars(text.data(), text.data() + text.size(), length);
    if (head) length = 0;
    while (m_received.size() < end + 4 + length)
        if (!receiveSome(left())) return std::nullopt;
    response->body = m_received.substr(end + 4, length);
    m_received.erase(0, end + 4 + length);
    return response;
}

bool RawClient::isClosedByServer(std::chrono::milliseconds wait) {
    const auto until = Clock::now() + wait;
    while (!m_ended && Clock::now() < until) {
        m_received.clear();
        receiveSome(std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()));
    }
    return m_ended;
}

}  // namespace sagadesk::tests
