// The threads behind Orchestrator's door. Private to this folder; what is called on which thread stands beside it.
#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "engine/attempts.h"
#include "engine/backup_keeper.h"
#include "engine/call_pace.h"
#include "engine/engine.h"
#include "engine/freeze.h"
#include "engine/journal_audit.h"
#include "engine/orchestrator.h"
#include "engine/problems.h"
#include "engine/queries.h"
#include "engine/repair_queries.h"
#include "engine/requests.h"
#include "engine/store_writer.h"

namespace sagadesk::engine {

inline constexpr core::Duration status_interval{50};
inline constexpr std::chrono::seconds usual_interval{10};
inline constexpr std::chrono::seconds deadlines_interval{15};

// Runs the engine on its own thread and carries what it asks for to store, gateway and listeners.
struct Orchestrator::Impl final : Outside {
    EngineSettings settings;
    OrchestratorParts parts;
    std::optional<Queries> queries;
    std::unique_ptr<StoreWriter> writer;
    std::unique_ptr<Engine> engine;
    std::optional<Secret> intakeSecret;  // under secretMutex: submissions come from several threads
    std::mutex secretMutex;

    std::mutex mutex;
    std::condition_variable wakeUp;
    std::vector<Input> inbox;                 // under mutex
    bool sleeping = false;                    // under mutex
    bool stopping = false;                    // under mutex: begin to stop
    bool ending = false;                      // under mutex: leave the loop
    bool quiet = false;                       // under mutex: nothing is under way any more
    std::optional<std::string> callbackBase;  // under mutex, to be taken over by the engine
    std::condition_variable quieted;
    std::thread thread;

    std::atomic<std::size_t> submissionsOpen{0};
    std::mutex listenersMutex;
    std::vector<std::shared_ptr<std::function<void()>>> listeners;  // under listenersMutex
    mutable std::mutex statusMutex;
    api::EngineStatus latest;  // under statusMutex
    std::chrono::steady_clock::time_point statusAt;
    std::shared_ptr<const UsualTable> usual;  // under statusMutex
    std::chrono::steady_clock::time_point usualAt;
    std::optional<api::MqttStatus> mqtt;  // under statusMutex
    api::Deadlines deadlines;             // under statusMutex
    std::chrono::steady_clock::time_point deadlinesAt;

    CallPace pace;            // under statusMutex
    core::Instant upSince{};  // set by start()
    JournalAudit journalAudit;
    BackupKeeper backupKeeper;

    Impl(EngineSettings s, OrchestratorParts p)
        : settings(std::move(s)),
          parts(std::move(p)),
          journalAudit(parts.openReader, *parts.clock),
          backupKeeper(std::move(parts.backups), {settings.backupEvery, settings.backupsKept}, *parts.clock) {}
    [[nodiscard]] api::NodeList nodesNow();

    void post(Input input) {
        bool wake = false;
        {
            const std::lock_guard lock(mutex);
            if (ending) return refuse(input);
            inbox.push_back(std::move(input));
            wake = sleeping;
            sleeping = false;
        }
        if (wake) wakeUp.notify_one();
    }

    // After the end: whoever asks is told so.
    static void refuse(Input& input) {
        std::visit(
            [](auto& value) {
                if constexpr (requires { value.then; }) value.then(tl::unexpected(engine::stopping()));
            },
            input);
    }

    // Outside
    void commit(std::shared_ptr<const ports::Batch> batch) override { writer->commit(std::move(batch)); }
    void resolve() override { writer->resolve(); }
    void load(LoadRequest request) override { writer->load(std::move(request)); }
    void call(ports::ServiceCall call) override {
        parts.gateway->call(std::move(call),
                            [this](ports::ServiceAnswer answer) { post(CallAnswered{std::move(answer)}); });
    }
    void committed(const std::vector<core::JournalEntry>& entries) override {
        if (parts.committed) parts.committed(entries);
        if (entries.empty()) return;
        const std::lock_guard lock(listenersMutex);
        for (const auto& listener : listeners) (*listener)();
    }
    void notice(const std::string& code, const std::string& detail) override {
        if (parts.notice) parts.notice(code, detail);
    }

    void run() {
        std::vector<Input> taken;
        while (true) {
            for (Input& input : taken) engine->post(std::move(input));
            taken.clear();
            engine->turn(parts.clock->now());
            publishStatus();
            if (!await(taken)) break;
        }
        for (Input& input : taken) refuse(input);
    }

    // Sleeps until something arrives or is due. False when the loop is to end.
    bool await(std::vector<Input>& taken) {
        const auto wake = engine->wake();
        std::unique_lock lock(mutex);
        if (callbackBase) engine->setCallbackBase(*std::exchange(callbackBase, std::nullopt));
        if (inbox.empty() && !ending) {
            if (stopping) announceQuiet();
            sleeping = true;
            const auto something = [this] { return !sleeping; };
            const core::Duration patience = wake ? *wake - parts.clock->now() : status_interval * 10;
            if (patience.count() > 0) wakeUp.wait_for(lock, std::min(patience, status_interval * 10), something);
            sleeping = false;
        }
        taken.swap(inbox);
        if (stopping && !stopBegun) {
            stopBegun = true;
            engine->beginStop();
        }
        return !ending;
    }
    bool stopBegun = false;

