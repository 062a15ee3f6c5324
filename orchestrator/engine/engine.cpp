#include "engine/engine.h"

#include <algorithm>

#include "core/amendment.h"
#include "core/cause.h"
#include "core/invariants.h"
#include "engine/bulk_events.h"
#include "engine/problems.h"
#include "engine/requests.h"
#include "engine/rows.h"

namespace sagadesk::engine {

namespace {

// One batch is bounded so that its answers don't wait for a transaction of seconds.
constexpr std::size_t batch_events_max = 1'024;
constexpr std::size_t batch_creations_max = 256;
// Under load a commit begins at most this often: more changes share one fsync, at the price of this much latency.
constexpr core::Duration gather_time{2};
constexpr std::size_t gather_enough = 128;
// What was learnt about how long steps take is kept this often.
constexpr core::Duration usual_interval{60'000};

void earliest(std::optional<core::Instant>& wake, std::optional<core::Instant> candidate) {
    if (candidate && (!wake || *candidate < *wake)) wake = candidate;
}

}  // namespace

Engine::Engine(EngineSettings settings, core::WorkflowCatalogue workflows, const core::Hash& secret,
               std::uint64_t lastToken, const ports::BacklogCounts& backlog, const ports::Unfinished& unfinished,
               ports::Random& random, Outside& outside)
    : m_settings(std::move(settings)),
      m_workflows(std::move(workflows)),
      m_secret(secret),
      m_random(random),
      m_outside(outside),
      m_lastToken(lastToken),
      m_unfinished(backlog.unfinished),
      m_held(backlog.held),
      m_newest(backlog.newest) {
    for (const auto& [name, limits] : m_settings.services) m_lanes.try_emplace(name, name, limits, true);
    for (const auto& [service, count] : backlog.parked) lane(service).parked = count;
    for (const auto& workflow : m_workflows.all())
        for (const auto& step : workflow->steps)
            if (step.kind == core::StepKind::Call) static_cast<void>(lane(step.service));
    takeUnfinished(unfinished);
    m_usual.load(unfinished.usual);
    refreshBlocked();
}

Engine::~Engine() = default;

void Engine::turn(core::Instant now) {
    m_now = now;
    takeInbox(now);
    if (m_halted) return;
    watchLanes(now);
    if (m_retryCommitAt && now >= *m_retryCommitAt) {
        m_retryCommitAt.reset();
        m_lastCommitBegan = now;
        m_outside.commit(m_committing);
    }
    if (m_resolveAt && now >= *m_resolveAt) {
        m_resolveAt.reset();
        m_outside.resolve();
    }
    if (m_reloadAt && now >= *m_reloadAt) loadUnfinished();
    if (!m_committing && !m_resolving && !m_reloading) {
        const bool gathered = now - m_lastCommitBegan >= gather_time || now < m_lastCommitBegan ||
                              m_work.size() + m_submissions.size() >= gather_enough;
        if (gathered) decideAll(now);
    }
    releaseParked();
    giveTurns(now);
    refill(now);
    dispatch(now);
}

void Engine::takeInbox(core::Instant now) {
    // Only what is there now: what taking it causes comes in a later turn.
    std::deque<Input> inbox;
    inbox.swap(m_inbox);
    for (Input& input : inbox) {
        std::visit(
            [&](auto& value) {
                using T = std::decay_t<decltype(value)>;
                if constexpr (std::is_same_v<T, CallAnswered> || std::is_same_v<T, BatchCommitted> ||
                              std::is_same_v<T, TokenResolved> || std::is_same_v<T, BoardDue>)
                    take(value, now);
                else if constexpr (std::is_constructible_v<Errand, T>)
                    queueErrand(value);
                else
                    take(value);
            },
            input);
    }
}

namespace {

// Commands that name a step carry its name; decide() gets its index once the order is in memory.
core::Event eventOf(const api::OrderCommand& command) {
    switch (command.kind) {
        case api::CommandKind::Cancel:
            return core::CancelRequested{command.actor, command.reason};
        case api::CommandKind::Retry:
            return core::RetryRequested{command.actor, command.reason};
        case api::CommandKind::Reopen:
            return core::ReopenRequested{command.actor, command.reason};
        case api::CommandKind::Approve:
            return core::Approved{0, command.actor, command.reason};
        case api::CommandKind::Reject:
            return core::Rejected{0, command.actor, command.reason};
        case api::CommandKind::Resolve:
            return core::Resolved{0, verdictOf(command.verdict), command.reference, command.actor, command.reason};
        case api::CommandKind::Note:
            return core::NoteAdded{command.actor, command.reason};
        case api::CommandKind::Hold:
            return core::HoldRequested{command.actor, command.reason};
        case api::CommandKind::Compensate:
            return core::CompensateRequested{command.actor, command.reason};
        case api::CommandKind::Close:
            return core::CloseRequested{command.reference, command.actor, command.reason};
        case api::CommandKind::Amend:
            return core::AmendRequested{nullptr, {}, command.actor, command.reason};
        case api::CommandKind::Assign:
            return core::AssignRequested{command.owner, command.actor, command.reason};
    }
    ENSURE(false);
}

}  // namespace

void Engine::take(CommandDue& due) {
    if (m_stopping || m_halted) {
        due.then(tl::unexpected(stopping()));
        return;
    }
    api::OrderCommand& command = due.command;
    Work work{due.order, due.shows ? core::AttemptsShown{command.actor, command.reason} : eventOf(command),
              CommandReply{command.expectedVersion, std::move(due.then)}};
    work.stepName = std::move(command.step);
    work.patch = std::move(command.patch);
    m_work.push_back(std::move(work));
}

void Engine::take(CallbackDue& due) {
    const CallbackTarget& target = due.target;
    api::Callback& callback = due.callback;
    m_work.push_back(
        {target.order,
         core::CallbackReceived{target.run, target.step, target.direction, target.attempt, callback.succeeded,
                                std::move(callback.reference), std::move(callback.code), std::move(callback.detail),
                                std::move(callback.eventId)},
         CallbackReply{std::move(due.then)}});
}

core::Moment Engine::moment(core::Instant now) {
    return {now, m_random.bits(), m_blocked};
}

void Engine::decideAll(core::Instant now) {
    std::size_t events = 0;
    carryOutErrands(now);
    if (now - m_usualTaken >= usual_interval) {
        m_usualTaken = now;
        m_also.usual = m_usual.take(UsualTimes::dayOf(now));
    }
    decideTimers(now);
    while (!m_work.empty() && events++ < batch_events_max) {
        Work work = std::move(m_work.front());
        m_work.pop_front();
        if (Resident* resident = find(work.order))
            decide(work, *resident, now);
        else
            await(std::move(work));
    }
    commitBatch(now);
}

void Engine::decideTimers(core::Instant now) {
    if (m_stopping) return;  // nothing new begins
    while (const auto due = m_timers.pop(now)) {
        Resident* resident = find(*due);
        if (resident == nullptr) continue;
        Work work{*due, core::TimePassed{}, Nothing{}};
        decide(work, *resident, now);
    }
}

void Engine::decide(Work& work, Resident& resident, core::Instant now) {
    ++m_counts.decisions;
    if (!resident.listed) {
        resident.listed = true;
        m_touched.push_back(resident.order.id);
    }
    if (work.settlesCall) forgetCall(resident, work.call);
    if (work.attempt) m_also.attempts.push_back(std::move(*work.attempt));
    core::Moment circumstances = moment(now);
    std::vector<std::string> others;
    if (auto* recovered = std::get_if<core::Recovered>(&work.event)) {
        recovered->stillUnderWay = resident.calls;
    } else if (auto* opened = std::get_if<core::ServiceOpened>(&work.event)) {
        Lane& opening = lane(opened->service);
        if (opening.releasing > 0) --opening.releasing;
        resident.returnedTo = opened->service;
        // It is let through although the lane is still closed to everybody else: it may be the probe.
        std::copy_if(m_blocked.begin(), m_blocked.end(), std::back_inserter(others),
                     [&](const std::string& name) { return name != opened->service; });
        circumstances.blocked = others;
    }
    if (!mayDecide(work, resident)) return;
    auto decision = core::decide(resident.order, work.event, circumstances);
    if (!decision) {
        refuse(work, conflict(decision.error().guard, decision.error().detail));
        return;
    }
    if (const auto* bulk = std::get_if<BulkReply>(&work.reply)) {
        const core::BulkJob& job = *m_bulk.job(bulk->turn.job);
        m_bulk.sent(bulk->turn, bulkSteps(job.action, work.stepName, resident.order), now);
    }
    if (const auto* note = std::get_if<core::NoteAdded>(&work.event))
        resident.notes.push_back({now, note->actor, note->text});
    if (!work.patch.empty()) resident.amended = true;
    const auto verdict = decision->verdict;
    apply(resident, std::move(*decision), now);
    promise(work, resident.order, verdict);
}

// Whether the command may be put to the order at all: it means this version of it, and names what is there.
bool Engine::mayDecide(Work& work, const Resident& resident) {
    if (std::holds_alternative<BulkReply>(work.reply) && !openTurn(work, resident)) return false;
    if (!work.stepName.empty() && !nameStep(work, resident)) return false;
    if (const auto* command = std::get_if<CommandReply>(&work.reply)) {
        if (command->expectedVersion && *command->expectedVersion != resident.order.version) {
            refuse(work, versionChanged(*command->expectedVersion, resident.order.version));
            return false;
        }
    }
    const bool amends = std::holds_alternative<core::AmendRequested>(work.event) || !work.patch.empty();
    return !amends || patchDocument(work, resident);
}

bool Engine::patchDocument(Work& work, const Resident& resident) {
    auto amendment = core::amend(*resident.order.document, work.patch);
    if (!amendment) {
        if (const auto* errors = std::get_if<core::FieldErrors>(&amendment.error()))
            refuse(
                work,
                {api::ProblemCode::InvalidOrder, "The amended order breaks a rule; see errors.", {}, {}, *errors, {}});
        else
            refuse(work, {api::ProblemCode::MalformedJson,
                          std::get<core::Failure>(amendment.error()).detail,
                          "/patch",
                          {},
                          {},
                          {}});
        return false;
    }
    std::visit(
        [&](auto& event) {
            if constexpr (requires { event.pointers; }) {
                event.document = std::move(amendment->document);
                event.pointers = std::move(amendment->pointers);
            }
        },
        work.event);
    return true;
}

bool Engine::nameStep(Work& work, const Resident& resident) {
    const auto index = resident.order.workflow->find(work.stepName);
    if (!index) {
        refuse(work, {api::ProblemCode::NotFound,
                      "The order's workflow has no step \"" + work.stepName + "\".",
                      {},
                      {},
                      {},
                      {}});
        return false;
    }
    setStep(work.event, *index);
    return true;
}

void Engine::apply(Resident& resident, core::Decision&& decision, core::Instant now) {
    for (const core::CallEffect& effect : decision.effects) m_effects.emplace_back(resident.order.id, effect);
    if (!decision.changed) return;
    for (const core::JournalEntry& entry : decision.entries)
        if (entry.kind >= core::EntryKind::OrderConfirmed && entry.kind <= core::EntryKind::OrderReopened)
            ++m_counts.reached[static_cast<std::size_t>(entry.state)];
    // Nothing is sent or stored from a state whose money does not add up.
    ENSURE(core::moneyFault(decision.order).empty());
    learn(resident.order, decision.entries, now);
    tally(resident.order, decision.order);
    resident.order = std::move(decision.order);
    resident.inBatch = true;
    resident.entries.insert(resident.entries.end(), std::make_move_iterator(decision.entries.begin()),
                            std::make_move_iterator(decision.entries.end()));
    watchTurn(resident.order, now);
}

// How long the attempts that succeeded took: what is usual.
void Engine::learn(const core::Order& before, const std::vector<core::JournalEntry>& entries, core::Instant now) {
    for (const core::JournalEntry& entry : entries) {
        if (entry.kind != core::EntryKind::StepSucceeded) continue;
        const auto index = before.workflow->find(entry.step);
        if (!index || before.steps[*index].startedAt == core::Instant{}) continue;
        m_usual.add(before.workflowName, entry.step, now - before.steps[*index].startedAt, now);
    }
}

UsualTable Engine::usual(core::Instant now) const {
    UsualTable table;
    for (const auto& workflow : m_workflows.all())
        for (const core::Step& step : workflow->steps)
            if (const auto p95 = m_usual.p95(workflow->name, step.name, now)) table[{workflow->name, step.name}] = *p95;
    return table;
}

void Engine::tally(const core::Order& before, const core::Order& after) {
    if (after.state != before.state) {
        if (core::isFinal(after.state) && m_unfinished > 0) --m_unfinished;
        if (core::isFinal(before.state)) ++m_unfinished;
        if (after.state == core::OrderState::Completed)
            m_counts.completion.add(static_cast<std::uint64_t>((after.changed - after.created).count()) * 1'000);
    }
    const bool heldBefore = before.activity == core::Activity::Held;
    const bool heldNow = after.activity == core::Activity::Held;
    if (heldNow && !heldBefore) ++m_held;
    if (!heldNow && heldBefore && m_held > 0) --m_held;
}

// The answer to who asked, to be given when the decision is durable.
void Engine::promise(Work& work, const core::Order& order, std::optional<core::CallbackVerdict> verdict) {
    if (auto* command = std::get_if<CommandReply>(&work.reply)) {
        m_promises.emplace_back([then = std::move(command->then),
                                 done = api::CommandDone{order.id, order.version, order.state, order.activity}](
                                    bool durable) { durable ? then(done) : then(tl::unexpected(storeAway())); });
    } else if (auto* callback = std::get_if<CallbackReply>(&work.reply)) {
        m_promises.emplace_back(
            [then = std::move(callback->then),
             done = api::CallbackDone{std::string(core::word(verdict.value_or(core::CallbackVerdict::Stale)))}](
                bool durable) { durable ? then(done) : then(tl::unexpected(storeAway())); });
    }
}

void Engine::refuse(Work& work, const api::Problem& problem) {
    if (auto* command = std::get_if<CommandReply>(&work.reply)) {
        command->then(tl::unexpected(problem));
    } else if (auto* callback = std::get_if<CallbackReply>(&work.reply)) {
        callback->then(tl::unexpected(problem));
    } else if (auto* opened = std::get_if<core::ServiceOpened>(&work.event)) {
        if (Lane& service = lane(opened->service); service.releasing > 0) --service.releasing;
    } else if (auto* bulk = std::get_if<BulkReply>(&work.reply)) {
        if (m_bulk.open(bulk->turn) != nullptr)
            m_bulk.settled(bulk->turn, core::BulkResult::Refused,
                           problem.guard.empty() ? std::string(api::codeOf(problem.code)) : problem.guard, m_now);
    }
}

// The part of the batch that one order's decisions make.
ports::Update Engine::updateOf(Resident& resident) {
    const core::Order& order = resident.order;
    ports::Update update{resident.committedVersion,   rowOf(order, m_settings.partitions),
                         std::move(resident.entries), {},
                         std::move(resident.notes),   {}};
    resident.entries.clear();
    resident.notes.clear();
    if (std::exchange(resident.amended, false)) update.document = order.document->text;
    if (order.troubledAt && order.troubledAt != resident.committedTrouble) update.raised = core::causeOf(order);
    return update;
}

void Engine::commitBatch(core::Instant now) {
    auto batch = std::make_shared<ports::Batch>(std::exchange(m_also, {}));
    for (std::size_t taken = 0; !m_submissions.empty() && taken < batch_creations_max; ++taken) {
        Submission submission = std::move(m_submissions.front());
        m_submissions.pop_front();
        begin(std::move(submission));
    }
    for (Intake& intake : m_intake) create(intake, now, *batch);
    for (const core::OrderId& id : m_touched) {
        Resident* resident = find(id);
        if (resident == nullptr || !resident->inBatch) continue;
        batch->updates.push_back(updateOf(*resident));
    }
    for (core::Order& order : m_unservables) addUnservable(order, now, *batch);
    m_unservables.clear();
    m_bulk.takeChanges(*batch);
    if (batch->empty()) {
        afterCommit(now);
        return;
    }
    batch->token = ++m_lastToken;
    m_counts.batch.add(batch->creations.size() + batch->updates.size());
    m_committing = std::move(batch);
    m_lastCommitBegan = now;
    m_outside.commit(m_committing);
}

std::optional<core::Instant> Engine::wake() {
    std::optional<core::Instant> wake;
    if (m_halted) return wake;
    if (!m_inbox.empty()) return core::Instant{};
    earliest(wake, m_reloadAt);
    if (!m_committing && !m_resolving && !m_reloading) {
        const core::Instant mayBegin = m_lastCommitBegan + gather_time;
        if (!m_work.empty() || !m_submissions.empty() || !m_intake.empty() || !m_errands.empty() ||
            !m_unservables.empty() || m_bulk.changed())
            earliest(wake, mayBegin);
        const bool room = m_residents.size() < m_settings.inFlight;
        if (const auto turn = m_bulk.wake(); turn && room && !m_stopping) earliest(wake, std::max(*turn, mayBegin));
        if (const auto due = m_timers.next(); due && !m_stopping) earliest(wake, std::max(*due, mayBegin));
    }
    earliest(wake, m_retryCommitAt);
    earliest(wake, m_resolveAt);
    earliest(wake, residencyWake());
    if (m_resolving) return wake;  // nothing is sent until the store has answered
    for (const auto& [name, lane] : m_lanes) {
        earliest(wake, lane.wake());
        if (lane.waiting() > 0) earliest(wake, m_lanesWatched + lane_watch_interval);
    }
    return wake;
}

void Engine::beginStop() {
    m_stopping = true;
    for (Submission& submission : m_submissions) submission.then(tl::unexpected(stopping()));
    m_submissions.clear();
    for (auto& [name, lane] : m_lanes)
        for (const Waiting& waiting : lane.takeAll()) park(waiting);
}

void Engine::abandon(const api::Problem& problem) {
    m_halted = true;
    answerPromises(false);
    refuseIntake(problem);
    for (Submission& submission : m_submissions) submission.then(tl::unexpected(problem));
    m_submissions.clear();
    for (Errand& errand : m_errands) std::visit([&](auto& due) { due.then(tl::unexpected(problem)); }, errand);
    m_errands.clear();
    for (auto& [id, due] : m_tests) due.then(tl::unexpected(problem));
    m_tests.clear();
    m_bulk.clear();
    for (Work& work : m_work) refuse(work, problem);
    m_work.clear();
    for (auto& [id, works] : m_awaiting)
        for (Work& work : works) refuse(work, problem);
    m_awaiting.clear();
}

bool Engine::quiet() const {
    return m_halted ||
           (m_calls.empty() && !m_committing && !m_resolving && !m_reloading && m_work.empty() && m_inbox.empty() &&
            m_awaiting.empty() && m_errands.empty() && m_tests.empty() && !m_bulk.changed());
}

api::EngineStatus Engine::status() const {
    api::EngineStatus status = m_counts;
    status.storeWritable = m_storeWritable && !m_halted && !m_retryCommitAt;
    status.partitions = m_settings.partitions;
    status.partitionsOwned = m_halted ? 0 : m_settings.partitions;
    status.recovering = !m_firstPassDone;
    status.resident = m_residents.size();
    status.waiting = m_unfinished > m_residents.size() ? m_unfinished - m_residents.size() : 0;
    status.unfinished = m_unfinished;
    status.held = m_held;
    status.jobs = m_bulk.size();
    status.inbox = m_work.size() + m_submissions.size() + m_inbox.size();
    for (const auto& [name, lane] : m_lanes) status.services.push_back(lane.status());
    return status;
}

}  // namespace sagadesk::engine
