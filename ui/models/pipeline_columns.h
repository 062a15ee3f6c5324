// The columns of the Pipeline page: milestones of several workflows that mean the same stand as one.
//
// Pure. Milestones are the same when stage and group are; those that only one workflow has stand where it has them.
#pragma once

#include <QList>
#include <QStringList>
#include <vector>

#include "api/pipeline.h"
#include "api/services.h"
#include "ui/format/words/viewer.h"

namespace sagadesk::ui {

struct PipelineColumn {
    QString key;  // stage and group
    QString name;
    bool sure = false;                             // its orders are confirmed, or are being
    std::uint64_t orders = 0;                      // all that are in it
    std::uint64_t held = 0, parked = 0, slow = 0;  // of these
    double perMinute = 0;                          // orders that it let on
    QList<double> lastHour;                        // the same by five minutes, oldest first
    std::optional<core::Duration> usualTime;       // of the slowest workflow
    QStringList steps;                             // of all workflows, each once
    std::vector<api::OrderSummary> cards;          // as they came: held, parked, slow

    [[nodiscard]] std::uint64_t sticking() const { return held + parked + slow; }
    // Of those that stick, the ones that have no card.
    [[nodiscard]] std::uint64_t more() const { return sticking() > cards.size() ? sticking() - cards.size() : 0; }
};

// type: only of that workflow; "" for all.
[[nodiscard]] std::vector<PipelineColumn> pipelineColumns(const api::Pipeline& pipeline, const std::string& type);

// The workflows that have milestones, in their order.
[[nodiscard]] std::vector<std::string> pipelineTypes(const api::Pipeline& pipeline);

// What is not normal at a column's services: "NordPay is not answering" and what that means. Empty when all is well.
struct PipelineTrouble {
    QString lead, sentence;
    bool operator==(const PipelineTrouble&) const = default;
};
[[nodiscard]] PipelineTrouble pipelineTrouble(const PipelineColumn& column, const api::ServiceBoard& board,
                                              const Viewer& viewer);

// "214 parked, held or slower than 0.7 s"; "" when none.
[[nodiscard]] QString stickingWords(const PipelineColumn& column, const Formats& formats);

// What finds the orders of the column in Orders.
[[nodiscard]] QString pipelineQuery(const PipelineColumn& column, const std::string& type);

// Completed, failed, cancelled of the quarter of an hour that ends now, in whole slots, and since when.
struct RecentFlow {
    core::Instant from{};
    api::FlowFigures figures;
    QList<double> completed, failed, cancelled;  // by five minutes of the last hour, oldest first
};
[[nodiscard]] RecentFlow recentFlow(const api::Pipeline& pipeline);

}  // namespace sagadesk::ui
