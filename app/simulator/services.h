// The six stand-in services: what they answer, whatever carries question and answer. Runs on one thread with a Qt loop.
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

#include "simulator/asker.h"
#include "simulator/callbacks.h"
#include "simulator/delay_queue.h"
#include "simulator/faults.h"
#include "simulator/ledger.h"

namespace sagadesk::simulator {

class Services {
public:
    Services(FaultPlan faults, std::uint64_t seed);
    void handle(const Question& request, const AskerPtr& asker);

private:
    struct Call;
    void administer(const Question& request, const AskerPtr& asker);
    void replaceFaults(const Question& request, const AskerPtr& asker);
    void callService(const Question& request, std::string_view path, Service service, const AskerPtr& asker);
    void lookUp(std::string_view path, Service service, const AskerPtr& asker);
    void decide(const Call& call, const FaultDraw& draw, const Ledger::Entry& entry, const AskerPtr& asker);
    void settle(const Ledger::Entry& entry, const std::string& declineCode, bool twice);
    [[nodiscard]] std::string callbackOf(const Ledger::Entry& entry) const;
    [[nodiscard]] Reply answerOf(const Ledger::Entry& entry) const;
    void reply(const FaultDraw& draw, Reply response, const AskerPtr& asker);

    std::uint64_t m_seed;
    Ledger m_ledger;
    FaultPlan m_faults;
    CallbackSender m_callbacks;
    DelayQueue m_delays;
    // Where each key that was answered 202 is answered in the end: to the newest attempt, each brings its own.
    struct Owed {
        std::string callbackUrl;
        AskerPtr asker;  // nullptr: call back
    };
    std::unordered_map<std::string, Owed> m_owed;
};

}  // namespace sagadesk::simulator
