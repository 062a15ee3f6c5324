// Pipeline: what its columns are made of, that nothing moves where somebody looks, and where keys lead.
#include <QAbstractItemModelTester>
#include <QListView>
#include <algorithm>

#include "gui/canned_flow.h"
#include "gui/canned_orders.h"
#include "gui/gui_fixture.h"
#include "ui/frame/command_list.h"
#include "ui/models/pipeline_columns.h"
#include "ui/models/pipeline_model.h"
#include "ui/pages/pipeline_column.h"
#include "ui/pages/pipeline_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/outcome_strip.h"
#include "ui/widgets/pipeline_head.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using core::Activity;

api::MilestoneLoad load(const char* type, const char* milestone, const char* stage, std::vector<std::string> steps,
                        const char* label = "") {
    api::MilestoneLoad made;
    made.type = type;
    made.milestone = milestone;
    made.stage = stage;
    made.steps = std::move(steps);
    made.label = label;
    return made;
}

api::Pipeline threeWorkflows() {
    api::Pipeline pipeline;
    pipeline.at = CannedBackend::now;
    pipeline.milestones = {
        load("purchase", "validate", "validation", {"check-price"}),
        load("purchase", "payment", "confirmation", {"authorise-payment"}, "Authorise payment"),
        load("purchase", "stock", "confirmation", {"reserve-inventory"}, "Reserve stock"),
        load("purchase", "payment", "processing", {"capture-payment"}, "Take payment"),
        load("purchase", "notify", "processing", {"send-confirmation"}, "Send confirmation"),
        load("subscription", "validate", "validation", {"check-price", "check-eligibility"}),
        load("subscription", "payment", "confirmation", {"authorise-payment"}, "Authorise payment"),
        load("subscription", "allocate", "confirmation", {"allocate-resource"}, "Allocate resource"),
        load("subscription", "activate", "processing", {"activate-subscription"}, "Activate subscription"),
        load("subscription", "payment", "processing", {"capture-payment"}, "Take payment"),
        load("subscription", "notify", "processing", {"send-welcome"}, "Send welcome")};
    for (api::MilestoneLoad& each : pipeline.milestones) {
        each.byActivity[0] = 10;
        each.byActivity[static_cast<std::size_t>(Activity::Held)] = 2;
        each.slow = 3;
        each.perMinute = 1.5;
        each.lastHour[11] = 7;
    }
    return pipeline;
}

std::vector<api::OrderSummary> cards(std::size_t count) {
    std::vector<api::OrderSummary> made;
    for (const api::OrderSummary& order : cannedOrders(20 * count, CannedBackend::now)) {
        if (order.activity != Activity::Held || made.size() == count) continue;
        made.push_back(order);
        made.back().troubledAt = CannedBackend::now - std::chrono::minutes(10 + made.size());
    }
    return made;
}

TEST(PipelineColumns, WorkflowsShareTheMilestonesThatMeanTheSame) {
    const auto columns = ui::pipelineColumns(threeWorkflows(), "");
    QStringList names;
    for (const ui::PipelineColumn& column : columns) names << column.name;
    EXPECT_EQ(names.join(QLatin1Char(' ')), "Checks Authorise Reserve stock Allocation Activation Take payment Message")
        << qPrintable(names.join(QLatin1Char(' ')));
    EXPECT_EQ(columns[0].orders, 24u);
    EXPECT_EQ(columns[0].held, 4u);
    EXPECT_EQ(columns[0].slow, 6u);
    EXPECT_EQ(columns[0].steps, QStringList({"check-price", "check-eligibility"}));
    EXPECT_DOUBLE_EQ(columns[0].perMinute, 3);
    EXPECT_EQ(columns[0].lastHour.last(), 14);
    EXPECT_FALSE(columns[3].sure);
    EXPECT_TRUE(columns[4].sure);
    EXPECT_EQ(ui::pipelineColumns(threeWorkflows(), "purchase").size(), 5u);
    EXPECT_EQ(ui::pipelineTypes(threeWorkflows()).size(), 2u);
}

