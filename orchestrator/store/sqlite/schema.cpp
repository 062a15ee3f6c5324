#include "store/sqlite/schema.h"

#include <unistd.h>

#include "core/ids.h"
#include "core/journal.h"
#include "store/sqlite/migrations.h"
#include "store/sqlite/word_rows.h"

namespace sagadesk::store {

namespace {

constexpr int words_kept_since = 4;

core::Expected<std::int64_t> ask(Connection& database, std::string_view sql) {
    auto question = database.statement(sql);
    const std::int64_t answer = question.step() ? question.number<std::int64_t>() : 0;
    if (auto checked = database.check(question); !checked) return tl::unexpected(checked.error());
    return answer;
}

core::Expected<void> fill(Connection& database, std::uint16_t partitions) {
    core::Hash secret{};
    if (::getentropy(secret.data(), secret.size()) != 0)
        return core::fail("store_unreadable", core::FailureClass::Permanent, "the system gave no random bytes");
    auto meta = database.statement(
        "INSERT INTO meta (one, secret, partitions, created) "
        "VALUES (1, ?1, ?2, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER))");
    meta.bind(secret, partitions).run();
    if (auto checked = database.check(meta); !checked) return checked;
    for (std::uint16_t partition = 0; partition < partitions; ++partition) {
        auto row = database.statement("INSERT INTO partitions (partition) VALUES (?1)");
        row.bind(partition).run();
        if (auto checked = database.check(row); !checked) return checked;
    }
    return {};
}

core::Expected<void> apply(Connection& database, const Migration& migration, std::uint16_t partitions) {
    auto done = database.execute(migration.sql);
    if (done && migration.number == 1) done = fill(database, partitions);
    if (done && migration.number == words_kept_since) done = readAllDocuments(database);
    // Pragmas take no parameters; both values are ours.
    if (done)
        done = database.execute("PRAGMA application_id = " + std::to_string(application_id) +
                                "; PRAGMA user_version = " + std::to_string(migration.number));
    return done;
}

}  // namespace

int newestSchema() {
    return migrations().back().number;
}

core::Expected<int> schemaOf(Connection& database, const std::string& path) {
    const auto owner = ask(database, "PRAGMA application_id");
    const auto schema = ask(database, "PRAGMA user_version");
    const auto objects = ask(database, "SELECT count(*) FROM sqlite_schema");
    for (const auto* answer : {&owner, &schema, &objects})
        if (!*answer)
            return core::fail("store_unreadable", core::FailureClass::Permanent, path + ": " + answer->error().detail);
    if (*owner != application_id && *objects != 0)
        return core::fail("store_unreadable", core::FailureClass::Permanent,
                          path + " is a database of another program");
    if (*schema > newestSchema())
        return core::fail("schema_newer", core::FailureClass::Refused,
                          path + " has schema " + std::to_string(*schema) + ", this program knows schemas up to " +
                              std::to_string(newestSchema()) + ": start the newer program that wrote it");
    return static_cast<int>(*schema);
}

core::Expected<void> migrate(Connection& database, const std::string& path, std::uint16_t partitions) {
    const auto schema = schemaOf(database, path);
    if (!schema) return tl::unexpected(schema.error());
    for (const auto& migration : migrations().subspan(static_cast<std::size_t>(*schema))) {
        auto done = database.execute("BEGIN IMMEDIATE");
        if (done) done = apply(database, migration, partitions);
        if (done) done = database.execute("COMMIT");
        if (!done) {
            sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
            return done;
        }
    }
    const auto made = ask(database, "SELECT partitions FROM meta");
    if (!made) return tl::unexpected(made.error());
    if (*made != partitions)
        return core::fail("partitions_fixed", core::FailureClass::Refused,
                          path + " was made with " + std::to_string(*made) + " partitions and keeps them, not " +
                              std::to_string(partitions));
    return {};
}

}  // namespace sagadesk::store
