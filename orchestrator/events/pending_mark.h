// What is to be made durable of the relay's progress, gathered until the former mark is answered. One thread.
#pragma once

#include <map>
#include <vector>

#include "core/outbox.h"

namespace sagadesk::events {

class PendingMark {
public:
    void park(core::ParkedStream stream);
    void free(const core::OrderId& order);
    void job(core::Republishing job);  // newest progress of it

    [[nodiscard]] bool hasStreams() const { return !m_streams.empty(); }
    [[nodiscard]] bool empty() const { return m_streams.empty() && m_jobs.empty(); }

    // With these positions; nothing is pending afterwards.
    [[nodiscard]] core::OutboxMark take(core::Positions positions);
    // The mark is not known to be durable: what nothing newer has replaced is pending again.
    void giveBack(const core::OutboxMark& mark);

private:
    struct Change {
        bool freed = false;
        core::ParkedStream parked;
    };
    std::map<core::OrderId, Change> m_streams;  // one change for each order, the newest
    std::map<std::uint64_t, core::Republishing> m_jobs;
};

}  // namespace sagadesk::events
