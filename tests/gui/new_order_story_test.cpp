// An order over the phone, by keyboard alone: the real engine in this process, the real stand-in services, the real
// window.
#include <QApplication>
#include <QFileInfo>
#include <cstdio>

#include "gui/living_shop.h"
#include "ui/dialogs/new_order.h"
#include "ui/dialogs/order_form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/line_table.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using namespace ui;

struct NewOrderStory : LivingShop {
    void SetUp() override {
        openShop(QStringLiteral("ada"));
        ASSERT_TRUE(desk);
        window = std::make_unique<MainWindow>(*desk, Formats{}, settings);
        window->resize(1440, 900);
        watch.emplace();
        watch->during("the first show", [this] { window->show(); });
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    NewOrder* begin() {
        EXPECT_TRUE(QTest::qWaitFor([&] { return window->isAncestorOf(QApplication::focusWidget()); }, patience_ms));
        press(Qt::Key_N, Qt::ControlModifier);
        auto* dialog = window->findChild<NewOrder*>();
        // A dialog counts as active with its parent; it has begun when one types there.
        const auto begun = [&] { return dialog != nullptr && dialog->isAncestorOf(QApplication::focusWidget()); };
        EXPECT_TRUE(QTest::qWaitFor(begun, patience_ms));
        return dialog;
    }
    void type(const QString& text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        pressed += static_cast<int>(text.size());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* at = QApplication::focusWidget();
        QTest::keyClick(at == nullptr ? window.get() : at, key, modifiers);
        ++pressed;
    }
    // Each followed by Tab; "" leaves the field as it is.
    void fill(const QStringList& texts) {
        for (const QString& text : texts) {
            type(text);
            press(Qt::Key_Tab);
        }
    }
    [[nodiscard]] core::OrderState stateOf(const QString& number) {
        core::OrderState state = core::OrderState::Pending;
        bool answered = false;
        desk->order(number.toStdString(), desk.get(), [&](const api::Answer<api::OrderSnapshot>& order) {
            if (order) state = order->summary.state;
            answered = true;
        });
        return QTest::qWaitFor([&] { return answered; }, patience_ms) ? state : core::OrderState::Pending;
    }

    int pressed = 0;
};

TEST_F(NewOrderStory, anOrderIsTakenOverThePhone) {
    NewOrder* dialog = begin();
    ASSERT_NE(dialog, nullptr);
    fill({"", "C-42", "Hannah Lindqvist", "hannah@posteo.example", "+46 70 174 06 12"});
    EXPECT_TRUE(dialog->form().table().isAncestorOf(QApplication::focusWidget())) << "Tab comes to the lines";
    fill({"LAMP-3", "Desk lamp", "2", "19.99", ""});
    fill({"MUG-7", "", "", "8.99", ""});
    press(Qt::Key_Tab);  // out of the empty row
    EXPECT_EQ(QApplication::focusWidget(), &dialog->form().field("/currency")->edit());
    fill({"", "4.99"});
    press(Qt::Key_Return, Qt::ControlModifier);
    IN_TIME(window->front()->id() == "order");
    const QString number = window->front()->title();
    IN_TIME(stateOf(number) == core::OrderState::Completed);
    IN_TIME(window->findChild<NewOrder*>() == nullptr);
    EXPECT_FALSE(QFileInfo::exists(kept.filePath("new-order-draft.json"))) << "nothing of it is kept";
    std::printf("an order of two lines over the phone: %d keys\n", pressed);

    // The same customer again: found by the name, filled in, and the lines are next.
    begin();
    type("lindq");
    auto* finder = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(finder, nullptr);
    IN_TIME(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    dialog = window->findChild<NewOrder*>();
    IN_TIME(dialog->form().field("/customer/email")->text() == "hannah@posteo.example");
    EXPECT_TRUE(dialog->form().table().isAncestorOf(QApplication::focusWidget()));
    type("CHAIR-1");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(dialog->message().toStdString(), "1 field needs a look.") << "it has no price";
}

TEST_F(NewOrderStory, anOrderIsLookedAtAndNotPlaced) {
    NewOrder* dialog = begin();
    fill({"", "C-1", "", "", "", "WORK-H", "", "12", "85.00", ""});
    for (int i = 0; i < 2; ++i) press(Qt::Key_Tab);
    watch->during("draft.check", [this] { window->commands().trigger("draft.check"); });
    IN_TIME(dialog->message().startsWith("All is well."));
    EXPECT_EQ(service->backend().status().accepted, 0U);
    EXPECT_EQ(window->front()->id(), "overview");
}

}  // namespace
}  // namespace sagadesk::tests
