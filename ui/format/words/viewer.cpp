#include "ui/format/words/viewer.h"

#include <QDateTime>

namespace sagadesk::ui {
namespace {

QDate dayOf(const Formats& formats, core::Instant at) {
    const qint64 ms = at.time_since_epoch().count();
    return formats.times == TimeStyle::Utc ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date()
                                           : QDateTime::fromMSecsSinceEpoch(ms, formats.zone).date();
}

}  // namespace

Viewer viewerOf(const Formats& formats, std::function<core::Instant()> now) {
    // In a sentence a time is a time: "since 14:02", never "since 4 min ago".
    Formats inText = formats;
    if (inText.times == TimeStyle::Relative) inText.times = TimeStyle::Local;
    Viewer viewer;
    viewer.money = [inText](std::int64_t minor, std::string_view currency) { return money(inText, minor, currency); };
    viewer.time = [inText, now = std::move(now)](core::Instant at) {
        const core::Instant present = now();
        const bool today = dayOf(inText, at) == dayOf(inText, present);
        return today ? clock(inText, at) : listTime(inText, at, present);
    };
    viewer.duration = [inText](core::Duration length) { return duration(inText, length); };
    viewer.share = [inText](double part) { return percent(inText, part, 0); };
    return viewer;
}

}  // namespace sagadesk::ui
