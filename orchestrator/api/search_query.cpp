// From what people write to what stores test.
#include <algorithm>
#include <limits>

#include "api/search_fields.h"
#include "api/search_values.h"
#include "core/failure.h"
#include "core/ids.h"
#include "core/order_state.h"
#include "core/search_words.h"

namespace sagadesk::api {
namespace {

using core::NumberField, core::NumberIn, core::SearchCondition, core::SearchGroup, core::TextField, core::TextIs;
using core::WordColumn, core::WordsAre;
using Form = SearchValue::Form;
using Group = SearchGroup::Kind;

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();

SearchCondition group(Group kind, std::vector<SearchCondition> terms) {
    if (kind != Group::Not && terms.size() == 1) return std::move(terms.front());
    return {SearchGroup{kind, std::move(terms)}};
}

template <class Enum>
SearchCondition is(NumberField field, Enum value) {
    const auto number = static_cast<std::int64_t>(value);
    return {NumberIn{field, number, number}};
}

// What the value says, given the numbers that its texts cover: [from, to) and for ranges those of both ends.
NumberIn numbers(NumberField field, Form form, const TimeSpan& from, const TimeSpan& to) {
    switch (form) {
        case Form::More:
            return {field, from.to, highest};
        case Form::AtLeast:
            return {field, from.from, highest};
        case Form::Less:
            return {field, lowest, from.from - 1};
        case Form::AtMost:
            return {field, lowest, from.to - 1};
        case Form::Range:
            return {field, from.from, to.to - 1};
        case Form::Is:
            break;
    }
    return {field, from.from, from.since ? highest : from.to - 1};
}

class Conditions {
public:
    explicit Conditions(const SearchMoment& moment) : m_moment(moment) {}

    SearchCondition of(const SearchTerm& term) const;

private:
    SearchCondition all(const std::vector<SearchTerm>& terms) const;
    SearchCondition value(SearchField field, const SearchValue& value) const;
    SearchCondition spans(NumberField field, const SearchValue& value,
                          std::optional<TimeSpan> (*read)(std::string_view, const SearchMoment&)) const;
    SearchCondition age(const SearchValue& value) const;

