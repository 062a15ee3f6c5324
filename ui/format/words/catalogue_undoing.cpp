// Orders that are being undone.
#include <QtCore/QtGlobal>

#include <array>

#include "ui/format/words/order_catalogue.h"

namespace sagadesk::ui {
namespace {

using core::MoneyFact;

constexpr std::array rows{
    OrderRow{.key = "giving_up",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "The order is being given up")},
             .story = {QT_TRANSLATE_NOOP("OrderWords",
                                         "The order is being given up since {since}; what was done is undone next.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "It ends by itself when everything is undone.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "We are closing your order now.")}},
    OrderRow{.key = "refund_running",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Refund of {money} is running")},
             .story = {QT_TRANSLATE_NOOP(
                 "OrderWords",
                 "{money} had been taken; the refund was asked for at {since} and usually takes 3 to 5 days.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "The order ends by itself when {service} confirms the refund.")},
             .say = {QT_TRANSLATE_NOOP(
                 "OrderWords",
                 "Your order could not be carried out and your money is on its way back, usually in 3 to 5 days.")},
             .money = only(MoneyFact::Refunding),
             .tellsMoney = true},
    OrderRow{
        .key = "release_running",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "Amount is held, not taken; being released")},
        .story = {QT_TRANSLATE_NOOP("OrderWords", "{money} is held, not taken; the release was asked for at {since}.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords", "The order ends by itself when {service} confirms the release.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords",
                                  "You may see a pending amount. It is not a charge and goes away within 7 days.")},
        .money = only(MoneyFact::Releasing),
        .tellsMoney = true},
    OrderRow{.key = "undo_running",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Being undone: {step}")},
             .story = {QT_TRANSLATE_NOOP("OrderWords", "{step} is being undone now at {service}, since {since}.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "It ends by itself when everything is undone.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "We are closing your order now.")}},
    OrderRow{
        .key = "undo_between_tries",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "Undoing, try {try} of {of}: {failure}")},
        .story = {QT_TRANSLATE_NOOP("OrderWords",
                                    "{step} is being undone; try {try} of {of} did not succeed: {failure}.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords", "The next try follows by itself at {due}."),
                 QT_TRANSLATE_NOOP("OrderWords", "The next try follows by itself.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords", "We are closing your order now. There is a short delay on our side.")}},
    OrderRow{
        .key = "undo_parked",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "Undo waits: {service} takes no requests now")},
        .story = {QT_TRANSLATE_NOOP("OrderWords",
                                    "{step} is to be undone, but requests to {service} are held back since {since}.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords", "It goes on by itself.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords", "We are closing your order now. There is a short delay on our side.")}},
};

}  // namespace

std::span<const OrderRow> undoingRows() {
    return rows;
}

}  // namespace sagadesk::ui
