// Builds workflows and drives one order through decisions, checking after each what must hold after every one.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "core/decide.h"
#include "core/invariants.h"

namespace sagadesk::core::testing {

inline constexpr std::string_view personal_text = "Ada Keller, Lindenweg 4";
inline const Instant start_of_time{Duration{1'780'000'000'000}};

inline Outcome outcome(OutcomeKind kind, int status, std::string code = {}) {
    Outcome made;
    made.kind = kind;
    made.status = status;
    made.code = std::move(code);
    made.detail = personal_text;
    return made;
}
inline Outcome succeeded(std::string reference = "ref-1") {
    Outcome made = outcome(OutcomeKind::Succeeded, 200);
    made.reference = std::move(reference);
    made.data = R"({"name":"Ada Keller, Lindenweg 4"})";
    return made;
}
inline Outcome accepted() {
    return outcome(OutcomeKind::Accepted, 202);
}
inline Outcome declined(std::string code = "no_funds") {
    return outcome(OutcomeKind::Declined, 422, std::move(code));
}
inline Outcome refusedConnection() {
    return outcome(OutcomeKind::Failed, 0, "connection_refused");
}
inline Outcome serverError() {
    Outcome made = outcome(OutcomeKind::Failed, 503, "http_503");
    made.maybeApplied = true;
    return made;
}
inline Outcome tooMany(Duration retryAfter) {
    Outcome made = outcome(OutcomeKind::Failed, 429, "http_429");
    made.retryAfter = retryAfter;
    return made;
}
inline Outcome timedOut() {
    return outcome(OutcomeKind::Unknown, 0, "timeout");
}
inline Outcome badAnswer() {
    Outcome made = outcome(OutcomeKind::Unknown, 200, "bad_answer");
    made.badAnswer = true;
    return made;
}

inline Step call(std::string name, Stage stage = Stage::Processing) {
    Step step;
    step.name = name;
    step.service = name + "-service";
    step.path = "/" + name;
    step.stage = stage;
    step.compensation = Compensation{};
    step.compensation->path = "/" + name + "/undo";
    return step;
}
inline Step withEffect(Step step, StepEffect effect) {
    step.effect = effect;
    if (effect == StepEffect::Verify) step.lookupPath = step.path;
    if (effect == StepEffect::Read) step.compensation.reset();
    return step;
}
inline Step notCritical(Step step) {
    step.critical = false;
    return step;
}
inline Step asPivot(Step step) {
    step.pivot = true;
    return step;
}
inline Step approval(std::string name, Stage stage = Stage::Processing) {
    Step step;
    step.name = std::move(name);
    step.kind = StepKind::Approval;
    step.stage = stage;
    return step;
}
inline Step waitFor(std::string name, Duration duration) {
    Step step;
    step.name = std::move(name);
    step.kind = StepKind::Wait;
    step.stage = Stage::Processing;
    step.waitFor = duration;
    return step;
}
inline Step only(Step step, std::string pointer, boost::json::value equals) {
    Condition condition;
    condition.op = Condition::Op::Eq;
    condition.path = std::move(pointer);
    condition.value = std::move(equals);
    step.when = std::move(condition);
    return step;
}

// Each step after the one before it in its stage.
inline WorkflowPtr chain(std::vector<Step> steps) {
    auto workflow = std::make_shared<Workflow>();
    workflow->name = "purchase";
    workflow->version = 1;
    workflow->steps = std::move(steps);
    for (std::size_t index = 1; index < workflow->steps.size(); ++index)
        if (workflow->steps[index].stage == workflow->steps[index - 1].stage)
            workflow->steps[index].after = {index - 1};
    return workflow;
}
// No step waits for another of its stage.
inline WorkflowPtr parallel(std::vector<Step> steps) {
    auto workflow = std::make_shared<Workflow>();
    workflow->name = "purchase";
    workflow->version = 1;
    workflow->steps = std::move(steps);
    return workflow;
}

inline OrderDocumentPtr documentOf(std::string text) {
    auto document = std::make_shared<OrderDocument>();
    document->text = std::move(text);
    document->type = "purchase";
    document->currency = "EUR";
    document->total = 4497;
    return document;
}

inline bool sameOrder(const Order& a, const Order& b) {
    return a.id == b.id && a.state == b.state && a.activity == b.activity && a.hold == b.hold && a.run == b.run &&
           a.version == b.version && a.sequence == b.sequence && a.changed == b.changed && a.abort == b.abort &&
           a.causeStep == b.causeStep && a.causeCode == b.causeCode && a.steps == b.steps;
}
inline bool sameDecision(const Decision& a, const Decision& b) {
    return a.changed == b.changed && sameOrder(a.order, b.order) && a.entries == b.entries && a.effects == b.effects &&
           a.verdict == b.verdict;
}

class Saga {
public:
    explicit Saga(WorkflowPtr workflow, std::string document = R"({"total":4497,"type":"purchase"})",
                  std::vector<std::string> blocked = {})
        : m_blocked(std::move(blocked)) {
        const auto create = [&] {
            return createOrder(OrderId{}, OrderNumber{7}, documentOf(document), workflow, "api:shop",
                               "0123456789abcdef0123456789abcdef", moment());
        };
        Decision decision = create();
        EXPECT_TRUE(sameDecision(decision, create()));
        take(std::move(decision));
    }

