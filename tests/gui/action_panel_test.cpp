// The panel of one action: what it needs, its keys, the hold before anything is sent, and what a refusal does.
#include <QPlainTextEdit>
#include <QPushButton>

#include "gui/gui_fixture.h"
#include "ui/dialogs/action_panel.h"
#include "ui/pages/order_page.h"
#include "ui/widgets/effect_list.h"
#include "ui/widgets/gantt_view.h"
#include "ui/widgets/undo_bar.h"

namespace sagadesk::tests {
namespace {

struct Panel {
    explicit Panel(std::string_view code, const char* command) {
        for (const api::OrderSummary& each : console.backend.all())
            if (each.explanation.code == code && order.number.value == 0) order = each;
        console.window->resize(1440, 900);
        console.window->show();
        console.window->openOrder(QString::fromStdString(order.number.text()));
        page = qobject_cast<ui::OrderPage*>(console.window->front());
        panel = page->findChild<ui::ActionPanel*>();
        bar = console.window->findChild<ui::UndoBar*>();
        reason = panel->findChild<QPlainTextEdit*>();
        const QString id = QString::fromLatin1(command);
        if (!QTest::qWaitFor([&] { return console.window->commands().action(id)->isEnabled(); }, 5'000)) return;
        console.window->commands().trigger(id);
    }

    Console console;
    api::OrderSummary order;
    ui::OrderPage* page = nullptr;
    ui::ActionPanel* panel = nullptr;
    ui::UndoBar* bar = nullptr;
    QPlainTextEdit* reason = nullptr;
};

TEST(ActionPanel, nothingIsSentBeforeTheHoldIsOver) {
    Panel one("retries_exhausted", "order.retry");
    ASSERT_TRUE(one.panel->isOpen());
    EXPECT_FALSE(one.panel->findChild<ui::EffectList*>()->effects().isEmpty());
    one.panel->act();
    EXPECT_TRUE(one.panel->isOpen()) << "a reason is needed";
    one.reason->setPlainText(QStringLiteral("NordPay is back"));
    grab(*one.console.window, QStringLiteral("order-action-light"));
    QTest::keyClick(one.panel, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(one.panel->isOpen());
    EXPECT_TRUE(one.bar->isOpen());
    EXPECT_TRUE(one.console.backend.commands().empty());
    one.bar->finish();
    EVENTUALLY(one.console.backend.commands().size() == 1);
    const api::OrderCommand sent = one.console.backend.commands().front();
    EXPECT_EQ(sent.kind, api::CommandKind::Retry);
    EXPECT_EQ(sent.reason, "NordPay is back");
    EXPECT_EQ(sent.expectedVersion, one.order.version);
}

TEST(ActionPanel, undoBringsItBackAsItWas) {
    Panel one("declined_funds", "order.retry");
    one.reason->setPlainText(QStringLiteral("New card"));
    one.panel->act();
    one.bar->takeBack();
    EXPECT_TRUE(one.panel->isOpen());
    EXPECT_EQ(one.panel->action(), ui::PanelAction::StartAgain);
    EXPECT_EQ(one.reason->toPlainText(), "New card");
    EXPECT_TRUE(one.console.backend.commands().empty());
    QTest::keyClick(one.panel, Qt::Key_Escape);
    EXPECT_FALSE(one.panel->isOpen());
}

TEST(ActionPanel, theFocusIsNeverOnTheDangerousButton) {
    Panel one("between_tries", "order.cancel");
    ASSERT_TRUE(one.panel->isOpen());
    EXPECT_EQ(one.panel->action(), ui::PanelAction::Cancel);
    EXPECT_FALSE(qobject_cast<QPushButton*>(one.console.window->focusWidget()));
}

TEST(ActionPanel, aChangeKeepsWhatIsTypedAndIsNamed) {
    Panel one("retries_exhausted", "order.retry");
    one.reason->setPlainText(QStringLiteral("NordPay is ba"));
    one.console.backend.change(one.order.id, core::OrderState::Pending, core::Activity::Parked);
    EVENTUALLY(one.page->status() == ui::Shown::Parked);
    EXPECT_TRUE(one.panel->isOpen());
    EXPECT_EQ(one.reason->toPlainText(), "NordPay is ba");
    one.panel->act();
    EXPECT_TRUE(one.panel->isOpen()) << "the order does not offer it any more";
    EXPECT_TRUE(one.console.backend.commands().empty());
}

TEST(ActionPanel, aRefusalBringsItBackWithItsCause) {
    Panel one("retries_exhausted", "order.retry");
    one.reason->setPlainText(QStringLiteral("NordPay is back"));
    one.panel->act();
    api::Problem conflict;
    conflict.code = api::ProblemCode::Conflict;
    conflict.guard = "version_changed";
    one.console.backend.refuseWith(conflict);
    one.bar->finish();
    EVENTUALLY(one.panel->isOpen());
    EXPECT_EQ(one.reason->toPlainText(), "NordPay is back");
}

TEST(ActionPanel, aViewerReadsAndActsNot) {
    Panel one("retries_exhausted", "order.note");
    one.console.desk.setPerson({QStringLiteral("Vera"), ui::Role::Viewer});
    EXPECT_FALSE(one.console.window->commands().action(QStringLiteral("order.retry"))->isEnabled());
    EXPECT_FALSE(one.console.window->commands().action(QStringLiteral("order.retry"))->toolTip().isEmpty());
}

}  // namespace
}  // namespace sagadesk::tests
