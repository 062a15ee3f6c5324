#include <QDateTime>

#include "ui/format/formats.h"
#include "ui/format/formats_text.h"

namespace sagadesk::ui {

namespace {

QDateTime local(const Formats& formats, core::Instant at) {
    const qint64 ms = at.time_since_epoch().count();
    if (formats.times == TimeStyle::Utc) return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    return QDateTime::fromMSecsSinceEpoch(ms, formats.zone);
}

QString timeOf(const Formats& formats, const QDateTime& at, const char* full, const char* half) {
    if (!formats.twelveHours) return at.toString(QLatin1String(full));
    return formats.locale.toString(at, QLatin1String(half));
}

QString dayAndMonth(const Formats& formats, const QDateTime& at) {
    const bool japanese = formats.locale.language() == QLocale::Japanese;
    return formats.locale.toString(at.date(), japanese ? QStringLiteral("M月d日") : QStringLiteral("d MMM"));
}

QString offsetText(const QDateTime& at) {
    const int minutes = at.offsetFromUtc() / 60;
    if (minutes == 0) return QStringLiteral("UTC");
    QString text = QStringLiteral("UTC%1%2")
                       .arg(minutes < 0 ? QStringLiteral("\u2212") : QStringLiteral("+"))
                       .arg(qAbs(minutes) / 60);
    if (minutes % 60 != 0) text += QStringLiteral(":%1").arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return text;
}

// Within a day of a change of clocks an hour may come twice, so the offset is said.
QString nearChange(const Formats& formats, const QDateTime& at) {
    if (formats.times == TimeStyle::Utc || at.addDays(-1).offsetFromUtc() == at.addDays(1).offsetFromUtc()) return {};
    return QLatin1Char(' ') + offsetText(at);
}

// "Europe/Stockholm" → "Stockholm".
QString placeOf(const QTimeZone& zone) {
    return QString::fromUtf8(zone.id()).section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
}

}  // namespace

QString clock(const Formats& formats, core::Instant at) {
    return timeOf(formats, local(formats, at), "HH:mm", "h:mm ap");
}

QString clockSeconds(const Formats& formats, core::Instant at) {
    return timeOf(formats, local(formats, at), "HH:mm:ss", "h:mm:ss ap");
}

QString clockMillis(const Formats& formats, core::Instant at) {
    return timeOf(formats, local(formats, at), "HH:mm:ss.zzz", "h:mm:ss.zzz ap");
}

QString ago(const Formats& formats, core::Instant at, core::Instant now) {
    const std::int64_t seconds = (now - at).count() / 1'000;
    const auto whole = [&](std::int64_t number) { return formats.locale.toString(static_cast<qlonglong>(number)); };
    if (seconds < 5 && seconds > -5) return say(QT_TRANSLATE_NOOP("Formats", "now"));
    if (seconds < 0) {
        return say(QT_TRANSLATE_NOOP("Formats", "in %1")).arg(duration(formats, core::Duration(-seconds * 1'000)));
    }
    if (seconds < 60) return say(QT_TRANSLATE_NOOP("Formats", "%1 s ago")).arg(whole(seconds));
    if (seconds < 3'600) return say(QT_TRANSLATE_NOOP("Formats", "%1 min ago")).arg(whole(seconds / 60));
    if (seconds < 48 * 3'600) return say(QT_TRANSLATE_NOOP("Formats", "%1 h ago")).arg(whole(seconds / 3'600));
    return say(QT_TRANSLATE_NOOP("Formats", "%1 d ago")).arg(whole(seconds / 86'400));
}

QString listTime(const Formats& formats, core::Instant at, core::Instant now) {
    if (formats.times == TimeStyle::Relative) return ago(formats, at, now);
    const QDateTime then = local(formats, at), today = local(formats, now);
    if (then.date() == today.date()) return clockSeconds(formats, at) + nearChange(formats, then);
    const QString day = dayAndMonth(formats, then);
    if (then.date().year() == today.date().year()) return day + QLatin1Char(' ') + clock(formats, at);
    return say(QT_TRANSLATE_NOOP("Formats", "%1 %2")).arg(day).arg(then.date().year());
}

QString detailTime(const Formats& formats, core::Instant at, core::Instant now) {
    Formats absolute = formats;
    if (absolute.times == TimeStyle::Relative) absolute.times = TimeStyle::Local;
    return say(QT_TRANSLATE_NOOP("Formats", "%1, %2")).arg(listTime(absolute, at, now), ago(formats, at, now));
}

QString fullTime(const Formats& formats, core::Instant at) {
    const qint64 ms = at.time_since_epoch().count();
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(ms, formats.zone);
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    const QString form = QStringLiteral("ddd d MMM yyyy HH:mm:ss");
    return formats.locale.toString(here, form) + QStringLiteral(" ") + placeOf(formats.zone) + QStringLiteral(" (") +
           offsetText(here) + QStringLiteral(")\n") + formats.locale.toString(utc, form) + QStringLiteral(" UTC\n") +
           QString::fromStdString(core::toRfc3339(at));
}

QString zoneClock(const Formats& formats, core::Instant now) {
    const QDateTime here = local(formats, now);
    const QString moment = formats.locale.toString(here, QStringLiteral("ddd d MMM yyyy, ")) +
                           timeOf(formats, here, "HH:mm:ss", "h:mm:ss ap");
    const bool universal = formats.times == TimeStyle::Utc || placeOf(formats.zone) == QLatin1String("UTC");
    if (universal) return moment + QStringLiteral(" · UTC");
    return say(QT_TRANSLATE_NOOP("Formats", "%1 · %2 (%3)")).arg(moment, placeOf(formats.zone), offsetText(here));
}

}  // namespace sagadesk::ui
