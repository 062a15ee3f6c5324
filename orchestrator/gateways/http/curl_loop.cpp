#include "gateways/http/curl_loop.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include "core/failure.h"

namespace sagadesk::gateways {
namespace {

constexpr std::uint64_t wake_tag = ~0ULL;
constexpr std::size_t events_a_turn = 256;

std::uint32_t eventsOf(int what) {
    switch (what) {
        case CURL_POLL_IN:
            return EPOLLIN;
        case CURL_POLL_OUT:
            return EPOLLOUT;
        case CURL_POLL_INOUT:
            return EPOLLIN | EPOLLOUT;
        default:
            return 0;
    }
}

int curlEvents(std::uint32_t events) {
    int result = 0;
    if (events & (EPOLLIN | EPOLLHUP)) result |= CURL_CSELECT_IN;
    if (events & EPOLLOUT) result |= CURL_CSELECT_OUT;
    if (events & EPOLLERR) result |= CURL_CSELECT_ERR;
    return result;
}

void initialiseOnce() {
    static const CURLcode code = curl_global_init(CURL_GLOBAL_ALL);
    ENSURE(code == CURLE_OK);
}

}  // namespace

CurlLoop::CurlLoop(Finished finished) : m_finished(std::move(finished)) {
    initialiseOnce();
    m_epoll = epoll_create1(EPOLL_CLOEXEC);
    m_wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    ENSURE(m_epoll >= 0 && m_wake >= 0);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = wake_tag;
    ENSURE(epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event) == 0);
}

CurlLoop::~CurlLoop() {
    for (auto& lane : m_lanes) curl_multi_cleanup(lane->multi);
    close(m_wake);
    close(m_epoll);
}

std::size_t CurlLoop::addLane(long connectionsKept) {
    auto lane = std::make_unique<Lane>();
    lane->loop = this;
    lane->index = m_lanes.size();
    lane->multi = curl_multi_init();
    ENSURE(lane->multi != nullptr);
    curl_multi_setopt(lane->multi, CURLMOPT_SOCKETFUNCTION, &socketChanged);
    curl_multi_setopt(lane->multi, CURLMOPT_SOCKETDATA, lane.get());
    curl_multi_setopt(lane->multi, CURLMOPT_TIMERFUNCTION, &timerChanged);
    curl_multi_setopt(lane->multi, CURLMOPT_TIMERDATA, lane.get());
    curl_multi_setopt(lane->multi, CURLMOPT_PIPELINING, long{CURLPIPE_NOTHING});
    curl_multi_setopt(lane->multi, CURLMOPT_MAXCONNECTS, connectionsKept);
    m_lanes.push_back(std::move(lane));
    return m_lanes.size() - 1;
}

bool CurlLoop::start(std::size_t lane, CURL* easy) {
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &openSocket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, &closeSocket);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, this);
    return curl_multi_add_handle(m_lanes[lane]->multi, easy) == CURLM_OK;
}

void CurlLoop::cancel(std::size_t lane, CURL* easy) {
    curl_multi_remove_handle(m_lanes[lane]->multi, easy);
}

void CurlLoop::turn(std::chrono::milliseconds atMost) {
    std::array<epoll_event, events_a_turn> events;
    const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), waitFor(atMost));
    for (int i = 0; i < count; ++i) socketReady(events[i].data.u64, events[i].events);
    runTimers();
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        if (std::exchange(m_lanes[i]->touched, false)) collect(*m_lanes[i]);
    }
}

void CurlLoop::wake() {
    const std::uint64_t one = 1;
    // Fails only when the counter is full, and then the loop is awake anyway.
    [[maybe_unused]] const auto written = write(m_wake, &one, sizeof one);
}

int CurlLoop::waitFor(std::chrono::milliseconds atMost) const {
    auto wait = atMost;
    const auto now = Steady::now();
    for (const auto& lane : m_lanes) {
        if (!lane->due) continue;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(*lane->due - now);
        wait = std::clamp(left, std::chrono::milliseconds{0}, wait);
    }
    return static_cast<int>(wait.count());
}

