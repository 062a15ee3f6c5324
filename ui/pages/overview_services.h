// The services board and the failure queue in the few lines that Overview has for them: trouble first, the healthy
// ones together; causes by their number of orders.
#pragma once

#include "api/failures.h"
#include "api/services.h"
#include "ui/format/formats.h"
#include "ui/format/words/viewer.h"
#include "ui/widgets/bar_list.h"
#include "ui/widgets/card_rows.h"
#include "ui/widgets/chart_data.h"

namespace sagadesk::ui {

struct ServiceRows {
    QList<CardRow> rows;
    std::uint64_t healthy = 0;
};
[[nodiscard]] ServiceRows serviceRows(const api::ServiceBoard& board, const Formats& formats, const Viewer& viewer);

// Most orders first, at most so many rows.
[[nodiscard]] QList<BarRow> causeBars(const api::FailureList& failures, int most, const Formats& formats,
                                      const Viewer& viewer);

// What people last did to services, for the chart.
[[nodiscard]] QList<ChartMark> marksOf(const api::ServiceBoard& board, const Viewer& viewer);
// When which service was unsteady, for shading.
[[nodiscard]] QList<ChartSpan> troublesOf(const api::ServiceBoard& board, const Viewer& viewer);

}  // namespace sagadesk::ui
