#include "bench/bench_shop.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "engine/orchestrator.h"
#include "service/system.h"
#include "service/workflows.h"
#include "store/sqlite/sqlite_store.h"

namespace sagadesk::bench {

namespace {

using namespace std::chrono_literals;

constexpr std::uint16_t partitions = 16;
constexpr core::Duration for_ever{400 * 86'400'000LL};  // the clock leaps; nobody else wants the lease
constexpr core::Duration history{60 * 86'400'000LL};
constexpr std::uint64_t under_way_max = 2'000;

[[noreturn]] void giveUp(const core::Failure& failure) {
    std::fprintf(stderr, "%s %s\n", failure.place.c_str(), failure.detail.c_str());
    std::exit(1);
}

// Of the key, so that the same order always meets the same fate.
std::uint64_t mixed(const std::string& text) {
    std::uint64_t hash = 14695981039346656037ULL;  // FNV-1a
    for (const char each : text) hash = (hash ^ static_cast<unsigned char>(each)) * 1099511628211ULL;
    return hash;
}

// Three of a hundred cards are refused, and the carrier does not answer for one order in two hundred.
ports::ServiceAnswer answerOf(const ports::ServiceCall& call) {
    ports::ServiceAnswer answer;
    answer.id = call.id;
    answer.transport = ports::Transport::Answered;
    answer.status = 200;
    answer.took = 3ms;
    const std::uint64_t chance = mixed(call.idempotencyKey) % 1'000;
    if (call.path == "/authorisations" && chance < 30) {
        answer.status = 422;
        answer.body = R"({"code":"insufficient_funds","message":"The card has not enough money."})";
    } else if (call.path == "/shipments" && chance < 5) {
        answer.status = 503;
    } else {
        answer.body = R"({"reference":"R-)" + std::to_string(call.id) + R"("})";
    }
    return answer;
}

// Answers every call at once, on a thread of its own.
class PromptServices final : public ports::Gateway {
public:
    ~PromptServices() override {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }
    void call(ports::ServiceCall call, Done done) override {
        {
            const std::lock_guard lock(m_mutex);
            m_calls.emplace_back(std::move(call), std::move(done));
        }
        m_wake.notify_one();
    }
    void stop(core::Duration) override {}

private:
    void run() {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_wake.wait(lock, [this] { return m_stopping || !m_calls.empty(); });
            if (m_calls.empty()) return;
            auto calls = std::exchange(m_calls, {});
            lock.unlock();
            for (auto& [call, done] : calls) done(answerOf(call));
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::pair<ports::ServiceCall, Done>> m_calls;
    bool m_stopping = false;
    std::thread m_thread{[this] { run(); }};
};

// Stands until it is advanced, and runs with the real one once it may.
class LeapingClock final : public ports::Clock {
public:
    explicit LeapingClock(core::Duration before) : m_behind(before.count()) {}
    [[nodiscard]] core::Instant now() const override {
        const core::Instant real = m_real.now();
        if (m_runs) return real - core::Duration(m_behind.load());
        return m_stands + core::Duration(m_ahead.load());
    }
    void advance(core::Duration by) {
        if (m_stands + core::Duration(m_ahead + by.count()) < m_real.now()) m_ahead += by.count();
    }
    void run() {
        m_behind = 0;
        m_runs = true;
    }

private:
    service::SystemClock m_real;
    std::atomic<std::int64_t> m_behind, m_ahead{0};
    const core::Instant m_stands = m_real.now() - core::Duration(m_behind.load());
    std::atomic<bool> m_runs{false};
};

constexpr std::array names{"Hannah Lindqvist", "Elin Håkansson",   "Oskar Nyström",  "Priya Raghavan",
                           "Mateo García",     "Tomasz Zieliński", "Noura Al-Sabah", "Ingrid Solberg"};

std::string document(std::uint64_t serial) {
    const std::string number = std::to_string(serial), name = names[serial % names.size()];
    const std::string total = std::to_string(1'000 + serial % 90'000);
    return R"({"type":"purchase","externalReference":"WEB-)" + number + R"(","customer":{"id":"C-)" +
           std::to_string(serial / 3) + R"(","name":")" + name + R"(","email":"c)" + number +
           R"(@quux.example","phone":"+46 70 )" + number + R"("},"currency":"EUR","lines":[{"sku":"LAMP-)" +
           std::to_string(serial % 300) + R"(","quantity":1,"unitPrice":)" + total + R"(}],"total":)" + total + "}";
}

}  // namespace

