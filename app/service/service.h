// The parts of the order service put together: store, gateway, engine, HTTP API, telemetry. No rule of its own.
//
// Made, started, stopped and destroyed by one thread, whose event loop carries the HTTP server: the daemon's main
// thread, or a thread of its own beside the console's screen. onHalt runs in the main thread.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "api/backend.h"
#include "config/settings.h"
#include "core/failure.h"
#include "telemetry/log.h"

namespace sagadesk::service {

class Service {
public:
    // The log outlives the service. onHalt: the engine can't go on (store broken, lease lost); main thread.
    Service(config::Settings settings, telemetry::Log& log, std::function<void()> onHalt);
    ~Service();

    // Opens the store, listens, takes the leases. Gives the API's address, "http://127.0.0.1:8080".
    [[nodiscard]] core::Expected<std::string> start();

    // The orchestrator, from start() until the service is destroyed; any thread may call it.
    [[nodiscard]] api::Backend& backend();

    // Takes no new request, answers those in work, then stops the engine; onDone runs in the event loop.
    void stop(std::function<void()> onDone);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace sagadesk::service
