// Publishes the journal: every selected entry at least once, in order for each order, over the broker.
//
// Owned by whoever composes the program. Runs on the broker's thread alone: it has no thread, clock or sleep of its
// own, so a simulation drives it whole. The journal is the outbox; kept beside it is only how far it has been published
// (api::Messaging::mark). Broker, backend, messaging and clock outlive it, and the backend answers nothing any more
// before the broker is destroyed. Destroyed on the broker's thread, or when that has ended.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "api/backend.h"
#include "api/messaging.h"
#include "events/event_message.h"
#include "events/selection.h"
#include "ports/broker.h"
#include "ports/clock.h"

namespace sagadesk::events {

struct RelaySettings {
    std::string broker;  // its address for the status, without user and password
    EventFormat format;
    Selection selection;
    std::uint32_t window = 20;          // events waiting for the broker's answer; the broker's own limit holds too
    std::size_t readAhead_max = 4'000;  // events in memory
};

struct RelayParts {
    ports::Broker* broker = nullptr;
    api::Backend* backend = nullptr;
    api::Messaging* messaging = nullptr;
    const ports::Clock* clock = nullptr;
    // Adds to the status what others know (intake) before it is reported; on the broker's thread.
    std::function<void(api::MqttStatus&)> complete;
};

class RelayState;

class Relay {
public:
    Relay(RelaySettings settings, RelayParts parts);
    ~Relay();
    Relay(const Relay&) = delete;
    Relay& operator=(const Relay&) = delete;

    // Goes on where the kept state says. Once, from any thread.
    void start();
    // Every committed batch, from any thread: what is taken from here need not be read from the store. Cheap; what is
    // dropped or never offered is found in the store.
    void offer(const std::vector<core::JournalEntry>& batch);
    // Publishes nothing more; done runs on the broker's thread once what is in flight is answered and the last mark is
    // saved or refused. Any thread.
    void stop(std::function<void()> done);
    // Waits no longer for answers of the broker; after stop(). Any thread.
    void stopWaiting();

private:
    std::shared_ptr<RelayState> m_state;
};

}  // namespace sagadesk::events
