// The types of the orders that events are about, for their topics; bounded. One thread.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/ids.h"

namespace sagadesk::events {

// Two generations: what was asked for since the older one was dropped stays. A miss costs a question to the store only.
class OrderTypes {
public:
    explicit OrderTypes(std::size_t orders_max = 65'536) : m_generation(orders_max / 2) {}

    // nullptr when it is not known; otherwise valid for the life of this object.
    [[nodiscard]] const std::string* find(const core::OrderId& order);
    const std::string* add(const core::OrderId& order, std::string_view type);
    [[nodiscard]] std::size_t size() const { return m_young.size() + m_old.size(); }

private:
    using Known = std::unordered_map<core::OrderId, const std::string*>;
    void keep(const core::OrderId& order, const std::string* type);

    std::size_t m_generation;
    Known m_young, m_old;
    std::set<std::string, std::less<>> m_names;  // as many as there are workflows; nodes stay where they are
};

}  // namespace sagadesk::events
