#include <boost/json/parse.hpp>

#include "core/entry_data.h"
#include "unit/decide_fixture.h"

namespace sagadesk::core::testing {
namespace {

TEST(DecideJournal, OutcomesTellCodeStatusStartAndReference) {
    Saga saga(chain({call("a"), call("b")}));
    saga.passTime(Duration{40});
    saga.answer("a", succeeded("r\"1\\\n"));
    const JournalEntry& entry = saga.entries()[0];
    EXPECT_EQ(entry.data, R"({"status":200,"startedAt":1780000000000,"reference":"r\"1\\\u000a"})");
    EXPECT_EQ(boost::json::parse(entry.data).at("reference").as_string(), "r\"1\\\n");
    EXPECT_EQ(entry.actor, "service:a-service");
    EXPECT_EQ(entry.step, "a");
    EXPECT_EQ(entry.attempt, 1);
    EXPECT_EQ(entry.run, 1);
    saga.answer("b", serverError());
    EXPECT_EQ(saga.entries()[0].data, R"({"code":"http_503","status":503,"startedAt":1780000000040})");
    EXPECT_EQ(saga.entries()[0].actor, "service:b-service");
}

TEST(DecideJournal, WhatTheOrchestratorFoundItselfIsTheSystems) {
    Saga saga(chain({call("a")}));
    saga.answer("a", timedOut());
    EXPECT_EQ(saga.entries()[0].actor, "system");
    EXPECT_EQ(saga.entries()[0].data, R"({"code":"timeout","startedAt":1780000000000})");
    EXPECT_EQ(saga.record("a").detail, personal_text) << "kept with the order, where it can be erased";
}

TEST(DecideJournal, UndoEntriesCarryTheUndoAttempt) {
    Saga saga(chain({call("a"), call("b")}));
    saga.answer("a", refusedConnection());
    saga.passTime();
    saga.answer("a", succeeded());
    saga.answer("b", declined());
    saga.answerUndo("a", succeeded("refund-1"));
    EXPECT_EQ(saga.entry(EntryKind::CompensationSucceeded).attempt, 1);
    EXPECT_EQ(saga.record("a").reference, "ref-1") << "the action's own reference stays";
}

TEST(DecideJournal, EntryDataIsEmptyOrAnObject) {
    using deciding::EntryData;
    EXPECT_EQ(EntryData{}.take(), "");
    EXPECT_EQ(EntryData{}.text("a", "").take(), "");
    EXPECT_EQ(EntryData{}.number("n", -7).text("a", "b").take(), R"({"n":-7,"a":"b"})");
    EXPECT_EQ(EntryData{}.text("a", std::string_view("\0\x1f", 2)).take(), R"({"a":"\u0000\u001f"})");
}

// Years of one order: random events, in and out of place. Whatever comes, what must hold after every decision holds.
TEST(DecideJournal, NoEventEverBreaksAnOrder) {
    std::uint64_t state = 88172645463325252ULL;
    const auto below = [&state](std::uint64_t limit) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (state >> 11) % limit;
    };
    const Outcome outcomes[] = {succeeded(),         succeeded(),   succeeded(), accepted(),  declined(),
                                refusedConnection(), serverError(), timedOut(),  badAnswer(), tooMany(Duration{5})};
    for (int orders = 0; orders < 400 && !HasFailure(); ++orders) {
        Step late = withEffect(call("late"), StepEffect::Verify);
        Step once = withEffect(call("once"), StepEffect::Once);
        Step pay = call("pay", Stage::Confirmation);
        pay.onExhausted = OnExhausted::Compensate;
        auto workflow = std::make_shared<Workflow>(
            *parallel({withEffect(call("check", Stage::Validation), StepEffect::Read), pay,
                       approval("budget", Stage::Confirmation), late, once,
                       orders % 3 == 0 ? asPivot(call("ship")) : call("ship"), notCritical(call("mail"))}));
        for (Step& step : workflow->steps) step.retry.attempts = 2;
        workflow->steps[5].after = {3};
        workflow->steps[6].after = {5};
        Saga saga(workflow);
        for (int events = 0; events < 120; ++events) {
            const std::size_t step = below(7);
            const auto attempt = static_cast<std::uint16_t>(below(3) + (saga.order().steps[step].attempt > 2 ? 2 : 0));
            const auto direction = below(3) == 0 ? Direction::Undo : Direction::Forward;
            saga.setChance(below(1'000'000));
            saga.setBlocked(below(6) == 0 ? std::vector<std::string>{"ship-service", "pay-service"}
                                          : std::vector<std::string>{});
            const std::vector<Event> choices{
                Answered{step, direction, attempt, outcomes[below(std::size(outcomes))]},
                Answered{step, direction,
                         direction == Direction::Undo ? saga.order().steps[step].undoAttempt
                                                      : saga.order().steps[step].attempt,
                         outcomes[below(std::size(outcomes))]},
                LookedUp{step, saga.order().steps[step].attempt, {static_cast<LookupResult>(below(3)), "l", {}, "x"}},
                TimePassed{},
                Recovered{},
                CallParked{step, direction, attempt},
                ServiceOpened{saga.order().workflow->steps[step].service},
                CallbackReceived{static_cast<std::uint16_t>(1 + below(2)),
                                 step,
                                 direction,
                                 attempt,
                                 below(2) == 0,
                                 "c",
                                 "no",
                                 {},
                                 "e"},
                CancelRequested{"operator:eve", "asked"},
                Approved{2, "operator:eve", "yes"},
                Rejected{2, "operator:eve", "no"},
                RetryRequested{"operator:eve", "again"},
                ReopenRequested{"operator:eve", "again"},
                Resolved{step, static_cast<Verdict>(below(3)), "r", "operator:eve", "looked"},
                NoteAdded{"operator:eve", "called"}};
            const std::size_t kind = below(4) != 0 ? below(4) : below(choices.size());
            if (kind == 3) saga.passTime(Duration{static_cast<std::int64_t>(below(100'000))});
            if (saga.refusal(choices[kind]).empty()) saga.on(choices[kind]);
        }
    }
}

}  // namespace
}  // namespace sagadesk::core::testing
