#include "engine/journal_audit.h"

#include <pthread.h>

#include <algorithm>

#include "engine/inspection.h"
#include "engine/problems.h"

namespace sagadesk::engine {

namespace {

// The entry where a chain stops fitting, when there is one, and when the one before it was written.
void addPlace(ports::Reader& reader, const ports::JournalVerdict& verdict, api::JournalCheck& check) {
    check.partition = static_cast<std::uint16_t>(verdict.partition);
    check.position = verdict.position;
    check.what = verdict.what;
    auto there = reader.audited(verdict.partition, verdict.position + 1, {false, {}, {}}, 1, 1);
    if (!there || there->entries.empty()) return;
    auto& found = there->entries.front();
    if (found.entry.position == verdict.position) check.entry = viewOf(std::move(found));
    const auto before = reader.audited(verdict.partition, verdict.position, {false, {}, {}}, 1, 1);
    if (before && !before->entries.empty()) check.lastGood = before->entries.front().entry.time;
}

}  // namespace

JournalAudit::JournalAudit(OpenReader open, const ports::Clock& clock) : m_open(std::move(open)), m_clock(clock) {}

JournalAudit::~JournalAudit() {
    stop();
}

void JournalAudit::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_stopWanted = true;
    }
    if (m_thread.joinable()) m_thread.join();
}

api::Answer<api::JournalCheck> JournalAudit::order(api::CheckOrder order) {
    const std::lock_guard lock(m_mutex);
    if (m_closed) return tl::unexpected(stopping());
    if (!m_open)
        return tl::unexpected(
            api::Problem{api::ProblemCode::Conflict, "This store's journal can't be checked.", {}, {}, {}, {}});
    if (order == api::CheckOrder::Stop) m_stopWanted = true;
    if (order == api::CheckOrder::Start && m_check.state != api::CheckState::Running) start();
    return m_check;
}

// A thread that has ended its check takes the lock no more.
void JournalAudit::start() {
    if (m_thread.joinable()) m_thread.join();
    m_stopWanted = false;
    m_check = {};
    m_check.state = api::CheckState::Running;
    m_check.started = m_clock.now();
    m_thread = std::thread([this] { run(); });
    ::pthread_setname_np(m_thread.native_handle(), "journal-check");
}

void JournalAudit::run() {
    const auto reader = m_open();
    if (!reader) return end(api::CheckState::Failed, reader.error().detail);
    const auto heads = (*reader)->heads();
    if (!heads) return end(api::CheckState::Failed, heads.error().detail);
    begin(*heads);
    finish(**reader, (*reader)->verify([this](core::PartitionId partition, std::uint64_t checked) {
        return advance(partition, checked);
    }));
}

void JournalAudit::begin(const std::vector<std::uint64_t>& heads) {
    const std::lock_guard lock(m_mutex);
    for (std::size_t index = 0; index < heads.size(); ++index)
        m_check.partitions.push_back({static_cast<std::uint16_t>(index), heads[index], 0});
}

bool JournalAudit::advance(core::PartitionId partition, std::uint64_t checked) {
    const std::lock_guard lock(m_mutex);
    const auto index = static_cast<std::size_t>(partition);
    if (index < m_check.partitions.size()) {
        api::PartitionCheck& part = m_check.partitions[index];
        m_check.entries += checked - part.checked;
        part.checked = checked;
        part.entries = std::max(part.entries, checked);  // some were added after the check began
    }
    return !m_stopWanted;
}

void JournalAudit::finish(ports::Reader& reader, const core::Expected<ports::JournalVerdict>& verdict) {
    if (!verdict)
        return end(verdict.error().code == "stopped" ? api::CheckState::Stopped : api::CheckState::Failed,
                   verdict.error().code == "stopped" ? "" : verdict.error().detail);
    api::JournalCheck place;
    if (!verdict->intact) addPlace(reader, *verdict, place);
    {
        const std::lock_guard lock(m_mutex);
        m_check.entries = verdict->entries;
        m_check.intact = verdict->intact;
        m_check.partition = place.partition;
        m_check.position = place.position;
        m_check.what = place.what;
        m_check.entry = std::move(place.entry);
        m_check.lastGood = place.lastGood;
    }
    end(api::CheckState::Done, "");
}

void JournalAudit::end(api::CheckState state, const std::string& detail) {
    const std::lock_guard lock(m_mutex);
    m_check.state = state;
    m_check.ended = m_clock.now();
    m_check.detail = detail;
}

}  // namespace sagadesk::engine
