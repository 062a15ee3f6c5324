// No text claims more of money, stock or delivery than the facts of its order say.
#include <gtest/gtest.h>

#include <QRegularExpression>

#include "ui/format/words/order_catalogue.h"
#include "unit/words_world.h"

namespace sagadesk::ui::testing {
namespace {

using core::DeliveryFact;
using core::MoneyFact;
using core::StockFact;

template <class Fact>
struct Claim {
    QRegularExpression phrase;
    std::vector<Fact> of;  // facts that bear it out
};

// Questions and plans claim nothing.
QString withoutOpenQuestions(QString text) {
    static const QRegularExpression open(
        "([Nn]ot known (yet )?(if|whether)|whether|must be refunded|Once |once it is|usually)[^.;]*");
    return text.remove(open);
}

const std::vector<Claim<MoneyFact>>& moneyClaims() {
    static const std::vector<Claim<MoneyFact>> claims{
        {QRegularExpression("not charged|not been charged|[Nn]othing (was|has been) charged|Nothing charged"),
         {MoneyFact::NotTaken, MoneyFact::Released}},
        {QRegularExpression("(was|had been) taken|has arrived\\."),
         {MoneyFact::Taken, MoneyFact::Refunding, MoneyFact::Refunded}},
        {QRegularExpression("\\b[Pp]aid\\b"), {MoneyFact::Taken}},
        {QRegularExpression("held, not taken|not a charge|held for the order"),
         {MoneyFact::Held, MoneyFact::Releasing, MoneyFact::Released}},
        {QRegularExpression("[Rr]efunded|being refunded|Refund of .* is running|money is on its way back|sent back"),
         {MoneyFact::Refunding, MoneyFact::Refunded}},
        {QRegularExpression("was refunded|Refunded|refund has left|sent back"), {MoneyFact::Refunded}},
    };
    return claims;
}
const std::vector<Claim<StockFact>>& stockClaims() {
    static const std::vector<Claim<StockFact>> claims{
        {QRegularExpression("are reserved|items reserved"), {StockFact::Held}},
        {QRegularExpression("back in stock"), {StockFact::Released}},
        {QRegularExpression("Nothing is reserved"), {StockFact::NotHeld}},
        {QRegularExpression("being released[.]?$"), {StockFact::Releasing}},
    };
    return claims;
}
const std::vector<Claim<DeliveryFact>>& deliveryClaims() {
    static const std::vector<Claim<DeliveryFact>> claims{
        {QRegularExpression("delivery (was|is) made|on its way;"), {DeliveryFact::Made}},
        {QRegularExpression("[Nn]othing was shipped"), {DeliveryFact::NotMade}},
        {QRegularExpression("delivery was stopped"), {DeliveryFact::Stopped}},
    };
    return claims;
}

template <class Fact>
void check(const std::vector<Claim<Fact>>& claims, Fact fact, const QStringList& texts, std::string_view code) {
    for (const QString& text : texts) {
        const QString claimed = withoutOpenQuestions(text);
        for (const Claim<Fact>& claim : claims) {
            if (!claim.phrase.match(claimed).hasMatch()) continue;
            EXPECT_NE(std::ranges::find(claim.of, fact), claim.of.end())
                << code << " with " << word(fact) << ": " << text.toStdString();
        }
    }
}

TEST(Claims, noTextSaysMoreThanTheFactsOfItsOrder) {
    const InLanguage english("en");
    const Viewer reader = viewer();
    for (const core::ExplanationCode& code : core::explanationCodes())
        for (const char* type : {"purchase", "subscription"}) {
            api::OrderSummary order = summaryFor(code);
            order.type = type;
            for (const core::Facts& facts : allFacts()) {
                if (facts.customer != core::CustomerFact::NotTold) continue;
                order.explanation.facts = facts;
                const OrderWords words = wordsOf(order, reader);
                const QStringList told{words.headline, words.story, words.next, words.say};
                check(moneyClaims(), facts.money, told + QStringList{words.money.text}, code.code);
                check(stockClaims(), facts.stock, QStringList{words.stock.text}, code.code);
                check(deliveryClaims(), facts.delivery, told + QStringList{words.delivery.text}, code.code);
                if (HasFailure()) return;
            }
        }
}

// What is open is said to be open wherever somebody could take it for settled.
TEST(Claims, unknownMoneyIsSaidToTheCustomerToo) {
    const InLanguage english("en");
    for (const core::ExplanationCode& code : core::explanationCodes()) {
        api::OrderSummary order = summaryFor(code);
        order.explanation.facts.money = MoneyFact::Unknown;
        const OrderWords words = wordsOf(order, viewer());
        const OrderRow* row = orderRow(code.code);
        if (row != nullptr && row->tellsMoney && (row->money & only(MoneyFact::Unknown)) != 0) continue;
        EXPECT_TRUE(words.say.contains("checking with the bank") || words.say.contains("being handled right now"))
            << code.code << ": " << words.say.toStdString();
    }
}

}  // namespace
}  // namespace sagadesk::ui::testing
