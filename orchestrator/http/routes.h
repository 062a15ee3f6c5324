// The HTTP API over a Backend: routes, headers, problem documents. Decides nothing about orders.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "api/backend.h"
#include "http/server.h"

namespace sagadesk::http {

struct RoutesSettings {
    std::function<std::string()> metrics;  // Prometheus text; any thread
    std::string openApi;                   // the document served at /v1/openapi.yaml
    std::size_t streams_max = 50;          // event streams at once
    std::function<core::Instant()> now{};  // for pauses of some length; the system's clock when empty
};

// The limits of a server for these routes: theirs may take larger bodies at single paths.
[[nodiscard]] Limits apiLimits(Limits limits = {});

// The backend must outlive the server that runs the handler.
[[nodiscard]] Handler makeRoutes(api::Backend& backend, RoutesSettings settings);

}  // namespace sagadesk::http
