// The six stand-in services on one port: what they answer. Runs on the server's thread.
//
//   POST /{service}{path}                 a call, with Idempotency-Key
//   GET  /{service}{look-up path}/{key}   {"done": true, "reference": …}, {"done": false} or 404
//   GET  /ledger[?order=ID | ?after=N&limit=N], /ledger/summary
//   GET, PUT, DELETE /faults
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "http/server.h"
#include "simulator/callbacks.h"
#include "simulator/delay_queue.h"
#include "simulator/faults.h"
#include "simulator/ledger.h"

namespace sagadesk::simulator {

class Services {
public:
    Services(FaultPlan faults, std::uint64_t seed);
    void handle(http::Request request, http::Responder responder);

private:
    struct Call;
    void administer(const http::Request& request, http::Responder responder);
    void replaceFaults(const http::Request& request, http::Responder responder);
    void callService(const http::Request& request, std::string_view path, Service service, http::Responder responder);
    void lookUp(std::string_view path, Service service, http::Responder responder);
    void decide(const Call& call, const FaultDraw& draw, const Ledger::Entry& entry, http::Responder responder);
    void settle(const Ledger::Entry& entry, const std::string& declineCode, bool twice);
    [[nodiscard]] http::Response answerOf(const Ledger::Entry& entry) const;
    void reply(const FaultDraw& draw, http::Response response, http::Responder responder);

    std::uint64_t m_seed;
    Ledger m_ledger;
    FaultPlan m_faults;
    CallbackSender m_callbacks;
    DelayQueue m_delays;
    // The newest address of each key that still owes a callback: each attempt brings its own.
    std::unordered_map<std::string, std::string> m_callbackUrls;
};

}  // namespace sagadesk::simulator
