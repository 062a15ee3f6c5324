// Orders that come over MQTT: {prefix}/intake/orders, a shared subscription, at least once.
//
// A message is an order as POST /v1/orders takes it: the payload is the body, the user property idempotency-key its
// key. Where it names a response topic it is answered there, after its order is durable, with what HTTP would answer.
// What can't be an order is answered with the problem and kept in the failure queue. What can't be taken now is
// answered so, or, where nobody waits for an answer, tried again and kept when there is no room to wait. Nothing
// vanishes unseen.
//
// Needs a connection of its own with a lasting session, so that the broker keeps what comes while it is away.
// Everything runs on the broker's thread; the calls below are for any thread. Broker, backend, messaging and clock must
// outlive it. The connection ends (its thread too) before this is destroyed; the backend may answer later still.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "api/messaging.h"
#include "core/time.h"
#include "ports/broker.h"
#include "ports/clock.h"

namespace sagadesk::intake {

struct IntakeSettings {
    std::string prefix = "sagadesk";
    std::size_t underWay_max = 2'000;  // messages with the backend; more are refused as IntakeFull
    std::size_t underWay_bytes_max = 32 * 1024 * 1024;
    std::size_t waiting_max = 1'000;  // messages without a response topic that wait for another try
    std::size_t waiting_bytes_max = 8 * 1024 * 1024;
    core::Duration firstPause{200}, longestPause{30'000};  // between tries
    core::Duration answerExpiry{300'000};
};

struct IntakeCounts {
    std::uint64_t accepted = 0;  // orders, repetitions included
    std::uint64_t refused = 0;   // answered with a problem or kept
    std::uint64_t open = 0;      // with the backend, or waiting
    std::uint64_t lost = 0;      // of the refused: could not be kept either, the store had no room for them
};

class Intake {
public:
    Intake(ports::Broker& broker, api::Backend& backend, api::Messaging& messaging, const ports::Clock& clock,
           IntakeSettings settings);
    ~Intake();
    Intake(const Intake&) = delete;
    Intake& operator=(const Intake&) = delete;

    // Once.
    void start();
    // Takes no more: what comes is refused as Stopping. What is under way is answered until the connection stops; what
    // waits for another try is kept.
    void stop();
    [[nodiscard]] IntakeCounts counts() const;

private:
    struct Desk;
    std::shared_ptr<Desk> m_desk;
};

}  // namespace sagadesk::intake
