// Overview: what first, where each thing leads, and that nothing moves under the hand.
#include <QAbstractItemModelTester>
#include <QListView>
#include <array>
#include <numeric>

#include "gui/canned_orders.h"
#include "gui/gui_fixture.h"
#include "ui/models/needs_model.h"
#include "ui/pages/overview_figures.h"
#include "ui/pages/overview_services.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bar_list.h"
#include "ui/widgets/card_rows.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/figure_strip.h"
#include "ui/widgets/need_delegate.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;

struct Overview : Console {
    Overview() {
        window->resize(1440, 900);
        window->show();
        window->openPage(QStringLiteral("overview"));
        page = window->front();
        needs = page->findChild<ui::NeedsModel*>();
        list = page->findChild<QListView*>();
    }
    [[nodiscard]] bool ready() {
        return QTest::qWaitFor([&] { return list->currentIndex().isValid(); }, 5'000);
    }

    ui::Page* page = nullptr;
    ui::NeedsModel* needs = nullptr;
    QListView* list = nullptr;
};

TEST(OverviewPage, showsWhatNeedsAPersonMostUrgentFirst) {
    Overview console;
    ASSERT_TRUE(console.ready());
    ASSERT_GT(console.needs->rowCount(), 5);
    int last = 99;
    for (int row = 0; row < console.needs->rowCount(); ++row) {
        const ui::Need& need = *console.needs->at(row);
        EXPECT_LE(need.gravity, last);
        EXPECT_FALSE(need.verb.isEmpty());
        EXPECT_FALSE(need.headline.isEmpty());
        EXPECT_FALSE(need.page.isEmpty());
        last = need.gravity;
    }
    EXPECT_EQ(console.list->currentIndex().row(), 0);
    for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        const LookOf look({choice, ui::Density::Standard, 100, true, false});
        grab(*console.window,
             choice == ui::ThemeChoice::Light ? QStringLiteral("overview-light") : QStringLiteral("overview-dark"));
    }
    console.window->resize(1280, 720);
    grab(*console.window, QStringLiteral("overview-1280x720"));
}

TEST(OverviewPage, aRowsButtonAndEnterLeadToTheRightPlace) {
    Overview console;
    ASSERT_TRUE(console.ready());
    int service = 0;
    while (console.needs->at(service)->page != "services") ++service;
    console.list->setCurrentIndex(console.needs->index(service));
    QTest::keyClick(console.list, Qt::Key_Return);
    EXPECT_EQ(console.window->front()->id(), "services");
    console.window->openPage(QStringLiteral("overview"));
    const QRect row = console.list->visualRect(console.needs->index(0));
    QTest::mouseClick(console.list->viewport(), Qt::LeftButton, {}, {row.right() - 30, row.center().y()});
    EXPECT_EQ(console.window->front()->id(), "failures");
}

