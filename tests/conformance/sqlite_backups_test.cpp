// Copies of an SQLite store: whole while orders are written, proven, and fit to take the store's place.
#include <sys/stat.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <thread>

#include <gtest/gtest.h>

#include "conformance/store_bed.h"
#include "store/sqlite/sqlite_backups.h"
#include "store/sqlite/sqlite_store.h"

namespace sagadesk::tests {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

bool goOn(ports::BackupStage, std::uint64_t, std::uint64_t) {
    return true;
}

std::vector<std::string> namesIn(const std::string& place) {
    std::vector<std::string> names;
    for (const auto& each : fs::directory_iterator(place)) names.push_back(each.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

class SqliteBackups : public testing::Test {
protected:
    void fill(std::uint64_t from, std::uint64_t to) {
        auto store = store::openSqliteStore({path, bed_partitions});
        ASSERT_TRUE(store) << store.error().detail;
        ASSERT_TRUE((*store)->acquire("shop", 10s));
        Committer committer(**store, *(*store)->lastToken());
        for (std::uint64_t n = from; n <= to; ++n) committer.create(n);
    }
    // "orders-1a2b3c4d-19700101T000005.000Z.db" at five seconds; the tag is of the store.
    [[nodiscard]] static std::string untagged(const std::string& name) {
        return name.size() > 16 && name[6] == '-' && name[15] == '-' ? name.substr(0, 6) + name.substr(15) : name;
    }
    [[nodiscard]] static std::vector<std::string> untagged(std::vector<std::string> names) {
        for (std::string& name : names) name = untagged(name);
        return names;
    }
    static std::uint64_t ordersIn(const std::string& file) {
        const auto reader = store::openSqliteReader(file);
        if (!reader) return 0;
        const auto counted = (*reader)->count({}, 1'000'000);
        return counted ? counted->orders : 0;
    }

    TemporaryFolder folder;
    std::string path = folder.path("orders.db"), place = folder.path("copies");
    std::unique_ptr<ports::Backups> backups = store::sqliteBackups(path, place);
};

TEST_F(SqliteBackups, aCopyIsWholeWhileOrdersAreWritten) {
    auto store = store::openSqliteStore({path, bed_partitions});
    ASSERT_TRUE(store && (*store)->acquire("shop", 10s));
    Committer committer(**store, *(*store)->lastToken());
    for (std::uint64_t n = 1; n <= 200; ++n)
        committer.create(n, [](ports::OrderRow& row) { row.progress.assign(32'000, 'p'); });
    std::atomic<bool> ending{false};
    std::atomic<std::uint64_t> written{200};
    std::thread writer([&] {
        for (std::uint64_t n = 201; !ending; ++n) {
            committer.create(n);
            written = n;
        }
    });
    std::uint64_t steps = 0, copying = 0, begun = 0;
    const auto made = backups->make(at(5'000), [&](ports::BackupStage stage, std::uint64_t done, std::uint64_t total) {
        EXPECT_LE(done, total);
        copying += stage == ports::BackupStage::Copying ? 1 : 0;
        if (begun == 0) begun = written + 1;  // one may be on its way
        // Writing goes on between two steps, and after the copying.
        if (const std::uint64_t before = written; ++steps <= 20 || stage == ports::BackupStage::Checking)
            for (int look = 0; look < 1'000'000 && written == before; ++look) std::this_thread::yield();
        return true;
    });
    ending = true;
    writer.join();
    ASSERT_TRUE(made) << made.error().detail;
    EXPECT_GE(copying, 3U) << "orders were written between its steps";
    EXPECT_EQ(made->file.bytes, fs::file_size(made->file.path));
    EXPECT_EQ(untagged(namesIn(place)), std::vector<std::string>{"orders-19700101T000005.000Z.db"}) << "nothing beside";
    struct stat status {};
    ASSERT_EQ(::stat(made->file.path.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600U) << "it holds personal data";
    const std::uint64_t orders = ordersIn(made->file.path);
    EXPECT_GE(orders, 200U);
    EXPECT_LE(orders, begun) << "it shows the store as it was when the copying began";
    EXPECT_LT(begun + 10, written);
    EXPECT_EQ(made->entries, orders) << "each has one entry";
    EXPECT_EQ(namesIn(place).size(), 1U) << "reading it leaves nothing either";
}

TEST_F(SqliteBackups, whatIsStoppedLeavesNothing) {
    fill(1, 50);
    for (const auto stage : {ports::BackupStage::Copying, ports::BackupStage::Checking}) {
        const auto made =
            backups->make(at(1), [&](ports::BackupStage now, std::uint64_t, std::uint64_t) { return now != stage; });
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().code, "stopped");
        EXPECT_TRUE(namesIn(place).empty());
    }
}

TEST_F(SqliteBackups, theNewestComeFirstAndAreKept) {
    fill(1, 3);
    EXPECT_TRUE(backups->list()->empty()) << "there is no folder yet";
    for (const int second : {3, 1, 2}) ASSERT_TRUE(backups->make(at(second * 1'000), goOn));
    auto files = backups->list();
    ASSERT_TRUE(files);
    const std::string tag = fs::path((*files)[0].path).filename().string().substr(0, 16);
    std::ofstream(place + "/orders-notes.txt") << "not ours";
    std::ofstream(place + "/orders-00000001-19700101T000009.000Z.db") << "of another store";
    std::ofstream(place + "/orders-00000001-19700101T000009.000Z.db.part") << "which that one is making";
    std::ofstream(place + "/" + tag + "19700101T000007.000Z.db.part") << "of a run that was killed";
    ASSERT_EQ(files->size(), 3U);
    EXPECT_EQ((*files)[0].at, at(3'000));
    EXPECT_EQ((*files)[2].at, at(1'000));
    ASSERT_TRUE(backups->keepNewest(1, at(2'500)));
    EXPECT_EQ(backups->list()->size(), 2U) << "what is newer than that neither counts nor goes";
    ASSERT_TRUE(backups->make(at(1'000), goOn));
    ASSERT_TRUE(backups->keepNewest(2, at(9'000)));
    files = backups->list();
    ASSERT_EQ(files->size(), 2U);
    EXPECT_EQ((*files)[1].at, at(2'000));
    ASSERT_TRUE(backups->make(at(9'000), goOn));
    const auto left = namesIn(place);
    EXPECT_EQ(left.size(), 6U) << "three copies, and what is not ours";
    EXPECT_FALSE(fs::exists(place + "/" + tag + "19700101T000007.000Z.db.part"));
    EXPECT_TRUE(fs::exists(place + "/orders-00000001-19700101T000009.000Z.db.part"));
}

TEST_F(SqliteBackups, aDamagedJournalMakesNoCopy) {
    fill(1, 20);
    RawDatabase(path).run("UPDATE journal SET actor = 'nobody' WHERE position = 2");
    const auto made = backups->make(at(1), goOn);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, "copy_damaged");
    EXPECT_NE(made.error().detail.find("position 2: changed"), std::string::npos) << made.error().detail;
    EXPECT_TRUE(namesIn(place).empty());
}

TEST_F(SqliteBackups, aDamagedPageMakesNoCopy) {
    fill(1, 200);
    RawDatabase(path).run("PRAGMA wal_checkpoint(TRUNCATE)");
    {
        std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(static_cast<std::streamoff>(fs::file_size(path) / 2 / 4096 * 4096));
        file << std::string(4096, '\x55');
    }
    const auto made = backups->make(at(1), goOn);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, "copy_damaged") << made.error().detail;
    EXPECT_TRUE(namesIn(place).empty());
}

TEST_F(SqliteBackups, whatIsNoFolderIsNamed) {
    fill(1, 1);
    std::ofstream(place) << "a file";
    const auto made = backups->make(at(1), goOn);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, "folder_unusable");
    EXPECT_NE(made.error().detail.find(place), std::string::npos);
}

TEST_F(SqliteBackups, onlyTheFolderItselfIsMade) {
    fill(1, 1);
    const auto made = store::sqliteBackups(path, folder.path("unmounted/copies"))->make(at(1), goOn);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, "folder_unusable");
    EXPECT_FALSE(fs::exists(folder.path("unmounted")));
}

TEST_F(SqliteBackups, aStoreThatIsMissingBesideWhatIsLeftIsNotBegunAnew) {
    fill(1, 5);
    for (const char* left : {".part", "-wal", ".replaced-19700101T000007.000Z"}) {
        fs::rename(path, path + left);
        const auto opened = store::openSqliteStore({path, bed_partitions});
        ASSERT_FALSE(opened) << left;
        EXPECT_NE(opened.error().detail.find("cut short"), std::string::npos) << opened.error().detail;
        EXPECT_FALSE(fs::exists(path));
        fs::rename(path + left, path);
    }
}

TEST_F(SqliteBackups, aCopyTakesTheStoresPlace) {
    fill(1, 20);
    const auto made = backups->make(at(1), goOn);
    ASSERT_TRUE(made);
    fill(21, 30);
    std::ofstream(path + "-wal") << "what a killed process left";
    const auto kept = store::restoreSqliteBackup(made->file.path, path, at(7'000));
    ASSERT_TRUE(kept) << kept.error().detail;
    EXPECT_EQ(*kept, path + ".replaced-19700101T000007.000Z");
    EXPECT_TRUE(fs::exists(*kept + "-wal")) << "it goes with its file";
    EXPECT_FALSE(fs::exists(path + "-wal"));
    EXPECT_EQ(ordersIn(path), 20U);
    EXPECT_TRUE(fs::exists(made->file.path)) << "the copy stays";
    fill(21, 22);
    EXPECT_EQ(ordersIn(path), 22U);
}

TEST_F(SqliteBackups, aStoreBehindALinkIsReplacedWhereItIs) {
    fill(1, 5);
    const auto made = backups->make(at(1), goOn);
    ASSERT_TRUE(made);
    fs::create_directory(folder.path("large"));
    fs::rename(path, folder.path("large/orders.db"));
    fs::create_symlink(folder.path("large/orders.db"), path);
    const auto kept = store::restoreSqliteBackup(made->file.path, path, at(7'000));
    ASSERT_TRUE(kept) << kept.error().detail;
    EXPECT_TRUE(fs::is_symlink(path));
    EXPECT_TRUE(kept->starts_with(fs::canonical(folder.path("large")).string())) << *kept;
    EXPECT_EQ(ordersIn(path), 5U);
}

TEST_F(SqliteBackups, anEmptyPlaceIsFilled) {
    fill(1, 5);
    const auto made = backups->make(at(1), goOn);
    ASSERT_TRUE(made);
    const std::string fresh = folder.path("fresh.db");
    const auto kept = store::restoreSqliteBackup(made->file.path, fresh, at(1));
    ASSERT_TRUE(kept) << kept.error().detail;
    EXPECT_EQ(*kept, "");
    EXPECT_EQ(ordersIn(fresh), 5U);
}

TEST_F(SqliteBackups, whatCannotBeRestoredChangesNothing) {
    fill(1, 20);
    const auto made = backups->make(at(1), goOn);
    ASSERT_TRUE(made);
    {
        const auto running = store::openSqliteStore({path, bed_partitions});
        ASSERT_TRUE(running);
        const auto kept = store::restoreSqliteBackup(made->file.path, path, at(1));
        ASSERT_FALSE(kept);
        EXPECT_EQ(kept.error().code, "store_locked");
    }
    RawDatabase(made->file.path).run("UPDATE journal SET actor = 'nobody' WHERE position = 2");
    const auto before = namesIn(folder.path("."));
    const auto damaged = store::restoreSqliteBackup(made->file.path, path, at(1));
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().code, "copy_damaged");
    EXPECT_FALSE(store::restoreSqliteBackup(folder.path("missing.db"), path, at(1)));
    std::ofstream(folder.path("empty.db")) << "";
    const auto empty = store::restoreSqliteBackup(folder.path("empty.db"), path, at(1));
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().code, "copy_damaged");
    fs::remove(folder.path("empty.db"));
    EXPECT_FALSE(store::restoreSqliteBackup(path, path, at(1))) << "the store itself";
    fs::copy_file(made->file.path, path + ".part");
    EXPECT_FALSE(store::restoreSqliteBackup(path + ".part", path, at(1)));
    EXPECT_TRUE(fs::exists(path + ".part")) << "whose name it has";
    fs::remove(path + ".part");
    EXPECT_EQ(namesIn(folder.path(".")), before);
    EXPECT_EQ(ordersIn(path), 20U);
}

TEST_F(SqliteBackups, whatWasSetAsideComesBackWhenTheRestoreFails) {
    fill(1, 20);
    const auto made = backups->make(at(1), goOn);
    ASSERT_TRUE(made);
    fill(21, 25);
    std::ofstream(path + "-wal") << "";
    fs::create_directories(path + ".replaced-19700101T000007.000Z-wal/in the way");
    EXPECT_FALSE(store::restoreSqliteBackup(made->file.path, path, at(7'000)));
    EXPECT_TRUE(fs::exists(path + "-wal"));
    EXPECT_FALSE(fs::exists(path + ".part"));
    EXPECT_EQ(ordersIn(path), 25U);
}

}  // namespace
}  // namespace sagadesk::tests
