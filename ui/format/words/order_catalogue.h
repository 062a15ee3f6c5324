// The catalogue's rows: what is said of an order in each situation, in English, as the translators see it.
//
// Places stand in braces and are filled by fill(); "%n" is a number of tries. A row says nothing of money, stock or
// delivery but what its situation proves, since these are told by the facts' own sentences.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "api/orders.h"

namespace sagadesk::ui {

// bare: said when a place of full has no value.
struct RowText {
    const char* full = nullptr;
    const char* bare = nullptr;
};

// Facts about money, one bit each.
using MoneySet = std::uint16_t;
[[nodiscard]] constexpr MoneySet only(core::MoneyFact fact) {
    return static_cast<MoneySet>(1U << static_cast<unsigned>(fact));
}
inline constexpr MoneySet any_money = 0xFFFF;

struct OrderRow {
    std::string_view key;  // an explanation's code, or a refinement of one
    RowText headline, story, next;
    RowText say;                  // to the customer
    const char* offer = nullptr;  // ends what is said to the customer
    MoneySet money = any_money;   // facts that these texts agree with; with others a general row speaks
    bool tellsMoney = false;      // the story and what is said speak of the money themselves
};

inline constexpr const char* order_words_context = "OrderWords";

[[nodiscard]] std::span<const OrderRow> forwardRows();
[[nodiscard]] std::span<const OrderRow> heldRows();
[[nodiscard]] std::span<const OrderRow> undoingRows();
[[nodiscard]] std::span<const OrderRow> endedRows();
[[nodiscard]] std::span<const OrderRow> declinedRows();
[[nodiscard]] std::span<const OrderRow> generalRows();

// nullptr when there is none of that key.
[[nodiscard]] const OrderRow* orderRow(std::string_view key);

}  // namespace sagadesk::ui
