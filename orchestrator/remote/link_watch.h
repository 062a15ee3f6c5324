// How the connection is, from what has become of calls: a state machine without clock and network.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "api/link.h"

namespace sagadesk::remote {

class LinkWatch {
public:
    static constexpr core::Duration slow_from{1'000};
    static constexpr core::Duration backoff_first{1'000}, backoff_max{30'000};

    LinkWatch(std::string name, core::Instant now);

    // Each tells whether others should be told.
    bool answered(core::Duration took, core::Instant now);
    bool waits(core::Duration soFar, core::Instant now);  // an answer that is still waited for
    bool lost(std::string detail, core::Instant now);     // also when a further try has failed
    bool signedOut(std::string detail, core::Instant now);
    bool newerSchema(std::string detail, core::Instant now);  // stays so until the connection is lost or made anew

    [[nodiscard]] const api::LinkState& state() const { return m_state; }
    [[nodiscard]] bool isUsable() const;  // calls may be sent
    // Until the connection is looked at again: each second while all is well.
    [[nodiscard]] core::Duration untilNext() const;

private:
    bool become(api::LinkHealth health, std::string detail, core::Instant now);
    void learn(core::Duration took);

    api::LinkState m_state;
    core::Duration m_backoff = backoff_first;
    bool m_newer = false;
};

}  // namespace sagadesk::remote
