#include <limits>

#include <unistd.h>

#include "store/partition_audit.h"
#include "store/sqlite/amendment_rows.h"
#include "store/sqlite/attempt_rows.h"
#include "store/sqlite/audit_queries.h"
#include "store/sqlite/bulk_rows.h"
#include "store/sqlite/cause_rows.h"
#include "store/sqlite/connection.h"
#include "store/sqlite/flow_rows.h"
#include "store/sqlite/message_rows.h"
#include "store/sqlite/outbox_rows.h"
#include "store/sqlite/overview_queries.h"
#include "store/sqlite/page_query.h"
#include "store/sqlite/rows.h"
#include "store/sqlite/schema.h"
#include "store/sqlite/sqlite_store.h"

namespace sagadesk::store {

namespace {

constexpr std::string_view select_by_id = SAGADESK_STORED_ORDER " WHERE o.id = ?1";
constexpr std::string_view select_by_number = SAGADESK_STORED_ORDER " WHERE o.number = ?1";
constexpr std::string_view select_journal =
    "SELECT " SAGADESK_JOURNAL_COLUMNS
    " FROM journal INDEXED BY journal_by_order"
    " WHERE order_id = ?1 AND sequence > ?2 AND sequence > 0 ORDER BY sequence LIMIT ?3";
constexpr std::string_view count_states =
    "SELECT state, count(*) FROM orders INDEXED BY orders_by_state GROUP BY state";
constexpr std::string_view select_ends =
    "SELECT partition, head_position, head_hash, ifnull((SELECT max(position) FROM journal AS j"
    " WHERE j.partition = p.partition), 0) FROM partitions AS p ORDER BY partition";
constexpr std::string_view select_stranger =
    "SELECT partition, position FROM journal WHERE partition < 0 OR partition > (SELECT max(partition) FROM partitions)"
    " ORDER BY partition, position LIMIT 1";
constexpr std::string_view select_chain = "SELECT " SAGADESK_JOURNAL_COLUMNS
                                          " FROM journal WHERE partition = ?1 AND position > ?2 AND position <= ?3"
                                          " ORDER BY position LIMIT ?4";
constexpr std::string_view select_hashes = "SELECT position, hash FROM journal WHERE partition = ?1 ORDER BY position";

// So many entries are read in one go: the log cannot be cut behind a reader, so none may stay long.
constexpr std::int64_t verified_at_once = 20000;

struct PartitionEnd {
    core::PartitionId partition{};
    PartitionHead head;
    std::int64_t last = 0;  // highest position that stands in the journal
};

class SqliteReader final : public ports::Reader {
public:
    SqliteReader(Connection database, SearchLimits limits) : m_database(std::move(database)), m_limits(limits) {}

