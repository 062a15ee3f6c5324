// A durable intent as the call that carries it out; contracts, section 5.
#pragma once

#include <string>

#include "core/decide.h"
#include "engine/secret.h"
#include "ports/gateway.h"

namespace sagadesk::engine {

// The call without its id. callbackBase: "http://127.0.0.1:8080".
[[nodiscard]] ports::ServiceCall serviceCall(const core::Order& order, const core::CallEffect& effect,
                                             const std::string& callbackBase, Secret& secret);

}  // namespace sagadesk::engine
