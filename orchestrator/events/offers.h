// Committed entries on their way from the engine's thread to the relay's: bounded, and a convenience only. What is
// dropped here is read from the store. Any thread.
#pragma once

#include <cstdint>
#include <mutex>
#include <utility>
#include <vector>

#include "core/journal.h"

namespace sagadesk::events {

// A part of one partition's journal without gaps: what is in it and not kept concerns nobody.
struct Run {
    core::PartitionId partition{};
    std::uint64_t first = 0, last = 0;
    std::vector<core::JournalEntry> kept;  // empty and dropped: only its end is known
    bool dropped = false;
};

class Offers {
public:
    explicit Offers(std::size_t kept_max) : m_kept_max(kept_max) {}

    // keeps tells of an entry's kind whether it concerns the relay. True when the relay is to be woken.
    template <class Keeps>
    bool add(const std::vector<core::JournalEntry>& batch, const Keeps& keeps) {
        const std::scoped_lock lock(m_mutex);
        for (const core::JournalEntry& entry : batch) addOne(entry, keeps(entry.kind));
        return !std::exchange(m_woken, m_woken || !batch.empty()) && m_woken;
    }
    // By partition, each in order.
    [[nodiscard]] std::vector<Run> take();

private:
    void addOne(const core::JournalEntry& entry, bool keep);

    std::mutex m_mutex;
    std::size_t m_kept_max;
    std::size_t m_kept = 0;
    bool m_woken = false;
    std::vector<Run> m_runs;  // at most one for each partition
};

}  // namespace sagadesk::events
