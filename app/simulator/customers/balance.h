// Whether what the order service says and what the stand-in services did fit together, order by order.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/failure.h"
#include "simulator/customers/client.h"
#include "simulator/customers/order_rows.h"

namespace sagadesk::simulator {

// An order's account, as GET /ledger gives it.
struct AccountSums {
    std::int64_t authorised = 0, captured = 0, voided = 0, refunded = 0;
    std::int64_t reserved = 0, released = 0, shipped = 0, cancelled = 0;
    std::int64_t allocated = 0, deallocated = 0, activated = 0, deactivated = 0;
    std::vector<std::string> violations;
};
using AccountsById = std::unordered_map<std::string, AccountSums>;

[[nodiscard]] core::Expected<AccountsById> readLedger(Client& ledger);

struct Finding {
    std::string order;
    std::string what;
};

struct Balance {
    std::vector<Finding> findings;  // broken rules; empty is balanced
    std::vector<Finding> excused;   // not settled or held: nothing can be said yet, and why
    std::uint64_t compared = 0;
    [[nodiscard]] bool balanced() const { return findings.empty(); }
};

// Broken rules of one order; account may be null when no call came. Empty when the order fits or can't be judged yet.
[[nodiscard]] std::vector<std::string> brokenRules(const OrderFacts& order, const AccountSums* account);

// orders: all the service knows. An account without an order is an effect without an intent.
[[nodiscard]] Balance compare(const OrderFactsById& orders, const AccountsById& accounts);

}  // namespace sagadesk::simulator
