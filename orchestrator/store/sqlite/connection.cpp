#include "store/sqlite/connection.h"

namespace sagadesk::store {

namespace {

// Lists are asked for in many shapes; beyond this many, none is worth keeping.
constexpr std::size_t statements_max = 128;

core::Failure failureOf(const char* code, core::FailureClass kind, std::string detail) {
    return {code, kind, std::move(detail), {}};
}

}  // namespace

core::Expected<Connection> Connection::open(const std::string& path, int flags) {
    Connection connection;
    sqlite3* database = nullptr;
    const int result = sqlite3_open_v2(path.c_str(), &database, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    connection.m_database.reset(database);
    if (result != SQLITE_OK)
        return core::fail("store_unreadable", core::FailureClass::Permanent,
                          path + ": " + (database ? sqlite3_errmsg(database) : sqlite3_errstr(result)));
    sqlite3_extended_result_codes(database, 1);
    sqlite3_busy_timeout(database, busy_wait_ms);
    return connection;
}

core::Expected<void> Connection::execute(const std::string& sql) {
    const int result = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr);
    if (result != SQLITE_OK) return tl::unexpected(failure(result));
    return {};
}

Statement Connection::statement(std::string_view sql) {
    if (const auto known = m_statements.find(sql); known != m_statements.end()) return {handle(), known->second.get()};
    if (m_statements.size() >= statements_max)
        std::erase_if(m_statements, [](const auto& entry) { return sqlite3_stmt_busy(entry.second.get()) == 0; });
    sqlite3_stmt* prepared = nullptr;
    const int result = sqlite3_prepare_v3(handle(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                          &prepared, nullptr);
    if (result != SQLITE_OK) return {handle(), nullptr, result};
    m_statements.emplace(std::string(sql), prepared);
    return {handle(), prepared};
}

core::Failure Connection::failure(int result, Phase phase) const {
    using core::FailureClass;
    std::string detail = sqlite3_errcode(handle()) == (result & 0xFF) || sqlite3_extended_errcode(handle()) == result
                             ? sqlite3_errmsg(handle())
                             : sqlite3_errstr(result);
    detail += " (SQLite " + std::to_string(result) + ')';
    switch (result & 0xFF) {
        case SQLITE_FULL:
            return failureOf("disk_full", FailureClass::Transient, detail);
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return failureOf("busy", FailureClass::Transient, detail);
        case SQLITE_NOMEM:
            return failureOf("out_of_memory", FailureClass::Transient, detail);
        case SQLITE_CONSTRAINT:
            return failureOf("constraint", FailureClass::Refused, detail);
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_FORMAT:
            return failureOf("store_unreadable", FailureClass::Permanent, detail);
        default:
            break;
    }
    // After a failed fsync the kernel may call pages clean that never reached the disk: what the file holds is known
    // only after it has been opened again. Any other error of a commit can be asked about on the same connection.
    if ((result & 0xFF) == SQLITE_IOERR && phase == Phase::Committing && result != SQLITE_IOERR_FSYNC &&
        result != SQLITE_IOERR_DIR_FSYNC)
        return failureOf("commit_unknown", FailureClass::InDoubt, detail);
    return failureOf("io_error", FailureClass::Permanent, detail);
}

core::Expected<void> Connection::check(const Statement& statement) const {
    if (statement.failed()) return tl::unexpected(failure(statement.result()));
    if (!statement.sound())
        return core::fail("store_unreadable", core::FailureClass::Permanent,
                          "a value that no version of the program writes, in the answer to " + statement.sql());
    return {};
}

}  // namespace sagadesk::store
