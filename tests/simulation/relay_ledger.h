// What must hold of a simulated relay, checked at every message and every mark.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/outbox.h"
#include "events/selection.h"
#include "ports/broker.h"

namespace sagadesk::simulation {

class RelayLedger {
public:
    explicit RelayLedger(events::Selection selection) : m_selection(selection) {}

    void committed(const std::vector<core::JournalEntry>& entries);
    void letGo(core::PartitionId partition, std::uint64_t position);
    void poison(core::PartitionId partition, std::uint64_t position, bool is);
    [[nodiscard]] bool isPoison(const ports::Message& message) const;

    // Told by the broker.
    void sent(const ports::Message& message);
    void arrived(const ports::Message& message);
    void taken(const ports::Message& message);
    // Told by the store; state is the one after the mark.
    void marked(const core::OutboxState& before, const core::OutboxState& state, const core::OutboxMark& mark);

    // "" while all is well, else the first thing that was not.
    [[nodiscard]] const std::string& broken() const { return m_broken; }
    void breakWith(const std::string& what) {
        if (m_broken.empty()) m_broken = what;
    }
    // Selected, and neither taken nor let go.
    [[nodiscard]] std::size_t missing() const;
    [[nodiscard]] std::string firstMissing() const;
    [[nodiscard]] std::uint64_t deliveries() const { return m_deliveries; }
    [[nodiscard]] std::uint64_t selected() const { return m_events.size(); }
    [[nodiscard]] bool anyTwice() const;

private:
    using Place = std::pair<std::uint64_t, std::uint64_t>;  // partition, position
    struct Event {
        core::OrderId order;
        std::uint64_t sequence = 0;
        std::string bytes;
        std::uint64_t arrivals = 0;
        bool taken = false, letGo = false, poison = false;
        const Event* before = nullptr;  // of the order
    };
    [[nodiscard]] static Place placeOf(const ports::Message& message);
    [[nodiscard]] bool mayBePassed(const Event& event, const core::OutboxState& state) const;
    void checkFreed(const core::OrderId& order, const core::OutboxState& state);

    events::Selection m_selection;
    std::map<Place, Event> m_events;
    std::map<core::OrderId, Event*> m_newest;
    std::uint64_t m_deliveries = 0;
    std::string m_broken;
};

}  // namespace sagadesk::simulation
