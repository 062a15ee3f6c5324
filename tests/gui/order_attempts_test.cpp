// What was sent and received on an order's page: laid out, copied without secrets, personal data on request only.
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

#include "gui/canned_orders.h"
#include "gui/gui_fixture.h"
#include "ui/format/body_text.h"
#include "ui/format/present.h"
#include "ui/frame/command_list.h"
#include "ui/models/exchanges.h"
#include "ui/pages/exchange_view.h"
#include "ui/pages/order_page.h"
#include "ui/pages/orders_page.h"
#include "ui/widgets/code_box.h"
#include "ui/widgets/gantt_view.h"
#include "ui/widgets/row_table.h"

namespace sagadesk::tests {
namespace {

using ui::BodyForm;
using ui::bodyText;

TEST(BodyText, jsonIsLaidOutAMemberALine) {
    EXPECT_EQ(bodyText(R"({"a":1,"b":[1,2],"c":{}})", BodyForm::Whole).toStdString(),
              "{\n  \"a\": 1,\n  \"b\": [ 1, 2 ],\n  \"c\": {}\n}");
    const QString deep = R"({"order":{"total":95690,"lines":[{"sku":"MON-27-QHD","quantity":4}],"currency":"EUR"}})";
    EXPECT_EQ(bodyText(deep, BodyForm::Brief).toStdString(),
              "{\n  \"order\": { \"total\": 95690, \"lines\": [ { … } ], … }\n}");
    EXPECT_TRUE(bodyText(deep, BodyForm::Whole).contains("\n    \"total\": 95690,\n"));
    EXPECT_EQ(bodyText(deep, BodyForm::Raw), deep);
}

TEST(BodyText, whatIsCutOrNoJsonIsShownAsFarAsItGoes) {
    EXPECT_EQ(bodyText(R"({"a":"b","c":[1,{"d":"e)", BodyForm::Whole).toStdString(),
              "{\n  \"a\": \"b\",\n  \"c\": [\n    1,\n    {\n      \"d\": \"e,\n      …\n    },\n    …\n  ],\n  …\n}");
    for (const char* plain : {"Service Unavailable", "{\"a\" 1}", "", "\"text\"", "{\"a\":1} x", "{]"})
        EXPECT_EQ(bodyText(QString::fromUtf8(plain), BodyForm::Whole), QString::fromUtf8(plain));
    const QString nested(500, QLatin1Char('['));
    EXPECT_EQ(bodyText(nested, BodyForm::Brief), nested);
    for (int end = 0; end < 60; ++end)
        EXPECT_NO_FATAL_FAILURE(bodyText(
            QStringLiteral(R"({"a":{"b":[1.5,true,"\u00e4\""],"c":null},"d":"e"})").left(end), BodyForm::Brief));
}

TEST(Exchanges, aCommandLineHasNoSecretAndSurvivesTheShell) {
    api::SentAttempt attempt;
    attempt.method = "POST";
    attempt.path = "/captures";
    attempt.key = "k:1:s";
    attempt.request.text = R"({"name":"O'Hara $(rm) `x`"})";
    const QString line = ui::curlOf(attempt, "card-payment");
    EXPECT_TRUE(line.startsWith(QStringLiteral("curl -X POST \"${CARD_PAYMENT_URL}\"'/captures'")));
    EXPECT_TRUE(line.contains(QStringLiteral(R"('{"name":"O'\''Hara $(rm) `x`"}')")));
    EXPECT_FALSE(line.contains("uthorization"));
    EXPECT_TRUE(ui::whyNoCurl(attempt).isEmpty());
    attempt.request.cut = true;
    EXPECT_FALSE(ui::whyNoCurl(attempt).isEmpty());
    attempt.method.clear();
    EXPECT_TRUE(ui::whyNoCurl(attempt).contains("broker"));
}

TEST(Exchanges, aBarFindsItsAttempt) {
    std::vector<api::SentAttempt> kept(3);
    for (auto& each : kept) each.step = "pay", each.attempt = 1;
    kept[1].kind = core::AttemptKind::Lookup;
    kept[2].run = 2;
    ui::Bar bar;
    bar.attempt = 1;
    EXPECT_EQ(ui::exchangeOf(kept, {1, "pay", false}, bar), &kept[0]);
    EXPECT_EQ(ui::exchangeOf(kept, {2, "pay", false}, bar), &kept[2]);
    EXPECT_EQ(ui::exchangeOf(kept, {1, "pay", true}, bar), nullptr);
    bar.kind = ui::BarKind::Lookup;
    EXPECT_EQ(ui::exchangeOf(kept, {1, "pay", false}, bar), &kept[1]);
}

struct Opened {
    explicit Opened(ui::Role role = ui::Role::Admin) {
        console.desk.setPerson({QStringLiteral("Miriam"), role});
        ui::setPresentTime(CannedBackend::now);
        for (const api::OrderSummary& each : console.backend.all())
            if (each.explanation.code == "declined_funds" && order.number.value == 0) order = each;
        console.window->resize(1440, 900);
        console.window->show();
        console.window->openOrder(QString::fromStdString(order.number.text()));
        page = qobject_cast<ui::OrderPage*>(console.window->front());
        view = page->findChild<ui::ExchangeView*>();
    }
    ~Opened() { ui::setPresentTime(std::nullopt); }
    [[nodiscard]] QString sent() const { return view->findChildren<ui::CodeBox*>()[0]->toPlainText(); }
    [[nodiscard]] QAction* command(const char* id) const {
        return console.window->commands().action(QLatin1String(id));
    }

