#include "core/invariants.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace sagadesk::core {
namespace {

bool isSettledWell(const StepRecord& record) {
    return record.phase == StepPhase::Succeeded || record.phase == StepPhase::Skipped;
}

bool mayHaveEffect(const StepRecord& record) {
    return record.phase == StepPhase::Succeeded || record.phase == StepPhase::Unknown;
}

bool isUnderWay(const StepRecord& record) {
    return record.phase == StepPhase::Calling || record.phase == StepPhase::LookingUp;
}

bool isOpen(const StepRecord& record) {
    return record.phase > StepPhase::NotReached && record.phase < StepPhase::Succeeded;
}

bool isBeingUndone(const StepRecord& record) {
    return record.undo != UndoPhase::None && record.undo < UndoPhase::Done;
}

bool isUndoable(const Step& step) {
    return step.compensation.has_value() && step.effect != StepEffect::Read;
}

bool mustHaveDue(const StepRecord& record) {
    switch (record.phase) {
        case StepPhase::RetryWait:
        case StepPhase::AwaitingCallback:
        case StepPhase::AwaitingApproval:
        case StepPhase::Sleeping:
            return true;
        default:
            return record.undo == UndoPhase::RetryWait || record.undo == UndoPhase::AwaitingCallback;
    }
}

bool mayHaveDue(const StepRecord& record) {
    return mustHaveDue(record) || record.phase == StepPhase::LookingUp;
}

bool isClean(StepPhase phase) {
    return phase == StepPhase::NotReached || phase == StepPhase::Succeeded || phase == StepPhase::Skipped ||
           phase == StepPhase::Declined || phase == StepPhase::GaveUp;
}

// Collects the first broken rule.
class Check {
public:
    Check(const Order& order, std::string* why) : m_order(order), m_why(why) {}

    bool run() {
        if (m_order.workflow == nullptr || m_order.steps.size() != m_order.workflow->steps.size())
            return broken("a record for each step", "");
        for (std::size_t index = 0; index < m_order.steps.size(); ++index) {
            checkRecord(step(index), m_order.steps[index]);
            checkAgainstOrder(step(index), m_order.steps[index]);
            checkStarted(index);
        }
        checkRanks();
        checkState();
        checkActivity();
        return m_plausible;
    }

private:
    [[nodiscard]] const Step& step(std::size_t index) const { return m_order.workflow->steps[index]; }

    bool broken(std::string_view rule, std::string_view where) {
        if (m_plausible && m_why != nullptr)
            *m_why = std::string(rule) + (where.empty() ? "" : ": ") + std::string(where);
        m_plausible = false;
        return false;
    }
    void require(bool holds, std::string_view rule, std::string_view where = {}) {
        if (!holds) broken(rule, where);
    }

    void checkRecord(const Step& step, const StepRecord& record) {
        const auto rule = [&](bool holds, std::string_view what) { require(holds, what, step.name); };
        const bool stopped = record.phase == StepPhase::Held || record.undo == UndoPhase::Stuck;
        rule((record.hold != HoldReason::None) == stopped, "a hold reason exactly while held or stuck");
        rule(record.phase != StepPhase::Held || step.critical, "only critical steps are held");
        rule(!mustHaveDue(record) || record.due != Instant{}, "a wait has an end");
        rule(mayHaveDue(record) || record.due == Instant{}, "no due without a wait");
        rule((record.rank > 0) == mayHaveEffect(record), "a rank exactly when succeeded or unknown");
        rule(record.phase != StepPhase::Unknown || record.inDoubt || record.unanswered,
             "unknown means in doubt or never answered");
        rule(!record.inDoubt || (step.effect != StepEffect::Read && !isClean(record.phase)),
             "doubt ends with an outcome");
        rule(record.applies || record.phase == StepPhase::NotReached || record.phase == StepPhase::Skipped,
             "a step that does not apply is skipped");
        rule(record.attemptBase <= record.attempt && record.undoAttemptBase <= record.undoAttempt,
             "the budget of tries starts at an attempt");
        checkKind(step, record);
    }

    void checkKind(const Step& step, const StepRecord& record) {
        const auto rule = [&](bool holds, std::string_view what) { require(holds, what, step.name); };
        const StepPhase phase = record.phase;
        rule(phase != StepPhase::AwaitingApproval || step.kind == StepKind::Approval, "only approvals await approval");
        rule(phase != StepPhase::Sleeping || step.kind == StepKind::Wait, "only waits sleep");
        rule(phase != StepPhase::LookingUp || step.effect == StepEffect::Verify, "only effect verify looks up");
        const bool calls = isUnderWay(record) || phase == StepPhase::RetryWait || phase == StepPhase::Parked ||
                           phase == StepPhase::AwaitingCallback;
        rule(!calls || (step.kind == StepKind::Call && record.attempt > 0), "only calls are called, by attempt");
        rule(record.undo == UndoPhase::None || (mayHaveEffect(record) && isUndoable(step)),
             "only what may have an effect and can be undone is undone");
        rule(record.undo == UndoPhase::None || record.undoAttempt > 0, "undoing has an attempt");
    }

    void checkAgainstOrder(const Step& step, const StepRecord& record) {
        const auto rule = [&](bool holds, std::string_view what) { require(holds, what, step.name); };
        const bool aborting = m_order.abort != Abort::None;
        rule(aborting || record.undo == UndoPhase::None, "nothing is undone while the order goes forward");
        rule(!aborting || !isOpen(record) || (isUnderWay(record) && record.due == Instant{}),
             "nothing waits while the order is given up");
        const bool started = record.phase != StepPhase::NotReached && record.phase != StepPhase::Skipped;
        if (step.stage == Stage::Processing)
            rule(!started || m_order.state > OrderState::Confirmed, "processing begins after confirmation");
        else if (step.critical && m_order.state != OrderState::Pending && m_order.state <= OrderState::Completed)
            rule(isSettledWell(record), "confirmed means every earlier critical step is settled well");
    }

