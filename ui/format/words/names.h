// Names that people know things by: services, steps, kinds of orders.
#pragma once

#include <string_view>

#include <QString>

#include "ui/format/words/viewer.h"

namespace sagadesk::ui {

// The configured label, else the name with a capital letter: "nord-pay" → "Nord pay". "" for no service.
[[nodiscard]] QString serviceName(std::string_view service, const Viewer& viewer);
// A step's label; those of the workflows that ship are translated, others are shown as they are.
[[nodiscard]] QString stepName(std::string_view label);
// What fits into a box of a diagram: "Authorise payment" → "Authorise".
[[nodiscard]] QString shortStepName(std::string_view label);
// What undoing the step is called: "Authorise payment" → "Release card hold".
[[nodiscard]] QString undoName(std::string_view label);
// The milestone that a group of steps stands for: "validate" → "Checks".
[[nodiscard]] QString groupName(std::string_view group);
// "purchase" → "Purchase", "loan_request" → "Loan request".
[[nodiscard]] QString typeName(std::string_view type);

}  // namespace sagadesk::ui
