// How fast the SQLite store is: transitions a second by batch size, beside what the disk's fsync alone would allow, the
// cost of creating orders, of keeping what was sent and received, how fast the journal is verified, and how fast a copy
// is made and what it costs the commits meanwhile.
//
//   store [folder] [transitions per size]
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>

#include "core/json.h"
#include "core/redaction.h"
#include "store/sqlite/sqlite_backups.h"
#include "store/sqlite/sqlite_store.h"

namespace {

using namespace sagadesk;
namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr std::size_t orders_in_flight = 4000;
constexpr std::uint16_t partitions = 16;
constexpr std::size_t orders_created = 24'000;  // to see what one costs; the latest are those in flight
constexpr std::size_t progress_bytes = 700;     // the eight steps of a purchase, half way

double seconds(Clock::duration duration) {
    return std::chrono::duration<double>(duration).count();
}

double cpuSeconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto of = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

// Handed to the disk by this process so far.
double writtenBytes() {
    std::ifstream io("/proc/self/io");
    for (std::string line; std::getline(io, line);)
        if (line.starts_with("write_bytes: ")) return std::stod(line.substr(13));
    return 0;
}

[[noreturn]] void stop(const core::Failure& failure) {
    std::fprintf(stderr, "%s: %s\n", failure.code.c_str(), failure.detail.c_str());
    std::exit(1);
}

template <class T>
T must(core::Expected<T> value) {
    if (!value) stop(value.error());
    return std::move(*value);
}

class Load {
public:
    ports::Creation create() {
        ports::Creation made;
        auto& row = made.row;
        std::array<std::uint8_t, 10> random{};
        for (auto& byte : random) byte = static_cast<std::uint8_t>(m_chance());
        row.created = core::Instant(core::Duration(1'700'000'000'000 + static_cast<std::int64_t>(m_created++ / 2)));
        row.changed = row.created;
        row.id = core::OrderId::make(row.created, random);
        row.number = core::OrderNumber::fromRandom(m_chance());
        row.partition = core::partitionOf(row.id, partitions);
        row.type = "purchase";
        row.workflowVersion = 1;
        row.service = "inventory";
        row.customerId = "C-" + std::to_string(m_chance() % 100000);
        row.externalReference = "WEB-" + std::to_string(m_created);
        row.currency = "EUR";
        row.total = 4497;
        row.version = 1;
        row.wakeAt = row.created;
        row.progress.assign(progress_bytes / 2, 'p');
        made.document = document(row);
        made.idempotency = {
            "anonymous POST /v1/orders",
            core::hashText({static_cast<std::uint8_t>(m_chance())}).substr(0, 8) + std::to_string(m_chance()),
            {},
            row.id,
            R"({"id":"0193339e-6c40-7000-8000-000000000000","number":"K7QM-3XTD","state":"pending"})",
            row.created};
        addEntry(row, made.entries);
        return made;
    }

    // One of an order's twelve changes: four of them are changes of state, one is its last.
    ports::Update advance(ports::OrderRow& row, int entries) {
        ports::Update update;
        update.expectedVersion = row.version++;
        row.changed += core::Duration(3);
        row.service = row.version % 2 == 0 ? "payment" : "inventory";
        if (row.version == 4 || row.version == 7)
            row.state = static_cast<core::OrderState>(static_cast<int>(row.state) + 1);
        if (row.version == 13) {
            row.state = core::OrderState::Completed;
            row.activity = core::Activity::Idle;
            row.service.clear();
            row.wakeAt.reset();
        }
        row.progress.resize(progress_bytes / 2 + progress_bytes / 13 * row.version, 'p');
        for (int count = 0; count < entries; ++count) addEntry(row, update.entries);
        update.row = row;
        return update;
    }

    // What is kept of a call in the middle of a purchase, and of its answer.
    core::Attempt attempt(const ports::OrderRow& row) {
        core::Attempt made;
        made.order = row.id;
        made.step = "step-" + std::to_string(row.version % 8);
        made.attempt = 1;
        made.sent = row.changed;
        made.took = core::Duration(4);
        made.method = "POST";
        made.path = "/payment/captures";
        made.status = 200;
        made.request = request(row);
        made.requestBytes = made.request.size() + 900;
        made.document = 1;
        made.response = R"({"reference":"pay-0193339e-6c40-7000","data":{"approved":true}})";
        made.responseBytes = made.response.size();
        return made;
    }
    static std::string request(const ports::OrderRow& row) {
        std::string results;
        for (const char* step : {"check-availability", "check-price", "check-eligibility", "authorise-payment"})
            results += std::string(results.empty() ? "" : ",") + '"' + step +
                       R"(":{"reference":"ref-0193339e-6c40-7000","data":{"total":4497}})";
        return R"({"orderId":")" + row.id.text() + R"(","number":")" + row.number.text() +
               R"(","run":1,"step":"reserve-inventory","attempt":1,"order":null,"results":{)" + results +
               R"(},"callbackUrl":"http://127.0.0.1:8080/v1/callbacks/0123456789abcdef0123456789abcdef"})";
    }
    core::PersonalTexts personal(const ports::OrderRow& row) {
        return core::personalIn(*core::parseJson(document(row)));
    }

    std::size_t pick(std::size_t count) { return m_chance() % count; }

