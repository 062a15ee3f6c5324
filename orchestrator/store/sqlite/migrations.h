// The files of store/sql/sqlite, embedded at build.
#pragma once

#include <span>

namespace sagadesk::store {

struct Migration {
    int number;
    const char* sql;
};
[[nodiscard]] std::span<const Migration> migrations();  // 1, 2, 3 …

}  // namespace sagadesk::store
