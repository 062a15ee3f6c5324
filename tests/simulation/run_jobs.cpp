// Bulk jobs of a simulated run, steered at random; every order is commanded at most once by a job, and what the job
// says of it is true.
#include <map>

#include "engine/freeze.h"
#include "simulation/run.h"

namespace sagadesk::simulation {

namespace {

// The memory store always answers.
template <class T>
T given(core::Expected<T> answer) {
    return std::move(*answer);
}

core::EntryKind commandOf(core::BulkAction action) {
    return action == core::BulkAction::Retry    ? core::EntryKind::OrderReleased
           : action == core::BulkAction::Cancel ? core::EntryKind::CancelRequested
                                                : core::EntryKind::CompensationRequested;
}

api::BulkRequest requestFrom(Chance& chance, int number) {
    api::BulkRequest request;
    request.action = chance.hits(0.6)   ? core::BulkAction::Retry
                     : chance.hits(0.5) ? core::BulkAction::Cancel
                                        : core::BulkAction::Compensate;
    request.actor = "operator:job-" + std::to_string(number);
    request.reason = "simulated";
    request.filter = api::OrderQuery{};
    if (chance.hits(0.8)) request.filter->activities = {core::Activity::Held};
    if (chance.hits(0.5)) request.canary = static_cast<std::uint32_t>(chance.below(4));
    if (chance.hits(0.5)) request.rate = 0.2 + static_cast<double>(chance.below(20));
    request.stopAbove = static_cast<double>(chance.below(11)) / 10.0;
    return request;
}

}  // namespace

void Run::scheduleJobs() {
    m_timeline.after(core::Duration(static_cast<std::int64_t>(10'000 + m_chance.below(50'000))), [this] {
        if (m_faultsOn) beginJob();
        steerJobs();
        scheduleJobs();
    });
}

void Run::beginJob() {
    const api::BulkRequest request = requestFrom(m_chance, ++m_jobs);
    auto frozen = engine::freeze(*m_reader, m_settings.workflows, request, m_timeline.now());
    if (!frozen) return fail("a set could not be frozen: " + frozen.error().detail);
    m_engine->post(engine::BulkDue{engine::jobOf(request), std::move(frozen->items), [](const auto&) {}});
}

void Run::order(const core::BulkId& job, api::BulkOrder order) {
    m_engine->post(engine::BulkCommandDue{{job, order, "simulated", "operator:simulation"}, [](const auto&) {}});
}

// In the end everything that rests is let go on.
void Run::steerJobs() {
    for (const ports::BulkTally& tally : given(m_reader->bulkJobs(1'000))) {
        const core::BulkState state = tally.job.state;
        const bool rests = state == core::BulkState::Paused || state == core::BulkState::Stopped;
        if (rests && (!m_faultsOn || m_chance.hits(0.5)))
            order(tally.job.id, m_chance.hits(0.8) ? api::BulkOrder::Resume : api::BulkOrder::Abort);
        else if (m_faultsOn && m_chance.hits(0.3))
            order(tally.job.id, m_chance.hits(0.8) ? api::BulkOrder::Pause : api::BulkOrder::Abort);
    }
}

bool Run::jobsOver() {
    for (const ports::BulkTally& tally : given(m_reader->bulkJobs(1'000))) {
        const bool ended = tally.job.state >= core::BulkState::Aborted;
        const auto open = tally.results[static_cast<std::size_t>(core::BulkResult::UnderWay)];
        if (!ended || open > 0) return false;
    }
    return true;
}

std::string Run::openJobs() {
    std::string list;
    for (const ports::BulkTally& tally : given(m_reader->bulkJobs(1'000))) {
        const auto under = tally.results[static_cast<std::size_t>(core::BulkResult::UnderWay)];
        const auto waiting = tally.results[static_cast<std::size_t>(core::BulkResult::Waiting)];
        if (under + waiting == 0) continue;
        list += " job " + tally.job.id.text() + " to " + std::string(core::word(tally.job.action)) + " is " +
                std::string(core::word(tally.job.state)) + ", " + std::to_string(waiting) + " waiting, under way:";
        for (const core::BulkItem& item : given(m_reader->bulkItems(tally.job.id, 0, 10'000)))
            if (item.result == core::BulkResult::UnderWay) list += " " + item.order.text() + " at " + item.code;
        list += ";";
    }
    return list;
}

void Run::checkJobs() {
    for (const ports::BulkTally& tally : given(m_reader->bulkJobs(1'000))) checkJob(tally);
}

void Run::checkJob(const ports::BulkTally& tally) {
    ++m_result.jobs;
    const auto items = m_reader->bulkItems(tally.job.id, 0, 10'000);
    if (!items || items->size() != tally.job.total) return fail("a job has lost orders: " + tally.job.id.text());
    for (const core::BulkItem& item : *items) {
        std::uint32_t commanded = 0;
        for (const core::JournalEntry& entry : given(m_reader->journal(item.order, 0, 100'000)))
            if (entry.actor == tally.job.actor && entry.kind == commandOf(tally.job.action)) ++commanded;
        const bool was = item.result == core::BulkResult::Passed || item.result == core::BulkResult::Again;
        if (item.result == core::BulkResult::Passed) ++m_result.repaired;
        if (item.result < core::BulkResult::Passed)
            fail("a job is over, but not with everybody: " + tally.job.id.text());
        if (commanded != (was ? 1U : 0U))
            fail("job " + tally.job.id.text() + " says " + std::string(core::word(item.result)) + " of " +
                 item.order.text() + ", which it commanded " + std::to_string(commanded) + " times");
    }
}

}  // namespace sagadesk::simulation
