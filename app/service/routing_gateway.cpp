#include "service/routing_gateway.h"

#include <algorithm>
#include <utility>

namespace sagadesk::service {

RoutingGateway::RoutingGateway(ports::Gateway& http, ports::Gateway* mqtt, std::set<std::string> behindBroker)
    : m_http(http),
      m_mqtt(mqtt),
      m_behindBroker(std::move(behindBroker)) {}

void RoutingGateway::call(ports::ServiceCall call, Done done) {
    ports::Gateway& way = m_mqtt != nullptr && m_behindBroker.contains(call.service) ? *m_mqtt : m_http;
    way.call(std::move(call), std::move(done));
}

// Both have the same deadline: what one of them takes, the other does not get on top.
void RoutingGateway::stop(core::Duration deadline) {
    const auto until = std::chrono::steady_clock::now() + deadline;
    m_http.stop(deadline);
    if (m_mqtt == nullptr) return;
    const auto left = std::chrono::ceil<core::Duration>(until - std::chrono::steady_clock::now());
    m_mqtt->stop(std::max(left, core::Duration{0}));
}

}  // namespace sagadesk::service
