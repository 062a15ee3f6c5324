// What concerns the SQLite store's files: who may open them, with which program, and in what condition.
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

#include <gtest/gtest.h>

#include "conformance/store_bed.h"
#include "store/sqlite/sqlite_store.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;

std::string contents(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void write(const std::string& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

class SqliteOnly : public testing::Test {
protected:
    core::Expected<std::unique_ptr<ports::Store>> open(std::uint16_t partitions = bed_partitions) {
        return store::openSqliteStore({path, partitions});
    }
    void fill(std::uint64_t count) {
        auto store = open();
        ASSERT_TRUE(store && (*store)->acquire("shop", 10s));
        Committer committer(**store, *(*store)->lastToken());
        for (std::uint64_t n = 1; n <= count; ++n) committer.create(n);
    }

    TemporaryFolder folder;
    std::string path = folder.path("orders.db");
};

TEST_F(SqliteOnly, ASecondStoreIsRefusedAndToldByWhom) {
    const auto first = open();
    ASSERT_TRUE(first);
    const auto second = open();
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, "store_locked");
    EXPECT_NE(second.error().detail.find(std::to_string(::getpid())), std::string::npos) << second.error().detail;
    const pid_t child = ::fork();
    if (child == 0) ::_exit(open().has_value() ? 1 : 0);
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

TEST_F(SqliteOnly, TheLockGoesWithTheStore) {
    ASSERT_TRUE(open());
    EXPECT_TRUE(open());
}

TEST_F(SqliteOnly, FilesAreForTheirOwnerOnly) {
    const auto store = open();
    ASSERT_TRUE(store && (*store)->acquire("shop", 10s));
    for (const char* suffix : {"", "-wal", "-shm", ".lock"}) {
        struct stat status {};
        ASSERT_EQ(::stat((path + suffix).c_str(), &status), 0) << suffix;
        EXPECT_EQ(status.st_mode & 0777, 0600U) << suffix;
    }
}

TEST_F(SqliteOnly, AnotherNumberOfPartitionsIsRefused) {
    ASSERT_TRUE(open(4));
    const auto refused = open(8);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "partitions_fixed");
    EXPECT_TRUE(open(4));
}

TEST_F(SqliteOnly, ANewerSchemaIsRefusedAndLeftAlone) {
    fill(1);
    RawDatabase(path).run("PRAGMA user_version = 99");
    const auto before = contents(path);
    const auto store = open();
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, "schema_newer");
    EXPECT_NE(store.error().detail.find("99"), std::string::npos);
    const auto reader = store::openSqliteReader(path);
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error().code, "schema_newer");
    EXPECT_EQ(contents(path), before);
}

TEST_F(SqliteOnly, AnotherProgramsDatabaseIsRefusedAndLeftAlone) {
    write(path, "");
    RawDatabase(path).run("CREATE TABLE notes (text TEXT)");
    const auto before = contents(path);
    const auto store = open();
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, "store_unreadable");
    EXPECT_EQ(contents(path), before);
}

TEST_F(SqliteOnly, TornFilesAreRefusedWithWords) {
    fill(50);
    const auto whole = contents(path);
    std::string header = whole;
    header.replace(0, 100, 100, 'x');
    std::string torn = whole;
    torn.resize(4096 * 2 + 100);
    for (const auto& bytes : {header, torn, std::string(5000, 'y')}) {
        write(path, bytes);
        const auto store = open();
        ASSERT_FALSE(store);
        EXPECT_EQ(store.error().code, "store_unreadable");
        EXPECT_GT(store.error().detail.size(), 20U);
        const auto reader = store::openSqliteReader(path);
        if (reader) {
            EXPECT_FALSE((*reader)->verify());
        } else {
            EXPECT_EQ(reader.error().code, "store_unreadable");
        }
    }
    write(path, whole);
    EXPECT_TRUE(open());
}

TEST_F(SqliteOnly, AReaderNeedsAFile) {
    const auto reader = store::openSqliteReader(path);
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error().code, "store_unreadable");
    EXPECT_FALSE(std::filesystem::exists(path));
    const auto store = store::openSqliteStore({folder.path("no/such/folder/orders.db"), 4});
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, "store_unreadable");
}