    // Commands that must be allowed, and every other event. Gives whether the order changed.
    bool on(const Event& event) {
        auto decision = decide(m_order, event, moment());
        if (!decision) {
            ADD_FAILURE() << "refused by " << decision.error().guard;
            return false;
        }
        const auto again = decide(m_order, event, moment());
        EXPECT_TRUE(again && sameDecision(*decision, *again)) << "equal arguments, other decision";
        const bool changed = decision->changed;
        take(std::move(*decision));
        return changed;
    }
    // The guard that refuses; "" when nothing does.
    std::string refusal(const Event& event) const {
        const auto decision = decide(m_order, event, moment());
        if (decision) return {};
        EXPECT_FALSE(decision.error().detail.empty());
        return decision.error().guard;
    }

    bool answer(std::string_view step, Outcome result) {
        const std::size_t index = at(step);
        return on(Answered{index, Direction::Forward, m_order.steps[index].attempt, std::move(result)});
    }
    bool answerUndo(std::string_view step, Outcome result) {
        const std::size_t index = at(step);
        return on(Answered{index, Direction::Undo, m_order.steps[index].undoAttempt, std::move(result)});
    }
    bool lookedUp(std::string_view step, LookupResult result, std::string reference = {}, std::string code = {}) {
        const std::size_t index = at(step);
        LookupOutcome told{result, std::move(reference), {}, std::move(code)};
        return on(LookedUp{index, m_order.steps[index].attempt, std::move(told)});
    }
    CallbackVerdict callback(std::string_view step, bool success, int attempt = 0,
                             Direction direction = Direction::Forward, std::string eventId = "event-1") {
        CallbackReceived event;
        event.run = m_order.run;
        event.step = at(step);
        event.direction = direction;
        const StepRecord& present = m_order.steps[event.step];
        const std::uint16_t latest = direction == Direction::Undo ? present.undoAttempt : present.attempt;
        event.attempt = attempt > 0 ? static_cast<std::uint16_t>(attempt) : latest;
        event.succeeded = success;
        event.reference = "callback-ref";
        event.code = success ? "" : "no_stock";
        event.detail = personal_text;
        event.eventId = std::move(eventId);
        EXPECT_TRUE(on(event));
        EXPECT_TRUE(m_verdict.has_value());
        return m_verdict.value_or(CallbackVerdict::Stale);
    }
    // To the end of the earliest wait.
    bool passTime() {
        const auto wake = m_order.wakeAt();
        EXPECT_TRUE(wake.has_value()) << "nothing to wait for";
        if (wake && *wake > m_now) m_now = *wake;
        return on(TimePassed{});
    }
    void passTime(Duration duration) { m_now += duration; }

