// Calls to services: the way out.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "core/time.h"

namespace sagadesk::ports {

enum class CallKind : std::uint8_t { Action, Compensation, Lookup, Test };

// One attempt of one step, of its compensation, or one look-up. The engine sends it only after its intent is durable.
struct ServiceCall {
    std::uint64_t id = 0;  // of this process; ties the answer to the call
    std::string service;   // names the configured service
    std::string method;    // "POST", "GET" …
    std::string path;      // appended to the service's url; starts with "/"
    std::string step;      // its name in the workflow
    CallKind kind = CallKind::Action;
    std::string callbackToken;  // by which a later answer finds the attempt; "" for a look-up
    std::string idempotencyKey;
    std::string traceparent;   // W3C Trace Context
    std::string body;          // JSON; empty for a look-up
    core::Duration timeout{};  // of the whole attempt, from now to the last byte of the answer
    bool freshConnection =
        false;  // effects verify and once: curl repeats a POST by itself when a reused connection dies
};

enum class Transport : std::uint8_t {
    Answered,  // status and body are complete
    NotSent,   // provably no byte of the request left: resolve, connect or TLS failed
    Lost,      // sent at least in part, no complete answer: time-out, connection lost, answer too large or not HTTP
};

struct ServiceAnswer {
    std::uint64_t id = 0;
    Transport transport = Transport::Lost;
    int status = 0;
    std::string body;        // at most core::answer_bytes_max
    std::string retryAfter;  // header as received
    std::string
        code;  // NotSent, Lost: "connection_refused", "dns", "tls", "timeout", "connection_lost", "answer_too_large" …
    std::string detail;  // for people; no secrets, no body
    core::Duration took{};
    // As the request was sent: its method and path, or no method and the topic. "" where it was not even begun.
    std::string sentMethod, sentTo;
};

// call() never blocks and may be called from one thread (the engine's); done runs exactly once for every call, on the
// gateway's own thread, also after stop().
class Gateway {
public:
    using Done = std::function<void(ServiceAnswer)>;
    virtual ~Gateway() = default;
    virtual void call(ServiceCall call, Done done) = 0;
    // Calls under way get until the deadline, then answer Lost; later calls answer NotSent. Blocks.
    virtual void stop(core::Duration deadline) = 0;
};

}  // namespace sagadesk::ports
