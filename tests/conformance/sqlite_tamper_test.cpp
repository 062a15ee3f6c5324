// Whatever is done to the journal behind the program's back, verify finds it and names the first bad place (promise
// 19).
#include <array>
#include <random>

#include <gtest/gtest.h>

#include "conformance/store_bed.h"
#include "store/sqlite/sqlite_store.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;

class SqliteTamper : public testing::Test {
protected:
    void SetUp() override {
        auto opened = store::openSqliteStore({path, bed_partitions});
        ASSERT_TRUE(opened && (*opened)->acquire("shop", 10s));
        Committer committer(**opened);
        for (std::uint64_t n = 1; n <= 60; ++n) committer.update(committer.create(n), 4);
        opened->reset();
        raw = std::make_unique<RawDatabase>(path);
        // Whoever changes the file is not held up by its indices either.
        raw->run(
            "DROP INDEX journal_by_order;"
            " CREATE INDEX journal_by_order ON journal (order_id, sequence) WHERE sequence > 0");
        reader = std::move(*store::openSqliteReader(path));
        ASSERT_TRUE(reader->verify()->intact);
        ASSERT_EQ(reader->verify()->entries, 300U);
    }
    std::uint64_t number(const std::string& sql) { return std::stoull(raw->text(sql)); }
    std::uint64_t last(int partition) {
        return number("SELECT max(position) FROM journal WHERE partition = " + std::to_string(partition));
    }
    static std::string place(int partition, std::uint64_t position) {
        return " WHERE partition = " + std::to_string(partition) + " AND position = " + std::to_string(position);
    }
    // Does something, expects the verdict, and undoes it.
    void expect(const std::string& deed, int partition, std::uint64_t position, const std::string& what) {
        SCOPED_TRACE(deed);
        raw->run("CREATE TABLE copy AS SELECT * FROM journal; CREATE TABLE copied_heads AS SELECT * FROM partitions");
        raw->run(deed);
        const auto verdict = reader->verify();
        ASSERT_TRUE(verdict) << verdict.error().detail;
        EXPECT_FALSE(verdict->intact);
        EXPECT_EQ(verdict->partition, static_cast<core::PartitionId>(partition));
        EXPECT_EQ(verdict->position, position);
        EXPECT_EQ(verdict->what, what);
        raw->run(
            "DELETE FROM journal; INSERT INTO journal SELECT * FROM copy; DROP TABLE copy;"
            " DELETE FROM partitions; INSERT INTO partitions SELECT * FROM copied_heads; DROP TABLE copied_heads");
        ASSERT_TRUE(reader->verify()->intact);
    }
    std::string swapOf(int partition, std::uint64_t one, std::uint64_t two) {
        const auto move = [&](std::uint64_t from, std::uint64_t to) {
            return "UPDATE journal SET position = " + std::to_string(to) + place(partition, from) + "; ";
        };
        return move(one, 999999) + move(two, one) + move(999999, two);
    }

    TemporaryFolder folder;
    std::string path = folder.path("orders.db");
    std::unique_ptr<RawDatabase> raw;
    std::unique_ptr<ports::Reader> reader;
};

// Any single bit of a number; any byte of a text or hash.
TEST_F(SqliteTamper, AChangeOfAnyColumnIsFound) {
    std::mt19937_64 chance(1);
    const auto bytesChanged = [&](const std::string& column, bool blob, const std::string& where) {
        const auto size = number("SELECT length(CAST(" + column + " AS BLOB)) FROM journal" + where);
        if (size == 0) return std::string("'x'");
        const auto at = 1 + chance() % size;
        const auto bytes = "CAST(" + column + " AS BLOB)";
        const auto same =
            raw->text("SELECT hex(substr(" + bytes + ", " + std::to_string(at) + ", 1)) FROM journal" + where);
        const std::string hex = same == "41" ? "42" : "41";
        const auto changed = "substr(" + bytes + ", 1, " + std::to_string(at - 1) + ") || x'" + hex + "' || substr(" +
                             bytes + ", " + std::to_string(at + 1) + ")";
        return "CAST(" + changed + " AS " + (blob ? "BLOB" : "TEXT") + ")";
    };
    std::uint64_t done = 0;
    for (int partition = 0; partition < bed_partitions; ++partition)
        for (std::uint64_t position = 1; position <= last(partition) && done < 200; ++position, ++done) {
            const auto where = place(partition, position);
            for (const char* column : {"order_id", "hash", "step", "actor", "reason", "data", "trace_id", "sequence",
                                       "time", "kind", "state", "activity", "run", "attempt"}) {
                const std::string name = column;
                const bool blob = name == "order_id" || name == "hash";
                const bool text =
                    name == "step" || name == "actor" || name == "reason" || name == "data" || name == "trace_id";
                const auto old = raw->text("SELECT quote(" + name + ") FROM journal" + where);
                // One bit, perhaps beyond the member's width: it must not be cut off when read. a xor b = (a | b) - (a
                // & b).
                const auto bit = std::to_string(1ULL << (chance() % 62));
                const auto value = blob || text ? bytesChanged(name, blob, where)
                                                : "(" + name + " | " + bit + ") - (" + name + " & " + bit + ")";
                raw->run("UPDATE journal SET " + name + " = " + value + where);
                ASSERT_NE(raw->text("SELECT quote(" + name + ") FROM journal" + where), old);
                const auto verdict = reader->verify();
                ASSERT_TRUE(verdict) << verdict.error().detail;
                EXPECT_FALSE(verdict->intact) << name << " of " << partition << "/" << position << ", was " << old;
                EXPECT_EQ(verdict->partition, static_cast<core::PartitionId>(partition)) << name;
                EXPECT_EQ(verdict->position, position) << name;
                EXPECT_EQ(verdict->what, "changed") << name;
                raw->run("UPDATE journal SET " + name + " = " + old + where);
            }
            ASSERT_TRUE(reader->verify()->intact);
        }
    EXPECT_EQ(done, 200U);
}

