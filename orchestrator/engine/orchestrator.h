// The running order service: engine thread, store thread, query thread, behind the api::Backend and api::Messaging
// doors.
//
// Made, started, stopped and destroyed by one thread (main); the calls of both doors come from any thread. Opens
// nothing by itself: store, readers, gateway, clock and random are given by the composition in app/.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "api/backend.h"
#include "api/messaging.h"
#include "core/workflow.h"
#include "ports/backups.h"
#include "ports/clock.h"
#include "ports/gateway.h"
#include "ports/reader.h"
#include "ports/store.h"

namespace sagadesk::engine {

// How a service may be called. A service that a workflow names and no settings name parks its orders.
struct ServiceLimits {
    std::uint32_t concurrency = 32;         // calls under way at once
    std::optional<double> rate;             // calls a second, unlimited when unset
    std::uint32_t breakerFailures = 10;     // consecutive failures or unknowns that open the circuit
    core::Duration breakerCoolDown{5'000};  // first wait before a probe; doubles up to 60 s
};

struct EngineSettings {
    std::string node = "node-1";
    std::string version;  // of the program, for people
    std::uint16_t partitions = 16;
    std::size_t inFlight = 4'000;      // orders in memory
    std::size_t intakeLimit = 20'000;  // submissions not yet durable; more are answered IntakeFull
    core::Duration lease{10'000};
    core::Duration idempotencyRetention{72 * 3'600'000};
    core::Duration attemptsRetention{30LL * 86'400'000};  // of what was sent and received; 0: nothing is kept
    std::optional<core::Duration> backupEvery;            // unset: only when asked
    std::size_t backupsKept = 7;
    std::string callbackBase;  // "http://127.0.0.1:8080": callback urls are {base}/v1/callbacks/{token}
    std::map<std::string, ServiceLimits> services;
};

struct OrchestratorParts {
    core::WorkflowCatalogue workflows;
    std::unique_ptr<ports::Store> store;
    std::vector<std::unique_ptr<ports::Reader>> readers;  // one query thread each
    // One more, for checking the journal; in a thread of its own. Unset: there is no check.
    std::function<core::Expected<std::unique_ptr<ports::Reader>>()> openReader;
    std::unique_ptr<ports::Backups> backups;  // null: there are none
    ports::Gateway* gateway = nullptr;        // outlives the orchestrator
    ports::Clock* clock = nullptr;
    ports::Random* random = nullptr;
    // Told of every committed journal entry, in order, on the engine's thread; must not block. For logs, streams, MQTT.
    std::function<void(const std::vector<core::JournalEntry>&)> committed;
    // Told of what operators of the machine must know: code and detail; any thread.
    std::function<void(const std::string& code, const std::string& detail)> notice;
};

class Orchestrator final : public api::Backend, public api::Messaging {
public:
    Orchestrator(EngineSettings settings, OrchestratorParts parts);
    ~Orchestrator() override;

    // Takes the leases and starts the threads; the backlog is read on in the background. Blocks until leased.
    [[nodiscard]] core::Expected<void> start();
    // The address services call back on; known once the API listens. Before the first order.
    void setCallbackBase(std::string base);
    // No new work; calls under way get until the deadline, what they answered is committed, leases are given back.
    // Blocks.
    void stop(core::Duration deadline);

    void submit(api::SubmitOrder order, api::Then<api::Accepted> then) override;
    void check(api::SubmitOrder order, api::Then<api::OrderCheck> then) override;
    void command(api::OrderCommand command, api::Then<api::CommandDone> then) override;
    void callback(api::Callback callback, api::Then<api::CallbackDone> then) override;
    void order(api::OrderName name, api::Then<api::OrderSnapshot> then) override;
    void orders(api::OrderQuery query, api::Then<api::OrderPage> then) override;
    void count(api::OrderQuery query, api::Then<api::OrderCount> then) override;
    void journal(api::OrderName name, api::Then<api::JournalPage> then) override;
    void overview(std::chrono::minutes zone, api::Then<api::Overview> then) override;
    void pipeline(api::Then<api::Pipeline> then) override;
    void attempts(api::AttemptsQuery query, api::Then<api::AttemptsPage> then) override;
    void previewCancel(api::OrderName name, api::Then<api::CancelPreview> then) override;
    void failures(api::Then<api::FailureList> then) override;
    void cause(api::CauseCommand command, api::Then<api::CauseDone> then) override;
    void bulk(api::BulkRequest request, api::Then<api::BulkAnswer> then) override;
    void bulkJobs(api::Then<api::BulkList> then) override;
    void bulkJob(core::BulkId id, api::Then<api::BulkView> then) override;
    void bulkItems(core::BulkId id, std::uint32_t from, std::size_t limit, api::Then<api::BulkItems> then) override;
    void bulkCommand(api::BulkCommand command, api::Then<api::BulkView> then) override;
    void services(api::Then<api::ServiceBoard> then) override;
    void service(api::ServiceCommand command, api::Then<api::ServiceDone> then) override;
    void undelivered(api::UndeliveredQuery query, api::Then<api::UndeliveredList> then) override;
    void undeliveredCommand(api::UndeliveredCommand command, api::Then<api::UndeliveredDone> then) override;
    void republish(api::RepublishCommand command, api::Then<api::RepublishView> then) override;
    void republishings(api::Then<api::RepublishList> then) override;
    void audit(api::AuditQuery query, api::Then<api::AuditPage> then) override;
    void journalCheck(api::CheckOrder order, api::Then<api::JournalCheck> then) override;
    void workflows(api::Then<api::WorkflowList> then) override;
    void nodes(api::Then<api::NodeList> then) override;
    void storage(api::Then<api::StorageView> then) override;
    void backup(api::BackupCommand command, api::Then<api::BackupView> then) override;
    void events(api::EventsAfter after, api::Then<api::EventPage> then) override;
    [[nodiscard]] std::shared_ptr<void> listen(std::function<void()> nudge) override;
    [[nodiscard]] api::EngineStatus status() const override;

    // When the newest copy of the store was made; a copy of what was last seen, never waits for a disk.
    [[nodiscard]] std::optional<core::Instant> newestBackup() const;

    void outbox(api::Then<core::OutboxState> then) override;
    void entriesOf(core::OrderId order, std::uint64_t after, std::size_t limit,
                   api::Then<std::vector<core::JournalEntry>> then) override;
    void typesOf(std::vector<core::OrderId> orders, api::Then<api::OrderTypes> then) override;
    void mark(core::OutboxMark mark, api::Then<api::Marked> then) override;
    void keep(core::KeptMessage message, api::Then<api::Kept> then) override;
    void report(api::MqttStatus status) override;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace sagadesk::engine
