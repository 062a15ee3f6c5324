// Checks the journal's chains in a thread of its own, with a reader of its own; one check at a time.
//
// Any thread may call. Nothing is changed by a check, and orders go on meanwhile.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include "api/audit.h"
#include "api/problem.h"
#include "ports/clock.h"
#include "ports/reader.h"

namespace sagadesk::engine {

using OpenReader = std::function<core::Expected<std::unique_ptr<ports::Reader>>()>;

class JournalAudit {
public:
    // The clock outlives it. open: unset where there can be no check.
    JournalAudit(OpenReader open, const ports::Clock& clock);
    ~JournalAudit();  // stops

    [[nodiscard]] api::Answer<api::JournalCheck> order(api::CheckOrder order);
    // Ends a check that runs; none begins any more. Blocks for some milliseconds.
    void stop();

private:
    void start();  // under m_mutex
    void run();
    void begin(const std::vector<std::uint64_t>& heads);
    [[nodiscard]] bool advance(core::PartitionId partition, std::uint64_t checked);
    void finish(ports::Reader& reader, const core::Expected<ports::JournalVerdict>& verdict);
    void end(api::CheckState state, const std::string& detail);

    OpenReader m_open;
    const ports::Clock& m_clock;
    std::mutex m_mutex;
    api::JournalCheck m_check;  // under m_mutex
    bool m_closed = false;      // under m_mutex
    std::atomic<bool> m_stopWanted{false};
    std::thread m_thread;
};

}  // namespace sagadesk::engine
