#include "ui/format/formats.h"
#include "ui/format/formats_text.h"

namespace sagadesk::ui {

namespace {

QString tenths(const QLocale& locale, std::int64_t milli, std::int64_t unit) {
    return locale.toString(static_cast<double>(milli) / static_cast<double>(unit), 'f', 1);
}

}  // namespace

QString count(const Formats& formats, std::uint64_t number) {
    return formats.locale.toString(static_cast<qulonglong>(number));
}

QString aboutCount(const Formats& formats, std::uint64_t number) {
    return say(QT_TRANSLATE_NOOP("Formats", "about %1")).arg(count(formats, number));
}

QString percent(const Formats& formats, double fraction, int digits) {
    if (!(fraction >= 0)) return QStringLiteral("–");
    return say(QT_TRANSLATE_NOOP("Formats", "%1 %")).arg(formats.locale.toString(fraction * 100, 'f', digits));
}

QString duration(const Formats& formats, core::Duration length) {
    const std::int64_t ms = length.count();
    const QLocale& locale = formats.locale;
    if (ms < 0) return QStringLiteral("–");
    if (ms < 1'000) return say(QT_TRANSLATE_NOOP("Formats", "%1 ms")).arg(locale.toString(static_cast<qlonglong>(ms)));
    if (ms < 20'000) return say(QT_TRANSLATE_NOOP("Formats", "%1 s")).arg(tenths(locale, ms, 1'000));
    const std::int64_t seconds = ms / 1'000;
    const auto whole = [&](std::int64_t number) { return locale.toString(static_cast<qlonglong>(number)); };
    if (seconds < 60) return say(QT_TRANSLATE_NOOP("Formats", "%1 s")).arg(whole(seconds));
    const std::int64_t minutes = seconds / 60;
    if (minutes < 60) return say(QT_TRANSLATE_NOOP("Formats", "%1 min")).arg(whole(minutes));
    const std::int64_t hours = minutes / 60;
    if (hours < 48) {
        return say(QT_TRANSLATE_NOOP("Formats", "%1 h %2 min"))
            .arg(whole(hours), QStringLiteral("%1").arg(minutes % 60, 2, 10, QLatin1Char('0')));
    }
    return say(QT_TRANSLATE_NOOP("Formats", "%1 d")).arg(whole(hours / 24));
}

}  // namespace sagadesk::ui
