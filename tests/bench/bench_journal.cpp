#include "bench/bench_journal.h"

#include <algorithm>
#include <cstring>

namespace sagadesk::bench {

std::vector<core::JournalEntry> BenchJournal::commit(std::size_t count, std::size_t orders) {
    const auto now = std::chrono::time_point_cast<core::Duration>(std::chrono::system_clock::now());
    const std::scoped_lock lock(m_mutex);
    std::vector<core::JournalEntry> batch(count);
    for (core::JournalEntry& entry : batch) {
        const std::uint64_t number = m_entries.size();
        const std::uint64_t order = 1 + number % orders;
        std::memcpy(entry.order.bytes.data() + 8, &order, sizeof order);
        entry.position = number + 1;
        entry.sequence = 1 + number / orders;
        entry.time = now;
        entry.kind = core::EntryKind::OrderConfirmed;
        entry.run = 1;
        entry.actor = "system";
        entry.traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
        m_entries.push_back(entry);
        m_committed.push_back(Steady::now());
    }
    return batch;
}

BenchJournal::Steady::time_point BenchJournal::committedAt(std::uint64_t position) const {
    const std::scoped_lock lock(m_mutex);
    return m_committed.at(position - 1);
}

api::MqttStatus BenchJournal::told() const {
    const std::scoped_lock lock(m_mutex);
    return m_told;
}

std::uint64_t BenchJournal::cursor() const {
    const std::scoped_lock lock(m_mutex);
    return m_cursor;
}

void BenchJournal::events(api::EventsAfter after, api::Then<api::EventPage> then) {
    api::EventPage page;
    {
        const std::scoped_lock lock(m_mutex);
        page.next.positions = {m_entries.size()};
        if (after.cursor) {
            const std::uint64_t from = after.cursor->positions[0];
            const std::uint64_t to = std::min<std::uint64_t>(m_entries.size(), from + after.limit);
            page.entries.assign(m_entries.begin() + static_cast<std::ptrdiff_t>(from),
                                m_entries.begin() + static_cast<std::ptrdiff_t>(to));
            page.next.positions = {to};
            page.more = to < m_entries.size();
        }
    }
    then(std::move(page));
}

void BenchJournal::typesOf(std::vector<core::OrderId> orders, api::Then<api::OrderTypes> then) {
    api::OrderTypes types;
    for (const core::OrderId& order : orders) types.emplace_back(order, "purchase");
    then(std::move(types));
}

void BenchJournal::mark(core::OutboxMark mark, api::Then<api::Marked> then) {
    {
        const std::scoped_lock lock(m_mutex);
        if (!mark.positions.empty()) m_cursor = mark.positions[0];
    }
    then(api::Marked{});
}

void BenchJournal::report(api::MqttStatus status) {
    const std::scoped_lock lock(m_mutex);
    m_told = std::move(status);
}

}  // namespace sagadesk::bench
