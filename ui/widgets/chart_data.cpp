#include "ui/widgets/chart_data.h"

#include <array>
#include <cmath>

namespace sagadesk::ui {

QList<double> evenTicks(double most, int wanted) {
    const double rough = std::max(most, 1.0) / std::max(wanted, 1);
    const double decade = std::pow(10.0, std::floor(std::log10(rough)));
    double step = decade;
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        step = decade * factor;
        const bool whole = step >= 1 && std::floor(step) == step;
        if (whole && step >= rough) break;
    }
    step = std::max(1.0, step);
    QList<double> ticks{0};
    while (ticks.last() < most) ticks.append(ticks.last() + step);
    if (ticks.size() == 1) ticks.append(step);
    return ticks;
}

double roundBelow(double most) {
    if (most < 1) return 1;
    const double decade = std::pow(10.0, std::floor(std::log10(most)));
    return std::floor(most / decade) * decade;
}

QList<double> logTicks(double least, double most) {
    QList<double> decades, all;
    for (double decade = 1; decade <= most; decade *= 10) {
        if (decade >= least) decades.append(decade);
        for (const double tick : {decade, decade * 5})
            if (tick >= least && tick <= most) all.append(tick);
    }
    return decades.size() < 3 ? all : decades;
}

QList<double> roundTimes(double begin, double end, int wanted, int offsetSeconds) {
    static constexpr std::array steps{60, 300, 600, 900, 1'800, 3'600, 7'200, 10'800, 21'600, 43'200, 86'400};
    int step = steps.back();
    for (const int each : steps) {
        if ((end - begin) / each > wanted) continue;
        step = each;
        break;
    }
    QList<double> ticks;
    for (double at = std::ceil((begin + offsetSeconds) / step) * step - offsetSeconds; at <= end; at += step)
        ticks.append(at);
    return ticks;
}

}  // namespace sagadesk::ui
