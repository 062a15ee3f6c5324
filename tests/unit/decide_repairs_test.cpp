// What people do beyond trying again: hold, compensate, close, amend, assign, and what a late success makes of an
// order.
#include "core/amendment.h"
#include "core/preview.h"
#include "unit/decide_fixture.h"

namespace sagadesk::core::testing {
namespace {

constexpr std::string_view text =
    R"({"currency":"EUR","customer":{"id":"C-1"},"lines":[{"quantity":1,"sku":"A","unitPrice":4497}],"total":4497,"type":"purchase"})";

Step paying(Step step, MoneyRole role) {
    step.money = role;
    return step;
}
Step authorise() {
    return paying(call("authorise", Stage::Confirmation), MoneyRole::Authorise);
}
Step capture() {
    return paying(withEffect(call("capture"), StepEffect::Verify), MoneyRole::Capture);
}

HoldRequested holdIt() {
    return {"operator:eve", "wait"};
}
RetryRequested retryIt() {
    return {"operator:eve", "go on"};
}
CompensateRequested compensateIt() {
    return {"operator:eve", "give up"};
}
CloseRequested closeIt(std::string reference = {}) {
    return {std::move(reference), "operator:eve", "settled by phone"};
}

AmendRequested amended(std::string document, std::int64_t total = 4497) {
    auto changed = std::make_shared<OrderDocument>(*documentOf(std::move(document)));
    changed->total = total;
    return {changed, "/total", "operator:eve", "corrected"};
}
std::string textWith(std::string_view member) {
    return std::string(text.substr(0, text.size() - 1)) + "," + std::string(member) + "}";
}

// --- hold ---------------------------------------------------------------------------------------------------------

TEST(DecideHold, WhatIsUnderWayIsAnsweredAndNothingNewBegins) {
    Saga saga(chain({call("a"), call("b")}));
    saga.on(holdIt());
    EXPECT_EQ(saga.written(), Texts{"order.held"});
    EXPECT_EQ(saga.order().activity, Activity::Running) << "its call is still on its way";
    saga.answer("a", succeeded());
    EXPECT_TRUE(saga.sent().empty());
    EXPECT_EQ(saga.order().activity, Activity::Held);
    EXPECT_EQ(saga.order().hold, HoldReason::Operator);
    saga.on(retryIt());
    EXPECT_EQ(saga.sent(), Texts{"b"});
    EXPECT_EQ(saga.order().hold, HoldReason::None);
}

TEST(DecideHold, ARetryWaitsForThePersonWithItsTries) {
    Saga saga(chain({call("a"), call("b")}));
    saga.answer("a", refusedConnection());
    saga.on(holdIt());
    EXPECT_EQ(saga.phase("a"), StepPhase::Held);
    EXPECT_FALSE(saga.order().wakeAt().has_value());
    EXPECT_EQ(saga.refusal(holdIt()), "already_held");
    saga.on(retryIt());
    EXPECT_EQ(saga.sent(), Texts{"a#2"});
}

TEST(DecideHold, TheLastAnswerDoesNotCompleteAStoppedOrder) {
    Saga saga(chain({call("ship"), notCritical(call("mail"))}));
    saga.on(holdIt());
    saga.answer("ship", succeeded());
    EXPECT_EQ(saga.order().state, OrderState::Processing);
    EXPECT_EQ(saga.order().activity, Activity::Held);
    saga.on(retryIt());
    EXPECT_EQ(saga.order().state, OrderState::Completed);
    EXPECT_EQ(saga.sent(), Texts{"mail"});
}

TEST(DecideHold, AVerdictOnAStoppedOrderSendsNothing) {
    Saga saga(chain({withEffect(call("a"), StepEffect::Once), call("b")}));
    saga.answer("a", timedOut());
    ASSERT_EQ(saga.order().activity, Activity::Held);
    EXPECT_EQ(saga.refusal(holdIt()), "already_held");

    Saga running(chain({withEffect(call("a"), StepEffect::Once), call("b")}));
    running.on(holdIt());
    running.answer("a", timedOut());
    running.on(Resolved{0, Verdict::NotDone, {}, "operator:eve", "looked"});
    EXPECT_TRUE(running.sent().empty());
    EXPECT_EQ(running.order().activity, Activity::Held);
}

TEST(DecideHold, RefusedOnceTheOrderHasEndedOrIsBeingUndone) {
    Saga saga(chain({call("a")}));
    saga.answer("a", succeeded());
    EXPECT_EQ(saga.refusal(holdIt()), "already_final");
    Saga undoing(chain({call("a"), call("b")}));
    undoing.answer("a", succeeded());
    undoing.answer("b", declined());
    EXPECT_EQ(undoing.refusal(holdIt()), "already_undoing");
}

// --- compensate ---------------------------------------------------------------------------------------------------

TEST(DecideCompensate, UndoesAsACancellationDoesAndEndsAsFailed) {
    Saga saga(chain({call("a"), withEffect(call("b"), StepEffect::Once)}));
    saga.answer("a", succeeded());
    saga.answer("b", refusedConnection());
    ASSERT_EQ(saga.order().activity, Activity::Held);
    saga.on(compensateIt());
    EXPECT_EQ(saga.sent(), Texts{"a:undo"});
    saga.answerUndo("a", succeeded());
    EXPECT_EQ(saga.order().state, OrderState::Failed);
    EXPECT_EQ(saga.order().causeCode, "compensate_requested");
}

TEST(DecideCompensate, RefusedAfterThePivot) {
    Saga saga(chain({asPivot(call("ship")), call("b")}));
    saga.answer("ship", succeeded());
    EXPECT_EQ(saga.refusal(compensateIt()), "past_pivot");
}

// --- late successes
// ---------------------------------------------------------------------------------------------------

// "capture" was declined, and its service says later that it has taken the money.
Saga lateCapture() {
    Saga saga(chain({authorise(), capture()}), std::string(text));
    saga.answer("authorise", succeeded());
    saga.answer("capture", declined());
    saga.answerUndo("authorise", succeeded());
    EXPECT_EQ(saga.order().state, OrderState::Failed);
    EXPECT_EQ(saga.callback("capture", true), CallbackVerdict::LateSuccess);
    return saga;
}

TEST(DecideLateSuccess, HoldsAnOrderThatHasEndedWithItsMoneyAtRisk) {
    const Saga saga = lateCapture();
    EXPECT_EQ(saga.order().state, OrderState::Failed);
    EXPECT_EQ(saga.order().hold, HoldReason::LateSuccess);
    EXPECT_EQ(moneyOf(saga.order()).atRisk, 4497);
    EXPECT_EQ(saga.refusal(ReopenRequested{"operator:eve", "again"}), "not_settled");
    EXPECT_EQ(saga.refusal(closeIt()), "reference_needed");
}

TEST(DecideLateSuccess, CompensateTakesItBackAndTheOrderRests) {
    Saga saga = lateCapture();
    saga.on(compensateIt());
    EXPECT_EQ(saga.sent(), Texts{"capture:undo"});
    EXPECT_EQ(saga.order().activity, Activity::Compensating);
    saga.answerUndo("capture", succeeded());
    EXPECT_EQ(saga.order().activity, Activity::Idle);
    EXPECT_EQ(saga.order().state, OrderState::Failed);
    EXPECT_FALSE(saga.record("capture").late);
}

TEST(DecideLateSuccess, ClosingKeepsTheReference) {
    Saga saga = lateCapture();
    saga.on(closeIt("R-1"));
    EXPECT_EQ(saga.order().activity, Activity::Idle);
    EXPECT_NE(saga.entry(EntryKind::CompensationSucceeded).data.find("R-1"), std::string::npos);
}

TEST(DecideLateSuccess, OneThatWasUndoneBeforeIsUndoneAgainOrSettledByAPerson) {
    Saga saga(parallel({call("bad"), call("doubt")}));
    saga.answer("doubt", accepted());
    saga.answer("bad", declined());
    saga.answerUndo("doubt", succeeded());
    saga.callback("doubt", true);
    Saga again = saga;
    again.on(compensateIt());
    EXPECT_EQ(again.sent(), Texts{"doubt:undo#2"});
    again.answerUndo("doubt", succeeded());
    EXPECT_EQ(again.order().activity, Activity::Idle);
    saga.on(Resolved{1, Verdict::NotDone, {}, "operator:eve", "the undoing came after it"});
    EXPECT_EQ(saga.order().activity, Activity::Idle);
}

TEST(DecideLateSuccess, OfASkippedStepHoldsTheCompletedOrder) {
    Saga saga(chain({withEffect(call("a"), StepEffect::Once), call("b")}));
    saga.answer("a", timedOut());
    saga.on(Resolved{0, Verdict::Skip, {}, "operator:eve", "without it"});
    saga.answer("b", succeeded());
    ASSERT_EQ(saga.order().state, OrderState::Completed);
    EXPECT_EQ(saga.callback("a", true), CallbackVerdict::LateSuccess);
    EXPECT_EQ(saga.order().state, OrderState::Completed);
    EXPECT_EQ(saga.order().hold, HoldReason::LateSuccess);
    EXPECT_EQ(saga.refusal(compensateIt()), "cannot_be_undone");
    saga.on(closeIt("R-2"));
    EXPECT_EQ(saga.order().activity, Activity::Idle);
}

TEST(DecideLateSuccess, OfAnEarlierRunIsKeptUntilAPersonSeesToIt) {
    Saga saga(chain({call("a")}));
    saga.answer("a", declined());
    saga.on(ReopenRequested{"operator:eve", "again"});
    CallbackReceived event;
    event.run = 1;
    event.attempt = 1;
    event.succeeded = true;
    saga.on(event);
    EXPECT_EQ(saga.order().activity, Activity::Running) << "the present run goes on";
    saga.answer("a", succeeded());
    EXPECT_EQ(saga.order().state, OrderState::Completed);
    EXPECT_EQ(saga.order().hold, HoldReason::LateSuccess);
    EXPECT_EQ(saga.refusal(compensateIt()), "cannot_be_undone") << "its key is another run's";
}

// --- close --------------------------------------------------------------------------------------------------------

TEST(DecideClose, SettlesAStuckUndoingByHand) {
    Step a = call("a");
    a.compensation->retry.attempts = 1;
    Saga saga(chain({a, call("b")}));
    saga.answer("a", succeeded());
    saga.answer("b", declined());
    saga.answerUndo("a", serverError());
    ASSERT_EQ(saga.order().hold, HoldReason::CompensationStuck);
    saga.on(closeIt());
    EXPECT_EQ(saga.order().state, OrderState::Failed);
    EXPECT_EQ(saga.order().activity, Activity::Idle);
}

TEST(DecideClose, LeavesOutWhatACompletedOrderCouldDoWithout) {
    Saga saga(chain({call("ship"), notCritical(call("mail"))}));
    saga.answer("ship", succeeded());
    saga.answer("mail", declined());
    EXPECT_TRUE(saga.order().troubledAt.has_value());
    saga.on(closeIt());
    EXPECT_EQ(saga.phase("mail"), StepPhase::Skipped);
    EXPECT_FALSE(saga.order().troubledAt.has_value());
    EXPECT_EQ(saga.refusal(closeIt()), "nothing_to_close");
}

TEST(DecideRetry, MendsWhatACompletedOrderCouldDoWithout) {
    Saga saga(chain({call("ship"), notCritical(call("mail"))}));
    saga.answer("ship", succeeded());
    saga.answer("mail", declined());
    saga.on(retryIt());
    EXPECT_EQ(saga.sent(), Texts{"mail#2"});
    EXPECT_EQ(saga.order().state, OrderState::Completed);
    saga.answer("mail", succeeded());
    EXPECT_EQ(saga.order().activity, Activity::Idle);
}

// --- amend --------------------------------------------------------------------------------------------------------

Saga heldAt(Step last, std::vector<Step> before = {}) {
    before.push_back(withEffect(std::move(last), StepEffect::Once));
    const std::vector<Step> steps = before;
    Saga saga(chain(before), std::string(text));
    for (std::size_t i = 0; i + 1 < steps.size(); ++i) saga.answer(steps[i].name, succeeded());
    saga.answer(steps.back().name, refusedConnection());
    EXPECT_EQ(saga.order().activity, Activity::Held);
    return saga;
}

TEST(DecideAmend, ChangesTheDocumentAndSaysWhereNotWhat) {
    Saga saga = heldAt(call("a"));
    saga.on(amended(textWith(R"("shippingAddress":{"city":"Ada Keller, Lindenweg 4"})")));
    EXPECT_EQ(saga.written(), Texts{"order.amended"});
    EXPECT_NE(saga.order().document->text.find("Lindenweg"), std::string::npos);
    EXPECT_EQ(saga.entries()[0].data, R"({"changed":"/total"})");
}

TEST(DecideAmend, MoneyThatWasAuthorisedOrTakenBoundsTheTotal) {
    Saga authorised = heldAt(call("b"), {authorise()});
    EXPECT_EQ(authorised.refusal(amended(std::string(text), 4498)), "exceeds_authorised");
    authorised.on(amended(std::string(text), 3000));
    EXPECT_EQ(moneyOf(authorised.order()).authorised, 4497) << "what was authorised stays what it was";

    const Saga captured = heldAt(call("b"), {capture()});
    EXPECT_EQ(captured.refusal(amended(std::string(text), 3000)), "already_captured");
}

TEST(DecideAmend, RefusedWhileALostRequestMayStillArrive) {
    Saga saga(chain({capture(), call("b")}), std::string(text));
    saga.answer("capture", timedOut());
    EXPECT_EQ(saga.refusal(amended(std::string(text), 3000)), "call_under_way");
    saga.lookedUp("capture", LookupResult::NotDone);
    ASSERT_EQ(saga.phase("capture"), StepPhase::RetryWait);
    EXPECT_EQ(saga.refusal(amended(std::string(text), 3000)), "call_under_way") << "with the amount it was sent with";
}

TEST(DecideAmend, NoAmountSlipsPastAnApproval) {
    Saga granted(chain({approval("yes"), withEffect(call("a"), StepEffect::Once)}), std::string(text));
    granted.on(Approved{0, "operator:eve", "fine"});
    granted.answer("a", refusedConnection());
    EXPECT_EQ(granted.refusal(amended(std::string(text), 9'000)), "exceeds_approved");

    Saga skipped(chain({only(approval("yes"), "/total", 9'000), withEffect(call("a"), StepEffect::Once)}),
                 std::string(text));
    skipped.answer("a", refusedConnection());
    EXPECT_EQ(skipped.refusal(amended(R"({"total":9000,"type":"purchase"})", 9'000)), "condition_changes");
}

TEST(DecideAmend, WhatServicesActedOnStays) {
    const Saga reserved = heldAt(call("b"), {call("reserve")});
    EXPECT_EQ(reserved.refusal(amended(R"({"lines":[],"total":4497,"type":"purchase"})")), "already_reserved");
    const Saga shipped = heldAt(call("b"), {asPivot(call("ship"))});
    EXPECT_EQ(shipped.refusal(amended(textWith(R"("shippingAddress":{"city":"Ulm"})"))), "past_pivot");
}

TEST(DecideAmend, AFailedOrderStartsItsNextRunWithTheAmendedDocument) {
    Saga saga(chain({call("a"), authorise()}), std::string(text));
    saga.answer("a", succeeded());
    saga.answer("authorise", declined());
    saga.answerUndo("a", succeeded());
    ASSERT_EQ(saga.order().state, OrderState::Failed);
    const auto change = amended(R"({"currency":"EUR","customer":{"id":"C-1"},"total":9000,"type":"purchase"})", 9000);
    saga.on(ReopenRequested{"operator:eve", "new card", change.document, change.pointers});
    EXPECT_EQ(saga.written(), (Texts{"order.amended", "order.reopened"}));
    EXPECT_EQ(saga.order().run, 2);
    EXPECT_EQ(saga.order().document->total, 9000);
    EXPECT_EQ(saga.order().state, OrderState::Pending);
}

TEST(DecideAmend, TheNextRunIsStillTheSameCustomers) {
    Saga saga(chain({call("a")}), std::string(text));
    saga.answer("a", declined());
    ASSERT_EQ(saga.order().state, OrderState::Failed);
    auto other = std::make_shared<OrderDocument>(*amended(std::string(text)).document);
    other->customerId = "C-2";
    EXPECT_EQ(saga.refusal(ReopenRequested{"operator:eve", "new card", other, "/customer/id"}), "not_amendable");
}

TEST(DecideAmend, ThatSomebodyLookedIsWrittenDownAlsoOfAFinalOrder) {
    Saga saga(chain({call("a")}));
    saga.answer("a", succeeded());
    saga.on(AttemptsShown{"operator:eve", "the customer asks"});
    EXPECT_EQ(saga.written(), Texts{"attempts.shown"});
}

TEST(Amendment, MergesChecksAndNamesOnlyWhatChanged) {
    const auto document = OrderDocument::parse(text);
    ASSERT_TRUE(document);
    const auto changed = amend(**document, R"({"externalReference":"W-1","customer":{"id":"C-1","ada@x.de":null}})");
    ASSERT_TRUE(changed);
    EXPECT_EQ((*changed).document->externalReference, "W-1");
    EXPECT_EQ((*changed).pointers, "/externalReference");
    EXPECT_FALSE(amend(**document, R"({"total":1})")) << "the sum must still be right";
    EXPECT_FALSE(amend(**document, "[]"));
    EXPECT_FALSE(amend(**document, "{"));
}

// --- preview, assign
// --------------------------------------------------------------------------------------------------

TEST(UndoPlan, NamesEachStepsWayBackNewestFirst) {
    Step plain = call("plain", Stage::Confirmation);
    plain.compensation.reset();
    Saga saga(chain({withEffect(call("check", Stage::Validation), StepEffect::Read), authorise(), plain, capture(),
                     call("ship")}),
              std::string(text));
    for (const char* step : {"check", "authorise", "plain", "capture"}) saga.answer(step, succeeded());
    const auto plan = undoPlan(saga.order());
    ASSERT_EQ(plan.size(), 5u);
    EXPECT_EQ(plan[0].step, "ship");
    EXPECT_TRUE(plan[0].unknown) << "its answer is still out";
    EXPECT_EQ(plan[1].kind, UndoKind::Refund);
    EXPECT_EQ(plan[1].amount, 4497);
    EXPECT_EQ(plan[2].kind, UndoKind::CannotBeUndone);
    EXPECT_EQ(plan[3].kind, UndoKind::Void);
    EXPECT_EQ(plan[4].kind, UndoKind::Nothing);
    EXPECT_TRUE(mayCancel(saga.order()));
}

TEST(DecideAssign, NamesWhoTakesCareOfIt) {
    Saga saga(chain({call("a")}));
    saga.on(AssignRequested{"miriam", "operator:eve", "her customer"});
    EXPECT_EQ(saga.order().owner, "miriam");
    EXPECT_EQ(saga.written(), Texts{"order.assigned"});
}

TEST(WorkflowMissing, HoldsTheOrderUntilTheVersionIsBack) {
    Saga saga(chain({call("a")}));
    Order order = saga.order();
    const WorkflowPtr workflow = std::exchange(order.workflow, nullptr);
    const Decision held = holdWithoutWorkflow(order, saga.moment());
    EXPECT_EQ(held.order.hold, HoldReason::WorkflowMissing);
    EXPECT_EQ(held.order.version, order.version + 1);
    EXPECT_FALSE(held.order.wakeAt().has_value());
    EXPECT_FALSE(holdWithoutWorkflow(held.order, saga.moment()).changed);
    Order back = held.order;
    back.workflow = workflow;
    const auto released = decide(back, Recovered{}, saga.moment());
    ASSERT_TRUE(released && released->changed);
    EXPECT_EQ(released->order.activity, Activity::Running);
    EXPECT_EQ(released->effects.size(), 1u);
}

}  // namespace
}  // namespace sagadesk::core::testing
