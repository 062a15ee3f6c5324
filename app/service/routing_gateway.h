// Calls go to the gateway that reaches their service: over HTTP, or through the broker where the configuration says so.
#pragma once

#include <set>
#include <string>

#include "ports/gateway.h"

namespace sagadesk::service {

// The gateways outlive it. behindBroker: services that mqtt reaches; without a broker it is empty and mqtt null.
class RoutingGateway final : public ports::Gateway {
public:
    RoutingGateway(ports::Gateway& http, ports::Gateway* mqtt, std::set<std::string> behindBroker);
    void call(ports::ServiceCall call, Done done) override;
    void stop(core::Duration deadline) override;

private:
    ports::Gateway& m_http;
    ports::Gateway* m_mqtt;
    std::set<std::string> m_behindBroker;
};

}  // namespace sagadesk::service
