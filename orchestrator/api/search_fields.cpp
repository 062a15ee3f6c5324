#include "api/search_fields.h"

#include <algorithm>
#include <array>

#include "api/search_values.h"
#include "core/failure.h"
#include "core/money.h"
#include "core/order_state.h"
#include "core/search_words.h"

namespace sagadesk::api {
namespace {

using Form = SearchValue::Form;

template <class Enum>
std::vector<std::string_view> words(Enum first, Enum last) {
    std::vector<std::string_view> all;
    for (int member = static_cast<int>(first); member <= static_cast<int>(last); ++member)
        all.push_back(core::word(static_cast<Enum>(member)));
    return all;
}

const std::vector<std::string_view> times{"today", "yesterday", "mon", "tue", "wed",  "thu",
                                          "fri",   "sat",       "sun", "-1h", "-24h", "-7d"};

std::vector<SearchFieldRow> makeRows() {
    using K = SearchKind;
    using F = SearchField;
    using core::Activity, core::HoldReason, core::OrderState;
    return {
        {F::Status, K::Fixed, {"status", "status:failed", false, words(OrderState::Pending, OrderState::Cancelled)}},
        {F::Activity, K::Fixed, {"activity", "activity:held,parked", false, words(Activity::Running, Activity::Idle)}},
        {F::Is,
         K::Fixed,
         {"is",
          "is:retrying",
          false,
          {"open", "ended", "retrying", "waiting", "parked", "held", "undoing", "undone", "troubled", "reopened"}}},
        {F::Number, K::Number, {"number", "number:K7Q*", false, {}}},
        {F::Ref, K::Words, {"ref", "ref:WEB-10023", false, {}}},
        {F::Customer, K::Words, {"customer", "customer:lindqvist", false, {}}},
        {F::Email, K::Email, {"email", "email:*@posteo.se", false, {}}},
        {F::Phone, K::Words, {"phone", "phone:070123", false, {}}},
        {F::Card, K::Words, {"card", "card:4417", false, {}}},
        {F::Total, K::Amount, {"total", "total:>=75", true, {}}},
        {F::Currency, K::Currency, {"currency", "currency:SEK", false, {"EUR", "USD", "GBP", "SEK", "JPY", "CHF"}}},
        {F::Sku, K::Words, {"sku", "sku:MON-27-QHD", false, {}}},
        {F::Created, K::Time, {"created", "created:today", true, times}},
        {F::Changed, K::Time, {"changed", "changed:-2h", true, times}},
        {F::Age, K::Age, {"age", "age:>15m", true, {">15m", ">1h", ">1d", "<1h", "<1d"}}},
        {F::Step, K::Name, {"step", "step:authorise-payment", false, {}}},
        {F::Reason,
         K::Name,
         {"reason", "reason:outcome_unknown", false, words(HoldReason::RetriesExhausted, HoldReason::Operator)}},
        {F::Service, K::Name, {"service", "service:payment", false, {}}},
        {F::Type, K::Name, {"type", "type:subscription", false, {"purchase", "subscription", "service_request"}}},
        {F::Channel, K::Channel, {"channel", "channel:web", false, {}}},
        {F::Country, K::Country, {"country", "country:SE", false, {}}},
        {F::Tries, K::Count, {"tries", "tries:>=3", true, {}}},
        {F::Run, K::Count, {"run", "run:2", true, {}}},
        {F::Workflow, K::Workflow, {"workflow", "workflow:purchase@14", false, {}}},
        {F::Has, K::Fixed, {"has", "has:note", false, {"note", "unknown-payment", "money-at-risk"}}},
    };
}

constexpr std::array<std::pair<std::string_view, core::SortKey>, 7> sort_keys{{
    {"created", core::SortKey::Created},
    {"changed", core::SortKey::Changed},
    {"total", core::SortKey::Total},
    {"customer", core::SortKey::Customer},
    {"number", core::SortKey::Number},
    {"status", core::SortKey::Status},
    {"tries", core::SortKey::Tries},
}};

std::string quoted(std::string_view text) {
    return "\"" + std::string(text) + "\"";
}

SearchError wrong(SearchFault fault, std::string_view what, std::string detail, std::string allowed = {}) {
    return {fault, 0, 0, std::string(what), std::move(allowed), std::move(detail)};
}

std::string joined(const std::vector<std::string_view>& values) {
    std::string text;
    for (const auto value : values) text += (text.empty() ? "" : ", ") + std::string(value);
    return text;
}

bool isCountry(std::string_view text) {
    return text.size() == 2 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::optional<SearchError> checkWords(const SearchFieldRow& row, std::string_view text) {
    const bool domain = row.kind == SearchKind::Email && text.starts_with("*@");
    const auto searched = domain ? text.substr(1) : text;
    if (searched.find('*') != text.npos)
        return wrong(SearchFault::StarPlace, text,
                     "A * stands at the end of " + quoted(text) + ", or before the @ of an e-mail address.");
    const bool found = domain ? !core::domainWord(searched).empty() : !core::foldedWords(searched).empty();
    if (found) return std::nullopt;
    return wrong(SearchFault::NothingToFind, text, quoted(text) + " has no letter and no digit to look for.");
}

// One value by itself, without its comparison.
std::optional<SearchError> checkOne(const SearchFieldRow& row, std::string_view text) {
    switch (row.kind) {
        case SearchKind::Words:
        case SearchKind::Email:
            return checkWords(row, text);
        case SearchKind::Number:
            if (readNumberPrefix(text)) return std::nullopt;
            return wrong(SearchFault::NoOrderNumber, text, quoted(text) + " is not an order number or its beginning.");
        case SearchKind::Fixed:
            if (std::ranges::count(row.info.values, text) > 0) return std::nullopt;
            return wrong(SearchFault::NoWord, text, quoted(text) + " is none of: " + joined(row.info.values) + ".",
                         joined(row.info.values));
        case SearchKind::Currency:
            if (core::Currency::find(text) != nullptr) return std::nullopt;
            return wrong(SearchFault::NoCurrency, text, quoted(text) + " is not a currency, such as EUR.");
        case SearchKind::Country:
            if (isCountry(text)) return std::nullopt;
            return wrong(SearchFault::NoCountry, text, quoted(text) + " is not a country's two letters, such as SE.");
        case SearchKind::Workflow:
            if (readWorkflow(text)) return std::nullopt;
            return wrong(SearchFault::NoWorkflow, text, quoted(text) + " is not a workflow, such as purchase@14.");
        case SearchKind::Amount:
            if (readThousandths(text)) return std::nullopt;
            return wrong(SearchFault::NoAmount, text, quoted(text) + " is not an amount.");
        case SearchKind::Count:
            if (readCount(text)) return std::nullopt;
            return wrong(SearchFault::NoNumber, text, quoted(text) + " is not a whole number.");
        case SearchKind::Time:
            if (readTime(text, {})) return std::nullopt;
            return wrong(SearchFault::NoTime, text,
                         quoted(text) + " is not a time, such as today, mon, 14:05, 2026-11-18 or -2h.");
        case SearchKind::Age:
            if (core::parseDuration(text)) return std::nullopt;
            return wrong(SearchFault::NoDuration, text, quoted(text) + " is not a duration, such as 15m, 2h or 3d.");
        case SearchKind::Name:
        case SearchKind::Channel:
            break;
    }
    return std::nullopt;
}

bool takesStar(SearchKind kind) {
    return kind == SearchKind::Words || kind == SearchKind::Email || kind == SearchKind::Number ||
           kind == SearchKind::Name || kind == SearchKind::Channel;
}

std::optional<SearchError> checkForm(const SearchFieldRow& row, const SearchValue& value) {
    const std::string name(row.info.name);
    if (value.form != Form::Is && !row.info.ordered)
        return wrong(SearchFault::NoComparison, row.info.name, quoted(name) + " knows no >, < and ranges.");
    if (row.kind == SearchKind::Age && value.form == Form::Is)
        return wrong(SearchFault::NoComparison, value.from,
                     "An age needs > or < or a range, such as age:>15m or age:1h..2h.");
    if (value.starts && !takesStar(row.kind))
        return wrong(SearchFault::StarPlace, value.from, "A * has no meaning in " + quoted(name) + ".");
    return std::nullopt;
}

}  // namespace

const std::vector<SearchFieldRow>& searchFieldRows() {
    static const std::vector<SearchFieldRow> rows = makeRows();
    return rows;
}

const SearchFieldRow& searchFieldRow(SearchField field) {
    ENSURE(field != SearchField::Text);
    return searchFieldRows()[static_cast<std::size_t>(field) - 1];
}

const SearchFieldRow* findSearchField(std::string_view name) {
    const auto& rows = searchFieldRows();
    const auto found = std::ranges::find(rows, name, [](const auto& row) { return row.info.name; });
    return found == rows.end() ? nullptr : &*found;
}

bool isKeptForNothing(std::string_view name) {
    return name == "tag" || name == "node" || name == "by";
}

std::string_view word(core::SortKey key) {
    return std::ranges::find(sort_keys, key, &std::pair<std::string_view, core::SortKey>::second)->first;
}

std::optional<core::SortKey> sortKey(std::string_view word) {
    const auto found = std::ranges::find(sort_keys, word, &std::pair<std::string_view, core::SortKey>::first);
    return found == sort_keys.end() ? std::nullopt : std::optional(found->second);
}

const std::vector<SearchFieldInfo>& searchFields() {
    static const auto fields = [] {
        std::vector<SearchFieldInfo> all;
        for (const auto& row : searchFieldRows()) all.push_back(row.info);
        SearchFieldInfo sort{"sort", "sort:-total", false, {}};
        for (const auto& [name, key] : sort_keys) sort.values.push_back(name);
        all.push_back(std::move(sort));
        return all;
    }();
    return fields;
}

std::optional<SearchError> checkSearchValue(const SearchFieldRow& row, const SearchValue& value) {
    if (auto error = checkForm(row, value)) return error;
    const bool range = value.form == Form::Range;
    if (value.from.empty() && (!range || value.to.empty()))
        return wrong(SearchFault::NoValue, row.info.name, quoted(row.info.name) + " needs a value.");
    if (!value.from.empty())
        if (auto error = checkOne(row, value.from)) return error;
    return range && !value.to.empty() ? checkOne(row, value.to) : std::nullopt;
}

}  // namespace sagadesk::api
