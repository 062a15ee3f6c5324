#include "store/sqlite/sqlite_backups.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "store/sqlite/connection.h"
#include "store/sqlite/lock_file.h"
#include "store/sqlite/schema.h"
#include "store/sqlite/sqlite_store.h"

namespace sagadesk::store {

namespace {

namespace fs = std::filesystem;
using core::FailureClass;

constexpr const char* unfinished = ".part";
// 1 MiB of pages of the usual size: often enough to be stopped in time.
constexpr int pages_at_once = 256;
// SQLite's instructions between two looks at the watch while it checks pages.
constexpr int instructions_at_once = 100'000;
// What the disk must have beyond the copy, so that the store itself is not the one that finds it full.
constexpr std::uint64_t left_free_bytes = 64ULL << 20;

core::Failure failureOf(const char* code, FailureClass kind, std::string detail) {
    return {code, kind, std::move(detail), {}};
}

core::Failure stoppedFailure() {
    return failureOf("stopped", FailureClass::Refused, "the backup was stopped");
}

core::Failure folderFailure(const std::string& path, const std::error_code& error) {
    return failureOf("folder_unusable", FailureClass::Refused, path + ": " + error.message());
}

// "2026-11-18T14:05:58.123Z" without what some file systems don't take in names.
std::string momentName(core::Instant at) {
    std::string text = core::toRfc3339(at);
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text;
}

std::optional<core::Instant> momentOf(std::string name) {
    constexpr std::size_t length = 20;  // 20261118T140558.123Z
    if (name.size() != length) return std::nullopt;
    for (const auto& [at, mark] : {std::pair{4, "-"}, {7, "-"}, {13, ":"}, {16, ":"}}) name.insert(at, mark);
    return core::parseInstant(name);
}

core::Expected<void> syncFile(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const int error = descriptor >= 0 && ::fsync(descriptor) == 0 ? 0 : errno;
    if (descriptor >= 0) ::close(descriptor);
    if (error != 0) return core::fail("io_error", FailureClass::Permanent, path + ": " + std::strerror(error));
    return {};
}

// Removes what was begun, unless it came to its end.
class Unfinished {
public:
    explicit Unfinished(std::string path) : m_path(std::move(path)) {}
    ~Unfinished() {
        std::error_code ignored;
        for (const char* part : {"", "-journal", "-wal", "-shm"}) fs::remove(m_path + part, ignored);
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    [[nodiscard]] const std::string& path() const { return m_path; }

    [[nodiscard]] core::Expected<void> finishAs(const std::string& path) {
        if (auto synced = syncFile(m_path); !synced) return synced;
        std::error_code error;
        fs::rename(m_path, path, error);
        if (error) return tl::unexpected(folderFailure(path, error));
        return syncFolderOf(path);
    }

private:
    std::string m_path;
};

struct FinishCopy {
    void operator()(sqlite3_backup* copy) const { sqlite3_backup_finish(copy); }
};

// Page by page. The source's connection stays in one read transaction, so that orders which are written meanwhile
// neither get into the copy nor make it begin anew (sqlite.org/c3ref/backup_finish.html).
core::Expected<void> copyPages(Connection& from, Connection& to, const ports::BackupWatch& watch) {
    std::unique_ptr<sqlite3_backup, FinishCopy> copy(sqlite3_backup_init(to.handle(), "main", from.handle(), "main"));
    if (!copy) return tl::unexpected(to.failure(sqlite3_errcode(to.handle())));
    const auto page = from.row("PRAGMA page_size", [](Statement& row) { return row.number<std::uint64_t>(); });
    if (!page) return tl::unexpected(page.error());
    int result = SQLITE_OK;
    while (result == SQLITE_OK) {
        result = sqlite3_backup_step(copy.get(), pages_at_once);
        const auto total = static_cast<std::uint64_t>(sqlite3_backup_pagecount(copy.get()));
        const auto left = static_cast<std::uint64_t>(sqlite3_backup_remaining(copy.get()));
        if (!watch(ports::BackupStage::Copying, (total - left) * **page, total * **page))
            return tl::unexpected(stoppedFailure());
    }
    copy.reset();
    if (result != SQLITE_DONE) return tl::unexpected(to.failure(result));
    return {};
}

core::Expected<void> copyInto(const std::string& source, const std::string& path, const ports::BackupWatch& watch) {
    auto from = Connection::open(source, SQLITE_OPEN_READONLY);
    if (!from) return tl::unexpected(from.error());
    if (auto begun = from->execute("BEGIN; SELECT count(*) FROM sqlite_schema"); !begun) return begun;
    if (auto made = createPrivateFile(path); !made) return made;
    auto to = Connection::open(path, SQLITE_OPEN_READWRITE);
    if (!to) return tl::unexpected(to.error());
    // The copy is worth nothing before its end: it is synced once, there.
    if (auto set = to->execute("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF"); !set) return set;
    if (auto copied = copyPages(*from, *to, watch); !copied) return copied;
    // One file that stands for itself, without a log beside it.
    return to->execute("PRAGMA journal_mode = DELETE");
}

int goesOn(void* watch) {
    return (*static_cast<const ports::BackupWatch*>(watch))(ports::BackupStage::Checking, 0, 0) ? 0 : 1;
}

core::Expected<void> checkPages(const std::string& path, const ports::BackupWatch& watch) {
    auto copy = Connection::open(path, SQLITE_OPEN_READONLY);
    if (!copy) return tl::unexpected(copy.error());
    ports::BackupWatch look = watch;
    sqlite3_progress_handler(copy->handle(), instructions_at_once, goesOn, &look);
    auto said = copy->row("PRAGMA quick_check(1)", [](Statement& row) { return std::string(row.text()); });
    sqlite3_progress_handler(copy->handle(), 0, nullptr, nullptr);
    if (!said && !watch(ports::BackupStage::Checking, 0, 0)) return tl::unexpected(stoppedFailure());
    if (!said) return core::fail("copy_damaged", FailureClass::Permanent, said.error().detail);
    if (*said != "ok") return core::fail("copy_damaged", FailureClass::Permanent, said->value_or("no answer"));
    return {};
}

// Gives the number of entries.
core::Expected<std::uint64_t> checkJournal(const std::string& path, const ports::BackupWatch& watch) {
    auto reader = openSqliteReader(path);
    if (!reader) return tl::unexpected(reader.error());
    const auto heads = (*reader)->heads();
    if (!heads) return tl::unexpected(heads.error());
    std::uint64_t total = 0, before = 0, latest = 0;
    for (const std::uint64_t head : *heads) total += head;
    std::optional<core::PartitionId> partition;
    const auto verdict = (*reader)->verify([&](core::PartitionId now, std::uint64_t checked) {
        if (partition != now) before += latest;
        partition = now;
        latest = checked;
        return watch(ports::BackupStage::Checking, before + latest, total);
    });
    if (!verdict) return tl::unexpected(verdict.error().code == "stopped" ? stoppedFailure() : verdict.error());
    if (!verdict->intact)
        return core::fail("copy_damaged", FailureClass::Permanent,
                          "the journal's partition " + std::to_string(static_cast<unsigned>(verdict->partition)) +
                              " is broken at position " + std::to_string(verdict->position) + ": " + verdict->what);
    return verdict->entries;
}

core::Expected<void> checkSpace(const std::string& store, const std::string& folder) {
    std::error_code error;
    std::uint64_t needed = fs::file_size(store, error);
    if (error) return {};  // the copy itself says what is wrong
    if (const auto log = fs::file_size(store + "-wal", error); !error) needed += log;
    const auto space = fs::space(folder, error);
    if (error || space.available >= needed + left_free_bytes) return {};
    const auto megabytes = [](std::uint64_t bytes) { return std::to_string(bytes / 1'000'000) + " MB"; };
    return core::fail("disk_full", FailureClass::Transient,
                      "a copy needs " + megabytes(needed + left_free_bytes) + " and " + folder + " has " +
                          megabytes(space.available) + " free");
}

class SqliteBackups final : public ports::Backups {
public:
    SqliteBackups(std::string store, std::string folder) : m_store(std::move(store)), m_folder(std::move(folder)) {}

