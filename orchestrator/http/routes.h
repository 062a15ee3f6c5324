// The HTTP API over a Backend: routes, headers, problem documents. Decides nothing about orders.
#pragma once

#include <functional>
#include <string>

#include "api/backend.h"
#include "http/server.h"

namespace sagadesk::http {

struct RoutesSettings {
    std::function<std::string()> metrics;  // Prometheus text; any thread
    std::string openApi;                   // the document served at /v1/openapi.yaml
};

// The backend must outlive the server that runs the handler.
[[nodiscard]] Handler makeRoutes(api::Backend& backend, RoutesSettings settings);

}  // namespace sagadesk::http
