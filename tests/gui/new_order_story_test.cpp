// An order over the phone, by keyboard alone: the real engine in this process, the real stand-in services, the real
// window.
#include <QApplication>
#include <QFileInfo>
#include <cstdio>

#include "config/settings.h"
#include "gui/gui_fixture.h"
#include "service/service.h"
#include "support/child_process.h"
#include "telemetry/log.h"
#include "ui/dialogs/new_order.h"
#include "ui/dialogs/order_form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/line_table.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using namespace ui;

constexpr int patience_ms = 120'000;  // sanitizers and busy machines are slow
#define IN_TIME(condition) ASSERT_TRUE(QTest::qWaitFor([&] { return (condition); }, patience_ms)) << #condition

struct NewOrderStory : testing::Test {
    void SetUp() override {
        const auto ready = simulator.waitForLine("ready ", 60s);
        ASSERT_TRUE(ready);
        config::Settings configured;
        configured.storePath = (folder.path() / "orders.db").string();
        configured.listenPort = 0;
        for (const char* name : {"payment", "inventory", "pricing", "customer", "fulfilment", "notification"})
            configured.services[name].url = *ready + "/" + name;
        service = std::make_unique<service::Service>(configured, log, [] {});
        const auto started = service->start();
        ASSERT_TRUE(started) << started.error().detail;
        desk = std::make_unique<Desk>(service->backend(), link, Person{QStringLiteral("ada"), Role::Operator});
        window = std::make_unique<MainWindow>(*desk, Formats{}, settings);
        window->resize(1440, 900);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    void TearDown() override {
        window.reset();
        desk.reset();
        if (!service) return;
        bool stopped = false;
        service->stop([&] { stopped = true; });
        IN_TIME(stopped);
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

    TemporaryFolder folder;
    ChildProcess simulator{{programBeside("sagadesk-sim").string(), "--port", "0"}, folder.path() / "sim.log"};
    telemetry::Log log{2, telemetry::levelOf("error")};
    api::AlwaysLive link{{}, {}};
    QTemporaryDir kept;
    QSettings settings{kept.filePath("console.ini"), QSettings::IniFormat};
    std::unique_ptr<service::Service> service;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<MainWindow> window;
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
    EXPECT_EQ(dialog->message().toStdString(), "1 field(s) need a look.") << "it has no price";
}

TEST_F(NewOrderStory, anOrderIsLookedAtAndNotPlaced) {
    NewOrder* dialog = begin();
    fill({"", "C-1", "", "", "", "WORK-H", "", "12", "85.00", ""});
    for (int i = 0; i < 2; ++i) press(Qt::Key_Tab);
    window->commands().trigger("draft.check");
    IN_TIME(dialog->message().startsWith("All is well."));
    EXPECT_EQ(service->backend().status().accepted, 0U);
    EXPECT_EQ(window->front()->id(), "overview");
}

}  // namespace
}  // namespace sagadesk::tests
