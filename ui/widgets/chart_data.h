// What a chart shows, as values: points of time evenly apart, lines and stacked bars over them, shaded times.
#pragma once

#include <QList>
#include <QString>
#include <functional>
#include <variant>

#include "ui/theme/tokens.h"

namespace sagadesk::ui {

using ChartInk = std::variant<Token, Shown>;

struct ChartSeries {
    enum class Kind : std::uint8_t { Line, Dashed, Bars };  // bars of one chart stand on one another
    QString name;
    QList<double> values;  // one a point; not a number: a gap
    Kind kind = Kind::Line;
    ChartInk ink = Shown::Processing;
    bool hatched = false;  // where patterns are wanted
};

// A time that stands out.
struct ChartSpan {
    double from = 0, to = 0;  // seconds since 1970
    QString title, note;
    Shown colour = Shown::Failed;
};

// A moment at which something was done.
struct ChartMark {
    double at = 0;  // seconds since 1970
    QString title;
    Shown colour = Shown::Parked;
};

struct ChartData {
    double begin = 0, step = 60;  // seconds since 1970, seconds: point i lasts from begin + i · step
    int points = 0;
    QList<ChartSeries> series;
    QList<ChartSpan> spans;
    QList<ChartMark> marks;
    QList<double> timeTicks;  // seconds since 1970

    [[nodiscard]] double end() const { return begin + step * points; }
    [[nodiscard]] double middle(int point) const { return begin + step * (point + .5); }
};

struct ChartLook {
    QString title;                             // for a screen reader
    bool logarithmic = false;                  // values above 0 then
    bool showsTimes = false;                   // under the chart
    bool namesLines = true;                    // at their ends
    std::function<QString(double)> valueText;  // of an axis and of a reading
    std::function<QString(double)> timeText;   // seconds since 1970
};

// Round numbers from 0 up: 0, 50, 100, 150. The last one is at least `most`; at most `wanted` steps.
[[nodiscard]] QList<double> evenTicks(double most, int wanted);
// The largest round number that is at most `most`: 372 gives 300.
[[nodiscard]] double roundBelow(double most);
// 1, 10, 100 …, with the fives between when there would be fewer than three in the range.
[[nodiscard]] QList<double> logTicks(double least, double most);
// Times between, on round minutes of the clock as given, at most `wanted`.
[[nodiscard]] QList<double> roundTimes(double begin, double end, int wanted, int offsetSeconds);

}  // namespace sagadesk::ui
