#include "gateways/http/service_lane.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace sagadesk::gateways {
namespace {

bool hasControlCharacter(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

// A line break in any of these would let a value write headers of its own.
bool fitsIntoHead(const ports::ServiceCall& call) {
    return !call.method.empty() && call.path.starts_with('/') && call.path.find(' ') == std::string::npos &&
           !hasControlCharacter(call.method) && !hasControlCharacter(call.path) &&
           !hasControlCharacter(call.idempotencyKey) && !hasControlCharacter(call.traceparent);
}

HttpService withOneConnectionAtLeast(HttpService service) {
    service.concurrency = std::max(service.concurrency, 1U);
    return service;
}

constexpr const char* too_late = "The time for the call was over before it could be sent.";

}  // namespace

ServiceLane::ServiceLane(CurlLoop& loop, HttpService service)
    : m_loop(loop),
      m_service(withOneConnectionAtLeast(std::move(service))),
      m_lane(loop.addLane(static_cast<long>(m_service.concurrency))) {}

void ServiceLane::admit(PendingCall pending) {
    if (!fitsIntoHead(pending.call)) {
        refuse(pending, "invalid_call", "A control character or a space stands where HTTP does not allow one.");
        return;
    }
    if (m_service.timeout) pending.deadline = std::min(pending.deadline, pending.started + *m_service.timeout);
    if (underWay() < m_service.concurrency) {
        launch(std::move(pending));
        return;
    }
    m_nextExpiry = std::min(m_nextExpiry, pending.deadline);
    m_waiting.push_back(std::move(pending));
}

void ServiceLane::launch(PendingCall pending) {
    const auto now = Steady::now();
    if (pending.deadline <= now) {
        refuse(pending, "timeout", too_late);
        return;
    }
    if (m_idle.empty()) {
        m_exchanges.push_back(std::make_unique<Exchange>(m_service));
        m_idle.push_back(m_exchanges.back().get());
    }
    Exchange& exchange = *m_idle.back();
    m_idle.pop_back();
    exchange.prepare(std::move(pending), now);
    if (!m_loop.start(m_lane, exchange.handle())) release(exchange, exchange.answer(CURLE_FAILED_INIT));
}

void ServiceLane::finished(Exchange& exchange, CURLcode result) {
    release(exchange, exchange.answer(result));
    launchWaiting();
}

void ServiceLane::release(Exchange& exchange, ports::ServiceAnswer answer) {
    const auto done = exchange.takeDone();
    m_idle.push_back(&exchange);
    done(std::move(answer));
}

void ServiceLane::launchWaiting() {
    while (!m_waiting.empty() && underWay() < m_service.concurrency) {
        PendingCall next = std::move(m_waiting.front());
        m_waiting.pop_front();
        launch(std::move(next));
    }
}

void ServiceLane::expire(Steady::time_point now) {
    if (now < m_nextExpiry) return;
    std::deque<PendingCall> waiting;
    waiting.swap(m_waiting);
    m_nextExpiry = Steady::time_point::max();
    for (auto& pending : waiting) {
        if (pending.deadline <= now) {
            refuse(pending, "timeout", too_late);
            continue;
        }
        m_nextExpiry = std::min(m_nextExpiry, pending.deadline);
        m_waiting.push_back(std::move(pending));
    }
}

void ServiceLane::refuseWaiting() {
    std::deque<PendingCall> waiting;
    waiting.swap(m_waiting);
    m_nextExpiry = Steady::time_point::max();
    for (const auto& pending : waiting) {
        refuse(pending, "stopping", "The call was not made because the program is stopping.");
    }
}

void ServiceLane::cutShort() {
    for (const auto& exchange : m_exchanges) {
        if (std::find(m_idle.begin(), m_idle.end(), exchange.get()) != m_idle.end()) continue;
        m_loop.cancel(m_lane, exchange->handle());
        release(*exchange, exchange->abandoned());
    }
}

}  // namespace sagadesk::gateways
