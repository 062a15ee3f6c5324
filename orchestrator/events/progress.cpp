#include "events/progress.h"

#include <algorithm>

#include "core/failure.h"

namespace sagadesk::events {

const Progress::Partition& Progress::at(core::PartitionId partition) const {
    const auto index = static_cast<std::size_t>(partition);
    ENSURE(index < m_partitions.size());
    return m_partitions[index];
}

Progress::Partition& Progress::at(core::PartitionId partition) {
    return const_cast<Partition&>(std::as_const(*this).at(partition));
}

void Progress::start(core::Positions positions) {
    m_partitions.clear();
    for (const std::uint64_t position : positions) m_partitions.push_back({position, {}});
    m_open = 0;
    m_passed = 0;
}

core::Positions Progress::readTo() const {
    core::Positions positions;
    for (const Partition& partition : m_partitions) positions.push_back(partition.read);
    return positions;
}

void Progress::read(core::PartitionId partition, std::uint64_t position) {
    Partition& part = at(partition);
    if (position <= part.read) return;
    const std::uint64_t before = part.cursor();
    part.read = position;
    m_passed += part.cursor() - before;
}

void Progress::track(const core::JournalEntry& entry) {
    Partition& part = at(entry.partition);
    ENSURE(entry.position > part.read);
    const std::uint64_t before = part.cursor();
    part.tracked.push_back({entry.position, entry.time, false});
    part.read = entry.position;
    m_passed += part.cursor() - before;
    ++m_open;
}

void Progress::done(core::PartitionId partition, std::uint64_t position) {
    Partition& part = at(partition);
    const auto found =
        std::lower_bound(part.tracked.begin(), part.tracked.end(), position,
                         [](const Tracked& each, std::uint64_t sought) { return each.position < sought; });
    if (found == part.tracked.end() || found->position != position || found->done) return;
    const std::uint64_t before = part.cursor();
    found->done = true;
    --m_open;
    while (!part.tracked.empty() && part.tracked.front().done) part.tracked.pop_front();
    m_passed += part.cursor() - before;
}

std::uint64_t Progress::cursor(core::PartitionId partition) const {
    return at(partition).cursor();
}

core::Positions Progress::cursor() const {
    core::Positions positions;
    for (const Partition& partition : m_partitions) positions.push_back(partition.cursor());
    return positions;
}

std::optional<core::Instant> Progress::oldest() const {
    std::optional<core::Instant> oldest;
    for (const Partition& partition : m_partitions)
        if (!partition.tracked.empty() && (!oldest || partition.tracked.front().time < *oldest))
            oldest = partition.tracked.front().time;
    return oldest;
}

}  // namespace sagadesk::events
