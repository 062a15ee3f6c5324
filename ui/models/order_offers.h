// Which actions an order offers in the state that it is in: the table of ui.md §6.4, as a function.
//
// Pure. What is not offered is hidden; what is offered and impossible now carries the reason. Rights are the command
// list's matter.
#pragma once

#include <vector>

#include "ui/format/words/panel_words.h"

namespace sagadesk::ui {

struct Offer {
    PanelAction action = PanelAction::Retry;
    const char* command = "";  // in the list of commands
    std::string step;          // that it is about; "" for the order
    QString refusal;           // why not now; "" when it can be done
};

// The most helpful first.
[[nodiscard]] std::vector<Offer> offersOf(const api::OrderSnapshot& order);

// The step that a person must decide about; nullptr when none.
[[nodiscard]] const api::StepView* stepToDecide(const api::OrderSnapshot& order);

}  // namespace sagadesk::ui
