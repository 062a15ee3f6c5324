// Two connections to one broker as one: what is sent goes over the first, what is heard comes over the second.
//
// A session that lasts keeps what arrives while its node is away. But Paho 1.3.12 sends again what was in flight in
// such a session, damaged (paho.mqtt.c issues 1310 and 1592), and after its receipt has said "lost". So nothing is
// published over a lasting session: it only hears.
#pragma once

#include <string>

#include "ports/broker.h"

namespace sagadesk::service {

class TwoWayBroker final : public ports::Broker {
public:
    enum class Home { Sender, Hearer };
    // Both outlive it. home: whose thread is this broker's, and whose state is its state.
    TwoWayBroker(ports::Broker& sender, ports::Broker& hearer, Home home);

    void publish(ports::Message message, Done done) override;
    void subscribe(std::string filter, Arrived arrived) override;
    void watch(Watcher watcher) override;
    [[nodiscard]] const ports::BrokerState& state() const override;
    void post(std::function<void()> work) override;
    void after(core::Duration wait, std::function<void()> work) override;

private:
    ports::Broker& m_sender;
    ports::Broker& m_hearer;
    ports::Broker& m_home;
};

}  // namespace sagadesk::service
