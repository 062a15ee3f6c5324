#include "ui/format/words/order_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "api/failure_kind.h"
#include "ui/format/words/names.h"
#include "ui/format/words/order_situation.h"

namespace sagadesk::ui {
namespace {

// The full text, or the bare one when a place of it has no value. What stays empty then is shown as a dash.
QString said(const RowText& text, const OrderSituation& situation) {
    const QString full = translated(order_words_context, text.full, situation.tries);
    if (text.bare == nullptr || allFilled(full, situation.places)) return filled(full, situation.places);
    return filled(translated(order_words_context, text.bare, situation.tries), situation.places);
}

bool isSecurityReason(const api::OrderSummary& order, const api::StepView& step) {
    const auto kind = core::declineKind(step.code, true);
    return order.explanation.code == "declined_security" || kind == core::DeclineKind::Security;
}

// What the service wrote, as it came but for its last full stop, since the sentence around it has one.
QString quote(const api::OrderSnapshot& order, const Viewer& viewer) {
    const api::StepView* step = stepOf(order);
    if (step == nullptr || step->detail.empty() || step->service.empty()) return {};
    if (isSecurityReason(order.summary, *step) && !viewer.seesSecurityReasons) return {};
    QString words = text(step->detail);
    if (words.endsWith(QLatin1Char('.'))) words.chop(1);
    return filled(QCoreApplication::translate("OrderWords", "{service} wrote: \"{words}\"."),
                  {{"service", serviceName(step->service, viewer)}, {"words", words}});
}

QString usualTime(const api::OrderSnapshot& order, const Viewer& viewer) {
    const api::StepView* step = stepOf(order);
    const bool running = order.summary.activity == core::Activity::Running && !core::isFinal(order.summary.state);
    if (!running || step == nullptr || !step->usualTime || !viewer.duration) return {};
    return filled(QCoreApplication::translate("OrderWords", "This usually takes {duration}."),
                  {{"duration", viewer.duration(*step->usualTime)}});
}

QString storyOf(const OrderSituation& situation, const FactsOf& facts, const QStringList& details) {
    QStringList sentences{said(situation.row->story, situation)};
    sentences += details;
    if (!situation.row->tellsMoney) sentences += moneySentence(facts);
    // That a completed order keeps what it reserved goes without saying.
    if (facts.state != core::OrderState::Completed) sentences << stockSentence(facts) << deliverySentence(facts);
    return paragraph(sentences);
}

QString sayOf(const OrderSituation& situation, const FactsOf& facts) {
    const OrderRow& row = *situation.row;
    QStringList sentences{said(row.say, situation)};
    if (!row.tellsMoney) sentences += moneyForCustomer(facts);
    if (row.offer != nullptr) sentences += translated(order_words_context, row.offer);
    return paragraph(sentences);
}

OrderWords wordsOf(const OrderSituation& situation, const FactsOf& facts, const QStringList& details) {
    OrderWords words;
    words.headline = said(situation.row->headline, situation);
    words.story = storyOf(situation, facts, details);
    words.money = moneyWords(facts);
    words.stock = stockWords(facts);
    words.delivery = deliveryWords(facts);
    words.customer = customerWords(facts);
    words.next = said(situation.row->next, situation);
    words.say = sayOf(situation, facts);
    return words;
}

int itemsIn(const std::string& document) {
    const auto lines = QJsonDocument::fromJson(QByteArray::fromStdString(document)).object().value("lines").toArray();
    int items = 0;
    for (const auto& line : lines) items += line.toObject().value("quantity").toInt();
    return items;
}

// What was really moved, where it differs from the order's total.
std::int64_t amountOf(const api::OrderSnapshot& order) {
    const core::MoneyTotals& money = order.money;
    switch (order.summary.explanation.facts.money) {
        case core::MoneyFact::Taken:
        case core::MoneyFact::Refunding:
            return money.captured > 0 ? money.captured : order.summary.total;
        case core::MoneyFact::Refunded:
            return money.refunded > 0 ? money.refunded : order.summary.total;
        case core::MoneyFact::Held:
        case core::MoneyFact::Releasing:
            return money.authorised > 0 ? money.authorised : order.summary.total;
        default:
            return order.summary.total;
    }
}

}  // namespace

bool isAboutGoods(std::string_view type) {
    return type != "subscription" && type != "service_request";
}

FactsOf factsOf(const api::OrderSummary& order, const Viewer& viewer) {
    return {order.explanation.facts,
            order.state,
            order.activity,
            isAboutGoods(order.type),
            viewer.money(order.total, order.currency),
            0};
}

FactsOf factsOf(const api::OrderSnapshot& order, const Viewer& viewer) {
    FactsOf facts = factsOf(order.summary, viewer);
    facts.money = viewer.money(amountOf(order), order.summary.currency);
    facts.items = itemsIn(order.document);
    return facts;
}

QString headline(const api::OrderSummary& order, const Viewer& viewer) {
    const OrderSituation situation = situationOf(order, nullptr, viewer);
    return said(situation.row->headline, situation);
}

OrderWords wordsOf(const api::OrderSummary& order, const Viewer& viewer) {
    return wordsOf(situationOf(order, nullptr, viewer), factsOf(order, viewer), {});
}

OrderWords wordsOf(const api::OrderSnapshot& order, const Viewer& viewer) {
    const OrderSituation situation = situationOf(order.summary, &order, viewer);
    return wordsOf(situation, factsOf(order, viewer), {quote(order, viewer), usualTime(order, viewer)});
}

}  // namespace sagadesk::ui
