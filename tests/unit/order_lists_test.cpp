// What lists and overview are made of: cells of the step bar, questions as filters, figures from counts.
#include <gtest/gtest.h>

#include "core/order.h"
#include "engine/milestones.h"
#include "engine/order_filter.h"
#include "engine/overview_queries.h"
#include "store/memory/memory_store.h"

namespace sagadesk::engine {
namespace {

using namespace std::chrono_literals;
using core::StepPhase, core::UndoPhase;
using State = api::MilestoneState;

core::WorkflowPtr workflow() {
    auto made = std::make_shared<core::Workflow>();
    made->name = "purchase";
    made->version = 1;
    for (const auto& [name, group] : {std::pair("check", "validate"), std::pair("authorise", "payment"),
                                      std::pair("reserve", "stock"), std::pair("capture", "payment")}) {
        auto& step = made->steps.emplace_back();
        step.name = name;
        step.group = group;
        step.label = name;
    }
    made->steps.back().stage = core::Stage::Processing;
    return made;
}

core::Order orderWith(std::vector<StepPhase> phases) {
    core::Order order;
    order.workflow = workflow();
    for (const StepPhase phase : phases) order.steps.emplace_back().phase = phase;
    return order;
}

std::vector<State> statesOf(const core::Order& order) {
    std::vector<State> states;
    for (const auto& cell : milestonesOf(order)) states.push_back(cell.state);
    return states;
}

TEST(MilestonesTest, AreTheGroupsInTheWorkflowsOrder) {
    const auto cells = milestonesOf(
        orderWith({StepPhase::Succeeded, StepPhase::Succeeded, StepPhase::Calling, StepPhase::NotReached}));
    EXPECT_EQ(cells, (std::vector<api::MilestoneCell>{
                         {"validate", State::Done}, {"payment", State::Running}, {"stock", State::Running}}));
    EXPECT_TRUE(milestonesOf(core::Order{}).empty());
}

TEST(MilestonesTest, ShowWhatMattersMostInAGroup) {
    using P = StepPhase;
    EXPECT_EQ(statesOf(orderWith({P::Succeeded, P::Succeeded, P::Succeeded, P::Succeeded})),
              (std::vector{State::Done, State::Done, State::Done}));
    EXPECT_EQ(statesOf(orderWith({P::Skipped, P::Succeeded, P::Parked, P::Held})),
              (std::vector{State::Skipped, State::Held, State::Parked}));
    EXPECT_EQ(statesOf(orderWith({P::Declined, P::NotReached, P::NotReached, P::NotReached})),
              (std::vector{State::Failed, State::NotReached, State::NotReached}));
    auto undone = orderWith({P::Succeeded, P::Succeeded, P::Succeeded, P::Declined});
    undone.steps[1].undo = UndoPhase::Done;
    undone.steps[2].undo = UndoPhase::Calling;
    EXPECT_EQ(statesOf(undone), (std::vector{State::Done, State::Failed, State::Running}));
    undone.steps[2].undo = UndoPhase::Stuck;
    EXPECT_EQ(statesOf(undone).back(), State::Held);
}

TEST(OrderFilterTest, SaysWhatIsWrongAndWhere) {
    api::OrderQuery query;
    query.q = "x total:abc";
    const auto filter = filterOf(query, {});
    ASSERT_FALSE(filter);
    EXPECT_EQ(filter.error().detail, "\"abc\" is not an amount.");
    EXPECT_EQ(filter.error().place, "byte 8");
    EXPECT_EQ(filter.error().kind, core::FailureClass::Refused);
}

TEST(OrderFilterTest, KeepsThePlaceOfASortedPage) {
    ports::OrderRow row;
    row.currency = "EUR";
    row.total = 4497;
    row.listed.customerName = "Åda B";
    for (const char* q : {"sort:-total", "sort:customer"}) {
        api::OrderQuery query;
        query.q = q;
        const auto filter = filterOf(query, {});
        ASSERT_TRUE(filter);
        query.before = row.id;
        query.beforeValue = placeText(row, *filter);
        const auto place = placeOf(query, *filter);
        ASSERT_TRUE(place && *place);
        EXPECT_EQ((*place)->value, ports::sortValue(row, filter->sort)) << q;
        query.beforeValue = "x";
        EXPECT_FALSE(placeOf(query, *filter)) << q;
    }
    api::OrderQuery query;
    query.before = row.id;
    query.beforeValue = "n1";
    EXPECT_FALSE(placeOf(query, *filterOf(query, {})));
}

class OverviewTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(store->acquire("shop", 10s)); }

