// What a list of orders is asked for, as stores understand it: a tree of tests on an order's row and on the words of
// its document. Times are instants, amounts numbers; the language that people write is api/search.h.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sagadesk::core {

// Where the words of an order stand; see core/search_words.h.
enum class WordColumn : std::uint8_t { Reference, Customer, Email, Phone, Card, Sku };
inline constexpr std::size_t word_columns = 6;
inline constexpr std::uint8_t all_word_columns = (1U << word_columns) - 1;
[[nodiscard]] constexpr std::uint8_t only(WordColumn column) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(column));
}

// In one of the columns the words follow each other.
struct WordsAre {
    std::uint8_t columns = all_word_columns;  // bit n: WordColumn n
    std::vector<std::string> words;           // folded, at least one
    bool begins = true;                       // of the last word only the beginning is given

    bool operator==(const WordsAre&) const = default;
};

enum class NumberField : std::uint8_t {
    Number,  // the order's number
    Amount,  // the total in thousandths of the currency's unit, so that 75 is 75 in every currency
    Created,
    Changed,  // milliseconds since 1970
    Run,
    Tries,
    State,
    Activity,
    Hold,
    AtRisk,
    WorkflowVersion,
};
// from <= value <= to
struct NumberIn {
    NumberField field = NumberField::Number;
    std::int64_t from = std::numeric_limits<std::int64_t>::min();
    std::int64_t to = std::numeric_limits<std::int64_t>::max();

    bool operator==(const NumberIn&) const = default;
};

enum class TextField : std::uint8_t { Type, Service, Step, Reason, Channel, Country, Currency };
// Byte by byte, but Channel, which is the shops' own word: there case is ignored (ASCII).
struct TextIs {
    TextField field = TextField::Type;
    std::string value;
    bool begins = false;

    bool operator==(const TextIs&) const = default;
};

enum class Mark : std::uint8_t { Note, Trouble };  // somebody wrote a note; it stands in the failure queue

struct SearchCondition;
struct SearchGroup {
    enum class Kind : std::uint8_t { All, Any, Not };  // Not: none of the terms
    Kind kind = Kind::All;
    std::vector<SearchCondition> terms;

    bool operator==(const SearchGroup&) const;
};
struct SearchCondition {
    std::variant<SearchGroup, WordsAre, NumberIn, TextIs, Mark> test;  // by default: all of nothing, which is true

    bool operator==(const SearchCondition&) const = default;
};
inline bool SearchGroup::operator==(const SearchGroup& other) const {
    return kind == other.kind && terms == other.terms;
}

// Equal keys stand newest first.
enum class SortKey : std::uint8_t { Created, Changed, Total, Customer, Number, Status, Tries };

struct SearchQuery {
    std::optional<SearchCondition> condition;  // nullopt: every order
    SortKey sort = SortKey::Created;
    bool descending = true;

    bool operator==(const SearchQuery&) const = default;
};

}  // namespace sagadesk::core
