// The Failures page: the queue, its orders, the panel, the jobs; and that nothing moves under the hand.
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <algorithm>
#include <stdexcept>

#include "gui/canned_orders.h"
#include "gui/gui_fixture.h"
#include "ui/dialogs/bulk_panel.h"
#include "ui/models/cause_model.h"
#include "ui/models/held_order_model.h"
#include "ui/pages/failures_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/table.h"
#include "ui/widgets/undo_bar.h"

namespace sagadesk::tests {
namespace {

using namespace ui;

constexpr core::Instant now = CannedBackend::now;

QStringList keysOf(const CauseModel& model) {
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row) keys << model.rowAt(model.index(row, 0))->key;
    return keys;
}

TEST(CauseRows, standInSectionsByWhatHelps) {
    const auto rows = causeRows(cannedFailures(now), {}, {});
    ASSERT_GT(rows.size(), 8);
    EXPECT_EQ(rows[0].kind, CauseRow::Kind::Head);
    EXPECT_EQ(rows[0].title, "Money may be stuck");
    EXPECT_EQ(rows[1].held, "3");
    EXPECT_EQ(rows[1].money, "€412.70");
    EXPECT_EQ(rows.back().kind, CauseRow::Kind::Message);
}

TEST(CauseRows, moneyOfSeveralCurrenciesIsNeverAdded) {
    const std::vector<api::MoneySum> sums{{"SEK", 2, 10'000, 0}, {"EUR", 1, 5'000, 0}};
    EXPECT_EQ(moneyText(sums, {}), "€50.00 +1");
    EXPECT_EQ(moneyTip(sums, {}).split('\n').size(), 2);
}

TEST(CauseModel, keepsItsOrderUnderTheHandAndPutsItRightAfterwards) {
    CauseModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    api::FailureList list = cannedFailures(now);
    model.take(causeRows(list, {}, {}), true);
    const QStringList before = keysOf(model);
    std::swap(list.causes[3], list.causes[4]);
    list.causes[2].orders = 14;
    api::CauseView fresh = list.causes[0];
    fresh.id = "feedfeedfeedfeed";
    list.causes.insert(list.causes.begin(), fresh);
    list.causes.pop_back();
    EXPECT_EQ(model.take(causeRows(list, {}, {}), false), 1) << "a new cause waits";
    EXPECT_EQ(keysOf(model), before);
    EXPECT_EQ(model.index(4, CauseModel::Held).data().toString(), "14");
    EXPECT_EQ(model.take(causeRows(list, {}, {}), true), 0);
    EXPECT_NE(keysOf(model), before);
    EXPECT_TRUE(model.find("feedfeedfeedfeed").isValid());
}

TEST(CauseModel, regroupsByStepAndServiceAndFilters) {
    CauseModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const api::FailureList list = cannedFailures(now);
    for (const GroupBy group : {GroupBy::Service, GroupBy::Step, GroupBy::Cause}) {
        model.take(causeRows(list, {group, {}, {}}, {}), true);
        EXPECT_TRUE(model.index(0, 0).data(HeadRole).toBool());
    }
    model.take(causeRows(list, {GroupBy::Cause, "approval", {}}, {}), true);
    EXPECT_EQ(model.rowCount(), 2);
}

TEST(HeldOrders, callTheCustomerByNameWhereOneIsKnown) {
    api::OrderSummary order;
    order.customerId = "C-1042";
    EXPECT_EQ(heldOrderOf(order).customer, "C-1042");
    order.customerName = "Hannah Lindqvist";
    EXPECT_EQ(heldOrderOf(order).customer, "Hannah Lindqvist");
}

TEST(HeldOrders, areTickedOneByOneAndAllTogether) {
    const Formats formats;
    HeldOrderModel model(formats);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto orders = cannedOrders(300, now);
    model.append({orders.begin(), orders.begin() + 200});
    model.append({orders.begin() + 200, orders.end()});
    EXPECT_EQ(model.checked(), 300);
    model.toggle({3, 5});
    EXPECT_EQ(model.checked(), 298);
    EXPECT_EQ(model.checkedNames().size(), 298U);
    model.checkAll(false);
    EXPECT_EQ(model.checked(), 0);
    model.dim({orders[7].id});
    EXPECT_TRUE(model.index(7, 1).data(DimmedRole).toBool());
    EXPECT_EQ(model.index(6, HeldOrderModel::Number).data().toString().size(), 9);
}

struct Failures : Console {
    explicit Failures(std::size_t orders = 400) : Console(orders) {
        window->resize(1440, 900);
        window->show();
        window->openPage(QStringLiteral("failures"));
        page = qobject_cast<FailuresPage*>(window->front());
    }
    [[nodiscard]] CauseModel& causes() const { return *page->findChild<CauseModel*>(); }
    [[nodiscard]] HeldOrderModel& held() const { return *page->findChild<HeldOrderModel*>(); }
    [[nodiscard]] BulkPanel& panel() const { return *page->findChild<BulkPanel*>(); }
    [[nodiscard]] Table& table() const {
        for (Table* each : page->findChildren<Table*>())
            if (each->model() == &causes()) return *each;
        throw std::logic_error("the queue has no table");
    }
    void choose(const QString& cause) const { table().setCurrentIndex(causes().find(cause)); }
    FailuresPage* page = nullptr;
};

constexpr const char* outage = "00c0ffee00c0ffee";  // of the canned orders that are held

TEST(FailuresPage, showsTheQueueAndItsTotals) {
    Failures failures;
    EVENTUALLY(failures.causes().rowCount() > 8);
    EXPECT_FALSE(failures.panel().isVisible()) << "nothing is chosen";
}

TEST(FailuresPage, nothingMovesWhileACauseIsChosen) {
    Failures failures;
    EVENTUALLY(failures.causes().rowCount() > 8);
    failures.choose(outage);
    const QStringList before = keysOf(failures.causes());
    QSignalSpy moved(&failures.causes(), &QAbstractItemModel::rowsMoved);
    QSignalSpy inserted(&failures.causes(), &QAbstractItemModel::rowsInserted);
    QSignalSpy ticks(&failures.desk, &Desk::statusChanged);
    EVENTUALLY(ticks.count() >= 2);
    EXPECT_EQ(moved.count() + inserted.count(), 0);
    EXPECT_EQ(keysOf(failures.causes()), before);
    EXPECT_TRUE(failures.table().selectionModel()->hasSelection());
}

TEST(FailuresPage, theButtonWaitsForPlanAndReason) {
    Failures failures;
    EVENTUALLY(failures.causes().rowCount() > 8);
    failures.choose(outage);
    EVENTUALLY(failures.panel().isVisible());
    QAction* const start = failures.window->commands().action(QStringLiteral("bulk.start"));
    EXPECT_FALSE(start->isEnabled());
    failures.window->commands().trigger(QStringLiteral("order.retry"));
    EVENTUALLY(failures.held().checked() > 0 || failures.held().rowCount() == 0);
    failures.panel().findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("ok"));
    EXPECT_FALSE(start->isEnabled()) << "too short";
}

