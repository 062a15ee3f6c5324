// The table of the search language's fields, and how their values are read.
#pragma once

#include <optional>
#include <string_view>

#include "api/search.h"

namespace sagadesk::api {

enum class SearchKind : std::uint8_t {
    Words,  // from the start of a word
    Email,  // likewise; also *@domain
    Number,
    Fixed,
    Name,
    Channel,
    Currency,
    Country,
    Workflow,
    Amount,
    Count,
    Time,
    Age,
};

struct SearchFieldRow {
    SearchField field;
    SearchKind kind;
    SearchFieldInfo info;
};
[[nodiscard]] const std::vector<SearchFieldRow>& searchFieldRows();
[[nodiscard]] const SearchFieldRow& searchFieldRow(SearchField field);  // not Text
[[nodiscard]] const SearchFieldRow* findSearchField(std::string_view name);
// Fields of the language that nothing is kept for.
[[nodiscard]] bool isKeptForNothing(std::string_view name);

[[nodiscard]] std::string_view word(core::SortKey key);
[[nodiscard]] std::optional<core::SortKey> sortKey(std::string_view word);

// nullopt: in order. from and to of the error are those of the value.
[[nodiscard]] std::optional<SearchError> checkSearchValue(const SearchFieldRow& row, const SearchValue& value);

}  // namespace sagadesk::api
