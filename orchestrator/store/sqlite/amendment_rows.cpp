#include "store/sqlite/amendment_rows.h"

#include "store/sqlite/rows.h"

namespace sagadesk::store {

namespace {

#define SAGADESK_ROW_OF_ID "(SELECT row FROM orders WHERE id = ?1)"
constexpr std::string_view keep_original =
    "INSERT INTO originals (row, document) SELECT row, document FROM documents WHERE row = " SAGADESK_ROW_OF_ID
    " ON CONFLICT (row) DO NOTHING";
constexpr std::string_view update_document = "UPDATE documents SET document = ?2 WHERE row = " SAGADESK_ROW_OF_ID;
constexpr std::string_view insert_order_note =
    "INSERT INTO order_notes (order_row, time, actor, text) VALUES (" SAGADESK_ROW_OF_ID ", ?2, ?3, ?4)";
constexpr std::string_view select_original = "SELECT document FROM originals WHERE row = " SAGADESK_ROW_OF_ID;
constexpr std::string_view select_order_notes =
    "SELECT time, actor, text FROM order_notes WHERE order_row = " SAGADESK_ROW_OF_ID " ORDER BY row";

}  // namespace

core::Expected<void> amend(Connection& database, const core::OrderId& id, const std::string& document) {
    if (auto kept = database.run(keep_original, id); !kept) return kept;
    return database.run(update_document, id, document);
}

core::Expected<void> addNotes(Connection& database, const core::OrderId& id, const std::vector<ports::Note>& notes) {
    for (const auto& note : notes)
        if (auto added = database.run(insert_order_note, id, note.at, note.actor, note.text); !added) return added;
    return {};
}

core::Expected<std::optional<std::string>> originalOf(Connection& database, const core::OrderId& id) {
    return database.row(
        select_original, [](Statement& from) { return std::string(from.text()); }, id);
}

core::Expected<std::vector<ports::Note>> notesOf(Connection& database, const core::OrderId& id) {
    return database.rows(select_order_notes, readNote, id);
}

}  // namespace sagadesk::store
