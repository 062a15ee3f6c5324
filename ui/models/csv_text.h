// One value of a CSV line.
#pragma once

#include <QByteArray>
#include <QString>

namespace sagadesk::ui {

// RFC 4180; a text that a spreadsheet would take for a formula gets an apostrophe before it.
[[nodiscard]] inline QByteArray csvText(QString value) {
    if (!value.isEmpty() && QStringLiteral("=+-@\t\r").contains(value.front())) value.prepend(QLatin1Char('\''));
    if (!value.contains(QLatin1Char(',')) && !value.contains(QLatin1Char('"')) && !value.contains(QLatin1Char('\n')) &&
        !value.contains(QLatin1Char('\r')))
        return value.toUtf8();
    return '"' + value.replace(QLatin1Char('"'), QStringLiteral("\"\"")).toUtf8() + '"';
}

}  // namespace sagadesk::ui
