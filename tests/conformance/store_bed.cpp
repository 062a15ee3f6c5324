#include "conformance/store_bed.h"

#include <array>
#include <cstdlib>
#include <filesystem>

#include <gtest/gtest.h>
#include <sqlite3.h>

#include "core/json.h"
#include "store/memory/memory_store.h"
#include "store/sqlite/sqlite_store.h"

namespace sagadesk::tests {

namespace {

// The new owner has been at work in every partition: positions and versions that the old one remembers are outdated.
void workAsOther(ports::Store& store) {
    ASSERT_TRUE(store.acquire("other", core::Duration(1000)));
    Committer committer(store);
    for (std::uint64_t n = 900; n < 940; ++n) committer.create(n);
}

class MemoryBed final : public StoreBed {
public:
    std::unique_ptr<ports::Store> open() override { return store::openMemoryStore(m_disk); }
    std::unique_ptr<ports::Reader> reader() override { return store::openMemoryReader(m_disk); }
    void takeOver() override {
        store::setDiskClock(*m_disk, at(1'000'000'000'000));
        m_other = store::openMemoryStore(m_disk);
        workAsOther(*m_other);
    }

private:
    std::shared_ptr<store::MemoryDisk> m_disk = store::makeMemoryDisk(bed_partitions, core::Hash{7});
    std::unique_ptr<ports::Store> m_other;
};

class SqliteBed final : public StoreBed {
public:
    std::unique_ptr<ports::Store> open() override {
        auto opened = store::openSqliteStore({m_folder.path("orders.db"), bed_partitions});
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().detail);
        return opened ? std::move(*opened) : nullptr;
    }
    std::unique_ptr<ports::Reader> reader() override {
        auto opened = store::openSqliteReader(m_folder.path("orders.db"));
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().detail);
        return opened ? std::move(*opened) : nullptr;
    }
    // The lock file keeps any other store away from the path, so the other node comes by a second name of the file.
    void takeOver() override {
        const auto other = m_folder.path("other.db");
        std::filesystem::create_symlink(m_folder.path("orders.db"), other);
        auto opened = store::openSqliteStore({other, bed_partitions});
        ASSERT_TRUE(opened) << opened.error().detail;
        m_other = std::move(*opened);
        workAsOther(*m_other);
    }

private:
    TemporaryFolder m_folder;
    std::unique_ptr<ports::Store> m_other;
};

}  // namespace

std::unique_ptr<StoreBed> memoryBed() {
    return std::make_unique<MemoryBed>();
}

std::unique_ptr<StoreBed> sqliteBed() {
    return std::make_unique<SqliteBed>();
}

