// The columns that a list of orders can have.
#pragma once

#include <QString>
#include <array>
#include <cstdint>

#include "api/orders.h"
#include "api/search.h"

namespace sagadesk::ui {

enum class OrderColumn : std::uint8_t {
    Status,
    Number,
    Customer,
    What,
    Steps,
    Total,
    Created,
    Changed,
    Type,
    Channel,
    Country,
    Items,
    Step,
    Tries,
    Service,
    Reference,
};
inline constexpr int order_columns = 16;
inline constexpr int usual_columns = 7;  // the first ones are shown at the beginning

struct OrderColumnRow {
    OrderColumn column;
    const char* id;     // in settings
    const char* title;  // translated in context OrderColumns
    int width;          // px at the usual scale
    bool trailing;      // written at the trailing side
    std::optional<core::SortKey> sort;
};
[[nodiscard]] const std::array<OrderColumnRow, order_columns>& orderColumns();
[[nodiscard]] QString titleOf(OrderColumn column);
// Sorted by what changes while one looks, the order is frozen until the list is asked again.
[[nodiscard]] bool isChanging(core::SortKey key);

// The condition that holds for this order's cell: "status:failed", "customer:C-1007"; "" where none can be given.
[[nodiscard]] QString conditionOf(const api::OrderSummary& order, OrderColumn column);

}  // namespace sagadesk::ui
