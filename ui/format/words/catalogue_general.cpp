// For situations in which what the facts say does not agree with the special row.
#include <QtCore/QtGlobal>

#include <array>

#include "ui/format/words/order_catalogue.h"

namespace sagadesk::ui {
namespace {

constexpr std::array rows{
    OrderRow{.key = "general_forward",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "The order is on its way")},
             .story = {QT_TRANSLATE_NOOP("OrderWords", "The order is being worked on.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "It goes on by itself.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "Your order is being worked on.")}},
    OrderRow{.key = "general_held",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "Held: a person must decide")},
             .story = {QT_TRANSLATE_NOOP("OrderWords", "The order is held until a person decides.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "Open the order to see what can be done.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "A colleague is looking at your order. We write to you today.")}},
    OrderRow{.key = "general_undoing",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "The order is being undone")},
             .story = {QT_TRANSLATE_NOOP("OrderWords", "The order is being undone.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "It ends by itself when everything is undone.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "We are closing your order now.")}},
    OrderRow{.key = "general_ended",
             .headline = {QT_TRANSLATE_NOOP("OrderWords", "The order has ended")},
             .story = {QT_TRANSLATE_NOOP("OrderWords", "The order has ended.")},
             .next = {QT_TRANSLATE_NOOP("OrderWords", "Nothing more happens by itself.")},
             .say = {QT_TRANSLATE_NOOP("OrderWords", "Your order has ended.")}},
};

}  // namespace

std::span<const OrderRow> generalRows() {
    return rows;
}

}  // namespace sagadesk::ui
