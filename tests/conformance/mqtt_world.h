// The MQTT gateway in front of a real Mosquitto, a service behind it, and a wire between that breaks on demand.
#pragma once

#include <memory>

#include "conformance/gateway_world.h"

namespace sagadesk::tests {

[[nodiscard]] std::unique_ptr<GatewayWorld> makeMqttWorld();

}  // namespace sagadesk::tests