// The files of a process that was killed: the log holds what the database lacks, and verifying changes neither.
TEST_F(SqliteOnly, VerifyReadsWhatAKilledProcessLeftAndChangesNothing) {
    TemporaryFolder copy;
    const auto left = copy.path("orders.db");
    {
        const auto store = open();
        ASSERT_TRUE(store && (*store)->acquire("shop", 10s));
        Committer committer(**store);
        for (std::uint64_t n = 1; n <= 20; ++n) committer.create(n);
        for (const char* suffix : {"", "-wal"}) std::filesystem::copy_file(path + suffix, left + suffix);
    }
    const auto file = contents(left);
    const auto log = contents(left + "-wal");
    ASSERT_GT(log.size(), 4096U);
    for (int round = 0; round < 2; ++round) {
        const auto reader = store::openSqliteReader(left);
        ASSERT_TRUE(reader) << reader.error().detail;
        const auto verdict = (*reader)->verify();
        ASSERT_TRUE(verdict) << verdict.error().detail;
        EXPECT_TRUE(verdict->intact);
        EXPECT_EQ(verdict->entries, 20U);
    }
    EXPECT_EQ(contents(left), file);
    EXPECT_EQ(contents(left + "-wal"), log);
}

TEST_F(SqliteOnly, ACleanCloseLeavesOneFile) {
    fill(20);
    EXPECT_FALSE(std::filesystem::exists(path + "-wal"));
    const auto reader = store::openSqliteReader(path);
    ASSERT_TRUE(reader);
    EXPECT_EQ((*reader)->verify()->entries, 20U);
}

// The log is copied as it grows and begun anew, though there is a reader at every moment.
TEST_F(SqliteOnly, TheLogStaysShortUnderWritesAndReaders) {
    constexpr int pages = 40;
    const auto store = store::openSqliteStore({path, bed_partitions, pages});
    ASSERT_TRUE(store && (*store)->acquire("shop", 10s));
    Committer committer(**store);
    std::atomic<bool> stop = false;
    std::atomic<int> verified = 0;
    const auto read = [&] {
        const auto reader = store::openSqliteReader(path);
        while (reader && !stop) verified += (*reader)->verify()->intact ? 1 : 1'000'000;
    };
    std::thread one(read), two(read);
    std::uintmax_t longest = 0;
    std::uint64_t n = 1;
    for (; n <= 300 || (verified < 50 && n < 3000); ++n) {
        committer.create(n);
        longest = std::max(longest, std::filesystem::file_size(path + "-wal"));
    }
    stop = true;
    one.join();
    two.join();
    EXPECT_GE(verified, 50);
    EXPECT_LT(verified, 1'000'000) << "a reader saw a broken chain";
    EXPECT_LT(longest, 4120U * pages * 24U);
    // With nothing to do the log is emptied.
    ASSERT_TRUE((*store)->renew());
    ASSERT_TRUE((*store)->renew());
    EXPECT_EQ(std::filesystem::file_size(path + "-wal"), 0U);
}

// A reader that never ends cannot hold up commits, and the log is cut once it is gone.
TEST_F(SqliteOnly, AStuckReaderDoesNotStopCommits) {
    const auto store = store::openSqliteStore({path, bed_partitions, 40});
    ASSERT_TRUE(store && (*store)->acquire("shop", 10s));
    Committer committer(**store);
    committer.create(1);
    {
        RawDatabase stuck(path);
        stuck.run("BEGIN; SELECT count(*) FROM orders");
        for (std::uint64_t n = 2; n <= 12; ++n) committer.create(n);
        EXPECT_EQ(stuck.text("SELECT count(*) FROM orders"), "1");
    }
    for (std::uint64_t n = 13; n <= 20; ++n) committer.create(n);
    ASSERT_TRUE((*store)->renew());
    ASSERT_TRUE((*store)->renew());
    EXPECT_EQ(std::filesystem::file_size(path + "-wal"), 0U);
}

TEST_F(SqliteOnly, TheFileIsAsItsSchemaSays) {
    fill(1);
    RawDatabase raw(path);
    EXPECT_EQ(raw.text("PRAGMA integrity_check"), "ok");
    EXPECT_EQ(raw.text("PRAGMA journal_mode"), "wal");
    EXPECT_EQ(raw.text("SELECT count(*) FROM pragma_table_list WHERE strict AND schema = 'main'"), "21");
}

}  // namespace
}  // namespace sagadesk::tests
