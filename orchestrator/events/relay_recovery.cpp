#include <algorithm>

#include "events/relay_state.h"

namespace sagadesk::events {

namespace {

constexpr std::size_t recoveries_max = 16;  // orders at once
constexpr std::size_t recovery_page_entries = 100;

bool hasStreams(const core::OutboxMark& mark) {
    return !mark.parked.empty() || !mark.freed.empty();
}

}  // namespace

// People decide in the store. It is asked once what the relay itself has to say about streams is in it, since otherwise
// it would tell an earlier decision about a stream that stands still again.
void RelayState::refreshOutbox() {
    if (!m_outboxStale || m_outboxAsked || m_pendingMark.hasStreams()) return;
    if (m_givenMark && hasStreams(*m_givenMark)) return;
    m_outboxStale = false;
    m_outboxAsked = true;
    m_parts.messaging->outbox(
        here<core::OutboxState>([asOf = m_changes](RelayState& self, const api::Answer<core::OutboxState>& answer) {
            self.outboxRead(asOf, answer);
        }));
}

void RelayState::outboxRead(std::uint64_t asOf, const api::Answer<core::OutboxState>& answer) {
    if (!answer) {
        after(store_pause, [](RelayState& self) {
            self.m_outboxAsked = false;
            self.m_outboxStale = true;
            self.pump();
        });
        return;
    }
    m_outboxAsked = false;
    for (const core::ParkedStream& stream : answer->parked) learnDecision(stream, asOf);
    learnJobs(answer->republishings);
    pump();
}

void RelayState::learnDecision(const core::ParkedStream& stream, std::uint64_t asOf) {
    const auto known = m_parked.find(stream.order);
    if (known == m_parked.end() || stream.parking == core::Parking::Parked) return;
    if (known->second.stream.parking != core::Parking::Parked) return;  // it goes on already
    if (known->second.change > asOf) {
        m_outboxStale = true;
        return;
    }
    known->second.stream.parking = stream.parking;
    m_mayGoOn.push_back(stream.order);
}

void RelayState::startRecoveries() {
    while (m_recoveries.size() < recoveries_max && !m_mayGoOn.empty()) {
        const core::OrderId order = m_mayGoOn.front();
        m_mayGoOn.pop_front();
        const core::ParkedStream& stream = m_parked.at(order).stream;
        const bool letGo = stream.parking == core::Parking::LetGo;
        m_recoveries[order].after = letGo ? stream.sequence : stream.sequence - 1;
        readOn(order);
    }
}

// What the journal's stream brings from now on is kept, for the page may end before it; what it brought so far is in
// the page.
void RelayState::readOn(const core::OrderId& order) {
    const auto found = m_recoveries.find(order);
    if (found == m_recoveries.end()) return;
    Recovery& recovery = found->second;
    for (const core::JournalEntry& each : recovery.retained) m_progress.done(each.partition, each.position);
    recovery.retained.clear();
    m_parts.messaging->entriesOf(order, recovery.after, recovery_page_entries,
                                 here<std::vector<core::JournalEntry>>(
                                     [order](RelayState& self, api::Answer<std::vector<core::JournalEntry>> answer) {
                                         self.pageOf(order, std::move(answer));
                                     }));
}

void RelayState::pageOf(const core::OrderId& order, api::Answer<std::vector<core::JournalEntry>> answer) {
    if (!answer) {
        after(store_pause, [order](RelayState& self) {
            self.readOn(order);
            self.pump();
        });
        return;
    }
    Recovery& recovery = m_recoveries.at(order);
    recovery.complete = answer->size() < recovery_page_entries;
    bool any = false;
    for (core::JournalEntry& entry : *answer) {
        recovery.after = entry.sequence;
        recovery.lastPosition = entry.position;
        if (!m_settings.selection.lets(entry.kind)) continue;
        any = true;
        append(std::move(entry));
    }
    if (!any) lineDrained(order);
    pump();
}

// The line has nothing to publish: it ends, or its recovery reads on or has caught up.
void RelayState::lineDrained(const core::OrderId& order) {
    const auto found = m_recoveries.find(order);
    if (found == m_recoveries.end()) {
        m_lines.erase(order);
        return;
    }
    if (!found->second.complete) return readOn(order);
    Recovery recovery = std::move(found->second);
    m_recoveries.erase(found);
    join(order, std::move(recovery));
}

// From here on the order is one like any other.
void RelayState::join(const core::OrderId& order, Recovery recovery) {
    const core::PartitionId partition = m_parked.at(order).stream.partition;
    m_parked.erase(order);
    m_pendingMark.free(order);
    ++m_changes;
    std::erase_if(m_recoveredTo, [this](const auto& each) {
        return each.second.position <= m_progress.readTo(each.second.partition);
    });
    if (recovery.lastPosition > m_progress.readTo(partition)) m_recoveredTo[order] = {partition, recovery.lastPosition};
    m_lines.erase(order);
    for (core::JournalEntry& entry : recovery.retained) {
        if (entry.sequence <= recovery.after)
            m_progress.done(entry.partition, entry.position);
        else
            append(std::move(entry));
    }
    touch();
}

}  // namespace sagadesk::events
