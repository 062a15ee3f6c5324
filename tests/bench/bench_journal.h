// A journal in memory behind the relay, for measuring the relay and the broker alone. Any thread.
#pragma once

#include <chrono>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "api/messaging.h"
#include "support/no_backend.h"

namespace sagadesk::bench {

class BenchJournal final : public tests::NoBackend, public api::Messaging {
public:
    using Steady = std::chrono::steady_clock;

    // The next entries, of orders in turn; committed now.
    std::vector<core::JournalEntry> commit(std::size_t count, std::size_t orders);
    [[nodiscard]] Steady::time_point committedAt(std::uint64_t position) const;
    [[nodiscard]] api::MqttStatus told() const;
    [[nodiscard]] std::uint64_t cursor() const;

    void events(api::EventsAfter after, api::Then<api::EventPage> then) override;
    void outbox(api::Then<core::OutboxState> then) override { then(core::OutboxState{{0}, {}, {}}); }
    void entriesOf(core::OrderId, std::uint64_t, std::size_t,
                   api::Then<std::vector<core::JournalEntry>> then) override {
        then(std::vector<core::JournalEntry>{});
    }
    void typesOf(std::vector<core::OrderId> orders, api::Then<api::OrderTypes> then) override;
    void mark(core::OutboxMark mark, api::Then<api::Marked> then) override;
    void keep(core::KeptMessage, api::Then<api::Kept> then) override { then(api::Kept{}); }
    void report(api::MqttStatus status) override;

private:
    mutable std::mutex m_mutex;
    std::vector<core::JournalEntry> m_entries;  // of partition 0
    std::vector<Steady::time_point> m_committed;
    std::uint64_t m_cursor = 0;
    api::MqttStatus m_told;
};

}  // namespace sagadesk::bench
