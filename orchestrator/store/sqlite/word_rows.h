// The words of the documents, by which orders are found; see core/search_words.h.
#pragma once

#include <string_view>

#include "core/ids.h"
#include "store/sqlite/connection.h"

namespace sagadesk::store {

// Of the order that was inserted last.
[[nodiscard]] core::Expected<void> addWords(Connection& database, std::string_view document);
// Before the order's document becomes another one.
[[nodiscard]] core::Expected<void> replaceWords(Connection& database, const core::OrderId& id,
                                                std::string_view document);

// Reads every document once: the words, and what lists show of it. For a file from before the words were kept, within
// the transaction of its migration. A million orders take about a minute.
[[nodiscard]] core::Expected<void> readAllDocuments(Connection& database);

}  // namespace sagadesk::store