private:
    // A purchase of three lines, about 900 bytes.
    std::string document(const ports::OrderRow& row) {
        static constexpr std::array first{"Hannah", "Björn", "Zoë", "Łukasz", "Aisha", "Kenji", "María", "Olek"};
        static constexpr std::array last{"Lindqvist", "Müller",   "O'Neill", "García",
                                         "Nowak",     "Sørensen", "Berg",    "Kaya"};
        const auto number = [&](std::size_t below) { return std::to_string(m_chance() % below); };
        const std::string name = std::string(first[pick(8)]) + " " + last[pick(8)] + number(5000);
        std::string lines;
        for (const char* price : {"1499", "1999", "999"})
            lines += std::string(lines.empty() ? "" : ",") +
                     R"({"description":"A thing of daily use, in grey","discount":0,)" + R"("quantity":1,"sku":"SKU-)" +
                     number(3000) + R"(-QHD","tax":238,"unitPrice":)" + price + "}";
        return R"({"currency":"EUR","customer":{"email":"customer.)" + number(100000) + R"(@posteo.se","id":")" +
               row.customerId + R"(","name":")" + name + R"(","phone":"+46 70 )" + number(10'000'000) +
               R"("},"discount":0,"externalReference":")" + row.externalReference + R"(","lines":[)" + lines +
               R"(],"metadata":{"card":")" + number(10000) + R"(","channel":"web"},"priority":5,"shipping":0,)" +
               R"("shippingAddress":{"city":"Malmö","country":"SE","name":")" + name +
               R"(","postcode":"21120","street":"Stora Nygatan 4"},"tax":638,"taxIncluded":true,"total":4497,)" +
               R"("type":"purchase"})";
    }

    void addEntry(ports::OrderRow& row, std::vector<core::JournalEntry>& entries) {
        core::JournalEntry entry;
        entry.order = row.id;
        entry.sequence = ++row.sequence;
        entry.time = row.changed;
        entry.kind = core::EntryKind::StepSucceeded;
        entry.state = row.state;
        entry.activity = row.activity;
        entry.run = 1;
        entry.step = "authorise-payment";
        entry.attempt = 1;
        entry.actor = "service:payment";
        entry.data = R"({"reference":"pay-0193339e-6c40-7000"})";
        entry.traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
        entries.push_back(std::move(entry));
    }

    std::mt19937_64 m_chance{1};
    std::uint64_t m_created = 0;
};

class Bench {
public:
    explicit Bench(const std::string& path) : m_store(must(store::openSqliteStore({path, partitions}))) {
        must(m_store->acquire("bench", core::Duration(10000)));
    }

