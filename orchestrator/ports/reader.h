// Read-only questions on committed state; never blocks the writer. One instance per query thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/failure.h"
#include "core/journal.h"
#include "ports/store.h"

namespace sagadesk::ports {

struct OrderFilter {
    std::vector<core::OrderState> states;  // empty: any
    std::vector<core::Activity> activities;
    std::string type, customer, service;       // exact; "" is any
    std::string text;                          // order number as spoken, or start of external reference or customer id
    std::optional<core::Instant> createdFrom;  // inclusive
    std::optional<core::Instant> createdTo;    // exclusive
};

struct JournalVerdict {
    std::uint64_t entries = 0;
    bool intact = true;
    // The first entry that does not fit, when not intact.
    core::PartitionId partition{};
    std::uint64_t position = 0;
    std::string what;  // "changed", "missing", "out_of_order", "tail_cut", "fork"
};

class Reader {
public:
    virtual ~Reader() = default;
    [[nodiscard]] virtual core::Expected<std::optional<StoredOrder>> order(const core::OrderId& id) = 0;
    [[nodiscard]] virtual core::Expected<std::optional<StoredOrder>> order(core::OrderNumber number) = 0;
    // Newest first, strictly older than `before`; stable while orders arrive. Rows carry no document.
    [[nodiscard]] virtual core::Expected<std::vector<OrderRow>> page(const OrderFilter& filter,
                                                                     const std::optional<core::OrderId>& before,
                                                                     std::size_t limit) = 0;
    // An order's entries with sequence > after, in order.
    [[nodiscard]] virtual core::Expected<std::vector<core::JournalEntry>> journal(const core::OrderId& id,
                                                                                  std::uint64_t after,
                                                                                  std::size_t limit) = 0;
    [[nodiscard]] virtual core::Expected<std::vector<std::pair<core::OrderState, std::uint64_t>>> countByState() = 0;
    // Recomputes every chain and compares it with the partition heads.
    [[nodiscard]] virtual core::Expected<JournalVerdict> verify() = 0;
};

}  // namespace sagadesk::ports
