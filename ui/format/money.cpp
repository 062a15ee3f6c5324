#include <QHash>

#include "ui/format/formats.h"

namespace sagadesk::ui {

namespace {

// Symbols that mean one currency only, wherever they stand. ¥ is the yen or the yuan, so it needs its own locale or is
// written for the yen outside of China.
QString symbolOf(const QLocale& locale, std::string_view currency) {
    if (currency == "EUR") return QStringLiteral("€");
    if (currency == "GBP") return QStringLiteral("£");
    if (currency == "INR") return QStringLiteral("₹");
    if (currency == "JPY" && locale.territory() != QLocale::China) return QStringLiteral("¥");
    if (currency == "CNY" && locale.territory() == QLocale::China) return QStringLiteral("¥");
    return {};
}

QString digits(const QLocale& locale, std::int64_t minor, int exponent) {
    std::uint64_t unit = 1;
    for (int i = 0; i < exponent; ++i) unit *= 10;
    const std::uint64_t amount = minor < 0 ? 0 - static_cast<std::uint64_t>(minor) : static_cast<std::uint64_t>(minor);
    QString text = locale.toString(static_cast<qulonglong>(amount / unit));
    if (exponent == 0) return text;
    QString fraction;
    for (std::uint64_t rest = amount % unit, place = unit / 10; place > 0; place /= 10)
        fraction += locale.toString(static_cast<uint>(rest / place % 10));
    return text + locale.decimalPoint() + fraction;
}

// Where the locale puts its own currency: "€1" or "1 €".
bool symbolFirst(const QLocale& locale) {
    return !locale.toCurrencyString(1.0, QStringLiteral("¤")).endsWith(QChar(0xa4));
}

}  // namespace

QString money(const Formats& formats, std::int64_t minor, std::string_view currency) {
    const core::Currency* known = core::Currency::find(currency);
    const QString number = digits(formats.locale, minor, known == nullptr ? 0 : known->exponent);
    const QString minus = minor < 0 ? QStringLiteral("\u2212") : QString();
    const QString symbol = symbolOf(formats.locale, currency);
    const QString code = QString::fromUtf8(currency.data(), static_cast<qsizetype>(currency.size()));
    const QChar space(0xa0);
    if (symbolFirst(formats.locale)) {
        return symbol.isEmpty() ? minus + code + space + number : minus + symbol + number;
    }
    return minus + number + space + (symbol.isEmpty() ? code : symbol);
}

}  // namespace sagadesk::ui
