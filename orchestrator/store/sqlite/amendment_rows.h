// Amended documents with their originals, and what people wrote about orders.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ports/store.h"
#include "store/sqlite/connection.h"

namespace sagadesk::store {

// Puts the document in the place of the present one, which is kept as the original if it is the first.
[[nodiscard]] core::Expected<void> amend(Connection& database, const core::OrderId& id, const std::string& document);
[[nodiscard]] core::Expected<void> addNotes(Connection& database, const core::OrderId& id,
                                            const std::vector<ports::Note>& notes);

[[nodiscard]] core::Expected<std::optional<std::string>> originalOf(Connection& database, const core::OrderId& id);
[[nodiscard]] core::Expected<std::vector<ports::Note>> notesOf(Connection& database, const core::OrderId& id);

}  // namespace sagadesk::store
