#include "support/cutting_proxy.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>
#include <vector>

#include "core/failure.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
constexpr auto throttle_step = 50ms;

sockaddr_in loopback(std::uint16_t port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

void prepare(int descriptor) {
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
}

}  // namespace

CuttingProxy::CuttingProxy(std::uint16_t target) : m_target(target) {
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    m_wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    auto address = loopback(0);
    socklen_t size = sizeof address;
    ENSURE(::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) == 0 && ::listen(m_listener, 64) == 0);
    ENSURE(::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) == 0);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

CuttingProxy::~CuttingProxy() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    wake();
    m_thread.join();
    ::close(m_listener);
    ::close(m_wake);
}

void CuttingProxy::wake() const {
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_wake, &one, sizeof one);
}

void CuttingProxy::observe(Observer observer) {
    const std::lock_guard lock(m_mutex);
    m_observer = std::move(observer);
}

void CuttingProxy::cut() {
    std::unique_lock lock(m_mutex);
    m_cut = true;
    wake();
    m_changed.wait_for(lock, 10s, [this] { return !m_cut; });
}

void CuttingProxy::refuse(bool on) {
    const std::lock_guard lock(m_mutex);
    m_refuse = on;
}

void CuttingProxy::hold(bool on) {
    const std::lock_guard lock(m_mutex);
    m_hold = on;
    wake();
}

void CuttingProxy::delay(std::chrono::milliseconds each) {
    const std::lock_guard lock(m_mutex);
    m_delay = each;
}

void CuttingProxy::throttle(std::size_t bytes_per_second) {
    const std::lock_guard lock(m_mutex);
    m_rate = bytes_per_second;
    wake();
}

void CuttingProxy::cutAfterUpstream(std::size_t bytes) {
    const std::lock_guard lock(m_mutex);
    m_upLeft = bytes;
}

void CuttingProxy::cutAfterDownstream(std::size_t bytes) {
    const std::lock_guard lock(m_mutex);
    m_downLeft = bytes;
}

std::size_t CuttingProxy::connections() const {
    const std::lock_guard lock(m_mutex);
    return m_pairs.size();
}

std::size_t CuttingProxy::upstream_bytes() const {
    const std::lock_guard lock(m_mutex);
    return m_upstream;
}

bool CuttingProxy::waitForUpstream(std::size_t bytes) const {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, 10s, [&] { return m_upstream >= bytes; });
}

void CuttingProxy::run() {
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        std::vector<pollfd> polled{{m_listener, POLLIN, 0}, {m_wake, POLLIN, 0}};
        for (const Pair& pair : m_pairs) {
            for (const Way* way : {&pair.up, &pair.down}) {
                if (!m_hold && !way->ended) polled.push_back({way->from, POLLIN, 0});
            }
        }
        const int wait = untilDue();
        lock.unlock();
        ::poll(polled.data(), polled.size(), wait);
        lock.lock();
        std::uint64_t ignored = 0;
        [[maybe_unused]] const auto got = ::read(m_wake, &ignored, sizeof ignored);
        turn();
    }
    for (Pair& pair : m_pairs) pair.broken = true;
    closeBroken();
}

void CuttingProxy::turn() {
    accept();
    for (Pair& pair : m_pairs) {
        for (Way* way : {&pair.up, &pair.down}) {
            if (m_hold) break;
            read(pair, *way);
            write(pair, *way);
        }
    }
    if (m_cut) {
        for (Pair& pair : m_pairs) pair.broken = true;
    }
    closeBroken();
    if (std::exchange(m_cut, false)) m_changed.notify_all();
}

void CuttingProxy::accept() {
    for (;;) {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0) return;
        const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const auto address = loopback(m_target);
        if (m_refuse || ::connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
            ::close(client);
            ::close(server);
            continue;
        }
        prepare(client);
        prepare(server);
        Pair pair{.number = ++m_accepted, .client = client, .server = server, .up = {}, .down = {}};
        pair.up.from = pair.down.to = client;
        pair.up.to = pair.down.from = server;
        pair.down.down = true;
        m_pairs.push_back(std::move(pair));
    }
}

void CuttingProxy::read(Pair& pair, Way& way) {
    std::array<char, 65'536> bytes;
    while (!way.ended && !pair.broken) {
        const ssize_t got = ::recv(way.from, bytes.data(), bytes.size(), 0);
        if (got < 0 && (errno == EAGAIN || errno == EINTR)) return;
        if (got <= 0) {
            way.ended = true;
            pair.broken = pair.broken || got < 0;
            return;
        }
        if (m_observer) m_observer(pair.number, way.down, {bytes.data(), static_cast<std::size_t>(got)});
        if (m_delay == 0ms && !way.chunks.empty())
            way.chunks.back().bytes.append(bytes.data(), static_cast<std::size_t>(got));
        else
            way.chunks.push_back({Steady::now() + m_delay, {bytes.data(), static_cast<std::size_t>(got)}});
    }
}

std::size_t CuttingProxy::allowed(const Way& way, std::size_t wanted) const {
    const auto& left = way.down ? m_downLeft : m_upLeft;
    if (left) wanted = std::min(wanted, *left);
    if (!way.down || m_rate == 0) return wanted;
    if (Steady::now() < m_nextThrottled) return 0;
    return std::min(wanted, std::max<std::size_t>(m_rate * throttle_step.count() / 1'000, 1));
}

void CuttingProxy::write(Pair& pair, Way& way) {
    while (!way.chunks.empty() && !pair.broken && way.chunks.front().due <= Steady::now()) {
        std::string& bytes = way.chunks.front().bytes;
        const std::size_t size = allowed(way, bytes.size());
        if (size == 0) return;
        const ssize_t sent = ::send(way.to, bytes.data(), size, MSG_NOSIGNAL);
        if (sent < 0 && (errno == EAGAIN || errno == EINTR)) return;
        if (sent < 0) {
            pair.broken = true;
            return;
        }
        count(way, static_cast<std::size_t>(sent));
        bytes.erase(0, static_cast<std::size_t>(sent));
        if (bytes.empty()) way.chunks.pop_front();
    }
    if (way.ended && way.chunks.empty()) pair.broken = true;
}

void CuttingProxy::count(const Way& way, std::size_t bytes) {
    if (!way.down) {
        m_upstream += bytes;
        m_changed.notify_all();
    } else if (m_rate > 0) {
        m_nextThrottled = Steady::now() + throttle_step;
    }
    auto& left = way.down ? m_downLeft : m_upLeft;
    if (!left) return;
    *left -= bytes;
    if (*left > 0) return;
    left.reset();
    for (Pair& pair : m_pairs) pair.broken = true;
}

void CuttingProxy::closeBroken() {
    m_pairs.remove_if([this](const Pair& pair) {
        if (!pair.broken) return false;
        if (m_observer) m_observer(pair.number, false, {});
        ::close(pair.client);
        ::close(pair.server);
        return true;
    });
}

// A chunk that could not be written is tried again soon: waiting for room would be one more thing to poll for.
int CuttingProxy::untilDue() const {
    constexpr int soon = 5;
    if (m_hold) return -1;
    for (const Pair& pair : m_pairs) {
        if (!pair.up.chunks.empty() || !pair.down.chunks.empty()) return soon;
    }
    return -1;
}

}  // namespace sagadesk::tests
