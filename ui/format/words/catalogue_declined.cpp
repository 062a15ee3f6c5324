// Orders that ended because a service said no.
#include <QtCore/QtGlobal>

#include <array>

#include "ui/format/words/order_catalogue.h"

namespace sagadesk::ui {
namespace {

using core::MoneyFact;

constexpr std::array rows{
    OrderRow{.key = "declined",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "{step}: refused by {service}"),
                          QT_TRANSLATE_NOOP("OrderWords", "The order was refused")},
             .story = {QT_TRANSLATE_NOOP("OrderWords", "{service} refused {step}; the order ended at {at}."),
                       QT_TRANSLATE_NOOP("OrderWords", "The order was refused and ended at {at}.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords",
                                        "A new try would be refused again unless something is changed: Edit first.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "Your order could not be carried out.")},
             .offer = QT_TRANSLATE_NOOP("OrderWords", "I can look for another way with you.")},
    OrderRow{
        .key = "declined_funds",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "Bank refused: not enough money")},
        .story = {QT_TRANSLATE_NOOP(
            "OrderWords", "The payment was refused by the bank (not enough money); the order ended at {at}.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords",
                                   "Start again makes run {run} from the first step; {money} is asked for once more."),
                 QT_TRANSLATE_NOOP("OrderWords", "Start again makes a new run from the first step.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords", "Your bank did not approve the payment.")},
        .offer = QT_TRANSLATE_NOOP("OrderWords", "You can use another card.")},
    OrderRow{.key = "declined_expired_card",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Card has expired")},
             .story = {QT_TRANSLATE_NOOP(
                 "OrderWords", "The payment was refused because the card has expired; the order ended at {at}.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords",
                                        "A new try would be refused again unless something is changed: Edit first.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "Your card has expired.")},
             .offer = QT_TRANSLATE_NOOP("OrderWords", "Do you have a newer one?")},
    OrderRow{
        .key = "declined_no_reason",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "Bank refused without a reason")},
        .story = {QT_TRANSLATE_NOOP(
            "OrderWords", "The bank gave no reason and will not give one on a new try; the order ended at {at}.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords",
                                   "Start again makes run {run} from the first step; {money} is asked for once more."),
                 QT_TRANSLATE_NOOP("OrderWords", "Start again makes a new run from the first step.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords", "Your bank declined the payment; only they can say why.")},
        .offer = QT_TRANSLATE_NOOP("OrderWords", "Another card works right away.")},
    OrderRow{.key = "declined_security",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Payment not possible with this card")},
             .story = {QT_TRANSLATE_NOOP("OrderWords",
                                         "The payment was refused for a security reason; the order ended at {at}. "
                                         "Please do not retry with this card.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords",
                                        "A new try would be refused again unless something is changed: Edit first.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "This payment did not go through.")},
             .offer = QT_TRANSLATE_NOOP("OrderWords", "Please use another way to pay, or ask your bank.")},
    OrderRow{
        .key = "authentication_required",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "Not confirmed with the customer's bank")},
        .story = {QT_TRANSLATE_NOOP(
            "OrderWords",
            "The bank wanted the customer to confirm the payment, and that did not succeed; the order ended at {at}.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords",
                                   "Start again makes run {run} from the first step; {money} is asked for once more."),
                 QT_TRANSLATE_NOOP("OrderWords", "Start again makes a new run from the first step.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords", "Your bank wanted you to confirm the payment, and that did not work.")},
        .offer = QT_TRANSLATE_NOOP("OrderWords", "We can try it again together now.")},
    OrderRow{.key = "out_of_stock",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Out of stock")},
             .story = {QT_TRANSLATE_NOOP("OrderWords",
                                         "{service} did not have everything in stock; the order ended at {at}."),
                       QT_TRANSLATE_NOOP("OrderWords", "Not everything was in stock; the order ended at {at}.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "Start again makes sense once it is back in stock.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "It sold out as you ordered.")},
             .offer = QT_TRANSLATE_NOOP("OrderWords", "Shall I look for something similar?")},
    OrderRow{
        .key = "partly_in_stock",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "Only a part is in stock")},
        .story = {QT_TRANSLATE_NOOP("OrderWords", "{service} has only a part of the items; the order ended at {at}."),
                  QT_TRANSLATE_NOOP("OrderWords", "Only a part of the items is in stock; the order ended at {at}.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords", "Edit first lets you order the part that is there.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords", "Only a part of your order is in stock.")},
        .offer = QT_TRANSLATE_NOOP("OrderWords", "Shall we send that part, or wait for all?")},
    OrderRow{
        .key = "price_changed",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "Price changed after checkout")},
        .story = {QT_TRANSLATE_NOOP("OrderWords", "The price had changed since checkout; the order ended at {at}.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords", "Edit first lets you order at the new price.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords", "The price changed after you ordered.")},
        .offer = QT_TRANSLATE_NOOP("OrderWords", "Do you want it at the new price?")},
    OrderRow{
        .key = "not_eligible",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "Not allowed for this customer")},
        .story = {QT_TRANSLATE_NOOP("OrderWords", "A rule for this customer was not met; the order ended at {at}.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords",
                                   "A new try would be refused again unless something is changed: Edit first.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords", "We cannot sell this item on this account.")}},
    OrderRow{.key = "carrier_refused",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "{service} does not deliver there"),
                          QT_TRANSLATE_NOOP("OrderWords", "The carrier does not deliver there")},
             .story = {QT_TRANSLATE_NOOP("OrderWords", "{service} refused the address; the order ended at {at}."),
                       QT_TRANSLATE_NOOP("OrderWords", "The carrier refused the address; the order ended at {at}.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "Edit first lets you change the address.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "The carrier does not go to your address.")}},
    OrderRow{.key = "carrier_refused_refunded",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "{service} does not deliver there; refunded"),
                          QT_TRANSLATE_NOOP("OrderWords", "The carrier does not deliver there; refunded")},
             .story = {QT_TRANSLATE_NOOP("OrderWords", "{service} refused the address; the order ended at {at}."),
                       QT_TRANSLATE_NOOP("OrderWords", "The carrier refused the address; the order ended at {at}.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "Edit first lets you change the address.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "The carrier does not go to your address.")},
             .money = only(MoneyFact::Refunded)},
};

}  // namespace

std::span<const OrderRow> declinedRows() {
    return rows;
}

}  // namespace sagadesk::ui
