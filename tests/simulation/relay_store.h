// Journal and outbox behind a simulated relay: answers late, fails, and applies marks whose answer is lost.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "api/messaging.h"
#include "simulation/chance.h"
#include "simulation/timeline.h"
#include "support/no_backend.h"

namespace sagadesk::simulation {

class SimStore final : public tests::NoBackend, public api::Messaging {
public:
    SimStore(Timeline& timeline, Chance& chance, std::size_t partitions)
        : m_timeline(timeline),
          m_chance(chance),
          m_journal(partitions) {
        state.positions.resize(partitions);
    }

    double failures = 0;  // share of questions and marks that fail
    core::OutboxState state;
    api::MqttStatus told;
    std::uint64_t marks = 0, pages = 0;
    std::function<void(const core::OutboxState& before, const core::OutboxMark&)> marked;

    // Durable; gives the entries their positions. Nudges; the caller offers.
    void commit(std::vector<core::JournalEntry>& entries);
    [[nodiscard]] const std::vector<std::vector<core::JournalEntry>>& journal() const { return m_journal; }
    [[nodiscard]] core::Positions heads() const;
    [[nodiscard]] core::ParkedStream* parked(const core::OrderId& order);
    // The program died: a mark on its way became durable or not, and nobody is told anything any more.
    void crash();

    void events(api::EventsAfter after, api::Then<api::EventPage> then) override;
    [[nodiscard]] std::shared_ptr<void> listen(std::function<void()> nudge) override;
    void outbox(api::Then<core::OutboxState> then) override;
    void entriesOf(core::OrderId order, std::uint64_t after, std::size_t limit,
                   api::Then<std::vector<core::JournalEntry>> then) override;
    void typesOf(std::vector<core::OrderId> orders, api::Then<api::OrderTypes> then) override;
    void mark(core::OutboxMark mark, api::Then<api::Marked> then) override;
    void keep(core::KeptMessage, api::Then<api::Kept>) override {}
    void report(api::MqttStatus status) override { told = std::move(status); }

private:
    // The answer is what was there at some moment between question and answer.
    template <class Value>
    void answer(api::Then<Value> then, std::function<Value()> ask);
    void apply(const core::OutboxMark& mark);
    [[nodiscard]] api::EventPage page(const api::EventsAfter& after) const;
    [[nodiscard]] core::Duration moment() { return core::Duration{m_chance.below(m_chance.hits(0.02) ? 1'500 : 15)}; }

    Timeline& m_timeline;
    Chance& m_chance;
    std::vector<std::vector<core::JournalEntry>> m_journal;
    std::map<core::OrderId, std::vector<core::JournalEntry>> m_byOrder;
    std::vector<std::pair<std::weak_ptr<void>, std::function<void()>>> m_nudges;
    std::vector<core::OutboxMark> m_underWay;  // marks
    std::uint64_t m_life = 0;
};

}  // namespace sagadesk::simulation
