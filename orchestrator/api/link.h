// How the connection to an orchestrator is: always live when it runs in this process, anything else when it is
// elsewhere.
//
// Owned by whoever made the backend; every call from any thread, never waits.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "core/time.h"

namespace sagadesk::api {

enum class LinkHealth : std::uint8_t {
    Live,
    Slow,         // it answers, but takes much longer than usual
    Lost,         // what is shown is what was known at `since`; commands are refused
    NewerSchema,  // the other side is newer: reading works, commands are refused
    SignedOut,    // credentials are missing or no longer good
};

struct LinkState {
    LinkHealth health = LinkHealth::Live;
    std::string name;                       // of the connection, as its user calls it: "Production"
    core::Instant since{};                  // of this health
    std::optional<core::Instant> nextTry;   // Lost
    std::optional<core::Duration> latency;  // of recent answers
    std::optional<core::Duration> usualLatency;
    std::string detail;  // why, for whoever repairs it; no secrets
};

class Link {
public:
    virtual ~Link() = default;

    [[nodiscard]] virtual LinkState state() const = 0;
    // Runs nudge, on a thread of the backend, when the state has changed, until the returned value is destroyed; nudge
    // must only hand over.
    [[nodiscard]] virtual std::shared_ptr<void> watch(std::function<void()> nudge) = 0;
    // Lost: tries at once instead of at nextTry.
    virtual void tryNow() = 0;
};

// The link of an orchestrator in this process.
class AlwaysLive final : public Link {
public:
    explicit AlwaysLive(std::string name, core::Instant since = {}) {
        m_state.name = std::move(name), m_state.since = since;
    }
    [[nodiscard]] LinkState state() const override { return m_state; }
    [[nodiscard]] std::shared_ptr<void> watch(std::function<void()>) override { return nullptr; }
    void tryNow() override {}

private:
    LinkState m_state;
};

}  // namespace sagadesk::api
