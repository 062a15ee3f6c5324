// How the connection to the orchestrator is. Where it runs in the same process it is always live.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "core/time.h"

namespace sagadesk::api {

enum class LinkHealth : std::uint8_t {
    Live,
    Slow,         // answers take over a second
    Lost,         // what is known is what was known then; calls are refused at once
    NewerSchema,  // the other side says things that this program does not know: reading works as far as it goes
    SignedOut,    // the token is missing, wrong or has ended
};
[[nodiscard]] std::string_view word(LinkHealth health);  // "live", "slow" …

struct LinkState {
    LinkHealth health = LinkHealth::Live;
    std::string name;                      // of the connection, as people call it
    core::Instant since{};                 // of this health
    std::optional<core::Instant> nextTry;  // Lost: when it is tried again by itself
    core::Duration latency{};              // of the latest answer, or of the one that is waited for
    core::Duration usual{};                // of answers while all is well
    std::string detail;                    // why, for people; "" while Live
};

class Link {
public:
    virtual ~Link() = default;

    // A copy of the latest state. Any thread; never waits.
    [[nodiscard]] virtual LinkState state() const = 0;
    // Runs nudge, on any thread, when health, since or nextTry have changed, until the returned value is destroyed;
    // nudge must only hand over.
    [[nodiscard]] virtual std::shared_ptr<void> watch(std::function<void()> nudge) = 0;
    // A person wants it tried again now. Any thread.
    virtual void tryNow() = 0;
};

class AlwaysLive final : public Link {
public:
    AlwaysLive(std::string name, core::Instant since);

    [[nodiscard]] LinkState state() const override;
    [[nodiscard]] std::shared_ptr<void> watch(std::function<void()> nudge) override;
    void tryNow() override;

private:
    LinkState m_state;
};

}  // namespace sagadesk::api
