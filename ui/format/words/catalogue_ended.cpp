// Orders that have ended.
#include <QtCore/QtGlobal>

#include <array>

#include "ui/format/words/order_catalogue.h"

namespace sagadesk::ui {
namespace {

using core::MoneyFact;

constexpr std::array rows{
    OrderRow{.key = "completed",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Completed")},
             .story = {QT_TRANSLATE_NOOP("OrderWords", "All steps were done by {at}.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "Nothing more happens.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "Your order is complete.")}},
    OrderRow{
        .key = "completed_shipped",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "Paid, handed to {carrier}"),
                     QT_TRANSLATE_NOOP("OrderWords", "Paid, delivery is made")},
        .story = {QT_TRANSLATE_NOOP("OrderWords",
                                    "All steps were done by {at}. {carrier} has the delivery, reference {reference}."),
                  QT_TRANSLATE_NOOP("OrderWords", "All steps were done by {at}.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords", "Nothing more happens.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords",
                                  "Your order is complete and on its way; the carrier's reference is {reference}."),
                QT_TRANSLATE_NOOP("OrderWords", "Your order is complete and the delivery is made.")},
        .money = only(MoneyFact::Taken)},
    OrderRow{.key = "completed_active",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Paid and active")},
             .story = {QT_TRANSLATE_NOOP("OrderWords", "All steps were done by {at}.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "Nothing more happens.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "Your order is complete and active.")},
             .money = only(MoneyFact::Taken)},
    OrderRow{.key = "completed_step_open",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Completed; {step} is still open")},
             .story = {QT_TRANSLATE_NOOP("OrderWords", "The order was completed by {at}; {step} is still under way.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "{step} goes on by itself.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "Your order is complete.")}},
    OrderRow{.key = "completed_without_step",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Completed without {step}")},
             .story = {QT_TRANSLATE_NOOP("OrderWords",
                                         "The order was completed by {at}. {step} was not done; all else is.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "Nothing more happens by itself.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "Your order is complete.")}},
    OrderRow{.key = "cancelled_on_request",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Cancelled on request")},
             .story = {QT_TRANSLATE_NOOP("OrderWords", "The order was cancelled; it ended at {at}.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "Nothing more happens. Copy as new makes another order of it.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "Your order is cancelled.")}},
    OrderRow{
        .key = "given_up_by_team",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "Given up by our team")},
        .story = {QT_TRANSLATE_NOOP(
            "OrderWords", "A colleague gave the order up; it ended at {at}. The reason stands in its events.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords",
                                   "Start again makes run {run} from the first step; {money} is asked for once more."),
                 QT_TRANSLATE_NOOP("OrderWords", "Start again makes a new run from the first step.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords", "Your order could not be carried out.")},
        .offer = QT_TRANSLATE_NOOP("OrderWords", "I can start it again for you.")},
    OrderRow{
        .key = "gave_up_after_tries",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "{step}: given up after all tries"),
                     QT_TRANSLATE_NOOP("OrderWords", "Given up after all tries")},
        .story = {QT_TRANSLATE_NOOP("OrderWords",
                                    "{step} had no success: {failure}. The order was given up and ended at {at}."),
                  QT_TRANSLATE_NOOP("OrderWords", "The order was given up after all tries and ended at {at}.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords",
                                   "Start again makes run {run} from the first step; {money} is asked for once more."),
                 QT_TRANSLATE_NOOP("OrderWords", "Start again makes a new run from the first step.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords", "Your order could not be carried out because of a technical problem.")},
        .offer = QT_TRANSLATE_NOOP("OrderWords", "I can start it again for you.")},
    OrderRow{
        .key = "refunded",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "Refunded {money}")},
        .story =
            {QT_TRANSLATE_NOOP(
                 "OrderWords",
                 "{service} refused {step}, so the order was undone. The refund of {money} was confirmed by {at}."),
             QT_TRANSLATE_NOOP("OrderWords", "The order was undone. The refund of {money} was confirmed by {at}.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords",
                                   "Start again makes run {run} from the first step; {money} is asked for once more."),
                 QT_TRANSLATE_NOOP("OrderWords", "Start again makes a new run from the first step.")},
        .say = {QT_TRANSLATE_NOOP(
            "OrderWords",
            "Your order could not be carried out. The refund has left us; your bank shows it within 3 to 5 days.")},
        .money = only(MoneyFact::Refunded),
        .tellsMoney = true},
    OrderRow{
        .key = "approval_rejected",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "Not approved by our team")},
        .story = {QT_TRANSLATE_NOOP(
            "OrderWords", "A colleague rejected the order; it ended at {at}. The reason stands in its events.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords",
                                   "Start again makes run {run} from the first step; {money} is asked for once more."),
                 QT_TRANSLATE_NOOP("OrderWords", "Start again makes a new run from the first step.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords", "We cannot accept this order.")}},
};

}  // namespace

std::span<const OrderRow> endedRows() {
    return rows;
}

}  // namespace sagadesk::ui
