// The turns of bulk jobs: from whose turn it is to a command on an order, and from the order's progress to a result.
#include "engine/bulk_events.h"
#include "engine/engine.h"
#include "engine/problems.h"

namespace sagadesk::engine {

void Engine::giveTurns(core::Instant now) {
    if (m_stopping || m_halted || m_resolving || m_reloading) return;
    while (m_residents.size() < m_settings.inFlight) {
        const auto turn = m_bulk.next(now);
        if (!turn) return;
        m_work.push_back({m_bulk.open(*turn)->order, bulkEvent(*m_bulk.job(turn->job)), BulkReply{*turn}});
    }
}

// Whether the turn is still open, the order as it was frozen and not in the hands of another job.
bool Engine::openTurn(Work& work, const Resident& resident) {
    const BulkJobs::Turn turn = std::get<BulkReply>(work.reply).turn;
    if (m_bulk.takeBack(turn)) return false;
    const core::BulkItem* item = m_bulk.open(turn);
    if (item == nullptr) return false;
    if (item->version != resident.order.version) {
        refuse(work, versionChanged(item->version, resident.order.version));
        return false;
    }
    if (m_bulk.watching(resident.order.id)) {
        refuse(work, conflict("in_other_job", "Another job is at work on the order."));
        return false;
    }
    work.stepName = bulkStepName(*m_bulk.job(turn.job), resident.order);
    return true;
}

void Engine::watchTurn(const core::Order& order, core::Instant now) {
    if (m_bulk.idle()) return;
    const auto turn = m_bulk.watching(order.id);
    if (!turn) return;
    const core::BulkJob& job = *m_bulk.job(turn->job);
    if (auto outcome = bulkOutcome(job.action, m_bulk.steps(*turn), order))
        m_bulk.settled(*turn, outcome->result, std::move(outcome->code), now);
}

}  // namespace sagadesk::engine
