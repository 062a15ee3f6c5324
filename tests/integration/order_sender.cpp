#include "integration/order_sender.h"

#include <utility>

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t under_way_max = 100;
constexpr auto patience = 2s;  // until what is not answered is sent again

gateways::MqttSettings settingsFor(std::uint16_t port, const std::string& name) {
    gateways::MqttSettings settings;
    settings.port = port;
    settings.clientId = name;
    settings.threadName = name;
    return settings;
}

}  // namespace

OrderSender::OrderSender(std::uint16_t port, std::string name)
    : m_name(std::move(name)),
      m_connection(settingsFor(port, m_name)) {
    m_connection.post([this] {
        m_connection.subscribe("shop/answers/" + m_name, [this](const ports::Message& message) { arrived(message); });
        tick();
    });
    m_connection.start();
}

OrderSender::~OrderSender() {
    m_connection.stop(0ms);
}

void OrderSender::send(std::map<std::string, std::string> bodies) {
    m_connection.post([this, bodies = std::move(bodies)]() mutable {
        for (const auto& [key, body] : bodies) m_unsent.push_back(key);
        m_all = bodies;
        const std::lock_guard lock(m_mutex);
        m_bodies = std::move(bodies);
    });
}

std::size_t OrderSender::open() const {
    const std::lock_guard lock(m_mutex);
    return m_bodies.size();
}

OrderSender::Result OrderSender::result() const {
    const std::lock_guard lock(m_mutex);
    return m_result;
}

void OrderSender::pump() {
    while (m_connection.state().connected && !m_unsent.empty() && m_underWay.size() < under_way_max) {
        const std::string key = std::move(m_unsent.back());
        m_unsent.pop_back();
        m_underWay.insert(key);
        publish(key);
        publish(key);
    }
}

void OrderSender::publish(const std::string& key) {
    ports::Message message;
    message.topic = "sagadesk/intake/orders";
    message.payload = m_all.at(key);
    message.contentType = "application/json";
    message.responseTopic = "shop/answers/" + m_name;
    message.correlation = key;
    message.properties = {{"idempotency-key", key}};
    m_connection.publish(std::move(message), [](const ports::Receipt&) {});
    const std::lock_guard lock(m_mutex);
    ++m_result.sent;
}

void OrderSender::arrived(const ports::Message& message) {
    const std::string status(message.property("status").value_or("none"));
    {
        const std::lock_guard lock(m_mutex);
        if (status == "429" || status == "503") {
            ++m_result.later;
            return;
        }
        Answer& answer = m_result.answers[message.correlation];
        if (answer.times == 0) answer = {status, message.payload, 0};
        if (answer.status == status && answer.body == message.payload)
            ++answer.times;
        else
            ++m_result.differing;
        m_bodies.erase(message.correlation);
    }
    m_underWay.erase(message.correlation);
    pump();
}

void OrderSender::tick() {
    if (m_connection.state().connected)
        for (const std::string& key : m_underWay) publish(key);
    pump();
    m_connection.after(patience, [this] { tick(); });
}

}  // namespace sagadesk::tests
