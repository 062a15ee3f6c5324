// From durable intents to calls, and from answers to events.
#include <algorithm>

#include "engine/attempts.h"
#include "engine/call_body.h"
#include "engine/engine.h"

namespace sagadesk::engine {

namespace {

// An order that waits longer than this for a place at a service parks: it says so, and leaves memory.
constexpr core::Duration patience{2'000};

bool isCurrent(const core::StepRecord& record, const core::CallEffect& effect) {
    if (effect.direction == core::Direction::Undo)
        return record.undo == core::UndoPhase::Calling && record.undoAttempt == effect.attempt;
    return record.phase == (effect.lookup ? core::StepPhase::LookingUp : core::StepPhase::Calling) &&
           record.attempt == effect.attempt;
}

core::CallRef refOf(const core::CallEffect& effect) {
    return {effect.step, effect.direction, effect.attempt};
}

core::Outcome outcomeOf(const ports::ServiceAnswer& answer, core::Direction direction, core::Instant now) {
    if (answer.transport == ports::Transport::Answered)
        return direction == core::Direction::Undo
                   ? core::classifyUndoAnswer(answer.status, answer.retryAfter, answer.body, now)
                   : core::classifyAnswer(answer.status, answer.retryAfter, answer.body, now);
    core::Outcome outcome;
    outcome.kind =
        answer.transport == ports::Transport::NotSent ? core::OutcomeKind::Failed : core::OutcomeKind::Unknown;
    outcome.code = answer.code;
    outcome.detail = answer.detail;
    return outcome;
}

core::LookupOutcome lookupOf(const ports::ServiceAnswer& answer) {
    if (answer.transport == ports::Transport::Answered) return core::classifyLookup(answer.status, answer.body);
    return {core::LookupResult::Failed, {}, {}, answer.code};
}

// What an answer says about the service, not about the order: a refusal is a healthy service, a throttled call neither.
Lane::Health healthOf(const ports::ServiceAnswer& answer) {
    if (answer.transport != ports::Transport::Answered || answer.status >= 500 || answer.status == 408)
        return Lane::Health::Bad;
    if (answer.status == 425 || answer.status == 429) return Lane::Health::Neutral;
    return answer.status >= 200 && answer.status < 300   ? Lane::Health::Good
           : answer.status >= 400 && answer.status < 500 ? Lane::Health::Good
                                                         : Lane::Health::Bad;
}

void count(api::ServiceStatus& counts, core::OutcomeKind kind) {
    switch (kind) {
        case core::OutcomeKind::Succeeded:
        case core::OutcomeKind::Accepted:
            ++counts.succeeded;
            break;
        case core::OutcomeKind::Declined:
            ++counts.declined;
            break;
        case core::OutcomeKind::Failed:
            ++counts.failed;
            break;
        case core::OutcomeKind::Unknown:
            ++counts.unknown;
            break;
    }
}

}  // namespace

Lane& Engine::lane(const std::string& service) {
    if (const auto it = m_lanes.find(service); it != m_lanes.end()) return it->second;
    return m_lanes.try_emplace(service, service, ServiceLimits{}, false).first->second;
}

void Engine::refreshBlocked() {
    m_blocked.clear();
    for (const auto& [name, lane] : m_lanes)
        if (lane.blocked()) m_blocked.push_back(name);
}

void Engine::handOut(Resident& resident, const core::CallEffect& effect, core::Instant now) {
    const core::Order& order = resident.order;
    if (!isCurrent(order.steps[effect.step], effect)) return;  // a later decision of the same batch overtook it
    const core::CallRef call = refOf(effect);
    if (std::find(resident.calls.begin(), resident.calls.end(), call) != resident.calls.end()) return;
    resident.calls.push_back(call);
    const std::string& service = order.workflow->steps[effect.step].service;
    Waiting waiting{order.id, effect, order.document->priority, order.created, now, resident.returnedTo == service};
    if (m_stopping)
        park(waiting);
    else
        lane(service).enqueue(std::move(waiting));
}

// Not sent, and now durably so: after a restart nobody has to wonder whether it was.
void Engine::park(const Waiting& waiting) {
    const core::CallEffect& effect = waiting.effect;
    Work work{waiting.order, core::CallParked{effect.step, effect.direction, effect.attempt}, Nothing{}};
    work.settlesCall = true;
    work.call = refOf(effect);
    m_work.push_back(std::move(work));
}

void Engine::dispatch(core::Instant now) {
    if (m_stopping || m_resolving) return;
    for (auto& [name, lane] : m_lanes)
        while (const auto waiting = lane.next(now)) send(lane, *waiting, now);
}

void Engine::send(Lane& lane, const Waiting& waiting, core::Instant now) {
    Resident* resident = find(waiting.order);
    ENSURE(resident != nullptr);
    if (!isCurrent(resident->order.steps[waiting.effect.step], waiting.effect)) {
        // A callback settled it while it waited for its place.
        lane.withdraw();
        forgetCall(*resident, refOf(waiting.effect));
        if (!resident->listed) retire(waiting.order, now);
        return;
    }
    ports::ServiceCall call = serviceCall(resident->order, waiting.effect, m_settings.callbackBase, m_secret);
    call.id = ++m_lastCall;
    UnderWay underWay{waiting.order, waiting.effect, lane.name(), now, nullptr, nullptr};
    if (m_settings.attemptsRetention.count() > 0) {
        underWay.document = resident->order.document;
        underWay.attempt = std::make_shared<core::Attempt>(attemptOf(call, resident->order, waiting.effect, now));
    }
    m_calls.emplace(call.id, std::move(underWay));
    m_outside.call(std::move(call));
}

void Engine::take(CallAnswered& answered, core::Instant now) {
    if (const auto test = m_tests.find(answered.answer.id); test != m_tests.end()) {
        const ports::ServiceAnswer& found = answered.answer;
        const bool reached = found.transport == ports::Transport::Answered;
        test->second.then(api::ServiceDone{viewOf(lane(test->second.command.service), now),
                                           api::TestCall{reached, found.status, found.code, found.took}});
        m_tests.erase(test);
        return;
    }
    const auto it = m_calls.find(answered.answer.id);
    if (it == m_calls.end()) return;
    UnderWay underWay = std::move(it->second);
    m_calls.erase(it);
    const core::CallEffect& effect = underWay.effect;
    const ports::ServiceAnswer& answer = answered.answer;
    Lane& service = lane(underWay.service);
    service.answered(now, healthOf(answer), answer.took,
                     answer.code.empty() ? "http_" + std::to_string(answer.status) : answer.code);
    Work work{underWay.order, core::TimePassed{}, Nothing{}};
    work.settlesCall = true;
    work.call = refOf(effect);
    if (underWay.attempt) takeAnswer(*underWay.attempt, answer, underWay.document->personal);
    if (effect.lookup) {
        core::LookupOutcome outcome = lookupOf(answer);
        if (underWay.attempt) takeOutcome(*underWay.attempt, outcome);
        work.event = core::LookedUp{effect.step, effect.attempt, std::move(outcome)};
    } else {
        core::Outcome outcome = outcomeOf(answer, effect.direction, now);
        count(service.counts(), outcome.kind);
        if (underWay.attempt) takeOutcome(*underWay.attempt, outcome);
        work.event = core::Answered{effect.step, effect.direction, effect.attempt, std::move(outcome)};
    }
    work.attempt = std::move(underWay.attempt);
    m_work.push_back(std::move(work));
}

void Engine::watchLanes(core::Instant now) {
    const bool patienceIsDue = now - m_lanesWatched >= lane_watch_interval || now < m_lanesWatched;
    if (patienceIsDue) m_lanesWatched = now;
    for (auto& [name, lane] : m_lanes) {
        lane.tick(now);
        const bool closed = lane.blocked() && lane.waiting() > 0;
        if (!closed && !patienceIsDue) continue;
        for (const Waiting& waiting : lane.takeOverdue(now - patience)) park(waiting);
    }
    refreshBlocked();
}

void Engine::forgetCall(Resident& resident, const core::CallRef& call) {
    const auto it = std::find(resident.calls.begin(), resident.calls.end(), call);
    if (it != resident.calls.end()) resident.calls.erase(it);
}

}  // namespace sagadesk::engine