    void fill() {
        create(1, 1'000);
        create(200, orders_created);
        m_rows.erase(m_rows.begin(), m_rows.end() - static_cast<std::ptrdiff_t>(orders_in_flight));
    }

    // Each transition is an update and one or two entries by turns, or as many as asked for.
    double run(std::size_t size, std::size_t transitions, std::optional<int> entriesEach = {}) {
        std::size_t done = 0, entries = 0;
        double cpu = 0, wall = 0;
        std::vector<double> took;
        while (done < transitions) {
            const auto batch = next(size, entriesEach);
            const auto cpuBegin = cpuSeconds();
            const auto begin = Clock::now();
            const auto committed = must(m_store->commit(batch));
            took.push_back(seconds(Clock::now() - begin));
            wall += took.back();
            cpu += cpuSeconds() - cpuBegin;
            done += batch.updates.size();
            entries += committed.entries.size();
        }
        std::sort(took.begin(), took.end());
        const auto count = static_cast<double>(done);
        std::printf(
            "batches of %4zu, %.1f entries %8.0f transitions/s  %6.1f us CPU each   commit p50 %6.2f ms, p99 %6.2f ms, "
            "max %6.1f ms\n",
            size, static_cast<double>(entries) / count, count / wall, cpu * 1e6 / count, took[took.size() / 2] * 1e3,
            took[took.size() * 99 / 100] * 1e3, took.back() * 1e3);
        std::fflush(stdout);
        return cpu * 1e6 / count;
    }

    // What an update and an entry cost by themselves, from transitions with few and with many entries.
    void split(std::size_t transitions) {
        const double few = run(200, transitions, 1);
        const double many = run(200, transitions, 5);
        const double entry = (many - few) / 4;
        std::printf("so an update costs %.1f us and an entry %.1f us of CPU, checkpoints included\n", few - entry,
                    entry);
    }

    // With and without what was sent and received, by turns, so that both meet the machine alike.
    void attempts(std::size_t transitions) {
        double cpu[2] = {}, written[2] = {};
        for (int turn = 0; turn < 6; ++turn) {
            const int on = turn % 2;
            m_attempts = on == 1;
            const double before = writtenBytes();
            cpu[on] += run(200, transitions / 2, 1) / 3;
            written[on] += (writtenBytes() - before) / static_cast<double>(transitions / 2) / 3;
        }
        m_attempts = false;
        std::printf(
            "keeping an attempt with each transition: CPU %.1f us instead of %.1f, %.0f bytes instead of %.0f\n",
            cpu[1], cpu[0], written[1], written[0]);
    }

    // What redacting a request and an answer costs the engine.
    void redacting(std::size_t times) {
        const auto personal = m_load.personal(m_rows.front());
        const std::string request = Load::request(m_rows.front());
        const auto begin = cpuSeconds();
        std::size_t bytes = 0;
        for (std::size_t i = 0; i < times; ++i)
            bytes += core::redacted(request, personal).size() +
                     core::redacted(R"({"reference":"pay-0193339e-6c40-7000"})", personal).size();
        std::printf("redacting a request of %zu bytes and an answer: %.1f us\n", request.size(),
                    (cpuSeconds() - begin) * 1e6 / static_cast<double>(times) + (bytes == 0 ? 1 : 0));
    }

private:
    void create(std::size_t size, std::size_t orders) {
        double cpu = 0, wall = 0;
        for (std::size_t done = 0; done < orders; done += size) {
            ports::Batch batch;
            batch.token = ++m_token;
            for (std::size_t count = 0; count < size; ++count) batch.creations.push_back(m_load.create());
            const auto cpuBegin = cpuSeconds();
            const auto begin = Clock::now();
            must(m_store->commit(batch));
            wall += seconds(Clock::now() - begin);
            cpu += cpuSeconds() - cpuBegin;
            for (auto& one : batch.creations) m_rows.push_back(std::move(one.row));
        }
        std::printf("create, batches of %4zu   %8.0f orders/s         %6.1f us CPU an order\n", size,
                    static_cast<double>(orders) / wall, cpu * 1e6 / static_cast<double>(orders));
        std::fflush(stdout);
    }

    // Finished orders give way to new ones, as in work: one creation for about twelve updates.
    ports::Batch next(std::size_t size, std::optional<int> entriesEach) {
        ports::Batch batch;
        batch.token = ++m_token;
        const std::size_t start = m_load.pick(m_rows.size());
        constexpr std::size_t stride = 1597;  // prime to orders_in_flight: distinct orders, spread over all of them
        for (std::size_t index = 0; index < size; ++index) {
            auto& row = m_rows[(start + index * stride) % m_rows.size()];
            if (row.activity == core::Activity::Idle) {
                batch.creations.push_back(m_load.create());
                row = batch.creations.back().row;
            } else {
                batch.updates.push_back(
                    m_load.advance(row, entriesEach.value_or(1 + static_cast<int>(row.version % 2))));
                if (m_attempts) batch.attempts.push_back(m_load.attempt(row));
            }
        }
        return batch;
    }

    Load m_load;
    std::unique_ptr<ports::Store> m_store;
    std::vector<ports::OrderRow> m_rows;
    std::uint64_t m_token = 0;
    bool m_attempts = false;
};

void measureDisk(const std::string& path, std::size_t bytes) {
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    const std::string data(bytes, 'x');
    // Over blocks that the file has already, as a log that is used again and again.
    for (int block = 0; block < 16; ++block)
        if (::pwrite(file, data.data(), data.size(), static_cast<off_t>(data.size()) * block) < 0) std::exit(1);
    ::fsync(file);
    const auto begin = Clock::now();
    int count = 0;
    for (; seconds(Clock::now() - begin) < 0.5; ++count) {
        if (::pwrite(file, data.data(), data.size(), static_cast<off_t>(data.size()) * (count % 16)) < 0 ||
            ::fdatasync(file) != 0)
            std::exit(1);
    }
    std::printf("disk: write %7zu bytes and fdatasync  %8.0f a second\n", bytes, count / seconds(Clock::now() - begin));
    ::close(file);
    ::unlink(path.c_str());
}

void measureVerify(const std::string& path) {
    const auto reader = must(store::openSqliteReader(path));
    for (const char* cache : {"first", "again"}) {
        const auto begin = Clock::now();
        const auto verdict = must(reader->verify());
        const double took = seconds(Clock::now() - begin);
        std::printf("verify (%s)            %8.0f entries/s        %llu entries, %s, %.2f us an entry\n", cache,
                    static_cast<double>(verdict.entries) / took, static_cast<unsigned long long>(verdict.entries),
                    verdict.intact ? "intact" : verdict.what.c_str(),
                    took * 1e6 / static_cast<double>(verdict.entries));
    }
}

// Beside the floor: the same bytes read, written and synced with nothing asked of them.
double plainCopy(const fs::path& from, const fs::path& to) {
    const auto begin = Clock::now();
    const int in = ::open(from.c_str(), O_RDONLY | O_CLOEXEC);
    const int out = ::open(to.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    std::string block(1 << 20, '\0');
    for (ssize_t got = 0; (got = ::read(in, block.data(), block.size())) > 0;)
        if (::write(out, block.data(), static_cast<std::size_t>(got)) != got) std::exit(1);
    ::fsync(out);
    ::close(in);
    ::close(out);
    return seconds(Clock::now() - begin);
}

void measureBackup(const std::string& path, const fs::path& folder) {
    const auto backups = store::sqliteBackups(path, (folder / "backups").string());
    double copied = 0;
    const auto begin = Clock::now();
    const auto made = must(backups->make(core::Instant{}, [&](ports::BackupStage stage, std::uint64_t, std::uint64_t) {
        if (stage == ports::BackupStage::Copying) copied = seconds(Clock::now() - begin);
        return true;
    }));
    const double all = seconds(Clock::now() - begin), megabytes = static_cast<double>(made.file.bytes) / 1e6;
    const double plain = plainCopy(path, folder / "plain");
    std::printf("backup of %.0f MB: copied at %.0f MB/s, with check and sync %.0f MB/s; a plain copy %.0f MB/s\n",
                megabytes, megabytes / copied, megabytes / all, megabytes / plain);
}

// Commits by turns with and without a backup at work.
void measureCommitsMeanwhile(Bench& bench, const std::string& path, const fs::path& folder, std::size_t transitions) {
    const auto backups = store::sqliteBackups(path, (folder / "backups").string());
    for (int turn = 0; turn < 4; ++turn) {
        std::atomic<bool> ending{turn % 2 == 0};
        std::thread copying([&] {
            for (std::int64_t at = 1; !ending; ++at) {
                const auto made = backups->make(core::Instant{core::Duration{at}}, [&](auto...) { return !ending; });
                if (!made) continue;
                if (const auto kept = backups->keepNewest(1, made->file.at); !kept) stop(kept.error());
            }
        });
        std::printf(turn % 2 == 0 ? "no backup:     " : "backup at work: ");
        bench.run(200, transitions);
        ending = true;
        copying.join();
    }
}

}  // namespace

int main(int argc, char** argv) {
    const fs::path parent = argc > 1 ? fs::path(argv[1]) : fs::temp_directory_path();
    const std::size_t transitions = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 40000;
    const fs::path folder = parent / ("sagadesk-bench-" + std::to_string(::getpid()));
    fs::create_directories(folder);
    const auto path = (folder / "orders.db").string();
    for (const std::size_t bytes : {4096U, 65536U, 1048576U}) measureDisk((folder / "disk").string(), bytes);
    {
        Bench bench(path);
        bench.fill();
        for (const std::size_t size : {1U, 8U, 64U, 256U, 1024U})
            bench.run(size, size == 1 ? transitions / 8 : transitions);
        bench.split(transitions);
        bench.attempts(transitions);
        bench.redacting(transitions);
        measureCommitsMeanwhile(bench, path, folder, transitions);
        std::printf("log %.1f MB\n", static_cast<double>(fs::file_size(path + "-wal")) / 1e6);
    }
    std::printf("file %.1f MB\n", static_cast<double>(fs::file_size(path)) / 1e6);
    measureVerify(path);
    measureBackup(path, folder);
    fs::remove_all(folder);
    return 0;
}
