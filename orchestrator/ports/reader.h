// Read-only questions on committed state; never blocks the writer. One instance per query thread.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/failure.h"
#include "core/journal.h"
#include "core/money.h"
#include "core/search.h"
#include "ports/messaging_reader.h"
#include "ports/store.h"

namespace sagadesk::ports {

struct OrderFilter {
    std::vector<core::OrderState> states;  // empty: any
    std::vector<core::Activity> activities;
    std::string type, customer, service;       // exact; "" is any
    std::string cause;                         // core::causeId(); "" is any
    std::optional<core::Instant> createdFrom;  // inclusive
    std::optional<core::Instant> createdTo;    // exclusive
    std::vector<core::OrderId> ids;            // empty: any
    std::optional<core::SearchCondition> search;
    core::SortKey sort = core::SortKey::Created;
    bool descending = true;
};

// By what a page is sorted, of one order; only one of the two is used. Text in lower case (ASCII).
struct SortValue {
    std::int64_t number = 0;
    std::string text;

    auto operator<=>(const SortValue&) const = default;
};
[[nodiscard]] constexpr char lowered(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}
[[nodiscard]] inline SortValue sortValue(const OrderRow& row, core::SortKey key) {
    switch (key) {
        case core::SortKey::Created:
            break;
        case core::SortKey::Changed:
            return {row.changed.time_since_epoch().count(), {}};
        case core::SortKey::Total:
            return {core::thousandths(row.total, row.currency), {}};
        case core::SortKey::Customer: {
            SortValue value{0, row.listed.customerName};
            for (char& letter : value.text) letter = lowered(letter);
            return value;
        }
        case core::SortKey::Number:
            return {static_cast<std::int64_t>(row.number.value), {}};
        case core::SortKey::Status:
            return {static_cast<std::int64_t>(row.state), {}};
        case core::SortKey::Tries:
            return {row.tries, {}};
    }
    return {};
}

// The last order of the page before. Its value is that of then: the order may have changed since.
struct PageAfter {
    core::OrderId id;
    SortValue value;  // unused where pages are sorted by creation

    PageAfter(const core::OrderId& order, SortValue sorted = {}) : id(order), value(std::move(sorted)) {}
};

struct Count {
    std::uint64_t orders = 0;
    bool exact = true;  // false: at least so many
};

struct JournalVerdict {
    std::uint64_t entries = 0;
    bool intact = true;
    // The first entry that does not fit, when not intact.
    core::PartitionId partition{};
    std::uint64_t position = 0;
    std::string what;  // "changed", "missing", "out_of_order", "tail_cut", "fork"
};

// How far a check has come: entries of the partition that have been read so far. false ends the check.
using CheckWatch = std::function<bool(core::PartitionId partition, std::uint64_t checked)>;

// What of the journal is asked for.
struct AuditFilter {
    bool people = true;                  // isByPerson(); otherwise everything
    std::vector<std::string> names;      // beginnings of actors' names, folded words with one space; empty: any
    std::vector<core::EntryKind> kinds;  // empty: any
};

// What a person did, with a name or a token of the API; that a client sent an order is not counted.
[[nodiscard]] inline bool isByPerson(const core::JournalEntry& entry) {
    const bool person = entry.actor.starts_with("operator:") || entry.actor.starts_with("api:");
    return person && entry.kind != core::EntryKind::OrderCreated;
}

struct AuditedEntry {
    core::JournalEntry entry;
    core::Hash previous{};                    // zero for the first of its partition
    std::optional<core::OrderNumber> number;  // of its order
};
// A part of one partition's journal, looked at from its newest entry on.
struct AuditStretch {
    std::vector<AuditedEntry> entries;  // that the filter lets through, newest first
    // Everything from this position on has been looked at; 1 at the beginning of the journal.
    std::uint64_t reached = 1;
    std::optional<core::Instant> reachedAt;  // time of the oldest that was looked at; nullopt: none was
};

struct WorkflowUse {
    std::string name;
    std::uint32_t version = 0;
    std::uint64_t orders = 0;  // unfinished ones

