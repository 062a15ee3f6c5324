// Orders that wait for a person.
#include <QtCore/QtGlobal>

#include <array>

#include "ui/format/words/order_catalogue.h"

namespace sagadesk::ui {
namespace {

using core::MoneyFact;

constexpr std::array rows{
    OrderRow{.key = "retries_exhausted",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "{step}: no success, needs a person")},
             .story = {QT_TRANSLATE_N_NOOP("OrderWords",
                                           "{step} did not succeed in %n tries; the last one at {since}: {failure}.")},
             .next = {QT_TRANSLATE_NOOP(
                 "OrderWords", "Retry goes on at {step}; the same request is used, so nothing is done twice.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "There was a technical problem with your order.")},
             .offer = QT_TRANSLATE_NOOP("OrderWords", "We can go on with it now.")},
    OrderRow{.key = "exhausted_no_answer",
             .headline = {QT_TRANSLATE_N_NOOP("OrderWords", "{service} did not answer in %n tries")},
             .story = {QT_TRANSLATE_N_NOOP(
                 "OrderWords", "{step} had no success in %n tries; the last one at {since} had no answer.")},
             .next = {QT_TRANSLATE_NOOP(
                 "OrderWords", "Retry goes on at {step}; the same request is used, so nothing is done twice.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "There was a technical problem with your order.")},
             .offer = QT_TRANSLATE_NOOP("OrderWords", "We can go on with it now.")},
    OrderRow{.key = "exhausted_offline",
             .headline = {QT_TRANSLATE_N_NOOP("OrderWords", "{service} was not reachable in %n tries")},
             .story = {QT_TRANSLATE_N_NOOP(
                 "OrderWords",
                 "{step} had no success in %n tries; at the last one at {since} {service} was not reachable.")},
             .next = {QT_TRANSLATE_NOOP(
                 "OrderWords", "Retry goes on at {step}; the same request is used, so nothing is done twice.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "There was a technical problem with your order.")},
             .offer = QT_TRANSLATE_NOOP("OrderWords", "We can go on with it now.")},
    OrderRow{
        .key = "exhausted_busy",
        .headline = {QT_TRANSLATE_N_NOOP("OrderWords", "{service} was too busy in %n tries")},
        .story = {QT_TRANSLATE_N_NOOP(
            "OrderWords", "{step} had no success in %n tries; at the last one at {since} {service} was too busy.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords",
                                   "Retry goes on at {step}; the same request is used, so nothing is done twice.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords", "There was a technical problem with your order.")},
        .offer = QT_TRANSLATE_NOOP("OrderWords", "We can go on with it now.")},
    OrderRow{
        .key = "exhausted_trouble",
        .headline = {QT_TRANSLATE_N_NOOP("OrderWords", "{service} had a problem in %n tries")},
        .story = {QT_TRANSLATE_N_NOOP(
            "OrderWords", "{step} had no success in %n tries; at the last one at {since} {service} had a problem.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords",
                                   "Retry goes on at {step}; the same request is used, so nothing is done twice.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords", "There was a technical problem with your order.")},
        .offer = QT_TRANSLATE_NOOP("OrderWords", "We can go on with it now.")},
    OrderRow{
        .key = "refused_too_late",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "{step}: refused, but no way back")},
        .story = {QT_TRANSLATE_NOOP(
            "OrderWords",
            "{service} refused {step} at {since}. From here on the order can only go forward, so a person decides.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords", "Retry asks {service} once more; or the step is left out.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords",
                                  "One last part of your order needs a colleague. We write to you today.")}},
    OrderRow{
        .key = "payment_unknown",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "Not known if money was taken, needs a person")},
        .story = {QT_TRANSLATE_NOOP("OrderWords",
                                    "The answer of {service} was lost at {since} and could not be found out. Please do "
                                    "not take the payment again by hand.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords", "Look it up at {service}, then say whether it was done.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords", "A colleague is looking into your payment and writes to you today.")},
        .money = only(MoneyFact::Unknown)},
    OrderRow{.key = "delivery_unknown",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Not known if the delivery was made")},
             .story = {QT_TRANSLATE_NOOP("OrderWords",
                                         "The answer of {service} was lost at {since}. It is not asked for a second "
                                         "time by itself; a person looks it up.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "Look it up at {service}, then say whether it was done.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "We are checking with the carrier and write to you today.")}},
    OrderRow{
        .key = "outcome_unknown",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "{step}: not known if it was done")},
        .story = {QT_TRANSLATE_NOOP("OrderWords",
                                    "The answer of {service} was lost at {since}. It is not asked for a second time by "
                                    "itself; a person looks it up.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords", "Look it up at {service}, then say whether it was done.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords", "We are checking one part of your order and write to you today.")}},
    OrderRow{.key = "bad_response",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "The answer of {service} cannot be read")},
             .story = {QT_TRANSLATE_NOOP(
                 "OrderWords", "{service} answered to {step} at {since} in a way that Sagadesk does not understand.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "Once the answers are repaired, Retry asks {service} again.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords",
                                       "There was a technical problem with your order; a colleague is on it.")}},
    OrderRow{.key = "approval_overdue",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Approval is overdue")},
             .story = {QT_TRANSLATE_NOOP("OrderWords", "{step} waits for a yes or no since {since}.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "Approve or reject it; the reason is kept.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "A colleague has to approve this; I will push it today.")}},
    OrderRow{
        .key = "refund_not_confirmed",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "Refund not confirmed, needs a person")},
        .story = {QT_TRANSLATE_N_NOOP("OrderWords",
                                      "{service} was asked %n times to refund {money} and did not confirm it; the last "
                                      "time at {since}. Money may be stuck.")},
        .next = {QT_TRANSLATE_NOOP(
            "OrderWords", "Retry asks {service} for the refund again; or settle it by hand with a reference.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords", "Your refund is being checked by a colleague today. We write to you.")},
        .tellsMoney = true},
    OrderRow{.key = "release_not_confirmed",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Held amount not released, needs a person")},
             .story = {QT_TRANSLATE_N_NOOP("OrderWords",
                                           "{service} was asked %n times to release {money} and did not confirm it; "
                                           "the last time at {since}. Money may be stuck.")},
             .next = {QT_TRANSLATE_NOOP(
                 "OrderWords", "Retry asks {service} for the release again; or settle it by hand with a reference.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords",
                                       "You may see a pending amount. A colleague is taking care of it today.")},
             .tellsMoney = true},
    OrderRow{
        .key = "stock_not_released",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "Stock not released, needs a person")},
        .story = {QT_TRANSLATE_N_NOOP("OrderWords",
                                      "{service} was asked %n times to take back the reservation and did not confirm "
                                      "it; the last time at {since}.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords", "Retry asks {service} again; or settle it by hand.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords", "Your order is being closed; a colleague is finishing the rest.")}},
    OrderRow{
        .key = "delivery_not_stopped",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "Delivery not stopped, needs a person")},
        .story = {QT_TRANSLATE_N_NOOP(
            "OrderWords",
            "{service} was asked %n times to stop the delivery and did not confirm it; the last time at {since}.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords", "Retry asks {service} again; or settle it by hand.")},
        .say = {QT_TRANSLATE_NOOP(
            "OrderWords", "A colleague is taking care of the delivery with the carrier and writes to you today.")}},
    OrderRow{
        .key = "undo_stuck",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "Undo did not finish, needs a person")},
        .story = {QT_TRANSLATE_N_NOOP(
            "OrderWords",
            "{service} was asked %n times to undo {step} and did not confirm it; the last time at {since}.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords", "Retry asks {service} again; or settle it by hand.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords", "Your order is being closed; a colleague is finishing the rest.")}},
    OrderRow{
        .key = "paid_after_giving_up",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "A payment was reported after the order ended")},
        .story = {QT_TRANSLATE_NOOP("OrderWords",
                                    "{service} reported a payment of {money} after the order had been given up. It "
                                    "must be refunded, or the order must go on.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords", "Undo asks {service} to give the money back; or settle it by hand.")},
        .say = {QT_TRANSLATE_NOOP(
            "OrderWords",
            "A payment for your order was reported late. We either refund it or send the goods, whichever you like.")},
        .tellsMoney = true},
    OrderRow{.key = "held_after_giving_up",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "A hold was reported after the order ended")},
             .story = {QT_TRANSLATE_NOOP("OrderWords",
                                         "{service} reported a hold of {money} after the order had been given up. It "
                                         "must be released, or the order must go on.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "Undo asks {service} to release it; or settle it by hand.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords",
                                       "You may see a pending amount. A colleague is taking care of it today.")},
             .tellsMoney = true},
    OrderRow{
        .key = "done_after_giving_up",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "{step}: reported done after the order ended")},
        .story = {QT_TRANSLATE_NOOP("OrderWords",
                                    "{service} reported {step} as done after the order had been given up.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords", "Undo takes it back at {service}; or settle it by hand.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords", "We are checking one part of your order and write to you today.")}},
    OrderRow{
        .key = "workflow_missing",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "{workflow}, version {version}, is not installed")},
        .story = {QT_TRANSLATE_NOOP(
            "OrderWords",
            "The steps of this order are not installed here, so it cannot go on and nobody can tell what was done.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords",
                                   "Once version {version} is installed, the order goes on where it stands.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords", "There is a technical delay right now. A colleague is on it.")}},
    OrderRow{.key = "stopped_by_operator",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Stopped by a colleague")},
             .story = {QT_TRANSLATE_NOOP("OrderWords",
                                         "A colleague stopped the order at {since}; the reason stands in its events.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "Go on lets it continue where it stands.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "A colleague is looking at your order. We write to you today.")}},
};

}  // namespace

std::span<const OrderRow> heldRows() {
    return rows;
}

}  // namespace sagadesk::ui
