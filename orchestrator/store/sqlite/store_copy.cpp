#include "store/sqlite/store_copy.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <filesystem>
#include <mutex>
#include <optional>
#include <stop_token>
#include <system_error>
#include <thread>
#include <utility>

#include "store/sqlite/connection.h"
#include "store/sqlite/lock_file.h"
#include "store/sqlite/sqlite_store.h"

namespace sagadesk::store {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using core::FailureClass;

// 1 MiB of pages of the usual size: often enough to be stopped in time.
constexpr int pages_at_once = 256;
// So much is written before it is synced: neither the end nor the store's own commits wait for all of it at once.
constexpr std::uint64_t synced_at_once_bytes = 32ULL << 20;
constexpr auto look_pace = 50ms;

core::Failure failureOf(const char* code, FailureClass kind, std::string detail) {
    return {code, kind, std::move(detail), {}};
}

core::Failure stoppedFailure() {
    return failureOf("stopped", FailureClass::Refused, "the backup was stopped");
}

core::Failure at(const std::string& path, core::Failure failure) {
    if (failure.detail.find(path) == std::string::npos) failure.detail = path + ": " + failure.detail;
    return failure;
}

// What a copy that can't be read is.
core::Failure damage(const std::string& path, core::Failure failure) {
    if (failure.code == "store_unreadable") failure.code = "copy_damaged";
    return at(path, std::move(failure));
}

// Beside SQLite's own descriptors of the same file; its locks go with it, which nobody else asks for.
class Syncing {
public:
    explicit Syncing(std::string path)
        : m_path(std::move(path)),
          m_file(::open(m_path.c_str(), O_RDONLY | O_CLOEXEC)) {}
    ~Syncing() {
        if (m_file >= 0) ::close(m_file);
    }
    Syncing(const Syncing&) = delete;
    Syncing& operator=(const Syncing&) = delete;

