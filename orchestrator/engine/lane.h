// The way to one service: places, pace, circuit breaker, and what people have set.
//
// Owned and used by the engine alone. Knows calls by their order, never their meaning. When it is blocked, orders park
// instead of queueing; when it opens again, be it after failures or after a pause, it lets them through in growing
// cohorts, so that a service that has just come back is not felled by everything that waited.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "api/services.h"
#include "api/status.h"
#include "core/decide.h"
#include "engine/latency_window.h"
#include "engine/orchestrator.h"
#include "ports/store.h"

namespace sagadesk::engine {

// A call whose intent is durable, waiting for a place.
struct Waiting {
    core::OrderId order;
    core::CallEffect effect;
    int priority = core::priority_default;
    core::Instant created{};  // of the order: older orders go first, which keeps few in work
    core::Instant since{};    // when it began to wait here
    bool returned = false;    // of an order that was parked here
};

class Lane {
public:
    // configured: whether the settings name the service at all.
    Lane(std::string name, const ServiceLimits& limits, bool configured);

    // What people have set, from now on. Of several the latest counts; what it leaves out goes back to the settings.
    void setControl(const ports::ServiceControl& control, core::Instant now);

    void enqueue(Waiting call);
    // The next call that may be sent now, counted as under way from here; nullopt when there is none or no place.
    [[nodiscard]] std::optional<Waiting> next(core::Instant now);

    enum class Health : std::uint8_t { Good, Bad, Neutral };
    // What next() gave was not sent after all.
    void withdraw();
    // A call under way was answered or lost. code: of the failure, kept when it opens the circuit.
    void answered(core::Instant now, Health health, core::Duration took, std::string_view code = {});

    // Takes no new orders now: they are to park. While the circuit is half open whoever comes first is the probe.
    [[nodiscard]] bool blocked() const {
        return !m_configured || m_paused || (m_breaker != api::BreakerState::Closed && room() == 0);
    }
    // Places that no call has or waits for.
    [[nodiscard]] std::size_t room() const;
    // How many parked orders may be brought back now. Newcomers that wait take no room from them: orders that were
    // parked are older, and where newcomers always wait they would never have their turn.
    [[nodiscard]] std::size_t roomForParked() const;
    // One call decides whether the circuit closes, and it is likely to fail.
    [[nodiscard]] bool probing() const { return m_breaker == api::BreakerState::HalfOpen; }
    // Ends a cool-down and a pause that are over. True when the lane went from blocked to letting calls through, be it
    // only a probe.
    bool tick(core::Instant now);
    // When something changes by itself: the end of the pause or of the cool-down, the next token of the rate.
    [[nodiscard]] std::optional<core::Instant> wake() const;

    // Removes and gives the calls that have waited since before the instant; all of them while the circuit is open.
    [[nodiscard]] std::vector<Waiting> takeOverdue(core::Instant before);
    [[nodiscard]] std::vector<Waiting> takeAll();

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }
    [[nodiscard]] std::uint32_t underWay() const { return m_underWay; }
    [[nodiscard]] api::ServiceStatus status() const;
    // For the services board; usedFor is left to who knows the workflows.
    [[nodiscard]] api::ServiceView view(core::Instant now) const;
    [[nodiscard]] const ports::ServiceControl& control() const { return m_control; }
    api::ServiceStatus& counts() { return m_counts; }

    // Orders parked on it in the store, and how many of them are being brought back. The count is uncertain until a
    // load has shown all there are.
    std::uint64_t parked = 0;
    bool parkedUncertain = true;
    std::size_t releasing = 0;
    bool loading = false;

private:
    struct Sooner {
        bool operator()(const Waiting& a, const Waiting& b) const;
    };
    using Queue = std::set<Waiting, Sooner>;

    void change(api::BreakerState to, core::Instant now, std::string_view code = {});
    void open(core::Instant now, std::string_view code);
    void failed(core::Instant now, std::string_view code);
    void succeeded(core::Instant now);
    void recover();
    void setLimits();
    [[nodiscard]] bool endPause(core::Instant now);
    [[nodiscard]] api::ServiceHealth health(const api::ServiceView& view) const;
    [[nodiscard]] std::uint32_t places() const;
    [[nodiscard]] bool takeToken(core::Instant now);
    Queue::iterator remove(Queue::iterator call);

    std::string m_name;
    ServiceLimits m_settings;
    ServiceLimits m_limits;  // in force
    bool m_configured;
    ports::ServiceControl m_control;
    bool m_paused = false;  // now; a pause that has ended by itself is still in m_control
    Queue m_waiting;
    std::size_t m_returned = 0;  // of those waiting
    std::uint32_t m_underWay = 0;
    api::BreakerState m_breaker = api::BreakerState::Closed;
    core::Instant m_breakerSince{};
    std::deque<api::BreakerChange> m_history;  // newest first
    std::uint32_t m_failuresInRow = 0;
    core::Instant m_openUntil{};
    core::Duration m_coolDown{};
    std::uint32_t m_allowance;  // places while it recovers; concurrency when well
    double m_tokens = 1.0;
    core::Instant m_tokensAt{};
    api::ServiceStatus m_counts;
    LatencyWindow m_latency;
};

}  // namespace sagadesk::engine
