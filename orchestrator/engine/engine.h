// The engine: inbox → load → decide → commit → dispatch, as one single-threaded state machine.
//
// Sans I/O: what it wants done it asks of Outside, what has happened it is told as an Input; turn() does all that can
// be done now. The orchestrator runs it on its own thread over the real store and gateway, the simulation runs it step
// by step over fakes, and both run the same code.
//
// The rhythm: what has arrived becomes one batch; while that batch is committing the next one gathers; only when it is
// durable are its calls sent and its answers given.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <variant>
#include <vector>

#include "api/backend.h"
#include "api/messaging.h"
#include "core/attempt.h"
#include "core/decide.h"
#include "engine/bulk_jobs.h"
#include "engine/lane.h"
#include "engine/orchestrator.h"
#include "engine/secret.h"
#include "engine/timers.h"
#include "engine/undelivered_queries.h"
#include "engine/usual_times.h"
#include "ports/clock.h"
#include "ports/gateway.h"
#include "ports/store.h"

namespace sagadesk::engine {

// --- inputs
// -----------------------------------------------------------------------------------------------------------

// A checked order document that asks to be made durable.
struct Submission {
    core::OrderDocumentPtr document;
    core::WorkflowPtr workflow;
    std::string key, scope, actor, traceId;
    core::Hash fingerprint{};
    core::Instant arrived{};
    api::Then<api::Accepted> then;
};

struct CommandDue {
    core::OrderId order;
    api::OrderCommand command;
    api::Then<api::CommandDone> then;
    bool shows = false;  // no command: says that what was sent and received is shown with its personal data
};

struct CallbackDue {
    CallbackTarget target;
    api::Callback callback;
    api::Then<api::CallbackDone> then;
};

// What is not about one order: carried out between two batches, answered when it is durable.
struct BulkDue {
    core::BulkJob job;
    std::vector<core::BulkItem> items;
    api::Then<core::BulkId> then;
};
struct BulkCommandDue {
    api::BulkCommand command;
    api::Then<core::BulkId> then;
};
struct CauseDue {
    api::CauseCommand command;
    api::Then<api::CauseDone> then;
};
struct ServiceDue {
    api::ServiceCommand command;
    api::Then<api::ServiceDone> then;
};
struct MarkDue {
    core::OutboxMark mark;
    api::Then<api::Marked> then;
};
struct KeepDue {
    core::KeptMessage message;
    api::Then<api::Kept> then;
};
struct UndeliveredDue {
    api::UndeliveredAction action = api::UndeliveredAction::Retry;
    UndeliveredSet set;
    std::string reason, actor;
    api::Then<api::UndeliveredDone> then;
};
struct RepublishDue {
    core::Republishing part;  // id: the lowest that may be given
    api::Then<api::RepublishView> then;
};
// A copy of the store was made; the journal is to say so.
struct BackupDue {
    std::string actor, file;
    std::uint64_t bytes = 0, entries = 0;
    api::Then<bool> then;
};
struct BoardDue {
    api::Then<api::ServiceBoard> then;
};

struct CallAnswered {
    ports::ServiceAnswer answer;
};

struct BatchCommitted {
    std::uint64_t token = 0;
    core::Expected<ports::Committed> result;
    std::chrono::microseconds took{};
};

// After a commit whose outcome is unknown: the newest token that the store has.
struct TokenResolved {
    core::Expected<std::uint64_t> token;
};

struct LoadRequest {
    // Missing: held for a workflow that was not installed. Lacking: at work on one that is not. Unfinished: everything
    // beside the orders.
    enum class Kind : std::uint8_t { Ready, Parked, One, NextWake, Missing, Lacking, Unfinished } kind = Kind::One;
    core::OrderId order;                       // One; Missing, Lacking: after it
    std::string service;                       // Parked
    bool probe = false;                        // Parked: one of those loaded is to be the probe
    std::optional<ports::ReadyCursor> cursor;  // Ready
    core::Instant now{};                       // Ready, NextWake, Unfinished
    std::size_t limit = 0;                     // Ready, Parked, Missing, Lacking
    std::vector<std::string> installed;        // Lacking: workflows, such as "purchase@1"
};
struct Loaded {
    LoadRequest request;
    core::Expected<std::vector<ports::StoredOrder>> orders;
    std::optional<core::Instant> nextWake;  // NextWake
    std::optional<ports::Unfinished> unfinished;
};

// How often calls that wait in lanes are looked at for how long they have waited.
inline constexpr core::Duration lane_watch_interval{500};

using Input = std::variant<Submission, CommandDue, CallbackDue, BulkDue, BulkCommandDue, CauseDue, ServiceDue, MarkDue,
                           KeepDue, UndeliveredDue, RepublishDue, BackupDue, BoardDue, CallAnswered, BatchCommitted,
                           TokenResolved, Loaded>;

// --- what the engine asks for
// -----------------------------------------------------------------------------------------

// None of these blocks; each is answered by an Input later, never from within the call.
class Outside {
public:
    virtual ~Outside() = default;
    virtual void commit(std::shared_ptr<const ports::Batch> batch) = 0;  // → BatchCommitted
    virtual void resolve() = 0;                                          // → TokenResolved
    virtual void load(LoadRequest request) = 0;                          // → Loaded
    virtual void call(ports::ServiceCall call) = 0;                      // → CallAnswered
    // Entries that are durable now, in order.
    virtual void committed(const std::vector<core::JournalEntry>& entries) = 0;
    virtual void notice(const std::string& code, const std::string& detail) = 0;
};

// (workflow, step) → 95 % of the last seven days took no longer.
using UsualTable = std::map<std::pair<std::string, std::string>, core::Duration>;

class Engine {
public:
    Engine(EngineSettings settings, core::WorkflowCatalogue workflows, const core::Hash& secret,
           std::uint64_t lastToken, const ports::BacklogCounts& backlog, const ports::Unfinished& unfinished,
           ports::Random& random, Outside& outside);
    ~Engine();

