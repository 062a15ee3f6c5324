// Makes copies of the store, when people ask and as often as configured, in a thread of its own; one at a time.
//
// Any thread may call. Orders go on meanwhile. A backup that fails by itself is tried again after ten minutes, one that
// was stopped or whose copy is damaged when the next is due; every failure is told as a notice. Only the keeper's own
// thread goes to the folder, which may be far away; whoever asks is told what it saw last.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "api/backups.h"
#include "api/problem.h"
#include "ports/backups.h"
#include "ports/clock.h"

namespace sagadesk::engine {

struct BackupPlan {
    std::optional<core::Duration> every;  // nullopt: only when asked
    std::size_t keep = 7;
};

class BackupKeeper {
public:
    // On the keeper's thread, after each copy that was made; by whom.
    using Made = std::function<void(const std::string& actor, const ports::BackupMade& made)>;
    using Notice = std::function<void(const std::string& code, const std::string& detail)>;

    // The clock outlives it. backups: null where there can be none.
    BackupKeeper(std::unique_ptr<ports::Backups> backups, BackupPlan plan, const ports::Clock& clock);
    ~BackupKeeper();  // stops

    // Once; nothing is made before.
    void start(Made made, Notice notice);
    [[nodiscard]] api::Answer<api::BackupView> order(const api::BackupCommand& command);
    // Of the copies that there are; those of a time to come don't count.
    [[nodiscard]] std::optional<core::Instant> newest() const;
    // Ends one that runs; none begins any more. Waits no longer than that for its end: the folder may be far away.
    void close(core::Duration patience);
    // The same, however long it takes.
    void stop();

private:
    using Steady = std::chrono::steady_clock;

    void run();
    // With the lock, which they let go of while they are at the folder.
    void make(std::unique_lock<std::mutex>& lock);
    void look(std::unique_lock<std::mutex>& lock);
    [[nodiscard]] bool advance(ports::BackupStage stage, std::uint64_t done, std::uint64_t total);
    // All under m_mutex.
    [[nodiscard]] bool isRunning() const;
    void begin(std::string actor);
    void end(const core::Expected<ports::BackupMade>& made);
    [[nodiscard]] std::optional<core::Instant> newestUpTo(core::Instant now) const;
    [[nodiscard]] std::optional<core::Instant> next(core::Instant now) const;
    [[nodiscard]] api::BackupView viewNow() const;

    const std::unique_ptr<ports::Backups> m_backups;
    const BackupPlan m_plan;
    const ports::Clock& m_clock;
    Made m_made;
    Notice m_notice;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake, m_over;
    api::BackupView m_view;                      // under m_mutex, as all below
    std::string m_actor;                         // who asked for the one that runs
    std::optional<core::Instant> m_lastMade;     // by this keeper
    std::optional<core::Failure> m_unlisted;     // why the folder could not be looked at
    Steady::time_point m_restUntil, m_lookedAt;  // nothing is made by itself until then
    bool m_lookWanted = false, m_stopWanted = false, m_closed = false, m_ended = true;
    std::thread m_thread;
};

}  // namespace sagadesk::engine
