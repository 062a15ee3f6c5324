// The services board in the few lines that Overview has for it: trouble first, the healthy ones together.
#pragma once

#include "api/services.h"
#include "ui/format/formats.h"
#include "ui/format/words/viewer.h"
#include "ui/widgets/card_rows.h"
#include "ui/widgets/chart_data.h"

namespace sagadesk::ui {

struct ServiceRows {
    QList<CardRow> rows;
    std::uint64_t healthy = 0;
    bool alarm = false;  // one does not answer
};
[[nodiscard]] ServiceRows serviceRows(const api::ServiceBoard& board, const Formats& formats, const Viewer& viewer);

// When which service was unsteady, for shading.
[[nodiscard]] QList<ChartSpan> troublesOf(const api::ServiceBoard& board, const Viewer& viewer);

}  // namespace sagadesk::ui
