// How numbers, money and times are written for this viewer. A value: locale, zone and currency; pure functions below.
#pragma once

#include <QLocale>
#include <QString>
#include <QTimeZone>
#include <cstdint>
#include <string_view>

#include "api/values.h"

namespace sagadesk::ui {

enum class TimeStyle : std::uint8_t { Local, Relative, Utc };

struct Formats {
    QLocale locale{QLocale::English, QLocale::UnitedKingdom};
    QTimeZone zone{QTimeZone::systemTimeZone()};
    QString baseCurrency{QStringLiteral("EUR")};
    TimeStyle times = TimeStyle::Local;
    bool twelveHours = false;    // "2:05 pm"
    bool hidesPersonal = false;  // e-mails and phones are shown in part, whoever looks
};

// "€956.90", "SEK 890.00", "¥12,800", "KWD 41.000": digits by ISO 4217, symbol only where it is unambiguous.
[[nodiscard]] QString money(const Formats& formats, std::int64_t minor, std::string_view currency);

// "18,412"; "about 10,000" when it is an estimate.
[[nodiscard]] QString count(const Formats& formats, std::uint64_t number);
[[nodiscard]] QString aboutCount(const Formats& formats, std::uint64_t number);
// part of whole, "97.6 %"; "–" when there is no whole.
[[nodiscard]] QString percent(const Formats& formats, double fraction, int digits = 1);

// Lists: today "14:05:58", this year "3 Oct 14:05", older "3 Oct 2025"; by formats.times also "4 min ago" or UTC.
[[nodiscard]] QString listTime(const Formats& formats, core::Instant at, core::Instant now);
[[nodiscard]] QString clock(const Formats& formats, core::Instant at);         // "14:05"
[[nodiscard]] QString clockSeconds(const Formats& formats, core::Instant at);  // "14:05:58"
[[nodiscard]] QString clockMillis(const Formats& formats, core::Instant at);   // "14:05:58.006"
// Details: "14:05:58, 1 min ago".
[[nodiscard]] QString detailTime(const Formats& formats, core::Instant at, core::Instant now);
// Tooltip: local with zone, UTC, ISO 8601, one a line.
[[nodiscard]] QString fullTime(const Formats& formats, core::Instant at);
[[nodiscard]] QString ago(const Formats& formats, core::Instant at, core::Instant now);  // "1 min ago", "now"
// Status bar: "Wed 18 Nov 2026, 14:07:12 · Stockholm (UTC+1)".
[[nodiscard]] QString zoneClock(const Formats& formats, core::Instant now);

// "41 ms", "12.7 s", "22 min", "5 h 02 min", "12 d".
[[nodiscard]] QString duration(const Formats& formats, core::Duration length);

}  // namespace sagadesk::ui
