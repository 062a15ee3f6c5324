#include <algorithm>

#include "events/relay_state.h"

namespace sagadesk::events {

namespace {

constexpr std::size_t types_asked_max = 500;

const std::string no_type;

}  // namespace

// Whatever can go on now goes on; the end of everything that happens to the relay.
void RelayState::pump() {
    if (m_running && !m_stopping) {
        refreshOutbox();
        startRecoveries();
        while (mayPublish() && sendNext()) {
        }
        tendJobs();
        askTypes();
        readMore();
    }
    settleStop();
}

std::size_t RelayState::window() const {
    return std::max<std::size_t>(1, std::min<std::size_t>(m_settings.window, m_broker.inFlight_max));
}

bool RelayState::mayPublish() const {
    if (!m_connected) return false;
    return m_standstill.standing() ? m_probe && m_inFlight == 0 : m_inFlight < window();
}

bool RelayState::sendNext() {
    if (!m_standstill.standing() && isJobsTurn() && sendJob()) return true;
    if (m_ready.empty()) return m_standstill.standing() && sendJob();
    sendLine(m_ready.extract(m_ready.begin()).value().second);
    return true;
}

void RelayState::publish(const core::JournalEntry& entry, const std::string* type,
                         std::function<void(RelayState&, ports::Receipt)> answered) {
    ++m_inFlight;
    m_probe = false;
    m_parts.broker->publish(eventMessage(entry, type == nullptr ? no_type : *type, m_settings.format),
                            [weak = weak_from_this(), answered = std::move(answered)](ports::Receipt receipt) {
                                const auto self = weak.lock();
                                if (!self) return;
                                --self->m_inFlight;
                                answered(*self, std::move(receipt));
                                self->changed();
                                self->pump();
                            });
}

void RelayState::sendLine(const core::OrderId& order) {
    Line& line = m_lines.at(order);
    line.state = Line::State::InFlight;
    publish(line.waiting.front(), line.type,
            [order](RelayState& self, const ports::Receipt& receipt) { self.lineAnswered(order, receipt); });
}

void RelayState::lineAnswered(const core::OrderId& order, const ports::Receipt& receipt) {
    Line& line = m_lines.at(order);
    switch (receipt.handover) {
        case ports::Handover::Taken:
        case ports::Handover::NobodyListens:
            return taken(order, line);
        case ports::Handover::Refused:
            return refused(order, line, receipt);
        case ports::Handover::Lost:
            line.mayHaveArrived = true;
            [[fallthrough]];
        case ports::Handover::NotSent:
            if (m_standstill.standing()) probeLater();
            if (m_connected) return rest(order, line, loss_pause);
            return makeReady(order, line);
    }
}

void RelayState::taken(const core::OrderId& order, Line& line) {
    const core::JournalEntry& entry = line.waiting.front();
    ++m_status.published;
    if (line.mayHaveArrived) ++m_status.repeated;
    if (m_recoveries.count(order) == 0)
        m_status.lag.add(static_cast<std::uint64_t>(std::max<std::int64_t>(0, (now() - entry.time).count())) * 1'000);
    m_progress.done(entry.partition, entry.position);
    line.waiting.pop_front();
    line.tries = line.rests = 0;
    line.mayHaveArrived = false;
    somethingTaken();
    touch();
    if (!line.waiting.empty()) return makeReady(order, line);
    line.state = Line::State::Idle;
    lineDrained(order);
}

void RelayState::append(core::JournalEntry entry) {
    const core::OrderId order = entry.order;
    Line& line = m_lines[order];
    line.waiting.push_back(std::move(entry));
    if (line.state == Line::State::Idle) makeReady(order, line);
}

void RelayState::makeReady(const core::OrderId& order, Line& line) {
    if (line.type == nullptr && order != core::OrderId{}) line.type = typeOf(order);
    if (line.type == nullptr && order != core::OrderId{}) {
        line.state = Line::State::NeedsType;
        return;
    }
    line.state = Line::State::Ready;
    m_ready.emplace(line.waiting.front().time, order);
}

// Of a broker that takes nothing another event is asked for each time: it may be this one alone that is not taken.
void RelayState::makeReadyLast(const core::OrderId& order, Line& line) {
    line.state = Line::State::Ready;
    m_ready.emplace(now(), order);
}

void RelayState::rest(const core::OrderId& order, Line& line, core::Duration wait) {
    line.state = Line::State::Resting;
    after(wait, [order](RelayState& self) {
        self.makeReady(order, self.m_lines.at(order));
        self.pump();
    });
}

const std::string* RelayState::typeOf(const core::OrderId& order) {
    const std::string* type = m_types.find(order);
    if (type == nullptr && m_typesMissing.insert(order).second) m_typesWanted.push_back(order);
    return type;
}

void RelayState::askTypes() {
    if (m_typesWanted.empty() || m_typesAsked) return;
    m_typesAsked = true;
    const auto end =
        m_typesWanted.begin() + static_cast<std::ptrdiff_t>(std::min(types_asked_max, m_typesWanted.size()));
    const std::vector<core::OrderId> asked(m_typesWanted.begin(), end);
    m_typesWanted.erase(m_typesWanted.begin(), end);
    m_parts.messaging->typesOf(
        asked, here<api::OrderTypes>([asked](RelayState& self, const api::Answer<api::OrderTypes>& answer) {
            self.typesTold(asked, answer);
        }));
}

// An order that has entries exists; should the store say otherwise, its events go out under "unknown".
void RelayState::typesTold(const std::vector<core::OrderId>& asked, const api::Answer<api::OrderTypes>& answer) {
    if (!answer) {
        m_trouble = api::codeOf(answer.error().code);
        m_troubleDetail = answer.error().detail;
        after(store_pause, [asked](RelayState& self) {
            self.m_typesAsked = false;
            self.m_typesWanted.insert(self.m_typesWanted.begin(), asked.begin(), asked.end());
            self.pump();
        });
        return changed();
    }
    m_typesAsked = false;
    m_trouble.clear();
    m_troubleDetail.clear();
    for (const auto& [order, type] : *answer) m_types.add(order, type);
    for (const core::OrderId& order : asked) {
        m_typesMissing.erase(order);
        if (m_types.find(order) == nullptr) m_types.add(order, "unknown");
        const auto line = m_lines.find(order);
        if (line != m_lines.end() && line->second.state == Line::State::NeedsType) makeReady(order, line->second);
    }
    pump();
}

}  // namespace sagadesk::events