TEST(PipelineColumns, CountsWhatHasNoCard) {
    api::Pipeline pipeline = threeWorkflows();
    pipeline.milestones[1].byActivity[static_cast<std::size_t>(Activity::Held)] = 316;
    pipeline.cards = cards(250);
    for (api::OrderSummary& card : pipeline.cards) card.type = "purchase", card.step = "authorise-payment";
    const auto columns = ui::pipelineColumns(pipeline, "purchase");
    EXPECT_EQ(columns[1].cards.size(), 200u);
    EXPECT_EQ(columns[1].more(), 316u + 3u - 200u);
    EXPECT_EQ(ui::stickingWords(columns[1], {}), "316 held · 3 slow");
    EXPECT_EQ(ui::pipelineQuery(columns[1], "purchase"),
              "status:pending,confirmed,processing step:authorise-payment type:purchase");
}

TEST(PipelineColumns, SaysWhichServiceIsNotWell) {
    const auto columns = ui::pipelineColumns(threeWorkflows(), "");
    api::ServiceBoard board;
    board.at = CannedBackend::now;
    auto& payment = board.services.emplace_back();
    payment.name = "payment";
    payment.usedFor = {"purchase/authorise-payment", "purchase/capture-payment"};
    const ui::Formats formats;
    const ui::Viewer viewer = ui::viewerOf(formats, [] { return CannedBackend::now; });
    EXPECT_TRUE(ui::pipelineTrouble(columns[1], board, viewer).lead.isEmpty());
    payment.health = api::ServiceHealth::NotAnswering;
    payment.breaker = api::BreakerState::Open;
    payment.nextProbe = board.at + 17'500ms;
    const ui::PipelineTrouble trouble = ui::pipelineTrouble(columns[1], board, viewer);
    EXPECT_FALSE(trouble.lead.isEmpty());
    EXPECT_EQ(trouble.sentence, "It is tried again in 18 s.");
    EXPECT_TRUE(ui::pipelineTrouble(columns[2], board, viewer).lead.isEmpty());
}

TEST(PipelineColumns, CountsTheLastQuarterOfAnHourInWholeSlots) {
    api::Pipeline pipeline;
    pipeline.at = *core::parseInstant("2026-11-18T14:07:00Z");
    for (int back = 13; back >= 0; --back)
        pipeline.flow.push_back(
            {*core::parseInstant("2026-11-18T14:05:00Z") - back * api::flow_slot, {2, 1, 0, back == 3 ? 5u : 0u}});
    const ui::RecentFlow flow = ui::recentFlow(pipeline);
    EXPECT_EQ(flow.from, *core::parseInstant("2026-11-18T13:50:00Z"));
    EXPECT_EQ(flow.figures, (api::FlowFigures{8, 4, 0, 5}));
    EXPECT_EQ(flow.completed, QList<double>(12, 1));
    EXPECT_EQ(flow.cancelled[8], 5);
}

TEST(PipelineModel, NothingMovesWhereSomebodyLooks) {
    const ui::Formats formats;
    const ui::Viewer viewer = ui::viewerOf(formats, [] { return CannedBackend::now; });
    ui::PipelineModel model(formats, viewer);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const auto all = cards(8);
    const std::vector<api::OrderSummary> first(all.begin(), all.begin() + 5);
    model.update(first, CannedBackend::now, ui::CardOrder::NeedsHelp, true);
    ASSERT_EQ(model.rowCount(), 5);
    std::vector<api::OrderSummary> next(all.begin() + 1, all.end());
    std::ranges::reverse(next);
    model.update(next, CannedBackend::now, ui::CardOrder::NeedsHelp, false);
    ASSERT_EQ(model.rowCount(), 5);
    for (int row = 0; row < 5; ++row) EXPECT_EQ(model.at(row)->id, first[static_cast<std::size_t>(row)].id);
    EXPECT_TRUE(model.index(0).data(ui::DimmedRole).toBool());
    EXPECT_FALSE(model.index(1).data(ui::DimmedRole).toBool());
    EXPECT_EQ(model.waiting(), 3);
    const QPersistentModelIndex kept = model.index(2);
    model.move();
    ASSERT_EQ(model.rowCount(), 7);
    for (int row = 0; row < 7; ++row) EXPECT_EQ(model.at(row)->id, next[static_cast<std::size_t>(row)].id);
    EXPECT_EQ(model.at(kept.row())->id, first[2].id);
    EXPECT_EQ(model.waiting(), 0);
    EXPECT_EQ(resets.count(), 0);
}