    std::string folder() const override { return m_folder; }
    core::Expected<std::vector<ports::BackupFile>> list() override;
    core::Expected<ports::BackupMade> make(core::Instant at, const ports::BackupWatch& watch) override;
    core::Expected<void> keepNewest(std::size_t count) override;

private:
    [[nodiscard]] std::string prefix() const { return fs::path(m_store).stem().string() + "-"; }
    [[nodiscard]] std::optional<core::Instant> momentIn(const fs::path& file) const;
    core::Expected<void> prepareFolder();

    std::string m_store, m_folder;
};

std::optional<core::Instant> SqliteBackups::momentIn(const fs::path& file) const {
    const std::string name = file.stem().string();
    if (file.extension() != ".db" || !name.starts_with(prefix())) return std::nullopt;
    return momentOf(name.substr(prefix().size()));
}

core::Expected<std::vector<ports::BackupFile>> SqliteBackups::list() {
    std::vector<ports::BackupFile> files;
    std::error_code error;
    if (!fs::exists(m_folder, error)) return files;
    for (fs::directory_iterator each(m_folder, error), end; !error && each != end; each.increment(error)) {
        const auto at = momentIn(each->path());
        std::error_code gone;
        const auto bytes = at ? fs::file_size(each->path(), gone) : 0;
        if (at && !gone) files.push_back({each->path().string(), *at, bytes});
    }
    if (error) return tl::unexpected(folderFailure(m_folder, error));
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.at > b.at; });
    return files;
}

// Also takes away what a run that was killed left unfinished.
core::Expected<void> SqliteBackups::prepareFolder() {
    std::error_code error;
    if (!fs::exists(m_folder, error)) {
        fs::create_directories(m_folder, error);
        if (!error) fs::permissions(m_folder, fs::perms::owner_all, error);
    }
    if (!error && !fs::is_directory(m_folder, error) && !error)
        error = std::make_error_code(std::errc::not_a_directory);
    if (!error && ::access(m_folder.c_str(), W_OK | X_OK) != 0) error = {errno, std::generic_category()};
    if (error) return tl::unexpected(folderFailure(m_folder, error));
    for (const auto& each : fs::directory_iterator(m_folder, error)) {
        const std::string name = each.path().filename().string();
        if (name.starts_with(prefix()) && name.find(std::string(".db") + unfinished) != std::string::npos)
            fs::remove(each.path(), error);
    }
    return {};
}

core::Expected<ports::BackupMade> SqliteBackups::make(core::Instant at, const ports::BackupWatch& watch) {
    if (auto ready = prepareFolder(); !ready) return tl::unexpected(ready.error());
    if (auto space = checkSpace(m_store, m_folder); !space) return tl::unexpected(space.error());
    const std::string path = (fs::path(m_folder) / (prefix() + momentName(at) + ".db")).string();
    Unfinished begun(path + unfinished);
    if (auto copied = copyInto(m_store, begun.path(), watch); !copied) return tl::unexpected(copied.error());
    if (auto sound = checkPages(begun.path(), watch); !sound) return tl::unexpected(sound.error());
    const auto entries = checkJournal(begun.path(), watch);
    if (!entries) return tl::unexpected(entries.error());
    std::error_code error;
    const std::uint64_t bytes = fs::file_size(begun.path(), error);
    if (auto finished = begun.finishAs(path); !finished) return tl::unexpected(finished.error());
    return ports::BackupMade{{path, at, bytes}, *entries};
}

core::Expected<void> SqliteBackups::keepNewest(std::size_t count) {
    const auto files = list();
    if (!files) return tl::unexpected(files.error());
    for (std::size_t index = std::max<std::size_t>(count, 1); index < files->size(); ++index) {
        std::error_code error;
        fs::remove((*files)[index].path, error);
        if (error) return tl::unexpected(folderFailure((*files)[index].path, error));
    }
    return {};
}

}  // namespace

