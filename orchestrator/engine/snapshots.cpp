#include "engine/snapshots.h"

#include <algorithm>
#include <array>

#include <boost/json/parse.hpp>

namespace sagadesk::engine {

namespace {

std::string_view word(core::StepPhase phase) {
    static constexpr std::array<std::string_view, 14> words{
        "not_reached", "calling", "looking_up", "retry_wait", "awaiting_callback", "awaiting_approval", "sleeping",
        "parked",      "held",    "succeeded",  "skipped",    "declined",          "gave_up",           "unknown"};
    return words.at(static_cast<std::size_t>(phase));
}

std::string_view word(core::UndoPhase phase) {
    static constexpr std::array<std::string_view, 7> words{"",       "calling", "retry_wait", "awaiting_callback",
                                                           "parked", "done",    "stuck"};
    return words.at(static_cast<std::size_t>(phase));
}

std::string_view word(core::Stage stage) {
    static constexpr std::array<std::string_view, 3> words{"validation", "confirmation", "processing"};
    return words.at(static_cast<std::size_t>(stage));
}

bool isOutcome(core::EntryKind kind) {
    return (kind >= core::EntryKind::StepSucceeded && kind <= core::EntryKind::CompensationFailed);
}

api::AttemptView attemptOf(const core::JournalEntry& entry) {
    const bool undo =
        entry.kind == core::EntryKind::CompensationSucceeded || entry.kind == core::EntryKind::CompensationFailed;
    api::AttemptView view;
    view.attempt = entry.attempt;
    view.undo = undo;
    view.at = entry.time;
    const std::string_view kind = core::word(entry.kind);
    view.outcome = kind.substr(kind.find('.') + 1);
    boost::system::error_code error;
    const boost::json::value data = boost::json::parse(entry.data.empty() ? "{}" : entry.data, error);
    if (error || !data.is_object()) return view;
    if (const auto* code = data.as_object().if_contains("code"); code && code->is_string())
        view.code = code->as_string();
    if (const auto* started = data.as_object().if_contains("startedAt"); started && started->is_int64())
        view.started = core::Instant(core::Duration(started->as_int64()));
    return view;
}

api::StepView stepOf(const core::Step& step, const core::StepRecord& record) {
    api::StepView view;
    view.name = step.name;
    view.label = step.label;
    view.group = step.group;
    view.service = step.service;
    view.stage = word(step.stage);
    view.status = word(record.phase);
    view.undoStatus = word(record.undo);
    view.hold = core::word(record.hold);
    view.critical = step.critical;
    view.pivot = step.pivot;
    view.attempts = record.attempt;
    view.attemptsMax = step.retry.attempts;
    if (record.due != core::Instant{}) view.due = record.due;
    view.reference = record.reference;
    view.data = record.data;
    view.code = record.code;
    view.detail = record.detail;
    return view;
}

}  // namespace

api::OrderSummary summaryOf(const ports::OrderRow& row) {
    api::OrderSummary summary;
    summary.id = row.id;
    summary.number = row.number;
    summary.type = row.type;
    summary.state = row.state;
    summary.activity = row.activity;
    summary.hold = row.hold;
    summary.service = row.service;
    summary.customerId = row.customerId;
    summary.externalReference = row.externalReference;
    summary.currency = row.currency;
    summary.total = row.total;
    summary.priority = row.priority;
    summary.run = row.run;
    summary.version = row.version;
    summary.created = row.created;
    summary.changed = row.changed;
    return summary;
}

api::OrderSnapshot snapshotOf(const core::Order& order, const ports::StoredOrder& stored,
                              const std::vector<core::JournalEntry>& entries) {
    api::OrderSnapshot snapshot;
    snapshot.summary = summaryOf(stored.row);
    snapshot.document = stored.document;
    snapshot.workflowVersion = order.workflowVersion;
    snapshot.causeStep = order.causeStep;
    snapshot.causeCode = order.causeCode;
    snapshot.traceId = order.traceId;
    if (order.workflow == nullptr) return snapshot;
    snapshot.money = core::moneyOf(order);
    for (std::size_t i = 0; i < order.steps.size() && i < order.workflow->steps.size(); ++i) {
        snapshot.steps.push_back(stepOf(order.workflow->steps[i], order.steps[i]));
        const auto due = snapshot.steps.back().due;
        if (due && (!snapshot.due || *due < *snapshot.due)) snapshot.due = due;
    }
    for (const core::JournalEntry& entry : entries) {
        if (entry.run != order.run || !isOutcome(entry.kind)) continue;
        const auto step = std::find_if(snapshot.steps.begin(), snapshot.steps.end(),
                                       [&](const api::StepView& view) { return view.name == entry.step; });
        if (step != snapshot.steps.end()) step->history.push_back(attemptOf(entry));
    }
    return snapshot;
}

}  // namespace sagadesk::engine
