// A sender of orders over MQTT as the help page asks for it: sends each again, with its key, until it is answered.
//
// Its connection has a thread of its own; the calls below are for the test's.
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "gateways/mqtt/mqtt_connection.h"

namespace sagadesk::tests {

class OrderSender {
public:
    struct Answer {
        std::string status, body;
        std::size_t times = 0;  // with these bytes
    };
    struct Result {
        std::map<std::string, Answer> answers;  // by key; of those that are no order too
        std::size_t sent = 0;
        std::size_t differing = 0;  // answers with other bytes than the first for their key
        std::size_t later = 0;      // answers that ask to send again: 429, 503
    };

    OrderSender(std::uint16_t port, std::string name);
    ~OrderSender();
    // Every message is sent twice at least.
    void send(std::map<std::string, std::string> bodies_by_key);
    [[nodiscard]] std::size_t open() const;
    [[nodiscard]] Result result() const;

private:
    void arrived(const ports::Message& message);
    void pump();
    void publish(const std::string& key);
    void tick();

    const std::string m_name;
    mutable std::mutex m_mutex;
    Result m_result;
    std::map<std::string, std::string> m_bodies;  // not yet answered
    // The connection's thread alone:
    std::map<std::string, std::string> m_all;
    std::vector<std::string> m_unsent;
    std::set<std::string> m_underWay;
    gateways::MqttConnection m_connection;  // goes first
};

}  // namespace sagadesk::tests
