// A connection to a broker, waited for: for tests, which have no thread to be called back on.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "gateways/mqtt/mqtt_connection.h"

namespace sagadesk::tests {

class BrokerClient {
public:
    explicit BrokerClient(gateways::MqttSettings settings) : m_connection(withNotes(std::move(settings))) {
        m_connection.post([this] {
            m_connection.watch([this](const ports::BrokerState& state) { note([&] { m_state = state; }); });
        });
    }
    // Connects to a port of loopback.
    BrokerClient(std::uint16_t port, const std::string& id) : BrokerClient(settingsFor(port, id)) { start(); }
    ~BrokerClient() { m_connection.stop(std::chrono::milliseconds{0}); }

    [[nodiscard]] static gateways::MqttSettings settingsFor(std::uint16_t port, const std::string& id) {
        gateways::MqttSettings settings;
        settings.port = port;
        settings.clientId = id;
        settings.threadName = id;
        return settings;
    }

    void start() { m_connection.start(); }
    void stop(core::Duration deadline) { m_connection.stop(deadline); }
    void subscribe(const std::string& filter) {
        m_connection.post([this, filter] {
            m_connection.subscribe(
                filter, [this](ports::Message message) { note([&] { m_messages.push_back(std::move(message)); }); });
        });
    }
    void publish(ports::Message message) {
        m_connection.post([this, message = std::move(message)] {
            m_connection.publish(
                message, [this](ports::Receipt receipt) { note([&] { m_receipts.push_back(std::move(receipt)); }); });
        });
    }
    // Only for one at a time.
    [[nodiscard]] ports::Receipt publishAndWait(ports::Message message) {
        const auto before = receipts().size();
        publish(std::move(message));
        if (!wait([&] { return m_receipts.size() > before; })) return {ports::Handover::Lost, "no_receipt_at_all", ""};
        return receipts().back();
    }

    // Each: false after 20 s.
    [[nodiscard]] bool waitUntilConnected(std::uint64_t times = 1) {
        return wait([&] { return m_state.connected && m_state.connections >= times; });
    }
    [[nodiscard]] bool waitUntilNotConnected() {
        return wait([&] { return !m_state.connected; });
    }
    // Until a reason for having no connection is known.
    [[nodiscard]] std::string waitForTrouble() {
        (void)wait([&] { return !m_state.code.empty() && m_state.code != "not_started"; });
        return state().code;
    }
    [[nodiscard]] bool waitForMessages(std::size_t count) {
        return wait([&] { return m_messages.size() >= count; });
    }
    [[nodiscard]] bool waitForReceipts(std::size_t count) {
        return wait([&] { return m_receipts.size() >= count; });
    }
    [[nodiscard]] bool waitForRefusals(std::size_t count) {
        return wait([&] { return m_refused.size() >= count; });
    }

    [[nodiscard]] std::vector<ports::Message> messages() { return copy(m_messages); }
    [[nodiscard]] std::vector<ports::Receipt> receipts() { return copy(m_receipts); }
    [[nodiscard]] std::vector<std::string> refused() { return copy(m_refused); }  // "filter code"
    [[nodiscard]] ports::BrokerState state() { return copy(m_state); }
    [[nodiscard]] gateways::MqttConnection& connection() { return m_connection; }

private:
    gateways::MqttSettings withNotes(gateways::MqttSettings settings) {
        settings.refused = [this](const std::string& filter, const std::string& code) {
            note([&] { m_refused.push_back(filter + " " + code); });
        };
        return settings;
    }
    template <class Change>
    void note(Change change) {
        const std::lock_guard lock(m_mutex);
        change();
        m_changed.notify_all();
    }
    template <class Condition>
    [[nodiscard]] bool wait(Condition condition) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds{20}, condition);
    }
    template <class Value>
    [[nodiscard]] Value copy(const Value& value) {
        const std::lock_guard lock(m_mutex);
        return value;
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    ports::BrokerState m_state;
    std::vector<ports::Message> m_messages;
    std::vector<ports::Receipt> m_receipts;
    std::vector<std::string> m_refused;
    gateways::MqttConnection m_connection;  // goes first
};

}  // namespace sagadesk::tests