TEST(FailuresPage, theButtonSaysItsVerbUntilItIsKnownForHowMany) {
    Failures failures;
    EVENTUALLY(failures.causes().rowCount() > 8);
    failures.choose(outage);
    EVENTUALLY(failures.held().rowCount() > 0);
    const auto verb = [&] {
        for (const Button* each : failures.panel().findChildren<Button*>())
            if (each->property("kind").toString() == QLatin1String("primary")) return each->text();
        return QString();
    };
    EVENTUALLY(verb().startsWith("Retry ") && verb().endsWith("orders"));
    failures.backend.hold();
    failures.window->commands().trigger(QStringLiteral("order.cancel"));
    EXPECT_EQ(verb(), "Cancel");
    failures.backend.release();
    EVENTUALLY(verb().startsWith("Cancel ") && verb().endsWith("orders"));
}

// The canned orders all stand under one cause, which the queue is told to have.
TEST(FailuresPage, isSentAfterTheCountdownAndNotBefore) {
    Failures failures;
    EVENTUALLY(failures.causes().rowCount() > 8);
    failures.choose(outage);
    EVENTUALLY(failures.held().rowCount() > 0);
    failures.panel().findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Outage is over"));
    QAction* const start = failures.window->commands().action(QStringLiteral("bulk.start"));
    EVENTUALLY(start->isEnabled());
    grab(*failures.window, QStringLiteral("failures-light"));
    start->trigger();
    auto* bar = failures.window->findChild<UndoBar*>();
    EXPECT_TRUE(bar->isOpen());
    const auto sent = [&] {
        const auto bulks = failures.backend.bulks();
        return std::count_if(bulks.begin(), bulks.end(), [](const auto& each) { return !each.dryRun; });
    };
    EXPECT_EQ(sent(), 0);
    bar->takeBack();
    EXPECT_EQ(sent(), 0);
    start->trigger();
    bar->finish();
    EVENTUALLY(sent() == 1);
    const auto bulks = failures.backend.bulks();
    const api::BulkRequest request =
        *std::find_if(bulks.begin(), bulks.end(), [](const auto& each) { return !each.dryRun; });
    EXPECT_EQ(request.reason, "Outage is over");
    EXPECT_EQ(request.canary, 5U);
    EXPECT_EQ(failures.panel().reasons(), QStringList{"Outage is over"});
}

TEST(FailuresPage, aViewerHasNoPanel) {
    Failures failures;
    failures.desk.setPerson({QStringLiteral("Vera"), Role::Viewer});
    EVENTUALLY(failures.causes().rowCount() > 8);
    failures.choose(outage);
    EXPECT_FALSE(failures.panel().isVisible());
    EXPECT_FALSE(failures.window->commands().action(QStringLiteral("order.retry"))->isEnabled());
}

TEST(FailuresPage, looksAsDesignedInEachTheme) {
    Failures failures;
    EVENTUALLY(failures.causes().rowCount() > 8);
    failures.choose(outage);
    EVENTUALLY(failures.held().rowCount() > 0);
    for (const auto& [name, choice] : {std::pair("light", ThemeChoice::Light), {"dark", ThemeChoice::Dark}}) {
        const LookOf look({choice, Density::Standard, 100, true, false});
        failures.window->resize(1440, 900);
        grab(*failures.window, QStringLiteral("failures-%1").arg(QLatin1String(name)));
        failures.window->resize(1280, 720);
        grab(*failures.window, QStringLiteral("failures-1280x720-%1").arg(QLatin1String(name)));
    }
}

}  // namespace
}  // namespace sagadesk::tests
