#include "engine/backup_keeper.h"

#include <pthread.h>

#include <algorithm>
#include <utility>

#include "engine/problems.h"

namespace sagadesk::engine {

namespace {

using namespace std::chrono_literals;

constexpr core::Duration retry_pause = 10min;
// The clock may jump, and the person who deletes files does not say so.
constexpr core::Duration look_interval = 30s;
constexpr core::Duration look_pause = 2s;  // whoever asks often
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
    m_ended = false;
    m_thread = std::thread([this] { run(); });
    ::pthread_setname_np(m_thread.native_handle(), "backup");
}

void BackupKeeper::close(core::Duration patience) {
    std::unique_lock lock(m_mutex);
    m_closed = true;
    m_stopWanted = true;
    m_wake.notify_all();
    const bool over = m_over.wait_for(lock, patience, [this] { return m_ended; });
    lock.unlock();
    if (over && m_thread.joinable()) m_thread.join();
}

void BackupKeeper::stop() {
    close(core::Duration{0});
    if (m_thread.joinable()) m_thread.join();
}

api::Answer<api::BackupView> BackupKeeper::order(const api::BackupCommand& command) {
    const std::lock_guard lock(m_mutex);
    if (m_closed) return tl::unexpected(stopping());
    if (!m_backups) return tl::unexpected(conflict("no_backups", "This store can't be backed up."));
    if (command.order == api::BackupOrder::Stop) m_stopWanted = true;
    if (command.order == api::BackupOrder::Start && !isRunning()) begin(command.actor);
    if (Steady::now() - m_lookedAt >= look_pause) m_lookWanted = true;
    if (m_lookWanted || isRunning()) m_wake.notify_all();
    return viewNow();
}

std::optional<core::Instant> BackupKeeper::newest() const {
    const std::lock_guard lock(m_mutex);
    return newestUpTo(m_clock.now());
}

void BackupKeeper::run() {
    std::unique_lock lock(m_mutex);
    look(lock);
    while (!m_closed) {
        const core::Instant now = m_clock.now();
        const auto due = next(now);
        if (!isRunning() && due && *due <= now) begin(itself);
        if (isRunning())
            make(lock);
        else {
            const core::Duration pause = due ? std::min(*due - now, look_interval) : look_interval;
            m_wake.wait_for(lock, pause, [this] { return m_closed || m_lookWanted || isRunning(); });
        }
        if (!m_closed && !isRunning()) look(lock);
    }
    m_ended = true;
    m_over.notify_all();
}

void BackupKeeper::make(std::unique_lock<std::mutex>& lock) {
    const core::Instant at = *m_view.started;
    const std::string actor = m_actor;
    lock.unlock();
    const auto made = m_backups->make(at, [this](ports::BackupStage stage, std::uint64_t done, std::uint64_t total) {
        return advance(stage, done, total);
    });
    if (made) {
        m_made(actor, *made);
        if (const auto kept = m_backups->keepNewest(m_plan.keep, at); !kept)
            m_notice("backup_not_deleted", kept.error().detail);
    } else if (made.error().code != "stopped") {
        m_notice("backup_failed", made.error().code + ": " + made.error().detail);
    }
    lock.lock();
    end(made);
}

void BackupKeeper::look(std::unique_lock<std::mutex>& lock) {
    lock.unlock();
    const auto files = m_backups->list();
    lock.lock();
    m_lookWanted = false;
    m_lookedAt = Steady::now();
    if (!files) {
        const bool news = !m_unlisted;
        m_unlisted = files.error();
        lock.unlock();
        if (news) m_notice("backup_failed", files.error().code + ": " + files.error().detail);
        lock.lock();
        return;
    }
    m_unlisted.reset();
    m_view.files.clear();
    for (const ports::BackupFile& file : *files) m_view.files.push_back({file.path, file.at, file.bytes});
}

bool BackupKeeper::advance(ports::BackupStage stage, std::uint64_t done, std::uint64_t total) {
    const std::lock_guard lock(m_mutex);
    m_view.state = stage == ports::BackupStage::Copying ? api::BackupState::Copying : api::BackupState::Checking;
    m_view.done = done;
    m_view.total = total;
    return !m_stopWanted;
}

bool BackupKeeper::isRunning() const {
    return m_view.state == api::BackupState::Copying || m_view.state == api::BackupState::Checking;
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

void BackupKeeper::end(const core::Expected<ports::BackupMade>& made) {
    m_view.ended = m_clock.now();
    m_view.done = m_view.total = 0;
    m_unlisted.reset();  // this knows more
    if (made) {
        m_view.state = api::BackupState::Done;
        m_lastMade = made->file.at;
        m_view.files.insert(m_view.files.begin(), {made->file.path, made->file.at, made->file.bytes});
        return;  // the look that follows puts it into its place
    }
    const std::string& code = made.error().code;
    const bool stopped = code == "stopped";
    m_view.state = stopped ? api::BackupState::Stopped : api::BackupState::Failed;
    if (!stopped) {
        m_view.code = code;
        m_view.detail = made.error().detail;
    }
    // What a person began changes little of what happens by itself.
    const bool byItself = m_actor == itself;
    const bool forLong = byItself && (stopped || code == "copy_damaged");
    if (byItself || !stopped)
        m_restUntil =
            std::max(m_restUntil, Steady::now() + (forLong ? m_plan.every.value_or(retry_pause) : retry_pause));
}

// A copy that was made while the clock was ahead says nothing about when the next is due.
std::optional<core::Instant> BackupKeeper::newestUpTo(core::Instant now) const {
    for (const api::BackupFile& file : m_view.files)
        if (file.at <= now) return file.at;
    return std::nullopt;
}

// By the newest file that is there, whoever made it: also over restarts.
std::optional<core::Instant> BackupKeeper::next(core::Instant now) const {
    if (!m_plan.every) return std::nullopt;
    auto newest = newestUpTo(now);
    if (m_lastMade && *m_lastMade <= now) newest = newest ? std::max(*newest, *m_lastMade) : m_lastMade;
    // Nothing is made where nobody can see what there is: it would be made again and again.
    if (m_unlisted) return now + retry_pause;
    const core::Instant due = newest ? std::max(*newest + *m_plan.every, now) : now;
    const auto rest = std::chrono::ceil<core::Duration>(m_restUntil - Steady::now());
    return std::max(due, now + rest);
}

api::BackupView BackupKeeper::viewNow() const {
    api::BackupView view = m_view;
    view.now = m_clock.now();
    if (!isRunning()) view.next = next(view.now);
    if (m_unlisted && !isRunning()) {
        view.state = api::BackupState::Failed;
        view.code = m_unlisted->code;
        view.detail = m_unlisted->detail;
    }
    return view;
}

}  // namespace sagadesk::engine
