#include "gui/canned_search.h"

#include <algorithm>

#include "api/search.h"
#include "core/search_words.h"

namespace sagadesk::tests {

namespace {

using namespace core;

bool hasWords(const api::OrderSummary& order, const WordsAre& wanted) {
    const auto all = foldedWords(order.customerName + " " + order.customerId + " " + order.externalReference);
    return std::all_of(wanted.words.begin(), wanted.words.end(), [&](const std::string& word) {
        return std::any_of(all.begin(), all.end(), [&](const std::string& each) { return each.starts_with(word); });
    });
}

std::int64_t numberOf(const api::OrderSummary& order, NumberField field) {
    switch (field) {
        case NumberField::Number:
            return static_cast<std::int64_t>(order.number.value);
        case NumberField::Amount:
            return order.total * (order.currency == "JPY" ? 1'000 : 10);
        case NumberField::Created:
            return order.created.time_since_epoch().count();
        case NumberField::Changed:
            return order.changed.time_since_epoch().count();
        case NumberField::State:
            return static_cast<std::int64_t>(order.state);
        case NumberField::Activity:
            return static_cast<std::int64_t>(order.activity);
        case NumberField::Hold:
            return static_cast<std::int64_t>(order.hold);
        case NumberField::Run:
            return order.run;
        case NumberField::Tries:
            return order.tries;
        default:
            return 0;
    }
}

std::string textOf(const api::OrderSummary& order, TextField field) {
    switch (field) {
        case TextField::Type:
            return order.type;
        case TextField::Service:
            return order.service;
        case TextField::Step:
            return order.step;
        case TextField::Channel:
            return order.channel;
        case TextField::Country:
            return order.country;
        case TextField::Currency:
            return order.currency;
        default:
            return {};
    }
}

bool holds(const api::OrderSummary& order, const SearchCondition& condition);

struct Test {
    const api::OrderSummary& order;
    bool operator()(const SearchGroup& group) const {
        const auto one = [&](const SearchCondition& each) { return holds(order, each); };
        if (group.kind == SearchGroup::Kind::All) return std::all_of(group.terms.begin(), group.terms.end(), one);
        if (group.kind == SearchGroup::Kind::Any) return std::any_of(group.terms.begin(), group.terms.end(), one);
        return std::none_of(group.terms.begin(), group.terms.end(), one);
    }
    bool operator()(const WordsAre& words) const { return hasWords(order, words); }
    bool operator()(const NumberIn& range) const {
        const std::int64_t number = numberOf(order, range.field);
        return range.from <= number && number <= range.to;
    }
    bool operator()(const TextIs& text) const { return textOf(order, text.field) == text.value; }
    bool operator()(const Mark&) const { return order.activity == Activity::Held; }
};

bool holds(const api::OrderSummary& order, const SearchCondition& condition) {
    return std::visit(Test{order}, condition.test);
}

bool fits(const api::OrderSummary& order, const api::OrderQuery& query) {
    const auto in = [](const auto& values, const auto& value) {
        return values.empty() || std::find(values.begin(), values.end(), value) != values.end();
    };
    if (!in(query.states, order.state) || !in(query.activities, order.activity) || !in(query.ids, order.id))
        return false;
    if (!query.type.empty() && query.type != order.type) return false;
    if (!query.service.empty() && query.service != order.service) return false;
    if (!query.customer.empty() && query.customer != order.customerId) return false;
    if (!query.cause.empty() && query.cause != order.cause) return false;
    if (query.createdFrom && order.created < *query.createdFrom) return false;
    if (query.createdTo && order.created >= *query.createdTo) return false;
    return !query.before || order.id < *query.before;
}

}  // namespace

bool matches(const api::OrderSummary& order, const api::OrderQuery& query, core::Instant now) {
    if (!fits(order, query)) return false;
    if (query.q.empty()) return true;
    const auto search = api::parseSearch(query.q);
    if (!search) return false;
    const core::SearchQuery meant = api::searchQuery(*search, {now, query.zone});
    return !meant.condition || holds(order, *meant.condition);
}

}  // namespace sagadesk::tests
