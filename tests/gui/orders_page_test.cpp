// The Orders page over canned orders: its model, the rules of live lists, the query, the selection, the quick look.
#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QScrollBar>

#include "gui/gui_fixture.h"
#include "ui/dialogs/action_panel.h"
#include "ui/format/present.h"
#include "ui/pages/orders_page.h"
#include "ui/pages/quick_look.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/newer_bar.h"
#include "ui/widgets/query_field.h"
#include "ui/widgets/row_table.h"

namespace sagadesk::tests {
namespace {

struct OrdersPageTest : testing::Test {
    explicit OrdersPageTest(std::size_t orders = 200) : console(orders) {
        ui::setPresentTime(CannedBackend::now);
        console.window->resize(1440, 900);
        console.window->show();
        console.window->openPage(QStringLiteral("orders"));
        page = static_cast<ui::OrdersPage*>(console.window->front());
        tester = std::make_unique<QAbstractItemModelTester>(&page->model(),
                                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
        loaded = QTest::qWaitFor([&] { return page->model().isLoaded() && page->model().total().count > 0; }, 5'000);
        QSignalSpy status(&console.desk, &ui::Desk::statusChanged);  // the stream's cursor stands
        loaded = loaded && status.wait(5'000);
    }
    ~OrdersPageTest() override { ui::setPresentTime(std::nullopt); }
    void SetUp() override { ASSERT_TRUE(loaded); }

    ui::OrderListModel& model() { return page->model(); }
    ui::RowTable& table() { return page->table(); }
    [[nodiscard]] core::OrderId idAt(int row) { return model().order(row)->id; }
    // One that came a moment after everything else.
    api::OrderSummary newOrder(int number = 0) {
        api::OrderSummary order = console.backend.all().front();
        order.created += std::chrono::seconds(60 + number);
        order.id = core::OrderId::make(order.created, {});
        order.number = core::OrderNumber::fromRandom(0x1234567ULL + static_cast<std::uint64_t>(number));
        return order;
    }
    void changed(int row, core::OrderState state, core::Activity activity) {
        console.backend.change(idAt(row), state, activity);
    }

    Console console;
    ui::OrdersPage* page = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
    bool loaded = false;
};

TEST_F(OrdersPageTest, showsTheOrdersNewestFirst) {
    EXPECT_EQ(model().rowCount(), 200);
    EXPECT_EQ(model().index(7, 1).data().toString(), "K7QM-3XTD");
    EXPECT_EQ(model().index(7, 2).data().toString(), "Hannah Lindqvist");
    EXPECT_FALSE(model().index(7, 3).data().toString().isEmpty());
}

// --- nothing moves under the hand -----------------------------------------------------------------------------

TEST_F(OrdersPageTest, newerOrdersSlideInWhileNothingIsChosen) {
    const api::OrderSummary newer = newOrder();
    console.backend.add(newer);
    EVENTUALLY(model().rowCount() == 201);
    EXPECT_EQ(idAt(0), newer.id);
}

TEST_F(OrdersPageTest, newerOrdersWaitWhileARowIsChosen) {
    table().selectRow(3);
    const core::OrderId chosen = idAt(3);
    const int top = table().visualRect(model().index(3, 0)).top() + table().viewport()->y();
    QSignalSpy reset(&model(), &QAbstractItemModel::modelReset), inserted(&model(), &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 12; ++i) console.backend.add(newOrder(i));
    EVENTUALLY(model().newer() == 12);
    EXPECT_TRUE(console.window->findChild<ui::NewerBar*>()->isVisible());
    EXPECT_TRUE(inserted.isEmpty());
    EXPECT_EQ(table().visualRect(model().index(3, 0)).top() + table().viewport()->y(), top);
    grab(*console.window, QStringLiteral("orders-newer-light"));

    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Home);
    EXPECT_EQ(model().rowCount(), 212);
    EXPECT_FALSE(console.window->findChild<ui::NewerBar*>()->isVisible());
    EXPECT_TRUE(reset.isEmpty());
    EXPECT_EQ(model().rowOf(chosen), 15);
}

TEST_F(OrdersPageTest, whatHappensToAnOrderThatWaitsIsNotLost) {
    table().selectRow(3);
    const api::OrderSummary newer = newOrder();
    console.backend.add(newer);
    EVENTUALLY(model().newer() == 1);
    console.backend.change(newer.id, core::OrderState::Completed, core::Activity::Idle);
    changed(2, core::OrderState::Cancelled, core::Activity::Idle);
    EVENTUALLY(model().order(2)->state == core::OrderState::Cancelled);  // it is asked for after the other one
    model().showNewer();
    EXPECT_EQ(idAt(0), newer.id);
    EXPECT_EQ(model().order(0)->state, core::OrderState::Completed);
}

TEST_F(OrdersPageTest, anOrderThatStopsMatchingWaitsNoLonger) {
    page->setQuery(QStringLiteral("status:failed"));
    EVENTUALLY(model().query() == "status:failed" && model().rowCount() == 20);
    table().selectRow(4);
    api::OrderSummary newer = newOrder();
    newer.state = core::OrderState::Failed;
    console.backend.add(newer);
    EVENTUALLY(model().newer() == 1);
    console.backend.change(newer.id, core::OrderState::Completed, core::Activity::Idle);
    EVENTUALLY(model().newer() == 0);
}

TEST_F(OrdersPageTest, newerOrdersWaitWhileTheListIsScrolled) {
    table().verticalScrollBar()->setValue(300);
    const core::OrderId seen = idAt(20);
    const auto placeOf = [&](int row) {
        return table().visualRect(model().index(row, 0)).top() + table().viewport()->y();
    };
    const int place = placeOf(20);
    console.backend.add(newOrder());
    EVENTUALLY(model().newer() == 1);
    EXPECT_EQ(idAt(20), seen);
    EXPECT_EQ(placeOf(20), place);
    table().verticalScrollBar()->setValue(0);
    EVENTUALLY(model().newer() == 0);
    EXPECT_EQ(model().rowCount(), 201);
}

TEST_F(OrdersPageTest, aChangeIsSeenInItsCellsOnly) {
    table().selectRow(7);
    const core::OrderId chosen = idAt(7);
    QSignalSpy reset(&model(), &QAbstractItemModel::modelReset), moved(&model(), &QAbstractItemModel::rowsMoved);
    changed(2, core::OrderState::Completed, core::Activity::Idle);
    EVENTUALLY(model().order(2)->state == core::OrderState::Completed);
    EXPECT_TRUE(model().index(2, 0).data(ui::ChangedRole).toBool());
    EXPECT_FALSE(model().index(2, 5).data(ui::ChangedRole).toBool());
    EXPECT_FALSE(model().index(3, 0).data(ui::ChangedRole).toBool());
    EVENTUALLY(!model().index(2, 0).data(ui::ChangedRole).toBool());
    EXPECT_TRUE(reset.isEmpty());
    EXPECT_EQ(model().rowOf(chosen), 7);
    EXPECT_TRUE(table().selectionModel()->isRowSelected(7));
}

TEST_F(OrdersPageTest, whatNoLongerMatchesStaysDimmedUntilTheSelectionMovesOn) {
    page->setQuery(QStringLiteral("status:failed"));
    EVENTUALLY(model().query() == "status:failed" && model().rowCount() == 20);
    table().selectRow(4);
    const core::OrderId gone = idAt(4);
    changed(4, core::OrderState::Completed, core::Activity::Idle);
    EVENTUALLY(model().index(4, 0).data(ui::DimmedRole).toBool());
    EXPECT_EQ(model().rowOf(gone), 4);
    table().selectRow(5);
    EVENTUALLY(model().rowOf(gone) == -1);
    EXPECT_EQ(model().rowCount(), 19);
    EXPECT_EQ(table().currentIndex().row(), 4);
}

TEST_F(OrdersPageTest, sortedByWhatChangesTheOrderIsFrozen) {
    table().horizontalHeader()->sectionClicked(0);
    EVENTUALLY(model().sorting().key == core::SortKey::Status);
    EXPECT_TRUE(model().isFrozen());
    EXPECT_EQ(page->query(), "sort:-status");
    const core::OrderId first = idAt(0);
    console.backend.add(newOrder());
    EVENTUALLY(model().newer() == 1);
    EXPECT_EQ(idAt(0), first);
}

TEST_F(OrdersPageTest, frozenNothingChanges) {
    console.desk.setLive(false);
    const api::OrderSummary newer = newOrder();
    changed(2, core::OrderState::Completed, core::Activity::Idle);
    console.backend.add(newer);
    console.desk.setLive(true);
    EVENTUALLY(model().order(0)->id == newer.id);
}

// --- query -------------------------------------------------------------------------------------------------------

TEST_F(OrdersPageTest, theFindBoxDrivesTheList) {
    auto* field = console.window->findChild<ui::QueryField*>();
    ASSERT_TRUE(field->isVisible());
    EXPECT_TRUE(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("status:failed"));
    QTest::keyClick(field, Qt::Key_Return);
    EVENTUALLY(model().query() == "status:failed" && model().rowCount() == 20);
}

TEST_F(OrdersPageTest, aWrongQueryKeepsTheLastGoodResult) {
    page->setQuery(QStringLiteral("total:abc"));
    EXPECT_EQ(model().query(), "");
    EXPECT_EQ(model().rowCount(), 200);
    bool said = false;
    for (const QLabel* label : page->findChildren<QLabel*>())
        said = said || label->text().contains(QStringLiteral("\"abc\" is not an amount"));
    EXPECT_TRUE(said);
}

TEST_F(OrdersPageTest, theNewestQueryWins) {
    console.backend.hold();
    page->setQuery(QStringLiteral("status:failed"));
    page->setQuery(QStringLiteral("status:cancelled"));
    console.backend.release();
    EVENTUALLY(model().rowCount() == 10);
    for (int row = 0; row < 10; ++row) EXPECT_EQ(model().order(row)->state, core::OrderState::Cancelled);
}

TEST_F(OrdersPageTest, nothingFoundOffersWhatToLeaveOut) {
    page->setQuery(QStringLiteral("status:failed type:nothing_like_it"));
    EVENTUALLY(model().rowCount() == 0);
    const auto offered = [&] {
        for (const QPushButton* button : page->findChildren<QPushButton*>())
            if (button->text().contains(QStringLiteral("Remove type:nothing_like_it (would give 20)"))) return true;
        return false;
    };
    EVENTUALLY(offered());
}

TEST_F(OrdersPageTest, anErrorKeepsWhatIsThere) {
    api::Problem problem;
    problem.code = api::ProblemCode::StoreAway;
    problem.detail = "the store can't be read";
    console.backend.refuseWith(problem);
    page->setQuery(QStringLiteral("status:failed"));
    QSignalSpy failed(&model(), &ui::OrderListModel::failed);
    EVENTUALLY(!failed.isEmpty());
    EXPECT_EQ(model().rowCount(), 200);
}

// --- selection and quick look --------------------------------------------------------------------------------------

TEST_F(OrdersPageTest, downGoesIntoTheListAndTheQuickLookTells) {
    auto* field = console.window->findChild<ui::QueryField*>();
    auto* look = console.window->findChild<ui::QuickLook*>();
    QTest::keyClick(field, Qt::Key_Down);
    EXPECT_TRUE(table().hasFocus());
    EXPECT_EQ(table().currentIndex().row(), 0);
    EVENTUALLY(look->order().has_value());
    EXPECT_FALSE(look->sayText().isEmpty());
    QTest::keyClick(&table(), Qt::Key_Space);
    EXPECT_FALSE(look->isVisible());
    QTest::keyClick(&table(), Qt::Key_Space);
    EXPECT_TRUE(look->isVisible());
}

TEST_F(OrdersPageTest, whatTheListKnowsIsSaidAtOnceAndWhatFailsIsSaidToo) {
    auto* look = console.window->findChild<ui::QuickLook*>();
    console.backend.hold();
    table().selectRow(7);
    EVENTUALLY(!look->sayText().isEmpty());
    EXPECT_FALSE(look->order().has_value());
    api::Problem problem;
    problem.code = api::ProblemCode::StoreAway;
    problem.detail = "the store can't be read";
    console.backend.release();
    EVENTUALLY(look->order().has_value());
    console.backend.refuseWith(problem);
    table().selectRow(8);
    const auto said = [&] {
        for (const QLabel* label : look->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("can't be read"))) return true;
        return false;
    };
    EVENTUALLY(said());
    EXPECT_FALSE(look->sayText().isEmpty());
}

TEST_F(OrdersPageTest, anActionIsPreparedInThePlaceOfTheQuickLook) {
    table().selectRow(7);
    table().setFocus();
    auto* look = console.window->findChild<ui::QuickLook*>();
    auto* panel = page->findChild<ui::ActionPanel*>();
    EVENTUALLY(look->order().has_value());
    QTest::keyClick(&table(), Qt::Key_R);
    EXPECT_TRUE(panel->isOpen());
    EXPECT_FALSE(look->isVisible());
    grab(*console.window, QStringLiteral("orders-action-light"));
    panel->leave();
    EXPECT_TRUE(look->isVisible());
    EXPECT_TRUE(console.backend.commands().empty());
    table().selectAll();
    EXPECT_FALSE(console.window->commands().action(QStringLiteral("order.retry"))->isEnabled());
}

TEST_F(OrdersPageTest, enterOpensTheOrder) {
    table().selectRow(7);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_EQ(console.window->front()->id(), "order");
}

TEST_F(OrdersPageTest, theQuickLookFollowsItsOrder) {
    table().selectRow(7);
    auto* look = console.window->findChild<ui::QuickLook*>();
    EVENTUALLY(look->order().has_value());
    EXPECT_LE(look->findChild<QWidget*>(QStringLiteral("content"))->layout()->heightForWidth(look->width() - 1),
              look->height());
    QTest::qWait(0);
    grab(*console.window, QStringLiteral("orders-light"));
    console.window->resize(1280, 720);
    QTest::qWait(0);
    grab(*console.window, QStringLiteral("orders-1280x720-light"));
    {
        const LookOf dark({ui::ThemeChoice::Dark, ui::Density::Standard, 100, true, false});
        grab(*console.window, QStringLiteral("orders-1280x720-dark"));
        console.window->resize(1440, 900);
        QTest::qWait(0);
        grab(*console.window, QStringLiteral("orders-dark"));
    }
    changed(7, core::OrderState::Completed, core::Activity::Idle);
    EVENTUALLY(look->order()->summary.state == core::OrderState::Completed);
}

TEST_F(OrdersPageTest, theSelectionSurvivesAskingAgain) {
    table().selectRow(7);
    const core::OrderId chosen = idAt(7);
    console.backend.add(newOrder());
    EVENTUALLY(model().newer() == 1);
    QSignalSpy reloaded(&model(), &ui::OrderListModel::loaded);
    page->refresh();
    EVENTUALLY(!reloaded.isEmpty());
    EXPECT_EQ(idAt(table().currentIndex().row()), chosen);
    EXPECT_EQ(table().currentIndex().row(), 8);
}

TEST_F(OrdersPageTest, whatWasShownComesBack) {
    page->setQuery(QStringLiteral("status:completed"));
    EVENTUALLY(model().query() == "status:completed" && model().rowCount() > 60);
    table().selectRow(60);
    const core::OrderId chosen = idAt(60);
    const QVariantMap state = page->saveState();
    page->setQuery(QString());
    EVENTUALLY(model().rowCount() == 200);
    page->restoreState(state);
    EVENTUALLY(model().query() == "status:completed" && table().currentIndex().row() == 60);
    EXPECT_EQ(idAt(60), chosen);
}

struct LongOrdersTest : OrdersPageTest {
    LongOrdersTest() : OrdersPageTest(4'936) {}
};

TEST_F(LongOrdersTest, allMatchesAreChosenNotOnlyLoadedOnes) {
    EVENTUALLY(model().rowCount() == 4'936);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(page->selectionText(), "4,936 orders, all matches");
}

TEST_F(LongOrdersTest, farRowsAreFetchedWhenTheyAreSeen) {
    EVENTUALLY(model().rowCount() == 4'936);
    table().selectRow(2);
    const core::OrderId chosen = idAt(2);
    table().verticalScrollBar()->setValue(table().verticalScrollBar()->maximum());
    ASSERT_TRUE(QTest::qWaitFor([&] { return model().order(4'935) != nullptr; }, 60'000));
    EXPECT_EQ(idAt(4'935), console.backend.all().back().id);
    EXPECT_TRUE(table().selectionModel()->isRowSelected(2));
    table().verticalScrollBar()->setValue(0);
    EVENTUALLY(model().order(2) != nullptr);
    EXPECT_EQ(idAt(2), chosen);
}

}  // namespace
}  // namespace sagadesk::tests