    core::Expected<std::optional<ports::StoredOrder>> order(const core::OrderId& id) override {
        return m_database.row(select_by_id, readStored, id);
    }
    core::Expected<std::optional<ports::StoredOrder>> order(core::OrderNumber number) override {
        return m_database.row(select_by_number, readStored, number);
    }
    core::Expected<std::vector<ports::OrderRow>> page(const ports::OrderFilter& filter,
                                                      const std::optional<ports::PageAfter>& after,
                                                      std::size_t limit) override;
    core::Expected<ports::Count> count(const ports::OrderFilter& filter, std::uint64_t most) override;
    core::Expected<std::vector<core::JournalEntry>> journal(const core::OrderId& id, std::uint64_t after,
                                                            std::size_t limit) override;
    core::Expected<std::vector<std::pair<core::OrderState, std::uint64_t>>> countByState() override;
    core::Expected<std::optional<std::string>> original(const core::OrderId& id) override {
        return originalOf(m_database, id);
    }
    core::Expected<std::vector<ports::Note>> notes(const core::OrderId& id) override { return notesOf(m_database, id); }
    core::Expected<std::vector<core::Attempt>> attempts(const core::OrderId& id, const std::string& step) override {
        return attemptsOf(m_database, id, step);
    }
    core::Expected<std::vector<ports::CauseGroup>> causes(core::Instant now) override {
        return atOneMoment([&] { return causeGroups(m_database, now); });
    }
    core::Expected<std::vector<ports::BulkTally>> bulkJobs(std::size_t limit) override {
        return atOneMoment([&] { return newestJobs(m_database, limit); });
    }
    core::Expected<std::optional<ports::BulkTally>> bulkJob(const core::BulkId& id) override {
        return atOneMoment([&] { return jobTally(m_database, id); });
    }
    core::Expected<std::vector<core::BulkItem>> bulkItems(const core::BulkId& id, std::uint32_t from,
                                                          std::size_t limit) override {
        return itemsOf(m_database, id, from, limit);
    }
    core::Expected<std::vector<ports::FlowCount>> flow(core::Instant from) override {
        return flowSince(m_database, from);
    }
    core::Expected<std::vector<ports::UsualTime>> durations(std::int32_t day) override {
        return durationsSince(m_database, day);
    }
    core::Expected<ports::Figures> figures() override {
        return atOneMoment([&] { return figuresNow(m_database); });
    }
    core::Expected<std::vector<ports::WorkCount>> work() override { return workNow(m_database); }
    core::Expected<ports::Oldest> oldest() override { return oldestOrders(m_database); }
    core::Expected<std::vector<std::uint64_t>> heads() override { return newestPositions(m_database); }
    core::Expected<std::vector<core::JournalEntry>> entries(core::PartitionId partition, std::uint64_t after,
                                                            std::size_t limit) override {
        return entriesAfter(m_database, partition, after, limit);
    }
    core::Expected<ports::AuditStretch> audited(core::PartitionId partition, std::uint64_t below,
                                                const ports::AuditFilter& filter, std::size_t limit,
                                                std::size_t looked) override {
        return auditedStretch(m_database, partition, below, filter, limit, looked);
    }
    using Reader::verify;
    core::Expected<ports::JournalVerdict> verify(const ports::CheckWatch& watch) override;
    core::Expected<std::vector<ports::WorkflowUse>> workflowUse() override { return usedWorkflows(m_database); }
    core::Expected<ports::StorageFacts> storage() override { return storageFacts(m_database); }
    core::Expected<core::OutboxState> outbox() override {
        return atOneMoment([&] { return outboxState(m_database); });
    }
    core::Expected<std::vector<core::Republishing>> republishings(std::size_t limit) override {
        return newestRepublishings(m_database, limit);
    }
    core::Expected<std::vector<core::KeptMessage>> keptMessages() override { return messagesKept(m_database); }
    core::Expected<std::vector<ports::MessageGroup>> keptGroups() override { return messageGroups(m_database); }
    core::Expected<std::vector<std::pair<core::OrderId, std::string>>> typesOf(
        const std::vector<core::OrderId>& orders) override {
        return orderTypes(m_database, orders);
    }

private:
    template <class Ask>
    auto atOneMoment(Ask&& ask) -> std::invoke_result_t<Ask>;
    Statement start(const PageQuery& query);
    core::Expected<bool> givesRow(const PageQuery& query);
    core::Expected<SearchPlan> planOf(const ports::OrderFilter& filter);
    core::Expected<std::vector<PartitionEnd>> ends(ports::JournalVerdict& verdict);
    core::Expected<std::optional<JournalFault>> audit(const PartitionEnd& end, std::uint64_t& entries,
                                                      const ports::CheckWatch& watch);
    core::Expected<bool> moved(const PartitionAudit& audit, const core::JournalEntry& entry,
                               core::PartitionId partition);

