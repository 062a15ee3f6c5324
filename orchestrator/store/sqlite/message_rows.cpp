#include "store/sqlite/message_rows.h"

#include <tuple>

namespace sagadesk::store {

namespace {

constexpr std::string_view insert_message =
    "INSERT INTO kept_messages (at, topic, key, code, detail, payload, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr std::string_view prune_messages =
    "DELETE FROM kept_messages WHERE id <= (SELECT id FROM kept_messages ORDER BY id DESC LIMIT 1 OFFSET ?1)";
constexpr std::string_view delete_message = "DELETE FROM kept_messages WHERE id = ?1";
constexpr std::string_view select_messages =
    "SELECT id, at, topic, key, code, detail, payload, bytes FROM kept_messages ORDER BY id DESC";
// The columns beside the one maximum are those of its row (sqlite.org/lang_select.html#bareagg); ids rise.
constexpr std::string_view select_groups =
    "SELECT code, detail, count(*), max(id), (SELECT min(at) FROM kept_messages AS o WHERE o.code = m.code),"
    " (SELECT max(at) FROM kept_messages AS o WHERE o.code = m.code) FROM kept_messages AS m GROUP BY code";
constexpr std::string_view select_type = "SELECT type FROM orders INDEXED BY orders_by_id WHERE id = ?1";

core::KeptMessage readMessage(Statement& from) {
    core::KeptMessage message;
    message.id = from.number<std::uint64_t>();
    message.at = from.instant();
    message.topic = from.text();
    message.key = from.text();
    message.code = from.text();
    message.detail = from.text();
    message.payload = from.text();
    message.bytes = from.number<std::uint64_t>();
    return message;
}

ports::MessageGroup readGroup(Statement& from) {
    ports::MessageGroup group;
    group.code = from.text();
    group.detail = from.text();
    group.count = from.number<std::uint64_t>();
    std::ignore = from.number<std::uint64_t>();
    group.oldest = from.instant();
    group.newest = from.instant();
    return group;
}

}  // namespace

core::Expected<void> keepMessages(Connection& database, const std::vector<core::KeptMessage>& messages) {
    core::Expected<void> kept;
    for (const auto& message : messages)
        if (kept)
            kept = database.run(insert_message, message.at, message.topic, message.key, message.code, message.detail,
                                message.payload, message.bytes);
    if (kept && !messages.empty()) kept = database.run(prune_messages, core::kept_messages_max);
    return kept;
}

core::Expected<void> forgetMessage(Connection& database, std::uint64_t id) {
    return database.run(delete_message, id);
}

core::Expected<std::vector<core::KeptMessage>> messagesKept(Connection& database) {
    return database.rows(select_messages, readMessage);
}

core::Expected<std::vector<ports::MessageGroup>> messageGroups(Connection& database) {
    return database.rows(select_groups, readGroup);
}

core::Expected<std::vector<std::pair<core::OrderId, std::string>>> orderTypes(
    Connection& database, const std::vector<core::OrderId>& orders) {
    std::vector<std::pair<core::OrderId, std::string>> types;
    for (const auto& order : orders) {
        auto type = database.row(
            select_type, [](Statement& from) { return std::string(from.text()); }, order);
        if (!type) return tl::unexpected(type.error());
        if (*type) types.emplace_back(order, std::move(**type));
    }
    return types;
}

}  // namespace sagadesk::store
