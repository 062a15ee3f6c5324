// One simulated life of the relay: orders are at work, the broker and the store have their faults, the program dies now
// and then, people look after what stands still; then the faults stop and everything must end.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "events/relay.h"
#include "simulation/relay_broker.h"
#include "simulation/relay_ledger.h"
#include "simulation/relay_store.h"

namespace sagadesk::simulation {

struct RelayResult {
    std::string broken;
    std::uint64_t events = 0, deliveries = 0, marks = 0, crashes = 0, parked = 0, jobs = 0, standstills = 0;
    std::uint64_t digest = 0;  // of all deliveries, in order
};

class RelayRun {
public:
    RelayRun(std::uint64_t seed, bool verbose);
    [[nodiscard]] RelayResult run();

private:
    struct Faults {
        bool crashes = false, losses = false, republishing = false, denials = false;
        double offers = 1;  // share of batches that are offered
        double poison = 0, quota = 0, store = 0;
    };
    struct Order {
        core::OrderId id;
        core::PartitionId partition{};
        std::uint64_t sequence = 0;
    };
    class Time final : public ports::Clock {
    public:
        explicit Time(const Timeline& timeline) : m_timeline(timeline) {}
        [[nodiscard]] core::Instant now() const override { return m_timeline.now(); }

    private:
        const Timeline& m_timeline;
    };

    void drawFaults();
    void startRelay();
    void crash();
    void work();    // a commit, and the next one later
    void people();  // look after parked streams
    void breakThings();
    void endFaults();
    [[nodiscard]] core::JournalEntry nextEntry();
    void commit(std::vector<core::JournalEntry> entries);
    void decide(core::ParkedStream& stream);
    void republish();
    [[nodiscard]] bool settled() const;
    void stopCleanly();
    void step();  // one thing happens
    [[nodiscard]] core::Duration within(std::uint64_t low, std::uint64_t high) {
        return core::Duration{low + m_chance.below(high - low)};
    }

    Timeline m_timeline;
    Chance m_chance;
    Time m_time{m_timeline};
    Faults m_faults;
    events::RelaySettings m_settings;
    RelayLedger m_ledger;
    SimStore m_store;
    SimBroker m_broker;
    std::unique_ptr<events::Relay> m_relay;
    std::vector<Order> m_orders;
    bool m_calm = false;  // the faults are over
    bool m_verbose;
    RelayResult m_result;
};

}  // namespace sagadesk::simulation
