#include "telemetry/log.h"

#include <poll.h>
#include <pthread.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#include "telemetry/log_line.h"

namespace sagadesk::telemetry {

namespace {

constexpr std::size_t buffer_bytes_max = 8 * 1024 * 1024;
constexpr std::uint64_t notices_a_window = 10;
constexpr auto notice_window = std::chrono::seconds(10);
constexpr std::size_t notice_codes_max = 256;

core::Instant wallClock() {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

Level levelOfEntry(core::EntryKind kind) {
    switch (kind) {
        case core::EntryKind::OrderCompleted:
        case core::EntryKind::OrderFailed:
        case core::EntryKind::OrderCancelled:
        case core::EntryKind::OrderReopened:
        case core::EntryKind::OrderReleased:
        case core::EntryKind::ServicePaused:
        case core::EntryKind::ServiceResumed:
            return Level::Info;
        case core::EntryKind::OrderHeld:
        case core::EntryKind::CompensationFailed:
            return Level::Warn;
        default:
            return Level::Debug;
    }
}

// A reason that the program gave itself is a stable code; what a person typed may say anything about anyone.
std::string_view codeOnly(std::string_view reason) {
    const auto allowed = [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
    };
    return reason.size() <= 64 && std::all_of(reason.begin(), reason.end(), allowed) ? reason : std::string_view();
}

void appendEntry(std::string& out, core::Instant now, Level level, const core::JournalEntry& entry) {
    const std::string order = entry.order.text();
    LogFields fields;
    fields.order = order;
    fields.trace = entry.traceId;
    fields.sequence = entry.sequence;
    fields.state = core::word(entry.state);
    fields.activity = core::word(entry.activity);
    fields.step = entry.step;
    fields.attempt = entry.attempt;
    fields.actor = entry.actor;
    fields.reason = codeOnly(entry.reason);
    fields.partition = static_cast<std::uint64_t>(entry.partition);
    fields.position = entry.position;
    appendLine(out, now, level, core::word(entry.kind), fields);
}

// Gives up on a reader that has gone; waits for one that is slow, on the log's own thread.
void writeAll(int fd, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(fd, text.data(), text.size());
        if (written > 0) {
            text.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno == EAGAIN) {
            pollfd ready{fd, POLLOUT, 0};
            ::poll(&ready, 1, 1'000);
        } else if (errno != EINTR) {
            return;
        }
    }
}

}  // namespace

std::string_view word(Level level) {
    constexpr std::string_view words[] = {"debug", "info", "warn", "error"};
    return words[static_cast<std::size_t>(level)];
}

Level levelOf(std::string_view text) {
    for (const Level level : {Level::Debug, Level::Info, Level::Warn, Level::Error}) {
        if (word(level) == text) return level;
    }
    return Level::Info;
}

struct Log::Impl {
    explicit Impl(int descriptor) : fd(descriptor), writer([this] { run(); }) {
        ::pthread_setname_np(writer.native_handle(), "log");
    }
    ~Impl() {
        {
            const std::lock_guard lock(mutex);
            ending = true;
        }
        filled.notify_one();
        writer.join();
    }

    void append(std::string_view lines, std::uint64_t count) {
        bool wasEmpty = false;
        {
            const std::lock_guard lock(mutex);
            wasEmpty = buffer.empty();
            if (buffer.size() + lines.size() > buffer_bytes_max)
                dropped += count;
            else
                buffer += lines;
        }
        if (wasEmpty) filled.notify_one();
    }

    void run() {
        std::string taken;
        std::unique_lock lock(mutex);
        while (true) {
            filled.wait(lock, [this] { return ending || !buffer.empty(); });
            if (buffer.empty()) return;
            taken.clear();
            taken.swap(buffer);
            if (dropped > 0) {
                LogFields fields;
                fields.count = dropped;
                appendLine(taken, wallClock(), Level::Warn, "log.dropped", fields);
                dropped = 0;
            }
            writing = true;
            lock.unlock();
            writeAll(fd, taken);
            lock.lock();
            writing = false;
            drained.notify_all();
        }
    }

    struct Window {
        std::chrono::steady_clock::time_point began;
        std::uint64_t written = 0;
        std::uint64_t left = 0;
    };
    // Whether the notice may be written; suppressed: how many before it were not.
    bool allow(const std::string& code, std::uint64_t& suppressed) {
        const auto now = std::chrono::steady_clock::now();
        const std::lock_guard lock(noticeMutex);
        if (windows.size() >= notice_codes_max && windows.find(code) == windows.end()) windows.clear();
        Window& window = windows[code];
        if (window.written == 0 || now - window.began > notice_window) {
            suppressed = window.left;
            window = {now, 1, 0};
            return true;
        }
        if (window.written < notices_a_window) {
            ++window.written;
            return true;
        }
        ++window.left;
        return false;
    }

    int fd;
    std::mutex mutex;
    std::condition_variable filled, drained;
    std::string buffer;
    std::uint64_t dropped = 0;
    bool ending = false;
    bool writing = false;
    std::mutex noticeMutex;
    std::map<std::string, Window> windows;
    std::thread writer;  // last: it uses everything above
};

Log::Log(int fd, Level least) : m_least(least), m_impl(std::make_unique<Impl>(fd)) {}
Log::~Log() = default;

void Log::write(Level level, std::string_view event, const LogFields& fields) {
    if (!enabled(level)) return;
    std::string line;
    line.reserve(256);
    appendLine(line, wallClock(), level, event, fields);
    m_impl->append(line, 1);
}

void Log::committed(const std::vector<core::JournalEntry>& entries) {
    std::string lines;
    std::uint64_t count = 0;
    core::Instant now{};
    for (const core::JournalEntry& entry : entries) {
        const Level level = levelOfEntry(entry.kind);
        if (!enabled(level)) continue;
        if (count++ == 0) now = wallClock();
        appendEntry(lines, now, level, entry);
    }
    if (count > 0) m_impl->append(lines, count);
}

void Log::notice(const std::string& code, const std::string& detail) {
    std::uint64_t suppressed = 0;
    if (!enabled(Level::Warn) || !m_impl->allow(code, suppressed)) return;
    LogFields fields;
    fields.code = code;
    fields.detail = detail;
    fields.count = suppressed;
    write(Level::Warn, "notice", fields);
}

void Log::flush() {
    std::unique_lock lock(m_impl->mutex);
    m_impl->drained.wait(lock, [this] { return m_impl->buffer.empty() && !m_impl->writing; });
}

}  // namespace sagadesk::telemetry
