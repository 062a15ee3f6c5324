// How a step looks wherever it is painted, by its status word: mark and colours. Diagram, Gantt and lists share it.
#pragma once

#include <string_view>

#include <QColor>
#include <QIcon>
#include <QString>

#include "ui/models/timeline.h"
#include "ui/theme/theme.h"

namespace sagadesk::ui {

struct StepLook {
    QString icon;  // in resources/icons
    QColor ink, tint;
    bool reached = true;
};
[[nodiscard]] StepLook stepLook(std::string_view status);
[[nodiscard]] StepLook undoLook(std::string_view undoStatus);
[[nodiscard]] StepLook laneLook(const Lane& lane);  // in an earlier run, of its last try
[[nodiscard]] StepLook barLook(const Bar& bar, bool undo);

// 14 px at 100 % font scale, for a list.
[[nodiscard]] QIcon stepIcon(const StepLook& look);

// "No answer", "Refused: not enough money", "503 · Had a problem": of one try, in a list.
[[nodiscard]] QString barResult(const Bar& bar, bool undo, const std::string& service);

}  // namespace sagadesk::ui
