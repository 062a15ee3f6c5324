#include "ui/format/amount_text.h"

namespace sagadesk::ui {

namespace {

int exponentOf(std::string_view currency) {
    const core::Currency* known = core::Currency::find(currency);
    return known == nullptr ? 2 : known->exponent;
}

// Without the marks between groups of three digits; nullopt when they stand elsewhere.
std::optional<QString> withoutGroups(const QString& whole, const QString& mark) {
    QStringList groups = whole.split(mark);
    for (qsizetype i = 1; i < groups.size(); ++i)
        if (groups[i].size() != 3) return std::nullopt;
    return groups.join(QString());
}

struct Parts {
    QString whole, fraction;
};

// "1.999" is one thousand and more where points part groups, and one and a fraction elsewhere.
std::optional<Parts> partsOf(const Formats& formats, const QString& text) {
    const QString point = formats.locale.decimalPoint(), mark = formats.locale.groupSeparator();
    const qsizetype at = text.lastIndexOf(point);
    const Parts given{at < 0 ? text : text.left(at), at < 0 ? QString() : text.mid(at + point.size())};
    if (const auto whole = withoutGroups(given.whole, mark)) return Parts{*whole, given.fraction};
    const qsizetype other = text.lastIndexOf(mark);
    if (at >= 0 || text.count(mark) != 1) return std::nullopt;
    return Parts{text.left(other), text.mid(other + mark.size())};
}

std::optional<std::int64_t> digitsIn(const QString& digits) {
    std::int64_t value = 0;
    for (const QChar each : digits) {
        if (!each.isDigit() || value > core::minor_units_max) return std::nullopt;
        value = value * 10 + each.digitValue();
    }
    return value;
}

}  // namespace

std::optional<std::int64_t> amountIn(const Formats& formats, const QString& text, std::string_view currency) {
    QString plain;
    for (const QChar each : text)
        if (!each.isSpace()) plain += each;
    const auto parts = partsOf(formats, plain);
    const int exponent = exponentOf(currency);
    if (plain.isEmpty() || !parts || parts->fraction.size() > exponent) return std::nullopt;
    const auto minor = digitsIn(parts->whole + parts->fraction.leftJustified(exponent, QLatin1Char('0')));
    return minor && *minor <= core::minor_units_max ? minor : std::nullopt;
}

QString amountText(const Formats& formats, std::int64_t minor, std::string_view currency) {
    const int exponent = exponentOf(currency);
    QString digits = QString::number(minor < 0 ? -minor : minor).rightJustified(exponent + 1, QLatin1Char('0'));
    if (exponent > 0) digits.insert(digits.size() - exponent, formats.locale.decimalPoint());
    return minor < 0 ? QLatin1Char('-') + digits : digits;
}

}  // namespace sagadesk::ui