    void post(Input input) { m_inbox.push_back(std::move(input)); }
    // Does everything that can be done at this instant.
    void turn(core::Instant now);
    // The latest instant at which turn() must be called again if nothing is posted before.
    [[nodiscard]] std::optional<core::Instant> wake();

    // From here no call is sent and nothing is accepted; answers still are committed.
    void beginStop();
    // Ends every conversation that is still open with this problem; nothing may be posted afterwards.
    void abandon(const api::Problem& problem);
    // Nothing under way, nothing uncommitted.
    [[nodiscard]] bool quiet() const;
    // The store refused for good (lease lost, disk broken): nothing more will be sent; the process should end.
    [[nodiscard]] bool halted() const { return m_halted; }

    void setCallbackBase(std::string base) { m_settings.callbackBase = std::move(base); }
    [[nodiscard]] api::EngineStatus status() const;
    // How long each step usually takes, where that is known.
    [[nodiscard]] UsualTable usual(core::Instant now) const;

private:
    struct Resident {
        core::Order order;
        bool inBatch = false;  // changed by the open batch
        bool listed = false;   // in m_touched
        std::uint64_t committedVersion = 0;
        std::string committedParkedOn;
        std::string returnedTo;  // service it was parked on until the open batch
        std::optional<core::Instant> committedTrouble;
        std::vector<core::JournalEntry> entries;  // of the open batch
        std::vector<ports::Note> notes;           // of the open batch
        bool amended = false;                     // by the open batch
        std::vector<core::CallRef> calls;         // waiting in a lane, under way, or answered and not yet decided
    };
    struct Nothing {};
    struct CommandReply {
        std::optional<std::uint64_t> expectedVersion;
        api::Then<api::CommandDone> then;
    };
    struct CallbackReply {
        api::Then<api::CallbackDone> then;
    };
    struct BulkReply {
        BulkJobs::Turn turn;
    };
    // One event for one order, in order of arrival.
    struct Work {
        core::OrderId order;
        core::Event event;
        std::variant<Nothing, CommandReply, CallbackReply, BulkReply> reply{};
        bool settlesCall = false;  // the event is the answer of a call in Resident::calls
        core::CallRef call{};
        std::string
            stepName{};       // of a command that names a step; becomes the event's index when the order is in memory
        std::string patch{};  // of an amendment; becomes the event's document then
        std::shared_ptr<core::Attempt> attempt{};  // to be kept with the decision on its answer
    };
    using Errand = std::variant<BulkDue, BulkCommandDue, CauseDue, ServiceDue, MarkDue, KeepDue, UndeliveredDue,
                                RepublishDue, BackupDue>;
    struct Joined {
        core::Hash fingerprint{};
        api::Then<api::Accepted> then;
    };
    // A submission in the open or committing batch, with everyone who asked for the same key meanwhile.
    struct Intake {
        Submission submission;
        std::vector<Joined> joined;
        core::Order order;
        std::vector<core::CallEffect> effects;
        std::string response;
        bool admitted = false;  // there is room for it in memory
    };
    struct UnderWay {
        core::OrderId order;
        core::CallEffect effect;
        std::string service;
        core::Instant sent{};
        std::shared_ptr<core::Attempt> attempt;  // nullptr where none are kept; its request is as it was sent
        core::OrderDocumentPtr document;         // that was sent
    };

