#include "ui/models/csv_text.h"

namespace sagadesk::ui {

namespace {

QByteArray line(const QList<QByteArray>& cells) {
    return cells.join(',') + "\r\n";
}

}  // namespace

QByteArray csvText(QString value) {
    if (!value.isEmpty() && QStringLiteral("=+-@\t\r").contains(value.front())) value.prepend(QLatin1Char('\''));
    if (!value.contains(QLatin1Char(',')) && !value.contains(QLatin1Char('"')) && !value.contains(QLatin1Char('\n')) &&
        !value.contains(QLatin1Char('\r')))
        return value.toUtf8();
    return '"' + value.replace(QLatin1Char('"'), QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray csvHead(const NamedTexts& columns) {
    QList<QByteArray> cells;
    for (const auto& [name, text] : columns) cells.append(QByteArray(name));
    return line(cells);
}

QByteArray csvLine(const NamedTexts& columns) {
    QList<QByteArray> cells;
    for (const auto& [name, text] : columns) cells.append(csvText(text));
    return line(cells);
}

}  // namespace sagadesk::ui
