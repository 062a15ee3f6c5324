// The search language: one line of text that says which orders a list shows. Read once here, for HTTP, the command
// line and the console alike; stores get it as a core::SearchQuery.
//
//   hannah status:failed,cancelled total:>=75 created:today -card:4417 (sku:MON-27 or "desk lamp") sort:-total
//
// Words match from the start of a word, "exact words" as whole words that follow each other; terms are joined by and;
// or, not, a leading -, parentheses. field:a,b is any of; > >= < <= a..b where values have an order. The whole language
// with its fields stands in resources/help/api.md. Pure functions; any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "core/search.h"
#include "core/time.h"

namespace sagadesk::api {

inline constexpr std::size_t search_bytes_max = 1000;
inline constexpr std::size_t search_terms_max = 64;
inline constexpr std::size_t search_values_max = 200;  // of one field
inline constexpr std::size_t search_depth_max = 12;

enum class SearchField : std::uint8_t {
    Text,  // a word without a field
    Status,
    Activity,
    Is,
    Number,
    Ref,
    Customer,
    Email,
    Phone,
    Card,
    Total,
    Currency,
    Sku,
    Created,
    Changed,
    Age,
    Step,
    Reason,
    Service,
    Type,
    Channel,
    Country,
    Tries,
    Run,
    Workflow,
    Has,
};

struct SearchValue {
    enum class Form : std::uint8_t { Is, More, AtLeast, Less, AtMost, Range };
    Form form = Form::Is;
    std::string from;     // as written; words of fixed lists in lower case; of a range "" when it is open
    std::string to;       // Range
    bool exact = false;   // written in quotes
    bool starts = false;  // with a * at the end

    bool operator==(const SearchValue&) const = default;
};

struct SearchTerm {
    enum class Kind : std::uint8_t { Field, All, Any, Not };
    Kind kind = Kind::Field;
    SearchField field = SearchField::Text;
    std::vector<SearchValue> values;  // Field: any of these
    std::vector<SearchTerm> terms;    // All, Any: two or more; Not: one

    bool operator==(const SearchTerm&) const = default;
};

struct SearchSort {
    core::SortKey key = core::SortKey::Created;
    bool descending = true;

    bool operator==(const SearchSort&) const = default;
};

struct Search {
    std::optional<SearchTerm> term;  // nullopt: every order
    std::optional<SearchSort> sort;

    bool operator==(const Search&) const = default;
};

// Stable, so that a screen can say it in its own language; what is the text in question, detail an English sentence.
enum class SearchFault : std::uint8_t {
    UnknownField,
    NotKept,  // nothing is kept for this field
    NoValue,
    NoAmount,
    NoNumber,
    NoTime,
    NoDuration,
    NoWord,  // none of the fixed values; allowed says which there are
    NoOrderNumber,
    NoCurrency,
    NoCountry,
    NoWorkflow,
    NoComparison,  // values of this field have no order
    NothingToFind,
    StarPlace,
    OpenQuote,
    OpenParenthesis,
    StrayParenthesis,
    DanglingWord,  // or, and, not or - without a term
    SortPlace,     // once, and not within parentheses or a choice
    TooLong,
};
struct SearchError {
    SearchFault fault = SearchFault::NoValue;
    std::size_t from = 0, to = 0;  // bytes of the text
    std::string what, allowed, detail;
};

// For highlighting. In order, never overlapping; what is not covered is white space or was not read.
struct SearchSpan {
    enum class Role : std::uint8_t { Field, Comparison, Value, Word, Quoted, Operator };
    Role role = Role::Word;
    std::size_t from = 0, to = 0;

    bool operator==(const SearchSpan&) const = default;
};

// Every text gives either a search or one error, the first.
[[nodiscard]] tl::expected<Search, SearchError> parseSearch(std::string_view text);
// As far as the text was read.
[[nodiscard]] std::vector<SearchSpan> searchSpans(std::string_view text);

// Gives the same search when parsed again. For one condition by itself: {term, nullopt}.
[[nodiscard]] std::string searchText(const Search& search);

// What times are said against.
struct SearchMoment {
    core::Instant now{};
    std::chrono::minutes offset{};  // of local time, to be added to UTC
};
// For a search that parseSearch() gave.
[[nodiscard]] core::SearchQuery searchQuery(const Search& search, const SearchMoment& moment);

// Every field of the language, for help and completion; sort is the last, without a SearchField of its own.
struct SearchFieldInfo {
    std::string_view name;
    std::string_view example;
    bool ordered = false;                  // knows > < and ranges
    std::vector<std::string_view> values;  // all there are, or what is offered
};
[[nodiscard]] const std::vector<SearchFieldInfo>& searchFields();

// What may stand at the cursor: names of fields with their colon, or a field's values.
struct SearchCompletion {
    std::size_t from = 0, to = 0;  // bytes that an option replaces
    std::string field;             // whose values these are; "" for names of fields
    std::vector<std::string> options;
};
[[nodiscard]] SearchCompletion completeSearch(std::string_view text, std::size_t cursor);

}  // namespace sagadesk::api
