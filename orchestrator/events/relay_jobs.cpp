#include <algorithm>

#include "events/relay_state.h"

namespace sagadesk::events {

namespace {

constexpr std::size_t few_entries = 100;
constexpr core::Duration refusal_pause{1'000};

}  // namespace

void RelayState::learnJobs(const std::vector<core::Republishing>& jobs) {
    for (const core::Republishing& job : jobs) {
        if (job.id <= m_newestJob || job.finished) continue;
        m_newestJob = job.id;
        m_jobsWaiting.push_back(job);
    }
}

void RelayState::tendJobs() {
    if (!m_job && !m_jobsWaiting.empty()) beginJob();
    if (!m_job) return;
    if (m_job->complete && m_job->waiting.empty() && m_job->busy.empty()) completeJob();
    if (m_job && !m_job->complete && !m_job->asking && m_job->waiting.size() < few_entries) askJobPage();
}

void RelayState::beginJob() {
    Job& job = m_job.emplace();
    job.job = std::move(m_jobsWaiting.front());
    m_jobsWaiting.pop_front();
    job.job.next.resize(m_progress.partitions());
    job.job.end.resize(m_progress.partitions());
    job.pageCursor = job.job.next;
    job.saved = job.job;
    job.progress.start(job.job.next);
}

void RelayState::askJobPage() {
    Job& job = *m_job;
    job.asking = true;
    if (job.job.order)
        return m_parts.messaging->entriesOf(
            *job.job.order, job.after, page_entries,
            here<std::vector<core::JournalEntry>>(
                [](RelayState& self, api::Answer<std::vector<core::JournalEntry>> answer) {
                    self.jobOrderPage(std::move(answer));
                }));
    m_parts.backend->events({api::EventCursor{job.pageCursor}, page_entries},
                            here<api::EventPage>([](RelayState& self, api::Answer<api::EventPage> answer) {
                                self.jobPage(std::move(answer));
                            }));
}

void RelayState::jobPage(api::Answer<api::EventPage> answer) {
    Job& job = *m_job;
    if (answer) {
        for (core::JournalEntry& entry : answer->entries) takeForJob(std::move(entry));
        job.pageCursor = answer->next.positions;
        job.pageCursor.resize(job.job.end.size());
        job.complete = true;
        for (std::size_t i = 0; i < job.job.end.size(); ++i)
            job.complete = job.complete && job.pageCursor[i] >= job.job.end[i];
        if (answer->more || job.complete) {
            job.asking = false;
            return pump();
        }
    }
    after(store_pause, [](RelayState& self) {
        self.m_job->asking = false;
        self.pump();
    });
}

void RelayState::jobOrderPage(api::Answer<std::vector<core::JournalEntry>> answer) {
    Job& job = *m_job;
    if (!answer) {
        after(store_pause, [](RelayState& self) {
            self.m_job->asking = false;
            self.pump();
        });
        return;
    }
    job.asking = false;
    job.complete = answer->size() < page_entries;
    for (core::JournalEntry& entry : *answer) {
        job.after = entry.sequence;
        takeForJob(std::move(entry));
    }
    pump();
}

void RelayState::takeForJob(core::JournalEntry entry) {
    Job& job = *m_job;
    const auto index = static_cast<std::size_t>(entry.partition);
    if (index >= job.job.end.size() || entry.position > job.job.end[index]) return;
    if (entry.position <= job.progress.readTo(entry.partition)) return;
    if (!m_settings.selection.lets(entry.kind)) return job.progress.read(entry.partition, entry.position);
    job.progress.track(entry);
    job.waiting.push_back({std::move(entry), 0});
}

void RelayState::completeJob() {
    m_job->job.next = m_job->job.end;
    m_job->job.finished = now();
    m_pendingMark.job(std::move(m_job->job));
    m_job.reset();
    touch();
    if (!m_jobsWaiting.empty()) beginJob();
}

// A quarter of the window at most, so that what is new does not wait for what is old. In a window of one they
// alternate.
bool RelayState::isJobsTurn() {
    if (!m_job || m_job->busy.size() >= std::max<std::size_t>(1, window() / 4)) return false;
    if (window() > 1 || m_ready.empty()) return true;
    m_jobsTurn = !m_jobsTurn;
    return m_jobsTurn;
}

// Nothing goes out here that has not gone out once in its order's stream: that would break the order's order.
bool RelayState::sendJob() {
    if (!m_job || m_job->resting) return false;
    Job& job = *m_job;
    while (!job.waiting.empty() && m_parked.count(job.waiting.front().entry.order) != 0) {
        const core::JournalEntry& entry = job.waiting.front().entry;
        job.progress.done(entry.partition, entry.position);
        job.waiting.pop_front();
    }
    if (job.waiting.empty()) return false;
    const core::JournalEntry& entry = job.waiting.front().entry;
    if (entry.position > m_progress.cursor(entry.partition) || job.busy.count(entry.order) != 0) return false;
    const std::string* type = isAboutNoOrder(entry) ? nullptr : typeOf(entry.order);
    if (type == nullptr && !isAboutNoOrder(entry)) return false;
    JobItem item = std::move(job.waiting.front());
    job.waiting.pop_front();
    job.busy.insert(item.entry.order);
    const core::JournalEntry sent = item.entry;
    publish(sent, type, [item = std::move(item)](RelayState& self, const ports::Receipt& receipt) {
        self.jobAnswered(item, receipt);
    });
    return true;
}

void RelayState::jobAnswered(JobItem item, const ports::Receipt& receipt) {
    Job& job = *m_job;
    job.busy.erase(item.entry.order);
    if (receipt.handover == ports::Handover::Refused) return jobRefused(std::move(item), receipt);
    if (receipt.handover == ports::Handover::Lost || receipt.handover == ports::Handover::NotSent) {
        job.waiting.push_front(std::move(item));
        if (m_standstill.standing()) probeLater();
        return m_connected ? restJob(loss_pause) : void();
    }
    ++m_status.published;
    ++m_status.repeated;
    ++job.job.published;
    job.progress.done(item.entry.partition, item.entry.position);
    somethingTaken();
    touch();
}

// It has been taken or let go before, so after three tries the job does without it.
void RelayState::jobRefused(JobItem item, const ports::Receipt& receipt) {
    const bool brokerIsWrong = countRefusal(item.entry.order, receipt);
    if (brokerIsWrong) probeLater();
    if (!brokerIsWrong && receipt.code != "quota_exceeded" && ++item.tries >= tries_max) {
        m_job->progress.done(item.entry.partition, item.entry.position);
        return touch();
    }
    m_job->waiting.push_front(std::move(item));
    restJob(refusal_pause);
}

void RelayState::restJob(core::Duration wait) {
    if (std::exchange(m_job->resting, true)) return;
    after(wait, [](RelayState& self) {
        if (self.m_job) self.m_job->resting = false;
        self.pump();
    });
}

}  // namespace sagadesk::events
