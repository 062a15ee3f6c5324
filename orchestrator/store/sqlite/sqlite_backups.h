// Copies of an SQLite store as single files, each named after its store, when that was made, and its own moment:
// orders-1a2b3c4d-20261118T140558.123Z.db.
#pragma once

#include <memory>
#include <string>

#include "ports/backups.h"

namespace sagadesk::store {

// store: its file, which is there. folder: is made when it is missing, not those above it.
[[nodiscard]] std::unique_ptr<ports::Backups> sqliteBackups(std::string store, std::string folder);

// Puts a copy of the file `copy` in the place of the store, which no process may have open: Failure "store_locked" when
// one has. The copy is proven first, and stays; the store belongs to whom it or its folder belonged. What was in its
// place is kept beside it, under the name that is given back; "" when there was nothing. A failure leaves all as it
// was.
[[nodiscard]] core::Expected<std::string> restoreSqliteBackup(const std::string& copy, const std::string& store,
                                                              core::Instant now);

}  // namespace sagadesk::store
