// What an action on one order needs of the person and what it sends: pure tables behind ActionPanel.
#pragma once

#include <vector>

#include "ui/bridge/person.h"
#include "ui/format/words/panel_words.h"

namespace sagadesk::ui {

struct ActionNeeds {
    bool reference = false;          // a field for it
    bool referenceRequired = false;  // it can't be left empty
    bool typedNumber = false;        // the order's number is typed to make sure
    bool preview = false;            // what would be undone is asked of the engine first
    bool lookUp = false;             // the person finds out at the service first
    bool dangerous = false;          // takes something away
    Role role = Role::Operator;
};
[[nodiscard]] ActionNeeds needsOf(PanelAction action);

struct ActionInput {
    QString reason, reference;
    std::string step, patch;
};
// To be sent one after the other, each naming the version that the one before led to.
[[nodiscard]] std::vector<api::OrderCommand> commandsOf(PanelAction action, const api::OrderSnapshot& order,
                                                        const ActionInput& input);

// "K7QM-3XTD will be cancelled in %1 s. Nothing has been sent yet."
[[nodiscard]] QString pendingWords(PanelAction action, const QString& number);
// "K7QM-3XTD: it is being cancelled."
[[nodiscard]] QString sentWords(const QString& number, const api::CommandDone& done);

inline constexpr int hold_seconds = 8;
inline constexpr int reason_characters_min = 3;

}  // namespace sagadesk::ui
