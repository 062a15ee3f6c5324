// Model check: small workflows of every layout, a fault at each place, and a world of services that keeps its own
// account. Whatever happens, the world nets to zero or to one full completion, and exactly the steps that were done
// or may have been are undone, newest first.
#include <cstdio>

#include "unit/decide_fixture.h"
#include "unit/decide_world.h"

namespace sagadesk::core::testing {
namespace {

struct Case {
    WorkflowPtr workflow;
    std::vector<Fault> faults;       // by step
    int cancelAfter = -1;            // events until a customer cancels; -1: never
    bool newestAnswerFirst = false;  // of calls under way at once
    std::uint64_t chance = 0;
};

std::string describe(const Case& what) {
    static constexpr const char* effects[] = {"read", "idempotent", "verify", "once"};
    std::string text;
    for (std::size_t index = 0; index < what.workflow->steps.size(); ++index) {
        const Step& step = what.workflow->steps[index];
        text += "\n  " + step.name + " stage " + std::to_string(static_cast<int>(step.stage)) + " " +
                effects[static_cast<int>(step.effect)] + (step.compensation ? "" : " no-undo") +
                (step.pivot ? " pivot" : "") + (step.critical ? "" : " not-critical") +
                (step.onExhausted == OnExhausted::Compensate ? " compensate" : "") + " after";
        for (const std::size_t before : step.after) text += " " + std::to_string(before);
        text += " fault " + std::to_string(static_cast<int>(what.faults[index]));
    }
    return text + "\n  cancel after " + std::to_string(what.cancelAfter) +
           (what.newestAnswerFirst ? ", newest answer first" : "");
}

class Run {
public:
    explicit Run(const Case& what) : m_case(what), m_world(what.faults.size()) {
        for (std::size_t index = 0; index < m_world.size(); ++index) m_world[index].fault = what.faults[index];
        static const OrderDocumentPtr document = documentOf("{}");
        take(createOrder(OrderId{}, OrderNumber{}, document, what.workflow, "api:shop", "trace", moment()));
    }

    // "" when everything held.
    std::string toTheEnd() {
        for (m_events = 0; m_events < 600 && m_fault.empty(); ++m_events)
            if (!step()) return m_fault.empty() ? judge() : m_fault;
        return m_fault.empty() ? "never ends" : m_fault;
    }
    [[nodiscard]] int events() const { return m_events; }
    [[nodiscard]] const Order& order() const { return m_order; }
    [[nodiscard]] bool undidSomething() const { return !m_undone.empty(); }

private:
    struct PendingCallback {
        std::size_t step;
        Direction direction;
        std::uint16_t attempt;
        bool succeeds;
    };

    [[nodiscard]] Moment moment() const { return {m_now, m_case.chance, {}}; }
    const Step& stepOf(std::size_t index) const { return m_case.workflow->steps[index]; }

    void take(Decision decision) {
        m_order = std::move(decision.order);
        m_sequence += decision.entries.size();
        if (m_order.sequence != m_sequence) m_fault = "journal has a gap";
        for (const CallEffect& effect : decision.effects) m_calls.push_back(effect);
        std::string why;
        if (!plausible(m_order, &why)) m_fault = "implausible: " + why;
    }
    bool on(const Event& event) {
        auto decision = decide(m_order, event, moment());
        if (!decision) return false;
        const bool meant = decision->changed || !decision->effects.empty();
        take(std::move(*decision));
        return meant;
    }

    // One thing happens; false when nothing is left that could.
    bool step() {
        if (m_events == m_case.cancelAfter && on(CancelRequested{"operator:eve", "asked"})) return true;
        if (!m_calls.empty()) return perform(), true;
        if (!m_callbacks.empty()) return deliverCallback(), true;
        if (const auto wake = m_order.wakeAt()) {
            m_now = std::max(m_now, *wake);
            if (!on(TimePassed{})) m_fault = "a wake-up without a meaning";
            return true;
        }
        if (m_order.activity == Activity::Parked || !m_order.parkedOn().empty())
            return on(ServiceOpened{m_order.parkedOn()});
        if (m_order.activity == Activity::Held) return person();
        return false;
    }

