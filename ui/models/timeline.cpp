#include "ui/models/timeline.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace sagadesk::ui {

namespace {

using core::EntryKind;

bool isOutcome(EntryKind kind) {
    return kind >= EntryKind::StepSucceeded && kind <= EntryKind::CompensationFailed;
}
bool isUndo(EntryKind kind) {
    return kind == EntryKind::CompensationSucceeded || kind == EntryKind::CompensationFailed;
}

BarKind kindOf(EntryKind kind, const QString& by) {
    if (by == QLatin1String("verdict") || by == QLatin1String("closed")) return BarKind::Person;
    if (by == QLatin1String("lookup")) return BarKind::Lookup;
    switch (kind) {
        case EntryKind::StepDeclined:
            return BarKind::Refused;
        case EntryKind::StepFailed:
        case EntryKind::CompensationFailed:
            return BarKind::Failed;
        case EntryKind::StepUnknown:
            return BarKind::NoAnswer;
        case EntryKind::StepSkipped:
            return BarKind::Skipped;
        case EntryKind::StepApproved:
        case EntryKind::StepRejected:
            return BarKind::Person;
        case EntryKind::CompensationSucceeded:
            return BarKind::Undone;
        default:
            return BarKind::Good;
    }
}

Bar barOf(const core::JournalEntry& entry) {
    const QJsonObject data = QJsonDocument::fromJson(QByteArray::fromStdString(entry.data)).object();
    Bar bar;
    bar.end = entry.time;
    const auto started = static_cast<std::int64_t>(data.value(QStringLiteral("startedAt")).toDouble());
    bar.start = started > 0 ? std::min(core::Instant(core::Duration(started)), entry.time) : entry.time;
    bar.attempt = entry.attempt;
    bar.kind = kindOf(entry.kind, data.value(QStringLiteral("by")).toString());
    const std::string_view word = core::word(entry.kind);
    bar.outcome = word.substr(word.find('.') + 1);
    bar.code = data.value(QStringLiteral("code")).toString().toStdString();
    bar.status = data.value(QStringLiteral("status")).toInt();
    bar.actor = entry.actor;
    return bar;
}

// Lanes by run, gathered from the journal; the present run gets its steps even where nothing happened yet.
class Gathering {
public:
    Gathering(const api::OrderSnapshot& order, core::Instant now) : m_order(order), m_now(now) {}

