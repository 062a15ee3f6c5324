// Which actions an order offers, in every state, activity and reason for being held; what they send.
#include <gtest/gtest.h>

#include <QStringList>
#include <map>

#include "ui/dialogs/action_plan.h"
#include "ui/models/order_offers.h"

namespace sagadesk::ui {

void PrintTo(PanelAction action, std::ostream* out) {
    *out << actionName(action).toStdString();
}

}  // namespace sagadesk::ui

namespace sagadesk::tests {
namespace {

using core::Activity;
using core::HoldReason;
using core::OrderState;
using ui::PanelAction;
using enum PanelAction;

using Actions = std::vector<PanelAction>;

api::StepView stepThat(const char* name, const char* status, const char* hold = "") {
    api::StepView step;
    step.name = step.label = name;
    step.status = status;
    step.hold = hold;
    return step;
}

api::OrderSnapshot orderIn(OrderState state, Activity activity, HoldReason hold = HoldReason::None) {
    api::OrderSnapshot order;
    order.summary.number = *core::OrderNumber::parse("K7QM-3XTD");
    order.summary.type = "purchase";
    order.summary.state = state;
    order.summary.activity = activity;
    order.summary.hold = hold;
    order.summary.version = 7;
    order.steps = {stepThat("authorise-payment", "succeeded"), stepThat("create-shipment", "not_reached")};
    order.steps[1].pivot = true;
    return order;
}

Actions actionsOf(const api::OrderSnapshot& order) {
    Actions actions;
    for (const ui::Offer& offer : ui::offersOf(order)) actions.push_back(offer.action);
    return actions;
}

TEST(OrderOffers, heldOrdersOfferWhatTheirReasonAsksFor) {
    const std::map<HoldReason, Actions> table{
        {HoldReason::RetriesExhausted, {Retry, EditFirst, LeaveOut, Undo, Cancel}},
        {HoldReason::BadResponse, {Retry, EditFirst, LeaveOut, Undo, Cancel}},
        {HoldReason::OutcomeUnknown, {WasDone, WasNotDone, LeaveOut}},
        {HoldReason::CompensationStuck, {RetryUndo, SettleByHand}},
        {HoldReason::LateSuccess, {Undo, SettleByHand}},
        {HoldReason::ApprovalOverdue, {Approve, Reject}},
        {HoldReason::WorkflowMissing, {}},
        {HoldReason::Operator, {GoOn, Undo}},
    };
    for (const OrderState state : {OrderState::Pending, OrderState::Confirmed, OrderState::Processing})
        for (const auto& [hold, actions] : table)
            EXPECT_EQ(actionsOf(orderIn(state, Activity::Held, hold)), actions) << core::word(hold);
}

TEST(OrderOffers, anOrderOnItsWayCanBeCancelledAndStopped) {
    for (const OrderState state : {OrderState::Pending, OrderState::Confirmed, OrderState::Processing}) {
        for (const Activity activity : {Activity::Running, Activity::Waiting, Activity::AwaitingCallback})
            EXPECT_EQ(actionsOf(orderIn(state, activity)), (Actions{Cancel, Stop}));
        EXPECT_EQ(actionsOf(orderIn(state, Activity::AwaitingApproval)), (Actions{Approve, Reject}));
        EXPECT_EQ(actionsOf(orderIn(state, Activity::Parked)), Actions{});
        EXPECT_EQ(actionsOf(orderIn(state, Activity::Compensating)), Actions{});
    }
}

TEST(OrderOffers, betweenTriesTheNextOneCanBeMadeAtOnce) {
    api::OrderSnapshot order = orderIn(OrderState::Pending, Activity::Waiting);
    order.steps[1].status = "retry_wait";
    EXPECT_EQ(actionsOf(order), (Actions{TryNow, Cancel, Stop}));
    order = orderIn(OrderState::Processing, Activity::Compensating);
    order.steps[0].undoStatus = "retry_wait";
    EXPECT_EQ(actionsOf(order), (Actions{TryNow}));
}

TEST(OrderOffers, afterThePivotCancellingIsGreyWithTheReason) {
    api::OrderSnapshot order = orderIn(OrderState::Processing, Activity::Running);
    for (const char* status : {"succeeded", "calling", "awaiting_callback"}) {
        order.steps[1].status = status;
        const auto offers = ui::offersOf(order);
        ASSERT_EQ(offers.front().action, Cancel);
        EXPECT_FALSE(offers.front().refusal.isEmpty()) << status;
    }
}

TEST(OrderOffers, endedOrders) {
    EXPECT_EQ(actionsOf(orderIn(OrderState::Failed, Activity::Idle)), (Actions{StartAgain, EditFirst}));
    EXPECT_EQ(actionsOf(orderIn(OrderState::Cancelled, Activity::Idle)), Actions{});
    api::OrderSnapshot order = orderIn(OrderState::Completed, Activity::Idle);
    EXPECT_EQ(actionsOf(order), Actions{});
    order.steps.push_back(stepThat("send-confirmation", "gave_up"));
    order.steps.back().critical = false;
    EXPECT_EQ(actionsOf(order), (Actions{Retry, LeaveOut}));
    // A late success of an order that had failed: a person decides first.
    EXPECT_EQ(actionsOf(orderIn(OrderState::Failed, Activity::Held, HoldReason::LateSuccess)),
              (Actions{Undo, SettleByHand}));
}

TEST(OrderOffers, theStepToDecideIsTheOneThatHolds) {
    api::OrderSnapshot order = orderIn(OrderState::Processing, Activity::Held, HoldReason::OutcomeUnknown);
    order.steps[1] = stepThat("create-shipment", "held", "outcome_unknown");
    EXPECT_EQ(ui::offersOf(order).front().step, "create-shipment");
    order.steps[0].undoStatus = "stuck";
    EXPECT_EQ(ui::stepToDecide(order)->name, "authorise-payment");
}

TEST(ActionPlan, everyActionSendsItsCommandWithTheVersionThatWasSeen) {
    using api::CommandKind;
    const api::OrderSnapshot order = orderIn(OrderState::Processing, Activity::Held, HoldReason::OutcomeUnknown);
    const ui::ActionInput input{QStringLiteral(" looked it up "), QStringLiteral("PX-1"), "create-shipment",
                                R"({"customer":{"name":"X"}})"};
    const std::map<PanelAction, CommandKind> kinds{
        {Retry, CommandKind::Retry},     {StartAgain, CommandKind::Reopen},  {EditFirst, CommandKind::Amend},
        {WasDone, CommandKind::Resolve}, {WasNotDone, CommandKind::Resolve}, {LeaveOut, CommandKind::Resolve},
        {Undo, CommandKind::Compensate}, {Cancel, CommandKind::Cancel},      {SettleByHand, CommandKind::Close},
        {Approve, CommandKind::Approve}, {Reject, CommandKind::Reject},      {GoOn, CommandKind::Retry},
        {RetryUndo, CommandKind::Retry}, {TryNow, CommandKind::Retry},       {Stop, CommandKind::Hold}};
    for (const auto& [action, kind] : kinds) {
        const auto commands = ui::commandsOf(action, order, input);
        ASSERT_FALSE(commands.empty());
        EXPECT_EQ(commands.front().kind, kind) << ui::actionName(action).toStdString();
        EXPECT_EQ(commands.front().expectedVersion, 7U);
        EXPECT_EQ(commands.front().reason, "looked it up");
        EXPECT_TRUE(ui::pendingWords(action, "K7QM-3XTD").contains("%1"));
        EXPECT_TRUE(ui::pendingWords(action, "K7QM-3XTD").contains("K7QM-3XTD"));
    }
    EXPECT_EQ(ui::commandsOf(WasDone, order, input).front().verdict, "done");
    EXPECT_EQ(ui::commandsOf(WasDone, order, input).front().reference, "PX-1");
    EXPECT_EQ(ui::commandsOf(WasNotDone, order, input).front().verdict, "not_done");
    EXPECT_EQ(ui::commandsOf(LeaveOut, order, input).front().verdict, "skip");
    EXPECT_EQ(ui::commandsOf(EditFirst, order, input).back().kind, CommandKind::Retry);
    const auto again = ui::commandsOf(EditFirst, orderIn(OrderState::Failed, Activity::Idle), input);
    ASSERT_EQ(again.size(), 1U) << "the change and the next run are one command";
    EXPECT_EQ(again[0].kind, CommandKind::Reopen);
    EXPECT_EQ(again[0].patch, input.patch);
}

}  // namespace
}  // namespace sagadesk::tests