TemporaryFolder::TemporaryFolder() : m_path((std::filesystem::temp_directory_path() / "sagadesk-XXXXXX").string()) {
    if (::mkdtemp(m_path.data()) == nullptr) std::abort();
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

// Never checkpoints: two connections that do would meet a fault of SQLite before 3.51.3
// (sqlite.org/wal.html#walresetbug).
RawDatabase::RawDatabase(const std::string& path) {
    EXPECT_EQ(sqlite3_open_v2(path.c_str(), &m_database, SQLITE_OPEN_READWRITE, nullptr), SQLITE_OK);
    sqlite3_busy_timeout(m_database, 2000);
    run("PRAGMA wal_autocheckpoint = 0; PRAGMA synchronous = OFF");
}

RawDatabase::~RawDatabase() {
    sqlite3_close(m_database);
}

void RawDatabase::run(const std::string& sql) {
    EXPECT_EQ(sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK)
        << sql << ": " << sqlite3_errmsg(m_database);
}

std::string RawDatabase::text(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    EXPECT_EQ(sqlite3_prepare_v2(m_database, sql.c_str(), -1, &statement, nullptr), SQLITE_OK)
        << sqlite3_errmsg(m_database);
    std::string text;
    if (sqlite3_step(statement) == SQLITE_ROW)
        if (const auto* bytes = sqlite3_column_text(statement, 0)) text = reinterpret_cast<const char*>(bytes);
    sqlite3_finalize(statement);
    return text;
}

core::Instant at(std::int64_t ms) {
    return core::Instant(core::Duration(ms));
}

ports::OrderRow orderRow(std::uint64_t n) {
    ports::OrderRow row;
    std::array<std::uint8_t, 10> random{};
    for (std::size_t byte = 0; byte < random.size(); ++byte)
        random[byte] = static_cast<std::uint8_t>((n * 2654435761U + byte * 40503U) >> (byte % 4 * 8));
    row.created = at(1'700'000'000'000 + static_cast<std::int64_t>(n));
    row.changed = row.created;
    row.id = core::OrderId::make(row.created, random);
    row.number = core::OrderNumber::fromRandom(n * 0x9E3779B97F4A7C15ULL >> 7);
    row.partition = core::partitionOf(row.id, bed_partitions);
    row.type = "purchase";
    row.workflowVersion = 1;
    row.service = "inventory";
    row.customerId = "C-" + std::to_string(n % 10);
    row.externalReference = "WEB-" + std::to_string(10000 + n);
    row.currency = "EUR";
    row.total = static_cast<std::int64_t>(100 * n + 1);
    row.version = 1;
    row.sequence = 1;
    row.wakeAt = row.created;
    row.progress = R"({"steps":[]})";
    row.listed = core::listedIn(*core::parseJson(documentOf(row, n)));
    return row;
}

std::string documentOf(const ports::OrderRow& row, std::uint64_t n) {
    static constexpr std::array first{"Hannah", "Björn", "Zoë", "hanna", "Anna-Lena"};
    static constexpr std::array last{"Lindqvist", "Müller", "Lind", "BERG"};
    static constexpr std::array sku{"MON-27-QHD", "LAMP-3", "MON-27"};
    static constexpr std::array channel{"web", "Shop", ""};
    static constexpr std::array country{"SE", "DE"};
    const auto digits = std::to_string(n * 7919 % 10000 + 10000).substr(1);
    const std::string name = std::string(first[n % first.size()]) + " " + last[n / 2 % last.size()];
    return R"({"customer":{"email":"a)" + digits + (n % 3 == 0 ? "@posteo.se" : "@example.com") + R"(","id":")" +
           row.customerId + R"(","name":")" + name + R"(","phone":"+46 70 )" + digits +
           R"( 11"},"externalReference":")" + row.externalReference + R"(","lines":[{"quantity":)" +
           std::to_string(1 + n % 3) + R"(,"sku":")" + sku[n % sku.size()] + R"("}],"metadata":{"card":")" + digits +
           R"(","channel":")" + channel[n % channel.size()] + R"("},"shippingAddress":{"country":")" +
           country[n % country.size()] + R"("},"total":)" + std::to_string(row.total) + R"(,"type":"purchase"})";
}

core::JournalEntry entry(const ports::OrderRow& row, std::uint64_t sequence) {
    core::JournalEntry entry;
    entry.order = row.id;
    entry.sequence = sequence;
    entry.time = row.changed;
    entry.kind = sequence == 1 ? core::EntryKind::OrderCreated : core::EntryKind::StepSucceeded;
    entry.state = row.state;
    entry.activity = row.activity;
    entry.run = row.run;
    entry.step = sequence == 1 ? "" : "authorise-payment";
    entry.attempt = sequence == 1 ? 0 : 1;
    entry.actor = "service:payment";
    entry.reason = "as asked";
    entry.data = R"({"reference":"p-1"})";
    entry.traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
    return entry;
}

ports::Creation creation(std::uint64_t n) {
    ports::Creation creation;
    creation.row = orderRow(n);
    creation.document = documentOf(creation.row, n);
    creation.idempotency = {"api:shop POST /v1/orders",
                            "key-" + std::to_string(n),
                            core::Hash{static_cast<std::uint8_t>(n)},
                            creation.row.id,
                            R"({"id":")" + creation.row.id.text() + "\"}",
                            creation.row.created};
    creation.entries = {entry(creation.row, 1)};
    return creation;
}

ports::Update nextVersion(ports::OrderRow row, int entries) {
    ports::Update update;
    update.expectedVersion = row.version;
    row.version += 1;
    row.changed += core::Duration(5);
    for (int index = 0; index < entries; ++index) update.entries.push_back(entry(row, ++row.sequence));
    update.row = std::move(row);
    return update;
}

core::JournalEntry loneEntry(core::EntryKind kind, core::Instant time) {
    core::JournalEntry entry;
    entry.time = time;
    entry.kind = kind;
    entry.actor = "operator:ada";
    entry.reason = "as asked";
    return entry;
}

std::string causeId(std::uint64_t n) {
    const auto digits = std::to_string(n);
    return std::string(16 - digits.size(), '0') + digits;
}

core::Cause cause(std::uint64_t n) {
    return {n % 2 == 0 ? core::HoldReason::RetriesExhausted : core::HoldReason::OutcomeUnknown,
            n % 3 == 0,
            n % 2 == 0,
            n % 5 == 0 ? "" : "payment",
            "step-" + std::to_string(n),
            "E-" + std::to_string(n),
            "order # refused"};
}

