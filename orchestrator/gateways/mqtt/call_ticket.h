// A call on its way, answered exactly once whatever becomes of it.
#pragma once

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>

#include "ports/gateway.h"

namespace sagadesk::gateways {

class CallTicket {
public:
    using Steady = std::chrono::steady_clock;

    CallTicket(ports::ServiceCall asked, ports::Gateway::Done done)
        : call(std::move(asked)),
          started(Steady::now()),
          deadline(started + call.timeout),
          m_done(std::move(done)) {}
    // The thread that should have carried it is gone.
    ~CallTicket() { fail(ports::Transport::NotSent, "stopping", "The call was not made because the program stops."); }
    CallTicket(const CallTicket&) = delete;
    CallTicket& operator=(const CallTicket&) = delete;

    // Only the first answer counts.
    void answer(ports::ServiceAnswer answer) {
        if (!m_done) return;
        answer.id = call.id;
        answer.took = std::chrono::duration_cast<core::Duration>(Steady::now() - started);
        answer.sentTo = topic;
        std::exchange(m_done, nullptr)(std::move(answer));
    }
    void fail(ports::Transport transport, std::string code, std::string detail) {
        ports::ServiceAnswer failed;
        failed.transport = transport;
        failed.code = std::move(code);
        failed.detail = std::move(detail);
        answer(std::move(failed));
    }
    void capTime(core::Duration most) { deadline = std::min(deadline, started + most); }
    [[nodiscard]] core::Duration left() const { return std::chrono::ceil<core::Duration>(deadline - Steady::now()); }

    const ports::ServiceCall call;
    const Steady::time_point started;
    Steady::time_point deadline;
    std::string topic;  // where it went, or "" as long as it has not been published

private:
    ports::Gateway::Done m_done;
};

}  // namespace sagadesk::gateways
