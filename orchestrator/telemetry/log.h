// The program's log: one JSON object a line (ts, level, event, then what is known), for machines first.
//
// Any thread may write; a line is put into a bounded buffer and a thread of the log's own writes it out, so that no
// caller ever waits for a disk or a pipe. When the buffer is full, lines are dropped and counted, and a line says so.
//
// Only the fields of this header can be logged: they are an allow-list, and none of them carries personal data or a
// secret. Control characters are escaped (OWASP ASVS 5.0, 16.4.1), so that no value can forge a line.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/journal.h"

namespace sagadesk::telemetry {

enum class Level : std::uint8_t { Debug, Info, Warn, Error };
[[nodiscard]] std::string_view word(Level level);
[[nodiscard]] Level levelOf(std::string_view word);  // Info for anything unknown

// What a line may say beside ts, level and event. Empty and zero members are left out.
struct LogFields {
    std::string_view order, trace, state, activity, step, actor, reason;
    std::string_view code;    // stable, machine readable
    std::string_view detail;  // for people; cut at 500 bytes
    std::string_view service, node, version, address, path;
    std::uint64_t sequence = 0, attempt = 0, count = 0, partition = 0, position = 0, milliseconds = 0;
};

class Log {
public:
    // fd stays open and belongs to the caller.
    Log(int fd, Level least);
    ~Log();  // writes what is left
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    [[nodiscard]] bool enabled(Level level) const { return level >= m_least; }
    void write(Level level, std::string_view event, const LogFields& fields = {});

    // Committed journal entries: ends of orders at info, holds and failed compensations at warn, all others at debug.
    void committed(const std::vector<core::JournalEntry>& entries);

    // Something the operators of the machine must know. At most ten lines of one code in ten seconds; the next one
    // after that says how many were left out.
    void notice(const std::string& code, const std::string& detail);

    // Blocks until everything written so far has left the program.
    void flush();

private:
    struct Impl;
    Level m_least;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace sagadesk::telemetry
