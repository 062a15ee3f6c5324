#include "engine/engine.h"

#include <algorithm>

#include "engine/problems.h"
#include "engine/rows.h"

namespace sagadesk::engine {

namespace {

// One batch is bounded so that its answers don't wait for a transaction of seconds.
constexpr std::size_t batch_events_max = 1'024;
constexpr std::size_t batch_creations_max = 256;
// Under load a commit begins at most this often: more changes share one fsync, at the price of this much latency.
constexpr core::Duration gather_time{2};
constexpr std::size_t gather_enough = 128;

void earliest(std::optional<core::Instant>& wake, std::optional<core::Instant> candidate) {
    if (candidate && (!wake || *candidate < *wake)) wake = candidate;
}

}  // namespace

Engine::Engine(EngineSettings settings, core::WorkflowCatalogue workflows, const core::Hash& secret,
               std::uint64_t lastToken, const ports::BacklogCounts& backlog, ports::Random& random, Outside& outside)
    : m_settings(std::move(settings)),
      m_workflows(std::move(workflows)),
      m_secret(secret),
      m_random(random),
      m_outside(outside),
      m_lastToken(lastToken),
      m_unfinished(backlog.unfinished),
      m_held(backlog.held) {
    for (const auto& [name, limits] : m_settings.services) m_lanes.try_emplace(name, name, limits, true);
    for (const auto& [service, count] : backlog.parked) lane(service).parked = count;
    for (const auto& workflow : m_workflows.all())
        for (const auto& step : workflow->steps)
            if (step.kind == core::StepKind::Call) static_cast<void>(lane(step.service));
    refreshBlocked();
}

Engine::~Engine() = default;

void Engine::turn(core::Instant now) {
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
    if (!m_committing && !m_resolving) {
        const bool gathered = now - m_lastCommitBegan >= gather_time || now < m_lastCommitBegan ||
                              m_work.size() + m_submissions.size() >= gather_enough;
        if (gathered) decideAll(now);
    }
    releaseParked();
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
                              std::is_same_v<T, TokenResolved>)
                    take(value, now);
                else
                    take(value);
            },
            input);
    }
}

void Engine::take(CommandDue& due) {
    if (m_stopping || m_halted) {
        due.then(tl::unexpected(stopping()));
        return;
    }
    const api::OrderCommand& command = due.command;
    Work work{due.order, core::TimePassed{}, CommandReply{command.expectedVersion, std::move(due.then)}};
    // Commands that name a step carry its name here; decide() gets its index once the order is in memory.
    switch (command.kind) {
        case api::CommandKind::Cancel:
            work.event = core::CancelRequested{command.actor, command.reason};
            break;
        case api::CommandKind::Retry:
            work.event = core::RetryRequested{command.actor, command.reason};
            break;
        case api::CommandKind::Reopen:
            work.event = core::ReopenRequested{command.actor, command.reason};
            break;
        case api::CommandKind::Approve:
            work.event = core::Approved{0, command.actor, command.reason};
            break;
        case api::CommandKind::Reject:
            work.event = core::Rejected{0, command.actor, command.reason};
            break;
        case api::CommandKind::Note:
            work.event = core::NoteAdded{command.actor, command.reason};
            break;
        case api::CommandKind::Resolve: {
            const auto verdict = command.verdict == "done"       ? core::Verdict::Done
                                 : command.verdict == "not_done" ? core::Verdict::NotDone
                                                                 : core::Verdict::Skip;
            work.event = core::Resolved{0, verdict, command.reference, command.actor, command.reason};
            break;
        }
    }
    work.stepName = command.step;
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
    core::Moment circumstances = moment(now);
    std::vector<std::string> others;
    if (auto* recovered = std::get_if<core::Recovered>(&work.event)) {
        recovered->stillUnderWay = resident.calls;
    } else if (auto* opened = std::get_if<core::ServiceOpened>(&work.event)) {
        Lane& opening = lane(opened->service);
        if (opening.releasing > 0) --opening.releasing;
        // It is let through although the lane is still closed to everybody else: it may be the probe.
        std::copy_if(m_blocked.begin(), m_blocked.end(), std::back_inserter(others),
                     [&](const std::string& name) { return name != opened->service; });
        circumstances.blocked = others;
    }
    if (!work.stepName.empty() && !nameStep(work, resident)) return;
    if (auto* command = std::get_if<CommandReply>(&work.reply)) {
        if (command->expectedVersion && *command->expectedVersion != resident.order.version) {
            refuse(work, {api::ProblemCode::Conflict,
                          "The order has changed since version " + std::to_string(*command->expectedVersion) +
                              ": it is at version " + std::to_string(resident.order.version) +
                              ". Read it again and decide anew.",
                          {},
                          "version_changed",
                          {},
                          {}});
            return;
        }
    }
    auto decision = core::decide(resident.order, work.event, circumstances);
    if (!decision) {
        refuse(work, {api::ProblemCode::Conflict, decision.error().detail, {}, decision.error().guard, {}, {}});
        return;
    }
    const auto verdict = decision->verdict;
    apply(resident, std::move(*decision));
    promise(work, resident.order, verdict);
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
    std::visit(
        [&](auto& event) {
            using T = std::decay_t<decltype(event)>;
            if constexpr (std::is_same_v<T, core::Approved> || std::is_same_v<T, core::Rejected> ||
                          std::is_same_v<T, core::Resolved>)
                event.step = *index;
        },
        work.event);
    return true;
}

