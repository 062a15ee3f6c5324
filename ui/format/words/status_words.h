// One word, or few, for what a table shows: states, activities, reasons, steps, services, jobs. At most 14 characters
// in English where a column is narrow. UI thread.
#pragma once

#include <string_view>

#include <QString>

#include "api/bulk.h"
#include "api/orders.h"
#include "api/services.h"

namespace sagadesk::ui {

[[nodiscard]] QString stateWord(core::OrderState state);
[[nodiscard]] QString activityWord(core::Activity activity);
[[nodiscard]] QString holdWord(core::HoldReason reason);  // "" for none

// Of StepView::status and StepView::undoStatus; an unknown one gives "".
[[nodiscard]] QString stepWord(std::string_view status);
[[nodiscard]] QString undoWord(std::string_view undoStatus);

[[nodiscard]] QString healthWord(api::ServiceHealth health);
[[nodiscard]] QString breakerWord(api::BreakerState state);

[[nodiscard]] QString jobWord(core::BulkState state);
[[nodiscard]] QString jobResultWord(core::BulkResult result);
// Why a job stopped itself, a sentence; a person's own reason is given back as it is.
[[nodiscard]] QString jobStopReason(std::string_view stateReason);

}  // namespace sagadesk::ui
