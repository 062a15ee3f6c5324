// A page of the order list as one SQL statement with a bounded plan: the filter that narrows most chooses the index,
// each index is walked from the newest id down, and the other filters are applied on the way.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/ids.h"
#include "ports/reader.h"

namespace sagadesk::store {

class Connection;

struct PageQuery {
    std::string sql;
    std::vector<std::variant<std::int64_t, std::string, core::OrderId>> values;  // ?1, ?2 …
};

// narrow: the filter's text matches few orders, so that they are looked up rather than met on the way.
[[nodiscard]] PageQuery pageQuery(const ports::OrderFilter& filter, const std::optional<core::OrderId>& before,
                                  std::size_t limit, bool narrow);

// Gives a row when more orders match the text than are worth gathering.
[[nodiscard]] PageQuery manyMatchesQuery(const std::string& text);

}  // namespace sagadesk::store
