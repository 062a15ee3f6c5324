// The schema's versions: brings a file to the newest one, and refuses what this program cannot read.
#pragma once

#include <cstdint>
#include <string>

#include "core/failure.h"
#include "store/sqlite/connection.h"

namespace sagadesk::store {

// The number of the newest migration this program knows.
[[nodiscard]] int newestSchema();

// Marks the file as Sagadesk's ("Sgdk"), so that another program's database is not taken for a store.
inline constexpr std::int64_t application_id = 0x5367646B;

// Failures: "schema_newer", "store_unreadable". Does not change anything.
[[nodiscard]] core::Expected<int> schemaOf(Connection& database, const std::string& path);

// Runs the migrations the file lacks, each in a transaction of its own; a new file gets its secret and its partitions.
// Failures: as schemaOf, and "partitions_fixed" when the file was made with another number of them.
[[nodiscard]] core::Expected<void> migrate(Connection& database, const std::string& path, std::uint16_t partitions);

}  // namespace sagadesk::store
