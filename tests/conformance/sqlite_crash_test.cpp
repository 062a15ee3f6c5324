// Nothing acknowledged is lost: not when the process is killed (promise 1), not when the power goes (2), not when the
// disk is full (24) or fails (25), and a commit whose outcome is unknown is resolved (26).
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <ctime>
#include <random>

#include <gtest/gtest.h>

#include "conformance/store_bed.h"
#include "store/sqlite/sqlite_store.h"
#include "support/cutting_disk.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;

// Short, so that every few commits one meets a checkpoint.
constexpr int checkpoint_pages = 60;

// Batch t makes two orders and moves the first one of batch t - 1 on; what must be there follows from the newest token.
ports::Batch batchOf(std::uint64_t token) {
    ports::Batch batch;
    batch.token = token;
    batch.creations = {creation(2 * token), creation(2 * token + 1)};
    // Of many sizes, so that pages overflow and split.
    batch.creations[0].row.progress.append(token * 37 % 3000, ' ');
    if (token > 1) {
        auto row = creation(2 * (token - 1)).row;
        row.state = core::OrderState::Confirmed;
        batch.updates.push_back(nextVersion(row, 2));
        batch.updates[0].notes = {{at(1), "operator:ada", "looked at"}};
        batch.updates[0].document = "{}";
    }
    auto job = bulkJob(0, 1);
    job.id.value = token;
    batch.jobs = {job};
    batch.items = {{job.id, bulkItems(1)}};
    // Each batch knows the partitions' first entries to be published, parks a stream and frees the one of the batch
    // before.
    batch.outbox.positions = core::Positions(bed_partitions, token / 4);
    batch.outbox.parked = {parkedStream(token)};
    if (token > 1) batch.outbox.freed = {parkedStream(token - 1).order};
    batch.republishings = {republishing(token)};
    batch.kept = {keptMessage(token)};
    return batch;
}

void expectMessaging(ports::Reader& reader, std::uint64_t newest) {
    const auto outbox = *reader.outbox();
    EXPECT_EQ(outbox.parked.size(), newest == 0 ? 0U : 1U);
    if (newest == 0) return;
    EXPECT_EQ(outbox.parked.at(0), parkedStream(newest));
    EXPECT_EQ(reader.republishings(1)->at(0), republishing(newest));
    EXPECT_EQ(reader.keptMessages()->at(0).key, keptMessage(newest).key);
    for (std::size_t index = 0; index < bed_partitions; ++index)
        EXPECT_LE(outbox.positions[index], reader.heads()->at(index));
}

// Everything up to the newest token, and nothing after it.
void expectWhole(const std::string& path, std::uint64_t newest, std::uint64_t from = 1) {
    const auto opened = store::openSqliteReader(path);
    ASSERT_TRUE(opened) << opened.error().detail;
    const auto& reader = *opened;
    for (std::uint64_t token = from; token <= newest; ++token) {
        const auto first = *reader->order(orderRow(2 * token).id);
        ASSERT_TRUE(first) << "batch " << token << " of " << newest << " is lost";
        EXPECT_EQ(first->row.version, token < newest ? 2U : 1U);
        EXPECT_EQ(reader->journal(first->row.id, 0, 9)->size(), token < newest ? 3U : 1U);
        EXPECT_EQ(reader->notes(first->row.id)->size(), token < newest ? 1U : 0U);
        EXPECT_EQ(reader->original(first->row.id)->has_value(), token < newest);
        EXPECT_EQ(reader->bulkItems({token}, 0, 9)->size(), 1U) << "batch " << token << " is torn";
        ASSERT_TRUE(*reader->order(orderRow(2 * token + 1).id)) << "batch " << token << " is torn";
    }
    EXPECT_FALSE(*reader->order(orderRow(2 * newest + 2).id));
    expectMessaging(*reader, newest);
    const auto verdict = reader->verify();
    ASSERT_TRUE(verdict) << verdict.error().detail;
    EXPECT_TRUE(verdict->intact) << verdict->what << " at " << verdict->position;
    EXPECT_EQ(verdict->entries, newest == 0 ? 0 : 4 * newest - 2);
}

