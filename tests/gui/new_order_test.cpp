// A new order: what is typed becomes a document, what is wrong is said beside the field, and a draft is kept.
#include <QAbstractItemModelTester>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include "gui/gui_fixture.h"
#include "ui/dialogs/new_order.h"
#include "ui/dialogs/order_form.h"
#include "ui/format/amount_text.h"
#include "ui/models/draft_file.h"
#include "ui/models/line_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/line_table.h"

namespace sagadesk::tests {
namespace {

using namespace ui;

OrderDraft lamp() {
    OrderDraft draft;
    draft.fields = {{"/customer/id", "C-42"}, {"/currency", "eur"}, {"/shipping", "4.99"}};
    draft.lines = {{"LAMP-3", "Desk lamp", "2", "19.99", ""}};
    return draft;
}

TEST(AmountText, isReadAsItIsTypedHere) {
    Formats english, german;
    german.locale = QLocale(QLocale::German);
    EXPECT_EQ(amountIn(english, "1,999.5", "EUR"), 199'950);
    EXPECT_EQ(amountIn(german, "1.999,5", "EUR"), 199'950);
    EXPECT_EQ(amountIn(german, "19.99", "EUR"), 1'999) << "a point that parts no group is a decimal point";
    EXPECT_EQ(amountIn(german, "1.999", "EUR"), 199'900);
    EXPECT_EQ(amountIn(english, "12800", "JPY"), 12'800);
    EXPECT_EQ(amountIn(english, "41.000", "KWD"), 41'000);
    for (const char* none : {"", "x", "1.999", "-1", "1,99.5", "1.2.3", "9999999999999999"})
        EXPECT_FALSE(amountIn(english, none, "EUR")) << none;
    EXPECT_FALSE(amountIn(english, "1.5", "JPY"));
    for (const std::int64_t minor : {std::int64_t{0}, std::int64_t{5}, std::int64_t{199'900}})
        EXPECT_EQ(amountIn(german, amountText(german, minor, "EUR"), "EUR"), minor);
}

TEST(OrderDraft, isWrittenAsADocument) {
    const WrittenOrder written = writtenOrder(lamp(), Formats{});
    EXPECT_TRUE(written.wrong.isEmpty());
    EXPECT_EQ(written.total, 4'497);
    EXPECT_EQ(written.goods, 3'998);
    const auto document = core::OrderDocument::parse(written.document);
    ASSERT_TRUE(document);
    EXPECT_EQ((*document)->total, 4'497);
    EXPECT_EQ((*document)->currency, "EUR");
}

TEST(OrderDraft, saysWhatIsWrongAndWhere) {
    OrderDraft draft = lamp();
    draft.fields = {{"/currency", "XXX"},
                    {"/shippingAddress/country", "Germany"},
                    {"/metadata/card", "4417 1234"},
                    {"/metadata/startsAt", "tomorrow"},
                    {"/tax", "much"}};
    draft.lines.append({"", "Only words", "0", "", "-1"});
    const auto wrong = writtenOrder(draft, Formats{}).wrong;
    for (const char* pointer :
         {"/currency", "/customer/id", "/shippingAddress/country", "/metadata/card", "/metadata/startsAt", "/tax",
          "/lines/1/sku", "/lines/1/quantity", "/lines/1/unitPrice", "/lines/1/discount"})
        EXPECT_FALSE(wrong.value(pointer).isEmpty()) << pointer;
    EXPECT_EQ(wrong.size(), 10);
    EXPECT_FALSE(writtenOrder(draft, Formats{}).total);
    EXPECT_TRUE(writtenOrder(OrderDraft{}, Formats{}).wrong.contains("/lines"));
}

TEST(OrderDraft, anAppointmentIsMeantInTheViewersZone) {
    Formats formats;
    formats.zone = QTimeZone("Europe/Stockholm");
    OrderDraft draft = lamp();
    draft.type = "service_request";
    draft.fields.insert("/metadata/startsAt", "2026-12-04 14:00");
    EXPECT_NE(writtenOrder(draft, formats).document.find(R"("startsAt":"2026-12-04T13:00:00.000Z")"),
              std::string::npos);
}

TEST(OrderDraft, aCopyKeepsWhatTheFormDoesNotShow) {
    const std::string original =
        R"({"type":"purchase","externalReference":"WEB-1","customer":{"id":"C-1","name":"Ada"},)"
        R"("currency":"EUR","lines":[{"sku":"S","quantity":3,"unitPrice":500,"discount":100}],)"
        R"("discount":50,"total":1350,"taxIncluded":true,"priority":7,)"
        R"("billingAddress":{"city":"Malmö"},"metadata":{"channel":"web","campaign":"x"}})";
    const OrderDraft draft = copyOf(original, Formats{});
    EXPECT_EQ(draft.field("/customer/name"), "Ada");
    EXPECT_EQ(draft.field("/externalReference"), "") << "another order has a reference of its own";
    ASSERT_EQ(draft.lines.size(), 1);
    EXPECT_EQ(draft.lines[0].price, "5.00");
    const WrittenOrder written = writtenOrder(draft, Formats{});
    EXPECT_TRUE(written.wrong.isEmpty());
    EXPECT_EQ(written.total, 1'350);
    const QJsonObject document = QJsonDocument::fromJson(QByteArray::fromStdString(written.document)).object();
    EXPECT_EQ(document["priority"].toInt(), 7);
    EXPECT_EQ(document["billingAddress"]["city"].toString(), "Malmö");
    EXPECT_EQ(document["metadata"]["campaign"].toString(), "x");
    EXPECT_TRUE(core::OrderDocument::parse(written.document));
}

TEST(DraftFile, isReadAgainByItsOwnerOnly) {
    QTemporaryDir folder;
    const DraftFile file(folder.filePath("sub/draft.json"));
    EXPECT_FALSE(file.read());
    ASSERT_TRUE(file.write(lamp(), "key-1"));
    const auto kept = file.read();
    ASSERT_TRUE(kept);
    EXPECT_TRUE(kept->draft == lamp());
    EXPECT_EQ(kept->key, "key-1");
    EXPECT_EQ(QFileInfo(folder.filePath("sub/draft.json")).permissions() & 0x0fff,
              QFileDevice::Permissions(QFileDevice::ReadUser | QFileDevice::WriteUser));
    file.remove();
    EXPECT_FALSE(file.read());
}

TEST(LineModel, theEmptyRowBecomesALine) {
    const Formats formats;
    LineModel model(formats);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCurrency("EUR");
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_FALSE(model.setData(model.index(0, LineModel::Sku), " "));
    EXPECT_TRUE(model.setData(model.index(0, LineModel::Sku), "LAMP-3"));
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.lines()[0].quantity, "1");
    EXPECT_TRUE(model.setData(model.index(0, LineModel::Price), "19.99"));
    EXPECT_TRUE(model.setData(model.index(0, LineModel::Quantity), "2"));
    EXPECT_EQ(model.index(0, LineModel::Sum).data().toString(), "€39.98");
    model.setWrong({{"/lines/0/quantity", "A whole number from 1"}});
    EXPECT_EQ(model.firstWrong(), "Line 1, Quantity: A whole number from 1");
    EXPECT_TRUE(model.index(0, 2).data(Qt::AccessibleTextRole).toString().contains("A whole number"));
    EXPECT_TRUE(model.removeRow(0));
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_FALSE(model.removeRow(0));
}

struct NewOrderTest : testing::Test {
    NewOrder* open() {
        console.window->resize(1440, 900);
        console.window->show();
        console.window->commands().trigger("file.newOrder");
        return console.window->findChild<NewOrder*>();
    }
    static Button* button(NewOrder& dialog, const QString& beginning) {
        for (Button* each : dialog.findChildren<Button*>())
            if (each->text().startsWith(beginning)) return each;
        return nullptr;
    }
    Console console;
};

TEST_F(NewOrderTest, whatIsMissingIsSaidWhenOneGoesOn) {
    NewOrder* dialog = open();
    ASSERT_NE(dialog, nullptr);
    FormField* id = dialog->form().field("/customer/id");
    EXPECT_EQ(id->wrong(), "") << "nobody has been there yet";
    dialog->check();
    EXPECT_EQ(id->wrong(), "Needed");
    EXPECT_EQ(dialog->message(), "2 fields need a look.");
    EXPECT_EQ(dialog->focusWidget(), &id->edit());
    id->edit().clear();
    QTest::keyClicks(&id->edit(), "C-42");
    EXPECT_EQ(id->wrong(), "");
}

TEST_F(NewOrderTest, theButtonSaysTheSumAndTheCheckTheSteps) {
    NewOrder* dialog = open();
    dialog->form().setDraft(lamp());
    emit dialog->form().changed();
    EXPECT_NE(button(*dialog, "Place order, €44.97"), nullptr);
    dialog->check();
    EVENTUALLY(dialog->message().startsWith("All is well."));
    LookOf light({ThemeChoice::Light, Density::Standard, 100, true, false});
    grab(*dialog, "new-order-light");
    LookOf dark({ThemeChoice::Dark, Density::Standard, 100, true, false});
    grab(*dialog, "new-order-dark");
}

TEST_F(NewOrderTest, aDraftIsHereAgainAndCanBeGivenUpAndHadBack) {
    open()->form().setDraft(lamp());
    emit console.window->findChild<NewOrder*>()->form().changed();
    console.window->findChild<NewOrder*>()->close();
    EVENTUALLY(console.window->findChild<NewOrder*>() == nullptr);
    NewOrder* dialog = open();
    EXPECT_EQ(dialog->form().field("/customer/id")->text(), "C-42");
    EXPECT_TRUE(dialog->findChild<Banner*>()->isVisible());
    dialog->discard();
    EXPECT_EQ(dialog->form().field("/customer/id")->text(), "");
    EXPECT_FALSE(QFileInfo::exists(console.folder.filePath("new-order-draft.json")));
    emit dialog->findChild<Banner*>()->acted();
    EXPECT_EQ(dialog->form().field("/customer/id")->text(), "C-42");
}

TEST_F(NewOrderTest, aRefusalIsSaidBesideTheField) {
    console.backend.refuseWith(api::Problem{
        api::ProblemCode::InvalidOrder, "x", {}, {}, {{"/customer/email", "is no address"}, {"/type", "unknown"}}, {}});
    NewOrder* dialog = open();
    dialog->form().setDraft(lamp());
    emit dialog->form().changed();
    dialog->place();
    EVENTUALLY(dialog->form().field("/customer/email")->wrong() == "is no address");
    EXPECT_EQ(dialog->message(), "/type: unknown");
}

TEST_F(NewOrderTest, aViewerCannotAndALostAnswerIsNotDoubled) {
    NewOrder* dialog = open();
    dialog->form().setDraft(lamp());
    emit dialog->form().changed();
    console.desk.setPerson({"Vera", Role::Viewer});
    EXPECT_FALSE(button(*dialog, "Place order")->isEnabled());
    EXPECT_EQ(dialog->message(), "Operators can do this.");
    console.desk.setPerson({"Miriam", Role::Operator});
    console.backend.refuseWith(api::Problem{api::ProblemCode::InDoubt, "lost", {}, {}, {}, {}});
    dialog->place();
    EVENTUALLY(dialog->message().startsWith("The answer was lost"));
    console.backend.refuseWith(std::nullopt);
    dialog->place();
    EVENTUALLY(console.window->front()->id() == "order");
    ASSERT_EQ(console.backend.submissions().size(), 2U);
    EXPECT_EQ(console.backend.submissions()[0].idempotencyKey, console.backend.submissions()[1].idempotencyKey);
    EXPECT_EQ(console.backend.submissions()[0].body, console.backend.submissions()[1].body);
}

}  // namespace
}  // namespace sagadesk::tests
