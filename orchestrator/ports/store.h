// Durable state, as the engine asks for it. All calls block; one thread (the store writer) makes them all.
//
// The one promise everything stands on: commit() returns success only when everything in the batch is on stable
// storage, and a batch is applied whole or not at all, save the creations it reports as refused.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/attempt.h"
#include "core/bulk.h"
#include "core/cause.h"
#include "core/failure.h"
#include "core/ids.h"
#include "core/journal.h"
#include "core/order.h"
#include "core/outbox.h"

namespace sagadesk::ports {

// The row of one order: columns that are searched or guarded, and the rest as progress text.
struct OrderRow {
    core::OrderId id;
    core::OrderNumber number;
    core::PartitionId partition{};
    std::string type;
    std::uint32_t workflowVersion = 0;
    core::OrderState state = core::OrderState::Pending;
    core::Activity activity = core::Activity::Running;
    core::HoldReason hold = core::HoldReason::None;
    std::string service;  // Order::currentService()
    std::string customerId;
    std::string externalReference;
    std::string currency;
    std::int64_t total = 0;
    int priority = core::priority_default;
    std::uint16_t run = 1;
    std::uint64_t version = 0;
    std::uint64_t sequence = 0;
    core::Instant created{};
    core::Instant changed{};
    std::optional<core::Instant> wakeAt;  // Order::wakeAt()
    std::string parkedOn;                 // Order::parkedOn()
    // The failure queue: "" and nullopt when the order does not stand there.
    std::string cause;                        // core::causeId(core::causeOf())
    std::optional<core::Instant> troubledAt;  // Order::troubledAt
    std::int64_t atRisk = 0;                  // core::moneyOf().atRisk, minor units; 0 for orders that are not troubled
    // When money that is only authorised is lost; nullopt when there is none or it does not end.
    std::optional<core::Instant> expiresAt;
    core::Listed listed;  // of the document
    // Of the step that is being worked on, waited for or held; "" and 0 when there is none. tries: of its undoing while
    // it is undone.
    std::string step;
    std::uint16_t tries = 0;
    std::string reason;    // Order::causeCode
    std::string progress;  // core::encodeProgress()

    bool operator==(const OrderRow&) const = default;
};

struct StoredOrder {
    OrderRow row;
    std::string document;  // canonical JSON
};

// What one client's idempotency key led to. Looked up by (scope, key): scope is credential and route, so that one
// client can never read another's result.
struct IdempotencyRecord {
    std::string scope;
    std::string key;
    core::Hash fingerprint{};  // keyed MAC of the canonical request
    core::OrderId order;
    std::string response;  // body of the answer, byte for byte
    core::Instant created{};

    bool operator==(const IdempotencyRecord&) const = default;
};

struct Creation {
    OrderRow row;  // its id is greater than that of every order created before
    std::string document;
    IdempotencyRecord idempotency;
    std::vector<core::JournalEntry> entries;
};

// What people wrote about an order or a cause. May hold personal data, so it is in no journal entry.
struct Note {
    core::Instant at{};
    std::string actor;
    std::string text;

    bool operator==(const Note&) const = default;
};

struct Update {
    std::uint64_t expectedVersion =
        0;  // the version last committed; a mismatch fails the whole batch ("version_conflict")
    OrderRow row;
    std::vector<core::JournalEntry> entries;
    // The document where it was amended. The first one of an order is kept as its original. The row's customerId,
    // externalReference, total, priority and listed are those of the new document.
    std::optional<std::string> document;
    std::vector<Note> notes;
    // The order came to stand in the failure queue, for row.cause; told once for each time it comes.
    std::optional<core::Cause> raised;
};

// What people say about a cause of the failure queue.
struct CauseMark {
    std::string cause;
    std::optional<Note> note;
    // The cause is settled from then on; when it is raised again after that, it has regressed.
    std::optional<core::Instant> settledAt;
    std::string settledBy;
};

// How people have set a service; kept until they set it anew.
struct ServiceControl {
    std::string service;
    bool paused = false;
    std::optional<core::Instant> pausedUntil;  // nullopt: until resumed
    std::string actor, reason;                 // of the latest change
    core::Instant at{};
    // Instead of the configured limits.
    std::optional<std::uint32_t> concurrency;
    std::optional<double> rate;