    void add(const core::JournalEntry& entry) {
        if (!isOutcome(entry.kind) || entry.step.empty()) return;
        lane({entry.run, entry.step, isUndo(entry.kind)}).bars.push_back(barOf(entry));
    }
    void addPresent() {
        for (const api::StepView& step : m_order.steps) {
            const std::uint16_t run = m_order.summary.run;
            Lane& forward = lane({run, step.name, false});
            forward.status = step.status;
            if (step.undoStatus.empty()) {
                present(forward, step, step.status);
                continue;
            }
            Lane& undo = lane({run, step.name, true});
            undo.status = step.undoStatus;
            present(undo, step, step.undoStatus);
        }
    }
    [[nodiscard]] Timeline take() {
        Timeline timeline;
        timeline.start = timeline.end = m_order.summary.created;
        sort();
        for (Lane& each : m_lanes) finish(each, timeline);
        timeline.end = std::max(timeline.end, timeline.start + core::Duration(10));
        timeline.lanes = std::move(m_lanes);
        return timeline;
    }

private:
    Lane& lane(const StepKey& key) {
        const auto found = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const Lane& l) { return l.key == key; });
        if (found != m_lanes.end()) return *found;
        Lane made;
        made.key = key;
        made.label = key.step;
        if (const std::size_t at = placeOf(key.step); at < m_order.steps.size())
            made.label = m_order.steps[at].label, made.service = m_order.steps[at].service;
        m_lanes.push_back(std::move(made));
        return m_lanes.back();
    }
    [[nodiscard]] std::size_t placeOf(const std::string& step) const {
        const auto found = std::find_if(m_order.steps.begin(), m_order.steps.end(),
                                        [&](const api::StepView& each) { return each.name == step; });
        return static_cast<std::size_t>(found - m_order.steps.begin());
    }
    // What is under way now: a growing bar, or a wait until something is due.
    void present(Lane& lane, const api::StepView& step, const std::string& status) const {
        const bool waits = status == "retry_wait" || status == "parked" || (status == "looking_up" && step.due);
        if (waits) {
            const core::Instant from = lane.bars.empty() ? step.startedAt.value_or(m_now) : lane.bars.back().end;
            lane.pauses.push_back({from, std::max(step.due.value_or(m_now), m_now), true});
        }
        const bool runs = status == "calling" || status == "looking_up" || status == "awaiting_callback" ||
                          status == "awaiting_approval" || status == "sleeping";
        if (waits || !runs || !step.startedAt) return;
        Bar bar;
        bar.start = *step.startedAt;
        bar.end = std::max(m_now, bar.start);
        bar.attempt = lane.key.undo ? step.undoAttempts : step.attempts;
        bar.kind = status == "looking_up" ? BarKind::Lookup : BarKind::Running;
        bar.running = true;
        bar.outcome = status;
        lane.bars.push_back(std::move(bar));
    }
    void sort() {
        const auto began = [](const Lane& lane) {
            return !lane.bars.empty()     ? lane.bars.front().start
                   : !lane.pauses.empty() ? lane.pauses.front().start
                                          : core::Instant::max();
        };
        std::stable_sort(m_lanes.begin(), m_lanes.end(), [&](const Lane& a, const Lane& b) {
            if (a.key.run != b.key.run) return a.key.run < b.key.run;
            if (a.key.undo != b.key.undo) return !a.key.undo;
            return a.key.undo ? began(a) < began(b) : placeOf(a.key.step) < placeOf(b.key.step);
        });
    }
    void finish(Lane& lane, Timeline& timeline) const {
        for (std::size_t i = 1; i < lane.bars.size(); ++i)
            if (lane.bars[i].start > lane.bars[i - 1].end)
                lane.pauses.push_back({lane.bars[i - 1].end, lane.bars[i].start, false});
        for (const Bar& bar : lane.bars) {
            timeline.end = std::max(timeline.end, bar.end);
            timeline.live = timeline.live || bar.running;
        }
        for (const Pause& pause : lane.pauses) {
            timeline.end = std::max(timeline.end, pause.end);
            timeline.live = timeline.live || pause.open;
            if (lane.key.run == m_order.summary.run) timeline.waited += std::min(pause.end, m_now) - pause.start;
        }
    }

    const api::OrderSnapshot& m_order;
    core::Instant m_now;
    std::vector<Lane> m_lanes;
};

bool isWrong(const api::StepView& step) {
    return step.status == "held" || step.status == "declined" || step.status == "gave_up" || step.status == "unknown" ||
           step.undoStatus == "stuck";
}

}  // namespace

core::Duration Lane::took() const {
    return bars.empty() ? core::Duration{} : bars.back().end - bars.front().start;
}

const Lane* Timeline::find(const StepKey& key) const {
    const auto found = std::find_if(lanes.begin(), lanes.end(), [&](const Lane& lane) { return lane.key == key; });
    return found == lanes.end() ? nullptr : &*found;
}

Timeline timelineOf(const api::OrderSnapshot& order, const std::vector<core::JournalEntry>& entries,
                    core::Instant now) {
    Gathering gathering(order, now);
    for (const core::JournalEntry& entry : entries) gathering.add(entry);
    gathering.addPresent();
    return gathering.take();
}

StepKey firstLook(const api::OrderSnapshot& order) {
    const api::StepView* best = nullptr;
    for (const api::StepView& step : order.steps)
        if (isWrong(step) && (best == nullptr || step.critical)) best = &step;
    if (best != nullptr) return {order.summary.run, best->name, best->undoStatus == "stuck"};
    for (const api::StepView& step : order.steps)
        if (step.status != "not_reached" && step.status != "skipped") best = &step;
    return {order.summary.run, best == nullptr ? std::string() : best->name, false};
}

}  // namespace sagadesk::ui