class SqliteCrash : public testing::Test {
protected:
    core::Expected<std::unique_ptr<ports::Store>> open(int checkpointPages = checkpoint_pages) {
        auto store = store::openSqliteStore({path, bed_partitions, checkpointPages});
        if (!store) return store;
        if (auto acquired = (*store)->acquire("shop", 10s); !acquired) return tl::unexpected(acquired.error());
        return store;
    }
    std::unique_ptr<ports::Store> mustOpen(int checkpointPages = checkpoint_pages) {
        auto store = open(checkpointPages);
        EXPECT_TRUE(store) << store.error().code << ": " << store.error().detail;
        return store ? std::move(*store) : nullptr;
    }

    TemporaryFolder folder;
    std::string path = folder.path("orders.db");
};

void killAfter(long nanoseconds) {
    sigevent event{};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGKILL;
    timer_t timer{};
    itimerspec life{};
    life.it_value.tv_nsec = nanoseconds;
    if (::timer_create(CLOCK_MONOTONIC, &event, &timer) != 0 || ::timer_settime(timer, 0, &life, nullptr) != 0)
        ::_exit(2);
}

// When the child's life begins to run out. Mostly after its first commit, so that it gets something done on a machine
// that is too busy to let it run at all.
enum class LifeFrom { Start, OpenStore, FirstCommit };

// The child commits and reports each token once it is acknowledged, until the timer kills it.
[[noreturn]] void commitUntilKilled(const std::string& path, int report, long lifeNanoseconds, LifeFrom from) {
    if (from == LifeFrom::Start) killAfter(lifeNanoseconds);
    const auto store = store::openSqliteStore({path, bed_partitions, checkpoint_pages});
    if (!store || !(*store)->acquire("shop", 10s)) ::_exit(3);
    if (from == LifeFrom::OpenStore) killAfter(lifeNanoseconds);
    const auto first = *(*store)->lastToken() + 1;
    for (auto token = first;; ++token) {
        if (!(*store)->commit(batchOf(token))) ::_exit(4);
        if (::write(report, &token, sizeof token) != sizeof token) ::_exit(5);
        if (from == LifeFrom::FirstCommit && token == first) killAfter(lifeNanoseconds);
    }
}

TEST_F(SqliteCrash, AKilledProcessLosesNothingAcknowledged) {
    std::mt19937_64 chance(::testing::UnitTest::GetInstance()->random_seed());
    std::uint64_t acknowledged = 0, checked = 0;
    mustOpen();
    for (int round = 0; round < 100; ++round) {
        int ends[2];
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0)
            commitUntilKilled(path, ends[1], static_cast<long>(1'000'000 + chance() % 60'000'000),
                              round % 4 == 0   ? LifeFrom::Start
                              : round % 4 == 1 ? LifeFrom::OpenStore
                                               : LifeFrom::FirstCommit);
        ::close(ends[1]);
        std::uint64_t token = 0;
        while (::read(ends[0], &token, sizeof token) == sizeof token) acknowledged = token;
        ::close(ends[0]);
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) << "child ended with " << status;

        std::uint64_t newest = 0;
        {
            const auto store = mustOpen();
            ASSERT_TRUE(store);
            newest = *store->lastToken();
        }
        ASSERT_GE(newest, acknowledged);
        ASSERT_LE(newest, acknowledged + 1);
        acknowledged = newest;
        expectWhole(path, newest, checked + 1);
        checked = newest > 0 ? newest - 1 : 0;
    }
    expectWhole(path, acknowledged);
    EXPECT_GE(acknowledged, 50U) << "the children that may commit once have not";
    EXPECT_EQ(RawDatabase(path).text("PRAGMA integrity_check"), "ok");
}

TEST_F(SqliteCrash, APowerCutLosesNothingAcknowledged) {
    std::uint64_t cuts = 0, acknowledgedInAll = 0;
    for (std::uint64_t seed = 1; cuts < 200; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        TemporaryFolder fresh;
        path = fresh.path("orders.db");
        CuttingDisk disk(seed);
        std::mt19937_64 chance(seed);
        std::uint64_t acknowledged = 0, checked = 0;
        // Ten cuts one after the other in the life of one file, the first ones perhaps while it is made.
        for (int cut = 0; cut < 10; ++cut, ++cuts) {
            disk.cutAfter(1 + chance() % (cut == 0 ? 100 : 1500));
            if (auto store = open())
                for (auto token = *(*store)->lastToken() + 1; (*store)->commit(batchOf(token)); ++token)
                    acknowledged = token;
            ASSERT_TRUE(disk.isCut());
            disk.powerOn();

            std::uint64_t newest = 0;
            {
                const auto store = mustOpen();
                ASSERT_TRUE(store);
                newest = *store->lastToken();
            }
            ASSERT_GE(newest, acknowledged) << "acknowledged batches are lost";
            ASSERT_LE(newest, acknowledged + 1);
            acknowledged = newest;
            expectWhole(path, newest, checked + 1);
            checked = newest > 0 ? newest - 1 : 0;
            ASSERT_EQ(RawDatabase(path).text("PRAGMA integrity_check"), "ok");
            if (HasFatalFailure()) return;
        }
        acknowledgedInAll += acknowledged;
    }
    EXPECT_GT(acknowledgedInAll, 1000U);
}