ports::Update raised(ports::OrderRow row, std::uint64_t n, core::Instant when) {
    row.activity = core::Activity::Held;
    row.hold = cause(n).hold;
    row.wakeAt = std::nullopt;
    row.cause = causeId(n);
    row.troubledAt = when;
    auto update = nextVersion(std::move(row));
    update.raised = cause(n);
    return update;
}

core::BulkJob bulkJob(std::uint64_t n, std::uint32_t total) {
    core::BulkJob job;
    job.id = {1000 - n};
    job.action = core::BulkAction::Resolve;
    job.step = "capture-payment";
    job.verdict = "done";
    job.reference = "R-1";
    job.reason = "looked up";
    job.actor = "operator:ada";
    job.canary = 5;
    job.stopAbove = 0.05;
    job.stateActor = job.actor;
    job.created = at(1'700'000'000'000 + static_cast<std::int64_t>(n));
    job.changed = job.created;
    job.total = total;
    return job;
}

std::vector<core::BulkItem> bulkItems(std::uint32_t total) {
    std::vector<core::BulkItem> items(total);
    for (std::uint32_t ordinal = 0; ordinal < total; ++ordinal) {
        items[ordinal].ordinal = ordinal;
        items[ordinal].order = orderRow(ordinal + 1).id;
        items[ordinal].version = ordinal + 3;
    }
    return items;
}

core::ParkedStream parkedStream(std::uint64_t n) {
    core::ParkedStream parked;
    parked.order = orderRow(n).id;
    parked.partition = orderRow(n).partition;
    parked.position = n;
    parked.sequence = 2;
    parked.kind = core::EntryKind::OrderConfirmed;
    parked.code = "too_large";
    parked.detail = "larger than the broker takes";
    parked.attempts = 1;
    parked.at = at(1'700'000'000'000 + static_cast<std::int64_t>(n));
    return parked;
}

core::Republishing republishing(std::uint64_t id) {
    core::Republishing republishing;
    republishing.id = id;
    republishing.next = core::Positions(bed_partitions, 0);
    republishing.end = {id, 2, 0, 7};
    republishing.entries = 9 + id;
    republishing.actor = "operator:ada";
    republishing.reason = "their database was restored";
    republishing.created = at(1'700'000'000'000 + static_cast<std::int64_t>(id));
    return republishing;
}

core::KeptMessage keptMessage(std::uint64_t n) {
    core::KeptMessage message;
    message.at = at(1'700'000'000'000 + static_cast<std::int64_t>(n));
    message.topic = "sagadesk/intake";
    message.key = "key-" + std::to_string(n);
    message.code = n % 7 == 6 ? "key_reused" : "invalid_order";
    message.detail = "The order is not valid; see errors.";
    message.payload = "{\"n\":" + std::to_string(n) + "}";
    message.bytes = message.payload.size();
    return message;
}

core::Expected<ports::Committed> Committer::commit(std::vector<ports::Creation> creations,
                                                   std::vector<ports::Update> updates) {
    ports::Batch batch;
    batch.creations = std::move(creations);
    batch.updates = std::move(updates);
    return offer(std::move(batch));
}

core::Expected<ports::Committed> Committer::offer(ports::Batch batch) {
    batch.token = m_token + 1;
    auto committed = m_store->commit(batch);
    if (committed) ++m_token;
    return committed;
}

ports::Committed Committer::put(ports::Batch batch) {
    auto committed = offer(std::move(batch));
    EXPECT_TRUE(committed) << (committed ? "" : committed.error().code + ": " + committed.error().detail);
    return committed ? std::move(*committed) : ports::Committed{};
}

ports::OrderRow Committer::create(std::uint64_t n, const std::function<void(ports::OrderRow&)>& change) {
    auto made = creation(n);
    if (change) change(made.row);
    const auto committed = commit({made});
    EXPECT_TRUE(committed) << (committed ? "" : committed.error().code + ": " + committed.error().detail);
    if (committed) {
        EXPECT_EQ(committed->creations.at(0).result, ports::CreationResult::Created);
    }
    return made.row;
}

ports::OrderRow Committer::update(ports::OrderRow row, int entries) {
    auto next = nextVersion(std::move(row), entries);
    const auto committed = commit({}, {next});
    EXPECT_TRUE(committed) << (committed ? "" : committed.error().code + ": " + committed.error().detail);
    return next.row;
}

}  // namespace sagadesk::tests
