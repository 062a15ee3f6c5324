// What the conformance suite of gateways needs of a world: a gateway, and behind it one service, "payment", that
// behaves as told. Each gateway brings one.
#pragma once

#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "ports/gateway.h"

namespace sagadesk::tests {

// An answer as the contract words it, whatever carries it.
struct ServiceReply {
    int status = 200;
    std::string body;
    std::string retryAfter;
};

enum class Misbehaviour {
    Away,                 // can't be reached: nothing of a call is sent
    NeverAnswers,         // takes the call and stays silent
    LeavesWithoutAnswer,  // takes the call and goes
    LeavesInMidAnswer,    // goes after half of it
    TricklesTheAnswer,    // so slowly that the call's time is over first
    AnswersTooMuch,       // more than core::answer_bytes_max
};

struct SeenCall {
    std::string path, idempotencyKey, traceparent, body;
};

class GatewayWorld {
public:
    // Calls at once that every world configures for its service.
    static constexpr std::size_t concurrency = 64;

    virtual ~GatewayWorld() = default;
    [[nodiscard]] virtual ports::Gateway& gateway() = 0;
    virtual void answerWith(ServiceReply reply) = 0;
    virtual void misbehave(Misbehaviour kind) = 0;
    [[nodiscard]] virtual std::vector<SeenCall> seen() = 0;
    // Until the service has taken that many calls; false after 10 s.
    [[nodiscard]] virtual bool waitUntilTaken(std::size_t calls) = 0;
};

struct NamedWorld {
    std::string name;
    std::function<std::unique_ptr<GatewayWorld>()> make;
};
// For GoogleTest's messages.
inline void PrintTo(const NamedWorld& world, std::ostream* out) {
    *out << world.name;
}

}  // namespace sagadesk::tests