TEST_F(SqliteCrash, AFullDiskRefusesCleanlyAndRecovers) {
    CuttingDisk disk(1);
    const auto store = mustOpen();
    ASSERT_TRUE(store);
    std::uint64_t token = 1;
    for (std::int64_t space = 300'000; space <= 900'000; space += 100'000) {
        disk.setSpace(space);
        core::Expected<ports::Committed> last;
        while ((last = store->commit(batchOf(token)))) ++token;
        EXPECT_EQ(last.error().code, "disk_full") << last.error().detail;
        EXPECT_EQ(last.error().kind, core::FailureClass::Transient);
        EXPECT_EQ(*store->lastToken(), token - 1);
        EXPECT_FALSE(store->commit(batchOf(token))) << "still full";
        expectWhole(path, token - 1);
    }
    disk.setSpace(std::numeric_limits<std::int64_t>::max());
    for (int more = 0; more < 50; ++more, ++token) ASSERT_TRUE(store->commit(batchOf(token)));
    expectWhole(path, token - 1);
    EXPECT_EQ(RawDatabase(path).text("PRAGMA integrity_check"), "ok");
}

TEST_F(SqliteCrash, AFailedSyncStopsTheStoreUntilItIsOpenedAgain) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        TemporaryFolder fresh;
        path = fresh.path("orders.db");
        CuttingDisk disk(seed);
        auto store = mustOpen();
        ASSERT_TRUE(store);
        // Some of the failures meet a commit, others a checkpoint.
        std::uint64_t token = 1;
        for (; token < 3 * seed; ++token) ASSERT_TRUE(store->commit(batchOf(token)));
        disk.failNextSync();
        core::Expected<ports::Committed> last;
        while ((last = store->commit(batchOf(token)))) ++token;
        EXPECT_EQ(last.error().code, "io_error");
        EXPECT_EQ(last.error().kind, core::FailureClass::Permanent);
        EXPECT_FALSE(store->commit(batchOf(token))) << "no second try on pages that may be lost";
        EXPECT_FALSE(store->renew());
        disk.cutAfter(1);
        store.reset();
        disk.powerOn();
        store = mustOpen();
        ASSERT_TRUE(store);
        const auto newest = *store->lastToken();
        ASSERT_TRUE(newest == token - 1 || newest == token) << newest << " of " << token;
        expectWhole(path, newest);
        ASSERT_TRUE(store->commit(batchOf(newest + 1)));
        EXPECT_EQ(RawDatabase(path).text("PRAGMA integrity_check"), "ok");
    }
}

TEST_F(SqliteCrash, AnUnknownCommitIsResolvedByItsToken) {
    CuttingDisk disk(1);
    const auto store = mustOpen(100000);  // every failed write is one of a commit
    ASSERT_TRUE(store);
    std::uint64_t unknown = 0;
    for (std::uint64_t token = 1; token <= 60; ++token) {
        if (token % 3 == 0) disk.failNextWrite();
        auto committed = store->commit(batchOf(token));
        if (!committed) {
            EXPECT_EQ(committed.error().code, "commit_unknown") << committed.error().detail;
            EXPECT_EQ(committed.error().kind, core::FailureClass::InDoubt);
            ++unknown;
            const auto newest = *store->lastToken();
            ASSERT_TRUE(newest == token || newest == token - 1);
            if (newest != token) {
                ASSERT_TRUE(store->commit(batchOf(token)));
            }
        }
        expectWhole(path, token, token);
    }
    EXPECT_GT(unknown, 10U);
    expectWhole(path, 60);
}

}  // namespace
}  // namespace sagadesk::tests
