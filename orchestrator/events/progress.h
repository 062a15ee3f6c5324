// How far each partition of the journal has been dealt with: the cursor of the relay, or of a republishing. One thread.
//
// Entries are read in order and dealt with in any order; the cursor stands before the first that is not yet dealt with.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "core/journal.h"
#include "core/outbox.h"

namespace sagadesk::events {

class Progress {
public:
    // Goes on behind those positions.
    void start(core::Positions positions);

    [[nodiscard]] std::size_t partitions() const { return m_partitions.size(); }
    [[nodiscard]] std::uint64_t readTo(core::PartitionId partition) const { return at(partition).read; }
    [[nodiscard]] core::Positions readTo() const;
    // Everything up to there is read; what was not tracked needs nothing.
    void read(core::PartitionId partition, std::uint64_t position);
    // The entry is read and to be dealt with. Its position is above all read before.
    void track(const core::JournalEntry& entry);
    // Nothing when it is not tracked, so that it may be told twice.
    void done(core::PartitionId partition, std::uint64_t position);

    [[nodiscard]] std::uint64_t cursor(core::PartitionId partition) const;
    [[nodiscard]] core::Positions cursor() const;
    [[nodiscard]] std::size_t open() const { return m_open; }
    // Entries dealt with or left out since the start.
    [[nodiscard]] std::uint64_t passed() const { return m_passed; }
    // When the oldest of those not yet dealt with was written.
    [[nodiscard]] std::optional<core::Instant> oldest() const;

private:
    struct Tracked {
        std::uint64_t position = 0;
        core::Instant time{};
        bool done = false;
    };
    struct Partition {
        std::uint64_t read = 0;
        std::deque<Tracked> tracked;  // by position; the first is not done
        [[nodiscard]] std::uint64_t cursor() const { return tracked.empty() ? read : tracked.front().position - 1; }
    };
    [[nodiscard]] const Partition& at(core::PartitionId partition) const;
    [[nodiscard]] Partition& at(core::PartitionId partition);

    std::vector<Partition> m_partitions;
    std::size_t m_open = 0;
    std::uint64_t m_passed = 0;
};

}  // namespace sagadesk::events
