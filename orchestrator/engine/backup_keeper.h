// Makes copies of the store, when people ask and as often as configured, in a thread of its own; one at a time.
//
// Any thread may call. Orders go on meanwhile. A backup that fails by itself is tried again after ten minutes and is
// told as a notice each time.
#pragma once

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
    // Ends one that runs; none begins any more. Blocks for some milliseconds.
    void stop();

private:
    void run();
    void make(std::unique_lock<std::mutex>& lock);
    [[nodiscard]] bool advance(ports::BackupStage stage, std::uint64_t done, std::uint64_t total);
    void end(const core::Expected<ports::BackupMade>& made);
    // All under m_mutex.
    [[nodiscard]] bool isRunning() const;
    void look();
    void begin(std::string actor);
    [[nodiscard]] std::optional<core::Instant> next() const;

    const std::unique_ptr<ports::Backups> m_backups;
    const BackupPlan m_plan;
    const ports::Clock& m_clock;
    Made m_made;
    Notice m_notice;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    api::BackupView m_view;  // under m_mutex, as all below
    std::string m_actor;     // who asked for the one that runs
    std::optional<core::Instant> m_notBefore;
    bool m_stopWanted = false, m_closed = false;
    std::thread m_thread;
};

}  // namespace sagadesk::engine
