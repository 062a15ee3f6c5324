// What the order service says of its orders, read through its list pages.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>

#include "core/failure.h"
#include "core/order_state.h"
#include "core/time.h"
#include "simulator/customers/client.h"

namespace sagadesk::simulator {

struct OrderFacts {
    std::string type;
    core::OrderState state = core::OrderState::Pending;
    core::Activity activity = core::Activity::Running;
    std::string hold;
    std::int64_t total = 0;
    core::Instant created{}, changed{};

    // Nothing more happens by itself.
    [[nodiscard]] bool settled() const { return core::isFinal(state) || activity == core::Activity::Held; }
};
using OrderFactsById = std::unordered_map<std::string, OrderFacts>;

// Walks the list, newest first; visit gives false to end the walk. filter: "state=pending&…" or "".
[[nodiscard]] core::Expected<void> walkOrders(
    Client& client, const std::string& filter,
    const std::function<bool(const std::string& id, const OrderFacts&)>& visit);

}  // namespace sagadesk::simulator
