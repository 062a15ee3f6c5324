// The window: screens, tabs, back and forward, keys, what survives a restart.
#include <QAction>
#include <QTabBar>

#include "gui/gui_fixture.h"
#include "ui/frame/tab_strip.h"
#include "ui/pages/pages.h"

namespace sagadesk::tests {
namespace {

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
    console.window->setCount(QStringLiteral("pipeline"), 1'126, ui::Navigator::Loudness::Quiet);
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

}  // namespace
}  // namespace sagadesk::tests
