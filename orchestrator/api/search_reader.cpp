#include "api/search_reader.h"

#include <algorithm>

namespace sagadesk::api {
namespace {

using Form = SearchValue::Form;
using Kind = SearchTerm::Kind;
using Role = SearchSpan::Role;

constexpr std::string_view word_stops = "()\"";
constexpr std::string_view value_stops = "()\",";

const SearchFieldRow text_row{SearchField::Text, SearchKind::Words, {"", "", false, {}}};

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string lowered(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

std::string raised(std::string_view text) {
    std::string upper(text);
    for (char& c : upper)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return upper;
}

// Contract words are in lower case, codes in capitals.
std::string inItsCase(SearchKind kind, std::string text) {
    switch (kind) {
        case SearchKind::Fixed:
        case SearchKind::Name:
        case SearchKind::Workflow:
        case SearchKind::Age:
        case SearchKind::Time:
            return lowered(text);
        case SearchKind::Currency:
        case SearchKind::Country:
            return raised(text);
        default:
            return text;
    }
}

bool isNothing(const SearchTerm& term) {
    return term.kind == Kind::All && term.terms.empty();
}

void append(std::vector<SearchTerm>& terms, Kind kind, SearchTerm term) {
    if (term.kind != kind) return terms.push_back(std::move(term));
    for (auto& one : term.terms) terms.push_back(std::move(one));
}

SearchTerm groupOf(Kind kind, std::vector<SearchTerm> terms) {
    if (terms.size() == 1) return std::move(terms.front());
    SearchTerm group;
    group.kind = kind;
    group.terms = std::move(terms);
    return group;
}

Form takeComparison(std::string_view text, std::size_t& size) {
    size = text.starts_with(">=") || text.starts_with("<=") ? 2
           : text.starts_with('>') || text.starts_with('<') ? 1
                                                            : 0;
    if (size == 0) return Form::Is;
    if (text[0] == '>') return size == 2 ? Form::AtLeast : Form::More;
    return size == 2 ? Form::AtMost : Form::Less;
}

std::string quotedWord(std::string_view text) {
    return "\"" + std::string(text) + "\"";
}

}  // namespace

void SearchReader::skipSpaces() {
    while (!atEnd() && isSpace(next())) ++m_at;
}

std::string_view SearchReader::bare(std::string_view stops) const {
    std::size_t end = m_at;
    while (end < m_text.size() && !isSpace(m_text[end]) && stops.find(m_text[end]) == stops.npos) ++end;
    return m_text.substr(m_at, end - m_at);
}

void SearchReader::mark(Role role, std::size_t from) {
    if (m_at > from) m_spans.push_back({role, from, m_at});
}

// Takes one character.
void SearchReader::markNext(Role role) {
    const std::size_t from = m_at++;
    mark(role, from);
}

tl::unexpected<SearchError> SearchReader::fail(SearchFault fault, std::size_t from, std::size_t to,
                                               std::string detail) const {
    return tl::unexpected(
        SearchError{fault, from, to, std::string(m_text.substr(from, to - from)), {}, std::move(detail)});
}

bool SearchReader::takeKeyword(std::string_view keyword) {
    const auto word = bare(word_stops);
    if (lowered(word) != keyword) return false;
    const std::size_t from = m_at;
    m_at += word.size();
    mark(Role::Operator, from);
    return true;
}

tl::expected<Search, SearchError> SearchReader::read() {
    if (m_text.size() > search_bytes_max)
        return fail(SearchFault::TooLong, search_bytes_max, m_text.size(),
                    "A search has at most " + std::to_string(search_bytes_max) + " bytes.");
    auto term = readAny(0);
    if (!term) return tl::unexpected(std::move(term.error()));
    if (!atEnd()) return fail(SearchFault::StrayParenthesis, m_at, m_at + 1, "This parenthesis closes nothing.");
    Search search;
    if (!isNothing(*term)) search.term = std::move(*term);
    search.sort = m_sort;
    return search;
}

SearchReader::Term SearchReader::readAny(std::size_t depth) {
    std::vector<SearchTerm> choices;
    std::size_t dangling = m_at;  // where the latest "or" stands
    for (bool more = true; more;) {
        auto choice = readAll(depth);
        if (!choice) return choice;
        const std::size_t end = m_at;
        more = takeKeyword("or");
        const bool nothing = isNothing(*choice);
        if (nothing && (more || !choices.empty()))
            return fail(SearchFault::DanglingWord, more ? end : dangling, more ? m_at : dangling + 2,
                        "\"or\" stands between two terms.");
        dangling = end;
        if (!nothing || choices.empty()) append(choices, Kind::Any, std::move(*choice));
    }
    return groupOf(Kind::Any, std::move(choices));
}

SearchReader::Term SearchReader::readAll(std::size_t depth) {
    std::vector<SearchTerm> terms;
    constexpr std::size_t none = std::string_view::npos;
    std::size_t dangling = none;  // where an "and" stands that waits for its second term
    for (skipSpaces(); !atEnd() && next() != ')'; skipSpaces()) {
        const std::size_t from = m_at;
        if (lowered(bare(word_stops)) == "or") break;
        if (takeKeyword("and")) {
            if (terms.empty() || dangling != none)
                return fail(SearchFault::DanglingWord, from, m_at, "\"and\" stands between two terms.");
            dangling = from;
            continue;
        }
        auto term = readOne(depth);
        if (!term) return term;
        dangling = none;
        if (!m_sortTaken) append(terms, Kind::All, std::move(*term));
        m_sortTaken = false;
    }
    if (dangling != none)
        return fail(SearchFault::DanglingWord, dangling, dangling + 3, "\"and\" stands between two terms.");
    if (terms.empty()) {
        SearchTerm nothing;
        nothing.kind = Kind::All;
        return nothing;
    }
    return groupOf(Kind::All, std::move(terms));
}

SearchReader::Term SearchReader::readOne(std::size_t depth) {
    const std::size_t from = m_at;
    if (++m_terms > search_terms_max || depth > search_depth_max)
        return fail(SearchFault::TooLong, from, m_text.size(),
                    "A search has at most " + std::to_string(search_terms_max) + " terms, " +
                        std::to_string(search_depth_max) + " deep.");
    if (next() == '(') return readGroup(depth);
    const bool minus = next() == '-' && m_at + 1 < m_text.size() && !isSpace(m_text[m_at + 1]);
    if (minus) {
        ++m_at;
        mark(Role::Operator, from);
        return readNot(from, depth);
    }
    if (takeKeyword("not")) return readNot(from, depth);
    const auto name = fieldName();
    return name.empty() ? readWord() : readField(name);
}

SearchReader::Term SearchReader::readNot(std::size_t from, std::size_t depth) {
    const std::size_t end = m_at;
    skipSpaces();
    const auto word = lowered(bare(word_stops));
    if (atEnd() || next() == ')' || word == "or" || word == "and")
        return fail(SearchFault::DanglingWord, from, end, "There is nothing after \"not\".");
    ++m_depth;
    auto term = readOne(depth + 1);
    --m_depth;
    if (!term) return term;
    SearchTerm none;
    none.kind = Kind::Not;
    none.terms.push_back(std::move(*term));
    return none;
}

SearchReader::Term SearchReader::readGroup(std::size_t depth) {
    const std::size_t from = m_at++;
    mark(Role::Operator, from);
    ++m_depth;
    auto term = readAny(depth + 1);
    --m_depth;
    if (!term) return term;
    if (next() != ')') return fail(SearchFault::OpenParenthesis, from, from + 1, "This parenthesis is never closed.");
    if (isNothing(*term))
        return fail(SearchFault::StrayParenthesis, from, m_at + 1, "There is nothing between these parentheses.");
    markNext(Role::Operator);
    return term;
}

// Letters before a colon; "" when what begins here is no field.
std::string_view SearchReader::fieldName() const {
    const auto word = bare(value_stops);
    const auto colon = word.find(':');
    if (colon == word.npos || colon == 0) return {};
    const auto name = word.substr(0, colon);
    return std::ranges::all_of(name, isLetter) ? name : std::string_view{};
}

SearchReader::Term SearchReader::readWord() {
    const std::size_t from = m_at;
    SearchValue value;
    if (next() == '"') {
        if (auto read = readQuoted(value); !read) return tl::unexpected(std::move(read.error()));
    } else {
        readBare(text_row, value, word_stops);
    }
    auto error =
        value.from.empty()
            ? std::optional(SearchError{SearchFault::NothingToFind, 0, 0, {}, {}, "There is nothing to look for here."})
            : checkSearchValue(text_row, value);
    if (error) {
        error->from = from;
        error->to = m_at;
        return tl::unexpected(std::move(*error));
    }
    mark(value.exact ? Role::Quoted : Role::Word, from);
    SearchTerm term;
    term.values.push_back(std::move(value));
    return term;
}

SearchReader::Term SearchReader::readField(std::string_view name) {
    const std::size_t from = m_at;
    const std::string known = lowered(name);
    const std::size_t end = from + name.size();
    const auto* row = findSearchField(known);
    if (row == nullptr && isKeptForNothing(known))
        return fail(SearchFault::NotKept, from, end,
                    "Orders can't be found by " + quotedWord(known) + " yet: nothing is kept for it.");
    if (row == nullptr && known != "sort")
        return fail(SearchFault::UnknownField, from, end,
                    "There is no field " + quotedWord(name) + ". Text with a colon stands in quotes.");
    m_at = end + 1;
    mark(Role::Field, from);
    SearchTerm term;
    if (row == nullptr) {
        if (auto read = readSort(from); !read) return tl::unexpected(std::move(read.error()));
        return term;
    }
    term.field = row->field;
    for (bool more = true; more;) {
        if (term.values.size() == search_values_max)
            return fail(SearchFault::TooLong, from, m_at, "A field takes at most 200 values.");
        auto value = readValue(*row);
        if (!value) return tl::unexpected(std::move(value.error()));
        term.values.push_back(std::move(*value));
        more = next() == ',';
        if (more) markNext(Role::Operator);
    }
    return term;
}

tl::expected<void, SearchError> SearchReader::readSort(std::size_t from) {
    const std::size_t start = m_at;
    auto word = bare(word_stops);
    m_at += word.size();
    const bool descending = word.starts_with('-');
    if (descending) word.remove_prefix(1);
    const auto key = sortKey(lowered(word));
    if (!key) {
        auto error = fail(SearchFault::NoWord, word.empty() ? from : start, m_at, "");
        for (const auto value : searchFields().back().values)
            error.value().allowed += (error.value().allowed.empty() ? "" : ", ") + std::string(value);
        error.value().detail = "A list is sorted by one of: " + error.value().allowed + "; with a - the largest first.";
        return error;
    }
    if (m_sort || m_depth > 0)
        return fail(SearchFault::SortPlace, from, m_at, "\"sort\" stands once, outside of parentheses and of \"not\".");
    mark(Role::Value, start);
    m_sort = SearchSort{*key, descending};
    m_sortTaken = true;
    return {};
}

tl::expected<SearchValue, SearchError> SearchReader::readValue(const SearchFieldRow& row) {
    SearchValue value;
    std::size_t size = 0;
    value.form = takeComparison(m_text.substr(m_at), size);
    const std::size_t sign = m_at;
    m_at += size;
    mark(Role::Comparison, sign);
    const std::size_t from = m_at;
    if (next() == '"') {
        if (auto read = readQuoted(value); !read) return tl::unexpected(std::move(read.error()));
    } else {
        readBare(row, value, value_stops);
    }
    value.from = inItsCase(row.kind, std::move(value.from));
    value.to = inItsCase(row.kind, std::move(value.to));
    if (auto error = checkSearchValue(row, value)) {
        error->from = error->fault == SearchFault::NoComparison && size > 0 ? sign : from;
        error->to = m_at;
        return tl::unexpected(std::move(*error));
    }
    mark(value.exact ? Role::Quoted : Role::Value, from);
    return value;
}

// Within quotes \" is a quote and \\ a backslash.
tl::expected<void, SearchError> SearchReader::readQuoted(SearchValue& value) {
    const std::size_t from = m_at++;
    for (; !atEnd() && next() != '"'; ++m_at) {
        const bool escaped = next() == '\\' && m_at + 1 < m_text.size() &&
                             std::string_view("\"\\").find(m_text[m_at + 1]) != std::string_view::npos;
        if (escaped) ++m_at;
        value.from += next();
    }
    if (atEnd()) return fail(SearchFault::OpenQuote, from, m_at, "This quotation is never closed.");
    ++m_at;
    value.exact = true;
    if (next() == '*') {
        value.starts = true;
        ++m_at;
    }
    return {};
}

void SearchReader::readBare(const SearchFieldRow& row, SearchValue& value, std::string_view stops) {
    auto word = bare(stops);
    m_at += word.size();
    const auto dots = row.info.ordered && value.form == Form::Is ? word.find("..") : word.npos;
    if (dots != word.npos) {
        value.form = Form::Range;
        value.to = word.substr(dots + 2);
        word = word.substr(0, dots);
    } else if (word.ends_with('*')) {
        value.starts = true;
        word.remove_suffix(1);
    }
    value.from = word;
}

tl::expected<Search, SearchError> parseSearch(std::string_view text) {
    return SearchReader(text).read();
}

std::vector<SearchSpan> searchSpans(std::string_view text) {
    SearchReader reader(text);
    [[maybe_unused]] const auto read = reader.read();
    return reader.takeSpans();
}

}  // namespace sagadesk::api