    void perform() {
        const CallEffect call = m_case.newestAnswerFirst ? m_calls.back() : m_calls.front();
        if (m_case.newestAnswerFirst)
            m_calls.pop_back();
        else
            m_calls.pop_front();
        if (call.lookup) return lookUp(call);
        ServiceStep& service = m_world[call.step];
        if (call.direction == Direction::Undo) noteUndone(call);
        const Reply reply = call.direction == Direction::Undo ? undoReplyOf(service) : replyOf(service);
        if (reply.parked) {
            on(CallParked{call.step, call.direction, call.attempt});
        } else if (reply.nodeDies) {
            nodeDies(call);
        } else {
            if (reply.callbackFirst) deliver({call.step, call.direction, call.attempt, true});
            for (int times = reply.twice ? 2 : 1; times > 0; --times) answer(call, reply.outcome);
            if (reply.callbackLater)
                m_callbacks.push_back({call.step, call.direction, call.attempt, reply.callbackSucceeds});
        }
    }
    void lookUp(const CallEffect& call) {
        const ServiceStep& service = m_world[call.step];
        LookupOutcome told{service.applied ? LookupResult::Done : LookupResult::NotDone, {}, {}, {}};
        if (on(LookedUp{call.step, call.attempt, told}))
            learn(call.step, service.applied ? Knowledge::Done : Knowledge::NotDone);
    }
    void answer(const CallEffect& call, const Outcome& outcome) {
        if (!on(Answered{call.step, call.direction, call.attempt, outcome})) return;
        if (call.direction == Direction::Undo) return;
        if (outcome.kind == OutcomeKind::Succeeded) learn(call.step, Knowledge::Done);
        if (outcome.kind == OutcomeKind::Declined) learn(call.step, Knowledge::Declined);
        const bool doubtful = outcome.kind == OutcomeKind::Accepted || outcome.kind == OutcomeKind::Unknown;
        if (doubtful || outcome.maybeApplied) learn(call.step, Knowledge::InDoubt);
        if (outcome.kind == OutcomeKind::Unknown && outcome.status == 0) m_world[call.step].unanswered = true;
    }
    // The other calls under way belong to the same node and go on: only this one's answer is lost.
    void nodeDies(const CallEffect& call) {
        Recovered recovered;
        for (const CallEffect& other : m_calls)
            recovered.stillUnderWay.push_back({other.step, other.direction, other.attempt});
        if (call.direction == Direction::Forward) {
            learn(call.step, Knowledge::InDoubt);
            m_world[call.step].unanswered = true;
        }
        on(recovered);
    }
    void deliverCallback() {
        const PendingCallback callback = m_callbacks.front();
        m_callbacks.pop_front();
        deliver(callback);
    }
    void deliver(const PendingCallback& callback) {
        CallbackReceived event;
        event.run = m_order.run;
        event.step = callback.step;
        event.direction = callback.direction;
        event.attempt = callback.attempt;
        event.succeeded = callback.succeeds;
        auto decision = decide(m_order, event, moment());
        const bool applied = decision->verdict == CallbackVerdict::Applied;
        take(std::move(*decision));
        if (applied && callback.direction == Direction::Forward)
            learn(callback.step, callback.succeeds ? Knowledge::Done : Knowledge::Declined);
    }

    // Tries once more, then cancels where that is allowed, then looks into the service and says what is true.
    bool person() {
        if (m_retries++ < 1 && on(RetryRequested{"operator:eve", "again"})) return true;
        if (on(CancelRequested{"operator:eve", "give up"})) return true;
        for (std::size_t index = 0; index < m_world.size(); ++index) {
            const StepRecord& record = m_order.steps[index];
            if (record.undo == UndoPhase::Stuck) return m_world[index].undoIt(), resolve(index, Verdict::Done);
            if (record.phase == StepPhase::Held) return settle(index);
        }
        return false;
    }
    bool settle(std::size_t index) {
        ServiceStep& service = m_world[index];
        const bool askedBefore = service.counter++ > 0;
        if (!service.applied && !askedBefore) return learn(index, Knowledge::NotDone), resolve(index, Verdict::NotDone);
        service.apply();  // by hand, where the service would not
        learn(index, Knowledge::Done);
        return resolve(index, Verdict::Done);
    }
    bool resolve(std::size_t index, Verdict verdict) {
        return on(Resolved{index, verdict, "by-hand", "operator:eve", "looked"});
    }

