// What a bulk job would do, in numbers, before it is started. UI thread.
#pragma once

#include "api/bulk.h"
#include "ui/format/words/panel_words.h"

namespace sagadesk::ui {

// The request that is being prepared and what its dry run found. fixedAt: when the set was frozen.
[[nodiscard]] PanelWords bulkWords(const api::BulkRequest& request, const api::BulkPlan& plan, core::Instant fixedAt,
                                   const Viewer& viewer);

// "Retrying 14 orders": what a job in work does, for the status bar.
[[nodiscard]] QString jobTitle(const core::BulkJob& job);

}  // namespace sagadesk::ui
