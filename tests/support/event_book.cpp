#include "support/event_book.h"

#include <algorithm>
#include <cstdlib>

namespace sagadesk::tests {

std::string textMember(std::string_view json, std::string_view name) {
    const std::string start = "\"" + std::string(name) + "\":\"";
    const auto at = json.find(start);
    if (at == std::string_view::npos) return "";
    const auto from = at + start.size();
    return std::string(json.substr(from, json.find('"', from) - from));
}

void EventBook::note(const std::string& payload) {
    const std::string id = textMember(payload, "id");
    const std::lock_guard lock(m_mutex);
    const auto [known, isNew] = m_events.try_emplace(id, payload);
    if (!isNew) {
        ++m_repetitions;
        m_altered += known->second == payload ? 0 : 1;
        return;
    }
    char* position = nullptr;
    const auto partition = std::strtoull(id.c_str(), &position, 10);
    auto& head = m_heads[partition];
    head = std::max<std::uint64_t>(head, std::strtoull(position + (*position == '-' ? 1 : 0), nullptr, 10));
    const std::string order = textMember(payload, "subject");
    if (order.empty()) return;
    const std::string sequence = textMember(payload, "sequence");  // with leading zeros: sorts as a text
    std::string& newest = m_sequence[order];
    m_outOfOrder += sequence < newest ? 1 : 0;
    newest = std::max(newest, sequence);
}

std::size_t EventBook::count() const {
    const std::lock_guard lock(m_mutex);
    return m_events.size();
}

std::size_t EventBook::repetitions() const {
    const std::lock_guard lock(m_mutex);
    return m_repetitions;
}

bool EventBook::has(const std::string& id) const {
    const std::lock_guard lock(m_mutex);
    return m_events.contains(id);
}

std::optional<std::string> EventBook::payload(const std::string& id) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_events.find(id);
    return found == m_events.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> EventBook::ids() const {
    const std::lock_guard lock(m_mutex);
    std::vector<std::string> all;
    for (const auto& [id, payload] : m_events) all.push_back(id);
    return all;
}

std::size_t EventBook::outOfOrder() const {
    const std::lock_guard lock(m_mutex);
    return m_outOfOrder;
}

std::size_t EventBook::altered() const {
    const std::lock_guard lock(m_mutex);
    return m_altered;
}

std::map<std::uint64_t, std::uint64_t> EventBook::heads() const {
    const std::lock_guard lock(m_mutex);
    return m_heads;
}

}  // namespace sagadesk::tests
