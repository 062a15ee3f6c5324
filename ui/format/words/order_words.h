// An order's situation in plain words: what happened, the four facts, what comes next, what to say to the customer.
//
// Pure functions of their arguments; UI thread (translations). No code of the program and no technique comes through;
// what a service wrote is quoted in the story only, as it was received.
#pragma once

#include <string_view>

#include <QString>

#include "api/orders.h"
#include "ui/format/words/fact_words.h"
#include "ui/format/words/viewer.h"

namespace sagadesk::ui {

struct OrderWords {
    QString headline;  // for the list too; without a full stop
    QString story;
    FactWords money, stock, delivery, customer;
    QString next;  // what happens by itself, or what the first button will do
    QString say;   // to the customer: no technique, no other people, no security reasons
};

// For lists: the headline alone costs least.
[[nodiscard]] QString headline(const api::OrderSummary& order, const Viewer& viewer);
[[nodiscard]] OrderWords wordsOf(const api::OrderSummary& order, const Viewer& viewer);
// Knows more: the number of items, references, what the service wrote, usual times.
[[nodiscard]] OrderWords wordsOf(const api::OrderSnapshot& order, const Viewer& viewer);

// Whether the order is about goods: reserved and shipped. The others are allocated and activated.
[[nodiscard]] bool isAboutGoods(std::string_view type);

// Amount and items of an order's facts, for whoever shows them elsewhere.
[[nodiscard]] FactsOf factsOf(const api::OrderSummary& order, const Viewer& viewer);
[[nodiscard]] FactsOf factsOf(const api::OrderSnapshot& order, const Viewer& viewer);

}  // namespace sagadesk::ui