void CurlLoop::socketReady(std::uint64_t tag, std::uint32_t events) {
    if (tag == wake_tag) {
        std::uint64_t count = 0;
        [[maybe_unused]] const auto got = read(m_wake, &count, sizeof count);
        return;
    }
    const int descriptor = static_cast<int>(tag);
    Socket& socket = socketAt(descriptor);
    if (socket.registered == 0) return;  // closed by what an earlier event of this turn led to
    if (socket.wanted == 0) {            // idle, and the service has hung up: libcurl finds out when it next looks
        forget(descriptor, socket);
        return;
    }
    Lane& lane = *m_lanes[socket.lane];
    lane.touched = true;
    int running = 0;
    curl_multi_socket_action(lane.multi, descriptor, curlEvents(events), &running);
}

void CurlLoop::runTimers() {
    const auto now = Steady::now();
    for (auto& lane : m_lanes) {
        if (!lane->due || *lane->due > now) continue;
        lane->due.reset();
        lane->touched = true;
        int running = 0;
        curl_multi_socket_action(lane->multi, CURL_SOCKET_TIMEOUT, 0, &running);
    }
}

void CurlLoop::collect(Lane& lane) {
    int left = 0;
    while (CURLMsg* message = curl_multi_info_read(lane.multi, &left)) {
        if (message->msg != CURLMSG_DONE) continue;
        CURL* easy = message->easy_handle;
        const CURLcode result = message->data.result;  // message dies with the handle's leaving
        curl_multi_remove_handle(lane.multi, easy);
        m_finished(lane.index, easy, result);
    }
}

CurlLoop::Socket& CurlLoop::socketAt(int descriptor) {
    const auto index = static_cast<std::size_t>(descriptor);
    if (index >= m_sockets.size()) m_sockets.resize(index + 64);
    return m_sockets[index];
}

void CurlLoop::watch(int descriptor, Socket& socket, std::uint32_t events) {
    if (socket.registered == events) return;
    epoll_event event{};
    event.events = events;
    event.data.u64 = static_cast<std::uint64_t>(descriptor);
    const int change = socket.registered == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    if (epoll_ctl(m_epoll, change, descriptor, &event) != 0 && errno == EEXIST) {
        ENSURE(epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event) == 0);
    }
    socket.registered = events;
}

void CurlLoop::forget(int descriptor, Socket& socket) {
    if (socket.registered != 0) epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
    socket.registered = 0;
}

int CurlLoop::socketChanged(CURL*, curl_socket_t descriptor, int what, void* lane, void*) {
    auto& owner = *static_cast<Lane*>(lane);
    CurlLoop& loop = *owner.loop;
    Socket& socket = loop.socketAt(descriptor);
    socket.lane = static_cast<std::uint32_t>(owner.index);
    socket.wanted = what == CURL_POLL_REMOVE ? 0 : eventsOf(what);
    if (socket.wanted != 0) {
        loop.watch(descriptor, socket, socket.wanted);
    } else if (!socket.kept || socket.registered != EPOLLIN) {
        loop.forget(descriptor, socket);
    }
    return 0;
}

int CurlLoop::timerChanged(CURLM*, long timeout_ms, void* lane) {
    auto& owner = *static_cast<Lane*>(lane);
    if (timeout_ms < 0) {
        owner.due.reset();
    } else {
        owner.due = Steady::now() + std::chrono::milliseconds{timeout_ms};
    }
    return 0;
}

curl_socket_t CurlLoop::openSocket(void* loop, curlsocktype, curl_sockaddr* address) {
    const int descriptor = socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    if (descriptor < 0) return CURL_SOCKET_BAD;
    static_cast<CurlLoop*>(loop)->socketAt(descriptor) = Socket{.kept = true};
    return descriptor;
}

int CurlLoop::closeSocket(void* loop, curl_socket_t descriptor) {
    static_cast<CurlLoop*>(loop)->socketAt(descriptor) = Socket{};  // closing takes it out of epoll too
    return close(descriptor);
}

}  // namespace sagadesk::gateways