TEST_F(SqliteTamper, AMissingEntryIsFound) {
    for (const std::uint64_t position : {std::uint64_t{1}, std::uint64_t{2}, last(2) - 1})
        expect("DELETE FROM journal" + place(2, position), 2, position, "missing");
    expect("DELETE FROM journal WHERE partition = 1 AND position BETWEEN 5 AND 9", 1, 5, "missing");
}

TEST_F(SqliteTamper, ACutTailIsFound) {
    expect("DELETE FROM journal" + place(3, last(3)), 3, last(3), "tail_cut");
    expect("DELETE FROM journal WHERE partition = 0 AND position > 7", 0, 8, "tail_cut");
    expect("DELETE FROM journal WHERE partition = 0", 0, 1, "tail_cut");
    expect("DELETE FROM journal", 0, 1, "tail_cut");
}

TEST_F(SqliteTamper, EntriesThatChangedPlacesAreFound) {
    expect(swapOf(0, 3, 4), 0, 3, "out_of_order");
    expect(swapOf(1, 1, 2), 1, 1, "out_of_order");
    expect(swapOf(2, 1, last(2)), 2, 1, "out_of_order");
    expect(swapOf(2, 5, 11), 2, 5, "out_of_order");
}

TEST_F(SqliteTamper, AMovedEntryIsFound) {
    expect("UPDATE journal SET position = 1000" + place(1, 4), 1, 4, "missing");
    expect("UPDATE journal SET partition = 3, position = " + std::to_string(last(3) + 1) + place(2, 4), 2, 4,
           "missing");
    expect("UPDATE journal SET partition = 77" + place(1, 4), 77, 4, "fork");
    expect("UPDATE journal SET partition = -1" + place(1, 4), -1, 4, "fork");
}

TEST_F(SqliteTamper, EntriesThatTheHeadDoesNotKnowAreFound) {
    const auto end = last(1);
    expect(
        "INSERT INTO journal SELECT partition, position + 1, zeroblob(16), 0, time, kind, state, activity, run, step, "
        "attempt,"
        " actor, reason, data, trace_id, hash FROM journal" +
            place(1, end),
        1, end + 1, "fork");
    expect("UPDATE partitions SET head_position = head_position - 1 WHERE partition = 1", 1, end, "fork");
    expect("UPDATE partitions SET head_hash = zeroblob(32) WHERE partition = 1", 1, end, "fork");
    expect("UPDATE partitions SET head_position = head_position + 1 WHERE partition = 1", 1, end + 1, "tail_cut");
}

// An entry rewritten with a hash that fits it: the next one tells, or the head after the last.
TEST_F(SqliteTamper, ARewrittenEntryIsFound) {
    core::JournalChain chain;
    const auto rewrite = [&](std::uint64_t position) {
        core::JournalEntry entry;
        core::Hash before{};
        for (std::uint64_t n = 1; n <= 60; ++n) {
            const auto entries = *reader->journal(orderRow(n).id, 0, 9);
            for (const auto& one : entries) {
                if (one.partition != core::PartitionId{2}) continue;
                if (one.position == position) entry = one;
                if (one.position + 1 == position) before = one.hash;
            }
        }
        entry.reason = "rewritten";
        return "UPDATE journal SET reason = 'rewritten', hash = x'" + core::hashText(chain.link(before, entry)) + "'" +
               place(2, position);
    };
    expect(rewrite(5), 2, 6, "changed");
    expect(rewrite(last(2)), 2, last(2), "fork");
}

}  // namespace
}  // namespace sagadesk::tests
