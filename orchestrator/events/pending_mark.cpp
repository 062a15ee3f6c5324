#include "events/pending_mark.h"

#include <utility>

namespace sagadesk::events {

void PendingMark::park(core::ParkedStream stream) {
    const core::OrderId order = stream.order;
    m_streams[order] = {false, std::move(stream)};
}

void PendingMark::free(const core::OrderId& order) {
    m_streams[order] = {true, {}};
}

void PendingMark::job(core::Republishing job) {
    const std::uint64_t id = job.id;
    m_jobs[id] = std::move(job);
}

core::OutboxMark PendingMark::take(core::Positions positions) {
    core::OutboxMark mark;
    mark.positions = std::move(positions);
    for (auto& [order, change] : m_streams) {
        if (change.freed)
            mark.freed.push_back(order);
        else
            mark.parked.push_back(std::move(change.parked));
    }
    for (auto& [id, job] : m_jobs) mark.republishings.push_back(std::move(job));
    m_streams.clear();
    m_jobs.clear();
    return mark;
}

void PendingMark::giveBack(const core::OutboxMark& mark) {
    for (const core::ParkedStream& stream : mark.parked) m_streams.try_emplace(stream.order, Change{false, stream});
    for (const core::OrderId& order : mark.freed) m_streams.try_emplace(order, Change{true, {}});
    for (const core::Republishing& job : mark.republishings) m_jobs.try_emplace(job.id, job);
}

}  // namespace sagadesk::events
