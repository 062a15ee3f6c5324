// What people ask that is not about one order: jobs, causes, services. Carried out between two batches, so that what
// it changes becomes durable with the next one and is answered after that.
#include <algorithm>
#include <type_traits>

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include "engine/engine.h"
#include "engine/problems.h"

namespace sagadesk::engine {

namespace {

constexpr core::Duration test_timeout{5'000};
constexpr std::uint32_t concurrency_max = 10'000;

core::EntryKind entryOf(api::ServiceOrder order) {
    switch (order) {
        case api::ServiceOrder::Pause:
            return core::EntryKind::ServicePaused;
        case api::ServiceOrder::Resume:
            return core::EntryKind::ServiceResumed;
        default:
            return core::EntryKind::ServiceLimited;
    }
}

api::Problem noSuch(const std::string& what) {
    return {api::ProblemCode::NotFound, "There is no such " + what + ".", {}, {}, {}, {}};
}

api::Problem wrongLimit(const char* pointer, std::string detail) {
    return {api::ProblemCode::InvalidOrder,
            "A limit is out of range; see errors.",
            {},
            {},
            {{pointer, std::move(detail)}},
            {}};
}

std::optional<api::Problem> limitFault(const api::ServiceCommand& command) {
    if (command.concurrency && (*command.concurrency < 1 || *command.concurrency > concurrency_max))
        return wrongLimit("/concurrency", "The number of calls at once is 1 to 10000; pause the service to stop them.");
    if (command.rate && (*command.rate <= 0 || *command.rate > 100'000))
        return wrongLimit("/rate", "The rate is more than 0 and at most 100000 calls a second.");
    return std::nullopt;
}

std::string limitsText(const ports::ServiceControl& control) {
    std::string text;
    if (control.concurrency) text += ",\"concurrency\":" + std::to_string(*control.concurrency);
    if (control.rate) text += ",\"rate\":" + std::to_string(*control.rate);
    if (control.pausedUntil) text += ",\"until\":" + std::to_string(control.pausedUntil->time_since_epoch().count());
    return text;
}

}  // namespace

template <class Due>
void Engine::queueErrand(Due& due) {
    // What has happened already is made durable also while stopping: how far events got, what came that is no order, a
    // copy that was made.
    constexpr bool record =
        std::is_same_v<Due, MarkDue> || std::is_same_v<Due, KeepDue> || std::is_same_v<Due, BackupDue>;
    if (m_halted || (m_stopping && !record)) {
        due.then(tl::unexpected(stopping()));
        return;
    }
    m_errands.emplace_back(std::move(due));
}
template void Engine::queueErrand(BulkDue&);
template void Engine::queueErrand(BulkCommandDue&);
template void Engine::queueErrand(CauseDue&);
template void Engine::queueErrand(ServiceDue&);
template void Engine::queueErrand(MarkDue&);
template void Engine::queueErrand(KeepDue&);
template void Engine::queueErrand(UndeliveredDue&);
template void Engine::queueErrand(RepublishDue&);
template void Engine::queueErrand(BackupDue&);

void Engine::carryOutErrands(core::Instant now) {
    while (!m_errands.empty()) {
        Errand errand = std::move(m_errands.front());
        m_errands.pop_front();
        std::visit([&](auto& due) { carryOut(due, now); }, errand);
    }
}

template <class T>
void Engine::promiseErrand(api::Then<T> then, T value) {
    m_promises.emplace_back([then = std::move(then), value = std::move(value)](bool durable) {
        durable ? then(value) : then(tl::unexpected(storeAway()));
    });
}

template void Engine::promiseErrand(api::Then<api::Marked>, api::Marked);
template void Engine::promiseErrand(api::Then<api::Kept>, api::Kept);
template void Engine::promiseErrand(api::Then<api::UndeliveredDone>, api::UndeliveredDone);
template void Engine::promiseErrand(api::Then<api::RepublishView>, api::RepublishView);

// An entry about no order, for the next batch.
core::JournalEntry& Engine::note(core::EntryKind kind, std::string actor, std::string reason, core::Instant now) {
    core::JournalEntry& entry = m_also.entries.emplace_back();
    entry.kind = kind;
    entry.time = now;
    entry.actor = std::move(actor);
    entry.reason = std::move(reason);
    return entry;
}

void Engine::carryOut(BulkDue& due, core::Instant now) {
    due.job.id = core::BulkId{core::OrderNumber::fromRandom(m_random.bits()).value};
    due.job.created = due.job.changed = now;
    due.job.total = static_cast<std::uint32_t>(due.items.size());
    const core::BulkId id = due.job.id;
    m_bulk.begin(std::move(due.job), std::move(due.items));
    promiseErrand(std::move(due.then), id);
}

void Engine::carryOut(BulkCommandDue& due, core::Instant now) {
    const api::BulkCommand& command = due.command;
    if (m_bulk.job(command.job) == nullptr) {
        due.then(tl::unexpected(
            conflict("job_over", "The job is over, or there is no such job; GET /v1/bulk lists the jobs.")));
        return;
    }
    const bool done =
        command.order == api::BulkOrder::Pause    ? m_bulk.pause(command.job, command.actor, command.reason, now)
        : command.order == api::BulkOrder::Resume ? m_bulk.resume(command.job, command.actor, command.reason, now)
                                                  : m_bulk.abort(command.job, command.actor, command.reason, now);
    if (done) return promiseErrand(std::move(due.then), command.job);
    due.then(tl::unexpected(
        conflict("job_state", "The job is " + std::string(core::word(m_bulk.job(command.job)->state)) + ".")));
}

void Engine::carryOut(CauseDue& due, core::Instant now) {
    const api::CauseCommand& command = due.command;
    ports::CauseMark mark{command.cause, ports::Note{now, command.actor, command.text}, {}, {}};
    if (command.settle) {
        mark.settledAt = now;
        mark.settledBy = command.actor;
    }
    m_also.marks.push_back(std::move(mark));
    // What people write may hold personal data, so the journal says only that they did.
    note(command.settle ? core::EntryKind::CauseSettled : core::EntryKind::CauseNoted, command.actor, {}, now).data =
        "{\"cause\":\"" + command.cause + "\"}";
    promiseErrand(std::move(due.then), api::CauseDone{command.cause});
}

void Engine::carryOut(BackupDue& due, core::Instant now) {
    note(core::EntryKind::StorageBackedUp, due.actor, {}, now).data =
        boost::json::serialize(boost::json::object{{"bytes", due.bytes}, {"entries", due.entries}, {"file", due.file}});
    promiseErrand(std::move(due.then), true);
}

void Engine::carryOut(ServiceDue& due, core::Instant now) {
    const api::ServiceCommand& command = due.command;
    const auto found = m_lanes.find(command.service);
    if (found == m_lanes.end()) return due.then(tl::unexpected(noSuch("service")));
    if (command.order == api::ServiceOrder::Test) return testCall(due, now);
    if (const auto fault = limitFault(command)) return due.then(tl::unexpected(*fault));
    Lane& lane = found->second;
    ports::ServiceControl control = lane.control();
    control.service = command.service;
    if (command.order == api::ServiceOrder::SetLimits) {
        control.concurrency = command.concurrency;
        control.rate = command.rate;
    } else {
        control.paused = command.order == api::ServiceOrder::Pause;
        control.pausedUntil = control.paused ? command.until : std::nullopt;
    }
    control.actor = command.actor;
    control.reason = command.reason;
    control.at = now;
    note(entryOf(command.order), command.actor, command.reason, now).data =
        "{\"service\":\"" + command.service + "\"" + limitsText(control) + "}";
    m_also.services.push_back(control);
    // Nothing is let through before that it may be is durable.
    m_promises.emplace_back([this, &lane, control = std::move(control), then = std::move(due.then)](bool durable) {
        if (!durable) return then(tl::unexpected(storeAway()));
        lane.setControl(control, m_now);
        refreshBlocked();
        then(api::ServiceDone{viewOf(lane, m_now), {}});
    });
}

// Any answer shows that the service is there; what it says about that path does not matter.
void Engine::testCall(ServiceDue& due, core::Instant) {
    const bool another = std::any_of(m_tests.begin(), m_tests.end(), [&](const auto& test) {
        return test.second.command.service == due.command.service;
    });
    if (another) return due.then(tl::unexpected(conflict("test_under_way", "A test call is under way already.")));
    ports::ServiceCall call;
    call.id = ++m_lastCall;
    call.service = due.command.service;
    call.method = "GET";
    call.path = "/";
    call.step = "test";
    call.kind = ports::CallKind::Test;
    call.timeout = test_timeout;
    call.freshConnection = true;
    m_tests.emplace(call.id, std::move(due));
    m_outside.call(std::move(call));
}

api::ServiceView Engine::viewOf(const Lane& lane, core::Instant now) const {
    api::ServiceView view = lane.view(now);
    for (const auto& workflow : m_workflows.all())
        for (const core::Step& step : workflow->steps) {
            const std::string use = workflow->name + "/" + step.name;
            const bool known = std::find(view.usedFor.begin(), view.usedFor.end(), use) != view.usedFor.end();
            if (step.service == lane.name() && !known) view.usedFor.push_back(use);
        }
    return view;
}

void Engine::take(BoardDue& due, core::Instant now) {
    api::ServiceBoard board;
    board.at = now;
    for (const auto& [name, lane] : m_lanes) board.services.push_back(viewOf(lane, now));
    std::stable_sort(board.services.begin(), board.services.end(),
                     [](const auto& a, const auto& b) { return a.health > b.health; });
    due.then(std::move(board));
}

void Engine::takeUnfinished(const ports::Unfinished& unfinished) {
    m_bulk.clear();
    m_bulk.restore(unfinished.jobs);
    for (const ports::ServiceControl& control : unfinished.services) lane(control.service).setControl(control, m_now);
}

void Engine::loadUnfinished() {
    m_reloading = true;
    m_reloadAt.reset();
    LoadRequest request;
    request.kind = LoadRequest::Kind::Unfinished;
    request.now = m_now;
    m_outside.load(std::move(request));
}

}  // namespace sagadesk::engine
