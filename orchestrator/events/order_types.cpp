#include "events/order_types.h"

#include <utility>

namespace sagadesk::events {

const std::string* OrderTypes::find(const core::OrderId& order) {
    if (const auto young = m_young.find(order); young != m_young.end()) return young->second;
    const auto old = m_old.find(order);
    if (old == m_old.end()) return nullptr;
    const std::string* type = old->second;
    m_old.erase(old);
    keep(order, type);
    return type;
}

const std::string* OrderTypes::add(const core::OrderId& order, std::string_view type) {
    auto name = m_names.find(type);
    if (name == m_names.end()) name = m_names.emplace(type).first;
    keep(order, &*name);
    return &*name;
}

void OrderTypes::keep(const core::OrderId& order, const std::string* type) {
    if (m_young.size() >= m_generation) {
        m_old = std::move(m_young);
        m_young.clear();
    }
    m_young[order] = type;
}

}  // namespace sagadesk::events
