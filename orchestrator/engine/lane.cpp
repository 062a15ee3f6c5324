#include "engine/lane.h"

#include <algorithm>
#include <tuple>

namespace sagadesk::engine {

namespace {
constexpr core::Duration cool_down_max{60'000};
constexpr double burst_seconds = 0.1;  // how much unused rate may be caught up at once
constexpr std::uint32_t first_cohort = 2;
constexpr std::size_t history_max = 50;
}  // namespace

bool Lane::Sooner::operator()(const Waiting& a, const Waiting& b) const {
    return std::tuple(-a.priority, a.created, a.order, a.effect.step, a.effect.direction, a.effect.lookup) <
           std::tuple(-b.priority, b.created, b.order, b.effect.step, b.effect.direction, b.effect.lookup);
}

Lane::Lane(std::string name, const ServiceLimits& limits, bool configured)
    : m_name(std::move(name)),
      m_settings(limits),
      m_limits(limits),
      m_configured(configured),
      m_coolDown(limits.breakerCoolDown),
      m_allowance(limits.concurrency) {}

void Lane::setControl(const ports::ServiceControl& control, core::Instant now) {
    const bool wasPaused = m_paused;
    m_control = control;
    setLimits();
    m_paused = control.paused && (!control.pausedUntil || *control.pausedUntil > now);
    if (wasPaused && !m_paused) recover();
}

// Calls under way beyond a limit that shrank are let finish; a lane that is well takes a greater one at once. A service
// is stopped by pausing it, so at least one place stays.
void Lane::setLimits() {
    const bool well = m_allowance >= m_limits.concurrency;
    m_limits.concurrency = std::max(1U, m_control.concurrency.value_or(m_settings.concurrency));
    m_limits.rate = m_control.rate && *m_control.rate > 0 ? m_control.rate : m_settings.rate;
    m_allowance = well ? m_limits.concurrency : std::min(m_allowance, m_limits.concurrency);
}

void Lane::recover() {
    m_allowance = std::min(first_cohort, m_limits.concurrency);
}

void Lane::enqueue(Waiting call) {
    const bool returned = call.returned;
    if (m_waiting.insert(std::move(call)).second && returned) ++m_returned;
}

Lane::Queue::iterator Lane::remove(Queue::iterator call) {
    if (call->returned) --m_returned;
    return m_waiting.erase(call);
}

std::uint32_t Lane::places() const {
    if (!m_configured || m_paused || m_breaker == api::BreakerState::Open) return 0;
    return m_breaker == api::BreakerState::HalfOpen ? 1 : m_allowance;
}

bool Lane::takeToken(core::Instant now) {
    if (!m_limits.rate) return true;
    const double burst = std::max(1.0, *m_limits.rate * burst_seconds);
    const double elapsed = std::max(0.0, std::chrono::duration<double>(now - m_tokensAt).count());
    m_tokens = std::min(burst, m_tokens + elapsed * *m_limits.rate);
    m_tokensAt = now;
    if (m_tokens < 1.0) return false;
    m_tokens -= 1.0;
    return true;
}

std::optional<Waiting> Lane::next(core::Instant now) {
    if (m_waiting.empty() || m_underWay >= places() || !takeToken(now)) return std::nullopt;
    Waiting call = *m_waiting.begin();
    remove(m_waiting.begin());
    ++m_underWay;
    ++m_counts.calls;
    return call;
}

void Lane::withdraw() {
    ENSURE(m_underWay > 0);
    --m_underWay;
    --m_counts.calls;
}

void Lane::change(api::BreakerState to, core::Instant now, std::string_view code) {
    m_breaker = to;
    m_breakerSince = now;
    m_history.push_front({now, to, std::string(code)});
    if (m_history.size() > history_max) m_history.pop_back();
}

void Lane::open(core::Instant now, std::string_view code) {
    change(api::BreakerState::Open, now, code);
    m_openUntil = now + m_coolDown;
    m_coolDown = std::min(m_coolDown * 2, cool_down_max);
    m_failuresInRow = 0;
}

void Lane::succeeded(core::Instant now) {
    m_failuresInRow = 0;
    if (m_breaker == api::BreakerState::HalfOpen) {
        change(api::BreakerState::Closed, now);
        recover();
    } else if (m_breaker == api::BreakerState::Closed) {
        // Each success admits one more: the cohort doubles with every round of answers.
        m_allowance = std::min(m_allowance + 1, m_limits.concurrency);
        if (m_allowance == m_limits.concurrency) m_coolDown = m_limits.breakerCoolDown;
    }
}

void Lane::failed(core::Instant now, std::string_view code) {
    const bool tooMany = m_breaker == api::BreakerState::Closed && ++m_failuresInRow >= m_limits.breakerFailures;
    if (tooMany || m_breaker == api::BreakerState::HalfOpen) open(now, code);
}

void Lane::answered(core::Instant now, Health health, core::Duration took, std::string_view code) {
    ENSURE(m_underWay > 0);
    --m_underWay;
    m_counts.took.add(static_cast<std::uint64_t>(took.count()) * 1'000);
    m_latency.add(now, took, health == Health::Good);
    if (health == Health::Good) succeeded(now);
    if (health == Health::Bad) failed(now, code);
}

std::size_t Lane::room() const {
    const std::size_t taken = m_underWay + m_waiting.size();
    return places() > taken ? places() - taken : 0;
}

std::size_t Lane::roomForParked() const {
    const bool newcomersWait = m_waiting.size() > m_returned;
    if (m_breaker != api::BreakerState::Closed || !newcomersWait) return room();
    return places() > m_returned ? places() - m_returned : 0;
}

bool Lane::endPause(core::Instant now) {
    if (!m_paused || !m_control.pausedUntil || now < *m_control.pausedUntil) return false;
    m_paused = false;
    recover();
    return true;
}

bool Lane::tick(core::Instant now) {
    const bool resumed = endPause(now);
    const bool cooled = m_breaker == api::BreakerState::Open && now >= m_openUntil;
    if (cooled) change(api::BreakerState::HalfOpen, now);
    return (resumed || cooled) && !m_paused && m_breaker != api::BreakerState::Open;
}

std::optional<core::Instant> Lane::wake() const {
    if (m_paused) return m_control.pausedUntil;
    if (m_breaker == api::BreakerState::Open) return m_openUntil;
    if (m_limits.rate && !m_waiting.empty() && m_underWay < places()) {
        const double missing = std::max(0.0, 1.0 - m_tokens);
        return m_tokensAt + core::Duration(static_cast<std::int64_t>(missing / *m_limits.rate * 1'000.0) + 1);
    }
    return std::nullopt;
}

std::vector<Waiting> Lane::takeAll() {
    std::vector<Waiting> taken(m_waiting.begin(), m_waiting.end());
    m_waiting.clear();
    m_returned = 0;
    return taken;
}

std::vector<Waiting> Lane::takeOverdue(core::Instant before) {
    if (places() == 0) return takeAll();
    std::vector<Waiting> taken;
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        if (it->since < before) {
            taken.push_back(*it);
            it = remove(it);
        } else {
            ++it;
        }
    }
    return taken;
}

api::ServiceStatus Lane::status() const {
    api::ServiceStatus status = m_counts;
    status.name = m_name;
    status.breaker = m_breaker;
    status.configured = m_configured;
    status.paused = m_paused;
    status.underWay = m_underWay;
    status.queued = static_cast<std::uint32_t>(m_waiting.size());
    status.parked = parked;
    status.concurrency = m_limits.concurrency;
    return status;
}

}  // namespace sagadesk::engine
