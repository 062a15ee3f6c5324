// Messages on their way to the broker: at most as many as it takes at once, the others in a queue.
//
// Paho would stand still for seconds if it were given more (paho.mqtt.c pull request 1457). Belongs to the connection's
// thread. What it answers, it answers after its own books are right, since an answer may bring the next message.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <unordered_map>
#include <utility>

#include "ports/broker.h"

namespace sagadesk::gateways {

class PublishWindow {
public:
    // False: provably nothing was sent.
    using Send = std::function<bool(std::uint64_t id, ports::Message message)>;
    using Done = ports::Broker::Done;
    explicit PublishWindow(Send send) : m_send(std::move(send)) {}

    void widen(std::size_t inFlight_max) { m_max = inFlight_max; }
    void add(ports::Message message, Done done);
    // Sends what there is place for.
    void pump();
    // Ids that are not under way are nothing to it.
    void settle(std::uint64_t id, ports::Receipt receipt);
    // Answers Lost for what was sent and NotSent for what waits.
    void abandon(const std::string& code, const std::string& detail);

    [[nodiscard]] bool empty() const { return m_sent.empty() && m_waiting.empty(); }

private:
    Send m_send;
    std::size_t m_max = 1;
    std::uint64_t m_lastId = 0;
    std::unordered_map<std::uint64_t, Done> m_sent;
    std::deque<std::pair<ports::Message, Done>> m_waiting;
};

}  // namespace sagadesk::gateways