    bool operator==(const WorkflowUse&) const = default;
};

struct StorageFacts {
    std::string kind;  // "sqlite", "memory"
    std::string path;  // or ""
    std::uint64_t bytes = 0, logBytes = 0;
    std::optional<std::uint64_t> diskFree, diskTotal;  // of the disk that the file is on
    std::optional<core::Instant> oldestOrder;
};

struct CurrencySum {
    std::string currency;
    std::uint64_t orders = 0;
    std::int64_t total = 0;   // minor units
    std::int64_t atRisk = 0;  // minor units

    bool operator==(const CurrencySum&) const = default;
};

// A cause and the orders that stand in the failure queue for it now.
struct CauseGroup {
    std::string id;
    core::Cause cause;
    std::uint64_t orders = 0;                     // now; 0 when it is only remembered
    std::vector<CurrencySum> money;               // of those, by currency
    std::optional<core::Instant> oldest, newest;  // of those, when they came to stand there
    std::uint64_t occurrences = 0;                // ever
    core::Instant firstSeen{}, lastSeen{};
    // How often it was raised in the last hour, by five minutes, the oldest first.
    std::array<std::uint32_t, 12> trend{};
    std::optional<core::Instant> settledAt;
    std::string settledBy;
    std::vector<Note> notes;  // oldest first

    bool operator==(const CauseGroup&) const = default;
};

// A job with what became of its orders.
struct BulkTally {
    core::BulkJob job;
    std::array<std::uint32_t, 6> results{};  // by core::BulkResult
    std::vector<CurrencySum> money;          // of all its orders; atRisk as it is now
};

// What became of orders in five minutes, or what a step of theirs came to.
struct FlowCount {
    std::int64_t slot = 0;  // the instant divided by five minutes
    std::string type;
    std::string step;  // "": whole orders; else completed counts successes and failed refusals
    std::uint64_t created = 0, completed = 0, failed = 0, cancelled = 0;

    bool operator==(const FlowCount&) const = default;
};

// How the unfinished orders stand, by type, current step and activity.
struct WorkCount {
    std::string type, step;
    core::Activity activity = core::Activity::Running;
    std::uint64_t orders = 0;

    bool operator==(const WorkCount&) const = default;
};

struct Figures {
    std::uint64_t unfinished = 0, held = 0;
    std::vector<CurrencySum> troubled;  // all orders in the failure queue
    std::optional<core::Instant> troubledOldest;
    std::vector<CurrencySum> authorised;             // of authorisations that end, by OrderRow::expiresAt
    std::optional<core::Instant> authorisedOldest;   // creation of the oldest of these orders
    std::optional<core::Instant> authorisationEnds;  // the first of them to end

    bool operator==(const Figures&) const = default;
};

// Since when the order that has waited longest has been so.
struct Oldest {
    std::array<std::optional<core::Instant>, 8> byActivity{};  // by core::Activity, unfinished orders; Idle stays empty
    std::optional<core::Instant> authorisationEnds;            // the earliest OrderRow::expiresAt
};

class Reader : public MessagingReader {
public:
    [[nodiscard]] virtual core::Expected<std::optional<StoredOrder>> order(const core::OrderId& id) = 0;
    [[nodiscard]] virtual core::Expected<std::optional<StoredOrder>> order(core::OrderNumber number) = 0;
    // As the filter sorts, of equal ones the newest first; strictly after the given one. Sorted by creation or another
    // value that never changes, pages are stable while orders arrive and change. Rows carry no document.
    [[nodiscard]] virtual core::Expected<std::vector<OrderRow>> page(const OrderFilter& filter,
                                                                     const std::optional<PageAfter>& after,
                                                                     std::size_t limit) = 0;
    // How many orders match; counting ends at most.
    [[nodiscard]] virtual core::Expected<Count> count(const OrderFilter& filter, std::uint64_t most) = 0;
    // An order's entries with sequence > after, in order.
    [[nodiscard]] virtual core::Expected<std::vector<core::JournalEntry>> journal(const core::OrderId& id,
                                                                                  std::uint64_t after,
                                                                                  std::size_t limit) = 0;
    [[nodiscard]] virtual core::Expected<std::vector<std::pair<core::OrderState, std::uint64_t>>> countByState() = 0;
    // The document as it came in; nullopt when it was never amended.
    [[nodiscard]] virtual core::Expected<std::optional<std::string>> original(const core::OrderId& id) = 0;
    [[nodiscard]] virtual core::Expected<std::vector<Note>> notes(const core::OrderId& id) = 0;  // oldest first
    // What was sent for the order and received, of one step or ("") of all; in the order in which it was kept.
    [[nodiscard]] virtual core::Expected<std::vector<core::Attempt>> attempts(const core::OrderId& id,
                                                                              const std::string& step) = 0;

