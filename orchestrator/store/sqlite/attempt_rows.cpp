#include "store/sqlite/attempt_rows.h"

namespace sagadesk::store {

namespace {

#define SAGADESK_ATTEMPT_COLUMNS                                                                                \
    "order_id, run, step, kind, attempt, sent, took, method, path, transport, status, outcome, code, request, " \
    "request_bytes, document, response, response_bytes"
constexpr std::string_view insert_attempt =
    "INSERT OR REPLACE INTO attempts (" SAGADESK_ATTEMPT_COLUMNS
    ", slot) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)";
// Passes no more than the rows it may delete.
constexpr std::string_view prune_attempts =
    "DELETE FROM attempts WHERE row IN (SELECT row FROM attempts ORDER BY row LIMIT ?2) AND sent < ?1";
constexpr std::string_view select_attempts =
    "SELECT " SAGADESK_ATTEMPT_COLUMNS
    " FROM attempts INDEXED BY attempts_by_slot WHERE order_id = ?1 AND (?2 = '' OR step = ?2) ORDER BY row";

core::Attempt readAttempt(Statement& from) {
    core::Attempt attempt;
    from.bytes(attempt.order.bytes);
    attempt.run = from.number<std::uint16_t>();
    attempt.step = from.text();
    attempt.kind = from.member(core::AttemptKind::Lookup);
    attempt.attempt = from.number<std::uint16_t>();
    attempt.sent = from.instant();
    attempt.took = core::Duration(from.number<std::int64_t>());
    attempt.method = from.text();
    attempt.path = from.text();
    attempt.end = from.member(core::AttemptEnd::Lost);
    attempt.status = from.number<int>();
    attempt.outcome = from.member(core::AttemptOutcome::NotDone);
    attempt.code = from.text();
    attempt.request = from.text();
    attempt.requestBytes = from.number<std::uint64_t>();
    attempt.document = from.number<std::uint64_t>();
    attempt.response = from.text();
    attempt.responseBytes = from.number<std::uint64_t>();
    return attempt;
}

}  // namespace

core::Expected<void> keepAttempt(Connection& database, const core::Attempt& attempt) {
    return database.run(insert_attempt, attempt.order, attempt.run, attempt.step, attempt.kind, attempt.attempt,
                        attempt.sent, attempt.took.count(), attempt.method, attempt.path, attempt.end, attempt.status,
                        attempt.outcome, attempt.code, attempt.request, attempt.requestBytes, attempt.document,
                        attempt.response, attempt.responseBytes, attempt.attempt % core::attempts_kept_max);
}

core::Expected<std::size_t> pruneAttempts(Connection& database, core::Instant before, std::size_t limit) {
    auto removed = database.statement(prune_attempts);
    if (!removed.bind(before, limit).run()) return tl::unexpected(database.failure(removed.result()));
    return static_cast<std::size_t>(removed.changes());
}

core::Expected<std::vector<core::Attempt>> attemptsOf(Connection& database, const core::OrderId& id,
                                                      const std::string& step) {
    return database.rows(select_attempts, readAttempt, id, step);
}

}  // namespace sagadesk::store
