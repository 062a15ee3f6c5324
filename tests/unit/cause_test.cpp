// Why an order stands in the failure queue, and what helps.
#include "core/cause.h"

#include "unit/decide_fixture.h"

namespace sagadesk::core::testing {
namespace {

Step once(std::string name) {
    return withEffect(call(std::move(name)), StepEffect::Once);
}
Step oneTry(Step step) {
    step.retry.attempts = 1;
    if (step.compensation) step.compensation->retry.attempts = 1;
    return step;
}

Saga heldAfter(Step step, const Outcome& last) {
    Saga saga(chain({oneTry(std::move(step)), call("next")}));
    saga.answer("act", last);
    EXPECT_EQ(saga.order().activity, Activity::Held);
    return saga;
}

Cause withoutStep(HoldReason hold) {
    return {hold, false, false, {}, {}, {}, {}};
}

// --- which trouble --------------------------------------------------------------------------------------------------

TEST(CauseOf, NobodyNeedsToLookAtAnOrderOnItsWayOrCleanlyEnded) {
    Saga running(chain({call("act")}));
    EXPECT_FALSE(causeOf(running.order()));
    running.answer("act", succeeded());
    EXPECT_FALSE(causeOf(running.order()));

    Saga failed(chain({call("act"), notCritical(call("extra"))}));
    failed.answer("act", declined());
    ASSERT_EQ(failed.order().state, OrderState::Failed);
    EXPECT_FALSE(causeOf(failed.order()));

    Saga undoing(chain({call("pay"), call("ship")}));
    undoing.answer("pay", succeeded());
    undoing.answer("ship", declined());
    ASSERT_EQ(undoing.order().activity, Activity::Compensating);
    EXPECT_FALSE(causeOf(undoing.order()));
}

TEST(CauseOf, AHeldStepGivesItsServiceCodeAndMessage) {
    Step pay = call("act");
    pay.money = MoneyRole::Capture;
    Outcome last = timedOut();
    last.detail = "No answer for order 4711";
    const auto cause = causeOf(heldAfter(pay, last).order());
    ASSERT_TRUE(cause);
    EXPECT_EQ(*cause, (Cause{HoldReason::OutcomeUnknown, false, true, "act-service", "act", "timeout",
                             "no answer for order #"}));
}

TEST(CauseOf, TheGravestTroubleNamesIt) {
    Saga saga(parallel({oneTry(call("plain")), oneTry(once("open")), oneTry(call("third")), call("fourth")}));
    saga.answer("plain", refusedConnection());
    saga.answer("third", refusedConnection());
    EXPECT_EQ(causeOf(saga.order())->step, "plain");
    saga.answer("open", timedOut());
    EXPECT_EQ(causeOf(saga.order())->step, "open");

    Order late = saga.order();
    late.steps[3].late = true;
    EXPECT_EQ(causeOf(late)->hold, HoldReason::LateSuccess);
    EXPECT_EQ(causeOf(late)->step, "fourth");
    late.steps[2].undo = UndoPhase::Stuck;
    EXPECT_EQ(causeOf(late)->hold, HoldReason::CompensationStuck);
    EXPECT_EQ(causeOf(late)->step, "third");
    EXPECT_TRUE(causeOf(late)->undo);
}

TEST(CauseOf, ALateSuccessOfAnEndedOrderIsATroubleToo) {
    Saga saga(chain({call("act")}));
    saga.answer("act", declined());
    Order ended = saga.order();
    ASSERT_TRUE(isFinal(ended.state));
    ended.steps[0].late = true;
    EXPECT_EQ(causeOf(ended).value().hold, HoldReason::LateSuccess);
}

TEST(CauseOf, AStuckUndoingIsATroubleOnceNothingElseMoves) {
    Saga saga(chain({oneTry(call("pay")), oneTry(call("stock")), call("ship")}));
    saga.answer("pay", succeeded());
    saga.answer("stock", succeeded());
    saga.answer("ship", declined());
    saga.answerUndo("stock", declined("locked"));
    EXPECT_FALSE(causeOf(saga.order())) << "the other undoing still runs";
    saga.answerUndo("pay", succeeded());
    const auto cause = causeOf(saga.order());
    ASSERT_TRUE(cause);
    EXPECT_TRUE(cause->undo);
    EXPECT_EQ(cause->step, "stock");
    EXPECT_EQ(cause->code, "locked");
}

TEST(CauseOf, AnOrderMayBeHeldWithoutAStep) {
    Saga saga(chain({call("act")}));
    Order order = saga.order();
    order.activity = Activity::Held;
    order.hold = HoldReason::Operator;
    EXPECT_EQ(causeOf(order), withoutStep(HoldReason::Operator));
    order.hold = HoldReason::WorkflowMissing;
    order.workflow.reset();
    EXPECT_EQ(causeOf(order), withoutStep(HoldReason::WorkflowMissing));
    order.activity = Activity::Idle;
    order.hold = HoldReason::None;
    EXPECT_FALSE(causeOf(order));
}

TEST(CauseOf, AStepThatIsNotCriticalStaysInTheQueueWhenItFailsForGood) {
    for (const Outcome& last : {declined("bad_address"), refusedConnection(), timedOut()}) {
        Saga saga(chain({call("act"), oneTry(notCritical(call("tell")))}));
        saga.answer("act", succeeded());
        saga.answer("tell", last);
        ASSERT_EQ(saga.order().state, OrderState::Completed);
        const auto cause = causeOf(saga.order());
        ASSERT_TRUE(cause) << last.code;
        EXPECT_EQ(cause->hold, HoldReason::None);
        EXPECT_EQ(cause->step, "tell");
        EXPECT_EQ(cause->code, last.code);
        EXPECT_EQ(cause->message.find("ada keller,"), 0U);
    }
}

TEST(CauseOf, AnOrderThatIsGivenUpNeedsNobodyForItsSideSteps) {
    Saga saga(parallel({oneTry(notCritical(call("tell"))), approval("budget")}));
    saga.answer("tell", refusedConnection());
    EXPECT_EQ(causeOf(saga.order()).value().step, "tell") << "already on its way";
    saga.on(CancelRequested{"operator:eve", "twice"});
    ASSERT_EQ(saga.order().state, OrderState::Cancelled);
    EXPECT_FALSE(causeOf(saga.order()));
}

// --- identity -------------------------------------------------------------------------------------------------------

TEST(CauseId, IsTheSameForEver) {
    const Cause cause{HoldReason::OutcomeUnknown, false, true, "payment", "capture-payment", "timeout", "no answer"};
    EXPECT_EQ(causeId(cause), "3978387d2a792278");
    EXPECT_EQ(causeId(cause), causeId(Cause(cause)));
}

TEST(CauseId, EveryMemberCounts) {
    const Cause cause{HoldReason::OutcomeUnknown, false, true, "payment", "capture", "timeout", "no answer"};
    std::vector<Cause> others(8, cause);
    others[1].hold = HoldReason::BadResponse;
    others[2].undo = true;
    others[3].money = false;
    others[4].service = "paymen";
    others[5].step = "tcapture";
    others[6].code = "";
    others[7].message = "no  answer";
    for (std::size_t i = 1; i < others.size(); ++i) EXPECT_NE(causeId(others[i]), causeId(cause)) << i;
    Cause shifted = cause;
    shifted.service = "paymentc";
    shifted.step = "apture";
    EXPECT_NE(causeId(shifted), causeId(cause)) << "parts do not run together";
}

// --- messages -------------------------------------------------------------------------------------------------------

TEST(NormalisedMessage, LeavesOutWhatTellsOrdersApart) {
    const std::vector<std::pair<std::string, std::string>> cases{
        {"Order 4711 of ada@example.com: 12.50 EUR refused", "order # of @: # eur refused"},
        {"order 0190a3f2-7c1e-7bbb-8a3e-0123456789ab unknown", "order # unknown"},
        {"order 7c1e7bbb8a3e is gone", "order # is gone"},
        {"K7QM-3XTD was refused", "# was refused"},
        {"WEB-10023 and WEB-7", "web-# and web-#"},
        {"EUR9.50, EUR12.50 or €1,234.50", "eur#, eur# or €#"},
        {"after 250ms and 30s", "after #ms and #s"},
        {"at 2026-11-18T14:05:58.006Z", "at #"},
        {"until 14:05", "until #"},
        {"Ada+shop@mail.example.com, bob@x.y", "@, @"},
        {"no sku \"LAMP-3\" for 'Ada Keller' in „Lager“", "no sku \"\" for \"\" in \"\""},
        {"can't reach it, won't try", "can't reach it, won't try"},
        {"  many \t\n blanks  ", "many blanks"},
        {"/lines/0/quantity", "/lines/#/quantity"},
        {"Straße nicht gefunden", "straße nicht gefunden"},
        {"a facade of decades", "a facade of decades"},
        {"an \"open quote", "an \"open quote"},
        {"", ""},
        {"'", "'"},
        {"...", "..."}};
    for (const auto& [message, expected] : cases) EXPECT_EQ(normalisedMessage(message), expected) << message;
}

TEST(NormalisedMessage, EqualTroublesHaveEqualMessages) {
    const auto messageOf = [](int order, const std::string& amount) {
        return normalisedMessage("Capture of " + amount + "EUR for ORD-" + std::to_string(order) + " timed out");
    };
    const std::string one = messageOf(1, "9.00");
    for (const int order : {23, 4567, 12345678, 2000000000}) EXPECT_EQ(messageOf(order, "1234567.89"), one);
}

TEST(NormalisedMessage, IsShortAndValidUtf8) {
    std::string umlauts = "x";
    for (int i = 0; i < 100; ++i) umlauts += "ä";
    const std::string cut = normalisedMessage(umlauts);
    EXPECT_EQ(cut.size(), 119U);
    EXPECT_EQ(cut, umlauts.substr(0, 119));
    EXPECT_EQ(normalisedMessage("bad \xC3( \xFF \xED\xA0\x80 end"), "bad ?( ? ??? end");
    EXPECT_EQ(normalisedMessage("cut \xE2\x82"), "cut ??");
    EXPECT_EQ(normalisedMessage(std::string(119, 'x') + "  b"), std::string(119, 'x'));
}

TEST(NormalisedMessage, StaysTheSameWhenNormalisedAgain) {
    for (const std::string message : {"Order 4711 of ada@example.com: 12.50 EUR refused", "WEB-10023 \"x\" 250ms"}) {
        const std::string normalised = normalisedMessage(message);
        EXPECT_EQ(normalisedMessage(normalised), normalised);
    }
}

// --- what helps -----------------------------------------------------------------------------------------------------

Cause about(HoldReason hold, std::string code, bool money = false) {
    return {hold, false, money, "payment", "act", std::move(code), {}};
}

TEST(WhatHelps, PeopleDecideWhatMachinesCannot) {
    for (const ServiceMood mood : {ServiceMood::Well, ServiceMood::Troubled, ServiceMood::Away}) {
        EXPECT_EQ(whatHelps(about(HoldReason::CompensationStuck, "timeout"), mood), Help::MoneyAtRisk);
        EXPECT_EQ(whatHelps(about(HoldReason::LateSuccess, ""), mood), Help::MoneyAtRisk);
        EXPECT_EQ(whatHelps(about(HoldReason::OutcomeUnknown, "timeout", true), mood), Help::MoneyAtRisk);
        EXPECT_EQ(whatHelps(about(HoldReason::OutcomeUnknown, "timeout"), mood), Help::Decide);
        EXPECT_EQ(whatHelps(about(HoldReason::ApprovalOverdue, ""), mood), Help::Decide);
        EXPECT_EQ(whatHelps(about(HoldReason::Operator, ""), mood), Help::Decide);
        EXPECT_EQ(whatHelps(about(HoldReason::BadResponse, "bad_answer"), mood), Help::Correct);
        EXPECT_EQ(whatHelps(about(HoldReason::WorkflowMissing, ""), mood), Help::Correct);
    }
}

TEST(WhatHelps, TechnicalFailuresWaitUntilTheServiceIsWell) {
    for (const char* code :
         {"timeout", "connection_refused", "connection_lost", "connect_failed", "dns", "tls", "http_500", "http_503",
          "http_408", "http_425", "http_429", "interrupted", "not_done", "callback_timeout", "rate_limited", ""}) {
        for (const HoldReason hold : {HoldReason::RetriesExhausted, HoldReason::None}) {
            EXPECT_EQ(whatHelps(about(hold, code), ServiceMood::Well), Help::ReadyToRetry) << code;
            EXPECT_EQ(whatHelps(about(hold, code), ServiceMood::Troubled), Help::Wait) << code;
            EXPECT_EQ(whatHelps(about(hold, code), ServiceMood::Away), Help::Wait) << code;
        }
    }
    EXPECT_EQ(whatHelps(about(HoldReason::None, "timeout", true), ServiceMood::Well), Help::MoneyAtRisk);
}

TEST(WhatHelps, RefusalsNeedTheCustomerOrACorrection) {
    for (const char* code : {"insufficient_funds", "card_expired", "authentication_required", "card_declined",
                             "do_not_honour", "stolen_card"})
        EXPECT_EQ(whatHelps(about(HoldReason::RetriesExhausted, code, true), ServiceMood::Well), Help::Customer);
    for (const char* code : {"out_of_stock", "http_404", "http_422", "declined", "anything", "http_302", "bad_answer"})
        EXPECT_EQ(whatHelps(about(HoldReason::RetriesExhausted, code), ServiceMood::Well), Help::Correct) << code;
    EXPECT_EQ(whatHelps(about(HoldReason::RetriesExhausted, "declined", true), ServiceMood::Well), Help::Customer);
}

TEST(WhatHelps, HasAWordForEverySection) {
    EXPECT_EQ(word(Help::MoneyAtRisk), "money_at_risk");
    EXPECT_EQ(word(Help::ReadyToRetry), "ready_to_retry");
    EXPECT_EQ(word(Help::Decide), "decide");
    EXPECT_EQ(word(Help::Correct), "correct");
    EXPECT_EQ(word(Help::Wait), "wait");
    EXPECT_EQ(word(Help::Customer), "customer");
}

}  // namespace
}  // namespace sagadesk::core::testing
