// Tells a broker that is wrong from an event that is: when many different orders in a row are refused and nothing is
// taken in between, the fault lies with the broker (its access list, its limits), and nobody's stream is parked for it.
#pragma once

#include <cstddef>
#include <unordered_set>

#include "core/ids.h"

namespace sagadesk::events {

class Standstill {
public:
    static constexpr std::size_t orders_max = 16;

    // Something was taken. True when that ends a standstill.
    bool taken() {
        const bool was = standing();
        m_refused.clear();
        return was;
    }
    // True when that begins a standstill.
    bool refused(const core::OrderId& order) {
        const bool was = standing();
        m_refused.insert(order);
        return !was && standing();
    }
    [[nodiscard]] bool standing() const { return m_refused.size() >= orders_max; }

private:
    std::unordered_set<core::OrderId> m_refused;  // since something was taken; while standing only probes add to it
};

}  // namespace sagadesk::events
