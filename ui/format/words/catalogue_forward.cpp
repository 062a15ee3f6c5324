// Orders on their way.
#include <QtCore/QtGlobal>

#include <array>

#include "ui/format/words/order_catalogue.h"

namespace sagadesk::ui {
namespace {

using core::MoneyFact;

constexpr std::array rows{
    OrderRow{.key = "running_validation",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Being checked: {step}"),
                          QT_TRANSLATE_NOOP("OrderWords", "Checks are running")},
             .story = {QT_TRANSLATE_NOOP("OrderWords", "The order is being checked now, since {since}.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "It goes on by itself.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "Your order has arrived and is being checked right now.")}},
    OrderRow{.key = "running_confirmation",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Being confirmed: {step}"),
                          QT_TRANSLATE_NOOP("OrderWords", "Being confirmed now")},
             .story = {QT_TRANSLATE_NOOP("OrderWords", "{step} is running now at {service}, since {since}."),
                       QT_TRANSLATE_NOOP("OrderWords", "The order is being confirmed now.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "It goes on by itself.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "Your order is being confirmed right now.")}},
    OrderRow{.key = "running_processing",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Running now: {step}"),
                          QT_TRANSLATE_NOOP("OrderWords", "Being carried out now")},
             .story = {QT_TRANSLATE_NOOP("OrderWords", "{step} is running now at {service}, since {since}."),
                       QT_TRANSLATE_NOOP("OrderWords", "The order is being carried out now.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "It goes on by itself.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "Your order is being made ready right now.")}},
    OrderRow{.key = "running_paid",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Paid; running now: {step}"),
                          QT_TRANSLATE_NOOP("OrderWords", "Paid; being carried out now")},
             .story = {QT_TRANSLATE_NOOP("OrderWords", "{step} is running now at {service}, since {since}."),
                       QT_TRANSLATE_NOOP("OrderWords", "The order is being carried out now.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "It goes on by itself.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "Your order is being made ready right now.")},
             .money = only(MoneyFact::Taken)},
    OrderRow{.key = "between_tries",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "{step}, try {try} of {of}: {failure}")},
             .story = {QT_TRANSLATE_NOOP("OrderWords", "Try {try} of {of} did not succeed: {failure}.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "The next try follows by itself at {due}."),
                      QT_TRANSLATE_NOOP("OrderWords", "The next try follows by itself.")},
             .say = {QT_TRANSLATE_NOOP(
                 "OrderWords", "There is a short delay on our side. Your order is safe and goes on by itself.")}},
    OrderRow{.key = "sleeping",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "{step}: waits until {due}"),
                          QT_TRANSLATE_NOOP("OrderWords", "{step}: waits for its time")},
             .story = {QT_TRANSLATE_NOOP("OrderWords", "The order waits as planned, since {since}.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "It goes on by itself at {due}."),
                      QT_TRANSLATE_NOOP("OrderWords", "It goes on by itself.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "All is well with your order. It goes on at {due}."),
                     QT_TRANSLATE_NOOP("OrderWords", "All is well with your order. It goes on by itself.")}},
    OrderRow{.key = "payment_checking",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Not known yet if money was taken")},
             .story = {QT_TRANSLATE_NOOP("OrderWords",
                                         "The last try at {since} had no clear answer. {service} is being asked what "
                                         "was done. Please do not retry by hand.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "Sagadesk asks {service} again at {due}."),
                      QT_TRANSLATE_NOOP("OrderWords", "Sagadesk asks {service} by itself.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "We are checking your payment right now.")},
             .money = only(MoneyFact::Unknown)},
    OrderRow{.key = "delivery_checking",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Not known yet if the delivery was made")},
             .story = {QT_TRANSLATE_NOOP("OrderWords",
                                         "The last try at {since} had no clear answer. {service} is being asked what "
                                         "was done. Please do not retry by hand.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "Sagadesk asks {service} again at {due}."),
                      QT_TRANSLATE_NOOP("OrderWords", "Sagadesk asks {service} by itself.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "We are checking with the carrier right now.")}},
    OrderRow{.key = "outcome_checking",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "{step}: not known yet if it was done")},
             .story = {QT_TRANSLATE_NOOP("OrderWords",
                                         "The last try at {since} had no clear answer. {service} is being asked what "
                                         "was done. Please do not retry by hand.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "Sagadesk asks {service} again at {due}."),
                      QT_TRANSLATE_NOOP("OrderWords", "Sagadesk asks {service} by itself.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords",
                                       "We are checking one part of your order right now. It goes on by itself.")}},
    OrderRow{.key = "awaiting_payment",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Waiting for the payment until {due}"),
                          QT_TRANSLATE_NOOP("OrderWords", "Waiting for the payment")},
             .story = {QT_TRANSLATE_NOOP("OrderWords",
                                         "{service} took the request at {since}; the final answer is still to come.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords",
                                        "The order goes on by itself when the answer comes, at the latest at {due}."),
                      QT_TRANSLATE_NOOP("OrderWords", "The order goes on by itself when the answer comes.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords",
                                       "Your payment still waits for a confirmation. If your bank's app asks you, "
                                       "please confirm; it waits until {due}."),
                     QT_TRANSLATE_NOOP(
                         "OrderWords",
                         "Your payment still waits for a confirmation. If your bank's app asks you, please confirm.")}},
    OrderRow{.key = "awaiting_answer",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "{step}: {service} has not answered yet")},
             .story = {QT_TRANSLATE_NOOP("OrderWords",
                                         "{service} took the request at {since}; the final answer is still to come.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords",
                                        "The order goes on by itself when the answer comes, at the latest at {due}."),
                      QT_TRANSLATE_NOOP("OrderWords", "The order goes on by itself when the answer comes.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "Your order is being worked on and goes on by itself.")}},
    OrderRow{
        .key = "awaiting_approval",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "{step}: waits for a yes or no")},
        .story = {QT_TRANSLATE_NOOP("OrderWords",
                                    "A colleague has to approve or reject it; it waits since {since}, until {due}."),
                  QT_TRANSLATE_NOOP("OrderWords", "A colleague has to approve or reject it; it waits since {since}.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords", "Approve or reject it; the reason is kept.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords", "A colleague has to approve this; I will push it today.")}},
    OrderRow{
        .key = "parked",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "Parked: {service} takes no requests now")},
        .story = {QT_TRANSLATE_NOOP(
            "OrderWords", "Requests to {service} are held back; the order waits since {since} and uses up no tries.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords", "The order goes on by itself.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords",
                                  "There is a technical delay right now. Your order is safe and goes on by itself.")}},
    OrderRow{
        .key = "parked_away",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "Parked: {service} is not answering")},
        .story = {QT_TRANSLATE_NOOP(
            "OrderWords", "Requests to {service} are held back; the order waits since {since} and uses up no tries.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords", "The order goes on by itself; {service} is tested again at {probe}."),
                 QT_TRANSLATE_NOOP("OrderWords", "The order goes on by itself.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords",
                                  "There is a technical delay right now. Your order is safe and goes on by itself.")}},
    OrderRow{
        .key = "parked_paused",
        .headline = {QT_TRANSLATE_NOOP("OrderWords", "Parked: {service} is paused by us")},
        .story = {QT_TRANSLATE_NOOP(
                      "OrderWords",
                      "{service} is paused until {until}; the order waits since {since} and uses up no tries."),
                  QT_TRANSLATE_NOOP("OrderWords",
                                    "{service} is paused; the order waits since {since} and uses up no tries.")},
        .next = {QT_TRANSLATE_NOOP("OrderWords", "The order goes on by itself.")},
        .say = {QT_TRANSLATE_NOOP("OrderWords",
                                  "We are doing maintenance until {until}. Your order is safe and goes on by itself."),
                QT_TRANSLATE_NOOP("OrderWords",
                                  "We are doing maintenance right now. Your order is safe and goes on by itself.")}},
    OrderRow{.key = "stopping",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Being stopped by a colleague")},
             .story = {QT_TRANSLATE_NOOP(
                 "OrderWords", "A colleague stopped the order at {since}; what is under way is still being answered.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "Then it waits until somebody lets it go on.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "A colleague is looking at your order right now.")}},
};

}  // namespace

std::span<const OrderRow> forwardRows() {
    return rows;
}

}  // namespace sagadesk::ui
