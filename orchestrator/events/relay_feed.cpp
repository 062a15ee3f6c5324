#include <algorithm>

#include "events/relay_state.h"

namespace sagadesk::events {

namespace {

// Where offers come, a nudge alone is looked into that much later: nearly always its entries have been offered.
constexpr core::Duration check_pause{1'000};

bool isDecision(core::EntryKind kind) {
    return kind == core::EntryKind::EventsRetried || kind == core::EntryKind::EventsLetGo ||
           kind == core::EntryKind::EventsRepublished;
}

}  // namespace

bool RelayState::concerns(core::EntryKind kind) const {
    return m_settings.selection.lets(kind) || isDecision(kind);
}

void RelayState::offer(const std::vector<core::JournalEntry>& batch) {
    if (m_offers.add(batch, [this](core::EntryKind kind) { return concerns(kind); }))
        post([](RelayState& self) {
            self.takeOffers();
            self.pump();
        });
}

void RelayState::nudged() {
    m_nudge->store(false);
    if (m_checkTimer) return;
    m_checkTimer = true;
    after(m_offersCome ? check_pause : core::Duration{0}, [](RelayState& self) {
        self.m_checkTimer = false;
        self.m_checkStore = true;
        self.pump();
    });
}

// Not while a page is on its way: behind it, what was offered meanwhile follows without a gap.
void RelayState::takeOffers() {
    if (!m_running || m_pageAsked) return;
    for (Run& run : m_offers.take()) takeRun(run);
}

void RelayState::takeRun(Run& run) {
    const auto index = static_cast<std::size_t>(run.partition);
    if (index >= m_heads.size()) return;
    m_offersCome = true;
    m_heads[index] = std::max(m_heads[index], run.last);
    const std::uint64_t read = m_progress.readTo(run.partition);
    if (run.dropped || run.first > read + 1) return;
    if (m_progress.open() + run.kept.size() > m_settings.readAhead_max) return;
    for (core::JournalEntry& entry : run.kept)
        if (entry.position > read) take(std::move(entry));
    m_progress.read(run.partition, run.last);
    touch();
}

bool RelayState::isBehind() const {
    for (std::size_t i = 0; i < m_heads.size(); ++i)
        if (m_heads[i] > m_progress.readTo(static_cast<core::PartitionId>(i))) return true;
    return false;
}

void RelayState::readMore() {
    if (!m_running || m_stopping || m_pageAsked || (!m_checkStore && !isBehind())) return;
    if (m_progress.open() >= m_settings.readAhead_max) return;
    const std::size_t room = m_settings.readAhead_max - m_progress.open();
    // A few at a time would cost a question each; there is no hurry while so many wait.
    if (room < std::min(page_entries, m_settings.readAhead_max / 2)) return;
    m_pageAsked = true;
    m_checkStore = false;
    m_parts.backend->events({api::EventCursor{m_progress.readTo()}, std::min(page_entries, room)},
                            here<api::EventPage>([](RelayState& self, api::Answer<api::EventPage> answer) {
                                self.pageRead(std::move(answer));
                            }));
}

void RelayState::pageRead(api::Answer<api::EventPage> answer) {
    if (!answer) {
        m_trouble = api::codeOf(answer.error().code);
        m_troubleDetail = answer.error().detail;
        after(store_pause, [](RelayState& self) {
            self.m_pageAsked = false;
            self.m_checkStore = true;
            self.takeOffers();
            self.pump();
        });
        return changed();
    }
    m_pageAsked = false;
    m_trouble.clear();
    m_troubleDetail.clear();
    m_checkStore = answer->more;
    for (core::JournalEntry& entry : answer->entries) {
        const auto index = static_cast<std::size_t>(entry.partition);
        if (index >= m_heads.size() || entry.position <= m_progress.readTo(entry.partition)) continue;
        if (entry.position > m_heads[index]) {
            m_heads[index] = entry.position;
            m_offersCome = false;
        }
        take(std::move(entry));
    }
    touch();
    takeOffers();
    pump();
}

void RelayState::take(core::JournalEntry entry) {
    if (isDecision(entry.kind)) m_outboxStale = true;
    if (!m_settings.selection.lets(entry.kind) || wasRecovered(entry))
        return m_progress.read(entry.partition, entry.position);
    if (m_parked.count(entry.order) == 0) {
        m_progress.track(entry);
        return append(std::move(entry));
    }
    const auto recovery = m_recoveries.find(entry.order);
    if (recovery == m_recoveries.end()) return m_progress.read(entry.partition, entry.position);
    m_progress.track(entry);
    recovery->second.retained.push_back(std::move(entry));
}

// A recovery reads the store itself and may have been ahead of the journal's stream.
bool RelayState::wasRecovered(const core::JournalEntry& entry) {
    const auto known = m_recoveredTo.find(entry.order);
    if (known == m_recoveredTo.end()) return false;
    const bool before = entry.position <= known->second.position;
    if (entry.position >= known->second.position) m_recoveredTo.erase(known);
    return before;
}

}  // namespace sagadesk::events
