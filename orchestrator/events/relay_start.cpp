#include <algorithm>

#include "events/relay_state.h"

namespace sagadesk::events {

RelayState::RelayState(RelaySettings settings, RelayParts parts)
    : m_settings(std::move(settings)),
      m_parts(std::move(parts)),
      m_offers(m_settings.readAhead_max) {}

void RelayState::begin() {
    m_parts.broker->watch([weak = weak_from_this()](const ports::BrokerState& state) {
        if (const auto self = weak.lock()) self->connectionChanged(state);
    });
    m_listening = m_parts.backend->listen([weak = weak_from_this(), broker = m_parts.broker, nudge = m_nudge] {
        if (nudge->exchange(true)) return;
        broker->post([weak] {
            if (const auto self = weak.lock()) self->nudged();
        });
    });
    load();
}

void RelayState::load() {
    if (m_stopping) return;
    m_parts.messaging->outbox(here<core::OutboxState>(
        [](RelayState& self, api::Answer<core::OutboxState> answer) { self.loaded(std::move(answer)); }));
}

void RelayState::loaded(api::Answer<core::OutboxState> answer) {
    if (answer) return learnHeads(std::move(*answer));
    m_trouble = api::codeOf(answer.error().code);
    m_troubleDetail = answer.error().detail;
    changed();
    after(store_pause, [](RelayState& self) { self.load(); });
}

// How many partitions there are, and how much there is to do.
void RelayState::learnHeads(core::OutboxState state) {
    m_parts.backend->events(
        {}, here<api::EventPage>([state = std::move(state)](RelayState& self, api::Answer<api::EventPage> answer) {
            if (!answer) return self.loaded(tl::unexpected(answer.error()));
            self.m_heads = answer->next.positions;
            self.adopt(state);
        }));
}

void RelayState::adopt(const core::OutboxState& state) {
    if (m_stopping) return;
    core::Positions positions = state.positions;
    positions.resize(m_heads.size());
    m_saved = positions;
    m_progress.start(std::move(positions));
    for (const core::ParkedStream& stream : state.parked) {
        m_parked[stream.order] = {stream, ++m_changes};
        if (stream.parking != core::Parking::Parked) m_mayGoOn.push_back(stream.order);
    }
    learnJobs(state.republishings);
    m_running = true;
    m_checkStore = true;
    m_trouble.clear();
    m_troubleDetail.clear();
    takeOffers();
    changed();
    pump();
}

void RelayState::connectionChanged(const ports::BrokerState& state) {
    const bool before = m_connected;
    m_broker = state;
    m_connected = state.connected;
    if (m_connected && !before) m_probe = true;  // what was wrong with the broker may be over
    report();
    pump();
}

void RelayState::stop(std::function<void()> done) {
    m_stopping = true;
    m_stopped = std::move(done);
    settleStop();
}

void RelayState::stopWaiting() {
    m_waitsNoLonger = true;
    settleStop();
}

// The last mark is tried once: what it would have told is published again at worst.
void RelayState::settleStop() {
    if (!m_stopping || !m_stopped || (m_inFlight > 0 && !m_waitsNoLonger) || m_givenMark) return;
    if (m_running && !m_lastMarkGiven) {
        m_lastMarkGiven = true;
        giveMark();
        if (m_givenMark) return;
    }
    m_listening.reset();
    report();
    std::exchange(m_stopped, nullptr)();
}

}  // namespace sagadesk::events
