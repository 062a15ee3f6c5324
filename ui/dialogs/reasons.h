// The reasons that were typed last, to be offered again. UI thread; kept with the settings of the application.
#pragma once

#include <QStringList>

namespace sagadesk::ui {

inline constexpr int reasons_offered = 5;
[[nodiscard]] QStringList lastReasons();  // newest first
void rememberReason(const QString& reason);

}  // namespace sagadesk::ui
