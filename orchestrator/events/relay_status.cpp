#include <algorithm>

#include "events/relay_state.h"

namespace sagadesk::events {

namespace {

constexpr core::Duration status_pause{500};

}  // namespace

void RelayState::changed() {
    if (std::exchange(m_statusTimer, true)) return;
    after(status_pause, [](RelayState& self) {
        self.m_statusTimer = false;
        self.report();
    });
}

std::uint64_t RelayState::pending() const {
    std::uint64_t pending = 0;
    for (std::size_t i = 0; i < m_heads.size() && m_running; ++i) {
        const auto partition = static_cast<core::PartitionId>(i);
        pending += std::max(m_heads[i], m_progress.readTo(partition)) - m_progress.cursor(partition);
    }
    return pending;
}

void RelayState::report() {
    m_status.broker = m_settings.broker;
    m_status.connected = m_connected;
    m_status.code = m_connected ? m_trouble : m_broker.code;
    m_status.detail = m_connected ? m_troubleDetail : m_broker.detail;
    if (m_connected && m_standstill.standing()) {
        m_status.code = "broker_refuses";
        m_status.detail = "The broker refused events of many orders in a row (" + m_refusal +
                          ") and took none; one is tried every 10 s. See its access list and limits.";
    }
    m_status.reconnects = std::max<std::uint64_t>(1, m_broker.connections) - 1;
    m_status.pending = pending();
    m_status.oldestPending = m_progress.oldest();
    m_status.inFlight = m_inFlight;
    m_status.window = window();
    m_status.parked = m_parked.size();
    api::MqttStatus status = m_status;
    if (m_parts.complete) m_parts.complete(status);
    m_parts.messaging->report(std::move(status));
}

}  // namespace sagadesk::events
