// The four facts that are always answered, as words: in a card, in a story, and to the customer.
//
// What is unknown is said to be unknown. No sentence here says more than its fact.
#pragma once

#include <cstdint>

#include <QString>

#include "api/orders.h"
#include "ui/format/words/viewer.h"

namespace sagadesk::ui {

enum class FactMark : std::uint8_t { Good, Attention, Neutral };

struct FactWords {
    QString text;
    FactMark mark = FactMark::Neutral;
};

// What the sentences depend on besides the facts.
struct FactsOf {
    core::Facts facts;
    core::OrderState state = core::OrderState::Pending;
    core::Activity activity = core::Activity::Running;
    bool goods = true;  // else it is about services: allocated and activated instead of reserved and shipped
    QString money;      // the amount, formatted
    int items = 0;      // 0: not known
};

[[nodiscard]] FactWords moneyWords(const FactsOf& of);
[[nodiscard]] FactWords stockWords(const FactsOf& of);
[[nodiscard]] FactWords deliveryWords(const FactsOf& of);
[[nodiscard]] FactWords customerWords(const FactsOf& of);

// One sentence each; "" where there is nothing to tell.
[[nodiscard]] QString moneySentence(const FactsOf& of);
[[nodiscard]] QString stockSentence(const FactsOf& of);
[[nodiscard]] QString deliverySentence(const FactsOf& of);
// About their money, to the customer.
[[nodiscard]] QString moneyForCustomer(const FactsOf& of);

// Names of the four: "Money", "Stock", "Delivery", "Customer told"; for services "Allocation" and "Activation".
[[nodiscard]] QString moneyTitle();
[[nodiscard]] QString stockTitle(bool goods);
[[nodiscard]] QString deliveryTitle(bool goods);
[[nodiscard]] QString customerTitle();

}  // namespace sagadesk::ui
