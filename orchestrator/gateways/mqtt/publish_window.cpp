#include "gateways/mqtt/publish_window.h"

namespace sagadesk::gateways {

void PublishWindow::add(ports::Message message, Done done) {
    m_waiting.emplace_back(std::move(message), std::move(done));
}

void PublishWindow::pump() {
    while (!m_waiting.empty() && m_sent.size() < m_max) {
        const std::uint64_t id = ++m_lastId;
        auto [message, done] = std::move(m_waiting.front());
        m_waiting.pop_front();
        const auto place = m_sent.emplace(id, std::move(done)).first;
        if (m_send(id, std::move(message))) continue;
        const Done refused = std::move(place->second);
        m_sent.erase(place);
        refused({ports::Handover::NotSent, "not_connected", "There is no connection to the broker."});
    }
}

void PublishWindow::settle(std::uint64_t id, ports::Receipt receipt) {
    const auto place = m_sent.find(id);
    if (place == m_sent.end()) return;
    const Done done = std::move(place->second);
    m_sent.erase(place);
    pump();
    done(std::move(receipt));
}

void PublishWindow::abandon(const std::string& code, const std::string& detail) {
    const auto sent = std::exchange(m_sent, {});
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& [id, done] : sent) done({ports::Handover::Lost, code, detail});
    for (const auto& [message, done] : waiting) done({ports::Handover::NotSent, code, detail});
}

}  // namespace sagadesk::gateways
