// Reads off the wire what a broker has acknowledged: PUBLISH packets with QoS 1 of clients, each with its PUBACK.
//
// Fed by a CuttingProxy with what goes through it; for one thread. A packet that is cut off, or not acknowledged before
// its connection ends, is not told of. MQTT 5, sections 2.1, 3.3 and 3.4.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace sagadesk::tests {

class PublishRecorder {
public:
    struct Publication {
        std::string topic, payload;
        std::uint8_t reason = 0;  // of the PUBACK; 0x80 and above: refused
    };
    using Acknowledged = std::function<void(Publication)>;
    explicit PublishRecorder(Acknowledged acknowledged) : m_acknowledged(std::move(acknowledged)) {}

    // As CuttingProxy::Observer has it.
    void take(std::uint64_t connection, bool down, std::string_view bytes);

private:
    struct Connection {
        std::string up, down;                           // what is not a whole packet yet
        std::map<std::uint16_t, Publication> underWay;  // by packet identifier
    };
    void packet(Connection& connection, bool down, std::uint8_t head, std::string_view body);

    Acknowledged m_acknowledged;
    std::map<std::uint64_t, Connection> m_connections;
};

}  // namespace sagadesk::tests
