// A relay over a store without faults and a broker whose answers the test gives, in simulated time.
#pragma once

#include <deque>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "events/relay.h"
#include "simulation/relay_store.h"

namespace sagadesk::tests {

// Its thread is the test.
class HandBroker final : public ports::Broker {
public:
    explicit HandBroker(simulation::Timeline& timeline) : m_timeline(timeline) {}

    struct Sent {
        ports::Message message;
        Done done;
    };
    std::deque<Sent> open;            // waiting for the test's answer
    std::vector<std::string> topics;  // all that was published

    void publish(ports::Message message, Done done) override {
        topics.push_back(message.topic);
        open.push_back({std::move(message), std::move(done)});
    }
    void subscribe(std::string, Arrived) override {}
    void watch(Watcher watcher) override {
        m_watchers.push_back(watcher);
        watcher(m_state);
    }
    [[nodiscard]] const ports::BrokerState& state() const override { return m_state; }
    void post(std::function<void()> work) override { m_timeline.after(core::Duration{0}, std::move(work)); }
    void after(core::Duration wait, std::function<void()> work) override { m_timeline.after(wait, std::move(work)); }

    void connected(bool is, std::uint32_t inFlight_max = 65'535) {
        m_state.connected = is;
        m_state.inFlight_max = inFlight_max;
        if (is) ++m_state.connections;
        m_state.code = is ? "" : "connection_lost";
        for (const Watcher& watcher : m_watchers) watcher(m_state);
    }
    void answer(ports::Handover handover, const std::string& code = {}) {
        ASSERT_FALSE(open.empty());
        Sent sent = std::move(open.front());
        open.pop_front();
        sent.done({handover, code, ""});
    }

private:
    simulation::Timeline& m_timeline;
    ports::BrokerState m_state;
    std::vector<Watcher> m_watchers;
};

class RelayBed : public ::testing::Test {
protected:
    class Time final : public ports::Clock {
    public:
        explicit Time(const simulation::Timeline& timeline) : m_timeline(timeline) {}
        [[nodiscard]] core::Instant now() const override { return m_timeline.now(); }

    private:
        const simulation::Timeline& m_timeline;
    };

    RelayBed() {
        settings.broker = "mqtt://here";
        settings.selection = *events::Selection::parse("order.*");
        store.marked = [](const core::OutboxState&, const core::OutboxMark&) {};
    }
    void start() {
        relay = std::make_unique<events::Relay>(settings, events::RelayParts{&broker, &store, &store, &time, nullptr});
        relay->start();
        broker.connected(true);
        run();
    }
    // What happens within that time.
    void run(core::Duration duration = std::chrono::seconds{5}) {
        const core::Instant end = timeline.now() + duration;
        while (true) {
            while (timeline.runOne()) {
            }
            if (!timeline.next() || *timeline.next() > end) break;
            timeline.advance(*timeline.next());
        }
        timeline.advance(end);
    }
    static core::OrderId order(std::uint8_t number) {
        core::OrderId id;
        id.bytes[0] = 1;
        id.bytes[15] = number;
        return id;
    }
    core::JournalEntry entry(std::uint8_t number, core::EntryKind kind) {
        core::JournalEntry made;
        made.order = order(number);
        made.sequence = ++sequences[number];
        made.kind = kind;
        return made;
    }
    std::vector<core::JournalEntry> commit(std::vector<core::JournalEntry> entries) {
        store.commit(entries);
        return entries;
    }
    void answerAll(ports::Handover handover, const std::string& code = {}) {
        for (std::size_t count = broker.open.size(); count > 0; --count) broker.answer(handover, code);
    }
    // "1/created": which order's what.
    [[nodiscard]] std::vector<std::string> published() const {
        std::vector<std::string> all;
        for (const std::string& topic : broker.topics) {
            const std::string id = topic.substr(topic.rfind('/') - 36, 36);
            all.push_back(std::to_string(core::OrderId::parse(id)->bytes[15]) + topic.substr(topic.rfind('/')));
        }
        return all;
    }

    simulation::Timeline timeline;
    simulation::Chance chance{1};
    Time time{timeline};
    simulation::SimStore store{timeline, chance, 1};
    HandBroker broker{timeline};
    events::RelaySettings settings;
    std::unique_ptr<events::Relay> relay;
    std::map<std::uint8_t, std::uint64_t> sequences;
};

}  // namespace sagadesk::tests
