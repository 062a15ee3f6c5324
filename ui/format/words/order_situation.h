// Which row of the catalogue speaks for an order, and the values of its places; private to the words.
#pragma once

#include "api/orders.h"
#include "ui/format/words/order_catalogue.h"
#include "ui/format/words/sentence.h"
#include "ui/format/words/viewer.h"

namespace sagadesk::ui {

struct OrderSituation {
    const OrderRow* row = nullptr;  // never null once made
    Places places;
    int tries = 0;
};
// details: the same order's, or nullptr where only the summary is known.
[[nodiscard]] OrderSituation situationOf(const api::OrderSummary& order, const api::OrderSnapshot* details,
                                         const Viewer& viewer);

// The value of an explanation's parameter; "" when it has none of that name.
[[nodiscard]] std::string_view parameter(const core::Explanation& explanation, std::string_view name);

// The step that the explanation is about; nullptr when it is about none.
[[nodiscard]] const api::StepView* stepOf(const api::OrderSnapshot& order);
// The step that delivers, when its service gave a reference; nullptr otherwise.
[[nodiscard]] const api::StepView* deliveryOf(const api::OrderSnapshot& order);

}  // namespace sagadesk::ui