void Engine::apply(Resident& resident, core::Decision&& decision) {
    for (const core::CallEffect& effect : decision.effects) m_effects.emplace_back(resident.order.id, effect);
    if (!decision.changed) return;
    for (const core::JournalEntry& entry : decision.entries)
        if (entry.kind >= core::EntryKind::OrderConfirmed && entry.kind <= core::EntryKind::OrderReopened)
            ++m_counts.reached[static_cast<std::size_t>(entry.state)];
    const core::OrderState before = resident.order.state;
    const bool heldBefore = resident.order.activity == core::Activity::Held;
    resident.order = std::move(decision.order);
    resident.inBatch = true;
    resident.entries.insert(resident.entries.end(), std::make_move_iterator(decision.entries.begin()),
                            std::make_move_iterator(decision.entries.end()));
    const core::Order& order = resident.order;
    if (order.state != before) {
        if (core::isFinal(order.state) && m_unfinished > 0) --m_unfinished;
        if (core::isFinal(before)) ++m_unfinished;
        if (order.state == core::OrderState::Completed)
            m_counts.completion.add(static_cast<std::uint64_t>((order.changed - order.created).count()) * 1'000);
    }
    const bool heldNow = order.activity == core::Activity::Held;
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
    }
}

void Engine::commitBatch(core::Instant now) {
    auto batch = std::make_shared<ports::Batch>();
    for (std::size_t taken = 0; !m_submissions.empty() && taken < batch_creations_max; ++taken) {
        Submission submission = std::move(m_submissions.front());
        m_submissions.pop_front();
        begin(std::move(submission));
    }
    for (Intake& intake : m_intake) create(intake, now, *batch);
    for (const core::OrderId& id : m_touched) {
        Resident* resident = find(id);
        if (resident == nullptr || !resident->inBatch) continue;
        batch->updates.push_back(
            {resident->committedVersion, rowOf(resident->order, m_settings.partitions), std::move(resident->entries)});
        resident->entries.clear();
    }
    if (batch->creations.empty() && batch->updates.empty()) {
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
    if (!m_committing && !m_resolving) {
        const core::Instant mayBegin = m_lastCommitBegan + gather_time;
        if (!m_work.empty() || !m_submissions.empty() || !m_intake.empty()) earliest(wake, mayBegin);
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
    for (Work& work : m_work) refuse(work, problem);
    m_work.clear();
    for (auto& [id, works] : m_awaiting)
        for (Work& work : works) refuse(work, problem);
    m_awaiting.clear();
}

bool Engine::quiet() const {
    return m_halted || (m_calls.empty() && !m_committing && !m_resolving && m_work.empty() && m_inbox.empty() &&
                        m_awaiting.empty());
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
    status.inbox = m_work.size() + m_submissions.size() + m_inbox.size();
    for (const auto& [name, lane] : m_lanes) status.services.push_back(lane.status());
    return status;
}

}  // namespace sagadesk::engine