    bool operator==(const ServiceControl&) const = default;
};

// How long a step took, from being handed out to its success, by day: what is usual.
struct UsualTime {
    static constexpr std::size_t buckets = 48;
    // Bucket i counts durations up to 2^(i/2) milliseconds that bucket i−1 did not; the last one all the rest.
    std::string type;
    std::string step;
    std::int32_t day = 0;  // since 1970-01-01 UTC
    std::array<std::uint32_t, buckets> counts{};

    // The last duration of a bucket; of the last bucket that of the one before, doubled by the root.
    [[nodiscard]] static core::Duration boundOf(std::size_t bucket) { return core::Duration{bounds.at(bucket)}; }
    [[nodiscard]] static std::size_t bucketOf(core::Duration took) {
        return static_cast<std::size_t>(std::lower_bound(bounds.begin(), bounds.end() - 1, took.count()) -
                                        bounds.begin());
    }

    bool operator==(const UsualTime&) const = default;

private:
    static constexpr std::int64_t rootOf(std::int64_t square) {
        std::int64_t root = 0;
        for (std::int64_t bit = std::int64_t{1} << 24; bit > 0; bit /= 2)
            if ((root + bit) * (root + bit) <= square) root += bit;
        return root;
    }
    // Durations are whole milliseconds, so the root may be cut.
    static constexpr auto boundsOf() {
        std::array<std::int64_t, buckets> made{};
        for (std::size_t i = 0; i < made.size(); ++i) made[i] = rootOf(std::int64_t{1} << i);
        return made;
    }
    static const std::array<std::int64_t, buckets> bounds;
};
inline constexpr std::array<std::int64_t, UsualTime::buckets> UsualTime::bounds = UsualTime::boundsOf();

// The idempotency keys of a batch are distinct: the engine merges equal ones before. An order is in a batch once.
struct Batch {
    std::uint64_t token = 0;  // rises by one a batch; written with it, so that an unknown outcome can be resolved
    std::vector<Creation> creations;
    std::vector<Update> updates;
    // Entries about no order; they go to partition 0, before those of the orders.
    std::vector<core::JournalEntry> entries;
    std::vector<core::BulkJob> jobs;  // new, or the present state of a known one
    struct Items {
        core::BulkId job;
        std::vector<core::BulkItem> items;  // of a new job all, later those that have changed
    };
    std::vector<Items> items;
    std::vector<CauseMark> marks;
    std::vector<ServiceControl> services;
    std::vector<UsualTime> usual;  // to be added to what is there
    core::OutboxMark outbox;
    std::vector<core::ParkingChange> parkings;      // of streams that are parked
    std::vector<core::Republishing> republishings;  // new ones
    std::vector<core::KeptMessage> kept;            // new ones; the oldest make room
    std::vector<std::uint64_t> forgotten;           // kept messages, by id
    std::vector<core::Attempt> attempts;            // each takes the place of the one it outlives, see core/attempt.h

    [[nodiscard]] bool empty() const {
        return creations.empty() && updates.empty() && entries.empty() && jobs.empty() && items.empty() &&
               marks.empty() && services.empty() && usual.empty() && outbox.empty() && parkings.empty() &&
               republishings.empty() && kept.empty() && forgotten.empty() && attempts.empty();
    }
};

enum class CreationResult : std::uint8_t {
    Created,
    KeyTaken,     // `existing` says what the key stands for; nothing of this creation was written
    NumberTaken,  // redraw the number and try again; nothing of this creation was written
};
struct CreationOutcome {
    CreationResult result = CreationResult::Created;
    std::optional<IdempotencyRecord> existing;
};

struct Committed {
    std::vector<CreationOutcome> creations;  // one for each, same order
    // Entries as written, with partition, position and hash, in journal order; what is published and streamed.
    std::vector<core::JournalEntry> entries;
};

// Keyset over (priority, wakeAt, id) of orders that the engine must look at.
struct ReadyCursor {
    int priority = 9;
    core::Instant wakeAt{};
    core::OrderId id;
};

struct BacklogCounts {
    std::uint64_t unfinished = 0;  // orders whose state is not final
    std::uint64_t held = 0;
    std::vector<std::pair<std::string, std::uint64_t>> parked;  // by service
    core::OrderId newest;                                       // the greatest id of all orders; zero without any
};

// What a node goes on with after a start, beside the orders.
struct Unfinished {
    struct Job {
        core::BulkJob job;
        std::vector<core::BulkItem> items;  // all of them, by ordinal
    };
    std::vector<Job> jobs;  // neither aborted nor finished, or with an item that is still under way
    std::vector<ServiceControl> services;
    std::vector<UsualTime> usual;  // of the last seven days
};

class Store {
public:
    virtual ~Store() = default;

