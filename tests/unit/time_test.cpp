#include "core/time.h"

#include <gtest/gtest.h>

#include "core/retry_after.h"

namespace sagadesk::core {
namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

constexpr Instant noon = sys_days{2026y / 11 / 18} + 12h;

TEST(Rfc3339Test, isAlwaysUtcWithMilliseconds) {
    EXPECT_EQ(toRfc3339(Instant{}), "1970-01-01T00:00:00.000Z");
    EXPECT_EQ(toRfc3339(sys_days{2026y / 11 / 18} + 14h + 5min + 58s + 6ms), "2026-11-18T14:05:58.006Z");
    EXPECT_EQ(toRfc3339(Instant{-1ms}), "1969-12-31T23:59:59.999Z");
    EXPECT_EQ(toRfc3339(sys_days{2024y / 2 / 29}), "2024-02-29T00:00:00.000Z");
}

TEST(Rfc3339Test, instantsBeyondFourDigitYearsBecomeTheNearest) {
    EXPECT_EQ(toRfc3339(Instant::max()), "9999-12-31T23:59:59.999Z");
    EXPECT_EQ(toRfc3339(Instant::min()), "0000-01-01T00:00:00.000Z");
}

struct Reading {
    const char* text;
    Instant expected;
};

TEST(ParseInstantTest, readsEveryOffsetAndFraction) {
    const Reading readings[] = {
        {"2026-11-18T12:00:00Z", noon},
        {"2026-11-18t12:00:00z", noon},
        {"2026-11-18 12:00:00Z", noon},
        {"2026-11-18T12:00:00+00:00", noon},
        {"2026-11-18T12:00:00-00:00", noon},
        {"2026-11-18T13:30:00+01:30", noon},
        {"2026-11-17T23:00:00-13:00", noon},
        {"2026-11-18T12:00:00.5Z", noon + 500ms},
        {"2026-11-18T12:00:00.05Z", noon + 50ms},
        {"2026-11-18T12:00:00.006Z", noon + 6ms},
        {"2026-11-18T12:00:00.123456789Z", noon + 123ms},
        {"2026-11-18T12:00:00.999999999Z", noon + 999ms},
        {"2026-11-18", noon - 12h},
        {"2016-12-31T23:59:60Z", sys_days{2017y / 1 / 1}},
        {"1969-12-31T23:59:59.999Z", Instant{-1ms}},
    };
    for (const auto& reading : readings) EXPECT_EQ(parseInstant(reading.text), reading.expected) << reading.text;
}

TEST(ParseInstantTest, refusesEverythingElse) {
    for (const auto* text : {"",
                             "2026",
                             "2026-11",
                             "2026-11-18T",
                             "2026-11-18T12:00:00",
                             "2026-11-18T12:00Z",
                             "2026-13-18T12:00:00Z",
                             "2026-02-29",
                             "2026-00-10",
                             "2026-01-00",
                             "2026-11-18T24:00:00Z",
                             "2026-11-18T12:60:00Z",
                             "2026-11-18T12:00:60Z",
                             "2026-11-18T12:00:61Z",
                             "2026-11-18T12:00:00.Z",
                             "2026-11-18T12:00:00.0123456789Z",
                             "2026-11-18T12:00:00,5Z",
                             "2026-11-18T12:00:00+24:00",
                             "2026-11-18T12:00:00+01:60",
                             "2026-11-18T12:00:00+0100",
                             "2026-11-18T12:00:00Zx",
                             " 2026-11-18",
                             "2026-11-18 ",
                             "26-11-18",
                             "2026-11-1x",
                             "+2026-11-18",
                             "2026-11-18Z"})
        EXPECT_FALSE(parseInstant(text)) << text;
}

TEST(ParseInstantTest, readsWhatIsWritten) {
    for (const Instant instant : {Instant{}, noon, noon + 1ms, Instant{-1ms}, Instant{sys_days{9999y / 12 / 31}}})
        EXPECT_EQ(parseInstant(toRfc3339(instant)), instant);
}

TEST(ParseDurationTest, readsOneNumberAndOneUnit) {
    EXPECT_EQ(parseDuration("0ms"), 0ms);
    EXPECT_EQ(parseDuration("200ms"), 200ms);
    EXPECT_EQ(parseDuration("10s"), 10s);
    EXPECT_EQ(parseDuration("5m"), 5min);
    EXPECT_EQ(parseDuration("24h"), 24h);
    EXPECT_EQ(parseDuration("7d"), days{7});
    EXPECT_EQ(parseDuration("3650d"), days{3650});
    EXPECT_EQ(parseDuration("315360000000ms"), days{3650});
    EXPECT_EQ(parseDuration("007s"), 7s);
}

TEST(ParseDurationTest, refusesEverythingElse) {
    for (const auto* text : {"", "s", "10", "-1s", "+1s", "1.5s", "1 s", " 1s", "1s ", "1S", "1w", "1h30m", "3651d",
                             "87601h", "315360000001ms", "99999999999999999999ms", "1ms2"})
        EXPECT_FALSE(parseDuration(text)) << text;
}

TEST(RetryAfterTest, readsSeconds) {
    EXPECT_EQ(parseRetryAfter("0", noon), 0ms);
    EXPECT_EQ(parseRetryAfter("120", noon), 120s);
    EXPECT_EQ(parseRetryAfter(" 7\t", noon), 7s);
    EXPECT_EQ(parseRetryAfter("99999999999999999999999", noon), retry_after_max);
}

// 2026-11-18 is a Wednesday.
TEST(RetryAfterTest, readsTheThreeFormsOfADate) {
    EXPECT_EQ(parseRetryAfter("Wed, 18 Nov 2026 12:00:30 GMT", noon), 30s);
    EXPECT_EQ(parseRetryAfter("Wednesday, 18-Nov-26 12:00:30 GMT", noon), 30s);
    EXPECT_EQ(parseRetryAfter("Wed Nov 18 12:00:30 2026", noon), 30s);
    EXPECT_EQ(parseRetryAfter("Tue Dec  1 12:00:00 2026", noon), days{13});
    EXPECT_EQ(parseRetryAfter("Tue, 17 Nov 2026 12:00:00 GMT", noon), 0ms);
    EXPECT_EQ(parseRetryAfter("Fri, 31 Dec 9999 23:59:59 GMT", noon), retry_after_max);
}

TEST(RetryAfterTest, aYearOfTwoDigitsIsNeverMoreThanFiftyYearsAhead) {
    EXPECT_EQ(parseRetryAfter("Sunday, 06-Nov-94 08:49:37 GMT", noon), 0ms);              // 1994
    EXPECT_EQ(parseRetryAfter("Friday, 06-Nov-76 08:49:37 GMT", noon), retry_after_max);  // 2076
}

TEST(RetryAfterTest, ignoresEverythingElse) {
    for (const auto* text : {"",
                             " ",
                             "-1",
                             "+1",
                             "1.5",
                             "1s",
                             "soon",
                             "Wed, 18 Nov 2026 12:00:30",
                             "Wed, 18 Nov 2026",
                             "Wed, 18 Nov 2026 12:00:30 UTC",
                             "Wed, 18 nov 2026 12:00:30 GMT",
                             "Wed, 31 Nov 2026 12:00:30 GMT",
                             "Wed, 18 Nov 2026 24:00:30 GMT",
                             "Wed, 18 Nov 2026 12:60:30 GMT",
                             "Wed, 8 Nov 2026 12:00:30 GMT",
                             "Wed 18 Nov 2026 12:00:30 GMT",
                             "Wed, 18-Nov-26 12:00:30 GMT",
                             "Wed Nov 18 12:00:30",
                             "Wed, 18 Nov 2026 12:00:30 GMTx",
                             "2026-11-18T12:00:30Z"})
        EXPECT_FALSE(parseRetryAfter(text, noon)) << text;
}

}  // namespace
}  // namespace sagadesk::core
