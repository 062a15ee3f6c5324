// What chips, menus and heads write into a query.
#include "ui/models/query_edit.h"

#include <gtest/gtest.h>

#include <QClipboard>

#include "gui/gui_fixture.h"
#include "ui/models/order_columns.h"
#include "ui/widgets/query_field.h"

namespace sagadesk::tests {
namespace {

using api::SearchField;

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

TEST(QueryEdit, aFieldsValueIsReadAndWritten) {
    const QString query = text("hannah status:failed,cancelled total:>=75");
    EXPECT_EQ(ui::valueOf(query, SearchField::Status), "failed,cancelled");
    EXPECT_EQ(ui::valueOf(query, SearchField::Total), ">=75");
    EXPECT_EQ(ui::valueOf(query, SearchField::Type), "");
    EXPECT_EQ(ui::withValue(query, SearchField::Status, text("failed")), "hannah status:failed total:>=75");
    EXPECT_EQ(ui::withValue(query, SearchField::Type, text("purchase")),
              "hannah status:failed,cancelled total:>=75 type:purchase");
    EXPECT_EQ(ui::withValue(query, SearchField::Total, {}), "hannah status:failed,cancelled");
}

TEST(QueryEdit, conditionsComeAndGo) {
    EXPECT_EQ(ui::withCondition({}, text("status:failed"), true), "status:failed");
    EXPECT_EQ(ui::withCondition(text("status:failed"), text("status:completed"), true), "status:completed");
    const QString without = ui::withCondition(text("hannah"), text("service:payment"), false);
    EXPECT_EQ(without, "hannah -service:payment");
    EXPECT_EQ(ui::withCondition(without, text("service:payment"), false), without);
    EXPECT_EQ(ui::withoutField(without, SearchField::Service), "hannah");
    EXPECT_EQ(ui::conditionsOf(text("a created:today total:>=75")), (QStringList{"a", "created:today", "total:>=75"}));
    EXPECT_EQ(ui::withoutCondition(text("a created:today"), text("a")), "created:today");
}

TEST(QueryEdit, aChoiceStaysTogether) {
    EXPECT_EQ(ui::withCondition(text("a or b"), text("type:purchase"), true), "(a or b) type:purchase");
}

TEST(QueryEdit, sortStandsOnceAndTheUsualOneNotAtAll) {
    const QString sorted = ui::withSort(text("hannah"), {core::SortKey::Total, true});
    EXPECT_EQ(sorted, "hannah sort:-total");
    EXPECT_EQ(ui::withSort(sorted, {core::SortKey::Created, true}), "hannah");
}

TEST(QueryEdit, whatCannotBeReadIsLeftAlone) {
    EXPECT_EQ(ui::withValue(text("total:abc"), SearchField::Type, text("purchase")), "total:abc");
}

TEST(QueryEdit, everyFieldsNameIsTheOneOfItsValue) {
    for (std::size_t i = 0; i + 1 < api::searchFields().size(); ++i) {
        const auto search = api::parseSearch(api::searchFields()[i].example);
        ASSERT_TRUE(search && search->term) << api::searchFields()[i].name;
        EXPECT_EQ(ui::nameOf(search->term->field).toStdString(), api::searchFields()[i].name);
    }
}

TEST(QueryEdit, mistakesAreSaidInASentence) {
    const auto search = api::parseSearch("total:abc");
    ASSERT_FALSE(search);
    EXPECT_EQ(ui::sentenceOf(search.error()), "\"abc\" is not an amount.");
}

TEST(QueryEdit, everyCellGivesAConditionThatHoldsForItsOrder) {
    const CannedBackend backend(40);
    for (const api::OrderSummary& order : backend.all()) {
        for (const ui::OrderColumnRow& row : ui::orderColumns()) {
            const QString condition = ui::conditionOf(order, row.column);
            if (condition.isEmpty()) continue;
            EXPECT_TRUE(api::parseSearch(condition.toStdString())) << condition.toStdString();
        }
    }
}

TEST(QueryField, tabTakesTheOnlyOffer) {
    ui::QueryField field(nullptr);
    field.show();
    QTest::keyClicks(&field, QStringLiteral("statu"));
    QTest::keyClick(&field, Qt::Key_Tab);
    EXPECT_EQ(field.query(), "status:");
}

TEST(QueryField, aPauseAsksOnceAndEnterAtOnce) {
    ui::QueryField field(nullptr);
    field.show();
    QSignalSpy edited(&field, &ui::QueryField::edited);
    QTest::keyClicks(&field, QStringLiteral("hannah"));
    EXPECT_TRUE(edited.isEmpty());
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(edited.count(), 1);
    EXPECT_EQ(edited.front().front().toString(), "hannah");
    QTest::keyClick(&field, Qt::Key_X);
    EVENTUALLY(edited.count() == 2);
}

TEST(QueryField, whatIsPastedBecomesOneLine) {
    ui::QueryField field(nullptr);
    QGuiApplication::clipboard()->setText(QStringLiteral("K7QM\n3XTD\n"));
    field.paste();
    EXPECT_EQ(field.query(), "K7QM 3XTD");
}

}  // namespace
}  // namespace sagadesk::tests
