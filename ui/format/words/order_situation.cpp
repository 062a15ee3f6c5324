#include "ui/format/words/order_situation.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "ui/format/words/failure_words.h"
#include "ui/format/words/names.h"
#include "ui/format/words/order_words.h"

namespace sagadesk::ui {
namespace {

using core::DeliveryFact;
using core::MoneyFact;

std::int64_t numberIn(std::string_view text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

QString timeText(std::string_view instant, const Viewer& viewer) {
    const auto parsed = core::parseInstant(instant);
    return parsed ? viewer.time(*parsed) : QString();
}

std::string_view exhaustedKey(std::string_view code) {
    switch (api::failureKind(code)) {
        case api::FailureKind::NoAnswer:
            return "exhausted_no_answer";
        case api::FailureKind::Offline:
            return "exhausted_offline";
        case api::FailureKind::Busy:
            return "exhausted_busy";
        case api::FailureKind::Trouble:
            return "exhausted_trouble";
        default:
            return "retries_exhausted";
    }
}

std::string_view parkedKey(const ServiceState& state) {
    if (state.health == api::ServiceHealth::Paused) return "parked_paused";
    return state.health == api::ServiceHealth::NotAnswering ? "parked_away" : "parked";
}

// Of services nothing is in stock and no carrier comes.
std::string_view keyForServices(std::string_view code) {
    if (code == "delivery_checking") return "outcome_checking";
    if (code == "delivery_unknown") return "outcome_unknown";
    if (code == "stock_not_released" || code == "delivery_not_stopped") return "undo_stuck";
    return code;
}

std::string_view completedKey(const core::Facts& facts, bool goods) {
    const bool whole = facts.money == MoneyFact::Taken && facts.delivery == DeliveryFact::Made;
    if (!whole) return "completed";
    return goods ? "completed_shipped" : "completed_active";
}

// A row that says more than the code alone, where the rest is known.
std::string_view keyOf(const api::OrderSummary& order, const Viewer& viewer) {
    const core::Explanation& explanation = order.explanation;
    const std::string_view code = explanation.code;
    const core::Facts& facts = explanation.facts;
    const bool goods = isAboutGoods(order.type);
    if (code == "completed") return completedKey(facts, goods);
    if (code == "running_processing" && facts.money == MoneyFact::Taken) return "running_paid";
    if (code == "retries_exhausted") return exhaustedKey(parameter(explanation, "code"));
    if (code == "carrier_refused" && facts.money == MoneyFact::Refunded) return "carrier_refused_refunded";
    if (code == "parked" && viewer.serviceState)
        if (const auto state = viewer.serviceState(parameter(explanation, "service"))) return parkedKey(*state);
    return goods ? code : keyForServices(code);
}

const OrderRow& generalRow(const api::OrderSummary& order) {
    const std::string_view key = order.activity == core::Activity::Held           ? "general_held"
                                 : core::isFinal(order.state)                     ? "general_ended"
                                 : order.activity == core::Activity::Compensating ? "general_undoing"
                                                                                  : "general_forward";
    return *orderRow(key);
}

const OrderRow& rowOf(const api::OrderSummary& order, const Viewer& viewer) {
    const OrderRow* row = orderRow(keyOf(order, viewer));
    const bool agrees = row != nullptr && (row->money & only(order.explanation.facts.money)) != 0;
    return agrees ? *row : generalRow(order);
}

void setParameters(Places& places, const core::Explanation& explanation, const Viewer& viewer) {
    const auto value = [&](std::string_view name) { return parameter(explanation, name); };
    const QString service = serviceName(value("service"), viewer);
    places.set("step", stepName(value("label")));
    places.set("service", service);
    for (const std::string_view name : {"at", "since", "due"}) places.set(name, timeText(value(name), viewer));
    for (const std::string_view name : {"try", "of", "version"}) places.set(name, text(value(name)));
    places.set("workflow", typeName(value("workflow")));
    places.set("failure", failureClause(value("code"), service));
}

void setMoney(Places& places, const api::OrderSummary& order, const Viewer& viewer) {
    const std::string_view amount = parameter(order.explanation, "amount");
    places.set("money", viewer.money(amount.empty() ? order.total : numberIn(amount), order.currency));
    places.set("run", QString::number(order.run + 1));
}

void setServiceState(Places& places, const api::OrderSummary& order, const Viewer& viewer) {
    if (!viewer.serviceState) return;
    const auto state = viewer.serviceState(parameter(order.explanation, "service"));
    if (!state) return;
    if (state->pausedUntil) places.set("until", viewer.time(*state->pausedUntil));
    if (state->nextTest) places.set("probe", viewer.time(*state->nextTest));
}

void setDelivery(Places& places, const api::OrderSnapshot& order, const Viewer& viewer) {
    const api::StepView* delivery = deliveryOf(order);
    if (delivery == nullptr) return;
    places.set("carrier", serviceName(delivery->service, viewer));
    places.set("reference", text(delivery->reference));
}

}  // namespace

std::string_view parameter(const core::Explanation& explanation, std::string_view name) {
    for (const auto& [key, value] : explanation.params)
        if (key == name) return value;
    return {};
}

const api::StepView* stepOf(const api::OrderSnapshot& order) {
    const std::string_view name = parameter(order.summary.explanation, "step");
    const auto found = std::ranges::find(order.steps, name, &api::StepView::name);
    return found == order.steps.end() ? nullptr : &*found;
}

const api::StepView* deliveryOf(const api::OrderSnapshot& order) {
    constexpr std::array<std::string_view, 4> groups{"fulfilment", "shipment", "shipping", "delivery"};
    const auto found = std::ranges::find_if(order.steps, [&](const api::StepView& step) {
        const bool delivers = std::ranges::find(groups, step.group) != groups.end();
        return delivers && step.status == "succeeded" && step.undoStatus.empty() && !step.reference.empty();
    });
    return found == order.steps.end() ? nullptr : &*found;
}

OrderSituation situationOf(const api::OrderSummary& order, const api::OrderSnapshot* details, const Viewer& viewer) {
    OrderSituation situation;
    situation.row = &rowOf(order, viewer);
    situation.tries = static_cast<int>(numberIn(parameter(order.explanation, "tries")));
    setParameters(situation.places, order.explanation, viewer);
    setMoney(situation.places, order, viewer);
    setServiceState(situation.places, order, viewer);
    if (details != nullptr) setDelivery(situation.places, *details, viewer);
    return situation;
}

}  // namespace sagadesk::ui
