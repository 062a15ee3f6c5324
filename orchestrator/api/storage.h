// Where orders are kept and who works on them: the store, and the nodes with their partitions. Values only.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/time.h"

namespace sagadesk::api {

struct StorageView {
    core::Instant at{};
    std::string kind;                                  // "sqlite", "memory"
    std::string path;                                  // of its file, or ""
    std::uint64_t bytes = 0, logBytes = 0;             // of the file; of its write-ahead log
    std::optional<std::uint64_t> diskFree, diskTotal;  // bytes, of the disk that the file is on
    std::array<std::uint64_t, 6> orders{};             // by core::OrderState
    std::uint64_t entries = 0;                         // of the journal
    std::optional<core::Instant> oldestOrder, oldestEntry;
    // What the last 24 hours brought, or what the time since the first entry would bring in a day; nullopt in the first
    // ten minutes. Bytes are an estimate: the file's size by the share of its entries.
    std::optional<std::uint64_t> entriesADay, bytesADay;
    std::uint64_t undelivered = 0;     // entries that the relay to the broker has not dealt with
    bool publishes = false;            // there is a broker
    core::Duration idempotencyKept{};  // how long idempotency keys are kept; orders and journal are kept for ever
};

struct NodeView {
    std::string name, version;
    core::Instant upSince{};
    std::vector<std::uint16_t> partitions;  // that it owns
    double callsASecond = 0;                // to services, of the last minute
    std::uint64_t inFlight = 0;             // orders in memory
    std::uint64_t inFlightMax = 0;
    bool writes = false;      // the store takes its writes
    bool recovering = false;  // the backlog of the run before is still being read
};

struct NodeList {
    core::Instant at{};
    std::uint16_t partitions = 0;  // that there are
    std::vector<NodeView> nodes;
    std::uint64_t waiting = 0;  // unfinished orders that are not in memory
};

}  // namespace sagadesk::api
