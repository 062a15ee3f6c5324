// The Paho client, tamed: its callbacks become tasks on our thread, its exceptions values.
//
// Paho calls back on its own threads with its one lock held, so there nothing is done but copying and posting
// (paho.mqtt.c issue 1230). One client for the life of a connection object: destroying one races with Paho's receiving
// thread (paho.mqtt.c issue 1669).
#pragma once

#include <mqtt/async_client.h>

#include <cstdint>
#include <functional>
#include <string>

#include "gateways/mqtt/mqtt_connection.h"
#include "gateways/mqtt/task_thread.h"
#include "ports/broker.h"

namespace sagadesk::gateways {

class PahoClient {
public:
    // Of a CONNACK, MQTT 5, section 3.2.2.3.
    struct Welcome {
        std::uint32_t receiveMaximum = 65'535;
        std::size_t packet_bytes_max = 268'435'455;
    };
    // Told on the thread. A publish and a subscription end at most once; never when the connection was lost before.
    class Listener {
    public:
        virtual ~Listener() = default;
        virtual void connected(Welcome welcome) = 0;
        virtual void notConnected(std::string code, std::string detail) = 0;
        virtual void lost(std::string code) = 0;
        virtual void published(std::uint64_t id, ports::Receipt receipt) = 0;
        virtual void subscribed(std::uint64_t id, std::string code) = 0;  // "": granted
        virtual void arrived(ports::Message message) = 0;
    };

    PahoClient(const MqttSettings& settings, TaskThread& thread, Listener& listener);
    PahoClient(const PahoClient&) = delete;
    PahoClient& operator=(const PahoClient&) = delete;

    // False: not even tried. Of an attempt the listener hears.
    [[nodiscard]] bool connect();
    [[nodiscard]] bool publish(std::uint64_t id, ports::Message message);
    [[nodiscard]] bool subscribe(std::uint64_t id, const std::string& filter);
    // Blocks until the broker has been told, at most that long.
    void disconnect(core::Duration atMost);

private:
    struct Action final : mqtt::iaction_listener {
        std::function<void(const mqtt::token&)> succeeded, failed;
        void on_success(const mqtt::token& token) override { succeeded(token); }
        void on_failure(const mqtt::token& token) override { failed(token); }
    };
    void listenToConnects();
    void listenToPublishes();
    void listenToSubscriptions();
    void listenToTheClient();

    TaskThread& m_thread;
    Listener& m_listener;
    const bool m_tls;
    mqtt::connect_options m_options;
    Action m_connects, m_publishes, m_subscriptions;
    mqtt::async_client m_client;  // goes first
};

}  // namespace sagadesk::gateways
