// What is known of the journal's way to the broker, beside the journal itself: values for store, engine and relay.
//
// The journal is the outbox: nothing is copied out of it. Kept is only how far it has been published, which orders'
// streams stand still, what is published once more, and messages from outside that could not become orders.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/ids.h"
#include "core/journal.h"
#include "core/time.h"

namespace sagadesk::core {

// The newest position dealt with, for each partition; 0: none yet.
using Positions = std::vector<std::uint64_t>;

enum class Parking : std::uint8_t {
    Parked,  // a person must look at it
    Retry,   // a person wants the event tried again: the stream goes on from it
    LetGo,   // a person gives the event up: the stream goes on behind it
};

// One order's events stand still because the broker does not take one of them; the others' go on.
struct ParkedStream {
    OrderId order;
    PartitionId partition{};
    std::uint64_t position = 0;  // of the event that could not be published
    std::uint64_t sequence = 0;  // of that event; those behind it wait too
    EntryKind kind = EntryKind::OrderCreated;
    std::string code;    // "too_large", "not_authorised", "topic_refused" …
    std::string detail;  // for people; no personal data
    std::uint16_t attempts = 0;
    Instant at{};
    Parking parking = Parking::Parked;

    bool operator==(const ParkedStream&) const = default;
};

// A part of the journal that is published once more, with the same event ids.
struct Republishing {
    std::uint64_t id = 0;          // 1, 2, 3 …, given by the engine
    Positions next;                // dealt with up to here
    Positions end;                 // inclusive
    std::optional<OrderId> order;  // of this order only
    std::string actor, reason;
    Instant created{};
    std::optional<Instant> finished;
    std::uint64_t published = 0;
    std::uint64_t entries = 0;  // of the journal, from its beginning to its end

    bool operator==(const Republishing&) const = default;
};

// A message that can't be an order, kept for a person. Its payload may hold personal data.
struct KeptMessage {
    std::uint64_t id = 0;  // given by the store, rising
    Instant at{};
    std::string topic;
    std::string key;          // idempotency key, "" when it had none
    std::string code;         // of the problem it was answered with
    std::string detail;       // of that problem
    std::string payload;      // at most kept_payload_bytes_max of it
    std::uint64_t bytes = 0;  // that it had

    bool operator==(const KeptMessage&) const = default;
};
inline constexpr std::size_t kept_payload_bytes_max = 8 * 1024;
// More are not kept: the oldest makes room.
inline constexpr std::size_t kept_messages_max = 1'000;

// What the relay knows at its start.
struct OutboxState {
    Positions positions;
    std::vector<ParkedStream> parked;         // by order
    std::vector<Republishing> republishings;  // unfinished, by id

    bool operator==(const OutboxState&) const = default;
};

// Progress of the relay, made durable together. What is left out stays as it is.
struct OutboxMark {
    Positions positions;                      // empty: unchanged; never goes back
    std::vector<ParkedStream> parked;         // came to stand still, or stand still again
    std::vector<OrderId> freed;               // have caught up with the others
    std::vector<Republishing> republishings;  // progress of known ones: next, finished, published

    [[nodiscard]] bool empty() const {
        return positions.empty() && parked.empty() && freed.empty() && republishings.empty();
    }
};

// What a person decided about a parked stream.
struct ParkingChange {
    OrderId order;
    Parking to = Parking::Retry;

    bool operator==(const ParkingChange&) const = default;
};

}  // namespace sagadesk::core
