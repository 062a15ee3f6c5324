#include "ui/models/pipeline_columns.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/format/words/names.h"
#include "ui/format/words/sentence.h"
#include "ui/format/words/service_words.h"

namespace sagadesk::ui {

namespace {

using core::Activity;

std::uint64_t ordersIn(const api::MilestoneLoad& load, std::initializer_list<Activity> activities) {
    std::uint64_t orders = 0;
    for (const Activity each : activities) orders += load.byActivity.at(static_cast<std::size_t>(each));
    return orders;
}

QString keyOf(const api::MilestoneLoad& load) {
    return text(load.stage) + QLatin1Char('/') + text(load.milestone);
}

// A milestone of one step is called like it; of several, or of steps that differ by workflow, like their group.
QString nameOf(const api::MilestoneLoad& load) {
    return load.label.empty() ? groupName(load.milestone) : shortStepName(load.label);
}

using Columns = std::vector<PipelineColumn>;

Columns::iterator columnOf(Columns& columns, const QString& key) {
    return std::ranges::find(columns, key, &PipelineColumn::key);
}

bool isSure(const api::MilestoneLoad& load) {
    return load.stage == "processing";
}

// Where a milestone that is new goes: before the next one that its workflow shares with those that are there.
Columns::iterator placeFor(Columns& columns, const api::Pipeline& pipeline, std::size_t load) {
    const api::MilestoneLoad& made = pipeline.milestones[load];
    for (std::size_t next = load + 1; next < pipeline.milestones.size(); ++next) {
        const api::MilestoneLoad& after = pipeline.milestones[next];
        if (after.type != made.type || after.stage != made.stage) continue;
        if (const auto found = columnOf(columns, keyOf(after)); found != columns.end()) return found;
    }
    return isSure(made) ? columns.end() : std::ranges::find_if(columns, &PipelineColumn::sure);
}

void addLoad(PipelineColumn& column, const api::MilestoneLoad& load) {
    for (const std::uint64_t orders : load.byActivity) column.orders += orders;
    column.held += ordersIn(load, {Activity::Held, Activity::AwaitingApproval});
    column.parked += ordersIn(load, {Activity::Parked});
    column.slow += load.slow;
    column.perMinute += load.perMinute;
    if (load.usualTime) column.usualTime = std::max(column.usualTime.value_or(core::Duration{}), *load.usualTime);
    column.lastHour.resize(static_cast<qsizetype>(load.lastHour.size()));
    for (std::size_t i = 0; i < load.lastHour.size(); ++i)
        column.lastHour[static_cast<qsizetype>(i)] += static_cast<double>(load.lastHour[i]);
    for (const std::string& step : load.steps)
        if (!column.steps.contains(text(step))) column.steps.append(text(step));
}

// An order between two steps is in the first milestone of its workflow, as it is counted there.
void addCards(Columns& columns, const api::Pipeline& pipeline, const std::string& type) {
    for (const api::OrderSummary& order : pipeline.cards) {
        if (!type.empty() && order.type != type) continue;
        const api::MilestoneLoad* own = nullptr;
        for (const api::MilestoneLoad& load : pipeline.milestones) {
            if (load.type != order.type) continue;
            if (own == nullptr) own = &load;
            if (std::ranges::count(load.steps, order.step) > 0) {
                own = &load;
                break;
            }
        }
        if (own == nullptr) continue;
        if (const auto column = columnOf(columns, keyOf(*own)); column != columns.end())
            if (column->cards.size() < api::pipeline_cards_max) column->cards.push_back(order);
    }
}

bool worksFor(const api::ServiceView& service, const PipelineColumn& column) {
    return std::ranges::any_of(service.usedFor, [&](const std::string& use) {
        return column.steps.contains(text(std::string_view(use).substr(use.find('/') + 1)));
    });
}

// What it means for the orders, and when it is tried again.
QString whatFollows(const api::ServiceView& service, const PipelineColumn& column, core::Instant at) {
    QStringList sentences;
    if (column.parked > 0)
        sentences.append(QCoreApplication::translate("Pipeline", "%n orders are parked and go on by themselves.",
                                                     nullptr, static_cast<int>(column.parked)));
    if (service.nextProbe && *service.nextProbe > at) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(*service.nextProbe - at);
        sentences.append(QCoreApplication::translate("Pipeline", "It is tried again in %n s.", nullptr,
                                                     static_cast<int>(left.count())));
    }
    return sentences.join(QLatin1Char(' '));
}

}  // namespace

