// What goes over MQTT, put together: three connections to one broker, and what uses them.
//
// Events have a connection of their own so that they can't keep calls waiting for a place; what comes in, orders and
// replies, has one because its session outlives it; calls and answers go out over the third. Made, started, stopped and
// destroyed by the main thread.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "api/backend.h"
#include "api/messaging.h"
#include "config/settings.h"
#include "ports/clock.h"
#include "ports/gateway.h"
#include "telemetry/log.h"

namespace sagadesk::service {

class MqttEnds {
public:
    // settings.mqtt names a broker. log and clock outlive it.
    MqttEnds(const config::Settings& settings, telemetry::Log& log, const ports::Clock& clock);
    ~MqttEnds();

    // Refused when settings.mqtt.publish is no selection.
    [[nodiscard]] static core::Expected<void> check(const config::Settings& settings);

    // To the services behind the broker.
    [[nodiscard]] ports::Gateway& gateway();

    // Whom everything is for; both are used until close(). Before the backend starts.
    void attach(api::Backend& backend, api::Messaging& messaging);
    // Begins to connect. api: address of the HTTP API, told with the node's presence. After the backend has started.
    void start(const std::string& api);
    // Committed entries, from the engine's thread.
    void offer(const std::vector<core::JournalEntry>& entries);

    // Takes and publishes nothing more, and says that the node stops; while the backend still answers. Blocks, 2 s at
    // most.
    void finish();
    // Ends the connections; nothing is asked of backend and messaging afterwards. Blocks.
    void close(core::Duration deadline);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace sagadesk::service