    Console console;
    api::OrderSummary order;
    ui::OrderPage* page = nullptr;
    ui::ExchangeView* view = nullptr;
};

TEST(OrderAttempts, theChosenTryTellsWhatWasSentAndReceived) {
    Opened opened;
    EVENTUALLY(opened.view->attempt().has_value());
    EXPECT_EQ(opened.view->attempt()->step, "capture-payment");
    EXPECT_EQ(opened.view->attempt()->attempt, 3);
    EXPECT_TRUE(opened.sent().contains("\"step\": \"capture-payment\""));
    EXPECT_FALSE(opened.sent().contains("Hannah"));
    opened.command("attempt.copyReceived")->trigger();
    EXPECT_TRUE(QApplication::clipboard()->text().contains("Declined by issuer"));
    opened.command("attempt.curl")->trigger();
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith("curl -X POST \"${PAYMENT_URL}\"'/captures'"));
    opened.command("attempt.form")->trigger();
    opened.command("attempt.form")->trigger();
    EXPECT_TRUE(opened.sent().startsWith("{\"orderId\""));
    // Another try of the step: no new question, its own exchange.
    const std::size_t asked = opened.console.backend.attemptQueries().size();
    auto* gantt = opened.page->findChild<ui::GanttView*>();
    QTest::keyClick(gantt, Qt::Key_Left);
    EVENTUALLY(opened.view->attempt() && opened.view->attempt()->attempt == 2);
    EXPECT_EQ(opened.console.backend.attemptQueries().size(), asked);
}

TEST(OrderAttempts, personalDataIsAskedForWithAReason) {
    Opened opened;
    EVENTUALLY(opened.view->attempt().has_value());
    opened.command("attempt.show")->trigger();
    auto* reason = opened.view->findChild<QLineEdit*>();
    ASSERT_TRUE(reason->isVisible());
    QTest::keyClicks(reason, "no");
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_FALSE(opened.console.backend.attemptQueries().back().personal) << "too short to say why";
    QTest::keyClicks(reason, "t delivered");
    QTest::keyClick(reason, Qt::Key_Return);
    EVENTUALLY(opened.sent().contains("Hannah"));
    const api::AttemptsQuery asked = opened.console.backend.attemptQueries().back();
    EXPECT_TRUE(asked.personal);
    EXPECT_EQ(asked.reason, "not delivered");
    EXPECT_EQ(asked.actor, "operator:Miriam");
    EXPECT_FALSE(opened.command("attempt.show")->isEnabled());
}

TEST(OrderAttempts, whoMayNotSeeItCannotAsk) {
    Opened opened(ui::Role::Operator);
    EVENTUALLY(opened.view->attempt().has_value());
    EXPECT_FALSE(opened.command("attempt.show")->isEnabled());
    EXPECT_TRUE(opened.command("attempt.curl")->isEnabled());
}

TEST(OrderAttempts, viewersWriteNotes) {
    Opened opened(ui::Role::Viewer);
    EVENTUALLY(opened.view->attempt().has_value());
    EXPECT_TRUE(opened.command("order.note")->isEnabled());
    EXPECT_FALSE(opened.command("order.edit")->isEnabled());
}

TEST(OrderAttempts, altDownGoesToTheNextOrderOfTheList) {
    ui::setPresentTime(CannedBackend::now);
    Console console;
    console.window->resize(1440, 900);
    console.window->show();
    console.window->openPage(QStringLiteral("orders"));
    auto* list = qobject_cast<ui::OrdersPage*>(console.window->front());
    EVENTUALLY(list->model().order(2) != nullptr);
    const auto number = [&](int row) { return QString::fromStdString(list->model().order(row)->number.text()); };
    console.window->openOrder(number(1));
    console.window->commands().trigger(QStringLiteral("go.nextOrder"));
    EXPECT_EQ(console.window->front()->title(), number(2));
    console.window->commands().trigger(QStringLiteral("go.previousOrder"));
    EXPECT_EQ(console.window->front()->title(), number(1));
    EXPECT_EQ(list->table().currentIndex().row(), 1) << "the list moves along";
    console.window->commands().trigger(QStringLiteral("go.previousOrder"));
    console.window->commands().trigger(QStringLiteral("go.previousOrder"));
    EXPECT_EQ(console.window->front()->title(), number(0)) << "there is none before the first";
    ui::setPresentTime(std::nullopt);
}

}  // namespace
}  // namespace sagadesk::tests
