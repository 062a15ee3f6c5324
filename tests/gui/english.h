// English as the console speaks it: with the plurals that the sources do not have ("1 try", not "1 tries").
#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace sagadesk::tests {

// The application's own; ends the test program when the translation is not built.
inline void speakEnglish(QCoreApplication& application) {
    auto* english = new QTranslator(&application);
    if (!english->load(QStringLiteral(SAGADESK_ENGLISH))) qFatal("no translation %s", SAGADESK_ENGLISH);
    QCoreApplication::installTranslator(english);
}

}  // namespace sagadesk::tests
