// The services board: what it says, what it lets people do, and that nothing moves under the hand.
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include "gui/canned_orders.h"
#include "gui/gui_fixture.h"
#include "ui/format/words/service_words.h"
#include "ui/models/service_model.h"
#include "ui/pages/service_controls.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/chart_table.h"
#include "ui/widgets/circuit_strip.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/undo_bar.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using api::BreakerState;
using api::ServiceHealth;
using ui::ServiceModel;

api::ServiceView& named(api::ServiceBoard& board, std::string_view name) {
    return *std::ranges::find(board.services, name, &api::ServiceView::name);
}

void worstFirst(api::ServiceBoard& board) {
    std::ranges::stable_sort(board.services, std::ranges::greater{}, &api::ServiceView::health);
}

struct Services : Console {
    Services() {
        window->resize(1440, 900);
        window->show();
        window->openPage(QStringLiteral("services"));
        page = window->front();
        table = page->findChild<QTableView*>();
        controls = page->findChild<ui::ServiceControls*>();
        model = page->findChild<ServiceModel*>();
    }
    [[nodiscard]] bool ready() {
        return QTest::qWaitFor([&] { return table->currentIndex().isValid(); }, 5'000);
    }
    [[nodiscard]] QString cell(int row, int column) const { return model->index(row, column).data().toString(); }
    [[nodiscard]] ui::CommandList& commands() { return window->commands(); }
    [[nodiscard]] QLineEdit* reason() const {
        for (QLineEdit* each : controls->form().findChildren<QLineEdit*>())
            if (each->accessibleName() == QLatin1String("Reason")) return each;
        return nullptr;
    }
    void tellBoard(const api::ServiceBoard& board) {
        backend.setServices(board);
        emit desk.statusChanged(desk.status());
    }

    ui::Page* page = nullptr;
    QTableView* table = nullptr;
    ui::ServiceControls* controls = nullptr;
    ServiceModel* model = nullptr;
};

TEST(ServicesPage, showsTheWorstFirstWithItsStory) {
    Services console;
    ASSERT_TRUE(console.ready());
    ASSERT_EQ(console.model->rowCount(), 7);
    EXPECT_EQ(console.cell(0, ServiceModel::State), "Not answering");
    EXPECT_EQ(console.cell(0, ServiceModel::Circuit), "Open, test in 18 s");
    EXPECT_EQ(console.cell(0, ServiceModel::Parked), "41");
    EXPECT_EQ(console.table->currentIndex().row(), 0);
    EXPECT_FALSE(console.model->data(console.model->index(0, 0), Qt::AccessibleTextRole).toString().isEmpty());
    for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        const LookOf look({choice, ui::Density::Standard, 100, true, false});
        console.table->selectRow(4);
        grab(*console.window,
             choice == ui::ThemeChoice::Light ? QStringLiteral("services-light") : QStringLiteral("services-dark"));
    }
    console.window->resize(1280, 720);
    grab(*console.window, QStringLiteral("services-1280x720"));
}