    // An order that was accepted then and has taken so long to be completed; unfinished without.
    void add(core::Instant created, std::optional<core::Duration> took) {
        ports::Batch batch;
        batch.token = ++token;
        ports::Creation made;
        made.row.id = core::OrderId::make(
            created, {0, 0, 0, static_cast<std::uint8_t>(token >> 8), static_cast<std::uint8_t>(token)});
        made.row.number = core::OrderNumber::fromRandom(token);
        made.row.type = "purchase";
        made.row.currency = "EUR";
        made.row.created = made.row.changed = created;
        made.row.step = "capture";
        made.idempotency.key = std::to_string(token);
        batch.creations.push_back(made);
        ASSERT_TRUE(store->commit(batch));
        if (!took) return;
        ports::Update update;
        update.expectedVersion = made.row.version;
        update.row = made.row;
        ++update.row.version;
        update.row.step = "";
        update.row.state = core::OrderState::Completed;
        update.row.activity = core::Activity::Idle;
        for (const auto kind : {core::EntryKind::StepSucceeded, core::EntryKind::OrderCompleted}) {
            auto& entry = update.entries.emplace_back();
            entry.order = made.row.id;
            entry.sequence = update.entries.size();
            entry.kind = kind;
            entry.time = created + *took;
            if (kind == core::EntryKind::StepSucceeded) entry.step = "capture";
        }
        ports::Batch next;
        next.token = ++token;
        next.updates.push_back(update);
        ASSERT_TRUE(store->commit(next));
    }

    std::shared_ptr<store::MemoryDisk> disk = store::makeMemoryDisk(1, core::Hash{1});
    std::unique_ptr<ports::Store> store = store::openMemoryStore(disk);
    std::unique_ptr<ports::Reader> reader = store::openMemoryReader(disk);
    std::uint64_t token = 0;
    const core::Instant now = *core::parseInstant("2026-11-18T13:03:00Z");
};

TEST_F(OverviewTest, CountsTodayBesideTheSameWeekday) {
    add(now - 24h * 7 - 1h, 1s);
    add(now - 24h * 7 + 1h, 1s);  // later than now, a week ago
    add(now - 13h, 2s);           // 00:03 in UTC, 01:03 in Berlin
    add(now - 14h, 2s);           // yesterday in UTC, today in Berlin
    for (int n = 0; n < 8; ++n) add(now - 1min, 4s);
    add(now - 1min, std::nullopt);
    const auto utc = engine::overview(*reader, now, 0min);
    ASSERT_TRUE(utc);
    EXPECT_EQ(utc->today, (api::FlowFigures{10, 9, 0, 0}));
    EXPECT_EQ(utc->weekBefore, (api::FlowFigures{1, 1, 0, 0}));
    EXPECT_EQ(utc->inProgress, 1U);
    EXPECT_EQ(utc->flow.size(), 3U);  // yesterday's last hours too
    EXPECT_EQ(utc->median, core::Duration(4096));
    const auto berlin = engine::overview(*reader, now, 60min);
    EXPECT_EQ(berlin->today.created, 11U);
    EXPECT_EQ(berlin->dayBegin, *core::parseInstant("2026-11-17T23:00:00Z"));
}

