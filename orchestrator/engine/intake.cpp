// How a submission becomes a durable order, once for one idempotency key.
#include <array>
#include <cstring>

#include "engine/engine.h"
#include "engine/problems.h"
#include "engine/rows.h"

namespace sagadesk::engine {

namespace {

std::string acceptedBody(const core::Order& order) {
    return "{\"id\":\"" + order.id.text() + "\",\"number\":\"" + order.number.text() +
           "\",\"state\":\"pending\",\"acceptedAt\":\"" + core::toRfc3339(order.created) + "\"}";
}

api::Problem keyReused() {
    return {api::ProblemCode::KeyReused,
            "This idempotency key was used before with a different body. Use a new key for a new order.",
            {},
            {},
            {},
            {}};
}

}  // namespace

void Engine::take(Submission& submission) {
    if (m_stopping || m_halted) {
        submission.then(tl::unexpected(stopping()));
        return;
    }
    if (m_retryCommitAt || m_resolving) {
        submission.then(tl::unexpected(storeAway()));
        return;
    }
    if (const auto it = m_intakeByKey.find({submission.scope, submission.key}); it != m_intakeByKey.end()) {
        m_intake[it->second].joined.push_back({submission.fingerprint, std::move(submission.then)});
        return;
    }
    m_submissions.push_back(std::move(submission));
}

// Equal keys are merged here, before the store sees them: a second row would fail the whole batch.
void Engine::begin(Submission submission) {
    const auto [it, fresh] = m_intakeByKey.try_emplace({submission.scope, submission.key}, m_intake.size());
    if (!fresh) {
        m_intake[it->second].joined.push_back({submission.fingerprint, std::move(submission.then)});
        return;
    }
    m_intake.push_back({std::move(submission), {}, {}, {}, {}, false});
}

void Engine::create(Intake& intake, core::Instant now, ports::Batch& batch) {
    const Submission& submission = intake.submission;
    std::array<std::uint8_t, 10> random{};
    const std::uint64_t high = m_random.bits();
    const std::uint64_t low = m_random.bits();
    std::memcpy(random.data(), &high, 8);
    std::memcpy(random.data() + 8, &low, 2);
    const auto id = m_newest = core::OrderId::makeAfter(m_newest, now, random);
    const auto number = core::OrderNumber::fromRandom(m_random.bits());
    core::Moment circumstances = moment(now);
    std::vector<std::string> careful;
    intake.admitted = m_residents.size() + batch.creations.size() < m_settings.inFlight;
    if (!intake.admitted) {
        // It will wait in the store. A step that may not be sent twice must not look as if it had been sent.
        careful = m_blocked;
        for (const core::Step& step : submission.workflow->steps)
            if (step.effect == core::StepEffect::Verify || step.effect == core::StepEffect::Once)
                careful.push_back(step.service);
        circumstances.blocked = careful;
    }
    core::Decision decision = core::createOrder(id, number, submission.document, submission.workflow, submission.actor,
                                                submission.traceId, circumstances);
    intake.order = std::move(decision.order);
    intake.effects = std::move(decision.effects);
    intake.response = acceptedBody(intake.order);
    batch.creations.push_back({rowOf(intake.order, m_settings.partitions),
                               intake.order.document->text,
                               {submission.scope, submission.key, submission.fingerprint, id, intake.response, now},
                               std::move(decision.entries)});
}

void Engine::created(Intake& intake, const ports::CreationOutcome& outcome, core::Instant now) {
    const Submission& submission = intake.submission;
    if (outcome.result == ports::CreationResult::NumberTaken) {
        // One in a trillion, times the orders there are: drawn again with the next batch, together with all who joined.
        const std::size_t index = m_intake.size();
        m_intakeByKey[{submission.scope, submission.key}] = index;
        m_intake.push_back({std::move(intake.submission), std::move(intake.joined), {}, {}, {}, false});
        return;
    }
    if (outcome.result == ports::CreationResult::KeyTaken) {
        answerIntake(intake, *outcome.existing, false);
        return;
    }
    ++m_counts.accepted;
    ++m_counts.reached[static_cast<std::size_t>(core::OrderState::Pending)];
    ++m_unfinished;
    m_counts.accept.add(static_cast<std::uint64_t>((now - submission.arrived).count()) * 1'000);
    answerIntake(intake,
                 {submission.scope, submission.key, submission.fingerprint, intake.order.id, intake.response, now},
                 true);
    if (!intake.admitted || m_stopping) {
        m_leftInStore = true;
        if (const std::string parkedOn = intake.order.parkedOn(); !parkedOn.empty()) ++lane(parkedOn).parked;
        return;
    }
    const core::OrderId id = intake.order.id;
    Resident& resident = m_residents[id];
    resident.order = std::move(intake.order);
    resident.committedVersion = resident.order.version;
    resident.listed = true;
    m_touched.push_back(id);
    countParked(resident);
    for (const core::CallEffect& effect : intake.effects) handOut(resident, effect, now);
}

void Engine::answerIntake(Intake& intake, const ports::IdempotencyRecord& record, bool first) {
    const auto answer = [&](const core::Hash& fingerprint, const api::Then<api::Accepted>& then, bool replayed) {
        if (fingerprint != record.fingerprint) {
            ++m_counts.refused;
            then(tl::unexpected(keyReused()));
            return;
        }
        if (replayed) ++m_counts.replayed;
        then(api::Accepted{record.order, record.response, replayed});
    };
    answer(intake.submission.fingerprint, intake.submission.then, !first);
    for (const Joined& joined : intake.joined) answer(joined.fingerprint, joined.then, true);
}

void Engine::refuseIntake(const api::Problem& problem) {
    for (Intake& intake : m_intake) {
        intake.submission.then(tl::unexpected(problem));
        for (const Joined& joined : intake.joined) joined.then(tl::unexpected(problem));
    }
    m_intake.clear();
    m_intakeByKey.clear();
}

}  // namespace sagadesk::engine
