// How fast the failure queue is told: 10,000 held orders of 40 causes and three currencies among 100,000 finished ones,
// grouped as operators see them, beside a bare scan of the same rows; and freezing all of them for a bulk job.
//
//   failure_queue [folder] [rounds]
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include <sqlite3.h>

#include "store/sqlite/sqlite_store.h"

namespace {

using namespace sagadesk;
using Clock = std::chrono::steady_clock;

constexpr std::uint64_t orders = 110'000;
constexpr std::uint64_t held_each = 11;  // one order in so many is held
constexpr std::uint64_t causes = 40;
constexpr std::uint16_t partitions = 16;
constexpr std::size_t document_bytes = 900;
constexpr std::size_t progress_bytes = 700;
constexpr std::size_t page_size = 500;
constexpr core::Instant now{core::Duration(1'700'000'000'000 + orders)};
constexpr const char* currencies[] = {"EUR", "USD", "JPY"};

[[noreturn]] void stop(const std::string& what) {
    std::fprintf(stderr, "%s\n", what.c_str());
    std::exit(1);
}

template <class T>
T must(core::Expected<T> value) {
    if (!value) stop(value.error().code + ": " + value.error().detail);
    return std::move(*value);
}

std::string causeId(std::uint64_t n) {
    const auto digits = std::to_string(n % causes);
    return std::string(16 - digits.size(), 'c') + digits;
}

ports::Creation finishedOrder(std::uint64_t n, std::mt19937_64& chance) {
    ports::Creation made;
    auto& row = made.row;
    std::array<std::uint8_t, 10> random{};
    for (auto& byte : random) byte = static_cast<std::uint8_t>(chance());
    row.created = core::Instant(core::Duration(1'700'000'000'000 + static_cast<std::int64_t>(n)));
    row.changed = row.created;
    row.id = core::OrderId::make(row.created, random);
    row.number = core::OrderNumber::fromRandom(chance());
    row.partition = core::partitionOf(row.id, partitions);
    row.type = "purchase";
    row.workflowVersion = 1;
    row.state = core::OrderState::Completed;
    row.activity = core::Activity::Idle;
    row.customerId = "C-" + std::to_string(chance() % 100000);
    row.currency = currencies[chance() % std::size(currencies)];
    row.total = static_cast<std::int64_t>(chance() % 100000);
    row.version = 1;
    row.progress.assign(progress_bytes, 'p');
    made.document.assign(document_bytes, 'd');
    made.idempotency = {"bench", std::to_string(n), {}, row.id, "{}", row.created};
    return made;
}

ports::Update heldOrder(ports::OrderRow row, std::uint64_t n) {
    ports::Update update;
    update.expectedVersion = row.version++;
    row.cause = causeId(n / held_each);
    row.troubledAt = row.changed;
    row.atRisk = n % 2 == 0 ? row.total : 0;
    update.row = std::move(row);
    update.raised = core::Cause{
        core::HoldReason::RetriesExhausted, false, true, "payment", "capture-payment", "E-1", "order # refused"};
    return update;
}

void fill(ports::Store& store) {
    std::mt19937_64 chance(1);
    ports::Batch held;
    for (std::uint64_t n = 0; n < orders;) {
        ports::Batch batch;
        batch.token = must(store.lastToken()) + 1;
        for (const auto end = n + page_size; n < end; ++n) {
            auto made = finishedOrder(n, chance);
            if (n % held_each == 0) {
                made.row.state = core::OrderState::Processing;
                made.row.activity = core::Activity::Held;
                made.row.hold = core::HoldReason::RetriesExhausted;
                held.updates.push_back(heldOrder(made.row, n));
            }
            batch.creations.push_back(std::move(made));
        }
        must(store.commit(batch));
    }
    held.token = must(store.lastToken()) + 1;
    const auto begin = Clock::now();
    must(store.commit(held));
    std::printf("%zu orders come to be held in one batch  %8.1f ms\n", held.updates.size(),
                std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
}

void measure(const char* what, int rounds, const std::function<void()>& work) {
    std::vector<double> took;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = Clock::now();
        work();
        took.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    }
    std::sort(took.begin(), took.end());
    std::printf("%-52s p50 %7.2f ms, p99 %7.2f ms\n", what, took[took.size() / 2], took[took.size() * 99 / 100]);
    std::fflush(stdout);
}

// Reads the rows and does nothing with them.
class BareScan {
public:
    BareScan(const std::string& path, const char* from) {
        const auto sql = std::string("SELECT cause, currency, total, at_risk, troubled_at FROM orders ") + from +
                         " WHERE cause <> ''";
        if (sqlite3_open_v2(path.c_str(), &m_database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK ||
            sqlite3_prepare_v2(m_database, sql.c_str(), -1, &m_statement, nullptr) != SQLITE_OK)
            stop(sqlite3_errmsg(m_database));
    }
    ~BareScan() {
        sqlite3_finalize(m_statement);
        sqlite3_close(m_database);
    }
    BareScan(const BareScan&) = delete;
    BareScan& operator=(const BareScan&) = delete;
    void run() {
        std::uint64_t rows = 0;
        for (; sqlite3_step(m_statement) == SQLITE_ROW; ++rows)
            for (int column = 0; column < 5; ++column) (void)sqlite3_column_value(m_statement, column);
        sqlite3_reset(m_statement);
        if (rows != orders / held_each) stop("a scan found " + std::to_string(rows) + " orders");
    }

private:
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_statement = nullptr;
};

std::vector<core::BulkItem> freeze(ports::Reader& reader) {
    std::vector<core::BulkItem> items;
    for (const auto& group : must(reader.causes(now))) {
        ports::OrderFilter filter;
        filter.cause = group.id;
        std::optional<core::OrderId> before;
        for (auto page = must(reader.page(filter, before, page_size)); !page.empty();
             page = must(reader.page(filter, before, page_size))) {
            for (const auto& row : page) {
                auto& item = items.emplace_back();
                item.ordinal = static_cast<std::uint32_t>(items.size() - 1);
                item.order = row.id;
                item.version = row.version;
            }
            before = page.back().id;
        }
    }
    if (items.size() != orders / held_each) stop("frozen: " + std::to_string(items.size()));
    return items;
}

void keep(ports::Store& store, std::uint64_t id, std::vector<core::BulkItem> items) {
    ports::Batch batch;
    batch.token = must(store.lastToken()) + 1;
    core::BulkJob job;
    job.id = {id};
    job.created = now;
    job.total = static_cast<std::uint32_t>(items.size());
    batch.jobs = {job};
    batch.items = {{job.id, std::move(items)}};
    must(store.commit(batch));
}

}  // namespace

int main(int argc, char** argv) {
    namespace fs = std::filesystem;
    const fs::path parent = argc > 1 ? fs::path(argv[1]) : fs::temp_directory_path();
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 200;
    const fs::path folder = parent / ("sagadesk-bench-" + std::to_string(::getpid()));
    fs::create_directories(folder);
    const auto path = (folder / "orders.db").string();
    {
        const auto store = must(store::openSqliteStore({path, partitions}));
        must(store->acquire("bench", core::Duration(10000)));
        fill(*store);
        const auto reader = must(store::openSqliteReader(path));
        BareScan narrow(path, "INDEXED BY orders_by_cause");
        BareScan whole(path, "NOT INDEXED");
        measure("bare scan of the 10,000 in their index", rounds, [&] { narrow.run(); });
        measure("bare scan of all 110,000 for them", std::max(rounds / 20, 1), [&] { whole.run(); });
        measure("grouped by cause and currency, with trend and notes", rounds,
                [&] { static_cast<void>(must(reader->causes(now))); });
        measure("the oldest of each activity", rounds, [&] { static_cast<void>(must(reader->oldest())); });
        std::vector<core::BulkItem> items;
        measure("freezing 10,000 by cause, 500 a page", std::max(rounds / 20, 1), [&] { items = freeze(*reader); });
        std::uint64_t job = 0;
        measure("keeping 10,000 items of a new job", std::max(rounds / 20, 1), [&] { keep(*store, ++job, items); });
        measure("tally of a job of 10,000", rounds, [&] { static_cast<void>(must(reader->bulkJob({1}))); });
    }
    fs::remove_all(folder);
    return 0;
}
