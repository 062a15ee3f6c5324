#include "store/memory/attempts.h"

#include <algorithm>

namespace sagadesk::store {

namespace {

MemoryDisk::AttemptPlace placeOf(const core::Attempt& attempt) {
    return {attempt.order, attempt.step, attempt.run, attempt.kind, attempt.attempt % core::attempts_kept_max};
}

}  // namespace

void keepAttempt(MemoryDisk& disk, const core::Attempt& attempt) {
    std::uint64_t& at = disk.attemptAt[placeOf(attempt)];
    disk.attempts.erase(at);
    at = ++disk.lastAttempt;
    disk.attempts.emplace(at, attempt);
}

std::size_t pruneAttempts(MemoryDisk& disk, core::Instant before, std::size_t limit) {
    std::size_t pruned = 0;
    for (auto next = disk.attempts.begin(); next != disk.attempts.end() && limit > 0; --limit) {
        if (next->second.sent >= before) {
            ++next;
            continue;
        }
        disk.attemptAt.erase(placeOf(next->second));
        next = disk.attempts.erase(next);
        ++pruned;
    }
    return pruned;
}

std::vector<core::Attempt> attemptsOf(const MemoryDisk& disk, const core::OrderId& id, const std::string& step) {
    std::vector<std::uint64_t> places;
    for (auto next = disk.attemptAt.lower_bound({id, {}, 0, {}, 0});
         next != disk.attemptAt.end() && std::get<0>(next->first) == id; ++next)
        if (step.empty() || std::get<1>(next->first) == step) places.push_back(next->second);
    std::sort(places.begin(), places.end());
    std::vector<core::Attempt> attempts;
    for (const std::uint64_t place : places) attempts.push_back(disk.attempts.at(place));
    return attempts;
}

}  // namespace sagadesk::store
