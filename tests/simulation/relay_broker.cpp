#include "simulation/relay_broker.h"

#include <algorithm>

namespace sagadesk::simulation {

void SimBroker::publish(ports::Message message, Done done) {
    if (!m_state.connected)
        return post([done = std::move(done)] { done({ports::Handover::NotSent, "not_connected", ""}); });
    m_watch.sent(message);
    const std::uint64_t ticket = ++m_tickets;
    m_open[ticket] = {std::move(message), std::move(done)};
    inFlight_most = std::max(inFlight_most, m_open.size());
    const bool late = m_chance.hits(0.01);
    m_timeline.after(core::Duration{1 + m_chance.below(late ? 3'000 : 30)}, [this, ticket] { answer(ticket); });
}

ports::Receipt SimBroker::judge(const ports::Message& message) {
    if (faults.accessDenied) return {ports::Handover::Refused, "not_authorised", "access list"};
    if (m_watch.isPoison(message)) return {ports::Handover::Refused, "too_large", "poison"};
    if (m_chance.hits(faults.quota)) return {ports::Handover::Refused, "quota_exceeded", "busy"};
    return {m_chance.hits(0.1) ? ports::Handover::NobodyListens : ports::Handover::Taken, "", ""};
}

void SimBroker::answer(std::uint64_t ticket) {
    const auto found = m_open.find(ticket);
    if (found == m_open.end()) return;
    Open open = std::move(found->second);
    m_open.erase(found);
    const ports::Receipt receipt = judge(open.message);
    if (receipt.handover != ports::Handover::Refused) {
        m_watch.arrived(open.message);
        m_watch.taken(open.message);
    }
    open.done(receipt);
}

void SimBroker::connect() {
    if (m_state.connected) return;
    m_state.connected = true;
    ++m_state.connections;
    m_state.code.clear();
    tellWatchers();
}

// What was under way may have arrived or not; its sender learns that before or after it learns of the loss.
void SimBroker::lose() {
    if (!m_state.connected) return;
    m_state.connected = false;
    m_state.code = "connection_lost";
    auto open = std::exchange(m_open, {});
    const bool first = m_chance.hits(0.5);
    if (first) tellWatchers();
    for (auto& [ticket, each] : open) {
        if (m_chance.hits(0.5) && judge(each.message).handover != ports::Handover::Refused)
            m_watch.arrived(each.message);
        each.done({ports::Handover::Lost, "connection_lost", ""});
    }
    if (!first) tellWatchers();
}

void SimBroker::forgetClients() {
    for (auto& [ticket, each] : m_open)
        if (m_chance.hits(0.5) && judge(each.message).handover != ports::Handover::Refused)
            m_watch.arrived(each.message);
    m_open.clear();
    m_watchers.clear();
    m_state.connected = false;
    m_state.connections = 0;
}

void SimBroker::tellWatchers() {
    const auto watchers = m_watchers;
    for (const Watcher& watcher : watchers) watcher(m_state);
}

}  // namespace sagadesk::simulation
