// All that the relay knows, private to this folder. Everything but offer() on the broker's thread.
//
// relay_start.cpp start, connection, stop; relay_feed.cpp what comes in from the journal; relay_lines.cpp what goes out
// to the broker; relay_refusals.cpp what it does not take; relay_recovery.cpp parked streams that a person lets go on;
// relay_jobs.cpp republishing; relay_marks.cpp what is kept; relay_status.cpp what is told.
#pragma once

#include <atomic>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "events/offers.h"
#include "events/order_types.h"
#include "events/pending_mark.h"
#include "events/progress.h"
#include "events/relay.h"
#include "events/standstill.h"

namespace sagadesk::events {

constexpr std::size_t page_entries = 500;     // of the journal, asked for at once
constexpr std::uint16_t tries_max = 3;        // of an event that is refused for good
constexpr core::Duration store_pause{1'000};  // after a store that did not answer
constexpr core::Duration loss_pause{100};     // after a loss that the connection's state has not shown yet

// One order's events on their way; at most the first of them is in flight.
struct Line {
    enum class State : std::uint8_t { Idle, NeedsType, Ready, InFlight, Resting };
    State state = State::Idle;
    std::deque<core::JournalEntry> waiting;
    const std::string* type = nullptr;
    std::uint16_t tries = 0;                     // of the first that were refused for good
    std::uint16_t rests = 0;                     // of the first, after refusals of every kind
    bool mayHaveArrived = false;                 // the first was lost once
    std::uint64_t publishedBefore = UINT64_MAX;  // in all, when the first was last refused
};

// A parked stream that goes on: its entries are read from the store, until it has caught up with the journal's stream.
struct Recovery {
    std::uint64_t after = 0;         // sequence read to
    std::uint64_t lastPosition = 0;  // of what was read
    bool complete = false;           // the last page went to the end of what was there when it was asked for
    // What the journal's stream brought since that page was asked for.
    std::vector<core::JournalEntry> retained;
};

struct Place {
    core::PartitionId partition{};
    std::uint64_t position = 0;
};

struct Parked {
    core::ParkedStream stream;
    std::uint64_t change = 0;  // number of the change by which it came to be so
};

struct JobItem {
    core::JournalEntry entry;
    std::uint16_t tries = 0;
};

// One part of the journal on its way once more.
struct Job {
    core::Republishing job;
    Progress progress;
    core::Positions pageCursor;  // may run beyond the end
    std::uint64_t after = 0;     // sequence, for a job about one order
    std::deque<JobItem> waiting;
    std::unordered_set<core::OrderId> busy;  // one event of it is in flight
    bool asking = false, complete = false, resting = false;
    core::Republishing saved;  // as last put into a mark
};

class RelayState : public std::enable_shared_from_this<RelayState> {
public:
    RelayState(RelaySettings settings, RelayParts parts);

    void offer(const std::vector<core::JournalEntry>& batch);  // any thread
    void begin();
    void stop(std::function<void()> done);
    void stopWaiting();
    // Runs on the broker's thread while this lives.
    template <class Work>
    void post(Work work) {
        m_parts.broker->post([weak = weak_from_this(), work = std::move(work)] {
            if (const auto self = weak.lock()) work(*self);
        });
    }

private:
    // --- relay_start.cpp
    void load();
    void loaded(api::Answer<core::OutboxState> answer);
    void adopt(const core::OutboxState& state);
    void learnHeads(core::OutboxState state);
    void connectionChanged(const ports::BrokerState& state);
    void settleStop();

    // --- relay_feed.cpp
    void nudged();
    void takeOffers();
    void takeRun(Run& run);
    void readMore();
    void pageRead(api::Answer<api::EventPage> answer);
    void take(core::JournalEntry entry);
    [[nodiscard]] bool wasRecovered(const core::JournalEntry& entry);
    [[nodiscard]] bool isBehind() const;
    [[nodiscard]] bool concerns(core::EntryKind kind) const;

    // --- relay_lines.cpp
    void pump();
    [[nodiscard]] bool mayPublish() const;
    [[nodiscard]] bool sendNext();
    void sendLine(const core::OrderId& order);
    void lineAnswered(const core::OrderId& order, const ports::Receipt& receipt);
    void taken(const core::OrderId& order, Line& line);
    void append(core::JournalEntry entry);
    void makeReady(const core::OrderId& order, Line& line);
    void makeReadyLast(const core::OrderId& order, Line& line);
    void rest(const core::OrderId& order, Line& line, core::Duration wait);
    [[nodiscard]] std::size_t window() const;
    void publish(const core::JournalEntry& entry, const std::string* type,
                 std::function<void(RelayState&, ports::Receipt)> answered);
    // The order's type; asks for it when it is not known.
    [[nodiscard]] const std::string* typeOf(const core::OrderId& order);
    void askTypes();
    void typesTold(const std::vector<core::OrderId>& asked, const api::Answer<api::OrderTypes>& answer);

    // --- relay_refusals.cpp
    void refused(const core::OrderId& order, Line& line, const ports::Receipt& receipt);
    void park(const core::OrderId& order, Line& line, const ports::Receipt& receipt);
    void giveUp(Line& line, const ports::Receipt& receipt);
    [[nodiscard]] bool mayCountTry(const core::OrderId& order, Line& line) const;
    // Counts the refusal; true when the broker itself is wrong.
    bool countRefusal(const core::OrderId& order, const ports::Receipt& receipt);
    void somethingTaken();
    void probeLater();

    // --- relay_recovery.cpp
    void refreshOutbox();
    void outboxRead(std::uint64_t asOf, const api::Answer<core::OutboxState>& answer);
    void learnDecision(const core::ParkedStream& stream, std::uint64_t asOf);
    void startRecoveries();
    void readOn(const core::OrderId& order);
    void pageOf(const core::OrderId& order, api::Answer<std::vector<core::JournalEntry>> answer);
    void lineDrained(const core::OrderId& order);
    void join(const core::OrderId& order, Recovery recovery);

    // --- relay_jobs.cpp
    void learnJobs(const std::vector<core::Republishing>& jobs);
    void tendJobs();
    void beginJob();
    void askJobPage();
    void jobPage(api::Answer<api::EventPage> answer);
    void jobOrderPage(api::Answer<std::vector<core::JournalEntry>> answer);
    void takeForJob(core::JournalEntry entry);
    void completeJob();
    [[nodiscard]] bool sendJob();
    [[nodiscard]] bool isJobsTurn();
    void jobAnswered(JobItem item, const ports::Receipt& receipt);
    void jobRefused(JobItem item, const ports::Receipt& receipt);
    void restJob(core::Duration wait);

    // --- relay_marks.cpp
    void touch();
    void giveMark();
    void markAnswered(bool durable);
    void noteJob();
    [[nodiscard]] bool isDirty() const;

    // --- relay_status.cpp
    void changed();
    void report();
    [[nodiscard]] std::uint64_t pending() const;

    template <class Work>
    void after(core::Duration wait, Work work) {
        m_parts.broker->after(wait, [weak = weak_from_this(), work = std::move(work)] {
            if (const auto self = weak.lock()) work(*self);
        });
    }
    // A continuation for backend and messaging that hands its answer over to the broker's thread.
    template <class Value, class Work>
    [[nodiscard]] api::Then<Value> here(Work work) {
        return [weak = weak_from_this(), broker = m_parts.broker, work = std::move(work)](api::Answer<Value> answer) {
            if (weak.expired()) return;
            broker->post([weak, work, answer = std::move(answer)]() mutable {
                if (const auto self = weak.lock()) work(*self, std::move(answer));
            });
        };
    }
    [[nodiscard]] core::Instant now() const { return m_parts.clock->now(); }

    const RelaySettings m_settings;
    const RelayParts m_parts;

    Offers m_offers;
    std::shared_ptr<void> m_listening;
    std::shared_ptr<std::atomic<bool>> m_nudge = std::make_shared<std::atomic<bool>>(false);

    bool m_running = false;  // the kept state is known
    bool m_connected = false;
    ports::BrokerState m_broker;

    Progress m_progress;
    core::Positions m_heads;  // newest known position of each partition
    bool m_pageAsked = false, m_checkStore = false, m_checkTimer = false;
    bool m_offersCome = false;

    std::unordered_map<core::OrderId, Line> m_lines;
    // By the age of their first event, so that the cursor is never far behind what has been published.
    std::set<std::pair<core::Instant, core::OrderId>> m_ready;
    std::size_t m_inFlight = 0;  // of lines and job
    OrderTypes m_types;
    std::deque<core::OrderId> m_typesWanted;
    std::unordered_set<core::OrderId> m_typesMissing;  // wanted or asked for
    bool m_typesAsked = false;

    Standstill m_standstill;
    bool m_probe = false, m_probeTimer = false;
    std::string m_refusal;  // code of the last one

    std::map<core::OrderId, Parked> m_parked;
    std::deque<core::OrderId> m_mayGoOn;
    std::map<core::OrderId, Recovery> m_recoveries;
    std::unordered_map<core::OrderId, Place> m_recoveredTo;  // the journal's stream has yet to come there
    std::uint64_t m_changes = 0;                             // of what is parked
    bool m_outboxStale = false, m_outboxAsked = false;

    std::optional<Job> m_job;
    std::deque<core::Republishing> m_jobsWaiting;
    std::uint64_t m_newestJob = 0;
    bool m_jobsTurn = false;

    PendingMark m_pendingMark;
    std::optional<core::OutboxMark> m_givenMark;
    core::Positions m_saved;
    std::uint64_t m_passedAtMark = 0;
    bool m_markTimer = false;

    api::MqttStatus m_status;  // its counters; the rest is filled in when it is told
    std::string m_trouble, m_troubleDetail;
    bool m_statusTimer = false;

    bool m_stopping = false, m_waitsNoLonger = false, m_lastMarkGiven = false;
    std::function<void()> m_stopped;
};

}  // namespace sagadesk::events