TEST(OverviewPage, rowsKeepTheirPlacesUntilF5) {
    Overview console;
    ASSERT_TRUE(console.ready());
    QAbstractItemModelTester tester(console.needs, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int last = console.needs->rowCount() - 1;
    console.list->setCurrentIndex(console.needs->index(last));
    const QString chosen = console.needs->at(last)->key;
    std::vector<ui::Need> needs;
    for (int row = 0; row <= last; ++row) needs.push_back(*console.needs->at(row));
    ui::Need worse;
    worse.key = QStringLiteral("cause:new");
    worse.headline = QStringLiteral("Money is stuck");
    worse.gravity = 9;
    needs.insert(needs.begin(), worse);
    std::swap(needs[1], needs[2]);
    QSignalSpy layouts(console.needs, &QAbstractItemModel::layoutChanged);
    console.needs->update(needs, CannedBackend::now);
    EXPECT_EQ(layouts.count(), 0);
    EXPECT_EQ(console.needs->at(last)->key, chosen);
    EXPECT_EQ(console.needs->at(last + 1)->key, "cause:new");
    EXPECT_FALSE(console.needs->isArranged());
    console.needs->arrange();
    EXPECT_EQ(console.needs->at(0)->key, "cause:new");
    EXPECT_EQ(console.needs->at(console.list->currentIndex().row())->key, chosen);
}

TEST(OverviewPage, moneyOfDifferentCurrenciesIsNeverAdded) {
    const ui::Formats formats;
    const std::vector<api::MoneySum> money{{"SEK", 2, 89'000, 0}, {"EUR", 3, 41'270, 0}};
    EXPECT_EQ(ui::moneyLine(formats, money, false), "€412.70 +1");
    EXPECT_EQ(ui::moneyLines(formats, money, false), "SEK\u00a0890.00\n€412.70");
    EXPECT_TRUE(ui::moneyLine(formats, {}, false).isEmpty());
}

TEST(OverviewPage, aFigureThatIsNotKnownIsLeftOut) {
    api::EngineStatus status;
    status.unfinished = 1'126;
    status.held = 263;
    const auto few = ui::overviewFigures(std::nullopt, status, {});
    ASSERT_EQ(few.size(), 2u);
    EXPECT_EQ(few[0].figure.number, "1,126");
    api::Overview overview;
    overview.at = CannedBackend::now;
    overview.dayBegin = CannedBackend::now - 14h;
    overview.today = {18'412, 16'900, 380, 36};
    overview.weekBefore = {17'687, 0, 0, 0};
    overview.held = 263;
    overview.waiting = {{"EUR", 263, 6'751'820, 0}};
    overview.median = 3'800ms;
    overview.p95 = 21s;
    const auto all = ui::overviewFigures(overview, status, {});
    ASSERT_EQ(all.size(), 6u);
    EXPECT_EQ(all[0].figure.number, "18,412");
    EXPECT_TRUE(all[0].figure.note.startsWith("4.1 % above last")) << qPrintable(all[0].figure.note);
    EXPECT_EQ(all[2].figure.number, "97.6 %");
    EXPECT_EQ(all[3].figure.note, "€67,518.20 waits for a person");
    EXPECT_EQ(all[4].figure.number, "3.8 s");
}

TEST(OverviewPage, finishedOrdersStandInTheirTime) {
    api::Overview overview;
    overview.at = CannedBackend::now;
    const auto slot = core::Instant{overview.at.time_since_epoch() / api::flow_slot * api::flow_slot};
    overview.flow = {{slot - 2 * api::flow_slot, {0, 7, 1, 0}}, {slot, {0, 5, 0, 2}}};
    overview.hours = {{slot - 24h * 6, {0, 30, 0, 0}}, {slot, {0, 12, 1, 2}}};
    const ui::ChartData orders = ui::finishedOrders(overview, ui::ChartRange::ThreeHours, {});
    ASSERT_EQ(orders.points, 36);
    EXPECT_EQ(orders.series[0].values[35], 5);
    EXPECT_EQ(orders.series[2].values[35], 2);
    EXPECT_EQ(orders.series[0].values[33], 7);
    EXPECT_EQ(orders.series[1].values[33], 1);
    const ui::ChartData day = ui::finishedOrders(overview, ui::ChartRange::Day, {});
    EXPECT_EQ(day.points, 48);
    EXPECT_EQ(std::accumulate(day.series[0].values.begin(), day.series[0].values.end(), 0.0), 12);
    const ui::ChartData week = ui::finishedOrders(overview, ui::ChartRange::Week, {});
    EXPECT_EQ(week.points, 56);
    EXPECT_EQ(std::accumulate(week.series[0].values.begin(), week.series[0].values.end(), 0.0), 42);
}

TEST(OverviewPage, sixFiguresLeadToTheirLists) {
    Overview console;
    auto* strip = console.page->findChild<ui::FigureStrip*>();
    EVENTUALLY(strip->partCount() == 6 && strip->partName(0).contains(QLatin1String("18,412")));
    const std::array<const char*, 6> places{"orders", "orders", "orders", "failures", "orders", "orders"};
    for (std::size_t i = 0; i < places.size(); ++i) {
        console.window->openPage(QStringLiteral("overview"));
        emit strip->opened(static_cast<int>(i));
        EXPECT_EQ(console.window->front()->id(), places[i]) << i;
    }
}

TEST(OverviewPage, aBarIsReadByKeysAndTheTableHasTheSameNumbers) {
    Overview console;
    auto* chart = console.page->findChild<ui::Chart*>();
    EVENTUALLY(chart->partCount() == 36);
    chart->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart, Qt::Key_End);
    EXPECT_TRUE(chart->partName(chart->chosenPart()).contains(QLatin1String("Completed 100")))
        << qPrintable(chart->partName(chart->chosenPart()));
    QTest::keyClick(chart, Qt::Key_Left);
    EXPECT_EQ(chart->chosenPart(), 34);
    EXPECT_TRUE(chart->partName(34).contains(QLatin1String("Completed 107")));
    QTest::keyClick(chart, Qt::Key_T);
    ASSERT_TRUE(chart->isTable());
    grab(*console.window, QStringLiteral("overview-table"));
}

TEST(OverviewPage, troubleIsSaidAboveWhatWasKnown) {
    Overview console;
    auto* strip = console.page->findChild<ui::FigureStrip*>();
    EVENTUALLY(strip->partCount() == 6 && strip->partName(0).contains(QLatin1String("18,412")));
    auto* trouble = console.page->findChild<ui::Banner*>();
    EXPECT_FALSE(trouble->isVisible());
    console.backend.refuseWith(api::Problem{api::ProblemCode::Unreachable, "Nobody answers.", "", "", {}, {}});
    console.page->refresh();
    EVENTUALLY(trouble->isVisible());
    EXPECT_TRUE(strip->partName(0).contains(QLatin1String("18,412")));
    console.backend.refuseWith(std::nullopt);
    emit trouble->acted();
    EVENTUALLY(!trouble->isVisible());
}

TEST(OverviewPage, servicesThatAreWellStandTogether) {
    const ui::Formats formats;
    const ui::ServiceRows rows = ui::serviceRows(cannedServices(CannedBackend::now), formats,
                                                 ui::viewerOf(formats, [] { return CannedBackend::now; }));
    EXPECT_EQ(rows.healthy, 3u);
    ASSERT_EQ(rows.rows.size(), 6);
    EXPECT_EQ(rows.rows.last().name.left(1), "2");
}

}  // namespace
}  // namespace sagadesk::tests
