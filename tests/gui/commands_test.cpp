// The one list of commands: complete, without clashes, and right about who may what.
#include <QMenu>
#include <QMenuBar>
#include <QTranslator>
#include <set>
#include <utility>

#include "gui/gui_fixture.h"
#include "ui/frame/finder.h"
#include "ui/frame/finder_delegate.h"

namespace sagadesk::tests {
namespace {

using namespace ui;

TEST(Commands, idsAndKeysAreTheirOwn) {
    std::set<std::string> ids, keys;
    for (const CommandRow& row : commandTable()) {
        EXPECT_TRUE(ids.insert(row.id).second) << row.id;
        if (*row.key == '\0') continue;
        EXPECT_TRUE(keys.insert(QKeySequence::fromString(row.key).toString().toStdString()).second)
            << row.id << " " << row.key;
        EXPECT_FALSE(QKeySequence::fromString(row.key).toString().isEmpty()) << row.id;
        // A letter by itself may only act where a list or an order has the focus (WCAG 2.1.4).
        const QKeyCombination key = QKeySequence::fromString(row.key)[0];
        const bool letter = key.keyboardModifiers() == Qt::NoModifier && key.key() < Qt::Key_Escape;
        EXPECT_TRUE(!letter || row.acts == Acts::InPage) << row.id;
    }
}

TEST(Commands, everyOneStandsInAMenu) {
    Console console;
    QSet<QAction*> inMenus;
    for (QAction* menu : console.window->menuBar()->actions())
        for (QAction* each : menu->menu()->actions()) inMenus.insert(each);
    for (QAction* each : console.window->commands().all())
        EXPECT_TRUE(inMenus.contains(each)) << each->objectName().toStdString();
}

TEST(Commands, menusHaveNoTwoEqualLetters) {
    Console console;
    for (QAction* menu : console.window->menuBar()->actions()) {
        std::set<QChar> letters;
        for (const QAction* each : menu->menu()->actions()) {
            const qsizetype at = each->text().indexOf('&');
            if (at < 0) continue;
            EXPECT_TRUE(letters.insert(each->text().at(at + 1).toLower()).second)
                << menu->text().toStdString() << " / " << each->text().toStdString();
        }
    }
}

// As they are loaded; lupdate finds a text only where it stands as it is.
TEST(Commands, speakEveryLanguage) {
    for (const char* language : {"de", "es", "fr", "ja"}) {
        QTranslator words;
        ASSERT_TRUE(words.load(QStringLiteral(SAGADESK_TRANSLATIONS "/sagadesk_%1.qm").arg(QLatin1String(language))));
        std::set<std::pair<QString, QChar>> letters;  // with their menus
        for (const CommandRow& row : commandTable()) {
            const QString text = words.translate("Commands", row.text);
            EXPECT_FALSE(text.isEmpty()) << language << ": " << row.text;
            EXPECT_EQ(text.count('&'), QString(row.text).count('&')) << language << ": " << text.toStdString();
            EXPECT_TRUE(*row.effect == '\0' || !words.translate("Commands", row.effect).isEmpty())
                << language << ": " << row.effect;
            const qsizetype at = text.indexOf('&');
            if (at < 0 || *row.menu == '\0') continue;
            const QString menu = QString(row.menu).remove('|');
            EXPECT_TRUE(letters.insert({menu, text.at(at + 1).toLower()}).second)
                << language << " " << menu.toStdString() << ": " << text.toStdString();
        }
    }
}

TEST(Commands, aViewerSeesWhyNot) {
    Console console;
    QObject owner;
    int ran = 0;
    console.window->commands().bind("order.retry", &owner, [&] { ++ran; });
    QAction* retry = console.window->commands().action("order.retry");
    EXPECT_TRUE(retry->isEnabled());
    console.desk.setPerson({"Vera", Role::Viewer});
    EXPECT_FALSE(retry->isEnabled());
    EXPECT_EQ(retry->toolTip(), "Operators can do this.");
    console.window->commands().trigger("order.retry");
    EXPECT_EQ(ran, 0);
}

TEST(Commands, aCommandWithoutAnybodyToDoItIsOff) {
    Console console;
    {
        QObject owner;
        console.window->commands().bind("order.note", &owner, [] {});
        EXPECT_TRUE(console.window->commands().action("order.note")->isEnabled());
    }
    console.window->commands().review();
    EXPECT_FALSE(console.window->commands().action("order.note")->isEnabled());
}

struct FinderTest : testing::Test {
    void type(const QString& text) {
        console.window->resize(1440, 900);
        console.window->show();
        console.window->commands().trigger("go.find");
        finder = console.window->findChild<Finder*>();
        field = finder->findChild<QLineEdit*>();
        list = finder->findChild<QListView*>();
        field->clear();
        QTest::keyClicks(field, text);
    }
    Console console;
    Finder* finder = nullptr;
    QLineEdit* field = nullptr;
    QListView* list = nullptr;
};

TEST_F(FinderTest, anExactNumberOpensOnEnterWithoutWaiting) {
    console.backend.hold();
    type("k7qm3xtd");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(console.window->front()->id(), "order");
    EXPECT_FALSE(finder->isVisible());
    console.backend.release();
}

TEST_F(FinderTest, ordersAreFoundAndCommandsAndScreens) {
    type("WEB-1000");
    EVENTUALLY(list->model()->index(0, 0).data().toString() == "Orders");
    grab(*finder, "finder-light");
    QTest::keyClick(field, Qt::Key_Down);
    EXPECT_EQ(list->currentIndex().row(), 2);
    type("fail");
    EVENTUALLY(list->model()->rowCount() == 4);  // the command and the screen, each under its head
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(console.window->front()->id(), "failures");
}

TEST_F(FinderTest, aWordIsAskedForFromItsSecondCharacterOn) {
    EXPECT_EQ(wordsToFind("h"), "");
    EXPECT_EQ(wordsToFind(" ha "), "ha");
    EXPECT_EQ(wordsToFind("hannah l"), "hannah");
    EXPECT_EQ(wordsToFind("hannah li"), "hannah li");
    EXPECT_EQ(wordsToFind("hannah or l"), "hannah or l") << "the rest of it would be no search";
    EXPECT_EQ(wordsToFind("王"), "王");
}

struct FoundRows {
    explicit FoundRows(const QAbstractItemModel& model) {
        for (int row = 0; row < model.rowCount(); ++row) texts << model.index(row, 0).data().toString();
    }
    QStringList texts;
};

TEST_F(FinderTest, customersOfTheFoundOrdersLeadToTheirOrders) {
    type("hannah");
    EVENTUALLY(FoundRows(*list->model()).texts.contains("Customers"));
    const QStringList rows = FoundRows(*list->model()).texts;
    const int customer = static_cast<int>(rows.indexOf("Customers")) + 1;
    EXPECT_TRUE(rows[customer].startsWith("Hannah Lindqvist, C-")) << rows[customer].toStdString();
    const QModelIndex at = list->model()->index(customer, 0);
    EVENTUALLY(at.data(found::Right).toString().endsWith("orders"));
    list->setCurrentIndex(at);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(console.window->front()->id(), "orders");
    EXPECT_TRUE(console.window->front()->query().startsWith("customer:\"C-"));
}

TEST_F(FinderTest, whatCanBeDoneWithTheOrderInFrontStandsFirst) {
    console.window->openOrder("K7QM-3XTD");
    EVENTUALLY(console.window->commands().action("edit.copyLink")->isEnabled());
    type("link");
    const QStringList rows = FoundRows(*list->model()).texts;
    ASSERT_FALSE(rows.isEmpty());
    EXPECT_EQ(rows[0], "With K7QM-3XTD");
    EXPECT_EQ(rows[1], "Copy link to this order");
    EXPECT_EQ(rows.count("Copy link to this order"), 1);
    EXPECT_EQ(list->model()->index(1, 0).data(found::Right).toString(), "sagadesk://order/K7QM-3XTD");
}

TEST_F(FinderTest, withoutAnOrderInFrontThereIsNothingToDoWithIt) {
    console.window->openPage("overview");
    type("link");
    EXPECT_FALSE(FoundRows(*list->model()).texts.join(' ').contains("With "));
}

TEST_F(FinderTest, aSignInFrontSaysWhatIsMeant) {
    type(">dark");
    EVENTUALLY(list->model()->rowCount() == 2);
    EXPECT_EQ(list->currentIndex().data().toString(), "Dark theme");
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(finder->isVisible());
}

}  // namespace
}  // namespace sagadesk::tests