TEST(ServicesPage, nothingMovesUntilItIsAsked) {
    Services console;
    ASSERT_TRUE(console.ready());
    QAbstractItemModelTester tester(console.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    console.table->selectRow(5);
    const QString chosen = console.cell(5, ServiceModel::Name);
    api::ServiceBoard board = cannedServices(CannedBackend::now);
    board.at += 1s;
    named(board, "customer").health = ServiceHealth::NotAnswering;
    named(board, "customer").breaker = BreakerState::Open;
    worstFirst(board);
    QSignalSpy resets(console.model, &QAbstractItemModel::modelReset);
    QSignalSpy layouts(console.model, &QAbstractItemModel::layoutChanged);
    console.tellBoard(board);
    EVENTUALLY(console.cell(6, ServiceModel::State) == "Not answering");
    EXPECT_EQ(layouts.count(), 0);
    EXPECT_EQ(console.table->currentIndex().row(), 5);
    EXPECT_TRUE(console.model->headerData(0, Qt::Horizontal, Qt::DecorationRole).isValid());
    EXPECT_TRUE(console.model->index(6, 0).data(ui::ChangedRole).toBool());

    console.commands().trigger(QStringLiteral("view.refresh"));
    EVENTUALLY(console.model->isArranged());
    EXPECT_EQ(console.cell(console.table->currentIndex().row(), ServiceModel::Name), chosen);
    EXPECT_EQ(resets.count(), 0);
}

TEST(ServicesPage, aServiceThatComesOrGoesMovesNoOther) {
    Services console;
    ASSERT_TRUE(console.ready());
    QAbstractItemModelTester tester(console.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    console.table->selectRow(3);
    api::ServiceBoard board = cannedServices(CannedBackend::now);
    const QString chosen = console.cell(3, ServiceModel::Name);
    board.services.erase(board.services.begin());
    board.services.push_back(board.services.back());
    board.services.back().name = "tax";
    console.tellBoard(board);
    EVENTUALLY(console.model->find("tax") != nullptr);
    EXPECT_EQ(console.cell(6, ServiceModel::Name), "Tax");
    EXPECT_EQ(console.cell(console.table->currentIndex().row(), ServiceModel::Name), chosen);
}

TEST(ServicesPage, aPauseWantsAReasonAndCanBeTakenBack) {
    Services console;
    ASSERT_TRUE(console.ready());
    console.table->selectRow(4);
    console.table->setFocus();
    QTest::keyClick(console.table, Qt::Key_P);
    ASSERT_TRUE(console.controls->form().isOpen());
    QLineEdit* const reason = console.reason();
    ASSERT_NE(reason, nullptr);
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(console.backend.serviceCommands().empty());
    QTest::keyClicks(reason, QStringLiteral("Maintenance tp"));
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    EVENTUALLY(console.backend.serviceCommands().size() == 1);
    EXPECT_EQ(console.backend.serviceCommands()[0].order, api::ServiceOrder::Pause);
    EXPECT_EQ(console.backend.serviceCommands()[0].service, "payment");
    EXPECT_EQ(console.backend.serviceCommands()[0].reason, "Maintenance tp");
    EXPECT_EQ(console.backend.serviceCommands()[0].actor, "operator:Miriam Okafor");
    EVENTUALLY(console.window->findChild<ui::UndoBar*>()->isOpen());
    EXPECT_FALSE(console.controls->form().isOpen());
    console.commands().trigger(QStringLiteral("edit.undo"));
    EVENTUALLY(console.backend.serviceCommands().size() == 2);
    EXPECT_EQ(console.backend.serviceCommands()[1].order, api::ServiceOrder::Resume);
}

TEST(ServicesPage, aRefusalStaysInTheForm) {
    Services console;
    ASSERT_TRUE(console.ready());
    console.commands().trigger(QStringLiteral("service.limits"));
    console.reason()->setText(QStringLiteral("Too many calls"));
    api::Problem problem;
    problem.detail = "The number of calls at once is 1 to 10000.";
    console.backend.refuseWith(problem);
    QTest::keyClick(console.reason(), Qt::Key_Return, Qt::ControlModifier);
    EVENTUALLY(console.controls->form().findChildren<QLabel*>().last()->isVisible());
    EXPECT_TRUE(console.controls->form().isOpen());
}

TEST(ServicesPage, aViewerMayLookAndNothingElse) {
    Services console;
    ASSERT_TRUE(console.ready());
    console.desk.setPerson({QStringLiteral("Ann"), ui::Role::Viewer});
    EXPECT_FALSE(console.commands().action(QStringLiteral("service.pause"))->isEnabled());
    EXPECT_FALSE(console.commands().action(QStringLiteral("service.test"))->isEnabled());
    EXPECT_TRUE(console.commands().action(QStringLiteral("view.table"))->isEnabled());
    EXPECT_FALSE(console.controls->findChild<ui::SegmentedControl*>()->isEnabled());
    EXPECT_FALSE(console.commands().action(QStringLiteral("service.pause"))->toolTip().isEmpty());
}

TEST(ServicesPage, chartsAreReadByKeysByAReaderAndAsATable) {
    Services console;
    ASSERT_TRUE(console.ready());
    console.table->selectRow(4);
    auto* chart = console.page->findChild<ui::Chart*>();
    ASSERT_NE(chart, nullptr);
    EXPECT_EQ(chart->partCount(), 60);
    chart->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(chart->chosenPart(), 59);
    QTest::keyClick(chart, Qt::Key_Left);
    EXPECT_EQ(chart->chosenPart(), 58);
    EXPECT_TRUE(chart->partName(58).contains(QLatin1String("p50 226 ms"))) << qPrintable(chart->partName(58));
    QAccessibleInterface* const reader = QAccessible::queryAccessibleInterface(chart);
    ASSERT_EQ(reader->childCount(), 60);
    EXPECT_EQ(reader->child(3)->text(QAccessible::Name), chart->partName(3));
    QTest::keyClick(console.table, Qt::Key_T);
    EXPECT_TRUE(chart->isTable());
    grab(*console.window, QStringLiteral("services-table"));
    auto* numbers = chart->findChild<ui::ChartTable*>();
    QAbstractItemModelTester tester(numbers, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(numbers->rowCount(), 60);
    EXPECT_EQ(numbers->columnCount(), 3);
}

TEST(ServicesPage, theCircuitIsReadFromItsHistory) {
    api::ServiceView service;
    const core::Instant at = CannedBackend::now;
    service.history = {{at - 4min, BreakerState::Closed, {}},
                       {at - 5min, BreakerState::HalfOpen, {}},
                       {at - 30min, BreakerState::Open, "timeout"}};
    const double end = static_cast<double>(at.time_since_epoch().count()) / 1'000;
    const auto segments = ui::circuitSegments(service, end - 3'600, end);
    ASSERT_EQ(segments.size(), 4u);
    EXPECT_EQ(segments[0].state, BreakerState::Closed);
    EXPECT_EQ(segments[1].state, BreakerState::Open);
    EXPECT_EQ(segments[3].state, BreakerState::Closed);
    EXPECT_DOUBLE_EQ(segments[0].to, end - 1'800);
    const auto trouble = ui::unsteadyOf(service, at);
    ASSERT_TRUE(trouble);
    EXPECT_EQ(trouble->from, at - 30min);
    EXPECT_EQ(trouble->to, at - 4min);
    EXPECT_EQ(trouble->openings, 1);
    EXPECT_FALSE(ui::unsteadyOf(service, at + 2h));
}

TEST(ServicesPage, theLatestTroubleEndsWhereItWasWellForLong) {
    api::ServiceView service;
    const core::Instant at = CannedBackend::now;
    service.history = {{at - 1min, BreakerState::Open, "timeout"},
                       {at - 20min, BreakerState::Closed, {}},
                       {at - 40min, BreakerState::Open, "timeout"}};
    const auto trouble = ui::unsteadyOf(service, at);
    ASSERT_TRUE(trouble);
    EXPECT_EQ(trouble->from, at - 1min);
    EXPECT_FALSE(trouble->to);
    EXPECT_EQ(trouble->openings, 1);
}

}  // namespace
}  // namespace sagadesk::tests
