#include "store/memory/repairs.h"

#include <algorithm>
#include <utility>

#include "store/row_rules.h"

namespace sagadesk::store {

namespace {

void raise(MemoryDisk& disk, const ports::OrderRow& row, const core::Cause& cause) {
    const auto when = raisedAt(row);
    const auto [known, fresh] = disk.causes.try_emplace(row.cause);
    if (fresh) known->second = {cause, when, when, 0, {}, {}};
    known->second.lastSeen = std::max(known->second.lastSeen, when);
    ++known->second.occurrences;
    ++disk.counts[{trendSlot(when), row.cause}];
    disk.counts.erase(disk.counts.begin(), disk.counts.lower_bound({trendSlot(when) - trend_slots_kept, ""}));
}

void keepMark(MemoryDisk& disk, const ports::CauseMark& mark) {
    if (mark.note) disk.causeNotes[mark.cause].push_back(*mark.note);
    const auto known = disk.causes.find(mark.cause);
    if (!mark.settledAt || known == disk.causes.end()) return;
    known->second.settledAt = mark.settledAt;
    known->second.settledBy = mark.settledBy;
}

// What a job asks for stays as it was first; only how it goes on changes.
void keepJob(MemoryDisk& disk, const core::BulkJob& job) {
    const auto [known, fresh] = disk.jobs.try_emplace(job.id, MemoryDisk::Job{job, {}});
    if (fresh) return;
    auto& kept = known->second.job;
    kept.rate = job.rate, kept.canary = job.canary, kept.stopAbove = job.stopAbove;
    kept.state = job.state, kept.stateActor = job.stateActor, kept.stateReason = job.stateReason;
    kept.changed = job.changed, kept.total = job.total;
}

void keepItem(MemoryDisk::Job& job, const core::BulkItem& item) {
    auto& kept = job.items.try_emplace(item.ordinal, item).first->second;
    kept.result = item.result, kept.code = item.code, kept.at = item.at;
}

void addOrder(ports::CauseGroup& group, const ports::OrderRow& row) {
    ++group.orders;
    addSum(group.money, row);
    if (!row.troubledAt) return;
    group.oldest = group.oldest ? std::min(*group.oldest, *row.troubledAt) : *row.troubledAt;
    group.newest = group.newest ? std::max(*group.newest, *row.troubledAt) : *row.troubledAt;
}

void addTrend(const MemoryDisk& disk, core::Instant now, ports::CauseGroup& group) {
    const auto last = trendSlot(now);
    for (std::size_t back = 0; back < group.trend.size(); ++back) {
        const auto count = disk.counts.find({last - static_cast<std::int64_t>(back), group.id});
        if (count != disk.counts.end()) group.trend[group.trend.size() - 1 - back] = count->second;
    }
}

void addRemembered(ports::CauseGroup& group, const MemoryDisk::KnownCause& known) {
    group.cause = known.cause;
    group.firstSeen = known.firstSeen;
    group.lastSeen = known.lastSeen;
    group.occurrences = known.occurrences;
    group.settledAt = known.settledAt;
    group.settledBy = known.settledBy;
}

bool isUnfinished(const MemoryDisk::Job& job) {
    const bool open = job.job.state != core::BulkState::Aborted && job.job.state != core::BulkState::Finished;
    return open || std::ranges::any_of(
                       job.items, [](const auto& item) { return item.second.result == core::BulkResult::UnderWay; });
}

// The oldest first.
std::vector<const MemoryDisk::Job*> byAge(const MemoryDisk& disk) {
    std::vector<const MemoryDisk::Job*> jobs;
    for (const auto& [id, job] : disk.jobs) jobs.push_back(&job);
    std::ranges::stable_sort(jobs, {}, [](const auto* job) { return job->job.created; });
    return jobs;
}

}  // namespace

void addUsual(MemoryDisk& disk, const ports::UsualTime& usual) {
    const MemoryDisk::UsualKey key{usual.type, usual.step, usual.day};
    const auto [known, fresh] = disk.usual.try_emplace(key, usual);
    for (std::size_t bucket = 0; !fresh && bucket < usual.counts.size(); ++bucket)
        known->second.counts[bucket] += usual.counts[bucket];
}

void addSum(std::vector<ports::CurrencySum>& money, const ports::OrderRow& row) {
    auto sum = std::ranges::lower_bound(money, row.currency, {}, &ports::CurrencySum::currency);
    if (sum == money.end() || sum->currency != row.currency) sum = money.insert(sum, {row.currency, 0, 0, 0});
    ++sum->orders;
    sum->total += row.total;
    sum->atRisk += row.atRisk;
}

bool restFits(const MemoryDisk& disk, const ports::Batch& batch) {
    const auto known = [&](const ports::Batch::Items& items) {
        return items.items.empty() || disk.jobs.contains(items.job) ||
               std::ranges::count(batch.jobs, items.job, &core::BulkJob::id) > 0;
    };
    return std::ranges::all_of(batch.items, known) &&
           std::ranges::all_of(batch.marks, [](const auto& mark) { return keepsRules(mark); });
}

void keepAbout(MemoryDisk& disk, const ports::Update& update) {
    const auto& id = update.row.id;
    if (update.document) {
        auto& document = disk.orders.at(id).document;
        disk.originals.try_emplace(id, document);
        document = *update.document;
    }
    if (!update.notes.empty()) {
        auto& notes = disk.notes[id];
        notes.insert(notes.end(), update.notes.begin(), update.notes.end());
    }
    if (update.raised) raise(disk, update.row, *update.raised);
}

void keepRest(MemoryDisk& disk, const ports::Batch& batch) {
    for (const auto& job : batch.jobs) keepJob(disk, job);
    for (const auto& [job, items] : batch.items)
        for (const auto& item : items) keepItem(disk.jobs.at(job), item);
    for (const auto& mark : batch.marks) keepMark(disk, mark);
    for (const auto& control : batch.services) disk.services[control.service] = control;
    for (const auto& usual : batch.usual) addUsual(disk, usual);
}

ports::Unfinished unfinishedWork(const MemoryDisk& disk, std::int32_t today) {
    ports::Unfinished work;
    for (const auto* job : byAge(disk)) {
        if (!isUnfinished(*job)) continue;
        auto& open = work.jobs.emplace_back();
        open.job = job->job;
        for (const auto& [ordinal, item] : job->items) open.items.push_back(item);
    }
    for (const auto& [service, control] : disk.services) work.services.push_back(control);
    for (const auto& [key, usual] : disk.usual)
        if (usual.day > today - usual_days) work.usual.push_back(usual);
    return work;
}

std::vector<ports::CauseGroup> causeGroups(const MemoryDisk& disk, core::Instant now) {
    std::map<std::string, ports::CauseGroup> groups;
    for (const auto& [id, stored] : disk.orders)
        if (!stored.row.cause.empty()) addOrder(groups[stored.row.cause], stored.row);
    const auto since = now - cause_remembered;
    for (const auto& [id, known] : disk.causes)
        if (groups.contains(id) || known.lastSeen >= since || (known.settledAt && *known.settledAt >= since))
            addRemembered(groups[id], known);
    std::vector<ports::CauseGroup> all;
    for (auto& [id, group] : groups) {
        group.id = id;
        addTrend(disk, now, group);
        if (const auto notes = disk.causeNotes.find(id); notes != disk.causeNotes.end()) group.notes = notes->second;
        all.push_back(std::move(group));
    }
    return all;
}

ports::BulkTally bulkTally(const MemoryDisk& disk, const MemoryDisk::Job& job) {
    ports::BulkTally tally{job.job, {}, {}};
    for (const auto& [ordinal, item] : job.items) {
        ++tally.results[static_cast<std::size_t>(item.result)];
        if (const auto order = disk.orders.find(item.order); order != disk.orders.end())
            addSum(tally.money, order->second.row);
    }
    return tally;
}

std::vector<ports::BulkTally> bulkTallies(const MemoryDisk& disk, std::size_t limit) {
    auto jobs = byAge(disk);
    std::ranges::reverse(jobs);
    jobs.resize(std::min(jobs.size(), limit));
    std::vector<ports::BulkTally> tallies;
    for (const auto* job : jobs) tallies.push_back(bulkTally(disk, *job));
    return tallies;
}

ports::Oldest oldestOrders(const MemoryDisk& disk) {
    ports::Oldest oldest;
    const auto take = [](std::optional<core::Instant>& earliest, core::Instant instant) {
        if (!earliest || instant < *earliest) earliest = instant;
    };
    for (const auto& [id, stored] : disk.orders) {
        const auto& row = stored.row;
        if (!core::isFinal(row.state))
            take(oldest.byActivity[static_cast<std::size_t>(row.activity)], row.troubledAt.value_or(row.changed));
        if (row.expiresAt) take(oldest.authorisationEnds, *row.expiresAt);
    }
    return oldest;
}

}  // namespace sagadesk::store
