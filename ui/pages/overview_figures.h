// The figures on top of Overview, and where each leads. What is not known is left out.
#pragma once

#include <optional>
#include <vector>

#include "api/overview.h"
#include "api/status.h"
#include "ui/format/formats.h"
#include "ui/widgets/chart_data.h"
#include "ui/widgets/figure_strip.h"

namespace sagadesk::ui {

struct OverviewFigure {
    Figure figure;
    QString page, query;
};

// overview: nullopt while it is not known; then only what the status tells.
[[nodiscard]] std::vector<OverviewFigure> overviewFigures(const std::optional<api::Overview>& overview,
                                                          const api::EngineStatus& status, const Formats& formats);

// How much of the past the chart shows.
enum class ChartRange : std::uint8_t { ThreeHours, Day, Week };

// Finished orders by time, up to the overview's moment.
[[nodiscard]] ChartData finishedOrders(const api::Overview& overview, ChartRange range, const Formats& formats);
// What one bar of it stands for: "per 5 minutes".
[[nodiscard]] QString barWord(ChartRange range);
// A moment on its axis: "14:05", and the day where there are several.
[[nodiscard]] QString axisTime(ChartRange range, double secondsSince1970, const Formats& formats);

}  // namespace sagadesk::ui
