// A file of an older schema is brought to the newest one with all that it holds.
#include <sqlite3.h>

#include <gtest/gtest.h>

#include "conformance/store_bed.h"
#include "store/sqlite/migrations.h"
#include "store/sqlite/schema.h"
#include "store/sqlite/sqlite_store.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;

constexpr std::uint64_t orders = 60;

class SqliteMigration : public testing::Test {
protected:
    // A present file's rows in a file that knows only the first so many migrations.
    void SetUp() override {
        const auto present = folder.path("present.db");
        {
            auto store = store::openSqliteStore({present, bed_partitions});
            ASSERT_TRUE(store && (*store)->acquire("shop", 10s));
            secret = *(*store)->secret();
            Committer committer(**store);
            for (std::uint64_t n = 1; n <= orders; ++n) rows.push_back(fill(committer, n));
        }
        sqlite3* made = nullptr;
        ASSERT_EQ(sqlite3_open(path.c_str(), &made), SQLITE_OK);
        sqlite3_close(made);
        RawDatabase old(path);
        old.run(store::migrations()[0].sql);
        old.run("PRAGMA application_id = " + std::to_string(store::application_id) + "; PRAGMA user_version = 1");
        old.run("ATTACH '" + present + "' AS present");
        for (const char* table : {"meta", "partitions", "journal", "orders", "documents", "idempotency", "commits"}) {
            const auto columns =
                old.text("SELECT group_concat(name) FROM pragma_table_info('" + std::string(table) + "', 'main')");
            old.run("INSERT INTO main." + std::string(table) + " (" + columns + ") SELECT " + columns +
                    " FROM present." + table);
        }
        ASSERT_EQ(old.text("SELECT count(*) FROM main.orders"), std::to_string(orders));
        ASSERT_EQ(old.text("SELECT count(*) FROM pragma_table_info('orders', 'main') WHERE name = 'cause'"), "0");
    }
    static ports::OrderRow fill(Committer& committer, std::uint64_t n) {
        auto row = committer.create(n);
        if (n % 3 == 0) {
            row.activity = core::Activity::Held;
            row.hold = core::HoldReason::OutcomeUnknown;
            row.wakeAt = std::nullopt;
        }
        return committer.update(row, 2);
    }

    TemporaryFolder folder;
    std::string path = folder.path("orders.db");
    std::vector<ports::OrderRow> rows;
    core::Hash secret{};
};

TEST_F(SqliteMigration, AReaderAsksForTheDaemonFirst) {
    const auto reader = store::openSqliteReader(path);
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error().code, "store_unreadable");
}

TEST_F(SqliteMigration, EverythingIsFoundAfterIt) {
    const auto store = store::openSqliteStore({path, bed_partitions});
    ASSERT_TRUE(store) << store.error().detail;
    ASSERT_TRUE((*store)->acquire("shop", 10s));
    EXPECT_EQ(*(*store)->secret(), secret);
    EXPECT_EQ(*(*store)->lastToken(), 2 * orders);
    EXPECT_EQ((*store)->backlog()->held, orders / 3);
    const auto reader = store::openSqliteReader(path);
    ASSERT_TRUE(reader);
    for (std::uint64_t n = 1; n <= orders; ++n) {
        const auto& row = rows[n - 1];
        const auto found = *(*reader)->order(row.id);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->row, row);
        EXPECT_EQ(found->document, creation(n).document);
        EXPECT_EQ((*reader)->journal(row.id, 0, 9)->size(), 3U);
    }
    const auto verdict = *(*reader)->verify();
    EXPECT_TRUE(verdict.intact) << verdict.what;
    EXPECT_EQ(verdict.entries, 3 * orders);
    EXPECT_TRUE((*reader)->causes(at(0))->empty());
    EXPECT_EQ(RawDatabase(path).text("PRAGMA integrity_check"), "ok");
    EXPECT_EQ(RawDatabase(path).text("PRAGMA user_version"), "7");
}

