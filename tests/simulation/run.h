// One simulated run: the real engine over the memory store, a faulty world and simulated time, from one seed.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/engine.h"
#include "simulation/chance.h"
#include "simulation/timeline.h"
#include "simulation/world.h"
#include "store/memory/memory_store.h"

namespace sagadesk::simulation {

struct RunSettings {
    std::uint64_t seed = 1;
    int orders = 40;
    bool verbose = false;
    core::WorkflowCatalogue workflows;
};

struct RunResult {
    std::string broken;  // the invariant that did not hold; "" when all did
    core::Hash journal{};
    std::uint64_t turns = 0, crashes = 0, commits = 0, calls = 0, entries = 0, jobs = 0, repaired = 0;
    std::uint64_t marks = 0, kept = 0;  // acknowledged
    std::map<std::string, int> endStates;
    std::map<std::string, int> holds;  // how often orders were held, by reason
};

class Run final : private engine::Outside {
public:
    explicit Run(RunSettings settings);
    ~Run() override;
    [[nodiscard]] RunResult run();

private:
    struct Client {
        std::string key, body;
        std::optional<core::OrderId> order;
        std::string response;
    };
    struct Pending {
        std::function<engine::Input()> carryOut;  // touches the store
        bool commit = false;
    };

    // Outside
    void commit(std::shared_ptr<const ports::Batch> batch) override;
    void resolve() override;
    void load(engine::LoadRequest request) override;
    void call(ports::ServiceCall call) override;
    void committed(const std::vector<core::JournalEntry>& entries) override;
    void notice(const std::string& code, const std::string& detail) override;

    void start();
    void crash();
    void ask(Pending pending);
    void nextErrand();
    [[nodiscard]] engine::Input commitNow(const std::shared_ptr<const ports::Batch>& batch);
    void scheduleClients();
    void submit(std::size_t client);
    // run_people.cpp
    void scheduleOperator();
    void operate(const core::OrderId& order);
    [[nodiscard]] bool settleByHand(const core::Order& order, std::size_t step);
    void takeBack(const core::Order& order);
    void meddle(const ports::OrderRow& row);
    void command(const core::OrderId& order, api::CommandKind kind, const std::string& step = {},
                 const std::string& verdict = {});
    void send(const core::OrderId& order, api::OrderCommand command);
    void scheduleBoard();
    // run_jobs.cpp
    void scheduleJobs();
    void beginJob();
    void steerJobs();
    void order(const core::BulkId& job, api::BulkOrder order);
    [[nodiscard]] bool jobsOver();
    [[nodiscard]] std::string openJobs();
    void checkJobs();
    void checkJob(const ports::BulkTally& tally);
    // run_messaging.cpp
    void scheduleMessaging();
    void markProgress();
    void keepMessage();
    void decideUndelivered();
    void checkMessaging();
    void receiveCallback(const std::string& token, bool succeeded, int tries);
    void step();
    void checkSent(const ports::ServiceCall& call);
    void checkLedger();
    void checkHistories();
    [[nodiscard]] bool settled();
    [[nodiscard]] std::string unsettled();
    void fail(std::string what);
    [[nodiscard]] std::optional<core::Order> stored(const core::OrderId& id);

    RunSettings m_settings;
    Chance m_chance;        // faults, clients, operators
    Chance m_engineChance;  // what the engine draws
    Timeline m_timeline;
    World m_world;
    engine::Secret m_secret;
    core::WorkflowCatalogue m_fewer;  // lacks one workflow
    bool m_lacking = false;           // the present node runs with it
    std::shared_ptr<store::MemoryDisk> m_disk;
    std::unique_ptr<ports::Store> m_store;
    std::unique_ptr<ports::Reader> m_reader;
    std::unique_ptr<engine::Engine> m_engine;
    std::uint64_t m_life = 0;  // raised by a crash: what belongs to an older life is dropped
    std::deque<Pending> m_errands;
    bool m_errandUnderWay = false;
    bool m_faultsOn = true;
    std::vector<Client> m_clients;
    int m_jobs = 0;
    Chance m_messageChance;         // what goes over MQTT
    core::Positions m_marked;       // acknowledged
    std::uint64_t m_markRound = 0;  // raised by each pair of marks
    int m_messages = 0;             // given to be kept
    std::set<std::string> m_kept;   // keys of messages whose keeping was acknowledged and that nobody let go
    RunResult m_result;
};

}  // namespace sagadesk::simulation
