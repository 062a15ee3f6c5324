// All shared widgets in each theme, as pictures to be laid beside the design; and what they say to a screen reader.
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "gui/canned_orders.h"
#include "gui/gui_fixture.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cards.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/figure_strip.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/states.h"
#include "ui/widgets/step_bar.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/undo_bar.h"

namespace sagadesk::tests {
namespace {

using namespace ui;

StepCells cellsOf(std::initializer_list<StepMark> marks) {
    StepCells cells;
    for (const StepMark mark : marks) cells.append({mark, QStringLiteral("Step")});
    return cells;
}

StepCells barOf(Shown shown) {
    using enum StepMark;
    switch (shown) {
        case Shown::Pending:
            return cellsOf({Done, Running, NotReached, NotReached, NotReached, NotReached});
        case Shown::Confirmed:
            return cellsOf({Done, Done, Done, NotReached, NotReached, NotReached});
        case Shown::Processing:
            return cellsOf({Done, Done, Done, Done, Running, NotReached});
        case Shown::Completed:
            return cellsOf({Done, Done, Done, Done, Done, Done});
        case Shown::Failed:
            return cellsOf({Done, Undone, Undone, Failed, NotReached, NotReached});
        case Shown::Cancelled:
            return cellsOf({Done, Undone, NotReached, NotReached, NotReached, NotReached});
        case Shown::Undoing:
            return cellsOf({Done, Undone, Undone, Undone, Failed, NotReached});
        case Shown::Held:
            return cellsOf({Done, Done, Done, Done, Held, NotReached});
        case Shown::Parked:
            return cellsOf({Done, Parked, NotReached, NotReached, NotReached, NotReached});
    }
    return {};
}

class Gallery final : public QWidget {
public:
    Gallery() {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(22, 16, 22, 16);
        layout->setSpacing(10);
        layout->addWidget(states());
        layout->addLayout(fonts());
        layout->addLayout(buttons());
        layout->addLayout(fields());
        banners(*layout);
        layout->addLayout(cards());
        layout->addWidget(figures());
        layout->addStretch();
        resize(720, 1180);
    }

private:
    QWidget* states() {
        auto* model = new QStandardItemModel(0, 5, this);
        model->setHorizontalHeaderLabels({"Status", "Order", "What happened", "Steps", "Total"});
        int row = 0;
        for (const Shown shown : all_shown) {
            model->insertRow(row);
            model->setData(model->index(row, 0), QVariant::fromValue(shown), ShownRole);
            model->setData(model->index(row, 1), "K7QM-3XTD");
            model->setData(model->index(row, 1), true, MonoRole);
            model->setData(model->index(row, 2),
                           isLoud(shown) ? "Card refused: not enough money" : "Paid, handed to Parcelline");
            model->setData(model->index(row, 2), shown == Shown::Completed, QuietRole);
            model->setData(model->index(row, 3), QVariant::fromValue(barOf(shown)), StepsRole);
            model->setData(model->index(row, 4), money({}, 95'690, "EUR"));
            ++row;
        }
        auto* table = new Table("Orders", this);
        table->setModel(model);
        table->setItemDelegateForColumn(0, new StateDelegate(table));
        table->setItemDelegateForColumn(3, new StepBarDelegate(table));
        table->setItemDelegateForColumn(4, new MoneyDelegate(table));
        table->setWidths({130, 110, 0, 110, 90});
        table->setFixedHeight(32 + 9 * theme().rowHeight() + 2);
        table->selectRow(4);
        return table;
    }

    QLayout* fonts() {
        auto* row = new QHBoxLayout;
        row->addWidget(new TextLabel("€71,904.35", FontRole::Figure, Token::Text, this));
        row->addWidget(new TextLabel("Title 18", FontRole::Title, Token::Text, this));
        row->addWidget(new TextLabel("Lead 15", FontRole::Lead, Token::Text, this));
        row->addWidget(new TextLabel("Body 13", FontRole::Body, Token::Text, this));
        row->addWidget(new TextLabel("Small 12", FontRole::Small, Token::Text2, this));
        row->addWidget(new TextLabel("Axis 11", FontRole::Axis, Token::Text3, this));
        row->addWidget(new TextLabel("K7QM-3XTD", FontRole::Mono, Token::Text, this));
        row->addStretch();
        return row;
    }

    QLayout* buttons() {
        auto* row = new QHBoxLayout;
        auto* retry = new Button("Retry 210 orders", Button::Kind::Primary, this);
        retry->setKeyText("Ctrl+Enter");
        auto* off = new Button("Take payment", Button::Kind::Plain, this);
        off->setEnabled(false);
        row->addWidget(retry);
        row->addWidget(new Button("Edit && retry…", Button::Kind::Plain, this));
        row->addWidget(new Button("Cancel 3 orders…", Button::Kind::Danger, this));
        row->addWidget(off);
        row->addWidget(new Button("Not now", Button::Kind::Quiet, this));
        row->addWidget(new KeyCap("Home", this));
        row->addStretch();
        return row;
    }

    QLayout* fields() {
        auto* row = new QHBoxLayout;
        auto* good = new QLineEdit("status:failed", this);
        auto* wrong = new QLineEdit("total:>abc", this);
        wrong->setProperty("error", true);
        row->addWidget(good);
        row->addWidget(wrong);
        row->addWidget(new SegmentedControl({"Cause", "Step", "Service"}, "Group by", this));
        auto* on = new QCheckBox("Checked", this);
        on->setChecked(true);
        row->addWidget(on);
        row->addWidget(new QCheckBox("Not", this));
        row->addStretch();
        return row;
    }

    void banners(QVBoxLayout& layout) {
        auto* lost = new Banner(Banner::Kind::Warning, this);
        lost->say("Connection lost at 14:07:20.", "You see what was known then. Trying again in 4 s.", "Try now");
        auto* wrong = new Banner(Banner::Kind::Error, this);
        wrong->say("The query has an error:", "“abc” is not an amount. Last good result is kept.");
        auto* newer = new Banner(Banner::Kind::Info, this);
        newer->say("12 newer orders.", "The list stays still while a row is selected.", "Show", "Home");
        auto* undo = new UndoBar(this);
        for (QWidget* each : std::initializer_list<QWidget*>{lost, wrong, newer, undo}) layout.addWidget(each);
        undo->countDown("14 orders will be cancelled in %1 s. Nothing has been sent yet.", 8, {}, {});
    }

    QLayout* cards() {
        auto* row = new QHBoxLayout;
        auto* facts = new FactsCard(true, this);
        facts->set({Fact{"Not charged, card hold freed", FactMark::Good}, Fact{"4 items back in stock", FactMark::Good},
                    Fact{"Not known if it was made", FactMark::Attention},
                    Fact{"No message was sent", FactMark::Neutral}});
        auto* say = new SayCard(this);
        say->set("Your bank did not approve the payment. You have not been charged and nothing is held on your card.");
        auto* pills = new QVBoxLayout;
        for (const Shown shown : {Shown::Failed, Shown::Undoing, Shown::Completed, Shown::Held}) {
            auto* pill = new Pill(this);
            pill->set(shown, wordOf(shown), shown == Shown::Undoing ? iconOf(shown) : QString());
            pills->addWidget(pill);
        }
        auto* empty = new EmptyState(this);
        empty->set("status-completed", "No failures", "The last one was settled 2 h ago.");
        row->addWidget(facts, 3);
        row->addWidget(say, 2);
        row->addLayout(pills);
        row->addWidget(empty, 2);
        return row;
    }

    QWidget* figures() {
        auto* strip = new FigureStrip(this);
        Spark line{{4, 5, 6, 6, 7, 6, 5, 4, 3, 3, 2, 3, 2, 3}, Spark::Kind::Area, Shown::Processing};
        Spark bars{{1, 1, 1, 0, 1, 1, 2, 1, 5, 6, 8, 9, 12, 14, 15, 8}, Spark::Kind::Bars, Shown::Held};
        strip->set({{"Orders today", "18,412", "4.1 % above last Wed", line, {}},
                    {"In progress", "1,126", "288 slower than usual", {}, {}},
                    {"Held", "263", "€67,518.20 waits for a person", bars, Shown::Held}});
        return strip;
    }
};

class Themes : public testing::TestWithParam<std::pair<ThemeChoice, const char*>> {};

TEST_P(Themes, theGalleryIsPainted) {
    const LookOf look({GetParam().first, Density::Standard, 100, true, false});
    Gallery gallery;
    gallery.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&gallery));
    grab(gallery, QStringLiteral("gallery-") + GetParam().second);
}

INSTANTIATE_TEST_SUITE_P(Each, Themes,
                         testing::Values(std::pair{ThemeChoice::Light, "light"}, std::pair{ThemeChoice::Dark, "dark"},
                                         std::pair{ThemeChoice::HighContrast, "contrast"}));

TEST(Widgets, everyOneHasAName) {
    Gallery gallery;
    for (const QWidget* each : gallery.findChildren<QWidget*>()) {
        if (each->focusPolicy() == Qt::NoFocus || qobject_cast<const QScrollBar*>(each) != nullptr) continue;
        if (qobject_cast<const QHeaderView*>(each) != nullptr || each->objectName().startsWith("qt_")) continue;
        if (qobject_cast<const QLineEdit*>(each) != nullptr) continue;  // the page names its fields
        const auto* button = qobject_cast<const QAbstractButton*>(each);
        const bool named = !each->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        EXPECT_TRUE(named || each->isHidden()) << each->metaObject()->className();
    }
}

TEST(Widgets, theStepBarSaysItsCells) {
    const auto orders = cannedOrders(20, CannedBackend::now);
    const StepCells cells = stepCellsOf(cannedSnapshot(orders[7]).steps);
    ASSERT_EQ(cells.size(), 6);
    EXPECT_EQ(cells[0].mark, StepMark::Done);
    EXPECT_EQ(cells[3].mark, StepMark::Failed);
    EXPECT_EQ(stepBarText(cells),
              "Checks: done, Authorise payment: undone, Reserve stock: undone, Take payment: failed, "
              "Create shipment: not reached, Send confirmation: not reached");
}

TEST(Widgets, whatIsPendingActsAtTheEndUnlessItIsTakenBack) {
    UndoBar bar;
    int acted = 0, undone = 0;
    bar.countDown(
        "%1", 8, [&] { ++acted; }, [&] { ++undone; });
    bar.takeBack();
    EXPECT_EQ(std::pair(acted, undone), std::pair(0, 1));
    bar.countDown(
        "%1", 8, [&] { ++acted; }, [&] { ++undone; });
    bar.offer("Note added.", [&] { ++undone; });  // another one finishes it
    EXPECT_EQ(std::pair(acted, undone), std::pair(1, 1));
    bar.finish();
    EXPECT_FALSE(bar.isOpen());
    EXPECT_EQ(std::pair(acted, undone), std::pair(1, 1));
}

TEST(Widgets, theSegmentedControlIsWorkedByKeys) {
    SegmentedControl control({"Cause", "Step", "Service"}, "Group by");
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    QTest::keyClick(&control, Qt::Key_Right);
    QTest::keyClick(&control, Qt::Key_Right);
    QTest::keyClick(&control, Qt::Key_Right);
    EXPECT_EQ(control.current(), 2);
    EXPECT_EQ(chosen.size(), 2);
    EXPECT_EQ(control.accessibleName(), "Group by: Service");
}

}  // namespace
}  // namespace sagadesk::tests
