// One connection to an SQLite file and its prepared statements. Used by one thread at a time.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

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

    // Runs a statement that gives no rows, with these values.
    template <class... Values>
    [[nodiscard]] core::Expected<void> run(std::string_view sql, const Values&... values) {
        auto ready = statement(sql);
        ready.bind(values...).run();
        return check(ready);
    }
    // All rows of a statement with these values, as read(Statement&) gives them.
    template <class Read, class... Values>
    [[nodiscard]] auto rows(std::string_view sql, Read&& read, const Values&... values)
        -> core::Expected<std::vector<std::invoke_result_t<Read, Statement&>>> {
        std::vector<std::invoke_result_t<Read, Statement&>> found;
        auto ready = statement(sql);
        ready.bind(values...);
        while (ready.step()) found.push_back(read(ready));
        if (auto checked = check(ready); !checked) return tl::unexpected(checked.error());
        return found;
    }
    // The first row; nullopt when there is none.
    template <class Read, class... Values>
    [[nodiscard]] auto row(std::string_view sql, Read&& read, const Values&... values)
        -> core::Expected<std::optional<std::invoke_result_t<Read, Statement&>>> {
        std::optional<std::invoke_result_t<Read, Statement&>> found;
        auto ready = statement(sql);
        if (ready.bind(values...).step()) found = read(ready);
        if (auto checked = check(ready); !checked) return tl::unexpected(checked.error());
        return found;
    }

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
