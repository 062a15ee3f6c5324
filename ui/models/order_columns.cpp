#include "ui/models/order_columns.h"

#include <QCoreApplication>

#include "api/values.h"

namespace sagadesk::ui {

namespace {

std::string quoted(const std::string& value) {
    return '"' + value + '"';
}

std::string statusCondition(const api::OrderSummary& order) {
    switch (order.activity) {
        case core::Activity::Held:
        case core::Activity::AwaitingApproval:
        case core::Activity::Parked:
        case core::Activity::Compensating:
            return "activity:" + std::string(core::word(order.activity));
        default:
            return "status:" + std::string(core::word(order.state));
    }
}

// "total:956.90", as moneyText() writes it before the currency.
std::string amountCondition(const api::OrderSummary& order) {
    const core::Currency* currency = core::Currency::find(order.currency);
    if (currency == nullptr) return {};
    const std::string text = core::moneyText(order.total, *currency);
    return "total:" + text.substr(0, text.find(' '));
}

std::string textCondition(const char* field, const std::string& value) {
    return value.empty() ? std::string() : std::string(field) + ':' + quoted(value);
}

}  // namespace

const std::array<OrderColumnRow, order_columns>& orderColumns() {
    using C = OrderColumn;
    using core::SortKey;
    static const std::array<OrderColumnRow, order_columns> rows{{
        {C::Status, "status", QT_TRANSLATE_NOOP("OrderColumns", "Status"), 114, false, SortKey::Status},
        {C::Number, "number", QT_TRANSLATE_NOOP("OrderColumns", "Order"), 84, false, SortKey::Number},
        {C::Customer, "customer", QT_TRANSLATE_NOOP("OrderColumns", "Customer"), 138, false, SortKey::Customer},
        {C::What, "what", QT_TRANSLATE_NOOP("OrderColumns", "What happened"), 288, false, std::nullopt},
        {C::Steps, "steps", QT_TRANSLATE_NOOP("OrderColumns", "Steps"), 100, false, std::nullopt},
        {C::Total, "total", QT_TRANSLATE_NOOP("OrderColumns", "Total"), 100, true, SortKey::Total},
        {C::Created, "created", QT_TRANSLATE_NOOP("OrderColumns", "Created"), 96, true, SortKey::Created},
        {C::Changed, "changed", QT_TRANSLATE_NOOP("OrderColumns", "Changed"), 96, true, SortKey::Changed},
        {C::Type, "type", QT_TRANSLATE_NOOP("OrderColumns", "Type"), 100, false, std::nullopt},
        {C::Channel, "channel", QT_TRANSLATE_NOOP("OrderColumns", "Channel"), 80, false, std::nullopt},
        {C::Country, "country", QT_TRANSLATE_NOOP("OrderColumns", "Country"), 70, false, std::nullopt},
        {C::Items, "items", QT_TRANSLATE_NOOP("OrderColumns", "Items"), 60, true, std::nullopt},
        {C::Step, "step", QT_TRANSLATE_NOOP("OrderColumns", "Current step"), 140, false, std::nullopt},
        {C::Tries, "tries", QT_TRANSLATE_NOOP("OrderColumns", "Tries"), 60, true, SortKey::Tries},
        {C::Service, "service", QT_TRANSLATE_NOOP("OrderColumns", "Service"), 100, false, std::nullopt},
        {C::Reference, "reference", QT_TRANSLATE_NOOP("OrderColumns", "Reference"), 110, false, std::nullopt},
    }};
    return rows;
}

QString titleOf(OrderColumn column) {
    return QCoreApplication::translate("OrderColumns", orderColumns()[static_cast<std::size_t>(column)].title);
}

bool isChanging(core::SortKey key) {
    return key == core::SortKey::Changed || key == core::SortKey::Status || key == core::SortKey::Tries;
}

QString conditionOf(const api::OrderSummary& order, OrderColumn column) {
    std::string text;
    switch (column) {
        case OrderColumn::Status:
        case OrderColumn::What:
        case OrderColumn::Steps:
            text = statusCondition(order);
            break;
        case OrderColumn::Number:
            text = "number:" + order.number.text();
            break;
        case OrderColumn::Customer:
            text = textCondition("customer", order.customerId);
            break;
        case OrderColumn::Total:
            text = amountCondition(order);
            break;
        case OrderColumn::Created:
            text = "created:" + core::toRfc3339(order.created).substr(0, 10);
            break;
        case OrderColumn::Changed:
            text = "changed:" + core::toRfc3339(order.changed).substr(0, 10);
            break;
        case OrderColumn::Type:
            text = "type:" + order.type;
            break;
        case OrderColumn::Channel:
            text = textCondition("channel", order.channel);
            break;
        case OrderColumn::Country:
            text = order.country.empty() ? "" : "country:" + order.country;
            break;
        case OrderColumn::Step:
            text = textCondition("step", order.step);
            break;
        case OrderColumn::Tries:
            text = "tries:" + std::to_string(order.tries);
            break;
        case OrderColumn::Service:
            text = textCondition("service", order.service);
            break;
        case OrderColumn::Reference:
            text = textCondition("ref", order.externalReference);
            break;
        case OrderColumn::Items:
            break;
    }
    return QString::fromStdString(text);
}

}  // namespace sagadesk::ui
