// One connection to an SQLite file and its prepared statements. Used by one thread at a time.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include <sqlite3.h>

#include "core/failure.h"
#include "store/sqlite/statement.h"

namespace sagadesk::store {

// What was going on when an error came up: the same error means other things before and during a commit.
enum class Phase : std::uint8_t { Working, Committing };

class Connection {
public:
    static constexpr int busy_wait_ms = 2000;

    Connection() = default;
    // flags as for sqlite3_open_v2. Failure "store_unreadable".
    [[nodiscard]] static core::Expected<Connection> open(const std::string& path, int flags);

    // Several statements that give no rows.
    [[nodiscard]] core::Expected<void> execute(const std::string& sql);
    // Prepared on first use and kept; sql is one statement.
    [[nodiscard]] Statement statement(std::string_view sql);

    // The error of a result code in the terms of the port.
    [[nodiscard]] core::Failure failure(int result, Phase phase = Phase::Working) const;
    // Nothing, or the failure that ended the run.
    [[nodiscard]] core::Expected<void> check(const Statement& statement) const;

    [[nodiscard]] sqlite3* handle() const { return m_database.get(); }

private:
    struct Close {
        void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
    };
    struct Finalise {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3, Close> m_database;
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    // Declared after the database: statements must go first.
    std::unordered_map<std::string, std::unique_ptr<sqlite3_stmt, Finalise>, TextHash, std::equal_to<>> m_statements;
};

}  // namespace sagadesk::store
