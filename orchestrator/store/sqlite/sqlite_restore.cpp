// A copy takes the place of the store. A restore that is killed in the middle leaves the unfinished file without a
// store beside it; openSqliteStore() then refuses to begin an empty one.
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

#include "store/sqlite/connection.h"
#include "store/sqlite/lock_file.h"
#include "store/sqlite/schema.h"
#include "store/sqlite/sqlite_backups.h"
#include "store/sqlite/store_copy.h"

namespace sagadesk::store {

namespace {

namespace fs = std::filesystem;
using core::FailureClass;

bool goOn(ports::BackupStage, std::uint64_t, std::uint64_t) {
    return true;
}

// A copy that an older program made has an older schema: it is migrated when the store is opened, and can be verified
// then.
core::Expected<void> prove(const std::string& path) {
    if (auto sound = checkPages(path, goOn); !sound) return sound;
    int schema = 0;
    {
        auto copy = Connection::open(path, SQLITE_OPEN_READONLY);
        if (!copy) return tl::unexpected(copy.error());
        const auto found = schemaOf(*copy, path);
        if (!found) return tl::unexpected(found.error());
        schema = *found;
    }
    if (schema == 0) return core::fail("copy_damaged", FailureClass::Refused, "the file is no backup of a store");
    if (schema < newestSchema()) return {};
    if (const auto entries = checkJournal(path, goOn); !entries) return tl::unexpected(entries.error());
    return {};
}

// The service runs as its own user, the person who restores perhaps as root.
core::Expected<void> giveToOwner(const std::string& file, const std::string& store) {
    struct stat owner {};
    if (::stat(store.c_str(), &owner) != 0 && ::stat(fs::path(store).parent_path().c_str(), &owner) != 0)
        return tl::unexpected(fileFailure(store, errno));
    if (owner.st_uid == ::geteuid()) return {};
    if (::chown(file.c_str(), owner.st_uid, owner.st_gid) != 0) return tl::unexpected(fileFailure(file, errno));
    return {};
}

// What stood in the place goes aside, and comes back unless it is to stay there. The log goes with its file: beside
// another one it would be taken for that one's.
class Aside {
public:
    Aside(std::string store, core::Instant now)
        : m_store(std::move(store)),
          m_aside(m_store + ".replaced-" + momentName(now)) {}
    ~Aside() {
        std::error_code ignored;
        if (!m_stays)
            for (const std::string& part : m_moved) fs::rename(m_aside + part, m_store + part, ignored);
    }
    Aside(const Aside&) = delete;
    Aside& operator=(const Aside&) = delete;

    [[nodiscard]] core::Expected<void> put() {
        std::error_code error;
        for (const char* part : {"", "-wal", "-shm", "-journal"}) {
            if (!fs::exists(m_store + part, error)) continue;
            fs::rename(m_store + part, m_aside + part, error);
            if (error) return tl::unexpected(fileFailure(m_store + part, error.value()));
            m_moved.emplace_back(part);
        }
        return {};
    }
    // "" when there was nothing.
    [[nodiscard]] std::string stay() {
        m_stays = true;
        return m_moved.empty() ? std::string() : m_aside;
    }

private:
    std::string m_store, m_aside;
    std::vector<std::string> m_moved;
    bool m_stays = false;
};

}  // namespace

core::Expected<std::string> restoreSqliteBackup(const std::string& copy, const std::string& at, core::Instant now) {
    std::error_code error;
    if (!fs::is_regular_file(copy, error))
        return core::fail("store_unreadable", FailureClass::Refused, copy + " is no file that can be read");
    // Where the store is a link, the copy goes where that leads.
    const std::string store = fs::exists(at, error) ? fs::canonical(at, error).string() : at;
    for (const std::string& taken : {store, store + unfinished_ending})
        if (fs::equivalent(copy, taken, error))
            return core::fail("store_unreadable", FailureClass::Refused,
                              copy + " has the name of the store or of one that is being restored; move it away first");
    const auto lock = LockFile::take(at + ".lock");
    if (!lock) return tl::unexpected(lock.error());
    auto ready = giveToOwner(at + ".lock", store);
    const UnfinishedFile begun(store + unfinished_ending);
    if (ready) ready = copyStore(copy, begun.path(), goOn);
    if (ready) ready = prove(begun.path());
    if (ready) ready = giveToOwner(begun.path(), store);
    if (ready) ready = begun.sync();
    if (!ready) return tl::unexpected(ready.error());
    Aside aside(store, now);
    if (auto put = aside.put(); !put) return tl::unexpected(put.error());
    if (auto finished = begun.finishAs(store); !finished) return tl::unexpected(finished.error());
    return aside.stay();
}

}  // namespace sagadesk::store
