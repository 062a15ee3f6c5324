// What a memory store has committed. Outlives the store, as a disk outlives a process.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "ports/reader.h"
#include "store/partition_heads.h"

namespace sagadesk::store {

struct MemoryDisk {
    struct Lease {
        std::string owner;
        std::uint64_t epoch = 0;
        core::Instant until{};
        std::weak_ptr<const void> holder;  // gone with the store that took it
    };
    using Key = std::pair<std::string, std::string>;              // scope, key
    using Ready = std::tuple<int, core::Instant, core::OrderId>;  // priority negated: highest first
    using Parked = std::tuple<std::string, int, core::OrderId>;   // service, priority negated

    core::Hash secret{};
    core::Instant clock{};
    std::vector<Lease> leases;                              // by partition
    std::vector<PartitionHead> heads;                       // by partition
    std::vector<std::vector<core::JournalEntry>> journals;  // by partition; position 1 is at index 0
    std::unordered_map<core::OrderId, std::vector<std::pair<core::PartitionId, std::uint64_t>>> entriesOf;
    std::map<core::OrderId, ports::StoredOrder> orders;
    std::unordered_map<std::uint64_t, core::OrderId> numbers;
    std::set<Ready> ready;
    std::set<Parked> parked;
    std::uint64_t unfinished = 0;
    std::uint64_t held = 0;
    std::map<Key, ports::IdempotencyRecord> keys;
    std::map<std::string, std::uint64_t> tokens;  // by node

    struct KnownCause {
        core::Cause cause;
        core::Instant firstSeen{}, lastSeen{};
        std::uint64_t occurrences = 0;
        std::optional<core::Instant> settledAt;
        std::string settledBy;
    };
    struct Job {
        core::BulkJob job;
        std::map<std::uint32_t, core::BulkItem> items;  // by ordinal
    };
    using UsualKey = std::tuple<std::string, std::string, std::int32_t>;  // type, step, day

    std::map<std::tuple<std::int64_t, std::string, std::string>, ports::FlowCount> flow;  // slot, type, step
    std::map<core::OrderId, std::string> originals;  // documents as they came in, of the orders that were amended
    std::map<core::OrderId, std::vector<ports::Note>> notes;
    // Order, step, run, kind, and which of the few that are kept.
    using AttemptPlace = std::tuple<core::OrderId, std::string, std::uint16_t, core::AttemptKind, std::size_t>;
    std::map<std::uint64_t, core::Attempt> attempts;  // in the order in which they were kept
    std::map<AttemptPlace, std::uint64_t> attemptAt;
    std::uint64_t lastAttempt = 0;
    std::map<std::string, KnownCause> causes;                              // by id
    std::map<std::pair<std::int64_t, std::string>, std::uint32_t> counts;  // of causes, by trendSlot()
    std::map<std::string, std::vector<ports::Note>> causeNotes;
    std::map<core::BulkId, Job> jobs;
    std::map<std::string, ports::ServiceControl> services;
    std::map<UsualKey, ports::UsualTime> usual;

    core::Positions published;  // by partition
    std::map<core::OrderId, core::ParkedStream> parkedStreams;
    std::map<std::uint64_t, core::Republishing> republishings;
    std::map<std::uint64_t, core::KeptMessage> messages;  // that could not become orders
    std::uint64_t lastMessage = 0;

    // Enters the row in the lists it belongs to, or takes it out of them.
    void list(const ports::OrderRow& row);
    void unlist(const ports::OrderRow& row);
};

}  // namespace sagadesk::store
