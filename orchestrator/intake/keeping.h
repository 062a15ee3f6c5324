// Messages that can't be orders, on their way into the store. Belongs to the broker's thread.
//
// What the store does not take now is given to it again with growing pauses. There is a bound on what waits: the store
// keeps only so many (core::kept_messages_max), so a flood loses its middle here and nothing else.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>

#include "api/messaging.h"
#include "intake/way_back.h"
#include "ports/broker.h"

namespace sagadesk::intake {

// A message as it is kept: its payload cut, and readable as UTF-8 text.
[[nodiscard]] core::KeptMessage keptMessage(const ports::Message& message, const api::Problem& problem,
                                            core::Instant at);

class Keeping : public std::enable_shared_from_this<Keeping> {
public:
    Keeping(ports::Broker& broker, api::Messaging& messaging, std::shared_ptr<WayBack> way)
        : m_broker(broker),
          m_messaging(messaging),
          m_way(std::move(way)) {}

    void keep(core::KeptMessage message);
    [[nodiscard]] std::size_t waiting() const { return m_underWay + m_again.size(); }
    [[nodiscard]] std::uint64_t lost() const { return m_lost; }  // there was no room for them

private:
    void give(std::shared_ptr<const core::KeptMessage> message);
    void tryLater(std::shared_ptr<const core::KeptMessage> message);
    void giveAgain();

    ports::Broker& m_broker;
    api::Messaging& m_messaging;
    const std::shared_ptr<WayBack> m_way;
    std::deque<std::shared_ptr<const core::KeptMessage>> m_again;
    std::size_t m_underWay = 0;
    std::uint64_t m_lost = 0;
    core::Duration m_pause{0};
    bool m_timerRuns = false;
};

}  // namespace sagadesk::intake
