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

// Finished orders by time: from `begin` to the overview's moment, in steps of `width` five minutes.
[[nodiscard]] ChartData finishedOrders(const api::Overview& overview, core::Instant begin, int width,
                                       const Formats& formats);

}  // namespace sagadesk::ui
