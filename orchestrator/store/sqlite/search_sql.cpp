#include "store/sqlite/search_sql.h"

#include <algorithm>
#include <array>
#include <limits>

namespace sagadesk::store {

namespace {

using core::NumberField, core::NumberIn, core::SearchCondition, core::SearchGroup, core::TextField, core::TextIs;
using core::WordsAre;
using Kind = SearchGroup::Kind;

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();

const char* columnOf(NumberField field) {
    static constexpr std::array names{"o.number", "o.amount",  "o.created",         "o.changed",
                                      "o.run",    "o.tries",   "o.state",           "o.activity",
                                      "o.hold",   "o.at_risk", "o.workflow_version"};
    return names.at(static_cast<std::size_t>(field));
}

const char* columnOf(TextField field) {
    static constexpr std::array names{"o.type",    "o.service", "o.step",    "o.reason",
                                      "o.channel", "o.country", "o.currency"};
    return names.at(static_cast<std::size_t>(field));
}

std::string joined(const std::vector<std::string>& parts, const char* between) {
    std::string sql;
    for (const auto& part : parts) sql += (sql.empty() ? "" : between) + part;
    return sql;
}

// An id begins with its instant of creation, and every path is walked by id.
std::string createdSql(const NumberIn& range, const Place& place) {
    const auto id = [](std::int64_t ms) { return core::OrderId::lowestAt(core::Instant(core::Duration(ms))); };
    std::vector<std::string> parts{"1"};
    if (range.from != lowest) parts.push_back("o.id >= " + place(id(range.from)));
    if (range.to != highest) parts.push_back("o.id < " + place(id(range.to + 1)));
    return "(" + joined(parts, " AND ") + ")";
}

// One order is asked for such words in microseconds. For others the word table goes through all words that begin so
// each time, and a list of the orders that have them, made once, is cheaper however long it is.
bool isIndexedBeginning(const WordsAre& words) {
    if (!words.begins || words.words.size() != 1) return false;
    const auto& word = words.words.front();
    const auto characters = std::ranges::count_if(word, [](char byte) { return (byte & 0xC0) != 0x80; });
    return characters >= 2 && characters <= 4;  // as schema 004 has it
}

class Rendering {
public:
    Rendering(const BroadWords& broad, const Place& place) : m_broad(broad), m_place(place) {}

    std::string operator()(const WordsAre& words) const {
        const auto match = matchText(words);
        if (m_broad.contains(match) && isIndexedBeginning(words))
            return "EXISTS (SELECT 1 FROM order_words WHERE order_words MATCH " + m_place(match) +
                   " AND rowid = o.row)";
        return "o.row IN (SELECT rowid FROM order_words WHERE order_words MATCH " + m_place(match) + ")";
    }

    // The plus keeps a column from choosing the index: the path is chosen already.
    std::string operator()(const NumberIn& range) const {
        if (range.field == NumberField::Created) return createdSql(range, m_place);
        const std::string column = std::string("+") + columnOf(range.field);
        if (range.from == range.to) return column + " = " + m_place(range.from);
        std::vector<std::string> parts{"1"};
        if (range.from != lowest) parts.push_back(column + " >= " + m_place(range.from));
        if (range.to != highest) parts.push_back(column + " <= " + m_place(range.to));
        return "(" + joined(parts, " AND ") + ")";
    }

    // Texts that begin so end before the byte 0xFF, which no UTF-8 has.
    std::string operator()(const TextIs& wanted) const {
        const bool channel = wanted.field == TextField::Channel;
        std::string value = wanted.value;
        if (channel) std::transform(value.begin(), value.end(), value.begin(), ports::lowered);
        const std::string column =
            (channel ? "lower(" : "+") + std::string(columnOf(wanted.field)) + (channel ? ")" : "");
        if (!wanted.begins) return column + " = " + m_place(value);
        return "(" + column + " >= " + m_place(value) + " AND " + column + " < " + m_place(value + '\xFF') + ")";
    }

    std::string operator()(core::Mark mark) const {
        if (mark == core::Mark::Trouble) return "+o.cause <> ''";
        return "EXISTS (SELECT 1 FROM order_notes AS n WHERE n.order_row = o.row)";
    }

    std::string operator()(const SearchGroup& group) const {
        if (group.terms.empty()) return group.kind == Kind::Any ? "0" : "1";
        std::vector<std::string> parts;
        for (const auto& term : group.terms) parts.push_back(std::visit(*this, term.test));
        const auto sql = "(" + joined(parts, group.kind == Kind::All ? " AND " : " OR ") + ")";
        return group.kind == Kind::Not ? "NOT " + sql : sql;
    }

private:
    const BroadWords& m_broad;
    const Place& m_place;
};

// SELECTs of rows; "" where nothing narrows.
class Gathering {
public:
    Gathering(const BroadWords& broad, const Place& place) : m_broad(broad), m_place(place) {}

    std::string operator()(const WordsAre& words) const {
        const auto match = matchText(words);
        if (m_broad.contains(match)) return {};
        return "SELECT rowid FROM order_words WHERE order_words MATCH " + m_place(match);
    }

    std::string operator()(const NumberIn& range) const {
        constexpr std::int64_t narrow = std::int64_t{1} << 25;  // three characters of a number and more
        if (range.field != NumberField::Number || range.to - range.from > narrow) return {};
        return "SELECT row FROM orders INDEXED BY orders_by_number WHERE number >= " + m_place(range.from) +
               " AND number <= " + m_place(range.to);
    }

    std::string operator()(const SearchGroup& group) const {
        if (group.kind == Kind::Not) return {};
        std::vector<std::string> parts;
        for (const auto& term : group.terms) {
            const auto sql = std::visit(*this, term.test);
            if (!sql.empty())
                parts.push_back("SELECT * FROM (" + sql + ")");
            else if (group.kind == Kind::Any)
                return {};
        }
        return joined(parts, group.kind == Kind::All ? " INTERSECT " : " UNION ALL ");
    }