    SearchMoment m_moment;
};

std::optional<TimeSpan> amountSpan(std::string_view text, const SearchMoment&) {
    const auto amount = readThousandths(text);
    return amount ? std::optional(TimeSpan{*amount, *amount + 1}) : std::nullopt;
}

std::optional<TimeSpan> countSpan(std::string_view text, const SearchMoment&) {
    const auto count = readCount(text);
    return count ? std::optional(TimeSpan{*count, *count + 1}) : std::nullopt;
}

SearchCondition Conditions::spans(NumberField field, const SearchValue& value,
                                  std::optional<TimeSpan> (*read)(std::string_view, const SearchMoment&)) const {
    const auto from = value.from.empty() ? TimeSpan{lowest, lowest + 1} : read(value.from, m_moment).value();
    auto to = from;
    if (value.form == Form::Range)
        to = value.to.empty() ? TimeSpan{highest, highest} : read(value.to, m_moment).value();
    return {numbers(field, value.form, from, to)};
}

// Older is created earlier, so that every comparison turns around.
SearchCondition Conditions::age(const SearchValue& value) const {
    const auto created = [&](const std::string& age) {
        return (m_moment.now - core::parseDuration(age).value_or(core::Duration{})).time_since_epoch().count();
    };
    NumberIn range{NumberField::Created};
    const bool more = value.form == Form::More || value.form == Form::AtLeast || value.form == Form::Range;
    const bool closed = value.form != Form::More && value.form != Form::Less;
    if (!value.from.empty() && more) range.to = created(value.from) - (closed ? 0 : 1);
    if (!value.from.empty() && !more) range.from = created(value.from) + (closed ? 0 : 1);
    if (!value.to.empty()) range.from = created(value.to);
    return {range};
}

SearchCondition words(std::uint8_t columns, const SearchValue& value) {
    return {WordsAre{columns, core::foldedWords(value.from), !value.exact || value.starts}};
}

bool isPhone(std::string_view text) {
    const bool digits = std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return digits && text.find_first_not_of("0123456789+-/.() ") == text.npos;
}

std::optional<SearchCondition> phone(std::string_view text, bool begins) {
    const auto digits = isPhone(text) ? core::phoneDigits(text) : std::string();
    if (digits.empty()) return std::nullopt;
    return SearchCondition{WordsAre{only(WordColumn::Phone), {digits}, begins}};
}

SearchCondition email(const SearchValue& value) {
    if (!value.from.starts_with("*@")) return words(only(WordColumn::Email), value);
    return {WordsAre{only(WordColumn::Email), {core::domainWord(value.from)}, value.starts}};
}

// A word without a field: any column's, a beginning of an order number, a phone number however it is written.
SearchCondition anywhere(const SearchValue& value) {
    constexpr std::size_t told_apart = 3;  // fewer characters of a number begin too many numbers
    std::vector<SearchCondition> any{words(core::all_word_columns, value)};
    const auto prefix = readNumberPrefix(value.from);
    const bool whole = prefix && prefix->from == prefix->to;
    if (prefix && (whole || (!value.exact && value.from.size() >= told_apart)))
        any.push_back({NumberIn{NumberField::Number, prefix->from, prefix->to}});
    if (auto dialled = phone(value.from, !value.exact); dialled && *dialled != any.front()) any.push_back(*dialled);
    return group(Group::Any, std::move(any));
}

SearchCondition textIs(TextField field, const SearchValue& value) {
    return {TextIs{field, value.from, value.starts}};
}

SearchCondition troubleWith(core::HoldReason hold) {
    return is(NumberField::Hold, hold);
}

SearchCondition atRisk() {
    return {NumberIn{NumberField::AtRisk, 1, highest}};
}

SearchCondition state(core::OrderState from, core::OrderState to) {
    return {NumberIn{NumberField::State, static_cast<std::int64_t>(from), static_cast<std::int64_t>(to)}};
}

SearchCondition is(std::string_view what) {
    using core::Activity, core::OrderState;
    if (what == "open") return state(OrderState::Pending, OrderState::Processing);
    if (what == "ended") return state(OrderState::Completed, OrderState::Cancelled);
    if (what == "waiting") return is(NumberField::Activity, Activity::Waiting);
    if (what == "parked") return is(NumberField::Activity, Activity::Parked);
    if (what == "held") return is(NumberField::Activity, Activity::Held);
    if (what == "undoing") return is(NumberField::Activity, Activity::Compensating);
    if (what == "reopened") return {NumberIn{NumberField::Run, 2, highest}};
    if (what == "troubled") return {core::Mark::Trouble};
    if (what == "retrying")
        return group(Group::All,
                     {is(NumberField::Activity, Activity::Waiting), {NumberIn{NumberField::Tries, 1, highest}}});
    ENSURE(what == "undone");
    return group(Group::All,
                 {state(OrderState::Failed, OrderState::Cancelled), is(NumberField::Activity, Activity::Idle)});
}

SearchCondition has(std::string_view what) {
    if (what == "note") return {core::Mark::Note};
    if (what == "money-at-risk") return atRisk();
    ENSURE(what == "unknown-payment");
    return group(Group::All, {troubleWith(core::HoldReason::OutcomeUnknown), atRisk()});
}

SearchCondition reason(const SearchValue& value) {
    const auto hold = value.starts ? std::nullopt : core::holdReason(value.from);
    std::vector<SearchCondition> any{textIs(TextField::Reason, value)};
    if (hold) any.push_back(troubleWith(*hold));
    return group(Group::Any, std::move(any));
}

SearchCondition workflow(const SearchValue& value) {
    const auto named = readWorkflow(value.from).value();
    std::vector<SearchCondition> all{{TextIs{TextField::Type, std::string(named.name), false}}};
    if (named.version) all.push_back(is(NumberField::WorkflowVersion, *named.version));
    return group(Group::All, std::move(all));
}

SearchCondition number(const SearchValue& value) {
    const auto prefix = readNumberPrefix(value.from).value();
    return {NumberIn{NumberField::Number, prefix.from, prefix.to}};
}

SearchCondition Conditions::value(SearchField field, const SearchValue& value) const {
    switch (field) {
        case SearchField::Text:
            return anywhere(value);
        case SearchField::Status:
            return is(NumberField::State, core::orderState(value.from).value());
        case SearchField::Activity:
            return is(NumberField::Activity, core::activity(value.from).value());
        case SearchField::Is:
            return is(std::string_view(value.from));
        case SearchField::Number:
            return number(value);
        case SearchField::Ref:
            return words(only(WordColumn::Reference), value);
        case SearchField::Customer:
            return words(only(WordColumn::Customer), value);
        case SearchField::Email:
            return email(value);
        case SearchField::Phone:
            return phone(value.from, !value.exact || value.starts).value_or(words(only(WordColumn::Phone), value));
        case SearchField::Card:
            return words(only(WordColumn::Card), value);
        case SearchField::Total:
            return spans(NumberField::Amount, value, amountSpan);
        case SearchField::Currency:
            return textIs(TextField::Currency, value);
        case SearchField::Sku:
            return words(only(WordColumn::Sku), value);
        case SearchField::Created:
            return spans(NumberField::Created, value, readTime);
        case SearchField::Changed:
            return spans(NumberField::Changed, value, readTime);
        case SearchField::Age:
            return age(value);
        case SearchField::Step:
            return textIs(TextField::Step, value);
        case SearchField::Reason:
            return reason(value);
        case SearchField::Service:
            return textIs(TextField::Service, value);
        case SearchField::Type:
            return textIs(TextField::Type, value);
        case SearchField::Channel:
            return textIs(TextField::Channel, value);
        case SearchField::Country:
            return textIs(TextField::Country, value);
        case SearchField::Tries:
            return spans(NumberField::Tries, value, countSpan);
        case SearchField::Run:
            return spans(NumberField::Run, value, countSpan);
        case SearchField::Workflow:
            return workflow(value);
        case SearchField::Has:
            return has(value.from);
    }
    return {};
}

// A number that was written in pieces: how many of the words from `at` on make an order number or a phone number
// together, and which.
struct Run {
    std::size_t length = 0;
    SearchCondition together;
};

bool isPlainWord(const SearchTerm& term) {
    return term.kind == SearchTerm::Kind::Field && term.field == SearchField::Text && !term.values.front().exact;
}

std::string joined(const std::vector<SearchTerm>& terms, std::size_t at, std::size_t length) {
    std::string text;
    for (std::size_t i = at; i < at + length; ++i) text += (i == at ? "" : " ") + terms[i].values.front().from;
    return text;
}

Run numberInPieces(const std::vector<SearchTerm>& terms, std::size_t at, std::size_t plain) {
    constexpr std::size_t pieces_max = 8;
    for (std::size_t length = 2; length <= std::min(plain, pieces_max); ++length)
        if (const auto number = core::OrderNumber::parse(joined(terms, at, length)))
            return {length, is(NumberField::Number, number->value)};
    std::size_t length = 0;
    while (length < plain && isPhone(terms[at + length].values.front().from)) ++length;
    constexpr std::size_t dialled_min = 5;
    const auto text = joined(terms, at, length);
    if (length < 2 || core::phoneDigits(text).size() < dialled_min) return {};
    return {length, phone(text, true).value()};
}

SearchCondition Conditions::all(const std::vector<SearchTerm>& terms) const {
    std::vector<SearchCondition> conditions;
    for (std::size_t at = 0; at < terms.size();) {
        std::size_t plain = 0;
        while (at + plain < terms.size() && isPlainWord(terms[at + plain])) ++plain;
        auto run = plain < 2 ? Run{} : numberInPieces(terms, at, plain);
        std::vector<SearchCondition> apart;
        for (std::size_t i = 0; i < std::max<std::size_t>(run.length, 1); ++i) apart.push_back(of(terms[at + i]));
        at += apart.size();
        auto condition = group(Group::All, std::move(apart));
        if (run.length > 0) condition = group(Group::Any, {std::move(run.together), std::move(condition)});
        conditions.push_back(std::move(condition));
    }
    return group(Group::All, std::move(conditions));
}

SearchCondition Conditions::of(const SearchTerm& term) const {
    std::vector<SearchCondition> conditions;
    switch (term.kind) {
        case SearchTerm::Kind::All:
            return all(term.terms);
        case SearchTerm::Kind::Field:
            for (const SearchValue& one : term.values) conditions.push_back(value(term.field, one));
            return group(Group::Any, std::move(conditions));
        case SearchTerm::Kind::Any:
        case SearchTerm::Kind::Not:
            break;
    }
    for (const SearchTerm& one : term.terms) conditions.push_back(of(one));
    return group(term.kind == SearchTerm::Kind::Any ? Group::Any : Group::Not, std::move(conditions));
}

}  // namespace

core::SearchQuery searchQuery(const Search& search, const SearchMoment& moment) {
    core::SearchQuery query;
    if (search.term) query.condition = Conditions(moment).of(*search.term);
    if (search.sort) {
        query.sort = search.sort->key;
        query.descending = search.sort->descending;
    }
    return query;
}

}  // namespace sagadesk::api
