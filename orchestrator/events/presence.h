// Tells everybody who listens that this node is there: a retained message at {prefix}/nodes/{node}.
//
// Owned by whoever composes the program; everything on the broker's thread, but start() and stop() from any. That the
// node has gone without a word is told by the broker, from the will that goes with the connection.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "core/time.h"
#include "ports/broker.h"

namespace sagadesk::events {

struct PresenceSettings {
    std::string prefix = "sagadesk";
    std::string node;
    std::string version;  // of the program
    std::string api;      // address of its HTTP API, "http://127.0.0.1:8080"; "" when it has none
    core::Instant since{};
};

enum class PresenceState : std::uint8_t { Online, Stopped, Offline };

// {"node", "state", "version", "since", "api"}; of a node that is offline only node and state are known.
[[nodiscard]] ports::Message presenceMessage(const PresenceSettings& settings, PresenceState state);
// For the connection's settings: what the broker says when the node has gone without a word.
[[nodiscard]] ports::Message presenceWill(const PresenceSettings& settings);

class Presence {
public:
    // The broker outlives it.
    Presence(PresenceSettings settings, ports::Broker& broker);
    ~Presence();
    Presence(const Presence&) = delete;
    Presence& operator=(const Presence&) = delete;

    // "online" now and at every connection to come.
    void start();
    // "stopped"; done runs on the broker's thread when the broker has answered or there is no connection.
    void stop(std::function<void()> done);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

}  // namespace sagadesk::events
