// Operators of a simulated run: they settle what is held by what is true in the services, and meddle at any moment.
#include "core/decide.h"
#include "simulation/run.h"

namespace sagadesk::simulation {

namespace {

constexpr const char* services[] = {"payment", "inventory", "pricing", "customer", "fulfilment", "notification"};

std::string keyOf(const core::Order& order, std::size_t step) {
    return core::idempotencyKey(order.id, order.run, order.workflow->steps[step].name, core::Direction::Forward);
}

}  // namespace

void Run::send(const core::OrderId& order, api::OrderCommand command) {
    command.reason = "simulated";
    command.actor = "operator:simulation";
    m_engine->post(engine::CommandDue{order, std::move(command), [](const auto&) {}});
}

void Run::command(const core::OrderId& order, api::CommandKind kind, const std::string& step,
                  const std::string& verdict) {
    api::OrderCommand command;
    command.kind = kind;
    command.step = step;
    command.verdict = verdict;
    command.reference = "by-hand";
    send(order, std::move(command));
}

void Run::scheduleOperator() {
    m_timeline.after(core::Duration(static_cast<std::int64_t>(500 + m_chance.below(10'000))), [this] {
        const auto rows = m_reader->page({}, std::nullopt, 1'000);
        for (const ports::OrderRow& row : *rows) {
            if (row.activity == core::Activity::Held || row.activity == core::Activity::AwaitingApproval)
                operate(row.id);
            else if (m_faultsOn)
                meddle(row);
        }
        scheduleOperator();
    });
}

// What nobody has to do, at any moment and in any state: most of it is refused, none of it may break anything.
void Run::meddle(const ports::OrderRow& row) {
    if (!m_chance.hits(0.05)) return;
    api::OrderCommand amend;
    amend.kind = api::CommandKind::Amend;
    amend.patch = R"({"metadata":{"note":"x"},"externalReference":"amended"})";
    api::OrderCommand assign;
    assign.kind = api::CommandKind::Assign;
    assign.owner = "eve";
    switch (m_chance.below(8)) {
        case 0:
            return command(row.id, api::CommandKind::Hold);
        case 1:
            return command(row.id, api::CommandKind::Compensate);
        case 2:
            return command(row.id, api::CommandKind::Reopen);
        case 3:
            return command(row.id, api::CommandKind::Retry);
        case 4:
            return command(row.id, api::CommandKind::Note);
        case 5:
            return send(row.id, std::move(amend));
        case 6:
            return send(row.id, std::move(assign));
        default:
            return command(row.id, api::CommandKind::Cancel);
    }
}

// At the services themselves; then the order is closed.
void Run::takeBack(const core::Order& order) {
    for (std::size_t i = 0; i < order.steps.size(); ++i)
        if (order.steps[i].undo == core::UndoPhase::Stuck) m_world.settle(keyOf(order, i));
    command(order.id, api::CommandKind::Close);
}

// A person looks at what is true in the services and says so; nobody guesses. False when the step needs nobody.
bool Run::settleByHand(const core::Order& order, std::size_t step) {
    const core::StepRecord& record = order.steps[step];
    const std::string& name = order.workflow->steps[step].name;
    const bool held = record.phase == core::StepPhase::Held;
    const bool done = m_world.applied(keyOf(order, step));
    if (record.phase == core::StepPhase::AwaitingApproval || record.hold == core::HoldReason::ApprovalOverdue)
        return command(order.id, m_chance.hits(0.7) ? api::CommandKind::Approve : api::CommandKind::Reject, name), true;
    if (record.late && done) return command(order.id, api::CommandKind::Compensate), true;
    if (record.late) return command(order.id, api::CommandKind::Resolve, name, "not_done"), true;
    if (record.undo == core::UndoPhase::Stuck && m_chance.hits(0.5)) return takeBack(order), true;
    if (held && record.hold == core::HoldReason::OutcomeUnknown)
        return command(order.id, api::CommandKind::Resolve, name, done ? "done" : "not_done"), true;
    // Refused for good after the point of no return: it is left out.
    if (held && record.code.find("declined") != std::string::npos)
        return command(order.id, api::CommandKind::Resolve, name, "skip"), true;
    return false;
}

void Run::operate(const core::OrderId& id) {
    const auto order = stored(id);
    if (!order || order->workflow == nullptr) return;
    for (std::size_t i = 0; i < order->steps.size(); ++i)
        if (settleByHand(*order, i)) return;
    if (m_faultsOn && m_chance.hits(0.2)) return command(id, api::CommandKind::Cancel);
    command(id, api::CommandKind::Retry);
}

// Services are paused for a while, resumed early and given other limits.
void Run::scheduleBoard() {
    m_timeline.after(core::Duration(static_cast<std::int64_t>(5'000 + m_chance.below(40'000))), [this] {
        if (!m_faultsOn) return;
        api::ServiceCommand command;
        command.service = services[m_chance.below(std::size(services))];
        command.reason = "simulated";
        command.actor = "operator:simulation";
        command.order = static_cast<api::ServiceOrder>(m_chance.below(3));
        command.until = m_timeline.now() + core::Duration(static_cast<std::int64_t>(1 + m_chance.below(30'000)));
        if (m_chance.hits(0.5)) command.concurrency = 1 + static_cast<std::uint32_t>(m_chance.below(5));
        m_engine->post(engine::ServiceDue{std::move(command), [](const auto&) {}});
        scheduleBoard();
    });
}

}  // namespace sagadesk::simulation
