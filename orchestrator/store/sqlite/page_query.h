// A page of the order list as one SQL statement with a bounded plan: the filter that narrows most chooses the index,
// each index is walked by id, and the other filters are applied on the way. Orders that few words match are looked up
// instead; where nothing narrows more than words that many orders have, the word table is walked.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ports/reader.h"
#include "store/sqlite/search_sql.h"

namespace sagadesk::store {

class Connection;

struct PageQuery {
    std::string sql;
    std::vector<SqlValue> values;  // ?1, ?2 …
};

// What was found out about a filter's search before its page is asked for.
struct SearchPlan {
    BroadWords broad;
    bool narrow = false;  // few orders match its words, so that they are gathered rather than met on the way
};

[[nodiscard]] PageQuery pageQuery(const ports::OrderFilter& filter, const SearchPlan& plan,
                                  const std::optional<ports::PageAfter>& after, std::size_t limit);
// One number: how many orders match, at most so many.
[[nodiscard]] PageQuery countQuery(const ports::OrderFilter& filter, const SearchPlan& plan, std::uint64_t most);

// Give a row when more orders match than that: the words by themselves, and the search with what of it is not broad;
// nullopt when its words narrow nothing.
[[nodiscard]] PageQuery broadQuery(const std::string& match, int most);
[[nodiscard]] std::optional<PageQuery> manyMatchesQuery(const core::SearchCondition& search, const BroadWords& broad,
                                                        int most);

}  // namespace sagadesk::store
