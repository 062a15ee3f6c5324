#include "ui/format/viewer_of.h"

#include "ui/format/present.h"

namespace sagadesk::ui {

namespace {

// "14:02", with its day when that is not today.
QString clockOfDay(const Formats& formats, core::Instant at) {
    Formats absolute = formats;
    if (absolute.times == TimeStyle::Relative) absolute.times = TimeStyle::Local;
    const QString listed = listTime(absolute, at, presentTime());
    return listed.startsWith(clockSeconds(absolute, at)) ? clock(absolute, at) : listed;
}

}  // namespace

Viewer viewerOf(const Formats& formats, bool seesSecurityReasons) {
    Viewer viewer;
    viewer.money = [&formats](std::int64_t minor, std::string_view currency) {
        return money(formats, minor, currency);
    };
    viewer.time = [&formats](core::Instant at) { return clockOfDay(formats, at); };
    viewer.duration = [&formats](core::Duration length) { return duration(formats, length); };
    viewer.service = [](std::string_view) { return QString(); };
    viewer.seesSecurityReasons = seesSecurityReasons;
    return viewer;
}

}  // namespace sagadesk::ui
