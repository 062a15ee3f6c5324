#include "events/presence.h"

#include <utility>

#include "events/event_text.h"

namespace sagadesk::events {

namespace {

std::string_view word(PresenceState state) {
    switch (state) {
        case PresenceState::Online:
            return "online";
        case PresenceState::Stopped:
            return "stopped";
        case PresenceState::Offline:
            return "offline";
    }
    return {};
}

std::string presenceJson(const PresenceSettings& settings, PresenceState state) {
    EventText text(256);
    text.open();
    text.member("node", settings.node);
    text.member("state", word(state));
    if (state != PresenceState::Offline) {
        text.member("version", settings.version);
        text.member("since", core::toRfc3339(settings.since));
        if (!settings.api.empty()) text.member("api", settings.api);
    }
    text.close();
    return text.take();
}

}  // namespace

ports::Message presenceMessage(const PresenceSettings& settings, PresenceState state) {
    ports::Message message;
    message.topic = settings.prefix + "/nodes/" + settings.node;
    message.payload = presenceJson(settings, state);
    message.contentType = "application/json";
    message.retained = true;
    return message;
}

ports::Message presenceWill(const PresenceSettings& settings) {
    return presenceMessage(settings, PresenceState::Offline);
}

struct Presence::State : std::enable_shared_from_this<Presence::State> {
    State(PresenceSettings given, ports::Broker& to) : settings(std::move(given)), broker(to) {}

    void watch() {
        broker.watch([weak = weak_from_this()](const ports::BrokerState& state) {
            if (const auto self = weak.lock()) self->connectionChanged(state);
        });
    }
    // A connection that was lost and made anew between two calls counts too.
    void connectionChanged(const ports::BrokerState& state) {
        if (!state.connected || stopping || state.connections == announced) return;
        announced = state.connections;
        broker.publish(presenceMessage(settings, PresenceState::Online), [](const ports::Receipt&) {});
    }
    void stop(const std::function<void()>& done) {
        stopping = true;
        if (!broker.state().connected) return done();
        broker.publish(presenceMessage(settings, PresenceState::Stopped), [done](const ports::Receipt&) { done(); });
    }

    const PresenceSettings settings;
    ports::Broker& broker;
    std::uint64_t announced = 0;
    bool stopping = false;
};

Presence::Presence(PresenceSettings settings, ports::Broker& broker)
    : m_state(std::make_shared<State>(std::move(settings), broker)) {}

Presence::~Presence() = default;

void Presence::start() {
    m_state->broker.post([weak = std::weak_ptr(m_state)] {
        if (const auto self = weak.lock()) self->watch();
    });
}

void Presence::stop(std::function<void()> done) {
    m_state->broker.post([weak = std::weak_ptr(m_state), done = std::move(done)] {
        if (const auto self = weak.lock()) self->stop(done);
    });
}

}  // namespace sagadesk::events
