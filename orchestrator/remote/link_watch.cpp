#include "remote/link_watch.h"

#include <algorithm>
#include <utility>

namespace sagadesk::remote {

namespace {

using api::LinkHealth;

constexpr core::Duration poll_interval{1'000};
constexpr int learning_share = 8;

}  // namespace

// Nothing is known before the first answer: until then calls are let through.
LinkWatch::LinkWatch(std::string name, core::Instant now) {
    m_state.name = std::move(name);
    m_state.since = now;
}

bool LinkWatch::answered(core::Duration took, core::Instant now) {
    m_state.latency = took;
    const bool slow = took >= slow_from;
    if (!slow) learn(took);
    m_backoff = backoff_first;
    if (m_newer) return become(LinkHealth::NewerSchema, m_state.detail, now);
    if (slow) return become(LinkHealth::Slow, "Answers take longer than usual.", now);
    return become(LinkHealth::Live, {}, now);
}

bool LinkWatch::waits(core::Duration soFar, core::Instant now) {
    if (soFar < slow_from || (m_state.health != LinkHealth::Live && m_state.health != LinkHealth::Slow)) return false;
    m_state.latency = std::max(m_state.latency.value_or(soFar), soFar);
    return become(LinkHealth::Slow, "Answers take longer than usual.", now);
}

bool LinkWatch::lost(std::string detail, core::Instant now) {
    if (m_state.health == LinkHealth::Lost) m_backoff = std::min(m_backoff * 2, backoff_max);
    m_newer = false;
    become(LinkHealth::Lost, std::move(detail), now);
    m_state.nextTry = now + m_backoff;
    return true;  // the next try is another one each time
}

bool LinkWatch::signedOut(std::string detail, core::Instant now) {
    m_backoff = backoff_max;
    m_newer = false;
    return become(LinkHealth::SignedOut, std::move(detail), now);
}

bool LinkWatch::newerSchema(std::string detail, core::Instant now) {
    m_newer = true;
    return become(LinkHealth::NewerSchema, std::move(detail), now);
}

bool LinkWatch::isUsable() const {
    return m_state.health != LinkHealth::Lost && m_state.health != LinkHealth::SignedOut;
}

core::Duration LinkWatch::untilNext() const {
    return isUsable() ? poll_interval : m_backoff;
}

bool LinkWatch::become(LinkHealth health, std::string detail, core::Instant now) {
    const bool changed = std::exchange(m_state.health, health) != health;
    if (changed) m_state.since = now;
    m_state.detail = std::move(detail);
    m_state.nextTry = std::nullopt;
    return changed;
}

void LinkWatch::learn(core::Duration took) {
    auto& usual = m_state.usualLatency;
    usual = usual ? *usual + (took - *usual) / learning_share : took;
}

}  // namespace sagadesk::remote
