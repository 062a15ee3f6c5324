// Bulk jobs in work: whose turn it is, what became of whom, when a job must stop.
//
// Owned and used by the engine alone. Knows orders by id; what a command does to them is the engine's. Everything that
// changes here is given out by takeChanges() and becomes durable in the same batch as the orders' own changes, so a
// restart neither forgets a result nor repeats a command.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/bulk.h"
#include "core/journal.h"
#include "core/order.h"
#include "ports/store.h"

namespace sagadesk::engine {

class BulkJobs {
public:
    // A new job, with its frozen set.
    void begin(core::BulkJob job, std::vector<core::BulkItem> items);
    // What the store knows, after a start; nothing of it counts as changed.
    void restore(const std::vector<ports::Unfinished::Job>& jobs);
    void clear();

    struct Turn {
        core::BulkId job;
        std::uint32_t ordinal = 0;
    };
    // The next order whose turn it is: paced, in order, never more under way than the window. It is the caller's until
    // it says sent() or settled().
    [[nodiscard]] std::optional<Turn> next(core::Instant now);
    // When the next turn comes by the pace; nullopt when it waits for results or there is none.
    [[nodiscard]] std::optional<core::Instant> wake() const;

    // nullptr when there is no such job in work.
    [[nodiscard]] const core::BulkJob* job(const core::BulkId& id) const;
    // Whether the turn was given out and is still open; not so when the jobs were read anew meanwhile.
    [[nodiscard]] const core::BulkItem* open(const Turn& turn) const;
    // An item of the order is under way, in this job.
    [[nodiscard]] std::optional<Turn> watching(const core::OrderId& order) const;

    // What sent() was told; of an item under way.
    [[nodiscard]] const std::string& steps(const Turn& turn) const;

    // Takes the turn back where the job has been paused, stopped or aborted meanwhile; true when it did.
    bool takeBack(const Turn& turn);

    // The command is about to be durable. steps: comma-separated names of those that the order has to get past.
    void sent(const Turn& turn, std::string steps, core::Instant now);
    void settled(const Turn& turn, core::BulkResult result, std::string code, core::Instant now);

    // False when the job is not in a state for it.
    [[nodiscard]] bool pause(const core::BulkId& id, std::string actor, std::string reason, core::Instant now);
    [[nodiscard]] bool resume(const core::BulkId& id, std::string actor, std::string reason, core::Instant now);
    [[nodiscard]] bool abort(const core::BulkId& id, std::string actor, std::string reason, core::Instant now);

    // What has changed since the last time: into the batch, with the entries about it.
    void takeChanges(ports::Batch& batch);
    [[nodiscard]] bool changed() const;
    [[nodiscard]] bool idle() const { return m_jobs.empty(); }
    [[nodiscard]] std::size_t size() const { return m_jobs.size(); }

private:
    struct Job {
        core::BulkJob job;
        std::vector<core::BulkItem> items;
        std::vector<bool> given;     // by ordinal: handed out by next() and not yet sent or settled
        std::uint32_t nextTurn = 0;  // every item before has had its turn
        std::uint32_t underWay = 0;  // given or UnderWay
        std::uint32_t waiting = 0;   // Waiting
        std::uint32_t passed = 0, again = 0;
        std::uint32_t canaryOpen = 0;  // of the canary, without a result
        double due = 0;                // of the next turn by the pace; milliseconds since 1970
        bool changed = false;
        std::vector<std::uint32_t> changedItems;
    };

    [[nodiscard]] Job* find(const core::BulkId& id);
    void count(Job& job);
    void enter(Job& job, core::BulkState state, std::string actor, std::string reason, core::Instant now);
    void afterResult(Job& job, core::Instant now);
    // Results that nobody has seen yet who let the job go on.
    [[nodiscard]] static std::uint32_t judged(const Job& job);
    [[nodiscard]] static bool tooManyFailed(const Job& job);
    static void pardon(Job& job);
    [[nodiscard]] static bool mayGo(const Job& job);

    std::map<core::BulkId, Job> m_jobs;
    std::unordered_map<core::OrderId, Turn> m_watched;
    std::vector<core::JournalEntry> m_entries;
};

// Whether an order has got past the steps that a job's command was about; nullopt while that is open.
struct BulkOutcome {
    core::BulkResult result = core::BulkResult::Passed;
    std::string code;
};
// steps: as told to sent().
[[nodiscard]] std::optional<BulkOutcome> bulkOutcome(core::BulkAction action, std::string_view steps,
                                                     const core::Order& order);
// The steps that the command is about, before it is carried out.
[[nodiscard]] std::string bulkSteps(core::BulkAction action, std::string_view step, const core::Order& order);

}  // namespace sagadesk::engine
