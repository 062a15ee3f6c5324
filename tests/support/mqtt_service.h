// A service behind a broker that does what a test tells it: takes calls from its topics, remembers and answers them.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "support/broker_client.h"

namespace sagadesk::tests {

class MqttService {
public:
    // Runs on the service's thread for each call; nothing is answered without.
    using Conduct = std::function<void(const ports::Message& call)>;

    MqttService(std::uint16_t port, const std::string& name, const std::string& prefix = "sagadesk")
        : m_client(BrokerClient::settingsFor(port, "service-" + name)) {
        auto& connection = m_client.connection();
        connection.post([this, &connection, filter = prefix + "/services/" + name + "/#"] {
            connection.subscribe(filter, [this](const ports::Message& call) { take(call); });
        });
        m_client.start();
    }
    [[nodiscard]] bool waitUntilConnected() { return m_client.waitUntilConnected(); }
    void conduct(Conduct conduct) {
        const std::lock_guard lock(m_mutex);
        m_conduct = std::move(conduct);
    }
    // From any thread.
    void reply(const ports::Message& call, const std::string& status, const std::string& body,
               const std::string& retryAfter = {}) {
        ports::Message message;
        message.topic = call.responseTopic;
        message.correlation = call.correlation;
        message.payload = body;
        if (!status.empty()) message.properties.emplace_back("status", status);
        if (!retryAfter.empty()) message.properties.emplace_back("retry-after", retryAfter);
        m_client.publish(std::move(message));
    }
    [[nodiscard]] std::vector<ports::Message> calls() {
        const std::lock_guard lock(m_mutex);
        return m_calls;
    }
    // False after 10 s.
    [[nodiscard]] bool waitForCalls(std::size_t count) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds{10}, [&] { return m_calls.size() >= count; });
    }

private:
    void take(const ports::Message& call) {
        Conduct conduct;
        {
            const std::lock_guard lock(m_mutex);
            m_calls.push_back(call);
            conduct = m_conduct;
        }
        if (conduct) conduct(call);
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    Conduct m_conduct;
    std::vector<ports::Message> m_calls;
    BrokerClient m_client;  // goes first
};

}  // namespace sagadesk::tests
