#include "ui/format/words/fact_words.h"

#include <array>

#include <QCoreApplication>

#include "ui/format/words/sentence.h"

namespace sagadesk::ui {
namespace {

using core::DeliveryFact;
using core::MoneyFact;
using core::StockFact;

constexpr const char* context = "FactWords";

// By MoneyFact.
constexpr std::array money_texts{QT_TRANSLATE_NOOP("FactWords", "Nothing was charged"),
                                 QT_TRANSLATE_NOOP("FactWords", "{money} is held, not taken"),
                                 QT_TRANSLATE_NOOP("FactWords", "{money} was taken"),
                                 QT_TRANSLATE_NOOP("FactWords", "{money} held, being released"),
                                 QT_TRANSLATE_NOOP("FactWords", "Nothing charged, hold released"),
                                 QT_TRANSLATE_NOOP("FactWords", "{money} is being refunded"),
                                 QT_TRANSLATE_NOOP("FactWords", "{money} was refunded"),
                                 QT_TRANSLATE_NOOP("FactWords", "Not known if money was taken")};
constexpr std::array money_sentences{
    QT_TRANSLATE_NOOP("FactWords", "The customer was not charged."),
    QT_TRANSLATE_NOOP("FactWords", "{money} is held for the order, not taken."),
    QT_TRANSLATE_NOOP("FactWords", "{money} was taken."),
    QT_TRANSLATE_NOOP("FactWords", "{money} was held, not taken; it is being released."),
    QT_TRANSLATE_NOOP("FactWords", "{money} was held, not taken; it has been released."),
    QT_TRANSLATE_NOOP("FactWords", "{money} had been taken and is being refunded."),
    QT_TRANSLATE_NOOP("FactWords", "{money} had been taken and was refunded."),
    QT_TRANSLATE_NOOP("FactWords", "It is not known yet whether money was taken.")};
constexpr std::array money_for_customer{
    QT_TRANSLATE_NOOP("FactWords", "You have not been charged."),
    QT_TRANSLATE_NOOP("FactWords", "You may see a pending amount. It is not a charge."),
    QT_TRANSLATE_NOOP("FactWords", "Your payment has arrived."),
    QT_TRANSLATE_NOOP("FactWords", "You may see a pending amount. It is not a charge and goes away within 7 days."),
    QT_TRANSLATE_NOOP("FactWords", "You have not been charged; a pending amount goes away within 7 days."),
    QT_TRANSLATE_NOOP("FactWords", "Your money is on its way back, usually in 3 to 5 days."),
    QT_TRANSLATE_NOOP("FactWords", "Your money was sent back; your bank shows it within 3 to 5 days."),
    QT_TRANSLATE_NOOP("FactWords",
                      "We are checking with the bank whether anything was charged; you will not pay twice.")};

// By StockFact; goods, then services.
constexpr std::array stock_texts{QT_TRANSLATE_NOOP("FactWords", "Nothing is reserved"),
                                 QT_TRANSLATE_NOOP("FactWords", "Items are reserved"),
                                 QT_TRANSLATE_NOOP("FactWords", "Items are being released"),
                                 QT_TRANSLATE_NOOP("FactWords", "Items are back in stock"),
                                 QT_TRANSLATE_NOOP("FactWords", "Not known if items are reserved")};
constexpr std::array counted_texts{"", QT_TRANSLATE_N_NOOP("FactWords", "%n items reserved"),
                                   QT_TRANSLATE_N_NOOP("FactWords", "%n items being released"),
                                   QT_TRANSLATE_N_NOOP("FactWords", "%n items back in stock"), ""};
constexpr std::array allocation_texts{QT_TRANSLATE_NOOP("FactWords", "Nothing is allocated"),
                                      QT_TRANSLATE_NOOP("FactWords", "It is allocated"),
                                      QT_TRANSLATE_NOOP("FactWords", "It is being released"),
                                      QT_TRANSLATE_NOOP("FactWords", "The allocation was released"),
                                      QT_TRANSLATE_NOOP("FactWords", "Not known if it is allocated")};
constexpr std::array stock_sentences{"", QT_TRANSLATE_NOOP("FactWords", "The items are reserved."),
                                     QT_TRANSLATE_NOOP("FactWords", "The items are being released."),
                                     QT_TRANSLATE_NOOP("FactWords", "The items are back in stock."),
                                     QT_TRANSLATE_NOOP("FactWords", "It is not known whether the items are reserved.")};
constexpr std::array counted_sentences{"", QT_TRANSLATE_N_NOOP("FactWords", "%n items are reserved."),
                                       QT_TRANSLATE_N_NOOP("FactWords", "%n items are being released."),
                                       QT_TRANSLATE_N_NOOP("FactWords", "%n items are back in stock."), ""};
constexpr std::array allocation_sentences{
    "", QT_TRANSLATE_NOOP("FactWords", "What it needs is allocated."),
    QT_TRANSLATE_NOOP("FactWords", "What was allocated is being released."),
    QT_TRANSLATE_NOOP("FactWords", "What was allocated is released."),
    QT_TRANSLATE_NOOP("FactWords", "It is not known whether what it needs is allocated.")};

// By DeliveryFact.
constexpr std::array delivery_texts{QT_TRANSLATE_NOOP("FactWords", "Nothing was shipped"),
                                    QT_TRANSLATE_NOOP("FactWords", "The delivery is made"),
                                    QT_TRANSLATE_NOOP("FactWords", "The delivery is being stopped"),
                                    QT_TRANSLATE_NOOP("FactWords", "The delivery was stopped"),
                                    QT_TRANSLATE_NOOP("FactWords", "Not known if the delivery was made")};
constexpr std::array activation_texts{
    QT_TRANSLATE_NOOP("FactWords", "Nothing was activated"), QT_TRANSLATE_NOOP("FactWords", "It is active"),
    QT_TRANSLATE_NOOP("FactWords", "It is being ended"), QT_TRANSLATE_NOOP("FactWords", "It was ended"),
    QT_TRANSLATE_NOOP("FactWords", "Not known if it is active")};
constexpr std::array delivery_sentences{
    "", QT_TRANSLATE_NOOP("FactWords", "The delivery was made."),
    QT_TRANSLATE_NOOP("FactWords", "The delivery is being stopped."),
    QT_TRANSLATE_NOOP("FactWords", "The delivery was stopped."),
    QT_TRANSLATE_NOOP("FactWords", "It is not known whether the delivery was made.")};
constexpr std::array activation_sentences{"", QT_TRANSLATE_NOOP("FactWords", "It is active."),
                                          QT_TRANSLATE_NOOP("FactWords", "It is being ended."),
                                          QT_TRANSLATE_NOOP("FactWords", "It was ended."),
                                          QT_TRANSLATE_NOOP("FactWords", "It is not known whether it is active.")};

// By CustomerFact.
constexpr std::array customer_texts{QT_TRANSLATE_NOOP("FactWords", "No message was sent"),
                                    QT_TRANSLATE_NOOP("FactWords", "A message was sent"),
                                    QT_TRANSLATE_NOOP("FactWords", "Not known if a message was sent")};

// A call that is out leaves its effect open for a moment: no reason to be alarmed.
bool isUnderWay(const FactsOf& of) {
    return of.activity == core::Activity::Running && !core::isFinal(of.state);
}
bool wasGivenUp(const FactsOf& of) {
    return of.state == core::OrderState::Failed || of.state == core::OrderState::Cancelled;
}

QString underWay() {
    return QCoreApplication::translate("FactWords", "Under way, not known yet");
}

template <class Texts, class Fact>
QString sentenceOf(const Texts& texts, Fact fact, const FactsOf& of) {
    const char* source = texts.at(static_cast<std::size_t>(fact));
    if (*source == '\0') return {};
    return filled(translated(context, source, of.items), {{"money", of.money}});
}

// The counted one where the number of items is known.
template <class Texts>
QString stockText(const Texts& counted, const Texts& plain, const Texts& services, const FactsOf& of) {
    if (!of.goods) return sentenceOf(services, of.facts.stock, of);
    const QString withNumber = of.items > 0 ? sentenceOf(counted, of.facts.stock, of) : QString();
    return withNumber.isEmpty() ? sentenceOf(plain, of.facts.stock, of) : withNumber;
}

// Kept although the order was given up: somebody should look.
FactMark markOfKept(const FactsOf& of) {
    return wasGivenUp(of) ? FactMark::Attention : FactMark::Good;
}

FactMark moneyMark(const FactsOf& of) {
    switch (of.facts.money) {
        case MoneyFact::NotTaken:
            return wasGivenUp(of) || of.activity == core::Activity::Held ? FactMark::Good : FactMark::Neutral;
        case MoneyFact::Held:
            return core::isFinal(of.state) ? FactMark::Attention : FactMark::Neutral;
        case MoneyFact::Taken:
            return markOfKept(of);
        case MoneyFact::Releasing:
        case MoneyFact::Refunding:
            return FactMark::Neutral;
        case MoneyFact::Released:
        case MoneyFact::Refunded:
            return FactMark::Good;
        case MoneyFact::Unknown:
            break;
    }
    return FactMark::Attention;
}

FactMark stockMark(const FactsOf& of) {
    switch (of.facts.stock) {
        case StockFact::Held:
            return markOfKept(of);
        case StockFact::Released:
            return FactMark::Good;
        case StockFact::Unknown:
            return FactMark::Attention;
        default:
            return FactMark::Neutral;
    }
}

FactMark deliveryMark(const FactsOf& of) {
    switch (of.facts.delivery) {
        case DeliveryFact::Made:
            return markOfKept(of);
        case DeliveryFact::Stopped:
            return FactMark::Good;
        case DeliveryFact::Unknown:
            return FactMark::Attention;
        default:
            return FactMark::Neutral;
    }
}

}  // namespace

FactWords moneyWords(const FactsOf& of) {
    if (of.facts.money == MoneyFact::Unknown && isUnderWay(of)) return {underWay(), FactMark::Neutral};
    return {sentenceOf(money_texts, of.facts.money, of), moneyMark(of)};
}

FactWords stockWords(const FactsOf& of) {
    if (of.facts.stock == StockFact::Unknown && isUnderWay(of)) return {underWay(), FactMark::Neutral};
    return {stockText(counted_texts, stock_texts, allocation_texts, of), stockMark(of)};
}

FactWords deliveryWords(const FactsOf& of) {
    if (of.facts.delivery == DeliveryFact::Unknown && isUnderWay(of)) return {underWay(), FactMark::Neutral};
    return {sentenceOf(of.goods ? delivery_texts : activation_texts, of.facts.delivery, of), deliveryMark(of)};
}

FactWords customerWords(const FactsOf& of) {
    const bool unknown = of.facts.customer == core::CustomerFact::Unknown;
    if (unknown && isUnderWay(of)) return {underWay(), FactMark::Neutral};
    const FactMark told = of.facts.customer == core::CustomerFact::Told ? FactMark::Good : FactMark::Neutral;
    return {sentenceOf(customer_texts, of.facts.customer, of), unknown ? FactMark::Attention : told};
}

QString moneySentence(const FactsOf& of) {
    if (of.facts.money == MoneyFact::Unknown && isUnderWay(of)) return {};
    if (of.facts.money == MoneyFact::NotTaken && !core::isFinal(of.state))
        return QCoreApplication::translate("FactWords", "Nothing was charged so far.");
    return sentenceOf(money_sentences, of.facts.money, of);
}

QString stockSentence(const FactsOf& of) {
    if (of.facts.stock == StockFact::Unknown && isUnderWay(of)) return {};
    return stockText(counted_sentences, stock_sentences, allocation_sentences, of);
}

QString deliverySentence(const FactsOf& of) {
    if (of.facts.delivery == DeliveryFact::Unknown && isUnderWay(of)) return {};
    return sentenceOf(of.goods ? delivery_sentences : activation_sentences, of.facts.delivery, of);
}

QString moneyForCustomer(const FactsOf& of) {
    if (of.facts.money == MoneyFact::Unknown && isUnderWay(of))
        return QCoreApplication::translate("FactWords", "Your payment is being handled right now.");
    if (of.facts.money == MoneyFact::NotTaken && !core::isFinal(of.state) && isUnderWay(of))
        return QCoreApplication::translate("FactWords", "Nothing has been charged so far.");
    return sentenceOf(money_for_customer, of.facts.money, of);
}

QString moneyTitle() {
    return QCoreApplication::translate("FactWords", "Money");
}
QString stockTitle(bool goods) {
    return goods ? QCoreApplication::translate("FactWords", "Stock")
                 : QCoreApplication::translate("FactWords", "Allocation");
}
QString deliveryTitle(bool goods) {
    return goods ? QCoreApplication::translate("FactWords", "Delivery")
                 : QCoreApplication::translate("FactWords", "Activation");
}
QString customerTitle() {
    return QCoreApplication::translate("FactWords", "Customer told");
}

}  // namespace sagadesk::ui
