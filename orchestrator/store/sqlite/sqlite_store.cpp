#include "store/sqlite/sqlite_store.h"

#include <filesystem>
#include <functional>
#include <tuple>
#include <utility>

#include "store/partition_heads.h"
#include "store/sqlite/attempt_rows.h"
#include "store/sqlite/batch_writer.h"
#include "store/sqlite/bulk_rows.h"
#include "store/sqlite/connection.h"
#include "store/sqlite/lock_file.h"
#include "store/sqlite/schema.h"
#include "store/sqlite/service_rows.h"
#include "store/sqlite/store_copy.h"
#include "store/sqlite/work_queries.h"

namespace sagadesk::store {

namespace {

// Beyond so many times the wanted length, the log is no longer only copied but waits for its readers, so that it can be
// begun anew.
constexpr int log_overlong = 4;
// Readers stay no longer than this in one transaction, but for a backup.
constexpr int readers_wait_ms = 200;
constexpr const char* pragmas =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0;"
    " PRAGMA journal_size_limit = 67108864; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;"
    " PRAGMA cache_size = -32768; PRAGMA mmap_size = 0; PRAGMA trusted_schema = OFF";

// The database's clock, which times the leases.
#define SAGADESK_NOW "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)"

constexpr std::string_view select_live_lease =
    "SELECT count(*) FROM partitions WHERE owner = ?1 AND lease_until > " SAGADESK_NOW;
constexpr std::string_view take_leases =
    "UPDATE partitions SET owner = ?1, epoch = epoch + 1, lease_until = " SAGADESK_NOW " + ?2";
constexpr std::string_view extend_lease =
    "UPDATE partitions SET lease_until = " SAGADESK_NOW " + ?4 WHERE partition = ?1 AND epoch = ?2 AND owner = ?3";
constexpr std::string_view give_up_lease =
    "UPDATE partitions SET owner = '', lease_until = 0 WHERE partition = ?1 AND epoch = ?2 AND owner = ?3";
constexpr std::string_view select_heads =
    "SELECT partition, epoch, head_position, head_hash FROM partitions ORDER BY partition";
constexpr std::string_view select_token = "SELECT token FROM commits WHERE node = ?1";
constexpr std::string_view select_secret = "SELECT secret FROM meta";

constexpr std::string_view prune_keys =
    "DELETE FROM idempotency WHERE row IN"
    " (SELECT row FROM idempotency INDEXED BY idempotency_by_age WHERE created < ?1 ORDER BY created LIMIT ?2)";

class SqliteStore final : public ports::Store {
public:
    SqliteStore(LockFile lock, Connection database, int checkpointPages)
        : m_lock(std::move(lock)),
          m_database(std::move(database)),
          m_checkpointPages(checkpointPages) {
        // Tells after each commit how long the log is; also keeps SQLite from checkpointing within a commit.
        sqlite3_wal_hook(
            m_database.handle(),
            [](void* pages, sqlite3*, const char*, int count) {
                *static_cast<int*>(pages) = count;
                return SQLITE_OK;
            },
            &m_logPages);
    }
    ~SqliteStore() override {
        // What could not be checkpointed is in the log, and read from there the next time.
        if (!m_broken) std::ignore = checkpoint(SQLITE_CHECKPOINT_TRUNCATE, 0);
    }

    core::Expected<std::vector<core::PartitionId>> acquire(const std::string& node, core::Duration lease) override;
    core::Expected<void> renew() override;
    void release() override;
    core::Expected<ports::Committed> commit(const ports::Batch& batch) override;
    core::Expected<std::uint64_t> lastToken() override;
    core::Expected<std::vector<ports::StoredOrder>> ready(core::Instant now,
                                                          const std::optional<ports::ReadyCursor>& after,
                                                          std::size_t limit) override {
        return readyOrders(m_database, now, after, limit);
    }
    core::Expected<std::vector<ports::StoredOrder>> parked(const std::string& service, std::size_t limit) override {
        return parkedOrders(m_database, service, limit);
    }
    core::Expected<std::optional<ports::StoredOrder>> order(const core::OrderId& id) override {
        return storedOrder(m_database, id);
    }
    core::Expected<std::optional<core::Instant>> nextWake(core::Instant now) override {
        return earliestWake(m_database, now);
    }
    core::Expected<ports::BacklogCounts> backlog() override { return countBacklog(m_database); }
    core::Expected<std::vector<ports::StoredOrder>> held(core::HoldReason reason, const core::OrderId& after,
                                                         std::size_t limit) override {
        return heldOrders(m_database, reason, after, limit);
    }
    core::Expected<std::vector<ports::StoredOrder>> lacking(const std::vector<std::string>& installed,
                                                            const core::OrderId& after, std::size_t limit) override {
        return lackingOrders(m_database, installed, after, limit);
    }
    core::Expected<ports::Unfinished> unfinished(std::int32_t today) override;
    core::Expected<core::Hash> secret() override;
    core::Expected<std::size_t> pruneIdempotency(core::Instant before, std::size_t limit) override;
    core::Expected<std::size_t> pruneAttempts(core::Instant before, std::size_t limit) override {
        return prune([&] { return store::pruneAttempts(m_database, before, limit); });
    }

