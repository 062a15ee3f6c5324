// Answers to the senders of orders: the bodies of the HTTP API, published to where each sender asked for them.
//
// Belongs to the broker's thread. An answer that did not get to the broker is published again until it expires; twice
// does no harm, for it bears the correlation data of its question.
#pragma once

#include <cstddef>
#include <deque>
#include <memory>

#include "api/orders.h"
#include "api/problem.h"
#include "ports/broker.h"
#include "ports/clock.h"

namespace sagadesk::intake {

// User properties: status, and where they apply location, idempotent-replayed, retry-after (seconds).
[[nodiscard]] ports::Message acceptedAnswer(const api::Accepted& accepted);
[[nodiscard]] ports::Message problemAnswer(const api::Problem& problem);

class Answers : public std::enable_shared_from_this<Answers> {
public:
    Answers(ports::Broker& broker, const ports::Clock& clock, core::Duration expiry, std::size_t unsent_max)
        : m_broker(broker),
          m_clock(clock),
          m_expiry(expiry),
          m_unsent_max(unsent_max) {}

    // To the question's response topic; the answer's topic and correlation data are set here.
    void send(ports::Message answer, const ports::Message& question);

private:
    struct Letter {
        ports::Message message;
        core::Instant expires{};
    };
    void publish(std::shared_ptr<const Letter> letter);
    void settled(const ports::Receipt& receipt, std::shared_ptr<const Letter> letter);
    void publishAgain();

    ports::Broker& m_broker;
    const ports::Clock& m_clock;
    const core::Duration m_expiry;
    const std::size_t m_unsent_max;
    std::deque<std::shared_ptr<const Letter>> m_unsent;
    bool m_timerRuns = false;
};

}  // namespace sagadesk::intake