std::vector<PipelineColumn> pipelineColumns(const api::Pipeline& pipeline, const std::string& type) {
    Columns columns;
    for (std::size_t i = 0; i < pipeline.milestones.size(); ++i) {
        const api::MilestoneLoad& load = pipeline.milestones[i];
        if (!type.empty() && load.type != type) continue;
        auto column = columnOf(columns, keyOf(load));
        if (column == columns.end()) {
            column = columns.insert(placeFor(columns, pipeline, i), PipelineColumn{});
            column->key = keyOf(load);
            column->name = nameOf(load);
            column->sure = isSure(load);
        } else if (column->name != nameOf(load)) {
            column->name = groupName(load.milestone);
        }
        addLoad(*column, load);
    }
    addCards(columns, pipeline, type);
    return columns;
}

std::vector<std::string> pipelineTypes(const api::Pipeline& pipeline) {
    std::vector<std::string> types;
    for (const api::MilestoneLoad& load : pipeline.milestones)
        if (std::ranges::count(types, load.type) == 0) types.push_back(load.type);
    return types;
}

PipelineTrouble pipelineTrouble(const PipelineColumn& column, const api::ServiceBoard& board, const Viewer& viewer) {
    for (const api::ServiceView& service : board.services) {  // the worst stands first
        if (service.health == api::ServiceHealth::Healthy || !worksFor(service, column)) continue;
        return {serviceHeadline(service, board.at, viewer), whatFollows(service, column, board.at)};
    }
    return {};
}

QString stickingWords(const PipelineColumn& column, const Formats& formats) {
    QStringList parts;
    const auto add = [&](std::uint64_t orders, const char* words) {
        if (orders > 0) parts.append(QCoreApplication::translate("Pipeline", words).arg(count(formats, orders)));
    };
    add(column.held, QT_TRANSLATE_NOOP("Pipeline", "%1 held"));
    add(column.parked, QT_TRANSLATE_NOOP("Pipeline", "%1 parked"));
    add(column.slow, QT_TRANSLATE_NOOP("Pipeline", "%1 slow"));
    return parts.join(QStringLiteral(" · "));
}

QString pipelineQuery(const PipelineColumn& column, const std::string& type) {
    QString query = QStringLiteral("status:pending,confirmed,processing step:") + column.steps.join(QLatin1Char(','));
    if (!type.empty()) query += QStringLiteral(" type:") + text(type);
    return query;
}

RecentFlow recentFlow(const api::Pipeline& pipeline) {
    constexpr int shown = 12, counted = 4;  // the slot that is under way and the three before
    RecentFlow flow;
    const core::Instant newest(pipeline.at.time_since_epoch() / api::flow_slot * api::flow_slot);
    flow.from = newest - api::flow_slot * (counted - 1);
    for (QList<double>* bars : {&flow.completed, &flow.failed, &flow.cancelled}) bars->resize(shown);
    for (const api::FlowSlot& slot : pipeline.flow) {
        const auto back = (newest - slot.from) / api::flow_slot;
        if (back < 0 || back >= shown) continue;
        const auto at = static_cast<qsizetype>(shown - 1 - back);
        flow.completed[at] += static_cast<double>(slot.figures.completed);
        flow.failed[at] += static_cast<double>(slot.figures.failed);
        flow.cancelled[at] += static_cast<double>(slot.figures.cancelled);
        if (back >= counted) continue;
        flow.figures.created += slot.figures.created;
        flow.figures.completed += slot.figures.completed;
        flow.figures.failed += slot.figures.failed;
        flow.figures.cancelled += slot.figures.cancelled;
    }
    return flow;
}

}  // namespace sagadesk::ui
