#include "gateways/http/http_gateway.h"

#include <pthread.h>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "gateways/http/curl_loop.h"
#include "gateways/http/exchange.h"
#include "gateways/http/service_lane.h"

namespace sagadesk::gateways {
namespace {

// The engine bounds its own calls far below; a queue this long means that the thread does not keep up.
constexpr std::size_t handed_over_max = 65'536;
constexpr std::chrono::milliseconds idle_turn{1'000};

}  // namespace

struct HttpGateway::Impl {
    explicit Impl(std::map<std::string, HttpService> services);
    ~Impl();
    void call(ports::ServiceCall call, Done done);
    void stop(core::Duration deadline);

private:
    // What the thread is told from outside; one look at it a turn.
    struct Orders {
        std::vector<PendingCall> calls, tooMany;
        bool stopping = false, ending = false;
        Steady::time_point stopBy = Steady::time_point::max();
    };

    void run();
    void takeOver();
    void admit(PendingCall pending);
    void finishStopping();
    [[nodiscard]] std::size_t underWay() const;
    [[nodiscard]] std::chrono::milliseconds untilSomethingIsDue() const;

    CurlLoop m_loop;
    std::vector<std::unique_ptr<ServiceLane>> m_lanes;  // index is the loop's lane
    std::map<std::string, ServiceLane*, std::less<>> m_laneOf;
    Orders m_taken;  // the thread's own copy; its vectors keep their memory

    std::mutex m_mutex;
    std::condition_variable m_drained;
    Orders m_orders;
    bool m_quiet = false;  // stopped, and every call handed over until then is answered
    std::thread m_thread;
};

HttpGateway::Impl::Impl(std::map<std::string, HttpService> services)
    : m_loop([this](std::size_t lane, CURL* easy, CURLcode result) {
          m_lanes[lane]->finished(Exchange::of(easy), result);
      }) {
    for (auto& [name, service] : services) {
        m_lanes.push_back(std::make_unique<ServiceLane>(m_loop, std::move(service)));
        m_laneOf[name] = m_lanes.back().get();
    }
    m_thread = std::thread([this] { run(); });
    pthread_setname_np(m_thread.native_handle(), "http-calls");
}

HttpGateway::Impl::~Impl() {
    stop(core::Duration{0});
    {
        const std::lock_guard lock(m_mutex);
        m_orders.ending = true;
    }
    m_loop.wake();
    m_thread.join();
    m_lanes.clear();  // handles before the multi handles they were used with
}

void HttpGateway::Impl::call(ports::ServiceCall call, Done done) {
    const auto now = Steady::now();
    const auto deadline = now + call.timeout;
    bool first = false;
    {
        const std::lock_guard lock(m_mutex);
        first = m_orders.calls.empty();
        if (m_orders.calls.size() < handed_over_max) {
            m_orders.calls.push_back({std::move(call), std::move(done), now, deadline});
        } else {
            ports::ServiceCall refused;  // only what its answer needs
            refused.id = call.id;
            m_orders.tooMany.push_back({std::move(refused), std::move(done), now, deadline});
        }
    }
    if (first) m_loop.wake();
}

void HttpGateway::Impl::stop(core::Duration deadline) {
    std::unique_lock lock(m_mutex);
    m_orders.stopping = true;
    m_orders.stopBy = std::min(m_orders.stopBy, Steady::now() + deadline);
    m_loop.wake();
    m_drained.wait(lock, [this] { return m_quiet; });
}

void HttpGateway::Impl::run() {
    for (;;) {
        takeOver();
        if (m_taken.stopping) finishStopping();
        if (m_taken.ending) return;
        const auto now = Steady::now();
        for (const auto& lane : m_lanes) lane->expire(now);
        m_loop.turn(untilSomethingIsDue());
    }
}

void HttpGateway::Impl::takeOver() {
    {
        const std::lock_guard lock(m_mutex);
        m_taken.calls.swap(m_orders.calls);
        m_taken.tooMany.swap(m_orders.tooMany);
        m_taken.stopping = m_orders.stopping;
        m_taken.ending = m_orders.ending;
        m_taken.stopBy = m_orders.stopBy;
    }
    for (auto& pending : m_taken.calls) {
        if (m_taken.stopping) {
            refuse(pending, "stopping", "The call was not made because the program is stopping.");
        } else {
            admit(std::move(pending));
        }
    }
    for (const auto& pending : m_taken.tooMany) refuse(pending, "gateway_full", "Too many calls wait to be sent.");
    m_taken.calls.clear();
    m_taken.tooMany.clear();
}

void HttpGateway::Impl::admit(PendingCall pending) {
    const auto lane = m_laneOf.find(pending.call.service);
    if (lane == m_laneOf.end()) {
        refuse(pending, "service_not_configured", "No address is configured for this service.");
        return;
    }
    lane->second->admit(std::move(pending));
}

void HttpGateway::Impl::finishStopping() {
    for (const auto& lane : m_lanes) lane->refuseWaiting();
    if (Steady::now() >= m_taken.stopBy) {
        for (const auto& lane : m_lanes) lane->cutShort();
    }
    if (underWay() > 0) return;
    const std::lock_guard lock(m_mutex);
    if (!m_orders.calls.empty() || m_quiet) return;
    m_quiet = true;
    m_drained.notify_all();
}

std::size_t HttpGateway::Impl::underWay() const {
    std::size_t sum = 0;
    for (const auto& lane : m_lanes) sum += lane->underWay();
    return sum;
}

std::chrono::milliseconds HttpGateway::Impl::untilSomethingIsDue() const {
    auto due = m_taken.stopping && underWay() > 0 ? m_taken.stopBy : Steady::time_point::max();
    for (const auto& lane : m_lanes) due = std::min(due, lane->nextExpiry());
    if (due == Steady::time_point::max()) return idle_turn;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(due - Steady::now());
    return std::clamp(left, std::chrono::milliseconds{0}, idle_turn);
}

HttpGateway::HttpGateway(std::map<std::string, HttpService> services)
    : m_impl(std::make_unique<Impl>(std::move(services))) {}
HttpGateway::~HttpGateway() = default;
void HttpGateway::call(ports::ServiceCall call, Done done) {
    m_impl->call(std::move(call), std::move(done));
}
void HttpGateway::stop(core::Duration deadline) {
    m_impl->stop(deadline);
}

}  // namespace sagadesk::gateways
