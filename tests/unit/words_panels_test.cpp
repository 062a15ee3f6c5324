// What panels say before anything is done.
#include <gtest/gtest.h>

#include "ui/format/words/bulk_words.h"
#include "unit/words_world.h"

namespace sagadesk::ui::testing {
namespace {

constexpr int action_count = static_cast<int>(PanelAction::Stop) + 1;

api::OrderSnapshot heldOrder(core::Facts facts) {
    api::OrderSnapshot order;
    order.summary = summaryFor({"retries_exhausted", "step,label,service,code,tries,since"});
    order.summary.explanation.facts = facts;
    order.document = R"({"lines": [{"quantity": 4}]})";
    return order;
}

std::vector<core::PlannedUndo> somePlan() {
    return {{"ship", "Create shipment", "parcelline", core::UndoKind::CannotBeUndone, false, 0},
            {"pay", "Take payment", "nordPay", core::UndoKind::Refund, false, 95690},
            {"hold", "Authorise payment", "nordPay", core::UndoKind::Void, true, 95690},
            {"reserve", "Reserve stock", "lager", core::UndoKind::Release, false, 0},
            {"check", "Check price", "prices", core::UndoKind::Nothing, false, 0}};
}

TEST(Panels, everyActionSaysWhatWillHappenWhateverTheFacts) {
    const InLanguage english("en");
    for (int index = 0; index < action_count; ++index)
        for (const core::Facts& facts : allFacts()) {
            const PanelWords words =
                panelWords(static_cast<PanelAction>(index), heldOrder(facts), {somePlan(), "PX-1", 2}, viewer());
            ASSERT_EQ(faultIn(words.title), "");
            ASSERT_EQ(faultIn(words.button), "");
            ASSERT_FALSE(words.effects.isEmpty()) << index;
            for (const QString& effect : words.effects) {
                ASSERT_EQ(faultIn(effect), "");
                ASSERT_TRUE(endsAsSentence(effect)) << effect.toStdString();
            }
        }
}

TEST(Panels, unknownMoneyIsNeverSaidToBeUntaken) {
    const InLanguage english("en");
    for (int index = 0; index < action_count; ++index) {
        const QString all =
            panelWords(static_cast<PanelAction>(index), heldOrder({core::MoneyFact::Unknown, {}, {}, {}}), {}, viewer())
                .effects.join(' ');
        EXPECT_FALSE(all.contains("Nothing was charged")) << all.toStdString();
        EXPECT_FALSE(all.contains("was taken already")) << all.toStdString();
    }
}

TEST(Panels, aRetryKeepsWhatIsReserved) {
    const InLanguage english("en");
    const PanelWords words = panelWords(
        PanelAction::Retry, heldOrder({core::MoneyFact::Unknown, core::StockFact::Held, {}, {}}), {}, viewer());
    EXPECT_EQ(words.effects, (QStringList{"The order goes on at Take payment.",
                                          "It is not known whether money was taken. The same request is used, so it is "
                                          "not taken twice.",
                                          "4 items stay reserved.", "No message goes out now."}));
}

TEST(Panels, undoingNamesMoneyAndWhatStays) {
    const InLanguage english("en");
    EXPECT_EQ(
        undoEffects(somePlan(), "EUR", viewer()),
        (QStringList{"Create shipment cannot be undone and stays as it is.",
                     "€956.90 goes back to the customer, usually in 3 to 5 days.",
                     "Authorise payment: it is not known whether it was done; NordPay is asked to undo it all the "
                     "same.",
                     "Reserve stock is undone at Lager."}));
    EXPECT_EQ(undoEffects({}, "EUR", viewer()), QStringList{"Nothing has to be undone."});
}

TEST(Panels, guardsAreSentences) {
    const InLanguage english("en");
    for (const char* guard : {"past_pivot", "already_final", "version_changed", "something_new"}) {
        EXPECT_EQ(faultIn(guardWords(guard)), "");
        EXPECT_TRUE(endsAsSentence(guardWords(guard)));
    }
    EXPECT_EQ(guardWords("something_new"), guardWords("another"));
}

TEST(Panels, aBulkJobIsToldInNumbers) {
    const InLanguage english("en");
    api::BulkRequest request;
    api::BulkPlan plan;
    plan.matched = 212;
    plan.willAct = 210;
    plan.money = {{"EUR", 200, 4790220, 5000}, {"SEK", 10, 100, 0}};
    plan.leftOut = {{"already_final", 2, {}}};
    const PanelWords words = bulkWords(request, plan, *core::parseInstant("2026-11-18T14:07:12Z"), viewer());
    EXPECT_EQ(words.button, "Retry 210 orders");
    const QStringList expected{
        "210 orders go on at the step that did not succeed. The same requests are used, so "
        "nothing is done twice.",
        "It is about €47902.20 + €1.00.",
        "Of this, €50.00 may be stuck or its outcome is not known.",
        "2 orders are left out: It has already ended.",
        "The set is fixed at 14:07. Orders that come later are not touched.",
        "5 orders go first; the others follow only when these have a result.",
        "It stops by itself when more than 5% are held again."};
    EXPECT_EQ(words.effects, expected);
    plan.willAct = 1;
    EXPECT_EQ(bulkWords(request, plan, {}, viewer()).button, "Retry 1 order");
}

TEST(Panels, everyBulkActionHasItsWords) {
    const InLanguage english("en");
    for (int action = 0; action <= static_cast<int>(core::BulkAction::Hold); ++action)
        for (const char* verdict : {"", "done", "not_done", "skip"}) {
            api::BulkRequest request;
            request.action = static_cast<core::BulkAction>(action);
            request.verdict = verdict;
            api::BulkPlan plan;
            plan.willAct = 3;
            const PanelWords words = bulkWords(request, plan, {}, viewer());
            for (const QString& text : words.effects + QStringList{words.title, words.button})
                EXPECT_EQ(faultIn(text), "");
            core::BulkJob job;
            job.action = request.action;
            EXPECT_EQ(faultIn(jobTitle(job)), "");
        }
}

}  // namespace
}  // namespace sagadesk::ui::testing
