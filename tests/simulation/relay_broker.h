// The broker of a simulated relay: answers late, loses connections, refuses; tells the ledger what it is given.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "ports/broker.h"
#include "simulation/chance.h"
#include "simulation/timeline.h"

namespace sagadesk::simulation {

struct BrokerFaults {
    bool losesConnections = false;
    double quota = 0;  // share of messages refused for want of room
    bool accessDenied = false;
};

class SimBroker final : public ports::Broker {
public:
    // What becomes of messages: sent is told at each publish, arrived when the broker has it (answered or not).
    struct Watch {
        std::function<void(const ports::Message&)> sent, arrived, taken;
        std::function<bool(const ports::Message&)> isPoison;
    };
    SimBroker(Timeline& timeline, Chance& chance, std::uint32_t inFlight_max, Watch watch)
        : m_timeline(timeline),
          m_chance(chance),
          m_watch(std::move(watch)) {
        m_state.inFlight_max = inFlight_max;
    }

    BrokerFaults faults;
    std::size_t inFlight_most = 0;

    void publish(ports::Message message, Done done) override;
    void subscribe(std::string, Arrived) override {}
    void watch(Watcher watcher) override {
        m_watchers.push_back(watcher);
        watcher(m_state);
    }
    [[nodiscard]] const ports::BrokerState& state() const override { return m_state; }
    void post(std::function<void()> work) override { m_timeline.after(core::Duration{0}, std::move(work)); }
    void after(core::Duration wait, std::function<void()> work) override { m_timeline.after(wait, std::move(work)); }

    void connect();
    void lose();
    // The program died: nobody is told anything any more.
    void forgetClients();

private:
    struct Open {
        ports::Message message;
        Done done;
    };
    void answer(std::uint64_t ticket);
    [[nodiscard]] ports::Receipt judge(const ports::Message& message);
    void tellWatchers();

    Timeline& m_timeline;
    Chance& m_chance;
    Watch m_watch;
    ports::BrokerState m_state;
    std::vector<Watcher> m_watchers;
    std::map<std::uint64_t, Open> m_open;
    std::uint64_t m_tickets = 0;
};

}  // namespace sagadesk::simulation