    // intake.cpp
    void take(Submission& submission);
    void begin(Submission submission);
    void create(Intake& intake, core::Instant now, ports::Batch& batch);
    void created(Intake& intake, const ports::CreationOutcome& outcome, core::Instant now);
    void answerIntake(Intake& intake, const ports::IdempotencyRecord& record, bool first);
    void refuseIntake(const api::Problem& problem);

    // engine.cpp
    void takeInbox(core::Instant now);
    void take(CommandDue& due);
    void take(CallbackDue& due);
    void decideAll(core::Instant now);
    void decide(Work& work, Resident& resident, core::Instant now);
    [[nodiscard]] bool mayDecide(Work& work, const Resident& resident);
    [[nodiscard]] bool nameStep(Work& work, const Resident& resident);
    [[nodiscard]] bool patchDocument(Work& work, const Resident& resident);
    void apply(Resident& resident, core::Decision&& decision, core::Instant now);
    void learn(const core::Order& before, const std::vector<core::JournalEntry>& entries, core::Instant now);
    void tally(const core::Order& before, const core::Order& after);
    void promise(Work& work, const core::Order& order, std::optional<core::CallbackVerdict> verdict);
    void refuse(Work& work, const api::Problem& problem);
    void decideTimers(core::Instant now);
    void commitBatch(core::Instant now);
    [[nodiscard]] core::Moment moment(core::Instant now);

    [[nodiscard]] ports::Update updateOf(Resident& resident);

    // errands.cpp: what is not about one order
    template <class Due>
    void queueErrand(Due& due);
    void carryOutErrands(core::Instant now);
    void carryOut(BulkDue& due, core::Instant now);
    void carryOut(BulkCommandDue& due, core::Instant now);
    void carryOut(CauseDue& due, core::Instant now);
    void carryOut(ServiceDue& due, core::Instant now);
    void carryOut(BackupDue& due, core::Instant now);
    void testCall(ServiceDue& due, core::Instant now);
    void take(BoardDue& due, core::Instant now);
    [[nodiscard]] api::ServiceView viewOf(const Lane& lane, core::Instant now) const;
    core::JournalEntry& note(core::EntryKind kind, std::string actor, std::string reason, core::Instant now);
    void takeUnfinished(const ports::Unfinished& unfinished);
    void loadUnfinished();
    template <class T>
    void promiseErrand(api::Then<T> then, T value);

    // messaging_errands.cpp: what goes over MQTT
    void carryOut(MarkDue& due, core::Instant now);
    void carryOut(KeepDue& due, core::Instant now);
    void carryOut(UndeliveredDue& due, core::Instant now);
    void carryOut(RepublishDue& due, core::Instant now);

    // bulk_turns.cpp: jobs
    void giveTurns(core::Instant now);
    [[nodiscard]] bool openTurn(Work& work, const Resident& resident);
    void watchTurn(const core::Order& order, core::Instant now);

    // commit.cpp
    void take(BatchCommitted& committed, core::Instant now);
    void commitFailed(const core::Failure& failure, core::Instant now);
    void take(TokenResolved& resolved, core::Instant now);
    void answerPromises(bool durable);
    void forgetEverything();
    void afterCommit(core::Instant now);

    // dispatch.cpp
    Lane& lane(const std::string& service);
    void handOut(Resident& resident, const core::CallEffect& effect, core::Instant now);
    void dispatch(core::Instant now);
    void send(Lane& lane, const Waiting& waiting, core::Instant now);
    void take(CallAnswered& answered, core::Instant now);
    void watchLanes(core::Instant now);
    void park(const Waiting& waiting);
    void refreshBlocked();
    static void forgetCall(Resident& resident, const core::CallRef& call);

