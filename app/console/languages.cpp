#include "console/languages.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace sagadesk::console {

namespace {

// Owned by the application.
void install(QApplication& application, const QLocale& locale, const QString& name, const QString& folder) {
    auto* translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder)) QApplication::installTranslator(translator);
}

}  // namespace

void installLanguage(QApplication& application, const QString& language) {
    QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    if (locale.language() == QLocale::C) locale = QLocale(QLocale::English);  // a system that says nothing
    QLocale::setDefault(locale);
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // What the locale's own file does not hold is shown in English, whose plurals the fallback has.
    install(application, QLocale(QLocale::English), QStringLiteral("sagadesk"), QStringLiteral(":/translations"));
    if (locale.language() != QLocale::English)
        install(application, locale, QStringLiteral("sagadesk"), QStringLiteral(":/translations"));
}

}  // namespace sagadesk::console
