// Lines of CSV, RFC 4180.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <utility>

namespace sagadesk::ui {

// The columns of one line, in order.
using NamedTexts = QList<std::pair<const char*, QString>>;

// A text that a spreadsheet would take for a formula gets an apostrophe before it.
[[nodiscard]] QByteArray csvText(QString value);
[[nodiscard]] QByteArray csvHead(const NamedTexts& columns);
[[nodiscard]] QByteArray csvLine(const NamedTexts& columns);

}  // namespace sagadesk::ui
