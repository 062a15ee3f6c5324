#include "simulator/mqtt_asker.h"

#include <utility>

#include "simulator/ledger.h"

namespace sagadesk::simulator {
namespace {

constexpr int tries_max = 120;
constexpr core::Duration pause{500};

// Replies are lost on purpose only: one that did not get to the broker is given to it again for a minute. On the
// broker's thread.
void deliver(ports::Broker& broker, const ports::Message& message, int triesLeft) {
    broker.publish(message, [&broker, message, triesLeft](const ports::Receipt& receipt) {
        const bool away = receipt.handover == ports::Handover::NotSent || receipt.handover == ports::Handover::Lost;
        if (!away || triesLeft <= 1) return;
        broker.after(pause, [&broker, message, triesLeft] { deliver(broker, message, triesLeft - 1); });
    });
}

}  // namespace

std::optional<Question> questionOf(const ports::Message& message, std::string_view prefix) {
    const std::string start = std::string(prefix) + "/services/";
    std::string_view rest = message.topic;
    if (!rest.starts_with(start)) return std::nullopt;
    rest.remove_prefix(start.size());
    const auto slash = rest.find('/');
    const std::string_view service = rest.substr(0, slash);
    const std::string_view path = message.property("path").value_or("");
    if (slash == std::string_view::npos || !serviceNamed(service) || !path.starts_with('/')) return std::nullopt;
    Question question;
    question.method = message.property("method").value_or("POST");
    question.path.append(1, '/').append(service).append(path);
    question.key = message.property("idempotency-key").value_or("");
    question.body = message.payload;
    return question;
}

ports::Message MqttAsker::messageOf(Reply reply) const {
    ports::Message message;
    message.topic = m_topic;
    message.correlation = m_correlation;
    message.contentType = std::move(reply.contentType);
    message.payload = std::move(reply.body);
    message.properties.emplace_back("status", std::to_string(reply.status));
    if (reply.retryAfter_s) message.properties.emplace_back("retry-after", std::to_string(*reply.retryAfter_s));
    return message;
}

void MqttAsker::answer(Reply reply) {
    if (m_topic.empty()) return;
    m_broker.post([&broker = m_broker, message = messageOf(std::move(reply))] { deliver(broker, message, tries_max); });
}

void MqttAsker::trickle(Reply reply, std::chrono::milliseconds perByte) {
    if (m_topic.empty()) return;
    const auto wait = perByte * static_cast<std::int64_t>(reply.body.size());
    m_broker.post([&broker = m_broker, wait, message = messageOf(std::move(reply))] {
        broker.after(wait, [&broker, message] { deliver(broker, message, tries_max); });
    });
}

}  // namespace sagadesk::simulator
