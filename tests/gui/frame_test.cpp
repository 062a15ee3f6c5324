// The window: screens, tabs, back and forward, keys, what survives a restart.
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTabBar>
#include <future>

#include "gui/gui_fixture.h"
#include "ui/frame/connection_look.h"
#include "ui/frame/connection_panel.h"
#include "ui/frame/single_instance.h"
#include "ui/frame/tab_strip.h"
#include "ui/frame/tool_row.h"
#include "ui/pages/pages.h"
#include "ui/widgets/banner.h"

namespace sagadesk::tests {
namespace {

// A connection that is as the test says.
class LinkOfTest final : public api::Link {
public:
    void become(api::LinkHealth health) {
        m_state.health = health;
        m_state.since = CannedBackend::now;
        if (m_nudge) m_nudge();
    }
    [[nodiscard]] api::LinkState state() const override { return m_state; }
    [[nodiscard]] std::shared_ptr<void> watch(std::function<void()> nudge) override {
        m_nudge = std::move(nudge);
        return nullptr;
    }
    void tryNow() override { become(api::LinkHealth::Live); }

private:
    api::LinkState m_state;
    std::function<void()> m_nudge;
};

TEST(Frame, everyScreenOpensByItsCommand) {
    Console console;
    console.window->show();
    for (const ui::PageRow& row : ui::pageTable()) {
        const QString id = row.id == "settings" ? QStringLiteral("file.settings") : "go." + row.id;
        console.window->commands().trigger(id);
        EXPECT_EQ(console.window->front()->id(), row.id);
    }
}

TEST(Frame, anOrderOpensInATabOnceAndCanBeClosedAndReopened) {
    Console console;
    console.window->show();
    auto* strip = console.window->findChild<ui::TabStrip*>();
    console.window->openOrder(QStringLiteral("K7QM-3XTD"));
    console.window->openPage(QStringLiteral("orders"));
    console.window->openOrder(QStringLiteral("K7QM-3XTD"));
    EXPECT_EQ(strip->count(), 2);
    EXPECT_EQ(strip->currentIndex(), 1);
    console.window->commands().trigger(QStringLiteral("tab.close"));
    EXPECT_EQ(strip->count(), 1);
    EXPECT_FALSE(console.window->commands().action(QStringLiteral("tab.close"))->isEnabled());
    console.window->commands().trigger(QStringLiteral("tab.reopen"));
    EXPECT_EQ(strip->count(), 2);
}

TEST(Frame, backAndForwardGoWhereOneHasBeen) {
    Console console;
    console.window->openPage(QStringLiteral("orders"));
    console.window->openPage(QStringLiteral("failures"));
    console.window->openOrder(QStringLiteral("K7QM-3XTD"));
    console.window->commands().trigger(QStringLiteral("go.back"));
    EXPECT_EQ(console.window->front()->id(), "failures");
    console.window->commands().trigger(QStringLiteral("go.back"));
    EXPECT_EQ(console.window->front()->id(), "orders");
    console.window->commands().trigger(QStringLiteral("go.forward"));
    console.window->commands().trigger(QStringLiteral("go.forward"));
    EXPECT_EQ(console.window->front()->id(), "order");
    EXPECT_FALSE(console.window->commands().action(QStringLiteral("go.forward"))->isEnabled());
}

TEST(Frame, tabsAndScreenSurviveARestart) {
    Console console;
    console.window->openPage(QStringLiteral("failures"));
    console.window->openOrder(QStringLiteral("K7QM-3XTD"));
    console.window->close();
    console.window.reset();
    console.window = std::make_unique<ui::MainWindow>(console.desk, ui::Formats{}, console.settings);
    EXPECT_EQ(console.window->front()->id(), "failures");
    EXPECT_EQ(console.window->findChild<ui::TabStrip*>()->count(), 2);
}

TEST(Frame, linksOpenOrdersAndScreens) {
    Console console;
    EXPECT_TRUE(console.window->openLink(QStringLiteral("sagadesk://order/k7qm3xtd")));
    EXPECT_EQ(console.window->front()->id(), "order");
    EXPECT_TRUE(console.window->openLink(QStringLiteral("sagadesk://failures")));
    EXPECT_EQ(console.window->front()->id(), "failures");
    EXPECT_FALSE(console.window->openLink(QStringLiteral("sagadesk://order/not-a-number")));
    EXPECT_FALSE(console.window->openLink(QStringLiteral("https://example.com")));
}

TEST(Frame, aThemeSwitchTakesTheWholeWindow) {
    Console console;
    console.window->resize(1440, 900);
    console.window->setCount(QStringLiteral("orders"), 1'126, ui::Navigator::Loudness::Quiet);
    console.window->setCount(QStringLiteral("failures"), 269, ui::Navigator::Loudness::Alarm);
    console.window->setCount(QStringLiteral("services"), 3, ui::Navigator::Loudness::Attention);
    console.window->openOrder(QStringLiteral("K7QM-3XTD"), ui::Place::Behind);
    console.window->show();
    grab(*console.window, QStringLiteral("frame-light"));
    const LookOf dark({ui::ThemeChoice::Dark, ui::Density::Standard, 100, true, false});
    grab(*console.window, QStringLiteral("frame-dark"));
    console.window->resize(1280, 720);
    grab(*console.window, QStringLiteral("frame-1280-dark"));
    EXPECT_EQ(console.window->palette().color(QPalette::Window), QColor(0x1B, 0x1E, 0x24));
}

TEST(Frame, aLostConnectionIsSaidAndStopsCommandsUntilItIsBack) {
    CannedBackend backend;
    LinkOfTest link;
    QTemporaryDir folder;
    QSettings settings(folder.filePath("console.ini"), QSettings::IniFormat);
    ui::Desk desk(backend, link, {QStringLiteral("Miriam Okafor"), ui::Role::Operator});
    ui::MainWindow window(desk, {}, settings);
    window.show();
    auto* banner = window.findChild<ui::Banner*>();
    QObject owner;
    window.commands().bind("order.retry", &owner, [] {});
    link.become(api::LinkHealth::Lost);
    EVENTUALLY(banner->isVisible());
    EXPECT_TRUE(banner->accessibleName().startsWith("Connection lost at"));
    EXPECT_FALSE(window.commands().action("order.retry")->isEnabled());
    EXPECT_FALSE(window.commands().action("order.retry")->toolTip().isEmpty());
    grab(window, QStringLiteral("frame-lost"));
    link.become(api::LinkHealth::Live);
    EVENTUALLY(!banner->isVisible());
    EXPECT_TRUE(window.commands().action("order.retry")->isEnabled());
}

TEST(Connections, theLatestAreRemembered) {
    QTemporaryDir folder;
    QSettings settings(folder.filePath("console.ini"), QSettings::IniFormat);
    ui::Connections connections(settings);
    for (int i = 0; i < 7; ++i) connections.remember(QStringLiteral("http://h%1").arg(i));
    connections.remember("http://h5");
    EXPECT_EQ(connections.recent(), (QStringList{"http://h5", "http://h6", "http://h4", "http://h3", "http://h2"}));
}

TEST(Connections, anAddressIsAServicesOrNone) {
    EXPECT_EQ(ui::Connections::addressIn(" 127.0.0.1:8080 "), "http://127.0.0.1:8080");
    EXPECT_EQ(ui::Connections::addressIn("https://shop.example/v1/orders?x=1"), "https://shop.example");
    for (const char* wrong : {"", "ftp://shop.example", "http://", "http://ada:secret@shop.example"})
        EXPECT_EQ(ui::Connections::addressIn(wrong), QString()) << wrong;
}

TEST(Frame, theChipOffersANameAndAnotherConsole) {
    Console console;
    console.window->resize(1440, 900);
    console.window->show();
    auto* chip = console.window->findChild<ui::ConnectionChip*>();
    QSignalSpy wanted(console.window.get(), &ui::MainWindow::consoleWanted);
    console.settings.setValue(ui::connectionKey("Production") + "name", "Nordic shop");
    console.window->refreshAll();
    EXPECT_TRUE(chip->accessibleName().contains("Nordic shop"));
    EXPECT_TRUE(console.window->windowTitle().contains("Nordic shop"));
    console.window->commands().trigger("connection.look");
    EXPECT_EQ(console.window->front()->id(), "settings");
    console.window->commands().trigger("connection.open");
    auto* panel = console.window->findChild<ui::ConnectionPanel*>();
    QTest::keyClicks(panel->findChild<QLineEdit*>(), "127.0.0.1:9999");
    QTest::keyClick(panel->findChild<QLineEdit*>(), Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.first().first().toString(), "http://127.0.0.1:9999");
}

TEST(Frame, savedViewsStandInTheNavigation) {
    Console console;
    console.settings.setValue("views/Failed today", QStringList{"failures", "created:today"});
    console.window = std::make_unique<ui::MainWindow>(console.desk, ui::Formats{}, console.settings);
    console.window->resize(1440, 900);
    console.window->show();
    grab(*console.window, QStringLiteral("frame-views"));
    QListView* views = nullptr;
    for (QListView* list : console.window->findChildren<QListView*>())
        if (list->accessibleName() == "Saved views") views = list;
    ASSERT_NE(views, nullptr);
    QTest::mouseClick(views->viewport(), Qt::LeftButton, {}, views->visualRect(views->model()->index(0, 0)).center());
    EXPECT_EQ(console.window->front()->id(), "failures");
}

TEST(Frame, fromRightToLeftAndAtDoubleSizeItStillStands) {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const LookOf large({ui::ThemeChoice::Light, ui::Density::Comfortable, 200, true, false});
    {
        Console console;
        console.window->resize(1440, 900);
        console.window->show();
        grab(*console.window, QStringLiteral("frame-rtl-200"));
        EXPECT_LE(console.window->minimumSizeHint().width(), 1440);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

// The first one listens; the second one hands over and has nothing to do.
TEST(SingleInstance, aSecondStartHandsItsLinkToTheFirst) {
    QTemporaryDir place;
    ui::SingleInstance first(place.path());
    EXPECT_FALSE(first.handOver({}));
    ASSERT_TRUE(first.listen());
    QSignalSpy came(&first, &ui::SingleInstance::linkCame);
    auto handed = std::async(std::launch::async, [&] {
        ui::SingleInstance second(place.path());
        return second.handOver("sagadesk://order/K7QM-3XTD");
    });
    EVENTUALLY(!came.isEmpty());
    EVENTUALLY(handed.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
    EXPECT_TRUE(handed.get());
    EXPECT_EQ(came.first().first().toString(), "sagadesk://order/K7QM-3XTD");
}

}  // namespace
}  // namespace sagadesk::tests
