// What the services board shows of a lane.
#include "engine/lane.h"

namespace sagadesk::engine {

namespace {

constexpr std::uint64_t judged_calls_min = 20;   // fewer answers say nothing about a share
constexpr std::uint64_t bad_share_inverse = 20;  // over 5 %
constexpr int slow_factor = 3;
constexpr core::Duration slow_min{1'000};

bool answersBadly(const api::Latency& latency) {
    return latency.calls >= judged_calls_min && (latency.calls - latency.good) * bad_share_inverse > latency.calls;
}

bool isSlow(const api::Latency& now, const api::Latency& usual) {
    return now.p95 && usual.p95 && *now.p95 > slow_min && *now.p95 > *usual.p95 * slow_factor;
}

}  // namespace

api::ServiceHealth Lane::health(const api::ServiceView& view) const {
    if (!m_configured) return api::ServiceHealth::NotConfigured;
    if (m_breaker != api::BreakerState::Closed) return api::ServiceHealth::NotAnswering;
    if (m_paused) return api::ServiceHealth::Paused;
    if (answersBadly(view.fiveMinutes)) return api::ServiceHealth::BadAnswers;
    return isSlow(view.fiveMinutes, view.hour) ? api::ServiceHealth::Slow : api::ServiceHealth::Healthy;
}

api::ServiceView Lane::view(core::Instant now) const {
    api::ServiceView view;
    view.name = m_name;
    view.breaker = m_breaker;
    view.breakerSince = m_breakerSince;
    if (m_breaker == api::BreakerState::Open) view.nextProbe = m_openUntil;
    view.history.assign(m_history.begin(), m_history.end());
    view.fiveMinutes = m_latency.fiveMinutes(now);
    view.hour = m_latency.hour(now);
    view.minutes = m_latency.minutes(now);
    view.underWay = m_underWay;
    view.queued = static_cast<std::uint32_t>(m_waiting.size());
    view.parked = parked;
    view.concurrency = m_limits.concurrency;
    view.rate = m_limits.rate;
    view.configuredConcurrency = m_settings.concurrency;
    view.configuredRate = m_settings.rate;
    if (places() < m_limits.concurrency) view.recovering = places();
    view.paused = m_paused;
    if (m_paused) view.pausedUntil = m_control.pausedUntil;
    view.controlActor = m_control.actor;
    view.controlReason = m_control.reason;
    if (m_control.at != core::Instant{}) view.controlAt = m_control.at;
    view.health = health(view);
    return view;
}

}  // namespace sagadesk::engine
