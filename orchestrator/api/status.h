// How the orchestrator is doing: for /healthz, /readyz, /metrics and the console's status bar.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/order_state.h"
#include "core/time.h"

namespace sagadesk::api {

// Counts by upper bound of a duration, in microseconds; the last bucket is open. Values, so that they cross threads.
struct Histogram {
    static constexpr std::array<std::uint64_t, 16> bounds_us{
        100,    250,     500,     1'000,   2'500,     5'000,     10'000,     25'000,
        50'000, 100'000, 250'000, 500'000, 1'000'000, 5'000'000, 30'000'000, 300'000'000};
    std::array<std::uint64_t, bounds_us.size() + 1> counts{};
    std::uint64_t sum_us = 0;
    void add(std::uint64_t us) {
        std::size_t i = 0;
        while (i < bounds_us.size() && us > bounds_us[i]) ++i;
        ++counts[i];
        sum_us += us;
    }
};

enum class BreakerState : std::uint8_t { Closed, Open, HalfOpen };

struct ServiceStatus {
    std::string name;
    BreakerState breaker = BreakerState::Closed;
    bool configured = true;
    bool paused = false;
    std::uint32_t underWay = 0;
    std::uint32_t queued = 0;  // in memory, waiting for a place
    std::uint64_t parked = 0;  // in memory and in the store
    std::uint32_t concurrency = 0;
    std::uint64_t calls = 0, succeeded = 0, declined = 0, failed = 0, unknown = 0;
    Histogram took;
};

// What has waited longest; looked up from time to time.
struct Deadlines {
    std::array<std::optional<core::Instant>, 8> oldest{};  // by core::Activity: since when
    std::optional<core::Instant> authorisationEnds;        // the first that is neither captured nor voided
};

// The way to the broker and back.
struct MqttStatus {
    std::string broker;  // its address, without user and password
    bool connected = false;
    std::string code, detail;      // why not, or why nothing is published although it is; "" while all is well
    std::uint64_t reconnects = 0;  // connections made after the first
    std::uint64_t pending = 0;     // journal entries not yet dealt with, those that are not published included
    std::optional<core::Instant> oldestPending;
    std::uint64_t published = 0, repeated = 0;  // events; those of them that may have been published before
    std::uint64_t refused = 0;                  // attempts that the broker refused
    std::uint64_t inFlight = 0, window = 0;
    std::uint64_t parked = 0;                                             // orders whose events stand still
    std::uint64_t intakeAccepted = 0, intakeRefused = 0, intakeOpen = 0;  // messages
    Histogram lag;                                                        // journal entry to the broker's answer
};

struct EngineStatus {
    bool storeWritable = false;
    std::uint32_t partitionsOwned = 0, partitions = 0;
    bool recovering = true;        // the backlog of the last run is still being read
    std::uint64_t resident = 0;    // orders in memory
    std::uint64_t waiting = 0;     // unfinished orders in the store, not in memory
    std::uint64_t unfinished = 0;  // orders whose state is not final
    std::uint64_t held = 0;
    std::uint64_t jobs = 0;  // bulk jobs in work
    Deadlines deadlines;
    std::uint64_t inbox = 0;
    std::uint64_t accepted = 0, replayed = 0, refused = 0;
    std::array<std::uint64_t, 6> reached{};  // by OrderState, since start
    std::uint64_t commits = 0, commitFailures = 0, entries = 0, decisions = 0;
    Histogram commit;      // one store transaction
    Histogram batch;       // changes per transaction, same bounds without unit
    Histogram accept;      // intake to durable
    Histogram completion;  // accepted to completed
    std::vector<ServiceStatus> services;
    std::optional<MqttStatus> mqtt;  // nullopt: no broker is configured
};

}  // namespace sagadesk::api