struct BenchShop::Parts {
    explicit Parts(core::Duration before) : clock(before) {}
    LeapingClock clock;
    service::SystemRandom random;
    PromptServices services;
    std::unique_ptr<engine::Orchestrator> orchestrator;
};

BenchShop::BenchShop(const std::string& storePath, core::Duration before) : m_parts(std::make_unique<Parts>(before)) {
    engine::EngineSettings settings;
    settings.partitions = partitions;
    settings.lease = for_ever;
    for (const char* service : {"payment", "inventory", "pricing", "customer", "fulfilment", "notification"})
        settings.services[service] = {};
    engine::OrchestratorParts parts;
    auto workflows = service::loadWorkflows({});
    if (!workflows) giveUp(workflows.error());
    parts.workflows = std::move(*workflows);
    auto store = store::openSqliteStore({storePath, partitions});
    if (!store) giveUp(store.error());
    parts.store = std::move(*store);
    for (int reader = 0; reader < 2; ++reader) parts.readers.push_back(std::move(*store::openSqliteReader(storePath)));
    parts.openReader = [storePath] { return store::openSqliteReader(storePath); };
    parts.gateway = &m_parts->services;
    parts.clock = &m_parts->clock;
    parts.random = &m_parts->random;
    parts.committed = [this](const std::vector<core::JournalEntry>& entries) {
        m_entries += entries.size();
        if (m_told) m_told(entries);
    };
    m_parts->orchestrator = std::make_unique<engine::Orchestrator>(settings, std::move(parts));
    if (const auto started = m_parts->orchestrator->start(); !started) giveUp(started.error());
}

BenchShop::~BenchShop() {
    m_parts->orchestrator->stop(core::Duration(5'000));
}

api::Backend& BenchShop::backend() {
    return *m_parts->orchestrator;
}

void BenchShop::submit(std::uint64_t serial, core::Duration further) {
    m_parts->clock.advance(further);
    api::SubmitOrder order;
    order.body = document(serial);
    order.idempotencyKey = "bench-" + std::to_string(serial);
    order.scope = "bench";
    m_parts->orchestrator->submit(std::move(order), [this](const auto& answer) {
        if (!answer) ++m_refused;
        ++m_answered;
    });
}

void BenchShop::onCommitted(std::function<void(const std::vector<core::JournalEntry>&)> told) {
    m_told = std::move(told);
}

std::uint64_t BenchShop::underWay(std::uint64_t submitted) {
    const api::EngineStatus status = m_parts->orchestrator->status();
    // Those that a service never answers for are all that stay parked in the end, and are tried one by one.
    std::uint64_t resting = status.held;
    for (const api::ServiceStatus& service : status.services) resting += service.parked;
    return submitted - m_answered + status.unfinished - std::min(status.unfinished, resting);
}

void BenchShop::letPass() {
    std::this_thread::sleep_for(1ms);
    m_parts->clock.advance(core::Duration(100));
}

void BenchShop::runClock() {
    m_parts->clock.run();
}

std::uint64_t ordersIn(const std::string& storePath) {
    sqlite3* database = nullptr;
    std::uint64_t orders = 0;
    if (sqlite3_open_v2(storePath.c_str(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK) {
        sqlite3_exec(
            database, "SELECT count(*) FROM orders",
            [](void* to, int, char** values, char**) {
                *static_cast<std::uint64_t*>(to) = std::strtoull(values[0], nullptr, 10);
                return 0;
            },
            &orders, nullptr);
    }
    sqlite3_close(database);
    return orders;
}

void fillStore(const std::string& storePath, std::uint64_t orders) {
    const std::uint64_t there = ordersIn(storePath);
    if (there >= orders) return;
    const core::Duration step = history / static_cast<std::int64_t>(orders);
    BenchShop shop(storePath, history - step * static_cast<std::int64_t>(there));
    const auto began = std::chrono::steady_clock::now();
    for (std::uint64_t serial = there; serial < orders; ++serial) {
        shop.submit(serial, step);
        while (shop.underWay(serial - there) > under_way_max) shop.letPass();
        if ((serial + 1) % 50'000 == 0) {
            const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
            std::printf("%llu orders, %llu journal entries, %.0f orders/s\n",
                        static_cast<unsigned long long>(serial + 1), static_cast<unsigned long long>(shop.entries()),
                        static_cast<double>(serial + 1 - there) / took.count());
            std::fflush(stdout);
        }
    }
    while (shop.underWay(orders - there) > 0) shop.letPass();
}

}  // namespace sagadesk::bench
