// The connection to an MQTT 5 broker, over the Paho client.
//
// Owned by whoever composes the program, used by what goes over MQTT. Everything of ports::Broker runs on a thread of
// its own, from construction on; start() and stop() are the owner's. A lost connection is made anew for ever, after 100
// ms to 10 s. What was under way then is answered, never sent again from here.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "ports/broker.h"

namespace sagadesk::gateways {

struct MqttSettings {
    std::string host = "127.0.0.1";
    std::uint16_t port = 1883;
    bool tls = false;  // the certificate must be for the host and from a trusted authority
    std::string clientId;
    std::string user, password;                        // "" for none
    std::string caFile, clientCertificate, clientKey;  // PEM paths; with a caFile only that authority is trusted
    core::Duration keepAlive = std::chrono::seconds{30};
    core::Duration connectTimeout = std::chrono::seconds{5};
    // A session that lasts: without cleanStart, and kept by the broker that long after a loss. 0: ends with it.
    bool cleanStart = true;
    core::Duration sessionExpiry{0};
    std::uint16_t receiveMaximum = 1'000;          // messages that the broker may send before they are acknowledged
    std::uint32_t incoming_bytes_max = 1'048'576;  // the broker withholds larger packets
    std::optional<ports::Message> will;            // published by the broker when the connection ends without a stop
    std::string threadName = "mqtt";
    // A subscription was refused: filter and why. On the connection's thread.
    std::function<void(const std::string& filter, const std::string& code)> refused;
};

class MqttConnection final : public ports::Broker {
public:
    explicit MqttConnection(MqttSettings settings);
    ~MqttConnection() override;  // stop(0)

    // Begins to connect. Later calls do nothing.
    void start();
    // New publishes are not sent; those under way get until the deadline; then everything open is answered and the
    // connection is closed in order, without the will. Nothing runs afterwards. Blocks; may be repeated.
    void stop(core::Duration deadline);

    void publish(ports::Message message, Done done) override;
    void subscribe(std::string filter, Arrived arrived) override;
    void watch(Watcher watcher) override;
    [[nodiscard]] const ports::BrokerState& state() const override;
    void post(std::function<void()> work) override;
    void after(core::Duration wait, std::function<void()> work) override;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace sagadesk::gateways