    [[nodiscard]] core::Expected<void> sync() const {
        if (m_file < 0 || ::fdatasync(m_file) != 0) return tl::unexpected(fileFailure(m_path, errno));
        return {};
    }
    // As far as it has come; and whether there is room for more.
    [[nodiscard]] core::Expected<void> syncTo(std::uint64_t written) {
        if (written - m_synced < synced_at_once_bytes) return {};
        m_synced = written;
        std::error_code error;
        const auto space = fs::space(m_path, error);
        if (!error && space.available < left_free_bytes)
            return tl::unexpected(
                failureOf("disk_full", FailureClass::Transient,
                          m_path + ": the disk has less than " + std::to_string(left_free_bytes >> 20) + " MiB left"));
        return sync();
    }

private:
    std::string m_path;
    int m_file;
    std::uint64_t m_synced = 0;
};

struct FinishCopy {
    void operator()(sqlite3_backup* copy) const { sqlite3_backup_finish(copy); }
};

// The source's connection stays in one read transaction, so that orders which are written meanwhile neither get into
// the copy nor make it begin anew (sqlite.org/c3ref/backup_finish.html).
core::Expected<void> copyPages(Connection& from, Connection& to, Syncing& syncing, const ports::BackupWatch& watch) {
    const auto page = from.row("PRAGMA page_size", [](Statement& row) { return row.number<std::uint64_t>(); });
    if (!page) return tl::unexpected(page.error());
    std::unique_ptr<sqlite3_backup, FinishCopy> copy(sqlite3_backup_init(to.handle(), "main", from.handle(), "main"));
    if (!copy) return tl::unexpected(to.failure(sqlite3_errcode(to.handle())));
    int result = SQLITE_OK;
    while (result == SQLITE_OK) {
        result = sqlite3_backup_step(copy.get(), pages_at_once);
        const auto total = static_cast<std::uint64_t>(sqlite3_backup_pagecount(copy.get()));
        const auto done = total - static_cast<std::uint64_t>(sqlite3_backup_remaining(copy.get()));
        if (!watch(ports::BackupStage::Copying, done * **page, total * **page)) return tl::unexpected(stoppedFailure());
        if (auto synced = syncing.syncTo(done * **page); !synced) return synced;
    }
    copy.reset();
    if (result != SQLITE_DONE) return tl::unexpected(to.failure(result));
    return {};
}

// Ends a statement that asks nobody while it runs, as the walk over all pages does.
class Interrupter {
public:
    Interrupter(sqlite3* database, const ports::BackupWatch& watch)
        : m_thread([this, database, &watch](const std::stop_token& ending) {
              std::unique_lock lock(m_mutex);
              while (!m_over.wait_for(lock, ending, look_pace, [&] { return ending.stop_requested(); })) {
                  if (watch(ports::BackupStage::Checking, 0, 0)) continue;
                  m_stopped = true;
                  sqlite3_interrupt(database);
              }
          }) {}
    // Whether it did; none follows.
    [[nodiscard]] bool end() {
        m_thread.request_stop();
        m_thread.join();
        return m_stopped;
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_over;
    bool m_stopped = false;  // of the thread, until it has ended
    std::jthread m_thread;
};

}  // namespace

std::string momentName(core::Instant moment) {
    std::string text = core::toRfc3339(moment);
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text;
}

core::Failure fileFailure(const std::string& path, int error) {
    const bool full = error == ENOSPC || error == EDQUOT;
    return failureOf(full ? "disk_full" : "io_error", full ? FailureClass::Transient : FailureClass::Permanent,
                     path + ": " + std::generic_category().message(error));
}

UnfinishedFile::UnfinishedFile(std::string path) : m_path(std::move(path)) {
    remove();
}

UnfinishedFile::~UnfinishedFile() {
    remove();
}

void UnfinishedFile::remove() const {
    std::error_code ignored;
    for (const char* part : {"", "-journal", "-wal", "-shm"}) fs::remove(m_path + part, ignored);
}

core::Expected<void> UnfinishedFile::sync() const {
    return Syncing(m_path).sync();
}

core::Expected<void> UnfinishedFile::finishAs(const std::string& path) const {
    if (auto synced = sync(); !synced) return synced;
    std::error_code error;
    fs::rename(m_path, path, error);
    if (error) return tl::unexpected(fileFailure(path, error.value()));
    return syncFolderOf(path);
}

core::Expected<void> copyStore(const std::string& from, const std::string& to, const ports::BackupWatch& watch) {
    auto source = Connection::open(from, SQLITE_OPEN_READONLY);
    if (!source) return tl::unexpected(at(from, source.error()));
    if (auto begun = source->execute("BEGIN; SELECT count(*) FROM sqlite_schema"); !begun)
        return tl::unexpected(at(from, begun.error()));
    if (auto made = createPrivateFile(to); !made) return made;
    Syncing syncing(to);  // closed after the connection, whose locks would go with it
    auto target = Connection::open(to, SQLITE_OPEN_READWRITE);
    if (!target) return tl::unexpected(at(to, target.error()));
    // The copy is worth nothing before its end.
    auto copied = target->execute("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF");
    if (copied) copied = copyPages(*source, *target, syncing, watch);
    // One file that stands for itself, without a log beside it.
    if (copied) copied = target->execute("PRAGMA journal_mode = DELETE");
    if (!copied) return tl::unexpected(at(to, copied.error()));
    return {};
}

core::Expected<void> checkPages(const std::string& path, const ports::BackupWatch& watch) {
    auto copy = Connection::open(path, SQLITE_OPEN_READONLY);
    if (!copy) return tl::unexpected(damage(path, copy.error()));
    Interrupter interrupter(copy->handle(), watch);
    auto said = copy->row("PRAGMA quick_check(1)", [](Statement& row) { return std::string(row.text()); });
    if (interrupter.end()) return tl::unexpected(stoppedFailure());
    if (!said) return tl::unexpected(damage(path, said.error()));
    if (*said != "ok")
        return core::fail("copy_damaged", FailureClass::Permanent, path + ": " + said->value_or("no answer"));
    return {};
}

core::Expected<std::uint64_t> checkJournal(const std::string& path, const ports::BackupWatch& watch) {
    auto reader = openSqliteReader(path);
    if (!reader) return tl::unexpected(damage(path, reader.error()));
    const auto heads = (*reader)->heads();
    if (!heads) return tl::unexpected(damage(path, heads.error()));
    std::uint64_t total = 0, before = 0, latest = 0;
    for (const std::uint64_t head : *heads) total += head;
    std::optional<core::PartitionId> partition;
    const auto verdict = (*reader)->verify([&](core::PartitionId now, std::uint64_t checked) {
        if (partition != now) before += latest;
        partition = now;
        latest = checked;
        return watch(ports::BackupStage::Checking, before + latest, total);
    });
    if (!verdict)
        return tl::unexpected(verdict.error().code == "stopped" ? stoppedFailure() : damage(path, verdict.error()));
    if (!verdict->intact)
        return core::fail("copy_damaged", FailureClass::Permanent,
                          path + ": the journal's partition " +
                              std::to_string(static_cast<unsigned>(verdict->partition)) + " is broken at position " +
                              std::to_string(verdict->position) + ": " + verdict->what);
    return verdict->entries;
}

}  // namespace sagadesk::store
