#include "events/offers.h"

#include <utility>

namespace sagadesk::events {

void Offers::addOne(const core::JournalEntry& entry, bool keep) {
    const auto index = static_cast<std::size_t>(entry.partition);
    if (m_runs.size() <= index) m_runs.resize(index + 1);
    Run& run = m_runs[index];
    if (run.first == 0) run = {entry.partition, entry.position, entry.position - 1, {}, false};
    // A gap would be a commit that was not offered; the store has it.
    if (entry.position != run.last + 1 || (keep && m_kept >= m_kept_max)) {
        m_kept -= run.kept.size();
        run.kept.clear();
        run.dropped = true;
    }
    run.last = entry.position;
    if (!keep || run.dropped) return;
    run.kept.push_back(entry);
    ++m_kept;
}

std::vector<Run> Offers::take() {
    std::vector<Run> runs;
    {
        const std::scoped_lock lock(m_mutex);
        runs.swap(m_runs);
        m_kept = 0;
        m_woken = false;
    }
    std::erase_if(runs, [](const Run& run) { return run.first == 0; });
    return runs;
}

}  // namespace sagadesk::events
