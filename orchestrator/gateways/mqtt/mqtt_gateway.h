// Calls to services behind an MQTT broker: a message to the service's topic, the answer on this node's reply topic.
//
// Owned by whoever composes the program; lives on the broker's thread, which has to run until stop() has returned.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "api/orders.h"
#include "ports/broker.h"
#include "ports/gateway.h"

namespace sagadesk::gateways {

struct MqttService {
    std::uint32_t concurrency = 32;         // calls under way; more wait here
    std::optional<core::Duration> timeout;  // caps a step's own
};

class MqttGateway final : public ports::Gateway {
public:
    // A final answer to a call that is over: after a 202, after its time, of an earlier life of this node. On the
    // broker's thread.
    using LateReply = std::function<void(api::Callback)>;
    struct Settings {
        std::string prefix = "sagadesk";
        std::string node;  // replies go to {prefix}/replies/{node}
        std::map<std::string, MqttService> services;
        LateReply lateReply;
    };
    struct Counts {
        std::uint64_t late = 0;     // handed to lateReply
        std::uint64_t ignored = 0;  // replies that belong to nothing or say nothing final
    };

    MqttGateway(ports::Broker& broker, Settings settings);
    ~MqttGateway() override;
    void call(ports::ServiceCall call, Done done) override;
    void stop(core::Duration deadline) override;
    [[nodiscard]] Counts counts() const;  // any thread

private:
    class Calls;
    std::shared_ptr<Calls> m_calls;
    ports::Broker& m_broker;
};

}  // namespace sagadesk::gateways