    void checkStarted(std::size_t index) {
        if (m_order.steps[index].phase == StepPhase::NotReached) return;
        // One that the order can do without may be tried again while the others go on.
        const auto isOver = [&](std::size_t before) {
            const StepRecord& record = m_order.steps[before];
            return record.phase >= StepPhase::Succeeded || (!step(before).critical && record.attemptBase > 0);
        };
        for (const std::size_t before : step(index).after)
            require(isOver(before), "a step starts after those before it", step(index).name);
    }

    void checkRanks() {
        std::vector<std::uint32_t> ranks;
        for (const StepRecord& record : m_order.steps)
            if (record.rank > 0) ranks.push_back(record.rank);
        std::sort(ranks.begin(), ranks.end());
        require(std::adjacent_find(ranks.begin(), ranks.end()) == ranks.end(), "ranks are distinct");
    }

    void checkState() {
        const auto& steps = m_order.steps;
        const bool undone = m_order.state == OrderState::Failed || m_order.state == OrderState::Cancelled;
        if (undone) checkUndone();
        require(m_order.state != OrderState::Completed || m_order.abort == Abort::None, "completed is not given up");
        for (std::size_t index = 0; index < steps.size(); ++index)
            require(m_order.state != OrderState::Completed || !step(index).critical || isSettledWell(steps[index]),
                    "completed means every critical step is settled well", step(index).name);
        require(std::count_if(steps.begin(), steps.end(), isBeingUndone) <= 1, "one undoing at a time");
        const bool anyUndo =
            std::any_of(steps.begin(), steps.end(), [](const StepRecord& record) { return record.undoAttempt > 0; });
        require(!anyUndo || std::none_of(steps.begin(), steps.end(), isUnderWay),
                "undoing begins when every answer is in");
        require(m_order.version > 0 && m_order.sequence > 0, "versions and sequences start at 1");
    }

    void checkUndone() {
        const Abort expected = m_order.state == OrderState::Failed ? Abort::Fail : Abort::Cancel;
        require(m_order.abort == expected, "failed and cancelled come from giving up");
        for (std::size_t index = 0; index < m_order.steps.size(); ++index) {
            const StepRecord& record = m_order.steps[index];
            require(!isOpen(record), "an undone order has nothing open", step(index).name);
            require(!mayHaveEffect(record) || !isUndoable(step(index)) || record.undo == UndoPhase::Done || record.late,
                    "an undone order leaves no effect", step(index).name);
        }
    }

    template <class Fits>
    [[nodiscard]] bool anyStep(Fits fits) const {
        return std::any_of(m_order.steps.begin(), m_order.steps.end(), fits);
    }

    void checkActivity() {
        const bool held = anyStep([](const StepRecord& record) { return record.phase == StepPhase::Held; });
        const bool stuck = anyStep([](const StepRecord& record) { return record.undo == UndoPhase::Stuck; });
        const bool late = anyStep([](const StepRecord& record) { return record.late; });
        const bool moving = anyStep(isBeingUndone);
        const bool open = anyStep(isOpen);
        const bool ended = m_order.state == OrderState::Failed || m_order.state == OrderState::Cancelled;
        const bool undoing = m_order.abort != Abort::None && !ended;
        const bool stopped =
            m_order.stopped && !isFinal(m_order.state) && m_order.activity != Activity::Running && !undoing;
        const bool tooLate = late && !open && isFinal(m_order.state);
        require((m_order.activity == Activity::Held) == (held || ((stuck || tooLate) && !moving) || stopped),
                "held exactly while a person must decide");
        require((m_order.hold != HoldReason::None) == (m_order.activity == Activity::Held),
                "a reason exactly while held");
        require(
            (m_order.activity == Activity::Idle) == (isFinal(m_order.state) && !open && !moving && !stuck && !tooLate),
            "idle exactly when final with nothing left to do");
        const bool compensating = m_order.activity == Activity::Compensating;
        require(undoing == (!ended && (compensating || (stuck && !moving))), "compensating exactly while being undone");
        require(!ended || compensating == moving, "an ended order is being undone only after a late success");
        require(!undoing || open || moving || stuck, "undoing goes on until it ends");
        require(!m_order.stopped || !undoing, "an order that is given up is not stopped");
        require(moneyFault(m_order).empty(), moneyFault(m_order));
    }

    const Order& m_order;
    std::string* m_why;
    bool m_plausible = true;
};

}  // namespace

std::string_view moneyFault(const Order& order) {
    const MoneyTotals totals = moneyOf(order);
    if (totals.captured - totals.refunded > order.document->total) return "never more money is taken than the total";
    const bool undone = isFinal(order.state) && order.state != OrderState::Completed;
    for (std::size_t index = 0; index < order.steps.size(); ++index) {
        const Step& step = order.workflow->steps[index];
        const StepRecord& record = order.steps[index];
        if (step.money == MoneyRole::None) continue;
        const bool whole = record.amount == 0 || record.amount == order.document->total;
        if (order.state == OrderState::Completed && step.money == MoneyRole::Capture && step.critical &&
            !(record.phase == StepPhase::Skipped || (record.phase == StepPhase::Succeeded && whole)))
            return "a completed order has taken exactly its total";
        if (undone && order.activity == Activity::Idle && mayHaveEffect(record) && isUndoable(step) &&
            record.undo != UndoPhase::Done)
            return "an order that ended undone keeps no money";
    }
    return {};
}

bool plausible(const Order& order, std::string* why) {
    return Check(order, why).run();
}

}  // namespace sagadesk::core