    // Every cause that an order stands for now, and those raised or settled in the last seven days.
    [[nodiscard]] virtual core::Expected<std::vector<CauseGroup>> causes(core::Instant now) = 0;
    // Newest first, without their money.
    [[nodiscard]] virtual core::Expected<std::vector<BulkTally>> bulkJobs(std::size_t limit) = 0;
    [[nodiscard]] virtual core::Expected<std::optional<BulkTally>> bulkJob(const core::BulkId& id) = 0;
    // By ordinal, from the given one on.
    [[nodiscard]] virtual core::Expected<std::vector<core::BulkItem>> bulkItems(const core::BulkId& id,
                                                                                std::uint32_t from,
                                                                                std::size_t limit) = 0;
    [[nodiscard]] virtual core::Expected<Oldest> oldest() = 0;

    // Counts from the slot of that instant on, by slot, type and step; of steps only those of the last two hours.
    [[nodiscard]] virtual core::Expected<std::vector<FlowCount>> flow(core::Instant from) = 0;
    // How long completed orders took, from that day on: as steps without a name, by type and day.
    [[nodiscard]] virtual core::Expected<std::vector<UsualTime>> durations(std::int32_t day) = 0;
    // Looks at unfinished and troubled orders only.
    [[nodiscard]] virtual core::Expected<Figures> figures() = 0;
    [[nodiscard]] virtual core::Expected<std::vector<WorkCount>> work() = 0;  // by type, step, activity

    // The newest position of each partition, by partition.
    [[nodiscard]] virtual core::Expected<std::vector<std::uint64_t>> heads() = 0;
    // Entries of one partition with positions after the given one, in order.
    [[nodiscard]] virtual core::Expected<std::vector<core::JournalEntry>> entries(core::PartitionId partition,
                                                                                  std::uint64_t after,
                                                                                  std::size_t limit) = 0;
    // Entries of one partition with positions below the given one, newest first: up to limit that the filter lets
    // through, and no more than `looked` looked at. What people did is found without looking at the rest.
    [[nodiscard]] virtual core::Expected<AuditStretch> audited(core::PartitionId partition, std::uint64_t below,
                                                               const AuditFilter& filter, std::size_t limit,
                                                               std::size_t looked) = 0;
    // Recomputes every chain and compares it with the partition heads. Failure "stopped" when the watch ends it.
    [[nodiscard]] virtual core::Expected<JournalVerdict> verify(const CheckWatch& watch) = 0;
    [[nodiscard]] core::Expected<JournalVerdict> verify() {
        return verify([](core::PartitionId, std::uint64_t) { return true; });
    }

    [[nodiscard]] virtual core::Expected<std::vector<WorkflowUse>> workflowUse() = 0;  // by name and version
    [[nodiscard]] virtual core::Expected<StorageFacts> storage() = 0;
};

}  // namespace sagadesk::ports