    void announceQuiet() {
        if (!stopBegun || !engine->quiet()) return;
        quiet = true;
        quieted.notify_all();
    }

    void publishStatus() {
        const auto now = std::chrono::steady_clock::now();
        if (now - statusAt < status_interval) return;
        statusAt = now;
        api::EngineStatus status = engine->status();
        std::shared_ptr<const UsualTable> learnt;
        if (now - usualAt >= usual_interval || !usual) {
            usualAt = now;
            learnt = std::make_shared<const UsualTable>(engine->usual(parts.clock->now()));
        }
        askForDeadlines(now);
        const std::lock_guard lock(statusMutex);
        std::uint64_t calls = 0;
        for (const api::ServiceStatus& service : status.services) calls += service.calls;
        pace.note(now, calls);
        latest = std::move(status);
        latest.deadlines = deadlines;
        if (learnt) usual = std::move(learnt);
    }

    // On the keeper's thread.
    void backedUp(const std::string& actor, const ports::BackupMade& made) {
        post(BackupDue{actor, std::filesystem::path(made.file.path).filename().string(), made.file.bytes, made.entries,
                       [this](const api::Answer<bool>& noted) {
                           if (!noted) notice("backup_not_noted", noted.error().detail);
                       }});
    }

    // A job's command answers with the job as it is after it.
    api::Then<core::BulkId> thenView(api::Then<api::BulkView> then) {
        return [this, then = std::move(then)](api::Answer<core::BulkId> id) mutable {
            if (!id) return then(tl::unexpected(id.error()));
            queries->ask<api::BulkView>(std::move(then),
                                        [id = *id](ports::Reader& reader) { return engine::bulkJob(reader, id); });
        };
    }

    void beginBulk(const api::BulkRequest& request, Frozen frozen, api::Then<api::BulkAnswer> then) {
        auto answer = [plan = std::move(frozen.plan), then = std::move(then)](api::Answer<api::BulkView> view) mutable {
            if (!view) return then(tl::unexpected(view.error()));
            then(api::BulkAnswer{std::move(plan), std::move(*view)});
        };
        post(BulkDue{jobOf(request), std::move(frozen.items), thenView(std::move(answer))});
    }

    void askForAttempts(api::AttemptsQuery query, api::Then<api::AttemptsPage> then) {
        queries->ask<api::AttemptsPage>(std::move(then), [query = std::move(query)](ports::Reader& reader) {
            return engine::attempts(reader, query);
        });
    }

    // First that they are shown is durable, then they are.
    void showAttempts(const core::OrderId& id, api::AttemptsQuery query, api::Then<api::AttemptsPage> then) {
        api::OrderCommand shown;
        shown.actor = query.actor;
        shown.reason = query.reason;
        post(CommandDue{id, std::move(shown),
                        [this, query = std::move(query),
                         then = std::move(then)](const api::Answer<api::CommandDone>& done) mutable {
                            if (!done) return then(tl::unexpected(done.error()));
                            askForAttempts(std::move(query), std::move(then));
                        },
                        true});
    }

    // On the engine's thread; the answer comes on a query thread.
    void askForDeadlines(std::chrono::steady_clock::time_point now) {
        if (now - deadlinesAt < deadlines_interval) return;
        deadlinesAt = now;
        queries->ask<api::Deadlines>(
            [this](const api::Answer<api::Deadlines>& found) {
                const std::lock_guard lock(statusMutex);
                if (found) deadlines = *found;
            },
            engine::deadlines);
    }

    core::Hash fingerprint(const core::OrderDocument& document) {
        const std::lock_guard lock(secretMutex);
        return intakeSecret->fingerprint(document.text);
    }

    std::shared_ptr<const UsualTable> usualNow() const {
        const std::lock_guard lock(statusMutex);
        return usual;
    }

    void addUsual(api::OrderSnapshot& snapshot) {
        const auto known = usualNow();
        if (!known) return;
        for (api::StepView& step : snapshot.steps)
            if (const auto found = known->find({snapshot.summary.type, step.name}); found != known->end())
                step.usualTime = found->second;
    }

    // How the services were doing at the latest turn; what is not known there is not configured.
    core::ServiceMood mood(const std::string& service) {
        if (service.empty()) return core::ServiceMood::Well;
        const std::lock_guard lock(statusMutex);
        const auto found = std::find_if(latest.services.begin(), latest.services.end(),
                                        [&](const api::ServiceStatus& one) { return one.name == service; });
        if (found == latest.services.end() || !found->configured || found->paused) return core::ServiceMood::Away;
        return found->breaker == api::BreakerState::Closed ? core::ServiceMood::Well : core::ServiceMood::Away;
    }

    std::optional<CallbackTarget> readToken(const std::string& token) {
        const std::lock_guard lock(secretMutex);
        return intakeSecret->readCallbackToken(token);
    }
};

}  // namespace sagadesk::engine
