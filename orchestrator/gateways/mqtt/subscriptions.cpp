#include "gateways/mqtt/subscriptions.h"

#include <algorithm>

#include "gateways/mqtt/topic_filter.h"

namespace sagadesk::gateways {

void Subscriptions::add(std::string filter, ports::Broker::Arrived arrived) {
    m_entries.push_back({std::move(filter), std::move(arrived)});
}

bool Subscriptions::ask(const Entry& entry) {
    m_asked.emplace(++m_lastId, entry.filter);
    return m_ask(m_lastId, entry.filter);
}

bool Subscriptions::askAll() {
    forget();
    return std::all_of(m_entries.begin(), m_entries.end(), [this](const Entry& entry) { return ask(entry); });
}

bool Subscriptions::askNewest() {
    return m_entries.empty() || ask(m_entries.back());
}

std::string Subscriptions::answered(std::uint64_t id) {
    const auto place = m_asked.lower_bound({id, ""});
    if (place == m_asked.end() || place->first != id) return {};
    std::string filter = place->second;
    m_asked.erase(place);
    return filter;
}

void Subscriptions::deliver(ports::Message message) {
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& each) {
        return matches(withoutShare(each.filter), message.topic);
    });
    if (entry == m_entries.end()) return;
    const auto arrived = entry->arrived;  // it may subscribe
    arrived(std::move(message));
}

}  // namespace sagadesk::gateways
