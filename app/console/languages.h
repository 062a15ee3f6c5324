// The language of the screens: translations that are compiled in.
#pragma once

#include <QApplication>
#include <QString>

namespace sagadesk::console {

// language: "de", or "" for the system's. English has a translation too, for its plurals. Before the first text.
void installLanguage(QApplication& application, const QString& language);

}  // namespace sagadesk::console