TEST_F(OverviewTest, HoursAndDaysAreKeptBesideToday) {
    add(now - 24h * 7 - 2h, 1s);
    add(now - 24h * 6, 1s);
    add(now - 20h, 1s);  // yesterday
    add(now - 1min, 1s);
    const auto told = engine::overview(*reader, now, 0min);
    ASSERT_TRUE(told);
    EXPECT_EQ(told->today.created, 1U);
    EXPECT_EQ(told->flow.size(), 2U);
    ASSERT_EQ(told->hours.size(), 3U);
    EXPECT_EQ(told->hours.back().from, *core::parseInstant("2026-11-18T13:00:00Z"));
}

TEST_F(OverviewTest, ThePipelineHasTheMilestonesWithTheirLoad) {
    core::WorkflowCatalogue workflows;
    ASSERT_TRUE(workflows.add(workflow()));
    for (int n = 0; n < 16; ++n) add(now - 1min, 1s);
    add(now - 30min, 1s);
    add(now - 2h, std::nullopt);
    add(now, std::nullopt);
    const auto pipeline = engine::pipeline(*reader, workflows, {{{"purchase", "capture"}, 1s}}, now);
    ASSERT_TRUE(pipeline);
    ASSERT_EQ(pipeline->milestones.size(), 4U);  // authorise and capture are of two stages
    const auto& payment = pipeline->milestones.back();
    EXPECT_EQ(payment.milestone, "payment");
    EXPECT_EQ(payment.stage, "processing");
    EXPECT_EQ(payment.steps, std::vector<std::string>{"capture"});
    EXPECT_EQ(payment.byActivity[0], 2U);
    EXPECT_EQ(payment.slow, 1U);
    EXPECT_DOUBLE_EQ(payment.perMinute, 16.0 / 8.0);  // since 12:55
    EXPECT_EQ(payment.lastHour[11], 16U);
    EXPECT_EQ(payment.lastHour[5], 1U);
    EXPECT_EQ(payment.usualTime, core::Duration(1s));
    ASSERT_EQ(pipeline->cards.size(), 1U);  // the one that takes long
    EXPECT_EQ(pipeline->cards[0].created, now - 2h);
    ASSERT_EQ(pipeline->flow.size(), 2U);
    EXPECT_EQ(pipeline->flow.back().figures.completed, 16U);
}

TEST_F(OverviewTest, StepsAfterOneAnotherAddUpAndThoseBesideOneAnotherDoNot) {
    auto made = std::make_shared<core::Workflow>(*workflow());
    made->steps[1].group = made->steps[2].group = "both";
    made->steps[1].stage = made->steps[2].stage = core::Stage::Confirmation;
    core::WorkflowCatalogue workflows;
    ASSERT_TRUE(workflows.add(made));
    const UsualTable usual{{{"purchase", "authorise"}, 1s}, {{"purchase", "reserve"}, 3s}};
    EXPECT_EQ(engine::pipeline(*reader, workflows, usual, now)->milestones[1].usualTime, core::Duration(3s));
    auto chained = std::make_shared<core::Workflow>(*made);
    chained->version = 2;
    chained->steps[2].after = {1};
    ASSERT_TRUE(workflows.add(chained));
    const auto pipeline = engine::pipeline(*reader, workflows, usual, now);
    ASSERT_EQ(pipeline->milestones.size(), 3U);
    EXPECT_EQ(pipeline->milestones[1].usualTime, core::Duration(4s));
}

TEST_F(OverviewTest, AMilestoneShowsNoMoreThanItsCards) {
    core::WorkflowCatalogue workflows;
    ASSERT_TRUE(workflows.add(workflow()));
    for (int n = 0; n < 210; ++n) add(now - 2h, std::nullopt);
    const auto pipeline = engine::pipeline(*reader, workflows, {}, now);
    ASSERT_TRUE(pipeline);
    EXPECT_EQ(pipeline->cards.size(), api::pipeline_cards_max);
    EXPECT_EQ(pipeline->milestones.back().slow, 210U);
}

}  // namespace
}  // namespace sagadesk::engine
