// Who asks the stand-in services over MQTT: {prefix}/services/{service}/{step}.
//
// User properties of the question: idempotency-key, method, path (operation and traceparent are not looked at); of the
// reply: status, retry-after (seconds). The reply goes to the response topic with the correlation data, as does a
// second one for what was answered 202.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ports/broker.h"
#include "simulator/asker.h"

namespace sagadesk::simulator {

// nullopt when the topic or the path names none of the services.
[[nodiscard]] std::optional<Question> questionOf(const ports::Message& message, std::string_view prefix);

// Belongs to the services' thread; publishes on the broker's. May outlive neither.
class MqttAsker final : public Asker {
public:
    MqttAsker(ports::Broker& broker, const ports::Message& message)
        : m_broker(broker),
          m_topic(message.responseTopic),
          m_correlation(message.correlation) {}
    void answer(Reply reply) override;
    void abandon() override {}
    void trickle(Reply reply, std::chrono::milliseconds perByte) override;
    [[nodiscard]] bool staysForLater() const override { return !m_topic.empty(); }

private:
    [[nodiscard]] ports::Message messageOf(Reply reply) const;

    ports::Broker& m_broker;
    const std::string m_topic;  // "": nobody waits for an answer
    const std::string m_correlation;
};

}  // namespace sagadesk::simulator
