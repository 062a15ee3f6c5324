#include "engine/snapshots.h"

#include <algorithm>
#include <array>

#include <boost/json/parse.hpp>

#include "engine/milestones.h"
#include "engine/rows.h"

namespace sagadesk::engine {

std::string_view word(core::Stage stage) {
    static constexpr std::array<std::string_view, 3> words{"validation", "confirmation", "processing"};
    return words.at(static_cast<std::size_t>(stage));
}

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
    view.stage = engine::word(step.stage);
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
    view.amount = record.amount;
    view.expiresAt = record.expiresAt;
    if (record.startedAt != core::Instant{}) view.startedAt = record.startedAt;
    view.undoAttempts = record.undoAttempt;
    if (step.compensation) view.undoAttemptsMax = step.compensation->retry.attempts;
    return view;
}

bool isAtRisk(const core::StepRecord& record) {
    return record.undo == core::UndoPhase::Stuck || record.late || record.phase == core::StepPhase::Unknown ||
           (record.phase == core::StepPhase::Held && record.inDoubt);
}

std::string textIn(const boost::json::object& data, std::string_view name) {
    const auto* text = data.if_contains(name);
    return text != nullptr && text->is_string() ? std::string(text->get_string()) : std::string();
}

api::CallbackView callbackOf(const core::JournalEntry& entry) {
    api::CallbackView view;
    view.at = entry.time;
    view.run = entry.run;
    view.attempt = entry.attempt;
    view.step = entry.step;
    boost::system::error_code error;
    const boost::json::value data = boost::json::parse(entry.data.empty() ? "{}" : entry.data, error);
    if (error || !data.is_object()) return view;
    view.verdict = textIn(data.get_object(), "verdict");
    view.status = textIn(data.get_object(), "status");
    view.code = textIn(data.get_object(), "code");
    view.reference = textIn(data.get_object(), "reference");
    view.eventId = textIn(data.get_object(), "eventId");
    return view;
}

api::OrderSummary rowSummary(const ports::OrderRow& row) {
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
    summary.cause = row.cause;
    summary.troubledAt = row.troubledAt;
    summary.atRisk = row.atRisk;
    summary.customerName = row.listed.customerName;
    summary.channel = row.listed.channel;
    summary.country = row.listed.country;
    summary.items = row.listed.items;
    summary.step = row.step;
    summary.tries = row.tries;
    return summary;
}

void addOrder(api::OrderSummary& summary, const core::Order& order) {
    summary.owner = order.owner;
    summary.cells = milestonesOf(order);
    summary.explanation = core::explain(order);
}

}  // namespace

api::OrderSummary summaryOf(const ports::OrderRow& row, const core::WorkflowCatalogue& workflows) {
    api::OrderSummary summary = rowSummary(row);
    if (const auto order = orderOf(row, workflows)) addOrder(summary, *order);
    return summary;
}

api::OrderSnapshot snapshotOf(const core::Order& order, const ports::StoredOrder& stored,
                              const std::vector<core::JournalEntry>& entries) {
    api::OrderSnapshot snapshot;
    snapshot.summary = rowSummary(stored.row);
    addOrder(snapshot.summary, order);
    snapshot.document = stored.document;
    snapshot.workflowVersion = order.workflowVersion;
    snapshot.causeStep = order.causeStep;
    snapshot.causeCode = order.causeCode;
    snapshot.traceId = order.traceId;
    if (order.workflow == nullptr) return snapshot;
    snapshot.money = core::moneyOf(order);
    for (std::size_t i = 0; i < order.steps.size() && i < order.workflow->steps.size(); ++i) {
        const core::Step& step = order.workflow->steps[i];
        snapshot.steps.push_back(stepOf(step, order.steps[i]));
        if (step.money != core::MoneyRole::None && isAtRisk(order.steps[i]))
            snapshot.steps.back().atRisk = snapshot.money.atRisk;
        const auto due = snapshot.steps.back().due;
        if (due && (!snapshot.due || *due < *snapshot.due)) snapshot.due = due;
    }
    for (const core::JournalEntry& entry : entries) {
        if (entry.kind == core::EntryKind::CallbackReceived) snapshot.callbacks.push_back(callbackOf(entry));
        if (entry.run != order.run || !isOutcome(entry.kind)) continue;
        const auto step = std::find_if(snapshot.steps.begin(), snapshot.steps.end(),
                                       [&](const api::StepView& view) { return view.name == entry.step; });
        if (step != snapshot.steps.end()) step->history.push_back(attemptOf(entry));
    }
    return snapshot;
}

}  // namespace sagadesk::engine
