// The services board: how each service is doing, and what people may do about it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "api/status.h"
#include "core/time.h"

namespace sagadesk::api {

// Of the answers in a window of time that ends now.
struct Latency {
    std::uint64_t calls = 0;
    std::uint64_t good = 0;  // answers that show a healthy service, refusals included
    std::optional<core::Duration> p50, p95;
};

struct BreakerChange {
    core::Instant at{};
    BreakerState to = BreakerState::Closed;
    std::string code;  // of the failure that opened it; "" otherwise
};

// The state that a person should see first is the highest.
enum class ServiceHealth : std::uint8_t { Healthy, Slow, BadAnswers, Paused, NotAnswering, NotConfigured };
[[nodiscard]] std::string_view word(ServiceHealth health);  // "healthy", "slow" …
[[nodiscard]] std::string_view word(BreakerState state);    // "closed", "open", "half_open"

struct ServiceView {
    std::string name;
    ServiceHealth health = ServiceHealth::Healthy;
    BreakerState breaker = BreakerState::Closed;
    core::Instant breakerSince{};
    std::optional<core::Instant> nextProbe;  // while open
    std::vector<BreakerChange> history;      // newest first, at most 50, since the start of the node
    Latency fiveMinutes, hour;
    std::vector<Latency> minutes;  // the last 60, oldest first: for charts
    std::uint32_t underWay = 0, queued = 0;
    std::uint64_t parked = 0;
    std::uint32_t concurrency = 0;  // in force
    std::optional<double> rate;     // in force
    std::uint32_t configuredConcurrency = 0;
    std::optional<double> configuredRate;
    std::uint32_t recovering = 0;  // places open to calls while it comes back; 0 when it is well
    bool paused = false;
    std::optional<core::Instant> pausedUntil;
    std::string controlActor, controlReason;  // of the latest pause, resume or change of limits
    std::optional<core::Instant> controlAt;
    std::vector<std::string> usedFor;  // "purchase/authorise-payment" …
};

struct ServiceBoard {
    std::vector<ServiceView> services;  // worst first, then by name
    core::Instant at{};
};

enum class ServiceOrder : std::uint8_t { Pause, Resume, SetLimits, Test };
struct ServiceCommand {
    std::string service;
    ServiceOrder order = ServiceOrder::Pause;
    std::string reason, actor;           // reason not required for Test
    std::optional<core::Instant> until;  // Pause
    // SetLimits: what is nullopt goes back to the configured limit.
    std::optional<std::uint32_t> concurrency;
    std::optional<double> rate;
};

// What a test call found: whether the service answers at all. Orders are not touched, the circuit is not either.
struct TestCall {
    bool answered = false;
    int status = 0;
    std::string code;  // when not answered
    core::Duration took{};
};
struct ServiceDone {
    ServiceView service;
    std::optional<TestCall> test;
};

}  // namespace sagadesk::api
