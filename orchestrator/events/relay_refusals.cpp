#include <algorithm>
#include <array>

#include "events/relay_state.h"

namespace sagadesk::events {

namespace {

constexpr int rests_max = 10;
constexpr core::Duration first_rest{1'000};
constexpr core::Duration longest_rest{30'000};
constexpr core::Duration probe_pause{10'000};

// MQTT 5, section 3.4.2.1: the broker is short of something, which says nothing about the event.
constexpr std::array<std::string_view, 4> passing{"quota_exceeded", "broker_unavailable", "server_busy",
                                                  "packet_identifier_in_use"};

bool isPassing(const ports::Receipt& receipt) {
    return std::find(passing.begin(), passing.end(), receipt.code) != passing.end();
}

core::Duration restAfter(std::uint16_t rests) {
    return std::min(longest_rest, first_rest * (1 << (rests - 1)));
}

}  // namespace

bool RelayState::countRefusal(const core::OrderId& order, const ports::Receipt& receipt) {
    ++m_status.refused;
    m_refusal = receipt.code;
    if (!isPassing(receipt) && m_standstill.refused(order)) probeLater();
    return m_standstill.standing();
}

// An event about no order can only be given up, not parked: so a try counts only if others were taken in between.
bool RelayState::mayCountTry(const core::OrderId& order, Line& line) const {
    const bool othersTaken = std::exchange(line.publishedBefore, m_status.published) != m_status.published;
    return line.tries < UINT16_MAX && (othersTaken || order != core::OrderId{});
}

void RelayState::refused(const core::OrderId& order, Line& line, const ports::Receipt& receipt) {
    line.mayHaveArrived = false;  // the broker says itself that it has not got it
    const bool brokerIsWrong = countRefusal(order, receipt);
    line.rests = static_cast<std::uint16_t>(std::min(line.rests + 1, rests_max));
    if (!isPassing(receipt) && mayCountTry(order, line)) ++line.tries;
    if (brokerIsWrong) {
        probeLater();
        return makeReadyLast(order, line);
    }
    if (isPassing(receipt) || line.tries < tries_max) return rest(order, line, restAfter(line.rests));
    if (order == core::OrderId{}) return giveUp(line, receipt);
    park(order, line, receipt);
}

void RelayState::park(const core::OrderId& order, Line& line, const ports::Receipt& receipt) {
    const core::JournalEntry& entry = line.waiting.front();
    core::ParkedStream stream{order,        entry.partition, entry.position, entry.sequence, entry.kind,
                              receipt.code, receipt.detail,  line.tries,     now(),          core::Parking::Parked};
    if (const auto before = m_parked.find(order);
        before != m_parked.end() && before->second.stream.position == stream.position)
        stream.attempts = static_cast<std::uint16_t>(
            std::min<unsigned>(UINT16_MAX, unsigned{stream.attempts} + before->second.stream.attempts));
    for (const core::JournalEntry& each : line.waiting) m_progress.done(each.partition, each.position);
    if (const auto recovery = m_recoveries.find(order); recovery != m_recoveries.end()) {
        for (const core::JournalEntry& each : recovery->second.retained) m_progress.done(each.partition, each.position);
        m_recoveries.erase(recovery);
    }
    m_pendingMark.park(stream);
    m_parked[order] = {std::move(stream), ++m_changes};
    m_lines.erase(order);
    touch();
}

// There is no order whose stream could stand still. The entry stays in the journal and can be published again by a
// person; that it was not taken shows in what was refused.
void RelayState::giveUp(Line& line, const ports::Receipt& receipt) {
    const core::JournalEntry entry = line.waiting.front();
    m_trouble = receipt.code;
    m_troubleDetail = "The broker does not take " + eventId(entry) + ", " + std::string(core::word(entry.kind)) + ".";
    m_progress.done(entry.partition, entry.position);
    line.waiting.pop_front();
    line.tries = line.rests = 0;
    touch();
    if (!line.waiting.empty()) return makeReady(entry.order, line);
    m_lines.erase(entry.order);
}

// What was refused while nothing was taken may have been the broker's fault, so each event has all its tries again.
void RelayState::somethingTaken() {
    if (!m_standstill.taken()) return;
    m_refusal.clear();
    for (auto& [order, line] : m_lines) line.tries = 0;
}

void RelayState::probeLater() {
    if (m_probeTimer) return;
    m_probeTimer = true;
    after(probe_pause, [](RelayState& self) {
        self.m_probeTimer = false;
        self.m_probe = true;
        self.pump();
    });
}

}  // namespace sagadesk::events