    std::string operator()(const TextIs&) const { return {}; }
    std::string operator()(core::Mark) const { return {}; }

private:
    const BroadWords& m_broad;
    const Place& m_place;
};

// One term of a walk: words, or any of words and order numbers.
bool addToWalk(const SearchCondition& term, WordWalk& walk) {
    std::vector<std::string> matches;
    std::vector<NumberIn> numbers;
    const auto take = [&](const SearchCondition& condition) {
        const auto* words = std::get_if<WordsAre>(&condition.test);
        const auto* range = std::get_if<NumberIn>(&condition.test);
        if (words != nullptr) matches.push_back(matchText(*words));
        const bool isNumber = range != nullptr && range->field == NumberField::Number;
        if (isNumber) numbers.push_back(*range);
        return words != nullptr || isNumber;
    };
    const auto* group = std::get_if<SearchGroup>(&term.test);
    const bool taken =
        group == nullptr ? take(term) : group->kind == Kind::Any && std::ranges::all_of(group->terms, take);
    if (!taken || matches.empty()) return false;
    walk.words += (walk.words.empty() ? "(" : " AND (") + joined(matches, " OR ") + ")";
    walk.numbers.insert(walk.numbers.end(), numbers.begin(), numbers.end());
    return true;
}

// The numbers that the condition allows for the field, where it is about nothing else.
std::optional<std::set<std::int64_t>> onlyNumbers(const SearchCondition& condition, NumberField field) {
    constexpr std::int64_t members_max = 16;
    if (const auto* range = std::get_if<NumberIn>(&condition.test)) {
        if (range->field != field || range->from < 0 || range->to > members_max) return std::nullopt;
        std::set<std::int64_t> numbers;
        for (auto number = range->from; number <= range->to; ++number) numbers.insert(number);
        return numbers;
    }
    const auto* group = std::get_if<SearchGroup>(&condition.test);
    if (group == nullptr || group->kind != Kind::Any || group->terms.empty()) return std::nullopt;
    std::set<std::int64_t> numbers;
    for (const auto& term : group->terms) {
        const auto some = onlyNumbers(term, field);
        if (!some) return std::nullopt;
        numbers.insert(some->begin(), some->end());
    }
    return numbers;
}

template <class Enum>
void hint(const SearchCondition& condition, NumberField field, std::vector<Enum>& members) {
    const auto numbers = members.empty() ? onlyNumbers(condition, field) : std::nullopt;
    if (!numbers) return;
    for (const auto number : *numbers) members.push_back(static_cast<Enum>(number));
}

void hint(const SearchCondition& condition, ports::OrderFilter& filter) {
    if (const auto* group = std::get_if<SearchGroup>(&condition.test); group != nullptr && group->kind == Kind::All)
        for (const auto& term : group->terms) hint(term, filter);
    hint(condition, NumberField::State, filter.states);
    hint(condition, NumberField::Activity, filter.activities);
    const auto* text = std::get_if<TextIs>(&condition.test);
    if (text == nullptr || text->begins) return;
    if (text->field == TextField::Type && filter.type.empty()) filter.type = text->value;
    if (text->field == TextField::Service && filter.service.empty()) filter.service = text->value;
}

}  // namespace

std::string matchText(const WordsAre& words) {
    static constexpr std::array<const char*, core::word_columns> names{"reference", "customer", "email",
                                                                       "phone",     "card",     "sku"};
    std::string match;
    if (words.columns != core::all_word_columns) {
        match = "{";
        for (std::size_t column = 0; column < names.size(); ++column)
            if ((words.columns >> column & 1U) != 0) match += std::string(" ") + names[column];
        match += " } : ";
    }
    for (std::size_t i = 0; i < words.words.size(); ++i)
        match += std::string(i == 0 ? "" : " + ") + "\"" + words.words[i] + "\"";
    return match + (words.begins ? " *" : "");
}

void eachWords(const SearchCondition& condition, const std::function<void(const WordsAre&)>& take) {
    if (const auto* words = std::get_if<WordsAre>(&condition.test)) return take(*words);
    if (const auto* group = std::get_if<SearchGroup>(&condition.test))
        for (const auto& term : group->terms) eachWords(term, take);
}

std::string conditionSql(const SearchCondition& condition, const BroadWords& broad, const Place& place) {
    return std::visit(Rendering(broad, place), condition.test);
}

std::optional<std::string> gatherSql(const SearchCondition& condition, const BroadWords& broad, const Place& place) {
    auto sql = std::visit(Gathering(broad, place), condition.test);
    return sql.empty() ? std::nullopt : std::optional(std::move(sql));
}

std::optional<WordWalk> wordWalk(const SearchCondition& condition) {
    WordWalk walk;
    const auto* all = std::get_if<SearchGroup>(&condition.test);
    if (all == nullptr || all->kind != Kind::All)
        return addToWalk(condition, walk) ? std::optional(std::move(walk)) : std::nullopt;
    for (const auto& term : all->terms)
        if (!addToWalk(term, walk)) walk.rest.terms.push_back(term);
    return walk.words.empty() ? std::nullopt : std::optional(std::move(walk));
}

ports::OrderFilter withHints(ports::OrderFilter filter) {
    if (filter.search) hint(*filter.search, filter);
    return filter;
}

std::string sortSql(core::SortKey key) {
    static constexpr std::array names{"",         "o.changed", "o.amount", "lower(o.customer_name)",
                                      "o.number", "o.state",   "o.tries"};
    return names.at(static_cast<std::size_t>(key));
}

}  // namespace sagadesk::store
