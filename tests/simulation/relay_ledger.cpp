#include "simulation/relay_ledger.h"

#include <algorithm>
#include <cstdio>

namespace sagadesk::simulation {

namespace {

std::string text(std::pair<std::uint64_t, std::uint64_t> place) {
    return std::to_string(place.first) + "-" + std::to_string(place.second);
}

}  // namespace

void RelayLedger::committed(const std::vector<core::JournalEntry>& entries) {
    for (const core::JournalEntry& entry : entries) {
        if (!m_selection.lets(entry.kind)) continue;
        Event& event = m_events[{static_cast<std::uint64_t>(entry.partition), entry.position}];
        event.order = entry.order;
        event.sequence = entry.sequence;
        if (entry.order == core::OrderId{}) continue;
        event.before = std::exchange(m_newest[entry.order], &event);
    }
}

void RelayLedger::letGo(core::PartitionId partition, std::uint64_t position) {
    m_events.at({static_cast<std::uint64_t>(partition), position}).letGo = true;
}

void RelayLedger::poison(core::PartitionId partition, std::uint64_t position, bool is) {
    const auto found = m_events.find({static_cast<std::uint64_t>(partition), position});
    if (found != m_events.end()) found->second.poison = is;
}

bool RelayLedger::isPoison(const ports::Message& message) const {
    const auto found = m_events.find(placeOf(message));
    return found != m_events.end() && found->second.poison;
}

RelayLedger::Place RelayLedger::placeOf(const ports::Message& message) {
    unsigned long long partition = 0, position = 0;
    const auto at = message.payload.find("\"id\":\"");
    std::sscanf(message.payload.c_str() + at, "\"id\":\"%llu-%llu\"", &partition, &position);
    return {partition, position};
}

void RelayLedger::sent(const ports::Message& message) {
    const Place place = placeOf(message);
    const auto found = m_events.find(place);
    if (found == m_events.end()) return breakWith(text(place) + " was sent and is not selected");
    Event& event = found->second;
    const std::string bytes = message.topic + '\n' + message.payload;
    if (event.bytes.empty()) event.bytes = bytes;
    if (event.bytes != bytes) breakWith(text(place) + " was sent with two contents");
    const Event* before = event.before;
    if (before != nullptr && !before->taken && !before->letGo)
        breakWith(text(place) + " was sent before its order's event " + std::to_string(before->sequence) +
                  " was taken");
}

void RelayLedger::arrived(const ports::Message& message) {
    ++m_deliveries;
    ++m_events.at(placeOf(message)).arrivals;
}

void RelayLedger::taken(const ports::Message& message) {
    m_events.at(placeOf(message)).taken = true;
}

bool RelayLedger::mayBePassed(const Event& event, const core::OutboxState& state) const {
    if (event.taken || event.letGo) return true;
    return std::any_of(state.parked.begin(), state.parked.end(), [&](const core::ParkedStream& stream) {
        return stream.order == event.order && stream.sequence <= event.sequence;
    });
}

void RelayLedger::marked(const core::OutboxState& before, const core::OutboxState& state,
                         const core::OutboxMark& mark) {
    for (std::size_t i = 0; i < state.positions.size(); ++i) {
        if (state.positions[i] < before.positions[i]) breakWith("the cursor went back");
        const auto end = m_events.upper_bound({i, state.positions[i]});
        for (auto it = m_events.upper_bound({i, before.positions[i]}); it != end; ++it)
            if (!mayBePassed(it->second, state)) breakWith("the cursor passed " + text(it->first));
    }
    for (const core::OrderId& order : mark.freed) checkFreed(order, state);
}

void RelayLedger::checkFreed(const core::OrderId& order, const core::OutboxState& state) {
    for (const auto& [place, event] : m_events)
        if (event.order == order && place.second <= state.positions[place.first] && !mayBePassed(event, state))
            breakWith(text(place) + " was left behind by a stream that goes on");
}

std::size_t RelayLedger::missing() const {
    return static_cast<std::size_t>(std::count_if(
        m_events.begin(), m_events.end(), [](const auto& each) { return !each.second.taken && !each.second.letGo; }));
}

std::string RelayLedger::firstMissing() const {
    for (const auto& [place, event] : m_events)
        if (!event.taken && !event.letGo)
            return text(place) + ", sequence " + std::to_string(event.sequence) + " of " + event.order.text();
    return {};
}

bool RelayLedger::anyTwice() const {
    return std::any_of(m_events.begin(), m_events.end(), [](const auto& each) { return each.second.arrivals > 1; });
}

}  // namespace sagadesk::simulation
