#include "store/memory/flow.h"

#include <algorithm>

#include "store/memory/repairs.h"

namespace sagadesk::store {

namespace {

void prune(MemoryDisk& disk, std::int64_t slot) {
    std::erase_if(disk.flow, [&](const auto& entry) {
        const auto& [from, type, step] = entry.first;
        return from < slot - flow_slots_kept || (from < slot - step_flow_slots_kept && !step.empty());
    });
}

bool hasSlot(const MemoryDisk& disk, std::int64_t slot) {
    const auto next = disk.flow.lower_bound({slot, "", ""});
    return next != disk.flow.end() && std::get<0>(next->first) == slot;
}

void take(std::optional<core::Instant>& earliest, std::optional<core::Instant> instant) {
    if (instant && (!earliest || *instant < *earliest)) earliest = instant;
}

}  // namespace

void addFlow(MemoryDisk& disk, const FlowSums& sums) {
    for (const auto& count : sums.flow()) {
        if (!hasSlot(disk, count.slot)) prune(disk, count.slot);
        auto& known = disk.flow[{count.slot, count.type, count.step}];
        known.slot = count.slot, known.type = count.type, known.step = count.step;
        known.created += count.created, known.completed += count.completed;
        known.failed += count.failed, known.cancelled += count.cancelled;
    }
    for (const auto& time : sums.durations()) addUsual(disk, time);
}

std::vector<ports::FlowCount> flowSince(const MemoryDisk& disk, core::Instant from) {
    std::vector<ports::FlowCount> counts;
    for (auto next = disk.flow.lower_bound({trendSlot(from), "", ""}); next != disk.flow.end(); ++next)
        counts.push_back(next->second);
    return counts;
}

std::vector<ports::UsualTime> durationsSince(const MemoryDisk& disk, std::int32_t day) {
    std::vector<ports::UsualTime> times;
    for (const auto& [key, time] : disk.usual)
        if (time.step.empty() && time.day >= day) times.push_back(time);
    return times;
}

ports::Figures figuresNow(const MemoryDisk& disk) {
    ports::Figures figures;
    for (const auto& [id, stored] : disk.orders) {
        const auto& row = stored.row;
        if (!core::isFinal(row.state)) ++figures.unfinished;
        if (row.activity == core::Activity::Held) ++figures.held;
        if (!row.cause.empty()) {
            addSum(figures.troubled, row);
            take(figures.troubledOldest, row.troubledAt);
        }
        if (!row.expiresAt) continue;
        addSum(figures.authorised, row);
        take(figures.authorisedOldest, row.created);
        take(figures.authorisationEnds, row.expiresAt);
    }
    return figures;
}

std::vector<ports::WorkCount> workNow(const MemoryDisk& disk) {
    std::map<std::tuple<std::string, std::string, core::Activity>, std::uint64_t> counts;
    for (const auto& [id, stored] : disk.orders)
        if (!core::isFinal(stored.row.state)) ++counts[{stored.row.type, stored.row.step, stored.row.activity}];
    std::vector<ports::WorkCount> work;
    for (const auto& [key, orders] : counts)
        work.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), orders});
    return work;
}

}  // namespace sagadesk::store
