// What an order's situation is called, and the four facts about it.
#include "core/explanation.h"

#include <map>
#include <set>

#include "unit/decide_fixture.h"
#include "unit/workflow_fixture.h"

namespace sagadesk::core::testing {
namespace {

Step grouped(Step step, std::string group) {
    step.group = std::move(group);
    step.label = "The " + step.name;
    return step;
}
Step authorise() {
    Step step = grouped(call("authorise", Stage::Confirmation), "payment");
    step.money = MoneyRole::Authorise;
    return step;
}
Step capture() {
    Step step = grouped(withEffect(call("capture"), StepEffect::Verify), "payment");
    step.money = MoneyRole::Capture;
    return step;
}
Step reserve() {
    return grouped(call("reserve", Stage::Confirmation), "stock");
}
Step ship() {
    return grouped(call("ship"), "fulfilment");
}
Step tell() {
    return grouped(notCritical(call("tell")), "notify");
}
Step check() {
    return grouped(withEffect(call("check", Stage::Validation), StepEffect::Read), "validate");
}
Step oneTry(Step step) {
    step.retry.attempts = 1;
    if (step.compensation) step.compensation->retry.attempts = 1;
    return step;
}
Step once(Step step) {
    return withEffect(std::move(step), StepEffect::Once);
}

// A whole purchase, with one try for everything, up to the step that is named.
Saga purchaseUntil(std::string_view step) {
    std::vector<Step> steps{check(), authorise(), reserve(), capture(), asPivot(ship()), tell()};
    for (Step& each : steps) each = oneTry(each);
    Saga saga(chain(steps));
    for (const Step& each : steps) {
        if (each.name == step) break;
        saga.answer(each.name, succeeded());
    }
    return saga;
}
Saga afterAnswer(std::string_view step, const Outcome& answer) {
    Saga saga = purchaseUntil(step);
    saga.answer(step, answer);
    return saga;
}
Saga single(Step step, const Outcome& answer) {
    Saga saga(chain({step}));
    saga.answer(step.name, answer);
    return saga;
}

Order heldFor(Order order, HoldReason reason) {
    order.activity = Activity::Held;
    order.hold = reason;
    return order;
}

// --- the catalogue's codes, each by an order that gets there
// ----------------------------------------------------------

using Orders = std::multimap<std::string, Order>;

void addForward(Orders& orders) {
    orders.emplace("running_validation", purchaseUntil("check").order());
    orders.emplace("running_confirmation", purchaseUntil("authorise").order());
    orders.emplace("running_processing", purchaseUntil("ship").order());
    orders.emplace("between_tries", single(call("act"), refusedConnection()).order());
    orders.emplace("sleeping", Saga(chain({waitFor("pause", Duration{1'000})})).order());
    orders.emplace("payment_checking", single(capture(), timedOut()).order());
    Saga looksAgain = single(capture(), timedOut());
    looksAgain.lookedUp("capture", LookupResult::Failed, {}, "http_503");
    orders.emplace("payment_checking", looksAgain.order());
    orders.emplace("delivery_checking", single(withEffect(ship(), StepEffect::Verify), timedOut()).order());
    orders.emplace("outcome_checking", single(withEffect(call("act"), StepEffect::Verify), timedOut()).order());
    orders.emplace("awaiting_payment", single(capture(), accepted()).order());
    orders.emplace("awaiting_answer", single(ship(), accepted()).order());
    orders.emplace("awaiting_approval", Saga(chain({approval("budget")})).order());
    orders.emplace("parked", Saga(chain({call("act")}), "{}", {"act-service"}).order());
    Order stopping = purchaseUntil("ship").order();
    stopping.stopped = true;
    orders.emplace("stopping", stopping);
}

void addHeld(Orders& orders) {
    orders.emplace("retries_exhausted", afterAnswer("reserve", refusedConnection()).order());
    Saga refusedLate(chain({asPivot(ship()), capture()}));
    refusedLate.answer("ship", succeeded());
    refusedLate.answer("capture", declined("insufficient_funds"));
    orders.emplace("refused_too_late", refusedLate.order());
    orders.emplace("payment_unknown", single(once(capture()), timedOut()).order());
    orders.emplace("payment_unknown", afterAnswer("authorise", timedOut()).order());
    orders.emplace("delivery_unknown", afterAnswer("ship", timedOut()).order());
    orders.emplace("outcome_unknown", afterAnswer("reserve", timedOut()).order());
    orders.emplace("bad_response", afterAnswer("reserve", badAnswer()).order());
    Saga overdue(chain({approval("budget")}));
    overdue.passTime();
    orders.emplace("approval_overdue", overdue.order());
    orders.emplace("stopped_by_operator", heldFor(purchaseUntil("ship").order(), HoldReason::Operator));
    Order missing = heldFor(purchaseUntil("ship").order(), HoldReason::WorkflowMissing);
    missing.workflow.reset();
    orders.emplace("workflow_missing", missing);
}

// The step is done, the next one is refused, and the step's undoing fails.
Order stuck(Step step, const Outcome& last) {
    step.stage = Stage::Processing;
    const std::string name = step.name;
    Saga saga(chain({oneTry(std::move(step)), call("next")}));
    saga.answer(name, succeeded());
    saga.answer("next", declined());
    saga.answerUndo(name, last);
    return saga.order();
}

void addStuck(Orders& orders) {
    orders.emplace("refund_not_confirmed", stuck(capture(), timedOut()));
    orders.emplace("release_not_confirmed", stuck(authorise(), declined()));
    orders.emplace("stock_not_released", stuck(reserve(), timedOut()));
    orders.emplace("delivery_not_stopped", stuck(ship(), declined()));
    orders.emplace("undo_stuck", stuck(call("act"), declined()));
}

Order late(const Step& step) {
    Order order = heldFor(single(step, declined()).order(), HoldReason::LateSuccess);
    order.steps[0].late = true;
    return order;
}

void addLate(Orders& orders) {
    orders.emplace("paid_after_giving_up", late(capture()));
    orders.emplace("held_after_giving_up", late(authorise()));
    orders.emplace("done_after_giving_up", late(ship()));
}

Saga undoing(Step step) {
    step.stage = Stage::Processing;
    const std::string name = step.name;
    Saga saga(chain({std::move(step), call("next")}));
    saga.answer(name, succeeded());
    saga.answer("next", declined());
    return saga;
}

void addUndoing(Orders& orders) {
    Saga givingUp = purchaseUntil("reserve");
    givingUp.on(CancelRequested{"operator:eve", "twice"});
    orders.emplace("giving_up", givingUp.order());
    orders.emplace("refund_running", undoing(capture()).order());
    orders.emplace("release_running", undoing(authorise()).order());
    orders.emplace("undo_running", undoing(ship()).order());
    Saga again = undoing(ship());
    again.answerUndo("ship", refusedConnection());
    orders.emplace("undo_between_tries", again.order());
    Saga refundAgain = undoing(capture());
    refundAgain.answerUndo("capture", refusedConnection());
    orders.emplace("refund_running", refundAgain.order());
    Saga parked = undoing(ship());
    parked.on(CallParked{0, Direction::Undo, 1});
    orders.emplace("undo_parked", parked.order());
}

void addEnded(Orders& orders) {
    Saga completed = purchaseUntil("tell");
    orders.emplace("completed_step_open", completed.order());
    completed.answer("tell", succeeded());
    orders.emplace("completed", completed.order());
    orders.emplace("completed_without_step", afterAnswer("tell", declined("bad_address")).order());
    Saga skipped(chain({oneTry(call("points"))}));
    skipped.answer("points", refusedConnection());
    skipped.on(Resolved{0, Verdict::Skip, {}, "operator:eve", "later"});
    orders.emplace("completed_without_step", skipped.order());
    Saga cancelled(chain({approval("budget")}));
    cancelled.on(CancelRequested{"operator:eve", "twice"});
    orders.emplace("cancelled_on_request", cancelled.order());
    Order givenUp = single(call("act"), declined()).order();
    givenUp.causeStep.clear();
    givenUp.causeCode = "compensate_requested";
    orders.emplace("given_up_by_team", givenUp);
    Step impatient = oneTry(call("act"));
    impatient.onExhausted = OnExhausted::Compensate;
    orders.emplace("gave_up_after_tries", single(impatient, refusedConnection()).order());
}

Saga refundedAfter(const std::string& code) {
    Saga saga(chain({capture(), ship()}));
    saga.answer("capture", succeeded());
    saga.answer("ship", declined(code));
    saga.answerUndo("capture", succeeded());
    return saga;
}

void addDeclined(Orders& orders) {
    orders.emplace("refunded", refundedAfter("no_capacity").order());
    orders.emplace("carrier_refused", refundedAfter("address_not_served").order());
    const std::vector<std::pair<std::string, std::string>> codes{
        {"declined", "their_own_code"},     {"declined_funds", "insufficient_funds"},
        {"declined_no_reason", "declined"}, {"declined_expired_card", "card_expired"},
        {"declined_security", "lost_card"}, {"authentication_required", "authentication_required"}};
    for (const auto& [code, answer] : codes) orders.emplace(code, single(authorise(), declined(answer)).order());
    orders.emplace("declined", single(ship(), declined("declined")).order());
    orders.emplace("out_of_stock", single(reserve(), declined("out_of_stock")).order());
    orders.emplace("partly_in_stock", single(reserve(), declined("partly_in_stock")).order());
    orders.emplace("price_changed", single(check(), declined("price_changed")).order());
    orders.emplace("not_eligible", single(check(), declined("customer_blocked")).order());
    Saga rejected(chain({approval("budget")}));
    rejected.on(Rejected{0, "operator:eve", "too dear"});
    orders.emplace("approval_rejected", rejected.order());
}

Orders everyOrder() {
    Orders orders;
    addForward(orders);
    addHeld(orders);
    addStuck(orders);
    addLate(orders);
    addUndoing(orders);
    addEnded(orders);
    addDeclined(orders);
    return orders;
}

std::vector<std::string> split(std::string_view names) {
    std::vector<std::string> parts;
    while (!names.empty()) {
        parts.emplace_back(names.substr(0, names.find(',')));
        names.remove_prefix(std::min(names.size(), parts.back().size() + 1));
    }
    return parts;
}

std::string paramOf(const Explanation& explanation, std::string_view name) {
    for (const auto& [key, value] : explanation.params)
        if (key == name) return value;
    return "(absent)";
}

void expectInCatalogue(const Explanation& explanation) {
    const auto codes = explanationCodes();
    const auto entry = std::ranges::find(codes, explanation.code, &ExplanationCode::code);
    ASSERT_NE(entry, codes.end()) << explanation.code;
    std::vector<std::string> names;
    for (const auto& [name, value] : explanation.params) {
        names.emplace_back(name);
        EXPECT_EQ(value.find(personal_text), std::string::npos);
    }
    EXPECT_EQ(names, split(entry->params)) << explanation.code;
}

TEST(Explain, GivesEveryCodeOfTheCatalogueWithItsParams) {
    std::set<std::string_view> given;
    for (const auto& [code, order] : everyOrder()) {
        const Explanation explanation = explain(order);
        EXPECT_EQ(explanation.code, code) << word(order.state) << ' ' << word(order.activity);
        expectInCatalogue(explanation);
        given.insert(explanation.code);
    }
    for (const ExplanationCode& entry : explanationCodes()) EXPECT_TRUE(given.contains(entry.code)) << entry.code;
}

TEST(Explain, CodesAreWordsAndDistinct) {
    std::set<std::string_view> codes;
    for (const ExplanationCode& entry : explanationCodes()) {
        EXPECT_TRUE(codes.insert(entry.code).second) << entry.code;
        EXPECT_EQ(entry.code.find_first_not_of("abcdefghijklmnopqrstuvwxyz_"), std::string_view::npos) << entry.code;
    }
}

// Whatever the members say together, also what no decision leads to, there is an explanation.
TEST(Explain, HasAnAnswerForEveryCombination) {
    std::vector<Order> orders;
    for (const auto& [code, order] : everyOrder()) orders.push_back(order);
    for (Order order : orders)
        for (int state = 0; state <= static_cast<int>(OrderState::Cancelled); ++state)
            for (int activity = 0; activity <= static_cast<int>(Activity::Idle); ++activity)
                for (int hold = 0; hold <= static_cast<int>(HoldReason::Operator); ++hold) {
                    order.state = static_cast<OrderState>(state);
                    order.activity = static_cast<Activity>(activity);
                    order.hold = static_cast<HoldReason>(hold);
                    expectInCatalogue(explain(order));
                    Order orphan = order;
                    orphan.workflow.reset();
                    orphan.document.reset();
                    expectInCatalogue(explain(orphan));
                }
}

// --- parameters
// -------------------------------------------------------------------------------------------------------

TEST(Explain, AHeldOrderWithoutItsWorkflowMissesTheWorkflowFirst) {
    Order order = afterAnswer("reserve", refusedConnection()).order();
    order.workflow.reset();
    EXPECT_EQ(explain(order).code, "workflow_missing");
}

TEST(Explain, TellsTheStepTheTryAndTheNextOne) {
    Saga saga(chain({grouped(call("act"), "stock")}));
    saga.answer("act", refusedConnection());
    saga.passTime();
    saga.setChance(7);
    saga.answer("act", serverError());
    const Explanation explanation = explain(saga.order());
    EXPECT_EQ(paramOf(explanation, "step"), "act");
    EXPECT_EQ(paramOf(explanation, "label"), "The act");
    EXPECT_EQ(paramOf(explanation, "service"), "act-service");
    EXPECT_EQ(paramOf(explanation, "try"), "2");
    EXPECT_EQ(paramOf(explanation, "of"), "6");
    EXPECT_EQ(paramOf(explanation, "code"), "http_503");
    EXPECT_EQ(paramOf(explanation, "due"), toRfc3339(saga.record("act").due));
}

TEST(Explain, TellsAmountsInMinorUnits) {
    Saga saga = undoing(capture());
    EXPECT_EQ(paramOf(explain(saga.order()), "amount"), "4497");
    EXPECT_EQ(paramOf(explain(saga.order()), "currency"), "EUR");
    Order partly = saga.order();
    partly.steps[0].amount = 4000;
    EXPECT_EQ(paramOf(explain(partly), "amount"), "4000");
}

TEST(Explain, TellsWhatEndedTheOrderNotWhatItsUndoingMet) {
    Saga saga = undoing(ship());
    saga.answerUndo("ship", serverError());
    saga.passTime();
    saga.answerUndo("ship", succeeded());
    const Explanation explanation = explain(saga.order());
    EXPECT_EQ(explanation.code, "declined_funds");
    EXPECT_EQ(paramOf(explanation, "step"), "next");
    EXPECT_EQ(paramOf(explanation, "code"), "no_funds");
}

TEST(Explain, NamesTheMissingWorkflow) {
    Order order = heldFor(purchaseUntil("ship").order(), HoldReason::WorkflowMissing);
    order.workflowName = "rental";
    order.workflowVersion = 4;
    order.workflow.reset();
    const Explanation explanation = explain(order);
    EXPECT_EQ(paramOf(explanation, "workflow"), "rental");
    EXPECT_EQ(paramOf(explanation, "version"), "4");
    EXPECT_EQ(explanation.facts,
              (Facts{MoneyFact::Unknown, StockFact::Unknown, DeliveryFact::Unknown, CustomerFact::Unknown}));
}

// --- facts
// ------------------------------------------------------------------------------------------------------------

TEST(Facts, FollowAPurchaseFromStepToStep) {
    const auto factsAt = [](std::string_view step) {
        Saga saga = purchaseUntil(step);
        return explain(saga.order()).facts;
    };
    EXPECT_EQ(factsAt("check"), Facts{});
    EXPECT_EQ(factsAt("authorise").money, MoneyFact::Unknown) << "the call is out";
    EXPECT_EQ(factsAt("reserve").money, MoneyFact::Held);
    EXPECT_EQ(factsAt("ship").money, MoneyFact::Taken);
    EXPECT_EQ(factsAt("ship").stock, StockFact::Held);
    EXPECT_EQ(factsAt("ship").delivery, DeliveryFact::Unknown);
    Saga told = purchaseUntil("tell");
    told.answer("tell", succeeded());
    EXPECT_EQ(explain(told.order()).facts,
              (Facts{MoneyFact::Taken, StockFact::Held, DeliveryFact::Made, CustomerFact::Told}));
}

TEST(Facts, FollowTheUndoing) {
    Saga saga = purchaseUntil("ship");
    saga.answer("ship", declined());
    const auto facts = [&] { return explain(saga.order()).facts; };
    EXPECT_EQ(facts(), (Facts{MoneyFact::Refunding, StockFact::Held, DeliveryFact::NotMade, CustomerFact::NotTold}));
    saga.answerUndo("capture", succeeded());
    EXPECT_EQ(facts().money, MoneyFact::Refunded);
    EXPECT_EQ(facts().stock, StockFact::Releasing);
    saga.answerUndo("reserve", succeeded());
    saga.answerUndo("authorise", succeeded());
    EXPECT_EQ(facts(), (Facts{MoneyFact::Refunded, StockFact::Released, DeliveryFact::NotMade, CustomerFact::NotTold}));
}

TEST(Facts, AnAuthorisationIsReleased) {
    Saga saga = afterAnswer("reserve", declined("out_of_stock"));
    EXPECT_EQ(explain(saga.order()).facts.money, MoneyFact::Releasing);
    saga.answerUndo("authorise", succeeded());
    EXPECT_EQ(explain(saga.order()).code, "out_of_stock");
    EXPECT_EQ(explain(saga.order()).facts.money, MoneyFact::Released);
    EXPECT_EQ(explain(saga.order()).facts.stock, StockFact::NotHeld);
}

TEST(Facts, DoubtIsSaidNeverGuessed) {
    EXPECT_EQ(explain(afterAnswer("capture", timedOut()).order()).facts.money, MoneyFact::Unknown);
    EXPECT_EQ(explain(single(once(capture()), timedOut()).order()).facts.money, MoneyFact::Unknown);
    EXPECT_EQ(explain(single(authorise(), serverError()).order()).facts.money, MoneyFact::Unknown) << "in doubt";
    EXPECT_EQ(explain(single(authorise(), accepted()).order()).facts.money, MoneyFact::Unknown);
    EXPECT_EQ(explain(late(capture())).facts.money, MoneyFact::Unknown);
    EXPECT_EQ(explain(afterAnswer("reserve", timedOut()).order()).facts.stock, StockFact::Unknown);
    EXPECT_EQ(explain(afterAnswer("ship", timedOut()).order()).facts.delivery, DeliveryFact::Unknown);
    EXPECT_EQ(explain(afterAnswer("tell", timedOut()).order()).facts.customer, CustomerFact::Unknown);
}

// Nobody can say that money is given back which may never have been taken.
TEST(Facts, WhatMayNotHaveBeenDoneIsInDoubtUntilItIsUndone) {
    Saga saga(chain({withEffect(capture(), StepEffect::Idempotent), call("next")}));
    saga.answer("capture", timedOut());
    saga.on(CancelRequested{"operator:eve", "twice"});
    EXPECT_EQ(explain(saga.order()).code, "undo_running");
    EXPECT_EQ(explain(saga.order()).facts.money, MoneyFact::Unknown);
    saga.answerUndo("capture", succeeded());
    EXPECT_EQ(explain(saga.order()).facts.money, MoneyFact::Refunded);
}

TEST(Facts, AHoldThatMayRemainIsInDoubtEvenAfterTheRefund) {
    Saga saga = purchaseUntil("ship");
    saga.answer("ship", declined());
    saga.answerUndo("capture", succeeded());
    saga.answerUndo("reserve", succeeded());
    saga.answerUndo("authorise", timedOut());
    EXPECT_EQ(explain(saga.order()).code, "release_not_confirmed");
    EXPECT_EQ(explain(saga.order()).facts.money, MoneyFact::Unknown);
}

// What ships is understood by its groups.
TEST(Facts, EveryShippedWorkflowTellsAllFour) {
    for (const std::string_view text : resources::workflows()) {
        const WorkflowPtr workflow = tests::workflowParser().parse(text).value();
        Order order;
        order.workflow = workflow;
        order.state = OrderState::Completed;
        order.activity = Activity::Idle;
        order.steps.resize(workflow->steps.size());
        EXPECT_EQ(explain(order).facts, Facts{}) << workflow->name;
        for (StepRecord& record : order.steps) record.phase = StepPhase::Succeeded;
        EXPECT_EQ(explain(order).facts,
                  (Facts{MoneyFact::Taken, StockFact::Held, DeliveryFact::Made, CustomerFact::Told}))
            << workflow->name;
    }
}

TEST(Facts, WhatSurelyDidNotHappenIsSaidToo) {
    EXPECT_EQ(explain(single(authorise(), refusedConnection()).order()).facts.money, MoneyFact::NotTaken);
    Saga checked = afterAnswer("capture", timedOut());
    checked.lookedUp("capture", LookupResult::NotDone);
    EXPECT_EQ(explain(checked.order()).code, "retries_exhausted");
    EXPECT_EQ(explain(checked.order()).facts.money, MoneyFact::Held);
    EXPECT_EQ(explain(single(ship(), declined()).order()).facts.delivery, DeliveryFact::NotMade);
}

TEST(Facts, AStuckUndoingIsKnownOnlyWhenItWasRefused) {
    EXPECT_EQ(explain(stuck(capture(), timedOut())).facts.money, MoneyFact::Unknown);
    EXPECT_EQ(explain(stuck(capture(), declined("closed_account"))).facts.money, MoneyFact::Taken);
    EXPECT_EQ(explain(stuck(authorise(), serverError())).facts.money, MoneyFact::Unknown);
    EXPECT_EQ(explain(stuck(reserve(), timedOut())).facts.stock, StockFact::Unknown);
}

TEST(Facts, AreToldByGroupOrElseByService) {
    const auto topic = [](std::string group, std::string service) {
        Step step = call("act");
        step.group = std::move(group);
        step.service = std::move(service);
        return explain(single(step, succeeded()).order()).facts;
    };
    EXPECT_EQ(topic("inventory", "inventory").stock, StockFact::Held);
    EXPECT_EQ(topic("goods", "inventory").stock, StockFact::Held);
    EXPECT_EQ(topic("allocate", "fulfilment").stock, StockFact::Held);
    EXPECT_EQ(topic("activate", "fulfilment").delivery, DeliveryFact::Made);
    EXPECT_EQ(topic("provisioning", "x").delivery, DeliveryFact::Made);
    EXPECT_EQ(topic("notification", "notification").customer, CustomerFact::Told);
    EXPECT_EQ(topic("payment", "payment"), Facts{}) << "a step that moves no money";
}

TEST(Facts, HaveWords) {
    EXPECT_EQ(word(MoneyFact::NotTaken), "not_taken");
    EXPECT_EQ(word(MoneyFact::Releasing), "releasing");
    EXPECT_EQ(word(MoneyFact::Unknown), "unknown");
    EXPECT_EQ(word(StockFact::NotHeld), "not_held");
    EXPECT_EQ(word(StockFact::Unknown), "unknown");
    EXPECT_EQ(word(DeliveryFact::NotMade), "not_made");
    EXPECT_EQ(word(DeliveryFact::Stopped), "stopped");
    EXPECT_EQ(word(DeliveryFact::Unknown), "unknown");
    EXPECT_EQ(word(CustomerFact::NotTold), "not_told");
    EXPECT_EQ(word(CustomerFact::Unknown), "unknown");
}

}  // namespace
}  // namespace sagadesk::core::testing
