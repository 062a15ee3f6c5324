// What must hold in every run, whatever fails: checked while it runs and when all is settled.
#include "core/decide.h"
#include "core/invariants.h"
#include "engine/rows.h"
#include "simulation/run.h"

namespace sagadesk::simulation {

std::optional<core::Order> Run::stored(const core::OrderId& id) {
    const auto found = m_reader->order(id);
    if (!found || !*found) return std::nullopt;
    auto order = engine::orderOf(**found, m_settings.workflows);
    if (!order) {
        fail("a stored order can't be read: " + order.error().detail);
        return std::nullopt;
    }
    return *order;
}

// Nothing is sent before what led to it is durable: the store, not the engine's memory, must say that it is on its way.
void Run::checkSent(const ports::ServiceCall& call) {
    const auto colon = call.idempotencyKey.find(':');
    const auto id = core::OrderId::parse(call.idempotencyKey.substr(0, colon));
    const auto order = id ? stored(*id) : std::nullopt;
    if (!order) return fail("a call was sent for an order that is not durable: " + call.idempotencyKey);
    for (std::size_t i = 0; i < order->steps.size(); ++i) {
        const core::StepRecord& record = order->steps[i];
        const std::string& name = order->workflow->steps[i].name;
        if (call.idempotencyKey == core::idempotencyKey(*id, order->run, name, core::Direction::Forward) &&
            (record.phase == core::StepPhase::Calling || record.phase == core::StepPhase::LookingUp))
            return;
        if (call.idempotencyKey == core::idempotencyKey(*id, order->run, name, core::Direction::Undo) &&
            record.undo == core::UndoPhase::Calling)
            return;
    }
    fail("a call was sent whose intent is not durable: " + call.method + " " + call.path + " " + call.idempotencyKey);
}

bool Run::settled() {
    for (const Client& client : m_clients)
        if (!client.order) return false;
    const auto rows = m_reader->page({}, std::nullopt, 10'000);
    for (const ports::OrderRow& row : *rows)
        if (!core::isFinal(row.state) || row.activity != core::Activity::Idle) return false;
    return jobsOver();
}

std::string Run::unsettled() {
    std::string list;
    for (const Client& client : m_clients)
        if (!client.order) list += " " + client.key + " has no answer;";
    const auto rows = m_reader->page({}, std::nullopt, 10'000);
    for (const ports::OrderRow& row : *rows)
        if (!core::isFinal(row.state) || row.activity != core::Activity::Idle)
            list += " " + row.id.text() + " is " + std::string(core::word(row.state)) + ", " +
                    std::string(core::word(row.activity)) + " " + row.service + ";";
    list += openJobs();
    for (const api::ServiceStatus& service : m_engine->status().services)
        list += " " + service.name + ": breaker " + std::to_string(static_cast<int>(service.breaker)) + ", under way " +
                std::to_string(service.underWay) + ", queued " + std::to_string(service.queued) + ", parked " +
                std::to_string(service.parked) + ";";
    return list;
}

// The world against the orders: a completed one has every effect once, a failed or cancelled one nets to zero.
void Run::checkLedger() {
    const auto rows = m_reader->page({}, std::nullopt, 10'000);
    if (rows->size() != static_cast<std::size_t>(m_settings.orders))
        fail(std::to_string(m_settings.orders) + " keys made " + std::to_string(rows->size()) + " orders");
    for (const ports::OrderRow& row : *rows) {
        const auto order = stored(row.id);
        if (!order) return;
        ++m_result.endStates[std::string(core::word(row.state))];
        for (std::uint16_t run = 1; run <= order->run; ++run) {
            const bool completed = run == order->run && row.state == core::OrderState::Completed;
            for (std::size_t i = 0; i < order->steps.size(); ++i) {
                const core::Step& step = order->workflow->steps[i];
                const std::string key = core::idempotencyKey(row.id, run, step.name, core::Direction::Forward);
                const bool inEffect = m_world.applied(key);
                const core::StepPhase phase = order->steps[i].phase;
                if (completed && step.kind == core::StepKind::Call && step.critical &&
                    phase == core::StepPhase::Succeeded && !inEffect)
                    fail("completed, but " + step.name + " has no effect: " + row.id.text());
                if (!completed && step.compensation && inEffect)
                    fail(std::string(core::word(row.state)) + ", but " + step.name +
                         " is still in effect: " + row.id.text());
            }
        }
    }
    for (const auto& [key, effect] : m_world.effects())
        if (effect.undone > 1) fail("taken back twice: " + key);
}

// Each order's own story: without gaps, only legal changes of state, and a record that fits together.
void Run::checkHistories() {
    core::JournalChain chain;
    const auto rows = m_reader->page({}, std::nullopt, 10'000);
    for (const ports::OrderRow& row : *rows) {
        const auto entries = m_reader->journal(row.id, 0, 100'000);
        std::uint64_t sequence = 0;
        core::OrderState state = core::OrderState::Pending;
        for (const core::JournalEntry& entry : *entries) {
            m_result.journal = chain.link(m_result.journal, entry);
            if (entry.sequence != ++sequence) fail("a gap in the order's sequence: " + row.id.text());
            if (entry.state != state && !core::mayChange(state, entry.state))
                fail("an illegal change of state: " + row.id.text() + " #" + std::to_string(entry.sequence));
            state = entry.state;
        }
        if (sequence != row.sequence || state != row.state) fail("journal and order disagree: " + row.id.text());
        const auto order = stored(row.id);
        std::string why;
        if (order && !core::plausible(*order, &why)) fail("implausible: " + row.id.text() + ": " + why);
    }
}

}  // namespace sagadesk::simulation
