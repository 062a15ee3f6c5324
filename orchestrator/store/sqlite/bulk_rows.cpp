#include "store/sqlite/bulk_rows.h"

#include <limits>
#include <utility>

#include "store/sqlite/rows.h"

namespace sagadesk::store {

namespace {

#define SAGADESK_JOB_COLUMNS                                                                             \
    "id, action, step, verdict, reference, reason, actor, rate, canary, stop_above, state, state_actor," \
    " state_reason, created, changed, total, pardoned, pardoned_again"
constexpr std::string_view upsert_job =
    "INSERT INTO bulk_jobs (" SAGADESK_JOB_COLUMNS
    ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)"
    " ON CONFLICT (id) DO UPDATE SET rate = excluded.rate, canary = excluded.canary, stop_above = excluded.stop_above,"
    " state = excluded.state, state_actor = excluded.state_actor, state_reason = excluded.state_reason,"
    " changed = excluded.changed, total = excluded.total, pardoned = excluded.pardoned,"
    " pardoned_again = excluded.pardoned_again";
constexpr std::string_view upsert_item =
    "INSERT INTO bulk_items (job, ordinal, order_id, version, result, code, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
    " ON CONFLICT (job, ordinal) DO UPDATE SET result = excluded.result, code = excluded.code, at = excluded.at";

#define SAGADESK_JOBS "SELECT " SAGADESK_JOB_COLUMNS " FROM bulk_jobs"
constexpr std::string_view select_unfinished = SAGADESK_JOBS
    " WHERE id IN (SELECT id FROM bulk_jobs INDEXED BY bulk_jobs_open WHERE state < 3"
    " UNION SELECT job FROM bulk_items INDEXED BY bulk_items_under_way WHERE result = 1) ORDER BY created, id";
constexpr std::string_view select_newest = SAGADESK_JOBS " ORDER BY created DESC, id DESC LIMIT ?1";
constexpr std::string_view select_job = SAGADESK_JOBS " WHERE id = ?1";
constexpr std::string_view select_items =
    "SELECT ordinal, order_id, version, result, code, at FROM bulk_items WHERE job = ?1 AND ordinal >= ?2"
    " ORDER BY ordinal LIMIT ?3";
constexpr std::string_view count_results = "SELECT result, count(*) FROM bulk_items WHERE job = ?1 GROUP BY result";
constexpr std::string_view sum_money =
    "SELECT o.currency, count(*), sum(o.total), sum(o.at_risk) FROM bulk_items AS i"
    " CROSS JOIN orders AS o INDEXED BY orders_by_id ON o.id = i.order_id WHERE i.job = ?1"
    " GROUP BY o.currency ORDER BY o.currency";

core::BulkJob readJob(Statement& from) {
    core::BulkJob job;
    job.id.value = from.number<std::uint64_t>();
    job.action = from.member(core::BulkAction::Hold);
    job.step = from.text();
    job.verdict = from.text();
    job.reference = from.text();
    job.reason = from.text();
    job.actor = from.text();
    job.rate = from.optionalReal();
    job.canary = from.number<std::uint32_t>();
    job.stopAbove = from.real();
    job.state = from.member(core::BulkState::Finished);
    job.stateActor = from.text();
    job.stateReason = from.text();
    job.created = from.instant();
    job.changed = from.instant();
    job.total = from.number<std::uint32_t>();
    job.pardoned = from.number<std::uint32_t>();
    job.pardonedAgain = from.number<std::uint32_t>();
    return job;
}

core::BulkItem readItem(Statement& from) {
    core::BulkItem item;
    item.ordinal = from.number<std::uint32_t>();
    from.bytes(item.order.bytes);
    item.version = from.number<std::uint64_t>();
    item.result = from.member(core::BulkResult::Left);
    item.code = from.text();
    item.at = from.instant();
    return item;
}

core::Expected<ports::BulkTally> count(Connection& database, core::BulkJob job) {
    ports::BulkTally tally{std::move(job), {}, {}};
    auto counts = database.statement(count_results);
    counts.bind(tally.job.id);
    while (counts.step()) {
        const auto result = counts.member(core::BulkResult::Left);
        if (counts.sound()) tally.results[static_cast<std::size_t>(result)] = counts.number<std::uint32_t>();
    }
    if (auto checked = database.check(counts); !checked) return tl::unexpected(checked.error());
    return tally;
}

core::Expected<ports::BulkTally> countWithMoney(Connection& database, core::BulkJob job) {
    auto tally = count(database, std::move(job));
    if (!tally) return tally;
    auto money = database.rows(sum_money, readSum, tally->job.id);
    if (!money) return tl::unexpected(money.error());
    tally->money = std::move(*money);
    return tally;
}

}  // namespace

core::Expected<void> keepJob(Connection& database, const core::BulkJob& job) {
    return database.run(upsert_job, job.id, job.action, job.step, job.verdict, job.reference, job.reason, job.actor,
                        job.rate, job.canary, job.stopAbove, job.state, job.stateActor, job.stateReason, job.created,
                        job.changed, job.total, job.pardoned, job.pardonedAgain);
}

core::Expected<void> keepItems(Connection& database, const ports::Batch::Items& items) {
    for (const auto& item : items.items) {
        auto kept = database.run(upsert_item, items.job, item.ordinal, item.order, item.version, item.result, item.code,
                                 item.at);
        if (!kept) return kept;
    }
    return {};
}

core::Expected<std::vector<ports::Unfinished::Job>> unfinishedJobs(Connection& database) {
    auto open = database.rows(select_unfinished, readJob);
    if (!open) return tl::unexpected(open.error());
    std::vector<ports::Unfinished::Job> jobs;
    for (auto& job : *open) {
        auto items = itemsOf(database, job.id, 0, std::numeric_limits<std::int64_t>::max());
        if (!items) return tl::unexpected(items.error());
        jobs.push_back({std::move(job), std::move(*items)});
    }
    return jobs;
}

core::Expected<std::vector<ports::BulkTally>> newestJobs(Connection& database, std::size_t limit) {
    auto newest = database.rows(select_newest, readJob, limit);
    if (!newest) return tl::unexpected(newest.error());
    std::vector<ports::BulkTally> tallies;
    for (auto& job : *newest) {
        auto counted = count(database, std::move(job));
        if (!counted) return tl::unexpected(counted.error());
        tallies.push_back(std::move(*counted));
    }
    return tallies;
}

core::Expected<std::optional<ports::BulkTally>> jobTally(Connection& database, const core::BulkId& id) {
    auto job = database.row(select_job, readJob, id);
    if (!job) return tl::unexpected(job.error());
    if (!*job) return std::optional<ports::BulkTally>{};
    return countWithMoney(database, std::move(**job)).map([](auto counted) {
        return std::optional(std::move(counted));
    });
}

core::Expected<std::vector<core::BulkItem>> itemsOf(Connection& database, const core::BulkId& id, std::uint32_t from,
                                                    std::size_t limit) {
    return database.rows(select_items, readItem, id, from, limit);
}

}  // namespace sagadesk::store
