// The journal of the map's backend: what the test appends, page by page.
#include <mutex>

#include "support/map_backend.h"

namespace sagadesk::tests {

struct MapBackend::Listeners {
    std::mutex mutex;
    std::uint64_t next = 0;
    std::map<std::uint64_t, std::function<void()>> nudges;
};

std::shared_ptr<MapBackend::Listeners> MapBackend::makeListeners() {
    return std::make_shared<Listeners>();
}

std::shared_ptr<void> MapBackend::listen(std::function<void()> nudge) {
    const std::lock_guard lock(m_listeners->mutex);
    const std::uint64_t id = ++m_listeners->next;
    m_listeners->nudges[id] = std::move(nudge);
    return {m_listeners.get(), [listeners = m_listeners, id](void*) {
                const std::lock_guard released(listeners->mutex);
                listeners->nudges.erase(id);
            }};
}

std::size_t MapBackend::listening() const {
    const std::lock_guard lock(m_listeners->mutex);
    return m_listeners->nudges.size();
}

void MapBackend::append(std::vector<core::JournalEntry> entries) {
    {
        const std::lock_guard lock(m_mutex);
        for (core::JournalEntry& entry : entries) {
            entry.position = ++m_positions.at(static_cast<std::size_t>(entry.partition));
            m_journal.push_back(std::move(entry));
        }
    }
    post([listeners = m_listeners] {
        const std::lock_guard lock(listeners->mutex);
        for (const auto& [id, nudge] : listeners->nudges) nudge();
    });
}

// Entries behind the cursor are skipped one by one: a journal of a test is short.
api::EventPage MapBackend::pageAfter(const api::EventsAfter& after) const {
    api::EventPage page;
    page.next = after.cursor.value_or(api::EventCursor{m_positions});
    page.next.positions.resize(m_positions.size());
    for (const core::JournalEntry& entry : m_journal) {
        std::uint64_t& reached = page.next.positions[static_cast<std::size_t>(entry.partition)];
        if (entry.position <= reached) continue;
        if (page.entries.size() == after.limit) {
            page.more = true;
            break;
        }
        reached = entry.position;
        page.entries.push_back(entry);
    }
    return page;
}

void MapBackend::events(api::EventsAfter after, api::Then<api::EventPage> then) {
    std::unique_lock lock(m_mutex);
    ++m_operated.eventPages;
    api::Answer<api::EventPage> page = pageAfter(after);
    if (m_refusal) page = tl::unexpected(*m_refusal);
    lock.unlock();
    answer(then, std::move(page));
}

}  // namespace sagadesk::tests