    core::Expected<void> loadHeads();

private:
    // Runs work in one transaction: all of it is on the disk when this returns without a failure.
    template <class Work>
    core::Expected<void> transact(Work&& work);
    core::Expected<std::size_t> prune(const std::function<core::Expected<std::size_t>()>& remove);
    void rollBack();
    core::Expected<void> eachLease(std::string_view sql, std::optional<core::Duration> lease);
    core::Expected<void> trimLog();
    core::Expected<void> checkpoint(int mode, int wait_ms);

    LockFile m_lock;
    Connection m_database;
    PartitionHeads m_heads;
    Fence m_fence;
    core::Duration m_lease{};
    int m_checkpointPages;
    int m_logPages = 0;                                 // after the latest commit
    int m_checkpointed = 0;                             // of them when last tried
    int m_overlong = log_overlong * m_checkpointPages;  // with so many it is to be begun anew
    bool m_idle = true;                                 // no commit since the last renewal
    // Set by an error after which only opening the file again tells what it holds.
    std::optional<core::Failure> m_broken;
};

template <class Work>
core::Expected<void> SqliteStore::transact(Work&& work) {
    if (m_broken) return tl::unexpected(*m_broken);
    auto begin = m_database.statement("BEGIN IMMEDIATE");
    if (!begin.run()) return tl::unexpected(m_database.failure(begin.result()));
    core::Expected<void> done = work();
    if (done) {
        auto commit = m_database.statement("COMMIT");
        if (!commit.run()) done = tl::unexpected(m_database.failure(commit.result(), Phase::Committing));
    }
    if (done) return done;
    rollBack();
    if (done.error().kind == core::FailureClass::Permanent) m_broken = done.error();
    return done;
}

// Some errors end the transaction by themselves.
void SqliteStore::rollBack() {
    if (sqlite3_get_autocommit(m_database.handle()) != 0) return;
    auto back = m_database.statement("ROLLBACK");
    if (!back.run()) m_broken = m_database.failure(back.result());
}

core::Expected<void> SqliteStore::loadHeads() {
    std::vector<PartitionHead> heads;
    std::vector<std::uint64_t> epochs;
    auto rows = m_database.statement(select_heads);
    while (rows.step()) {
        if (rows.number<std::size_t>() != heads.size()) break;
        epochs.push_back(rows.number<std::uint64_t>());
        auto& head = heads.emplace_back();
        head.position = rows.number<std::uint64_t>();
        rows.bytes(head.hash);
    }
    if (auto checked = m_database.check(rows); !checked) return checked;
    m_heads.assign(std::move(heads));
    m_fence.epochs = std::move(epochs);
    return {};
}

core::Expected<std::vector<core::PartitionId>> SqliteStore::acquire(const std::string& node, core::Duration lease) {
    auto taken = transact([&]() -> core::Expected<void> {
        // The lock file is ours, so a lease that this process did not take belongs to one that is gone.
        auto live = m_database.statement(select_live_lease);
        const bool owned =
            !m_fence.node.empty() && m_fence.node != node && live.bind(m_fence.node).step() && live.number<int>() > 0;
        if (auto checked = m_database.check(live); !checked) return checked;
        if (owned)
            return core::fail("partition_owned", core::FailureClass::Refused,
                              "node " + m_fence.node + " holds the leases of this store");
        auto take = m_database.statement(take_leases);
        take.bind(node, lease.count()).run();
        return m_database.check(take);
    });
    if (taken) taken = loadHeads();
    if (!taken) return tl::unexpected(taken.error());
    m_fence.node = node;
    m_lease = lease;
    std::vector<core::PartitionId> partitions;
    for (std::size_t index = 0; index < m_heads.size(); ++index)
        partitions.push_back(static_cast<core::PartitionId>(index));
    return partitions;
}

core::Expected<void> SqliteStore::eachLease(std::string_view sql, std::optional<core::Duration> lease) {
    return transact([&]() -> core::Expected<void> {
        for (std::size_t index = 0; index < m_heads.size(); ++index) {
            auto change = m_database.statement(sql);
            change.bind(index, m_fence.epochs[index], m_fence.node);
            if (lease) change.bindAt(4, lease->count());
            if (!change.run()) return tl::unexpected(m_database.failure(change.result()));
            if (change.changes() != 1)
                return core::fail("lease_lost", core::FailureClass::Refused,
                                  "partition " + std::to_string(index) + " is no longer owned by " + m_fence.node);
        }
        return {};
    });
}

core::Expected<void> SqliteStore::renew() {
    if (m_fence.node.empty()) return core::fail("lease_lost", core::FailureClass::Refused, "no lease was taken");
    auto extended = eachLease(extend_lease, m_lease);
    if (extended && std::exchange(m_idle, true)) return checkpoint(SQLITE_CHECKPOINT_TRUNCATE, 0);
    return extended;
}

void SqliteStore::release() {
    if (m_fence.node.empty()) return;
    // A lease that is lost already needs no release, and one that could not be given up runs out.
    std::ignore = eachLease(give_up_lease, std::nullopt);
    m_fence.node.clear();
}

core::Expected<ports::Committed> SqliteStore::commit(const ports::Batch& batch) {
    if (m_fence.node.empty()) return core::fail("lease_lost", core::FailureClass::Refused, "no lease was taken");
    m_idle = false;
    // Before the batch rather than after it, so that no answer waits for a checkpoint that its batch made necessary.
    if (auto trimmed = trimLog(); !trimmed) return tl::unexpected(trimmed.error());
    ports::Committed committed;
    const auto done = transact([&]() -> core::Expected<void> {
        auto written = BatchWriter(m_database, m_heads, m_fence).write(batch);
        if (!written) return tl::unexpected(written.error());
        committed = std::move(*written);
        return {};
    });
    if (done) return committed;
    // The heads in memory have run ahead of the file. The epochs stay as they were: a lost lease stays lost.
    auto epochs = m_fence.epochs;
    if (auto loaded = loadHeads(); !loaded && !m_broken) m_broken = loaded.error();
    m_fence.epochs = std::move(epochs);
    return tl::unexpected(done.error());
}

core::Expected<std::uint64_t> SqliteStore::lastToken() {
    auto found = m_database.statement(select_token);
    const auto token = found.bind(m_fence.node).step() ? found.number<std::uint64_t>() : 0;
    if (auto checked = m_database.check(found); !checked) return tl::unexpected(checked.error());
    return token;
}

core::Expected<ports::Unfinished> SqliteStore::unfinished(std::int32_t today) {
    auto jobs = unfinishedJobs(m_database);
    if (!jobs) return tl::unexpected(jobs.error());
    auto services = controls(m_database);
    if (!services) return tl::unexpected(services.error());
    auto usual = usualTimes(m_database, today);
    if (!usual) return tl::unexpected(usual.error());
    return ports::Unfinished{std::move(*jobs), std::move(*services), std::move(*usual)};
}

core::Expected<core::Hash> SqliteStore::secret() {
    auto found = m_database.statement(select_secret);
    core::Hash secret{};
    if (found.step()) found.bytes(secret);
    if (auto checked = m_database.check(found); !checked) return tl::unexpected(checked.error());
    return secret;
}

core::Expected<std::size_t> SqliteStore::prune(const std::function<core::Expected<std::size_t>()>& remove) {
    std::size_t pruned = 0;
    const auto done = transact([&]() -> core::Expected<void> {
        const auto removed = remove();
        if (!removed) return tl::unexpected(removed.error());
        pruned = *removed;
        return {};
    });
    if (!done) return tl::unexpected(done.error());
    return pruned;
}

core::Expected<std::size_t> SqliteStore::pruneIdempotency(core::Instant before, std::size_t limit) {
    return prune([&]() -> core::Expected<std::size_t> {
        auto removed = m_database.statement(prune_keys);
        if (!removed.bind(before, limit).run()) return tl::unexpected(m_database.failure(removed.result()));
        return static_cast<std::size_t>(removed.changes());
    });
}

// Copies the log into the file when it has grown. A reader may keep the end of it back; the log then goes on growing
// and the rest is copied the next time.
core::Expected<void> SqliteStore::trimLog() {
    if (m_logPages < m_checkpointed) {  // it was begun anew
        m_checkpointed = 0;
        m_overlong = log_overlong * m_checkpointPages;
    }
    if (m_logPages - m_checkpointed < m_checkpointPages) return {};
    m_checkpointed = m_logPages;
    if (m_logPages < m_overlong) return checkpoint(SQLITE_CHECKPOINT_PASSIVE, readers_wait_ms);
    m_overlong = 2 * m_logPages;  // who reads on for long, as a backup does, is not waited for again and again
    return checkpoint(SQLITE_CHECKPOINT_RESTART, readers_wait_ms);
}

// What is not copied now, for a reader or for want of space, stays in the log. A failed write or fsync is another
// matter: which pages reached the disk is then unknown until the file is opened again.
core::Expected<void> SqliteStore::checkpoint(int mode, int wait_ms) {
    if (m_broken) return tl::unexpected(*m_broken);
    sqlite3_busy_timeout(m_database.handle(), wait_ms);
    const int result = sqlite3_wal_checkpoint_v2(m_database.handle(), nullptr, mode, nullptr, nullptr);
    sqlite3_busy_timeout(m_database.handle(), Connection::busy_wait_ms);
    if (result == SQLITE_OK) return {};
    auto failure = m_database.failure(result);
    if (failure.kind != core::FailureClass::Permanent) return {};
    m_broken = failure;
    return tl::unexpected(std::move(failure));
}

// An empty store in the place of one that was taken away would pass for a shop without orders.
core::Expected<void> checkNoneCutShort(const std::string& path) {
    namespace fs = std::filesystem;
    std::error_code error;
    if (fs::exists(path, error)) return {};
    const std::string name = fs::path(path).filename().string();
    fs::path folder = fs::path(path).parent_path();
    if (folder.empty()) folder = ".";
    for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error)) {
        const std::string other = each->path().filename().string();
        if (other != name + unfinished_ending && other != name + "-wal" && !other.starts_with(name + ".replaced-"))
            continue;
        return core::fail("store_unreadable", core::FailureClass::Permanent,
                          path + " is missing and " + each->path().string() +
                              " is there: perhaps a restore was cut short. Run it again, or put back what belongs "
                              "there, which a restore has named " +
                              name + ".replaced-…; or move these files away to begin with an empty store.");
    }
    return {};
}

}  // namespace

core::Expected<std::unique_ptr<ports::Store>> openSqliteStore(const SqliteSettings& settings) {
    auto lock = LockFile::take(settings.path + ".lock");
    if (!lock) return tl::unexpected(lock.error());
    if (auto whole = checkNoneCutShort(settings.path); !whole) return tl::unexpected(whole.error());
    if (auto made = createPrivateFile(settings.path); !made) return tl::unexpected(made.error());
    auto database = Connection::open(settings.path, SQLITE_OPEN_READWRITE);
    if (!database) return tl::unexpected(database.error());
    // Before anything is written: a file of a newer program or of another one is left as it is.
    if (auto schema = schemaOf(*database, settings.path); !schema) return tl::unexpected(schema.error());
    auto ready = database->execute(pragmas);
    if (ready) ready = migrate(*database, settings.path, settings.partitions);
    if (ready) ready = syncFolderOf(settings.path);
    if (!ready) return tl::unexpected(ready.error());
    auto store = std::make_unique<SqliteStore>(std::move(*lock), std::move(*database), settings.checkpointPages);
    if (auto loaded = store->loadHeads(); !loaded) return tl::unexpected(loaded.error());
    return store;
}

}  // namespace sagadesk::store
