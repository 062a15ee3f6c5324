// The page of one order: what it shows, that nothing in it moves under the hand, its bars by keyboard.
#include <QAbstractItemModelTester>
#include <QScrollBar>

#include "gui/canned_orders.h"
#include "gui/gui_fixture.h"
#include "ui/format/present.h"
#include "ui/frame/tab_strip.h"
#include "ui/models/tries_model.h"
#include "ui/pages/order_page.h"
#include "ui/widgets/gantt_view.h"
#include "ui/widgets/saga_diagram.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::tests {
namespace {

struct StandingTime {
    StandingTime() { ui::setPresentTime(CannedBackend::now); }
    ~StandingTime() { ui::setPresentTime(std::nullopt); }
};

struct Opened {
    explicit Opened(std::string_view code) {
        for (const api::OrderSummary& each : console.backend.all())
            if (each.explanation.code == code && order.number.value == 0) order = each;
        console.window->resize(1440, 900);
        console.window->show();
        console.window->openOrder(QString::fromStdString(order.number.text()));
        page = qobject_cast<ui::OrderPage*>(console.window->front());
        gantt = page->findChild<ui::GanttView*>();
    }
    [[nodiscard]] bool isThere() const { return gantt->partCount() > 0 && page->status().has_value(); }

    StandingTime time;
    Console console;
    api::OrderSummary order;
    ui::OrderPage* page = nullptr;
    ui::GanttView* gantt = nullptr;
};

class OrderScreens : public testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(OrderScreens, areThereInBothThemes) {
    const auto [code, name] = GetParam();
    Opened opened(code);
    EVENTUALLY(opened.isThere());
    QCoreApplication::processEvents();
    grab(*opened.console.window, QStringLiteral("order-%1-light").arg(QLatin1String(name)));
    const LookOf dark({ui::ThemeChoice::Dark, ui::Density::Standard, 100, true, false});
    grab(*opened.console.window, QStringLiteral("order-%1-dark").arg(QLatin1String(name)));
}

INSTANTIATE_TEST_SUITE_P(Order, OrderScreens,
                         testing::Values(std::pair{"completed", "completed"}, std::pair{"declined_funds", "failed"},
                                         std::pair{"delivery_unknown", "unknown"},
                                         std::pair{"refund_running", "refund"}));

TEST(OrderPage, opensAtTheStepThatWentWrong) {
    Opened opened("declined_funds");
    EVENTUALLY(opened.isThere());
    EXPECT_EQ(opened.gantt->chosenLane().step, "capture-payment");
    EXPECT_EQ(opened.gantt->chosenBar(), 2);
    auto* diagram = opened.page->findChild<ui::SagaDiagram*>();
    EXPECT_EQ(diagram->partName(diagram->chosenPart()), "Take payment: Refused, 3 tries");
}

TEST(OrderPage, theKeyboardWalksEveryBar) {
    Opened opened("declined_funds");
    EVENTUALLY(opened.isThere());
    opened.gantt->choosePart(0);
    for (int part = 0; part + 1 < opened.gantt->partCount(); ++part) {
        EXPECT_EQ(opened.gantt->chosenPart(), part);
        EXPECT_TRUE(opened.gantt->partName(part).contains(QStringLiteral("try"))) << part;
        QTest::keyClick(opened.gantt, Qt::Key_Right);
    }
    EXPECT_EQ(opened.gantt->chosenPart(), opened.gantt->partCount() - 1);
    QTest::keyClick(opened.gantt, Qt::Key_Left);
    EXPECT_EQ(opened.gantt->chosenPart(), opened.gantt->partCount() - 2);
}

TEST(OrderPage, aChangeMovesNothingUnderTheHand) {
    Opened opened("running_processing");
    EVENTUALLY(opened.isThere());
    opened.console.window->resize(1024, 640);
    QCoreApplication::processEvents();  // layouts settle by posted events
    opened.gantt->choosePart(1);
    opened.gantt->verticalScrollBar()->setValue(20);
    opened.gantt->zoomBy(4, 300);
    const ui::StepKey lane = opened.gantt->chosenLane();
    const int scrolled = opened.gantt->verticalScrollBar()->value();
    const int along = opened.gantt->horizontalScrollBar()->value();
    QSignalSpy described(opened.page, &ui::Page::titleChanged);
    opened.console.backend.change(opened.order.id, core::OrderState::Processing, core::Activity::Held);
    EVENTUALLY(described.count() > 0);
    EXPECT_EQ(opened.page->status(), ui::Shown::Held);
    EXPECT_EQ(opened.gantt->chosenLane(), lane);
    EXPECT_EQ(opened.gantt->verticalScrollBar()->value(), scrolled);
    EXPECT_EQ(opened.gantt->horizontalScrollBar()->value(), along);
    EXPECT_DOUBLE_EQ(opened.gantt->zoom(), 4);
}

TEST(TriesModel, growsAtItsEndAndTellsOnlyWhatChanged) {
    const ui::Formats formats;
    ui::TriesModel model(formats, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ui::Lane lane;
    lane.key = {1, "capture-payment", false};
    lane.bars.resize(2);
    model.show(lane);
    EXPECT_EQ(model.rowCount(), 2);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    lane.bars.resize(3);
    model.show(lane);
    EXPECT_EQ(removed.count(), 0);
    EXPECT_EQ(inserted.count(), 1);
    lane.key.step = "create-shipment";
    lane.bars.resize(1);
    model.show(lane);
    EXPECT_EQ(model.rowCount(), 1);
}

}  // namespace
}  // namespace sagadesk::tests
