// The words that numbers and times are written with. Private to this folder.
#pragma once

#include <QCoreApplication>

namespace sagadesk::ui {

// A text of the context Formats in the console's language.
[[nodiscard]] inline QString say(const char* text) {
    return QCoreApplication::translate("Formats", text);
}

}  // namespace sagadesk::ui
