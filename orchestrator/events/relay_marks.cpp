#include <algorithm>

#include "events/relay_state.h"

namespace sagadesk::events {

namespace {

constexpr std::uint64_t entries_per_mark = 1'000;
constexpr core::Duration mark_pause{200};
constexpr core::Duration refused_mark_pause{500};

}  // namespace

// Something is to be saved and told: soon, together with what happens until then.
void RelayState::touch() {
    changed();
    if (m_givenMark || !m_running) return;
    if (m_progress.passed() - m_passedAtMark >= entries_per_mark) return giveMark();
    if (std::exchange(m_markTimer, true)) return;
    after(mark_pause, [](RelayState& self) {
        self.m_markTimer = false;
        self.giveMark();
    });
}

bool RelayState::isDirty() const {
    return !m_pendingMark.empty() || m_progress.cursor() != m_saved;
}

void RelayState::noteJob() {
    if (!m_job) return;
    Job& job = *m_job;
    core::Positions next = job.progress.cursor();
    for (std::size_t i = 0; i < next.size(); ++i) job.job.next[i] = std::min(next[i], job.job.end[i]);
    if (job.job == job.saved) return;
    job.saved = job.job;
    m_pendingMark.job(job.job);
}

void RelayState::giveMark() {
    if (m_givenMark) return;
    noteJob();
    if (!isDirty()) return;
    m_passedAtMark = m_progress.passed();
    m_givenMark = m_pendingMark.take(m_progress.cursor());
    m_parts.messaging->mark(*m_givenMark,
                            here<api::Marked>([](RelayState& self, const api::Answer<api::Marked>& answer) {
                                self.markAnswered(answer.has_value());
                            }));
}

// A mark that is not known to be durable is given again, with what has come since.
void RelayState::markAnswered(bool durable) {
    const core::OutboxMark given = std::move(*m_givenMark);
    m_givenMark.reset();
    if (durable) {
        m_saved = given.positions;
        touch();
    } else {
        m_pendingMark.giveBack(given);
        m_passedAtMark = m_progress.passed();
        if (!std::exchange(m_markTimer, true))
            after(refused_mark_pause, [](RelayState& self) {
                self.m_markTimer = false;
                self.giveMark();
            });
    }
    pump();
}

}  // namespace sagadesk::events
