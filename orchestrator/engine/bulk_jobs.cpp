#include "engine/bulk_jobs.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/failure.h"

namespace sagadesk::engine {

namespace {

// So many orders of one job are in work at once: enough to keep the services busy, few enough to stop in time.
constexpr std::uint32_t window = 256;
// Without a canary, a share of failures is believed from so many results on.
constexpr std::uint32_t sample = 20;
// How far behind its pace a job may catch up at once. The node is not woken to the millisecond.
constexpr double catch_up_ms = 100;

double millis(core::Instant instant) {
    return static_cast<double>(instant.time_since_epoch().count());
}

bool hasResult(const core::BulkItem& item) {
    return item.result >= core::BulkResult::Passed;
}

core::EntryKind entryOf(core::BulkState state) {
    switch (state) {
        case core::BulkState::Running:
            return core::EntryKind::BulkResumed;
        case core::BulkState::Paused:
            return core::EntryKind::BulkPaused;
        case core::BulkState::Stopped:
            return core::EntryKind::BulkStopped;
        case core::BulkState::Aborted:
            return core::EntryKind::BulkAborted;
        case core::BulkState::Finished:
            return core::EntryKind::BulkFinished;
    }
    ENSURE(false);
}

core::JournalEntry entryAbout(const core::BulkJob& job, core::EntryKind kind, std::string data) {
    core::JournalEntry entry;
    entry.kind = kind;
    entry.time = job.changed;
    entry.actor = job.stateActor;
    entry.reason = job.stateReason;
    entry.data = "{\"job\":\"" + job.id.text() + "\"" + data + "}";
    return entry;
}

}  // namespace

BulkJobs::Job* BulkJobs::find(const core::BulkId& id) {
    const auto it = m_jobs.find(id);
    return it == m_jobs.end() ? nullptr : &it->second;
}

const core::BulkJob* BulkJobs::job(const core::BulkId& id) const {
    const auto it = m_jobs.find(id);
    return it == m_jobs.end() ? nullptr : &it->second.job;
}

void BulkJobs::count(Job& job) {
    job.given.assign(job.items.size(), false);
    for (const core::BulkItem& item : job.items) {
        if (item.result == core::BulkResult::Waiting) ++job.waiting;
        if (item.result == core::BulkResult::Passed) ++job.passed;
        if (item.result == core::BulkResult::Again) ++job.again;
        if (item.ordinal < job.job.canary && !hasResult(item)) ++job.canaryOpen;
        if (item.result != core::BulkResult::UnderWay) continue;
        ++job.underWay;
        m_watched[item.order] = {job.job.id, item.ordinal};
    }
}

void BulkJobs::begin(core::BulkJob job, std::vector<core::BulkItem> items) {
    const core::BulkId id = job.id;
    Job& entry = m_jobs[id];
    entry.job = std::move(job);
    entry.items = std::move(items);
    entry.changed = true;
    entry.changedItems.resize(entry.items.size());
    for (std::uint32_t i = 0; i < entry.items.size(); ++i) entry.changedItems[i] = i;
    count(entry);
    core::JournalEntry& started =
        m_entries.emplace_back(entryAbout(entry.job, core::EntryKind::BulkStarted,
                                          ",\"action\":\"" + std::string(core::word(entry.job.action)) +
                                              "\",\"orders\":" + std::to_string(entry.items.size())));
    started.actor = entry.job.actor;
    started.reason = entry.job.reason;
    if (entry.items.empty()) enter(entry, core::BulkState::Finished, "system", {}, entry.job.created);
}

void BulkJobs::restore(const std::vector<ports::Unfinished::Job>& jobs) {
    for (const auto& stored : jobs) {
        Job& entry = m_jobs[stored.job.id];
        entry.job = stored.job;
        entry.items = stored.items;
        count(entry);
    }
}

void BulkJobs::clear() {
    m_jobs.clear();
    m_watched.clear();
    m_entries.clear();
}

bool BulkJobs::mayGo(const Job& job) {
    if (job.job.state != core::BulkState::Running || job.waiting == 0 || job.underWay >= window) return false;
    return job.canaryOpen == 0 || job.nextTurn < job.job.canary;
}

std::optional<BulkJobs::Turn> BulkJobs::next(core::Instant now) {
    for (auto& [id, job] : m_jobs) {
        while (job.nextTurn < job.items.size() &&
               (job.items[job.nextTurn].result != core::BulkResult::Waiting || job.given[job.nextTurn]))
            ++job.nextTurn;
        if (!mayGo(job) || job.nextTurn >= job.items.size() || millis(now) < job.due) continue;
        if (job.job.rate) job.due = std::max(job.due, millis(now) - catch_up_ms) + 1'000.0 / *job.job.rate;
        const std::uint32_t ordinal = job.nextTurn++;
        job.given[ordinal] = true;
        ++job.underWay;
        return Turn{id, ordinal};
    }
    return std::nullopt;
}

std::optional<core::Instant> BulkJobs::wake() const {
    std::optional<double> earliest;
    for (const auto& [id, job] : m_jobs)
        if (mayGo(job) && job.nextTurn < job.items.size()) earliest = std::min(earliest.value_or(job.due), job.due);
    if (!earliest) return std::nullopt;
    return core::Instant{core::Duration{static_cast<std::int64_t>(std::ceil(*earliest))}};
}

const core::BulkItem* BulkJobs::open(const Turn& turn) const {
    const auto it = m_jobs.find(turn.job);
    if (it == m_jobs.end() || turn.ordinal >= it->second.items.size() || !it->second.given[turn.ordinal])
        return nullptr;
    return &it->second.items[turn.ordinal];
}

std::optional<BulkJobs::Turn> BulkJobs::watching(const core::OrderId& order) const {
    const auto it = m_watched.find(order);
    return it == m_watched.end() ? std::nullopt : std::optional(it->second);
}

bool BulkJobs::takeBack(const Turn& turn) {
    Job* job = find(turn.job);
    if (job == nullptr || job->job.state == core::BulkState::Running || !job->given[turn.ordinal]) return false;
    job->given[turn.ordinal] = false;
    --job->underWay;
    job->nextTurn = std::min(job->nextTurn, turn.ordinal);
    return true;
}

const std::string& BulkJobs::steps(const Turn& turn) const {
    return m_jobs.at(turn.job).items.at(turn.ordinal).code;
}

void BulkJobs::sent(const Turn& turn, std::string steps, core::Instant now) {
    Job* job = find(turn.job);
    ENSURE(job != nullptr && job->given[turn.ordinal]);
    core::BulkItem& item = job->items[turn.ordinal];
    job->given[turn.ordinal] = false;
    --job->waiting;
    item.result = core::BulkResult::UnderWay;
    item.code = std::move(steps);
    item.at = now;
    job->changedItems.push_back(turn.ordinal);
    m_watched[item.order] = turn;
}

void BulkJobs::settled(const Turn& turn, core::BulkResult result, std::string code, core::Instant now) {
    Job* job = find(turn.job);
    ENSURE(job != nullptr);
    core::BulkItem& item = job->items[turn.ordinal];
    if (hasResult(item)) return;
    if (item.result == core::BulkResult::Waiting) --job->waiting;
    job->given[turn.ordinal] = false;
    --job->underWay;
    if (const auto watched = m_watched.find(item.order); watched != m_watched.end() && watched->second.job == turn.job)
        m_watched.erase(watched);
    item.result = result;
    item.code = std::move(code);
    item.at = now;
    job->changedItems.push_back(turn.ordinal);
    if (result == core::BulkResult::Passed) ++job->passed;
    if (result == core::BulkResult::Again) ++job->again;
    if (turn.ordinal < job->job.canary) --job->canaryOpen;
    afterResult(*job, now);
}

void BulkJobs::enter(Job& job, core::BulkState state, std::string actor, std::string reason, core::Instant now) {
    job.job.state = state;
    job.job.stateActor = std::move(actor);
    job.job.stateReason = std::move(reason);
    job.job.changed = now;
    job.changed = true;
    m_entries.push_back(entryAbout(job.job, entryOf(state),
                                   ",\"passed\":" + std::to_string(job.passed) + ",\"again\":" +
                                       std::to_string(job.again) + ",\"left\":" + std::to_string(job.waiting)));
}

std::uint32_t BulkJobs::judged(const Job& job) {
    return job.passed + job.again - job.job.pardoned;
}

bool BulkJobs::tooManyFailed(const Job& job) {
    const bool canaryDone = job.job.canary > 0 && job.canaryOpen == 0;
    const bool believed = (canaryDone && job.job.pardoned == 0) || judged(job) >= sample;
    return believed && job.again - job.job.pardonedAgain > static_cast<double>(judged(job)) * job.job.stopAbove;
}

void BulkJobs::pardon(Job& job) {
    job.job.pardoned = job.passed + job.again;
    job.job.pardonedAgain = job.again;
}

void BulkJobs::afterResult(Job& job, core::Instant now) {
    if (job.job.state == core::BulkState::Aborted) return;
    if (job.job.state == core::BulkState::Running && job.waiting > 0 && tooManyFailed(job))
        enter(job, core::BulkState::Stopped, "system",
              judged(job) <= job.job.canary ? "canary_failed" : "too_many_failed", now);
    if (job.waiting == 0 && job.underWay == 0) enter(job, core::BulkState::Finished, "system", {}, now);
}

bool BulkJobs::pause(const core::BulkId& id, std::string actor, std::string reason, core::Instant now) {
    Job* job = find(id);
    if (job == nullptr || job->job.state != core::BulkState::Running) return false;
    enter(*job, core::BulkState::Paused, std::move(actor), std::move(reason), now);
    return true;
}

bool BulkJobs::resume(const core::BulkId& id, std::string actor, std::string reason, core::Instant now) {
    Job* job = find(id);
    const bool rests =
        job != nullptr && (job->job.state == core::BulkState::Paused || job->job.state == core::BulkState::Stopped);
    if (!rests) return false;
    // Whoever resumes a job that stopped itself has seen the failures: only what comes now is judged.
    if (job->job.state == core::BulkState::Stopped) pardon(*job);
    enter(*job, core::BulkState::Running, std::move(actor), std::move(reason), now);
    return true;
}

bool BulkJobs::abort(const core::BulkId& id, std::string actor, std::string reason, core::Instant now) {
    Job* job = find(id);
    if (job == nullptr || job->job.state >= core::BulkState::Aborted) return false;
    for (core::BulkItem& item : job->items) {
        if (item.result != core::BulkResult::Waiting) continue;
        if (job->given[item.ordinal]) --job->underWay;
        job->given[item.ordinal] = false;
        item.result = core::BulkResult::Left;
        item.at = now;
        --job->waiting;
        job->changedItems.push_back(item.ordinal);
    }
    enter(*job, core::BulkState::Aborted, std::move(actor), std::move(reason), now);
    return true;
}

bool BulkJobs::changed() const {
    return !m_entries.empty() || std::any_of(m_jobs.begin(), m_jobs.end(), [](const auto& entry) {
        return entry.second.changed || !entry.second.changedItems.empty();
    });
}

void BulkJobs::takeChanges(ports::Batch& batch) {
    std::move(m_entries.begin(), m_entries.end(), std::back_inserter(batch.entries));
    m_entries.clear();
    for (auto it = m_jobs.begin(); it != m_jobs.end();) {
        Job& job = it->second;
        if (std::exchange(job.changed, false)) batch.jobs.push_back(job.job);
        if (!job.changedItems.empty()) {
            ports::Batch::Items& items = batch.items.emplace_back(ports::Batch::Items{job.job.id, {}});
            std::sort(job.changedItems.begin(), job.changedItems.end());
            job.changedItems.erase(std::unique(job.changedItems.begin(), job.changedItems.end()),
                                   job.changedItems.end());
            for (const std::uint32_t ordinal : job.changedItems) items.items.push_back(job.items[ordinal]);
            job.changedItems.clear();
        }
        const bool over = job.job.state >= core::BulkState::Aborted && job.underWay == 0;
        it = over ? m_jobs.erase(it) : std::next(it);
    }
}

}  // namespace sagadesk::engine
