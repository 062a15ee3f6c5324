#include "simulator/mqtt_front.h"

#include <QMetaObject>
#include <memory>
#include <utility>

#include "simulator/mqtt_asker.h"

namespace sagadesk::simulator {

void MqttFront::start(std::function<void()> ready) {
    m_ready = std::move(ready);
    m_broker.post([this] { subscribe(); });
}

void MqttFront::subscribe() {
    m_broker.subscribe(m_prefix + "/services/+/+", [this](ports::Message message) {
        QMetaObject::invokeMethod(
            &m_thread, [this, message = std::move(message)] { ask(message); }, Qt::QueuedConnection);
    });
    m_broker.watch([this](const ports::BrokerState& state) {
        std::string trouble = state.code.empty() ? state.detail : state.code + ": " + state.detail;
        QMetaObject::invokeMethod(
            &m_thread, [this, connected = state.connected, trouble] { changed(connected, trouble); },
            Qt::QueuedConnection);
    });
}

void MqttFront::changed(bool connected, std::string trouble) {
    m_trouble = connected ? std::string() : std::move(trouble);
    if (!connected || !m_ready) return;
    std::exchange(m_ready, nullptr)();
}

void MqttFront::ask(const ports::Message& message) {
    const auto asker = std::make_shared<MqttAsker>(m_broker, message);
    const auto question = questionOf(message, m_prefix);
    if (question) return m_services.handle(*question, asker);
    asker->answer({.status = 404,
                   .contentType = "application/problem+json",
                   .retryAfter_s = {},
                   .body = R"({"status":404,"code":"not_found","detail":"There is no such service or path."})"});
}

}  // namespace sagadesk::simulator
