// Every situation that the orchestrator can explain has all its words.
#include <gtest/gtest.h>

#include "unit/words_world.h"

namespace sagadesk::ui::testing {
namespace {

TEST(OrderWords, everyCodeHasEveryPartWhateverTheFacts) {
    const InLanguage english("en");
    const Viewer reader = viewer();
    std::size_t made = 0;
    for (const core::ExplanationCode& code : core::explanationCodes()) {
        for (const Names& names : realNames()) {
            api::OrderSummary order = summaryFor(code, names);
            for (const core::Facts& facts : someFacts()) {
                order.explanation.facts = facts;
                const OrderWords words = wordsOf(order, reader);
                for (const QString& text : textsOf(words)) ASSERT_EQ(faultIn(text), "") << code.code;
                for (const QString& text : {words.story, words.next, words.say})
                    ASSERT_TRUE(endsAsSentence(text)) << code.code << ": " << text.toStdString();
                ASSERT_FALSE(endsAsSentence(words.headline)) << words.headline.toStdString();
                ASSERT_EQ(words.headline, headline(order, reader));
                ++made;
            }
        }
    }
    EXPECT_GT(made, 20'000U);
}

TEST(OrderWords, headlinesFitTheirColumn) {
    const InLanguage english("en");
    const Viewer reader = viewer();
    for (const core::ExplanationCode& code : core::explanationCodes())
        for (const Names& names : realNames())
            for (const core::Facts& facts : someFacts())
                for (const char* type : {"purchase", "subscription", "service_request"}) {
                    api::OrderSummary order = summaryFor(code, names);
                    order.type = type;
                    order.explanation.facts = facts;
                    const QString text = headline(order, reader);
                    ASSERT_LE(text.size(), 60) << code.code << ": " << text.toStdString();
                }
}

TEST(OrderWords, followTheDesignWhereItSpeaks) {
    const InLanguage english("en");
    const auto words = [](std::string_view code, core::Facts facts, const Names& names = {}) {
        for (const core::ExplanationCode& each : core::explanationCodes())
            if (each.code == code) {
                api::OrderSummary order = summaryFor(each, names);
                order.explanation.facts = facts;
                return wordsOf(order, viewer());
            }
        ADD_FAILURE() << "no code " << code;
        return OrderWords{};
    };
    using core::MoneyFact;
    using core::StockFact;
    const OrderWords funds = words("declined_funds", {MoneyFact::NotTaken, StockFact::Released, {}, {}});
    EXPECT_EQ(funds.headline, "Bank refused: not enough money");
    EXPECT_EQ(funds.story,
              "The payment was refused by the bank (not enough money); the order ended at 14:02. The customer was not "
              "charged. The items are back in stock.");
    EXPECT_EQ(funds.say, "Your bank did not approve the payment. You have not been charged. You can use another card.");
    EXPECT_EQ(funds.money.mark, FactMark::Good);
    EXPECT_EQ(words("retries_exhausted", {}).headline, "NordPay did not answer in 6 tries");
    EXPECT_EQ(words("retries_exhausted", {}, {"Take payment", "nordPay", "dns", "1"}).headline,
              "NordPay was not reachable in 1 try");
    EXPECT_EQ(words("between_tries", {}).headline, "Take payment, try 4 of 6: NordPay did not answer");
    EXPECT_EQ(words("payment_checking", {MoneyFact::Unknown, {}, {}, {}}).headline, "Not known yet if money was taken");
    EXPECT_EQ(words("refund_running", {MoneyFact::Refunding, {}, {}, {}}).headline, "Refund of €956.90 is running");
    EXPECT_EQ(words("refunded", {MoneyFact::Refunded, {}, {}, {}}).headline, "Refunded €956.90");
    EXPECT_EQ(words("completed_without_step", {}, {"Loyalty points", "", "", ""}).headline,
              "Completed without Loyalty points");
}

TEST(OrderWords, sayWhyAParkedOrderWaits) {
    const InLanguage english("en");
    api::OrderSummary order = summaryFor({"parked", "step,label,service,since"});
    Viewer reader = viewer();
    ServiceState state{api::ServiceHealth::Paused, core::parseInstant("2026-11-18T15:00:00Z"), std::nullopt};
    reader.serviceState = [&](std::string_view) { return std::optional(state); };
    EXPECT_EQ(headline(order, reader), "Parked: NordPay is paused by us");
    EXPECT_TRUE(wordsOf(order, reader).story.startsWith("NordPay is paused until 15:00;"));
    state = {api::ServiceHealth::NotAnswering, std::nullopt, core::parseInstant("2026-11-18T14:03:00Z")};
    EXPECT_EQ(headline(order, reader), "Parked: NordPay is not answering");
    EXPECT_EQ(wordsOf(order, reader).next, "The order goes on by itself; NordPay is tested again at 14:03.");
}

api::OrderSnapshot detailed(std::string_view code) {
    api::OrderSnapshot order;
    for (const core::ExplanationCode& each : core::explanationCodes())
        if (each.code == code) order.summary = summaryFor(each);
    order.document = R"({"lines": [{"quantity": 3}, {"quantity": 1}]})";
    api::StepView pay;
    pay.name = "capture-payment";
    pay.label = "Take payment";
    pay.service = "nordPay";
    pay.code = "lost_card";
    pay.detail = "Card reported lost (41)";
    api::StepView ship;
    ship.name = "create-shipment";
    ship.group = "fulfilment";
    ship.service = "parcelline";
    ship.status = "succeeded";
    ship.reference = "PX-5521-08";
    order.steps = {pay, ship};
    return order;
}

TEST(OrderWords, knowMoreOfAnOrderThatIsOpen) {
    const InLanguage english("en");
    api::OrderSnapshot order = detailed("completed");
    order.summary.explanation.facts = {core::MoneyFact::Taken, core::StockFact::Held, core::DeliveryFact::Made,
                                       core::CustomerFact::Told};
    order.money.captured = 90000;
    const OrderWords words = wordsOf(order, viewer());
    EXPECT_EQ(words.headline, "Paid, handed to Parcelline");
    EXPECT_EQ(words.money.text, "€900.00 was taken");
    EXPECT_EQ(words.stock.text, "4 items reserved");
    EXPECT_TRUE(words.say.contains("PX-5521-08"));
}

TEST(OrderWords, keepSecurityReasonsFromWhoMayNotSeeThem) {
    const InLanguage english("en");
    const api::OrderSnapshot order = detailed("declined_security");
    Viewer reader = viewer();
    for (const QString& text : textsOf(wordsOf(order, reader)))
        EXPECT_FALSE(text.contains("lost")) << text.toStdString();
    reader.seesSecurityReasons = true;
    const OrderWords words = wordsOf(order, reader);
    EXPECT_TRUE(words.story.contains("NordPay wrote: \"Card reported lost (41)\"."));
    for (const char* word : {"security", "lost", "fraud", "NordPay"}) EXPECT_FALSE(words.say.contains(word));
}

TEST(OrderWords, aServicesSentenceHasOneFullStop) {
    const InLanguage english("en");
    api::OrderSnapshot order = detailed("declined_security");
    for (api::StepView& step : order.steps)
        if (!step.detail.empty()) step.detail = "The service refuses this order.";
    Viewer reader = viewer();
    reader.seesSecurityReasons = true;
    EXPECT_TRUE(wordsOf(order, reader).story.contains("NordPay wrote: \"The service refuses this order\"."));
}

}  // namespace
}  // namespace sagadesk::ui::testing
