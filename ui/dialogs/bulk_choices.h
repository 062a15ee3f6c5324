// What can be done with all orders of a cause, or with messages that did not arrive: the buttons of the bulk panel.
#pragma once

#include <QString>
#include <optional>
#include <string>
#include <vector>

#include "api/backend.h"
#include "ui/bridge/person.h"

namespace sagadesk::ui {

struct BulkChoice {
    QString name;     // "Retry"
    QString command;  // of the command list, that leads here
    QString icon;
    core::BulkAction action = core::BulkAction::Retry;
    std::string verdict;  // Resolve
    Role role = Role::Operator;
    bool reference = false;                         // is asked for
    std::optional<api::UndeliveredAction> message;  // instead of action
};

// First what helps most often.
[[nodiscard]] std::vector<BulkChoice> choicesFor(const core::Cause& cause);
[[nodiscard]] std::vector<BulkChoice> choicesFor(api::UndeliveredKind kind);

}  // namespace sagadesk::ui
