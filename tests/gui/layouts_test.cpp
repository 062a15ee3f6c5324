// Every screen with longer texts, from right to left, at double size, dense and roomy: nothing is cut that was not.
#include <QApplication>
#include <algorithm>

#include "gui/cut_texts.h"
#include "gui/gui_fixture.h"
#include "ui/format/words/pseudo_language.h"
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

private:
    ui::PseudoLanguage m_pseudo;
};

TEST_P(Layouts, everyScreenFitsItsWindow) {
    const LookOf look(GetParam().look);
    Console console;
    // At double size a window has double the room, as on the screens that want it.
    console.window->resize(QSize(1440, 900) * GetParam().look.fontPercent / 100);
    console.window->show();
    const QSize room = console.window->size();
    for (const ui::PageRow& row : ui::pageTable()) {
        console.window->openPage(row.id);
        ui::Page* page = console.window->front();
        ASSERT_EQ(page->id(), row.id);
        EVENTUALLY(!isLoading(*page));
        // Layouts settle by posted events, and answers still come.
        EXPECT_TRUE(QTest::qWaitFor([&] { return cutTexts(*console.window).isEmpty(); }, 5'000))
            << row.id.toStdString() << "\n"
            << cutTexts(*console.window).join(QLatin1Char('\n')).toStdString();
        grab(*console.window, QStringLiteral("%1-%2").arg(row.id, QLatin1String(GetParam().name)));
        EXPECT_EQ(console.window->size(), room) << row.id.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Each, Layouts, testing::ValuesIn(layouts),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace sagadesk::tests