    void learn(std::size_t index, Knowledge knowledge) {
        if (stepOf(index).effect == StepEffect::Read) return;
        m_world[index].knowledge = knowledge;
        if (knowledge == Knowledge::Done || knowledge == Knowledge::Declined) m_world[index].unanswered = false;
        if (knowledge == Knowledge::Done) m_world[index].doneAt = ++m_clock;
    }
    void noteUndone(const CallEffect& call) {
        if (std::find(m_undone.begin(), m_undone.end(), call.step) == m_undone.end()) m_undone.push_back(call.step);
    }

    std::string judge() {
        for (std::size_t index = 0; index < m_world.size(); ++index)
            if (m_world[index].late) m_world[index].apply();  // the delayed originals arrive at last
        if (!isFinal(m_order.state)) return "ends as " + std::string(word(m_order.state));
        if (m_order.wakeAt()) return "final, but wakes up";
        return m_order.state == OrderState::Completed ? judgeCompleted() : judgeUndone();
    }
    std::string judgeCompleted() const {
        if (!m_undone.empty()) return "completed, but something was undone";
        for (std::size_t index = 0; index < m_world.size(); ++index) {
            if (!stepOf(index).critical) continue;
            if (m_world[index].effects != 1) return "completed without one effect of " + stepOf(index).name;
        }
        return {};
    }
    std::string judgeUndone() const {
        for (std::size_t index = 0; index < m_world.size(); ++index) {
            const Step& step = stepOf(index);
            const ServiceStep& service = m_world[index];
            const bool undoable = step.compensation.has_value() && step.effect != StepEffect::Read;
            const bool open = service.knowledge >= Knowledge::InDoubt || service.unanswered;
            const bool expected = undoable && open;
            const bool undone = std::find(m_undone.begin(), m_undone.end(), index) != m_undone.end();
            if (undone != expected) return step.name + (undone ? " was undone for nothing" : " was not undone");
            if (undoable && !service.netsToZero()) return step.name + " leaves its effect";
            if (step.pivot && service.knowledge == Knowledge::Done) return "undone after the pivot";
        }
        return judgeOrder();
    }
    // Steps known to be done go newest first; and no step before one that was built on it. Only a step behind a stuck
    // compensation of its own service is overtaken.
    std::string judgeOrder() const {
        for (std::size_t later = 1; later < m_undone.size(); ++later)
            for (std::size_t earlier = 0; earlier < later; ++earlier)
                if (!mayPrecede(m_undone[earlier], m_undone[later]))
                    return stepOf(m_undone[earlier]).name + " undone before " + stepOf(m_undone[later]).name;
        return {};
    }
    bool mayPrecede(std::size_t first, std::size_t second) const {
        const ServiceStep& a = m_world[first];
        const ServiceStep& b = m_world[second];
        if (waitedBehindStuck(second)) return true;
        if (a.knowledge == Knowledge::Done && b.knowledge == Knowledge::Done) return a.doneAt > b.doneAt;
        return !dependsOn(second, first);
    }
    bool waitedBehindStuck(std::size_t index) const {
        for (std::size_t other = 0; other < m_world.size(); ++other)
            if (other != index && m_world[other].fault == Fault::UndoDeclined &&
                stepOf(other).service == stepOf(index).service)
                return true;
        return false;
    }
    bool dependsOn(std::size_t step, std::size_t on) const {
        for (const std::size_t before : stepOf(step).after)
            if (before == on || dependsOn(before, on)) return true;
        return stepOf(on).critical && stepOf(step).stage > stepOf(on).stage;
    }

