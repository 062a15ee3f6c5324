// The HTTP gateway in front of a scripted server.
#pragma once

#include <memory>

#include "conformance/gateway_world.h"

namespace sagadesk::tests {

[[nodiscard]] std::unique_ptr<GatewayWorld> makeHttpWorld();

// Value of a header in a request as the scripted server keeps it; "" when absent. Names compare without case.
[[nodiscard]] std::string headerOf(const std::string& request, const std::string& name);
[[nodiscard]] std::size_t headerCountOf(const std::string& request, const std::string& name);

}  // namespace sagadesk::tests
