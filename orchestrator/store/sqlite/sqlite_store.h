// Orders in one SQLite file: WAL, synchronous=FULL, one writing connection that also checkpoints.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "ports/reader.h"
#include "ports/store.h"

namespace sagadesk::store {

struct SqliteSettings {
    std::string path;
    std::uint16_t partitions = 16;  // fixed when the file is made; another number later is refused
    // Pages of the write-ahead log after which they are copied into the file. A page is copied once however often it
    // was written in between, so more of them cost less in all; but the commit that meets the copying waits longer.
    int checkpointPages = 4096;
};

// Creates or migrates the file. Takes the lock file "{path}.lock" for the life of the store, so that two processes
// never write one file. Failures: "store_locked" (names the owner's process id), "schema_newer", "store_unreadable"
// with SQLite's words.
[[nodiscard]] core::Expected<std::unique_ptr<ports::Store>> openSqliteStore(const SqliteSettings& settings);

// How searches are carried out; the defaults are right for any number of orders.
struct SearchLimits {
    int gathered = 5'000;  // so many orders that match the words are looked up, instead of met on the way
    int listed = 50'000;   // words that more orders have are never gathered
};

// A read-only connection of its own; the file must exist. Also opens a file whose store is not running (verify).
[[nodiscard]] core::Expected<std::unique_ptr<ports::Reader>> openSqliteReader(const std::string& path,
                                                                              SearchLimits limits = {});

}  // namespace sagadesk::store
