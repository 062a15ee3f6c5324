// The stand-in services' way to the broker: brings questions to the services' thread.
//
// Made and destroyed on the services' thread, which needs a Qt loop; the broker's thread has ended by then (stop).
#pragma once

#include <QObject>
#include <functional>
#include <string>

#include "ports/broker.h"
#include "simulator/services.h"

namespace sagadesk::simulator {

class MqttFront {
public:
    MqttFront(ports::Broker& broker, Services& services, std::string prefix)
        : m_broker(broker),
          m_services(services),
          m_prefix(std::move(prefix)) {}

    // Runs ready on the services' thread, once, when questions can come.
    void start(std::function<void()> ready);
    // Why there is no connection, for people; "" while there is one.
    [[nodiscard]] const std::string& trouble() const { return m_trouble; }

private:
    void subscribe();
    void changed(bool connected, std::string trouble);
    void ask(const ports::Message& message);

    ports::Broker& m_broker;
    Services& m_services;
    const std::string m_prefix;
    std::function<void()> m_ready;
    std::string m_trouble = "no answer yet";
    QObject m_thread;  // what is posted to it runs on the services' thread, for as long as it lives
};

}  // namespace sagadesk::simulator