    Connection m_database;
    SearchLimits m_limits;
    core::JournalChain m_chain;
};

// Several statements that see one moment.
template <class Ask>
auto SqliteReader::atOneMoment(Ask&& ask) -> std::invoke_result_t<Ask> {
    if (auto begun = m_database.execute("BEGIN"); !begun) return tl::unexpected(begun.error());
    auto answer = ask();
    if (auto ended = m_database.execute("COMMIT"); !ended && answer) return tl::unexpected(ended.error());
    return answer;
}

Statement SqliteReader::start(const PageQuery& query) {
    return m_database.statement(query.sql);
}

void bindAll(Statement& statement, const PageQuery& query) {
    int index = 0;
    for (const auto& value : query.values)
        std::visit([&](const auto& plain) { statement.bindAt(++index, plain); }, value);
}

core::Expected<bool> SqliteReader::givesRow(const PageQuery& query) {
    auto statement = start(query);
    bindAll(statement, query);
    const bool found = statement.step();
    if (auto checked = m_database.check(statement); !checked) return tl::unexpected(checked.error());
    return found;
}

// Asks how many orders have each of the words before it asks for them.
core::Expected<SearchPlan> SqliteReader::planOf(const ports::OrderFilter& filter) {
    SearchPlan plan;
    if (!filter.search || !filter.ids.empty()) return plan;
    std::set<std::string> matches;
    eachWords(*filter.search, [&](const core::WordsAre& words) { matches.insert(matchText(words)); });
    for (const auto& match : matches) {
        const auto broad = givesRow(broadQuery(match, m_limits.listed));
        if (!broad) return tl::unexpected(broad.error());
        if (*broad) plan.broad.insert(match);
    }
    const auto query = manyMatchesQuery(*filter.search, plan.broad, m_limits.gathered);
    if (!query) return plan;
    const auto many = givesRow(*query);
    if (!many) return tl::unexpected(many.error());
    plan.narrow = !*many;
    return plan;
}

core::Expected<std::vector<ports::OrderRow>> SqliteReader::page(const ports::OrderFilter& filter,
                                                                const std::optional<ports::PageAfter>& after,
                                                                std::size_t limit) {
    const auto plan = planOf(filter);
    if (!plan) return tl::unexpected(plan.error());
    const auto query = pageQuery(filter, *plan, after, limit);
    auto statement = start(query);
    bindAll(statement, query);
    std::vector<ports::OrderRow> rows;
    while (statement.step()) rows.push_back(readOrder(statement));
    if (auto checked = m_database.check(statement); !checked) return tl::unexpected(checked.error());
    return rows;
}

core::Expected<ports::Count> SqliteReader::count(const ports::OrderFilter& filter, std::uint64_t most) {
    const auto plan = planOf(filter);
    if (!plan) return tl::unexpected(plan.error());
    const auto query = countQuery(filter, *plan, most);
    auto statement = start(query);
    bindAll(statement, query);
    ports::Count count;
    if (statement.step()) count.orders = statement.number<std::uint64_t>();
    if (auto checked = m_database.check(statement); !checked) return tl::unexpected(checked.error());
    count.exact = count.orders < most;
    return count;
}

core::Expected<std::vector<core::JournalEntry>> SqliteReader::journal(const core::OrderId& id, std::uint64_t after,
                                                                      std::size_t limit) {
    std::vector<core::JournalEntry> entries;
    auto rows = m_database.statement(select_journal);
    rows.bind(id, after, limit);
    while (rows.step()) readEntry(rows, entries.emplace_back());
    if (auto checked = m_database.check(rows); !checked) return tl::unexpected(checked.error());
    return entries;
}

core::Expected<std::vector<std::pair<core::OrderState, std::uint64_t>>> SqliteReader::countByState() {
    std::vector<std::pair<core::OrderState, std::uint64_t>> counts;
    auto rows = m_database.statement(count_states);
    while (rows.step()) {
        const auto state = rows.member(core::OrderState::Cancelled);
        counts.emplace_back(state, rows.number<std::uint64_t>());
    }
    if (auto checked = m_database.check(rows); !checked) return tl::unexpected(checked.error());
    return counts;
}

// One statement, so that heads and journal are seen at one moment. What is older than a head never changes, so it can
// be read bit by bit afterwards while orders go on.
core::Expected<std::vector<PartitionEnd>> SqliteReader::ends(ports::JournalVerdict& verdict) {
    auto stranger = m_database.statement(select_stranger);
    if (stranger.step()) {
        verdict.intact = false;
        verdict.partition = static_cast<core::PartitionId>(stranger.number<std::int64_t>());
        verdict.position = static_cast<std::uint64_t>(stranger.number<std::int64_t>());
        verdict.what = "fork";
    }
    std::vector<PartitionEnd> ends;
    auto rows = m_database.statement(select_ends);
    while (rows.step()) {
        auto& end = ends.emplace_back();
        end.partition = rows.number<core::PartitionId>();
        end.head.position = rows.number<std::uint64_t>();
        rows.bytes(end.head.hash);
        end.last = rows.number<std::int64_t>();
    }
    if (auto checked = m_database.check(rows); !checked) return tl::unexpected(checked.error());
    return ends;
}

core::Expected<ports::JournalVerdict> SqliteReader::verify(const ports::CheckWatch& watch) {
    ports::JournalVerdict verdict;
    const auto all = ends(verdict);
    if (!all) return tl::unexpected(all.error());
    for (const auto& end : *all) {
        auto fault = audit(end, verdict.entries, watch);
        if (!fault) return tl::unexpected(fault.error());
        if (!*fault || !verdict.intact) continue;
        verdict.intact = false;
        verdict.partition = end.partition;
        verdict.position = (*fault)->position;
        verdict.what = (*fault)->what;
    }
    return verdict;
}

core::Expected<std::optional<JournalFault>> SqliteReader::audit(const PartitionEnd& end, std::uint64_t& entries,
                                                                const ports::CheckWatch& watch) {
    const std::uint64_t before = entries;
    PartitionAudit audit(m_chain, end.head);
    core::JournalEntry entry;
    std::int64_t after = std::numeric_limits<std::int64_t>::min();
    for (bool more = true; more;) {
        auto rows = m_database.statement(select_chain);
        rows.bind(end.partition, after, end.last, verified_at_once);
        std::int64_t read = 0;
        while (rows.step()) {
            readEntry(rows, entry);
            ++read;
            ++entries;
            if (!rows.sound()) return JournalFault{audit.expected(), "changed"};
            if (auto fault = audit.take(entry)) {
                if (fault->what == "changed" && moved(audit, entry, end.partition).value_or(false))
                    fault->what = "out_of_order";
                return fault;
            }
        }
        if (auto checked = m_database.check(rows); !checked) return tl::unexpected(checked.error());
        after = static_cast<std::int64_t>(entry.position);
        more = read == verified_at_once;
        if (!watch(end.partition, entries - before)) return checkStopped();
    }
    return audit.end();
}

core::Expected<bool> SqliteReader::moved(const PartitionAudit& audit, const core::JournalEntry& entry,
                                         core::PartitionId partition) {
    std::vector<PartitionHead> stored;
    auto rows = m_database.statement(select_hashes);
    rows.bind(partition);
    while (rows.step()) {
        auto& head = stored.emplace_back();
        head.position = rows.number<std::uint64_t>();
        rows.bytes(head.hash);
    }
    if (rows.failed()) return tl::unexpected(m_database.failure(rows.result()));
    return audit.fitsElsewhere(entry, stored);
}

}  // namespace

core::Expected<std::unique_ptr<ports::Reader>> openSqliteReader(const std::string& path, SearchLimits limits) {
    if (::access(path.c_str(), F_OK) != 0)
        return core::fail("store_unreadable", core::FailureClass::Permanent, path + ": there is no such file");
    auto database = Connection::open(path, SQLITE_OPEN_READONLY);
    if (!database) return tl::unexpected(database.error());
    auto schema = schemaOf(*database, path);
    if (!schema) return tl::unexpected(schema.error());
    if (*schema != newestSchema())
        return core::fail("store_unreadable", core::FailureClass::Permanent,
                          path + " has schema " + std::to_string(*schema) + " and must be opened by the daemon once");
    auto ready = database->execute(
        "PRAGMA query_only = ON; PRAGMA cache_size = -16384; PRAGMA mmap_size = 0;"
        " PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF");
    if (!ready) return tl::unexpected(ready.error());
    return std::make_unique<SqliteReader>(std::move(*database), limits);
}

}  // namespace sagadesk::store
