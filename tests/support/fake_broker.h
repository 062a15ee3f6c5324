// A ports::Broker whose thread is the test: messages arrive when the test delivers them, posted work runs when it says
// so, receipts are what it chooses, and time passes by advance().
//
// post() may be called from any thread; everything else belongs to the test's.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ports/broker.h"

namespace sagadesk::tests {

class FakeBroker final : public ports::Broker {
public:
    // --- what the test does ---

    // To the first filter that matches; false when none does. What follows of it runs.
    bool deliver(ports::Message message);
    // Posted work, and what that posts.
    void run();
    // Waits until another thread has posted something, then runs it. False at the deadline.
    bool runWhenPosted(std::chrono::milliseconds deadline = std::chrono::seconds(10));
    // Timers that are due by then run in their order.
    void advance(core::Duration time);
    // Every message from now on gets this receipt at the next run(); nullopt: none, until settle().
    void answerWith(std::optional<ports::Receipt> receipt) { m_receipt = std::move(receipt); }
    void settle(ports::Receipt receipt);  // all that wait for one

    [[nodiscard]] const std::vector<ports::Message>& published() const { return m_published; }
    std::vector<ports::Message> takePublished() { return std::exchange(m_published, {}); }
    [[nodiscard]] std::vector<std::string> filters() const;
    // Until each timer that runs; in the order in which they were set.
    [[nodiscard]] std::vector<core::Duration> timers() const;

    // --- ports::Broker ---
    void publish(ports::Message message, Done done) override;
    void subscribe(std::string filter, Arrived arrived) override;
    void watch(Watcher watcher) override;
    [[nodiscard]] const ports::BrokerState& state() const override { return m_state; }
    void post(std::function<void()> work) override;
    void after(core::Duration wait, std::function<void()> work) override;

private:
    struct Timer {
        core::Duration due{};
        std::function<void()> work;
    };

    std::mutex m_mutex;
    std::condition_variable m_posted;
    std::deque<std::function<void()>> m_work;
    std::vector<std::pair<std::string, Arrived>> m_subscriptions;
    std::vector<ports::Message> m_published;
    std::vector<Done> m_unsettled;
    std::optional<ports::Receipt> m_receipt = ports::Receipt{ports::Handover::Taken, {}, {}};
    std::vector<Timer> m_timers;
    core::Duration m_now{0};
    ports::BrokerState m_state{.connected = true, .connections = 1, .code = {}, .detail = {}};
};

// Topic filters of MQTT 5, section 4.7; a shared subscription's group is left out of the match.
[[nodiscard]] bool topicMatches(std::string_view filter, std::string_view topic);

}  // namespace sagadesk::tests
