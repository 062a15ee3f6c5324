#include "engine/backup_keeper.h"

#include <pthread.h>

#include <algorithm>
#include <utility>

#include "engine/problems.h"

namespace sagadesk::engine {

namespace {

constexpr core::Duration retry_pause{10 * 60'000};
// The clock may jump, and the person who deletes files does not say so.
constexpr core::Duration look_interval{30'000};
constexpr const char* itself = "system";

}  // namespace

BackupKeeper::BackupKeeper(std::unique_ptr<ports::Backups> backups, BackupPlan plan, const ports::Clock& clock)
    : m_backups(std::move(backups)),
      m_plan(plan),
      m_clock(clock) {
    m_view.every = m_plan.every;
    m_view.keep = m_plan.keep;
    if (m_backups) m_view.folder = m_backups->folder();
}

BackupKeeper::~BackupKeeper() {
    stop();
}

void BackupKeeper::start(Made made, Notice notice) {
    if (!m_backups) return;
    m_made = std::move(made);
    m_notice = std::move(notice);
    m_thread = std::thread([this] { run(); });
    ::pthread_setname_np(m_thread.native_handle(), "backup");
}

void BackupKeeper::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_stopWanted = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

api::Answer<api::BackupView> BackupKeeper::order(const api::BackupCommand& command) {
    const std::lock_guard lock(m_mutex);
    if (m_closed) return tl::unexpected(stopping());
    if (!m_backups) return tl::unexpected(conflict("no_backups", "This store can't be backed up."));
    if (command.order == api::BackupOrder::Stop) m_stopWanted = true;
    if (!isRunning()) {
        look();
        if (command.order == api::BackupOrder::Start) {
            begin(command.actor);
            m_wake.notify_all();
        }
    }
    m_view.now = m_clock.now();
    return m_view;
}

void BackupKeeper::run() {
    std::unique_lock lock(m_mutex);
    while (!m_closed) {
        if (!isRunning()) look();
        const core::Instant now = m_clock.now();
        const auto due = next();
        if (!isRunning() && due && *due <= now) begin(itself);
        if (isRunning()) {
            make(lock);
            continue;
        }
        const core::Duration pause = due ? std::min(*due - now, look_interval) : look_interval;
        m_wake.wait_for(lock, pause, [this] { return m_closed || isRunning(); });
    }
}

void BackupKeeper::make(std::unique_lock<std::mutex>& lock) {
    const core::Instant at = *m_view.started;
    const std::string actor = m_actor;
    lock.unlock();
    auto made = m_backups->make(at, [this](ports::BackupStage stage, std::uint64_t done, std::uint64_t total) {
        return advance(stage, done, total);
    });
    const bool failed = !made && made.error().code != "stopped";
    if (made)
        if (const auto kept = m_backups->keepNewest(m_plan.keep); !kept)
            m_notice("backup_not_deleted", kept.error().detail);
    if (failed) m_notice("backup_failed", made.error().code + ": " + made.error().detail);
    if (made) m_made(actor, *made);
    lock.lock();
    end(made);
}

bool BackupKeeper::advance(ports::BackupStage stage, std::uint64_t done, std::uint64_t total) {
    const std::lock_guard lock(m_mutex);
    m_view.state = stage == ports::BackupStage::Copying ? api::BackupState::Copying : api::BackupState::Checking;
    m_view.done = done;
    m_view.total = total;
    return !m_stopWanted;
}

void BackupKeeper::end(const core::Expected<ports::BackupMade>& made) {
    m_view.ended = m_clock.now();
    m_view.done = m_view.total = 0;
    if (made) {
        m_view.state = api::BackupState::Done;
        m_notBefore.reset();
    } else {
        const bool stopped = made.error().code == "stopped";
        m_view.state = stopped ? api::BackupState::Stopped : api::BackupState::Failed;
        m_view.code = stopped ? "" : made.error().code;
        m_view.detail = stopped ? "" : made.error().detail;
        m_notBefore = *m_view.ended + retry_pause;
    }
    look();
}

bool BackupKeeper::isRunning() const {
    return m_view.state == api::BackupState::Copying || m_view.state == api::BackupState::Checking;
}

// Never while one is being made: the port is for one thread at a time.
void BackupKeeper::look() {
    m_view.files.clear();
    if (const auto files = m_backups->list())
        for (const ports::BackupFile& file : *files) m_view.files.push_back({file.path, file.at, file.bytes});
    m_view.next = next();
}

void BackupKeeper::begin(std::string actor) {
    m_actor = std::move(actor);
    m_stopWanted = m_closed;
    m_view.state = api::BackupState::Copying;
    m_view.started = m_clock.now();
    m_view.ended.reset();
    m_view.done = m_view.total = 0;
    m_view.code.clear();
    m_view.detail.clear();
}

// By the newest file that is there, whoever made it: also over restarts.
std::optional<core::Instant> BackupKeeper::next() const {
    if (!m_plan.every) return std::nullopt;
    const core::Instant due = m_view.files.empty() ? core::Instant{} : m_view.files.front().at + *m_plan.every;
    return m_notBefore ? std::max(due, *m_notBefore) : due;
}

}  // namespace sagadesk::engine
