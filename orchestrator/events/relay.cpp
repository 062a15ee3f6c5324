#include "events/relay.h"

#include <utility>

#include "events/relay_state.h"

namespace sagadesk::events {

Relay::Relay(RelaySettings settings, RelayParts parts)
    : m_state(std::make_shared<RelayState>(std::move(settings), std::move(parts))) {}

Relay::~Relay() = default;

void Relay::start() {
    m_state->post([](RelayState& state) { state.begin(); });
}

void Relay::offer(const std::vector<core::JournalEntry>& batch) {
    m_state->offer(batch);
}

void Relay::stop(std::function<void()> done) {
    m_state->post([done = std::move(done)](RelayState& state) { state.stop(done); });
}

void Relay::stopWaiting() {
    m_state->post([](RelayState& state) { state.stopWaiting(); });
}

}  // namespace sagadesk::events
