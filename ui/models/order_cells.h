// Parts of an order's row that several screens show alike.
#pragma once

#include <QString>

#include "api/orders.h"
#include "ui/widgets/step_bar.h"

namespace sagadesk::ui {

// The name, or the id where none is known.
[[nodiscard]] QString customerOf(const api::OrderSummary& order);
[[nodiscard]] StepCells cellsOf(const api::OrderSummary& order);

}  // namespace sagadesk::ui
