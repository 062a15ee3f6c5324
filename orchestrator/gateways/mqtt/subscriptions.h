// What has been subscribed to, and whom an arriving message is for. Belongs to the connection's thread.
#pragma once

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "ports/broker.h"

namespace sagadesk::gateways {

class Subscriptions {
public:
    using Ask = std::function<bool(std::uint64_t id, const std::string& filter)>;
    explicit Subscriptions(Ask ask) : m_ask(std::move(ask)) {}

    void add(std::string filter, ports::Broker::Arrived arrived);
    // Asks the broker for all of them, on a new connection. False when there is none.
    [[nodiscard]] bool askAll();
    [[nodiscard]] bool askNewest();
    // The filter that was answered; "" for the answer to an older connection.
    [[nodiscard]] std::string answered(std::uint64_t id);
    // Nothing is asked any more.
    void forget() { m_asked.clear(); }
    [[nodiscard]] bool allAnswered() const { return m_asked.empty(); }

    // To the first filter that it matches; to nobody when there is none.
    void deliver(ports::Message message);

private:
    struct Entry {
        std::string filter;
        ports::Broker::Arrived arrived;
    };
    [[nodiscard]] bool ask(const Entry& entry);

    Ask m_ask;
    std::vector<Entry> m_entries;
    std::uint64_t m_lastId = 0;
    std::set<std::pair<std::uint64_t, std::string>> m_asked;
};

}  // namespace sagadesk::gateways