    [[nodiscard]] const Order& order() const { return m_order; }
    [[nodiscard]] const StepRecord& record(std::string_view step) const { return m_order.steps[at(step)]; }
    [[nodiscard]] StepPhase phase(std::string_view step) const { return record(step).phase; }
    [[nodiscard]] UndoPhase undo(std::string_view step) const { return record(step).undo; }
    [[nodiscard]] Duration waitOf(std::string_view step) const { return record(step).due - m_now; }
    [[nodiscard]] std::size_t at(std::string_view step) const { return m_order.workflow->find(step).value(); }
    [[nodiscard]] Moment moment() const { return {m_now, m_chance, m_blocked}; }
    void setChance(std::uint64_t chance) { m_chance = chance; }
    void setBlocked(std::vector<std::string> services) { m_blocked = std::move(services); }

    // Effects of the newest decision as "step", "step:undo", "step:lookup"; with "#n" for attempts over 1.
    [[nodiscard]] std::vector<std::string> sent() const {
        std::vector<std::string> names;
        for (const CallEffect& effect : m_effects) {
            std::string name = m_order.workflow->steps[effect.step].name;
            if (effect.direction == Direction::Undo) name += ":undo";
            if (effect.lookup) name += ":lookup";
            if (effect.attempt > 1) name += "#" + std::to_string(effect.attempt);
            names.push_back(std::move(name));
        }
        return names;
    }
    // Kinds of the newest decision's entries, with the step: "step.succeeded a".
    [[nodiscard]] std::vector<std::string> written() const {
        std::vector<std::string> kinds;
        for (const JournalEntry& entry : m_entries)
            kinds.push_back(std::string(word(entry.kind)) + (entry.step.empty() ? "" : " ") + entry.step);
        return kinds;
    }
    [[nodiscard]] const std::vector<JournalEntry>& entries() const { return m_entries; }
    [[nodiscard]] const JournalEntry& entry(EntryKind kind) const {
        for (const JournalEntry& entry : m_entries)
            if (entry.kind == kind) return entry;
        ADD_FAILURE() << "no entry " << word(kind);
        static const JournalEntry none;
        return none;
    }

private:
    void take(Decision decision) {
        const Order before = std::move(m_order);
        m_order = std::move(decision.order);
        m_entries = std::move(decision.entries);
        m_effects = std::move(decision.effects);
        m_verdict = decision.verdict;
        std::string why;
        EXPECT_TRUE(plausible(m_order, &why)) << why;
        if (decision.changed)
            checkChange(before);
        else
            EXPECT_TRUE(sameOrder(before, m_order) && m_entries.empty()) << "not changed means as it was";
        checkStored();
    }
    void checkChange(const Order& before) {
        EXPECT_EQ(m_order.version, before.version + 1);
        EXPECT_EQ(m_order.changed, m_now);
        std::uint64_t sequence = before.sequence;
        OrderState state = before.state;
        for (const JournalEntry& entry : m_entries) {
            EXPECT_EQ(entry.sequence, ++sequence);
            EXPECT_EQ(entry.time, m_now);
            EXPECT_EQ(entry.activity, m_order.activity);
            EXPECT_EQ(entry.traceId, m_order.traceId);
            EXPECT_TRUE(entry.state == state || mayChange(state, entry.state)) << word(entry.kind);
            EXPECT_EQ(entry.data.find(personal_text), std::string::npos) << entry.data;
            EXPECT_FALSE(entry.actor.empty());
            state = entry.state;
        }
        EXPECT_EQ(m_order.sequence, sequence);
        EXPECT_TRUE(m_entries.empty() || state == m_order.state);
    }
    // What a decision leaves survives the store.
    void checkStored() {
        Order read = m_order;
        read.steps.clear();
        EXPECT_TRUE(decodeProgress(encodeProgress(m_order), read).has_value());
        EXPECT_TRUE(sameOrder(read, m_order));
    }

    Instant m_now = start_of_time;
    std::uint64_t m_chance = 0;
    std::vector<std::string> m_blocked;
    Order m_order;
    std::vector<JournalEntry> m_entries;
    std::vector<CallEffect> m_effects;
    std::optional<CallbackVerdict> m_verdict;
};

using Texts = std::vector<std::string>;

}  // namespace sagadesk::core::testing
