// Copies of an SQLite store as single files, each named after its store and moment: orders-20261118T140558.123Z.db.
#pragma once

#include <memory>
#include <string>

#include "ports/backups.h"

namespace sagadesk::store {

// store: the file of the store. folder: is made when it is missing.
[[nodiscard]] std::unique_ptr<ports::Backups> sqliteBackups(std::string store, std::string folder);

// Puts a copy of the file `copy` in the place of the store, which no process may have open: Failure "store_locked" when
// one has. The copy is proven first, and stays. What was in its place is kept beside it, under the name that is given
// back; "" when there was nothing.
[[nodiscard]] core::Expected<std::string> restoreSqliteBackup(const std::string& copy, const std::string& store,
                                                              core::Instant now);

}  // namespace sagadesk::store