    // residency.cpp
    Resident* find(const core::OrderId& order);
    void await(Work work);
    [[nodiscard]] bool admit(const ports::StoredOrder& stored);
    void setAside(const ports::StoredOrder& stored, core::Expected<core::Order> order);
    void take(Loaded& loaded);
    void takeOne(Loaded& loaded);
    void keepWaiting(const core::OrderId& id, std::vector<Work> waiting);
    void loadOne(const core::OrderId& order);
    void loadAgain(core::Instant now);
    void loadMissing();
    void takeReady(Loaded& loaded);
    void takeParked(Loaded& loaded);
    void chooseProbe(std::vector<ports::StoredOrder>& orders, const std::string& service) const;
    void askForLacking();
    void takeLacking(Loaded& loaded);
    void takeMissing(Loaded& loaded);
    void addUnservable(const core::Order& order, core::Instant now, ports::Batch& batch);
    void refill(core::Instant now);
    void releaseParked();
    void retire(const core::OrderId& id, core::Instant now);
    void setTimer(const Resident& resident);
    void countParked(Resident& resident);
    [[nodiscard]] std::optional<core::Instant> residencyWake() const;

    EngineSettings m_settings;
    core::WorkflowCatalogue m_workflows;
    Secret m_secret;
    ports::Random& m_random;
    Outside& m_outside;

    std::deque<Input> m_inbox;
    core::Instant m_now{};  // of the present turn
    std::deque<Work> m_work;
    std::unordered_map<core::OrderId, Resident> m_residents;
    Timers m_timers;

    // The batch that is committing. Decisions wait while there is one.
    std::shared_ptr<ports::Batch> m_committing;
    std::vector<core::OrderId> m_touched;
    std::vector<std::pair<core::OrderId, core::CallEffect>> m_effects;
    std::vector<std::function<void(bool durable)>> m_promises;  // answers to commands and callbacks of the open batch
    std::uint64_t m_lastToken = 0;
    core::Instant m_lastCommitBegan{};
    std::optional<core::Instant> m_retryCommitAt;
    core::Duration m_commitBackoff{};
    bool m_resolving = false;
    std::optional<core::Instant> m_resolveAt;

    std::deque<Submission> m_submissions;                                      // not yet in a batch
    std::vector<Intake> m_intake;                                              // in the batch
    std::map<std::pair<std::string, std::string>, std::size_t> m_intakeByKey;  // (scope, key) → index in m_intake

    std::deque<Errand> m_errands;
    ports::Batch m_also;                     // what errands add to the next batch
    std::uint64_t m_lastRepublishing = 0;    // number of the newest that was begun here
    std::vector<core::Order> m_unservables;  // to be held for their workflow by the next batch
    BulkJobs m_bulk;
    UsualTimes m_usual;
    core::Instant m_usualTaken{};

    std::map<std::string, Lane> m_lanes;
    std::vector<std::string> m_blocked;
    std::unordered_map<std::uint64_t, UnderWay> m_calls;
    std::uint64_t m_lastCall = 0;
    core::Instant m_lanesWatched{};
    std::unordered_map<std::uint64_t, ServiceDue> m_tests;  // calls that are no order's

    // Orders that are not in memory.
    std::unordered_map<core::OrderId, std::vector<Work>> m_awaiting;  // events for orders being loaded
    std::vector<core::OrderId> m_unread;  // of those, the ones that the store could not give
    std::optional<core::Instant> m_loadAgainAt;
    bool m_missingDue = false;  // orders held for a workflow are to be looked through
    bool m_missingLoading = false;
    core::OrderId m_missingAfter;
    std::unordered_map<core::OrderId, std::vector<core::CallRef>>
        m_orphans;                                   // calls under way of orders that left memory
    std::unordered_set<core::OrderId> m_unservable;  // workflow version not installed, or unreadable
    std::optional<ports::ReadyCursor> m_cursor;
    bool m_readyLoading = false;
    bool m_passUnderWay = false;
    bool m_leftInStore = true;  // something due may be in the store and not in memory: true at start
    bool m_firstPassDone = false;
    // Jobs are being read anew: nothing is decided meanwhile, since an order's progress would be missed by its job.
    bool m_reloading = false;
    std::optional<core::Instant> m_reloadAt;  // the store could not tell when it was asked
    core::Instant m_lastPass{};
    std::optional<core::Instant> m_storeWake;

    bool m_stopping = false;
    bool m_halted = false;
    bool m_storeWritable = true;
    api::EngineStatus m_counts;
    std::uint64_t m_unfinished = 0;
    std::uint64_t m_held = 0;
    core::OrderId m_newest;  // of all orders
};

}  // namespace sagadesk::engine
