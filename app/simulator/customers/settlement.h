// Waits until orders are final or held, and reads how they ended.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <unordered_set>

#include "simulator/customers/order_rows.h"

namespace sagadesk::simulator {

using OrderIds = std::unordered_set<std::string>;

struct SettlementSettings {
    std::chrono::milliseconds patience{600'000};
    bool approve = false;  // says yes to every order that waits for a person
    std::function<void(std::uint64_t unsettled)>
        progress;  // may be empty; costs a walk over all unfinished orders a time
};

// True when all have settled, false when the patience is over first. Orders that the service does not know count as
// settled.
[[nodiscard]] core::Expected<bool> waitUntilSettled(Client& service, const OrderIds& orders,
                                                    const SettlementSettings& settings);

// Every order the service knows.
[[nodiscard]] core::Expected<OrderFactsById> readOrders(Client& service);

}  // namespace sagadesk::simulator