TEST_F(SqliteMigration, WorkGoesOnAfterIt) {
    const auto store = store::openSqliteStore({path, bed_partitions});
    ASSERT_TRUE(store && (*store)->acquire("shop", 10s));
    Committer committer(**store, *(*store)->lastToken());
    const auto again = committer.commit({creation(1)});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->creations[0].result, ports::CreationResult::KeyTaken);
    auto update = raised(rows[0], 1, at(50));
    update.document = "{}";
    update.notes = {{at(50), "operator:ada", "looked at"}};
    ports::Batch batch;
    batch.updates = {update};
    committer.put(batch);
    const auto reader = store::openSqliteReader(path);
    ASSERT_TRUE(reader);
    EXPECT_EQ((*(*reader)->order(rows[0].id))->row, update.row);
    EXPECT_EQ(*(*reader)->original(rows[0].id), creation(1).document);
    EXPECT_EQ((*reader)->causes(at(50))->at(0).orders, 1U);
    EXPECT_TRUE((*reader)->verify()->intact);
}

// Of the schema that the first release wrote, with repairs in it.
TEST_F(SqliteMigration, AStoreOfTheSecondSchemaPublishesFromTheBeginning) {
    RawDatabase(path).run(store::migrations()[1].sql);
    RawDatabase(path).run("PRAGMA user_version = 2");
    const auto store = store::openSqliteStore({path, bed_partitions});
    ASSERT_TRUE(store && (*store)->acquire("shop", 10s));
    Committer committer(**store, *(*store)->lastToken());
    const auto reader = store::openSqliteReader(path);
    ASSERT_TRUE(reader);
    EXPECT_EQ(*(*reader)->outbox(), (core::OutboxState{core::Positions(bed_partitions, 0), {}, {}}));
    ports::Batch batch;
    batch.outbox = {core::Positions(bed_partitions, 2), {parkedStream(1)}, {}, {}};
    batch.republishings = {republishing(1)};
    batch.kept = {keptMessage(1)};
    committer.put(batch);
    EXPECT_EQ((*reader)->outbox()->positions, core::Positions(bed_partitions, 2));
    EXPECT_EQ((*reader)->outbox()->parked.size(), 1U);
    EXPECT_EQ((*reader)->keptMessages()->size(), 1U);
    EXPECT_TRUE((*reader)->verify()->intact);
    EXPECT_EQ(RawDatabase(path).text("PRAGMA integrity_check"), "ok");
}

TEST_F(SqliteMigration, OrdersFromBeforeTheWordsWereKeptAreFoundByThem) {
    for (const std::size_t index : {1U, 2U}) RawDatabase(path).run(store::migrations()[index].sql);
    RawDatabase(path).run("PRAGMA user_version = 3");
    const auto store = store::openSqliteStore({path, bed_partitions});
    ASSERT_TRUE(store && (*store)->acquire("shop", 10s));
    const auto reader = store::openSqliteReader(path);
    ASSERT_TRUE(reader);
    ports::OrderFilter filter;
    filter.search = {core::WordsAre{core::all_word_columns, {"web", "10007"}, false}};
    const auto found = *(*reader)->page(filter, {}, 9);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0], rows[6]);
    filter.search = {core::NumberIn{core::NumberField::Amount, 7'010, 7'010}};
    EXPECT_EQ((*reader)->page(filter, {}, 9)->size(), 1U);
    Committer committer(**store, *(*store)->lastToken());
    auto update = nextVersion(rows[6]);
    update.document = "{}";
    update.row.listed = {};
    ASSERT_TRUE(committer.commit({}, {update}));
    filter.search = {core::WordsAre{core::all_word_columns, {"web", "10007"}, false}};
    EXPECT_TRUE((*reader)->page(filter, {}, 9)->empty());
    EXPECT_EQ(RawDatabase(path).text("PRAGMA integrity_check"), "ok");
}

TEST_F(SqliteMigration, AFileThatCannotBeMigratedStaysAsItWas) {
    RawDatabase(path).run("CREATE TABLE usual_times (text TEXT)");
    const auto store = store::openSqliteStore({path, bed_partitions});
    ASSERT_FALSE(store);
    RawDatabase raw(path);
    EXPECT_EQ(raw.text("PRAGMA user_version"), "1");
    EXPECT_EQ(raw.text("SELECT count(*) FROM pragma_table_info('orders') WHERE name = 'cause'"), "0");
    EXPECT_EQ(raw.text("SELECT count(*) FROM orders"), std::to_string(orders));
}

}  // namespace
}  // namespace sagadesk::tests
