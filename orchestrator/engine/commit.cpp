// What follows a commit: that it is durable, that it failed, or that nobody knows.
#include <algorithm>

#include "engine/engine.h"
#include "engine/problems.h"

namespace sagadesk::engine {

namespace {
constexpr core::Duration commit_backoff_first{100};
constexpr core::Duration commit_backoff_max{2'000};
constexpr core::Duration resolve_again{1'000};
}  // namespace

void Engine::take(BatchCommitted& committed, core::Instant now) {
    m_counts.commit.add(static_cast<std::uint64_t>(committed.took.count()));
    if (!committed.result) {
        commitFailed(committed.result.error(), now);
        return;
    }
    ++m_counts.commits;
    m_counts.entries += committed.result->entries.size();
    m_storeWritable = true;
    m_commitBackoff = core::Duration{0};
    m_outside.committed(committed.result->entries);
    std::vector<Intake> intake = std::move(m_intake);
    m_intake.clear();
    m_intakeByKey.clear();
    ENSURE(committed.result->creations.size() == intake.size());
    for (std::size_t i = 0; i < intake.size(); ++i) created(intake[i], committed.result->creations[i], now);
    afterCommit(now);
}

// What was decided is durable: now, and not before, it may be seen outside.
void Engine::afterCommit(core::Instant now) {
    m_committing.reset();
    for (const core::OrderId& id : m_touched) {
        Resident* resident = find(id);
        if (resident == nullptr || !resident->inBatch) continue;
        resident->inBatch = false;
        resident->committedVersion = resident->order.version;
        resident->committedTrouble = resident->order.troubledAt;
        countParked(*resident);
    }
    for (const auto& [id, effect] : m_effects)
        if (Resident* resident = find(id)) handOut(*resident, effect, now);
    m_effects.clear();
    answerPromises(true);
    std::vector<core::OrderId> touched = std::move(m_touched);
    m_touched.clear();
    for (const core::OrderId& id : touched) retire(id, now);
}

void Engine::commitFailed(const core::Failure& failure, core::Instant now) {
    ++m_counts.commitFailures;
    m_storeWritable = false;
    m_outside.notice("commit_failed", failure.code + ": " + failure.detail);
    refuseIntake(storeAway());
    if (failure.kind == core::FailureClass::Transient) {
        // Nothing was written: what was decided about known orders is offered again; newcomers have had their answer.
        auto again = std::make_shared<ports::Batch>(*m_committing);
        again->creations.clear();
        if (again->empty()) {
            afterCommit(now);
            return;
        }
        m_committing = std::move(again);
        m_commitBackoff = std::clamp(m_commitBackoff * 2, commit_backoff_first, commit_backoff_max);
        m_retryCommitAt = now + m_commitBackoff;
        return;
    }
    if (failure.kind == core::FailureClass::InDoubt) {
        m_resolving = true;
        m_outside.resolve();
        return;
    }
    if (failure.code == "version_conflict") {
        // Memory and store disagree: the store is right.
        forgetEverything();
        return;
    }
    m_outside.notice("engine_halted",
                     "The store refuses for good; nothing more is sent. Restart to recover from the store.");
    abandon(storeAway());
}

void Engine::take(TokenResolved& resolved, core::Instant now) {
    if (!resolved.token) {
        m_resolveAt = now + resolve_again;
        return;
    }
    m_resolving = false;
    m_storeWritable = true;
    m_outside.notice("commit_resolved", *resolved.token >= m_lastToken
                                            ? "The batch whose commit was in doubt is in the store."
                                            : "The batch whose commit was in doubt is not in the store.");
    m_lastToken = std::max(m_lastToken, *resolved.token);
    // Either way the store knows and memory doesn't: go on from the store, as after a start.
    forgetEverything();
}

// Memory is dropped; calls under way go on and their answers find their orders again.
void Engine::forgetEverything() {
    for (auto& [name, lane] : m_lanes) {
        for (const Waiting& waiting : lane.takeAll()) park(waiting);
        lane.parkedUncertain = true;  // by what the lost batch would have changed
        lane.releasing = 0;
    }
    for (auto& [id, resident] : m_residents) {
        for (const core::CallRef& call : resident.calls) m_orphans[id].push_back(call);
    }
    m_residents.clear();
    m_timers.clearAll();
    m_committing.reset();
    m_touched.clear();
    m_effects.clear();
    answerPromises(false);
    m_unservable.clear();
    m_missingDue = m_firstPassDone;
    m_missingAfter = {};
    m_unservables.clear();
    m_bulk.clear();
    loadUnfinished();
    m_leftInStore = true;
    m_passUnderWay = false;
}

void Engine::answerPromises(bool durable) {
    for (const auto& promise : m_promises) promise(durable);
    m_promises.clear();
}

}  // namespace sagadesk::engine
