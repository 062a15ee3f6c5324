#include "store/sqlite/word_rows.h"

#include "core/json.h"
#include "core/money.h"
#include "core/search_words.h"

namespace sagadesk::store {

namespace {

#define SAGADESK_WORD_COLUMNS "rowid, reference, customer, email, phone, card, sku"
constexpr std::string_view insert_newest =
    "INSERT INTO order_words (" SAGADESK_WORD_COLUMNS ") VALUES (last_insert_rowid(), ?1, ?2, ?3, ?4, ?5, ?6)";
constexpr std::string_view insert_words =
    "INSERT INTO order_words (" SAGADESK_WORD_COLUMNS ") VALUES (?7, ?1, ?2, ?3, ?4, ?5, ?6)";
constexpr std::string_view delete_words =
    "INSERT INTO order_words (order_words, " SAGADESK_WORD_COLUMNS ") VALUES ('delete', ?7, ?1, ?2, ?3, ?4, ?5, ?6)";
constexpr std::string_view select_document =
    "SELECT d.row, d.document FROM documents AS d JOIN orders AS o ON o.row = d.row WHERE o.id = ?1";
constexpr std::string_view select_documents =
    "SELECT d.row, d.document, o.total, o.currency FROM documents AS d JOIN orders AS o ON o.row = d.row"
    " WHERE d.row > ?1 ORDER BY d.row LIMIT 1000";
constexpr std::string_view update_listed =
    "UPDATE orders SET customer_name = ?2, channel = ?3, country = ?4, card = ?5, items = ?6, amount = ?7"
    " WHERE row = ?1";

struct Kept {
    std::int64_t row = 0;
    std::string document;
    std::int64_t total = 0;
    std::string currency;
};

core::Expected<void> write(Connection& database, std::string_view sql, const core::DocumentWords& words,
                           std::int64_t row = 0) {
    auto statement = database.statement(sql);
    for (std::size_t column = 0; column < words.size(); ++column)
        statement.bindAt(static_cast<int>(column) + 1, words[column]);
    if (sql != insert_newest) statement.bindAt(static_cast<int>(words.size()) + 1, row);
    statement.run();
    return database.check(statement);
}

core::Expected<void> readOne(Connection& database, const Kept& kept) {
    const auto value = core::parseJson(kept.document);
    const auto listed = value ? core::listedIn(*value) : core::Listed{};
    auto done = database.run(update_listed, kept.row, listed.customerName, listed.channel, listed.country, listed.card,
                             listed.items, core::thousandths(kept.total, kept.currency));
    if (done) done = write(database, insert_words, value ? core::wordsIn(*value) : core::DocumentWords{}, kept.row);
    return done;
}

}  // namespace

core::Expected<void> addWords(Connection& database, std::string_view document) {
    return write(database, insert_newest, core::wordsIn(document));
}

core::Expected<void> replaceWords(Connection& database, const core::OrderId& id, std::string_view document) {
    const auto read = [](Statement& from) {
        Kept kept;
        kept.row = from.number<std::int64_t>();
        kept.document = from.text();
        return kept;
    };
    const auto kept = database.row(select_document, read, id);
    if (!kept) return tl::unexpected(kept.error());
    if (!*kept) return {};
    const auto before = core::wordsIn(std::string_view((*kept)->document));
    const auto after = core::wordsIn(document);
    if (before == after) return {};
    auto done = write(database, delete_words, before, (*kept)->row);
    if (done) done = write(database, insert_words, after, (*kept)->row);
    return done;
}

core::Expected<void> readAllDocuments(Connection& database) {
    const auto read = [](Statement& from) {
        Kept kept;
        kept.row = from.number<std::int64_t>();
        kept.document = from.text();
        kept.total = from.number<std::int64_t>();
        kept.currency = from.text();
        return kept;
    };
    for (std::int64_t after = 0;;) {
        const auto some = database.rows(select_documents, read, after);
        if (!some) return tl::unexpected(some.error());
        if (some->empty()) return {};
        for (const Kept& kept : *some)
            if (auto done = readOne(database, kept); !done) return done;
        after = some->back().row;
    }
}

}  // namespace sagadesk::store
