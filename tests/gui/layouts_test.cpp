// Every screen with longer texts, from right to left, at double size, dense and roomy: nothing is cut that was not.
#include <QApplication>
#include <algorithm>

#include "gui/cut_texts.h"
#include "gui/gui_fixture.h"
#include "ui/dialogs/action_panel.h"
#include "ui/dialogs/new_order.h"
#include "ui/format/words/pseudo_language.h"
#include "ui/pages/exchange_view.h"
#include "ui/pages/pages.h"
#include "ui/widgets/states.h"

namespace sagadesk::tests {
namespace {

using ui::Density;
using ui::ThemeChoice;

struct Layout {
    const char* name;
    ui::Look look;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool longer = false;  // the pseudo-language
};

const Layout layouts[] = {
    {"pseudo", {ThemeChoice::Light, Density::Standard, 100, true, false}, Qt::LeftToRight, true},
    {"rtl", {ThemeChoice::Dark, Density::Standard, 100, true, false}, Qt::RightToLeft},
    {"double", {ThemeChoice::Light, Density::Comfortable, 200, true, false}},
    {"compact", {ThemeChoice::HighContrast, Density::Compact, 100, true, false}},
};

bool isLoading(const QWidget& page) {
    const auto bars = page.findChildren<ui::LoadingBars*>();
    return std::any_of(bars.begin(), bars.end(), [](const ui::LoadingBars* each) { return each->isVisible(); });
}

class Layouts : public testing::TestWithParam<Layout> {
protected:
    void SetUp() override {
        QApplication::setLayoutDirection(GetParam().direction);
        if (GetParam().longer) QApplication::installTranslator(&m_pseudo);
    }
    void TearDown() override {
        QApplication::removeTranslator(&m_pseudo);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    // At double size a window has double the room, as on the screens that want it.
    static void open(Console& console) {
        console.window->resize(QSize(1440, 900) * GetParam().look.fontPercent / 100);
        console.window->show();
    }
    // Layouts settle by posted events, and answers still come.
    static void expectAllFits(QWidget& window, const QString& name) {
        const auto wrong = [&] { return cutTexts(window) + coveredTexts(window); };
        window.grab();  // lays out what has just come
        EXPECT_TRUE(QTest::qWaitFor([&] { return wrong().isEmpty(); }, 5'000))
            << name.toStdString() << "\n"
            << wrong().join(QLatin1Char('\n')).toStdString();
        grab(window, QStringLiteral("%1-%2").arg(name, QLatin1String(GetParam().name)));
    }

private:
    ui::PseudoLanguage m_pseudo;
};

QString numberOf(const Console& console, std::string_view code) {
    for (const api::OrderSummary& each : console.backend.all())
        if (each.explanation.code == code) return QString::fromStdString(each.number.text());
    return {};
}

TEST_P(Layouts, everyScreenFitsItsWindow) {
    const LookOf look(GetParam().look);
    Console console;
    open(console);
    const QSize room = console.window->size();
    for (const ui::PageRow& row : ui::pageTable()) {
        console.window->openPage(row.id);
        ui::Page* page = console.window->front();
        ASSERT_EQ(page->id(), row.id);
        EVENTUALLY(!isLoading(*page));
        expectAllFits(*console.window, row.id);
        EXPECT_EQ(console.window->size(), room) << row.id.toStdString();
    }
}

TEST_P(Layouts, anOrderFitsItsWindowAndSoDoesThePanelOfAnAction) {
    const LookOf look(GetParam().look);
    Console console;
    open(console);
    const QSize room = console.window->size();
    for (const char* code : {"completed", "retries_exhausted"}) {
        console.window->openOrder(numberOf(console, code));
        ui::Page* page = console.window->front();
        auto* exchange = page->findChild<ui::ExchangeView*>();
        EVENTUALLY(page->status().has_value() && exchange->attempt().has_value() && !isLoading(*page));
        expectAllFits(*console.window, QStringLiteral("order-%1").arg(QLatin1String(code)));
        EXPECT_EQ(console.window->size(), room) << code;
    }
    EVENTUALLY(console.window->commands().action("order.retry")->isEnabled());
    console.window->commands().trigger("order.retry");
    ASSERT_TRUE(console.window->front()->findChild<ui::ActionPanel*>()->isOpen());
    expectAllFits(*console.window, "order-action");
    EXPECT_EQ(console.window->size(), room);
}

TEST_P(Layouts, aNewOrderFitsItsDialog) {
    const LookOf look(GetParam().look);
    Console console;
    open(console);
    console.window->newOrder();
    auto* dialog = console.window->findChild<ui::NewOrder*>();
    ASSERT_NE(dialog, nullptr);
    expectAllFits(*dialog, "new-order");
    EXPECT_LE(dialog->width(), console.window->width());
    EXPECT_LE(dialog->height(), console.window->height());
}

INSTANTIATE_TEST_SUITE_P(Each, Layouts, testing::ValuesIn(layouts),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace sagadesk::tests
