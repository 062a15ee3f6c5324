// What is derived from an order's records: wake-up, parked and current service, money.
#include <gtest/gtest.h>

#include "core/order.h"

namespace sagadesk::core {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t total = 4497;
constexpr Instant created{1'000s};
constexpr Instant soon{2'000s};
constexpr Instant later{3'000s};

// authorise (payment), reserve (inventory), approve (a person), capture (payment), ship (fulfilment)
enum : std::size_t { authorise, reserve, approve, capture, ship };

WorkflowPtr workflow() {
    static const WorkflowPtr made = [] {
        auto building = std::make_shared<Workflow>();
        building->steps.resize(5);
        building->steps[authorise].service = building->steps[capture].service = "payment";
        building->steps[reserve].service = "inventory";
        building->steps[ship].service = "fulfilment";
        building->steps[approve].kind = StepKind::Approval;
        building->steps[authorise].money = MoneyRole::Authorise;
        building->steps[capture].money = MoneyRole::Capture;
        return building;
    }();
    return made;
}

Order order() {
    auto document = std::make_shared<OrderDocument>();
    document->total = total;
    Order made;
    made.document = document;
    made.workflow = workflow();
    made.created = created;
    made.steps.resize(5);
    return made;
}

Order with(std::size_t step, StepPhase phase, Instant due = {}) {
    Order made = order();
    made.steps[step].phase = phase;
    made.steps[step].due = due;
    return made;
}

Order undoing(std::size_t step, UndoPhase undo, Instant due = {}) {
    Order made = with(step, StepPhase::Succeeded, due);
    made.steps[step].undo = undo;
    made.abort = Abort::Fail;
    return made;
}

TEST(WakeAt, ByPhase) {
    EXPECT_EQ(with(reserve, StepPhase::Calling, later).wakeAt(), created);
    EXPECT_EQ(with(reserve, StepPhase::LookingUp).wakeAt(), created);
    EXPECT_EQ(with(reserve, StepPhase::LookingUp, later).wakeAt(), later) << "the next look-up waits";
    for (const StepPhase phase :
         {StepPhase::RetryWait, StepPhase::AwaitingCallback, StepPhase::AwaitingApproval, StepPhase::Sleeping})
        EXPECT_EQ(with(reserve, phase, later).wakeAt(), later) << static_cast<int>(phase);
    for (const StepPhase phase : {StepPhase::NotReached, StepPhase::Parked, StepPhase::Held, StepPhase::Succeeded,
                                  StepPhase::Skipped, StepPhase::Declined, StepPhase::GaveUp, StepPhase::Unknown})
        EXPECT_EQ(with(reserve, phase, later).wakeAt(), std::nullopt) << static_cast<int>(phase);
}

TEST(WakeAt, ByUndo) {
    EXPECT_EQ(undoing(reserve, UndoPhase::Calling, later).wakeAt(), created);
    EXPECT_EQ(undoing(reserve, UndoPhase::RetryWait, later).wakeAt(), later);
    EXPECT_EQ(undoing(reserve, UndoPhase::AwaitingCallback, later).wakeAt(), later);
    for (const UndoPhase undo : {UndoPhase::None, UndoPhase::Parked, UndoPhase::Done, UndoPhase::Stuck})
        EXPECT_EQ(undoing(reserve, undo, later).wakeAt(), std::nullopt) << static_cast<int>(undo);
}

TEST(WakeAt, IsTheEarliestOfAllSteps) {
    Order both = with(reserve, StepPhase::RetryWait, later);
    both.steps[capture].phase = StepPhase::Succeeded;
    both.steps[capture].undo = UndoPhase::RetryWait;
    both.steps[capture].due = soon;
    EXPECT_EQ(both.wakeAt(), soon);
    both.steps[ship].phase = StepPhase::Calling;
    EXPECT_EQ(both.wakeAt(), created);
    EXPECT_EQ(order().wakeAt(), std::nullopt);
}

TEST(ParkedOn, IsTheServiceOfTheFirstParkedStep) {
    EXPECT_EQ(order().parkedOn(), "");
    EXPECT_EQ(with(reserve, StepPhase::Parked).parkedOn(), "inventory");
    EXPECT_EQ(undoing(capture, UndoPhase::Parked).parkedOn(), "payment");
    EXPECT_EQ(with(reserve, StepPhase::RetryWait).parkedOn(), "");
    Order both = with(ship, StepPhase::Parked);
    both.steps[reserve].phase = StepPhase::Parked;
    EXPECT_EQ(both.parkedOn(), "inventory");
}

TEST(CurrentService, PrefersWorkThenWaitsThenHolds) {
    Order made = with(authorise, StepPhase::Held);
    EXPECT_EQ(made.currentService(), "payment");
    made.steps[reserve].phase = StepPhase::Parked;
    EXPECT_EQ(made.currentService(), "inventory");
    made.steps[ship].phase = StepPhase::Calling;
    EXPECT_EQ(made.currentService(), "fulfilment");
    made.activity = Activity::Held;
    EXPECT_EQ(made.currentService(), "payment");
}

TEST(CurrentService, ByPhase) {
    EXPECT_EQ(order().currentService(), "");
    EXPECT_EQ(with(approve, StepPhase::AwaitingApproval).currentService(), "");
    for (const StepPhase phase : {StepPhase::Calling, StepPhase::LookingUp, StepPhase::RetryWait,
                                  StepPhase::AwaitingCallback, StepPhase::Parked, StepPhase::Held})
        EXPECT_EQ(with(reserve, phase).currentService(), "inventory") << static_cast<int>(phase);
    for (const StepPhase phase : {StepPhase::NotReached, StepPhase::Succeeded, StepPhase::Skipped, StepPhase::Declined,
                                  StepPhase::GaveUp, StepPhase::Unknown})
        EXPECT_EQ(with(reserve, phase).currentService(), "") << static_cast<int>(phase);
    for (const UndoPhase undo :
         {UndoPhase::Calling, UndoPhase::RetryWait, UndoPhase::AwaitingCallback, UndoPhase::Parked, UndoPhase::Stuck})
        EXPECT_EQ(undoing(capture, undo).currentService(), "payment") << static_cast<int>(undo);
    EXPECT_EQ(undoing(capture, UndoPhase::Done).currentService(), "");
}

TEST(DerivedFromRecords, IsEmptyWithoutTheWorkflow) {
    Order made = with(reserve, StepPhase::Parked);
    made.workflow = nullptr;
    EXPECT_EQ(made.parkedOn(), "");
    EXPECT_EQ(made.currentService(), "");
    EXPECT_EQ(moneyOf(made).captured, 0);
}

struct MoneyCase {
    const char* name;
    std::size_t step;
    StepRecord record;
    Abort abort = Abort::None;
    MoneyTotals totals;
};
class MoneyOf : public testing::TestWithParam<MoneyCase> {};

TEST_P(MoneyOf, FollowsTheRecord) {
    Order made = order();
    made.abort = GetParam().abort;
    made.steps[GetParam().step] = GetParam().record;
    const MoneyTotals totals = moneyOf(made);
    EXPECT_EQ(totals.authorised, GetParam().totals.authorised);
    EXPECT_EQ(totals.captured, GetParam().totals.captured);
    EXPECT_EQ(totals.refunded, GetParam().totals.refunded);
    EXPECT_EQ(totals.voided, GetParam().totals.voided);
    EXPECT_EQ(totals.atRisk, GetParam().totals.atRisk);
}

StepRecord phase(StepPhase value, UndoPhase undo = UndoPhase::None) {
    StepRecord record;
    record.phase = value;
    record.undo = undo;
    return record;
}
StepRecord doubtful(StepPhase value) {
    StepRecord record = phase(value);
    record.inDoubt = true;
    return record;
}
StepRecord held(HoldReason reason) {
    StepRecord record = phase(StepPhase::Held);
    record.hold = reason;
    return record;
}
StepRecord lateSuccess() {
    StepRecord record = phase(StepPhase::GaveUp);
    record.late = true;
    return record;
}
constexpr auto no = Abort::None;
constexpr auto failing = Abort::Fail;
constexpr auto cancelling = Abort::Cancel;
using P = StepPhase;
using U = UndoPhase;

const MoneyCase money_cases[] = {
    {"Authorised", authorise, phase(P::Succeeded), no, {.authorised = total}},
    {"AuthorisedWhileAborting", authorise, phase(P::Succeeded), failing, {.authorised = total}},
    {"Voided", authorise, phase(P::Succeeded, U::Done), failing, {.authorised = total, .voided = total}},
    {"VoidUnderWay", authorise, phase(P::Succeeded, U::Calling), failing, {.authorised = total}},
    {"VoidStuck", authorise, phase(P::Succeeded, U::Stuck), failing, {.authorised = total, .atRisk = total}},
    {"AuthorisationUnknown", authorise, phase(P::Unknown), failing, {.atRisk = total}},
    {"AuthorisationUnknownUndone", authorise, phase(P::Unknown, U::Done), failing, {}},
    {"AuthorisationUnknownStuck", authorise, phase(P::Unknown, U::Stuck), failing, {.atRisk = total}},
    {"AuthorisationDeclined", authorise, doubtful(P::Declined), failing, {}},
    {"Captured", capture, phase(P::Succeeded), no, {.captured = total}},
    {"CapturedAfterDoubt", capture, doubtful(P::Succeeded), no, {.captured = total}},
    {"CapturedWhileFailing", capture, phase(P::Succeeded), failing, {.captured = total, .atRisk = total}},
    {"CapturedWhileCancelling", capture, phase(P::Succeeded), cancelling, {.captured = total, .atRisk = total}},
    {"RefundUnderWay", capture, phase(P::Succeeded, U::RetryWait), failing, {.captured = total, .atRisk = total}},
    {"RefundParked", capture, phase(P::Succeeded, U::Parked), no, {.captured = total, .atRisk = total}},
    {"RefundStuck", capture, phase(P::Succeeded, U::Stuck), failing, {.captured = total, .atRisk = total}},
    {"Refunded", capture, phase(P::Succeeded, U::Done), failing, {.captured = total, .refunded = total}},
    {"CaptureCalling", capture, phase(P::Calling), no, {}},
    {"CaptureRepeated", capture, doubtful(P::Calling), no, {.atRisk = total}},
    {"CaptureWaitingInDoubt", capture, doubtful(P::RetryWait), no, {.atRisk = total}},
    {"CaptureWaiting", capture, phase(P::RetryWait), no, {}},
    {"CaptureLookedUp", capture, phase(P::LookingUp), no, {.atRisk = total}},
    {"CaptureHeldUnknown", capture, held(HoldReason::OutcomeUnknown), no, {.atRisk = total}},
    {"CaptureLateSuccess", capture, lateSuccess(), failing, {.atRisk = total}},
    {"CaptureHeldExhausted", capture, held(HoldReason::RetriesExhausted), no, {}},
    {"CaptureHeldInDoubt", capture, doubtful(P::Held), no, {.atRisk = total}},
    {"CaptureUnknown", capture, phase(P::Unknown), failing, {.atRisk = total}},
    {"CaptureUnknownUndone", capture, phase(P::Unknown, U::Done), failing, {}},
    {"CaptureGaveUp", capture, doubtful(P::GaveUp), failing, {}},
    {"CaptureSkipped", capture, phase(P::Skipped), no, {}},
    {"NoMoneyInAReservation", reserve, phase(P::Unknown), failing, {}},
};
INSTANTIATE_TEST_SUITE_P(Table, MoneyOf, testing::ValuesIn(money_cases),
                         [](const auto& one) { return std::string{one.param.name}; });

TEST(MoneyOfAnOrder, OwesItsTotalOnceHoweverManyStepsAreOpen) {
    Order made = order();
    made.abort = Abort::Fail;
    made.steps[authorise] = phase(P::Succeeded, U::Stuck);
    made.steps[capture] = phase(P::Succeeded, U::Stuck);
    const MoneyTotals totals = moneyOf(made);
    EXPECT_EQ(totals.authorised, total);
    EXPECT_EQ(totals.captured, total);
    EXPECT_EQ(totals.atRisk, total);
}

}  // namespace
}  // namespace sagadesk::core