    // Takes the leases of all partitions this node may own; raises their epochs. From then on every commit is fenced by
    // them. Failure "partition_owned": another live node has one.
    [[nodiscard]] virtual core::Expected<std::vector<core::PartitionId>> acquire(const std::string& node,
                                                                                 core::Duration lease) = 0;
    // Extends the leases; Failure "lease_lost" when a partition went to another node.
    [[nodiscard]] virtual core::Expected<void> renew() = 0;
    virtual void release() = 0;

    // Positions and hashes are given here. Failure classes: Transient (nothing written, e.g. "disk_full", "busy"),
    // Refused ("version_conflict", "lease_lost": nothing written), InDoubt ("commit_unknown": ask lastToken()),
    // Permanent ("io_error": stop effects, restart).
    [[nodiscard]] virtual core::Expected<Committed> commit(const Batch& batch) = 0;

    // Token of the newest committed batch of this node; 0 when none. Resolves an unknown commit.
    [[nodiscard]] virtual core::Expected<std::uint64_t> lastToken() = 0;

    // Highest priority first, then earliest wake-up, strictly after the cursor, due at or before now.
    [[nodiscard]] virtual core::Expected<std::vector<StoredOrder>> ready(core::Instant now,
                                                                         const std::optional<ReadyCursor>& after,
                                                                         std::size_t limit) = 0;
    // Orders parked on a service, highest priority first, then oldest.
    [[nodiscard]] virtual core::Expected<std::vector<StoredOrder>> parked(const std::string& service,
                                                                          std::size_t limit) = 0;
    // nullopt when there is none.
    [[nodiscard]] virtual core::Expected<std::optional<StoredOrder>> order(const core::OrderId& id) = 0;
    // Earliest future wake-up after now.
    [[nodiscard]] virtual core::Expected<std::optional<core::Instant>> nextWake(core::Instant now) = 0;
    [[nodiscard]] virtual core::Expected<BacklogCounts> backlog() = 0;
    // Held orders with that reason, oldest first, after the id.
    [[nodiscard]] virtual core::Expected<std::vector<StoredOrder>> held(core::HoldReason reason,
                                                                        const core::OrderId& after,
                                                                        std::size_t limit) = 0;
    // Unfinished orders that are not held and whose workflow is none of the installed ("purchase@1"); oldest first,
    // after the id.
    [[nodiscard]] virtual core::Expected<std::vector<StoredOrder>> lacking(const std::vector<std::string>& installed,
                                                                           const core::OrderId& after,
                                                                           std::size_t limit) = 0;
    // today: day of UsualTime.
    [[nodiscard]] virtual core::Expected<Unfinished> unfinished(std::int32_t today) = 0;

    // Random 32 bytes made once for this store; keys fingerprints and callback tokens.
    [[nodiscard]] virtual core::Expected<core::Hash> secret() = 0;
    // Deletes idempotency records older than before, at most limit; gives the number.
    [[nodiscard]] virtual core::Expected<std::size_t> pruneIdempotency(core::Instant before, std::size_t limit) = 0;
    // Of the attempts that have been kept longest, limit in number, deletes those sent before; gives the number.
    [[nodiscard]] virtual core::Expected<std::size_t> pruneAttempts(core::Instant before, std::size_t limit) = 0;
};

}  // namespace sagadesk::ports
