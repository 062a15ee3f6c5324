// Money, times, durations and counts as people write them.
#include <gtest/gtest.h>

#include <limits>

#include "ui/format/formats.h"
#include "ui/format/shown.h"

namespace sagadesk::ui {
namespace {

using namespace std::chrono_literals;

core::Instant at(const char* text) {
    return *core::parseInstant(text);
}

QString spaced(QString text) {
    return text.replace(QChar(0xa0), QLatin1Char(' ')).replace(QChar(0x202f), QLatin1Char(' '));
}

Formats formatsOf(QLocale::Language language, QLocale::Country country, const char* zone = "Europe/Stockholm") {
    Formats formats;
    formats.locale = QLocale(language, country);
    formats.zone = QTimeZone(zone);
    return formats;
}

const Formats english = formatsOf(QLocale::English, QLocale::UnitedKingdom);
const Formats german = formatsOf(QLocale::German, QLocale::Germany);

TEST(Money, digitsAreTheCurrencysAndSymbolsOnlyWhereTheyMeanOne) {
    EXPECT_EQ(money(english, 95'690, "EUR"), "€956.90");
    EXPECT_EQ(money(english, 8'420, "GBP"), "£84.20");
    EXPECT_EQ(money(english, 12'800, "JPY"), "¥12,800");
    EXPECT_EQ(money(english, 899'000, "INR"), "₹8,990.00");
    EXPECT_EQ(spaced(money(english, 42'750, "KWD")), "KWD 42.750");
    EXPECT_EQ(spaced(money(english, 149'900, "NOK")), "NOK 1,499.00");
    EXPECT_EQ(spaced(money(english, 1'999, "USD")), "USD 19.99");
    EXPECT_EQ(spaced(money(english, 1'999, "CNY")), "CNY 19.99");
}

TEST(Money, theLocalePlacesIt) {
    EXPECT_EQ(spaced(money(german, 95'690, "EUR")), "956,90 €");
    EXPECT_EQ(spaced(money(german, 149'900, "NOK")), "1.499,00 NOK");
    EXPECT_EQ(money(formatsOf(QLocale::Japanese, QLocale::Japan), 12'800, "JPY"), "¥12,800");
}

TEST(Money, theEdgesOfTheRange) {
    EXPECT_EQ(money(english, 0, "EUR"), "€0.00");
    EXPECT_EQ(money(english, 5, "EUR"), "€0.05");
    EXPECT_EQ(money(english, -5, "EUR"), "\u2212€0.05");
    EXPECT_EQ(money(english, core::minor_units_max, "EUR"), "€10,000,000,000,000.00");
    EXPECT_EQ(money(english, std::numeric_limits<std::int64_t>::min(), "JPY"), "\u2212¥9,223,372,036,854,775,808");
}

TEST(Times, listsSayWhatIsNeeded) {
    const auto now = at("2026-11-18T13:07:12Z");
    EXPECT_EQ(listTime(english, at("2026-11-18T13:05:58Z"), now), "14:05:58");
    EXPECT_EQ(listTime(english, at("2026-10-03T12:05:00Z"), now), "3 Oct 14:05");
    EXPECT_EQ(listTime(english, at("2025-10-03T12:05:00Z"), now), "3 Oct 2025");
    EXPECT_EQ(detailTime(english, at("2026-11-18T13:05:58Z"), now), "14:05:58, 1 min ago");
}

TEST(Times, theViewersDayCounts) {
    const auto now = at("2026-11-18T23:30:00Z");  // 00:30 on the 19th in Stockholm
    EXPECT_EQ(listTime(english, at("2026-11-18T22:30:00Z"), now), "18 Nov 23:30");
    Formats utc = english;
    utc.times = TimeStyle::Utc;
    EXPECT_EQ(listTime(utc, at("2026-11-18T22:30:00Z"), now), "22:30:00");
}

TEST(Times, atAChangeOfClocksTheOffsetIsSaid) {
    const auto now = at("2026-10-25T01:30:00Z");  // 02:30 for the second time
    EXPECT_EQ(listTime(english, at("2026-10-25T00:30:00Z"), now), "02:30:00 UTC+2");
    EXPECT_EQ(listTime(english, at("2026-10-25T01:30:00Z"), now), "02:30:00 UTC+1");
}

TEST(Times, theTooltipHasThreeWaysToWriteIt) {
    EXPECT_EQ(fullTime(english, at("2026-11-18T13:05:58.006Z")),
              "Wed 18 Nov 2026 14:05:58 Stockholm (UTC+1)\nWed 18 Nov 2026 13:05:58 UTC\n2026-11-18T13:05:58.006Z");
    EXPECT_EQ(zoneClock(english, at("2026-11-18T13:07:12Z")), "Wed 18 Nov 2026, 14:07:12 · Stockholm (UTC+1)");
    EXPECT_EQ(clockMillis(english, at("2026-11-18T13:05:58.006Z")), "14:05:58.006");
}

TEST(Times, ago) {
    const auto now = at("2026-11-18T13:00:00Z");
    EXPECT_EQ(ago(english, now - 2s, now), "now");
    EXPECT_EQ(ago(english, now - 40s, now), "40 s ago");
    EXPECT_EQ(ago(english, now - 90s, now), "1 min ago");
    EXPECT_EQ(ago(english, now - 130min, now), "2 h ago");
    EXPECT_EQ(ago(english, now - 72h, now), "3 d ago");
    EXPECT_EQ(ago(english, now + 18s, now), "in 18.0 s");
}

TEST(Numbers, durationsInTheUnitThatCounts) {
    EXPECT_EQ(duration(english, 41ms), "41 ms");
    EXPECT_EQ(duration(english, 684ms), "684 ms");
    EXPECT_EQ(duration(english, 12'700ms), "12.7 s");
    EXPECT_EQ(duration(english, 34s), "34 s");
    EXPECT_EQ(duration(english, 41min), "41 min");
    EXPECT_EQ(duration(english, 302min), "5 h 02 min");
    EXPECT_EQ(duration(english, 24h * 12), "12 d");
    EXPECT_EQ(duration(german, 12'700ms), "12,7 s");
}

TEST(Numbers, countsAndShares) {
    EXPECT_EQ(count(english, 18'412), "18,412");
    EXPECT_EQ(count(german, 18'412), "18.412");
    EXPECT_EQ(aboutCount(english, 10'000), "about 10,000");
    EXPECT_EQ(percent(english, 0.976), "97.6 %");
    EXPECT_EQ(percent(english, std::numeric_limits<double>::quiet_NaN()), "–");
}

TEST(ShownStatus, theActivityWinsWhereItSaysMore) {
    using core::Activity;
    using core::OrderState;
    EXPECT_EQ(shownOf(OrderState::Processing, Activity::Running), Shown::Processing);
    EXPECT_EQ(shownOf(OrderState::Pending, Activity::Waiting), Shown::Pending);
    EXPECT_EQ(shownOf(OrderState::Pending, Activity::Parked), Shown::Parked);
    EXPECT_EQ(shownOf(OrderState::Confirmed, Activity::Held), Shown::Held);
    EXPECT_EQ(shownOf(OrderState::Confirmed, Activity::AwaitingApproval), Shown::Held);
    EXPECT_EQ(shownOf(OrderState::Processing, Activity::Compensating), Shown::Undoing);
    EXPECT_EQ(shownOf(OrderState::Failed, Activity::Idle), Shown::Failed);
    for (const Shown shown : all_shown) EXPECT_LE(wordOf(shown).size(), 14);
}

}  // namespace
}  // namespace sagadesk::ui
