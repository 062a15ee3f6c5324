// One run of a prepared statement: binds, steps, reads, and resets when it goes out of scope, since an unfinished
// statement pins the write-ahead log.
//
// Bound texts and blobs are not copied: they must live until the run ends. Errors are kept and asked for once at the
// end, so that a run reads as binding, stepping and one check.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <sqlite3.h>

#include "core/bulk.h"
#include "core/failure.h"
#include "core/ids.h"
#include "core/journal.h"
#include "core/time.h"

namespace sagadesk::store {

class Statement {
public:
    // prepared: nullptr when preparing failed; every step then gives that error.
    Statement(sqlite3* database, sqlite3_stmt* prepared, int error = SQLITE_OK)
        : m_database(database),
          m_prepared(prepared),
          m_result(error) {
        ENSURE(m_prepared == nullptr || sqlite3_stmt_busy(m_prepared) == 0);
    }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement() { sqlite3_reset(m_prepared); }

    // Binds the values to ?1, ?2 … in order.
    template <class... Values>
    Statement& bind(const Values&... values) {
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }
    template <class Value>
    Statement& bindAt(int index, const Value& value) {
        bindOne(index, value);
        return *this;
    }

    // True when there is a row to read.
    bool step() {
        if (m_prepared == nullptr || failed()) return false;
        m_result = sqlite3_step(m_prepared);
        m_column = 0;
        return m_result == SQLITE_ROW;
    }
    // Runs a statement that gives no rows; true when it worked.
    bool run() {
        step();
        return m_result == SQLITE_DONE;
    }
    // Ready for the next values; the ones bound stay bound.
    void again() {
        sqlite3_reset(m_prepared);
        m_result = SQLITE_OK;
    }
    // After run(): rows that were inserted, updated or deleted.
    [[nodiscard]] int changes() const { return sqlite3_changes(m_database); }

    [[nodiscard]] bool failed() const {
        return m_result != SQLITE_OK && m_result != SQLITE_ROW && m_result != SQLITE_DONE;
    }
    [[nodiscard]] int result() const { return m_result; }
    // Its text with placeholders; "" when it could not be prepared.
    [[nodiscard]] std::string sql() const {
        const char* text = sqlite3_sql(m_prepared);
        return text == nullptr ? "" : text;
    }

    // The next column of the row. A value that the type cannot hold makes sound() false, never a wrong value unnoticed.
    template <class Number>
    Number number() {
        const auto value = sqlite3_column_int64(m_prepared, m_column++);
        using Plain = typename Underlying<Number>::type;
        if (!std::in_range<Plain>(value)) m_sound = false;
        return static_cast<Number>(static_cast<Plain>(value));
    }
    // An enumeration whose last member is given.
    template <class Enum>
    Enum member(Enum last) {
        const auto value = number<Enum>();
        if (value > last) m_sound = false;
        return value;
    }
    double real() { return sqlite3_column_double(m_prepared, m_column++); }
    bool flag() { return number<int>() != 0; }
    [[nodiscard]] bool isNull() const { return sqlite3_column_type(m_prepared, m_column) == SQLITE_NULL; }
    core::Instant instant() { return core::Instant(core::Duration(number<std::int64_t>())); }
    std::optional<core::Instant> optionalInstant() {
        if (!isNull()) return instant();
        ++m_column;
        return std::nullopt;
    }
    template <class Number>
    std::optional<Number> optionalNumber() {
        if (!isNull()) return number<Number>();
        ++m_column;
        return std::nullopt;
    }
    std::optional<double> optionalReal() {
        if (!isNull()) return real();
        ++m_column;
        return std::nullopt;
    }
    // Valid until the next step.
    std::string_view text() {
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_prepared, m_column));
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_prepared, m_column++));
        return bytes == nullptr ? std::string_view{} : std::string_view(bytes, size);
    }
    template <std::size_t Size>
    void bytes(std::array<std::uint8_t, Size>& target) {
        const void* blob = sqlite3_column_blob(m_prepared, m_column);
        if (sqlite3_column_bytes(m_prepared, m_column++) == static_cast<int>(Size) && blob != nullptr)
            std::memcpy(target.data(), blob, Size);
        else
            m_sound = false;
    }
    [[nodiscard]] bool sound() const { return m_sound; }

private:
    template <class T, bool = std::is_enum_v<T>>
    struct Underlying {
        using type = T;
    };
    template <class T>
    struct Underlying<T, true> {
        using type = std::underlying_type_t<T>;
    };

    template <class Number>
    requires(std::is_integral_v<Number> || std::is_enum_v<Number>) void bindOne(int index, Number value) {
        sqlite3_bind_int64(m_prepared, index, static_cast<sqlite3_int64>(value));
    }
    void bindOne(int index, std::string_view text) {
        // A null pointer would bind NULL, and an empty view may hold one.
        sqlite3_bind_text(m_prepared, index, text.empty() ? "" : text.data(), static_cast<int>(text.size()),
                          SQLITE_STATIC);
    }
    void bindOne(int index, const std::string& text) { bindOne(index, std::string_view(text)); }
    void bindOne(int index, core::Instant instant) { bindOne(index, instant.time_since_epoch().count()); }
    void bindOne(int index, double value) { sqlite3_bind_double(m_prepared, index, value); }
    template <class Value>
    void bindOne(int index, const std::optional<Value>& value) {
        if (value)
            bindOne(index, *value);
        else
            sqlite3_bind_null(m_prepared, index);
    }
    template <std::size_t Size>
    void bindOne(int index, const std::array<std::uint8_t, Size>& bytes) {
        sqlite3_bind_blob(m_prepared, index, bytes.data(), static_cast<int>(Size), SQLITE_STATIC);
    }
    void bindOne(int index, const core::OrderId& id) { bindOne(index, id.bytes); }
    void bindOne(int index, core::OrderNumber number) { bindOne(index, number.value); }
    void bindOne(int index, core::BulkId id) { bindOne(index, id.value); }

    sqlite3* m_database;
    sqlite3_stmt* m_prepared;
    int m_result;
    int m_column = 0;
    bool m_sound = true;
};

}  // namespace sagadesk::store