std::unique_ptr<ports::Backups> sqliteBackups(std::string store, std::string folder) {
    return std::make_unique<SqliteBackups>(std::move(store), std::move(folder));
}

namespace {

// A copy that an older program made has an older schema: it is migrated when the store is opened, and can be verified
// then.
core::Expected<void> proveForRestoring(const std::string& path) {
    const auto goOn = [](ports::BackupStage, std::uint64_t, std::uint64_t) { return true; };
    if (auto sound = checkPages(path, goOn); !sound) return sound;
    {
        auto copy = Connection::open(path, SQLITE_OPEN_READONLY);
        if (!copy) return tl::unexpected(copy.error());
        const auto schema = schemaOf(*copy, path);
        if (!schema) return tl::unexpected(schema.error());
        if (*schema < newestSchema()) return {};
    }
    if (const auto entries = checkJournal(path, goOn); !entries) return tl::unexpected(entries.error());
    return {};
}

// The log goes with its file: beside another one it would be taken for that one's. The file goes first, since a file
// without its log would pass for an older state of the store.
core::Expected<std::string> putAside(const std::string& store, core::Instant now) {
    const std::string aside = store + ".replaced-" + momentName(now);
    std::string kept;
    std::error_code error;
    for (const char* part : {"", "-wal", "-shm"}) {
        if (!fs::exists(store + part, error)) continue;
        fs::rename(store + part, aside + part, error);
        if (error) return tl::unexpected(folderFailure(store + part, error));
        kept = aside;
    }
    return kept;
}

}  // namespace

core::Expected<std::string> restoreSqliteBackup(const std::string& copy, const std::string& store, core::Instant now) {
    std::error_code error;
    if (fs::equivalent(copy, store, error))
        return core::fail("store_unreadable", FailureClass::Refused, copy + " is the store itself");
    const auto lock = LockFile::take(store + ".lock");
    if (!lock) return tl::unexpected(lock.error());
    Unfinished begun(store + unfinished);
    const auto goOn = [](ports::BackupStage, std::uint64_t, std::uint64_t) { return true; };
    if (auto copied = copyInto(copy, begun.path(), goOn); !copied) return tl::unexpected(copied.error());
    if (auto proven = proveForRestoring(begun.path()); !proven) return tl::unexpected(proven.error());
    auto kept = putAside(store, now);
    if (!kept) return kept;
    if (auto finished = begun.finishAs(store); !finished) return tl::unexpected(finished.error());
    return kept;
}

}  // namespace sagadesk::store