    const Case& m_case;
    std::vector<ServiceStep> m_world;
    Instant m_now = start_of_time;
    Order m_order;
    std::uint64_t m_sequence = 0;
    std::deque<CallEffect> m_calls;
    std::deque<PendingCallback> m_callbacks;
    std::vector<std::size_t> m_undone;
    std::string m_fault;
    int m_events = 0;
    int m_retries = 0;
    int m_clock = 0;
};

// What the enumeration does not spell out varies by the number of the case.
class Variation {
public:
    explicit Variation(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15ULL + 1) {}
    std::uint64_t below(std::uint64_t limit) {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return (m_state >> 11) % limit;
    }

private:
    std::uint64_t m_state;
};

enum class Shape : std::uint8_t { Chain, Parallel, Diamond, Pairs };
constexpr int shape_count = 4;

// `index`: place within its stage of `count` steps that starts at `first`.
std::vector<std::size_t> predecessors(Shape shape, std::size_t first, std::size_t index, std::size_t count) {
    std::vector<std::size_t> before;
    if (index == 0 || shape == Shape::Parallel) return before;
    if (shape == Shape::Chain) return {first + index - 1};
    if (shape == Shape::Pairs) return index % 2 == 1 ? before : std::vector<std::size_t>{first + index - 1};
    if (index + 1 < count || count < 3) return {first};
    for (std::size_t middle = 1; middle + 1 < count; ++middle) before.push_back(first + middle);
    return before;
}

struct Layout {
    std::vector<std::size_t> stages;  // how many steps in each of the three
    Shape shape = Shape::Chain;
    std::size_t effectShift = 0;
};

WorkflowPtr workflowOf(const Layout& layout, Variation& variation) {
    auto workflow = std::make_shared<Workflow>();
    workflow->name = "purchase";
    const std::size_t count = layout.stages[0] + layout.stages[1] + layout.stages[2];
    const std::size_t pivot = variation.below(3) == 0 ? variation.below(count) : count;
    for (std::size_t stage = 0; stage < layout.stages.size(); ++stage) {
        const std::size_t first = workflow->steps.size();
        for (std::size_t index = 0; index < layout.stages[stage]; ++index) {
            const std::size_t place = first + index;
            Step step = call(std::string(1, static_cast<char>('a' + place)), static_cast<Stage>(stage));
            step = withEffect(std::move(step), static_cast<StepEffect>((place + layout.effectShift) % 4));
            step.after = predecessors(layout.shape, first, index, layout.stages[stage]);
            step.retry.attempts = 2;
            step.pivot = place == pivot;
            step.critical = step.pivot || variation.below(6) != 0;
            step.onExhausted = variation.below(2) == 0 ? OnExhausted::Compensate : OnExhausted::Hold;
            if (step.compensation) {
                step.compensation->retry.attempts = 3;
                if (variation.below(8) == 0) step.compensation.reset();
                if (variation.below(4) == 0) step.service = "shared-service";
            }
            workflow->steps.push_back(std::move(step));
        }
    }
    return workflow;
}

template <class Visit>
void eachLayout(std::size_t count, Visit visit) {
    for (std::size_t validation = 0; validation <= count; ++validation)
        for (std::size_t confirmation = 0; validation + confirmation <= count; ++confirmation)
            for (int shape = 0; shape < shape_count; ++shape)
                for (std::size_t shift = 0; shift < 4; ++shift)
                    visit(Layout{{validation, confirmation, count - validation - confirmation},
                                 static_cast<Shape>(shape),
                                 shift});
}

struct Tally {
    std::uint64_t runs = 0, completed = 0, failed = 0, cancelled = 0, withUndo = 0;
};

int check(const Case& what, Tally& tally) {
    Run run(what);
    const std::string fault = run.toTheEnd();
    EXPECT_EQ(fault, "") << describe(what);
    ++tally.runs;
    tally.completed += run.order().state == OrderState::Completed ? 1 : 0;
    tally.failed += run.order().state == OrderState::Failed ? 1 : 0;
    tally.cancelled += run.order().state == OrderState::Cancelled ? 1 : 0;
    tally.withUndo += run.undidSomething() ? 1 : 0;
    return run.events();
}

void print(const char* name, const Tally& tally) {
    std::printf("%s: %lu runs, %lu completed, %lu failed, %lu cancelled, %lu with undoing\n", name, tally.runs,
                tally.completed, tally.failed, tally.cancelled, tally.withUndo);
}

// Every layout of up to 5 steps; each fault at each place, alone and together with a decline at each other place.
TEST(DecideModel, OneFaultAtEachPlaceNetsToZeroOrOneCompletion) {
    Tally tally;
    std::uint64_t number = 0;
    const auto checkPlace = [&](const Layout& layout, std::size_t count, std::size_t place, std::size_t declines) {
        for (int fault = 0; fault <= static_cast<int>(Fault::Last); ++fault) {
            Variation variation(++number);
            Case what{workflowOf(layout, variation), std::vector<Fault>(count, Fault::None), -1,
                      variation.below(2) == 0, variation.below(1'000'000)};
            what.faults[declines] = Fault::Decline;
            what.faults[place] = static_cast<Fault>(fault);  // alone when both are one place
            check(what, tally);
        }
    };
    for (std::size_t count = 1; count <= 5; ++count)
        eachLayout(count, [&](const Layout& layout) {
            for (std::size_t place = 0; place < count && !HasFailure(); ++place)
                for (std::size_t declines = 0; declines < count; ++declines) checkPlace(layout, count, place, declines);
        });
    print("one fault", tally);
    EXPECT_GT(tally.completed, 1'000u);
    EXPECT_GT(tally.failed, 1'000u);
    EXPECT_GT(tally.withUndo, 1'000u);
}

// Every layout of up to 3 steps, each fault at each place, and a cancellation after every single event.
TEST(DecideModel, CancellingAtEveryMomentNetsToZeroOrOneCompletion) {
    Tally tally;
    std::uint64_t number = 0;
    for (std::size_t count = 1; count <= 3; ++count)
        eachLayout(count, [&](const Layout& layout) {
            if (HasFailure()) return;
            for (std::size_t place = 0; place < count; ++place)
                for (int fault = 0; fault <= static_cast<int>(Fault::Last); ++fault) {
                    Variation variation(++number);
                    Case what{workflowOf(layout, variation), std::vector<Fault>(count, Fault::None), 0,
                              variation.below(2) == 0, variation.below(1'000'000)};
                    what.faults[place] = static_cast<Fault>(fault);
                    for (int events = 1; what.cancelAfter < events; ++what.cancelAfter) events = check(what, tally);
                }
        });
    print("cancelled", tally);
    EXPECT_GT(tally.cancelled, 1'000u);
    EXPECT_GT(tally.withUndo, 1'000u);
}

// Workflows of up to 5 steps where every step may be disturbed, by seed.
TEST(DecideModel, SeveralFaultsAtOnceNetToZeroOrOneCompletion) {
    Tally tally;
    for (std::uint64_t seed = 1; seed <= 20'000 && !HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Variation variation(seed);
        const std::size_t count = 1 + variation.below(5);
        const std::size_t validation = variation.below(count + 1);
        const std::size_t confirmation = variation.below(count - validation + 1);
        const Layout layout{{validation, confirmation, count - validation - confirmation},
                            static_cast<Shape>(variation.below(shape_count)),
                            variation.below(4)};
        Case what{workflowOf(layout, variation),
                  {},
                  static_cast<int>(variation.below(40)),
                  variation.below(2) == 0,
                  variation.below(1'000'000)};
        if (variation.below(2) == 0) what.cancelAfter = -1;
        for (std::size_t index = 0; index < count; ++index)
            what.faults.push_back(static_cast<Fault>(variation.below(static_cast<std::uint64_t>(Fault::Last) + 1)));
        check(what, tally);
    }
    print("several faults", tally);
    EXPECT_GT(tally.withUndo, 1'000u);
}

}  // namespace
}  // namespace sagadesk::core::testing
