// A search as SQL: a condition on the order `o`, and where few orders match its words, those orders.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <variant>

#include "core/ids.h"
#include "core/search.h"
#include "ports/reader.h"

namespace sagadesk::store {

using SqlValue = std::variant<std::int64_t, std::string, core::OrderId>;
// Gives the placeholder of a value.
using Place = std::function<std::string(SqlValue)>;

// The words as a query of the word table.
[[nodiscard]] std::string matchText(const core::WordsAre& words);
// Calls take(words) for each test on words.
void eachWords(const core::SearchCondition& condition, const std::function<void(const core::WordsAre&)>& take);

// Match texts that very many orders have: they are never gathered.
using BroadWords = std::set<std::string>;

[[nodiscard]] std::string conditionSql(const core::SearchCondition& condition, const BroadWords& broad,
                                       const Place& place);

// A SELECT of the rows of all orders that can match, and perhaps some more; nullopt where words and order numbers
// narrow nothing.
[[nodiscard]] std::optional<std::string> gatherSql(const core::SearchCondition& condition, const BroadWords& broad,
                                                   const Place& place);

// A search that the word table can be walked for, from one end of all orders to the other: an order matches when its
// words match `words` and it matches `rest`, or when its number lies in one of `numbers` and it matches the search.
struct WordWalk {
    std::string words;  // a query of the word table
    std::vector<core::NumberIn> numbers;
    core::SearchGroup rest;
};
// nullopt where the search does not say anything about words for certain.
[[nodiscard]] std::optional<WordWalk> wordWalk(const core::SearchCondition& condition);

// The filter with what the search says about states, activities, type and service, so that they choose the path.
[[nodiscard]] ports::OrderFilter withHints(ports::OrderFilter filter);

// What orders are sorted by: "o.amount"; "" for the order of creation.
[[nodiscard]] std::string sortSql(core::SortKey key);

}  // namespace sagadesk::store