TEST(PipelineModel, CardsSayAllInOneSentenceAndSort) {
    const ui::Formats formats;
    const ui::Viewer viewer = ui::viewerOf(formats, [] { return CannedBackend::now; });
    ui::PipelineModel model(formats, viewer);
    auto some = cards(3);
    some[0].total = 100, some[1].total = 300, some[2].total = 200;
    for (auto& each : some) each.currency = "EUR";
    model.update(some, CannedBackend::now, ui::CardOrder::MostMoney, true);
    EXPECT_EQ(model.at(0)->total, 300);
    EXPECT_EQ(model.at(2)->total, 100);
    model.update(some, CannedBackend::now, ui::CardOrder::Longest, true);
    EXPECT_EQ(model.at(0)->id, some[2].id);
    EXPECT_DOUBLE_EQ(model.index(0).data(ui::ShareRole).toDouble(), 1);
    const QString said = model.index(0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(said.startsWith(QLatin1String("Held. ")) && said.contains(QStringLiteral("€2.00"))) << qPrintable(said);
    EXPECT_EQ(model.index(0).data(ui::AgeRole).toString(), "13 min");
}

struct Pipeline : Console {
    Pipeline() {
        window->resize(1440, 900);
        window->show();
        window->openPage(QStringLiteral("pipeline"));
        page = qobject_cast<ui::PipelinePage*>(window->front());
    }
    [[nodiscard]] bool ready() {
        return QTest::qWaitFor([&] { return page->columns().size() == 6; }, 5'000);
    }
    [[nodiscard]] ui::PipelineColumnView* withCards(int skip = 0) {
        for (ui::PipelineColumnView* each : page->columns())
            if (each->model().rowCount() > 0 && skip-- == 0) return each;
        return nullptr;
    }

    ui::PipelinePage* page = nullptr;
};

TEST(PipelinePage, ShowsMilestonesAndWhatSticks) {
    Pipeline console;
    ASSERT_NE(console.page, nullptr);
    ASSERT_TRUE(console.ready());
    auto* heads = console.page->columns()[1]->findChild<ui::PipelineHead*>();
    EXPECT_TRUE(heads->accessibleName().startsWith(QLatin1String("Authorise, ")))
        << qPrintable(heads->accessibleName());
    ASSERT_NE(console.withCards(), nullptr);
    auto* outcomes = console.page->findChild<ui::OutcomeStrip*>();
    ASSERT_EQ(outcomes->partCount(), 4);
    EXPECT_TRUE(outcomes->partName(0).contains(QLatin1String("completed"))) << qPrintable(outcomes->partName(0));
    for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        const LookOf look({choice, ui::Density::Standard, 100, true, false});
        grab(*console.window,
             choice == ui::ThemeChoice::Light ? QStringLiteral("pipeline-light") : QStringLiteral("pipeline-dark"));
    }
    console.window->resize(1280, 720);
    grab(*console.window, QStringLiteral("pipeline-1280x720"));
}

TEST(PipelinePage, KeysWalkTheCardsAndEnterOpens) {
    Pipeline console;
    ASSERT_TRUE(console.ready());
    ui::PipelineColumnView *first = console.withCards(0), *second = console.withCards(1);
    ASSERT_TRUE(first != nullptr && second != nullptr);
    first->list().setFocus();
    first->list().setCurrentIndex(first->model().index(0));
    QTest::keyClick(&first->list(), Qt::Key_Right);
    EXPECT_NE(second->current(), nullptr);
    EXPECT_EQ(first->current(), nullptr);
    const QString number = QString::fromStdString(second->current()->number.text());
    EVENTUALLY(console.window->findChild<ui::CommandList*>()->action(QStringLiteral("order.note"))->isEnabled());
    QTest::keyClick(&second->list(), Qt::Key_Return);
    EXPECT_EQ(console.window->front()->id(), "order");
    EXPECT_TRUE(console.window->front()->title().contains(number));
}

TEST(PipelinePage, NothingTakesRoomAboveCardsThatHaveTheFocus) {
    Pipeline console;
    ASSERT_TRUE(console.ready());
    ui::PipelineColumnView* column = console.withCards();
    column->list().setFocus();
    EVENTUALLY(column->list().hasFocus());
    EVENTUALLY(column->list().y() > 0);  // it has been laid out
    const QRect place = column->list().geometry();
    const int before = column->model().rowCount();
    const core::OrderId first = column->model().at(0)->id;
    api::Pipeline next = cannedPipeline(console.backend.all(), CannedBackend::now);
    api::OrderSummary fresh = next.cards.front();
    fresh.id = core::OrderId::make(CannedBackend::now, {0, 0, 0, 9});
    fresh.step = column->column().steps.front().toStdString();
    next.cards.insert(next.cards.begin(), fresh);
    console.backend.setPipeline(next);
    api::ServiceBoard board = cannedServices(CannedBackend::now);
    for (api::ServiceView& service : board.services) service.health = api::ServiceHealth::NotAnswering;
    console.backend.setServices(board);
    EVENTUALLY(column->model().waiting() == 1);
    EXPECT_EQ(column->model().rowCount(), before);
    EXPECT_EQ(column->model().at(0)->id, first);
    EXPECT_EQ(column->list().geometry().topLeft(), place.topLeft());
    console.page->setFocus();
    EVENTUALLY(column->model().rowCount() == before + 1);
    EXPECT_EQ(column->model().at(0)->id, fresh.id);
}

TEST(PipelinePage, SpaceHoldsEverythingStill) {
    Pipeline console;
    ASSERT_TRUE(console.ready());
    ui::PipelineColumnView* column = console.withCards();
    const int before = column->model().rowCount();
    column->list().setFocus();
    QTest::keyClick(&column->list(), Qt::Key_Space);
    EXPECT_TRUE(console.page->isStill());
    console.page->setFocus();
    api::Pipeline empty = cannedPipeline({}, CannedBackend::now);
    console.backend.setPipeline(empty);
    const int asked = console.backend.pipelinesAsked();
    EVENTUALLY(console.backend.pipelinesAsked() > asked + 1);  // so the first of these answers has come
    EXPECT_EQ(column->model().rowCount(), before);
    QTest::keyClick(console.page, Qt::Key_Space);
    EXPECT_FALSE(console.page->isStill());
    EVENTUALLY(column->model().rowCount() == 0);
}

TEST(PipelinePage, AnActionIsPreparedBesideTheColumns) {
    Pipeline console;
    ASSERT_TRUE(console.ready());
    auto* commands = console.window->findChild<ui::CommandList*>();
    for (ui::PipelineColumnView* column : console.page->columns())
        for (int row = 0; row < column->model().rowCount(); ++row) {
            if (column->model().at(row)->activity != Activity::Held) continue;
            column->list().setFocus();
            column->list().setCurrentIndex(column->model().index(row));
            EVENTUALLY(commands->action(QStringLiteral("order.note"))->isEnabled());
            if (!commands->action(QStringLiteral("order.retry"))->isEnabled()) continue;
            QTest::keyClick(&column->list(), Qt::Key_R);
            grab(*console.window, QStringLiteral("pipeline-retry"));
            return;
        }
    FAIL() << "no card offers a retry";
}

TEST(PipelinePage, TroubleIsSaidAboveWhatWasKnown) {
    Pipeline console;
    ASSERT_TRUE(console.ready());
    auto* trouble = console.page->findChild<ui::Banner*>();
    console.backend.refuseWith(api::Problem{api::ProblemCode::Unreachable, "Nobody answers.", "", "", {}, {}});
    console.page->refresh();
    EVENTUALLY(trouble->isVisible());
    EXPECT_EQ(console.page->columns().size(), 6u);
}

}  // namespace
}  // namespace sagadesk::tests
