// What an action panel says before anything is done: what will happen to money, stock and customers. UI thread.
//
// Made of what is known of the order; what is not known is said to be so.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

#include "api/orders.h"
#include "ui/format/words/viewer.h"

namespace sagadesk::ui {

enum class PanelAction : std::uint8_t {
    Retry,
    StartAgain,
    EditFirst,
    WasDone,
    WasNotDone,
    LeaveOut,
    Undo,
    Cancel,
    SettleByHand,
    Approve,
    Reject,
    GoOn,
    RetryUndo,
    TryNow,
    Stop,
};

struct PanelWords {
    QString title;
    QStringList effects;  // whole sentences, first what matters most
    QString button;
    QStringList icons{};  // of bulk jobs: one for each effect, a name in resources/icons
};

// What the panel knows besides the order itself.
struct PanelDetails {
    std::optional<std::vector<core::PlannedUndo>> plan;  // Undo, Cancel: as previewed
    QString reference;                                   // WasDone: as typed so far
    int changedFields = 0;                               // EditFirst
};

// "Retry", "Start again" …: for titles, buttons and menus.
[[nodiscard]] QString actionName(PanelAction action);
[[nodiscard]] PanelWords panelWords(PanelAction action, const api::OrderSnapshot& order, const PanelDetails& details,
                                    const Viewer& viewer);

// What undoing would do, a sentence for each part of it.
[[nodiscard]] QStringList undoEffects(const std::vector<core::PlannedUndo>& plan, std::string_view currency,
                                      const Viewer& viewer);

// Why the engine refuses a command, by Problem::guard or LeftOut::guard: "It has already ended."
[[nodiscard]] QString guardWords(std::string_view guard);

}  // namespace sagadesk::ui
