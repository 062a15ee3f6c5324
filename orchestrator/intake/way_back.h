// From the orchestrator's threads back to the broker's, for as long as there is a broker.
//
// Shared by every continuation that is given out, so that an answer may come after intake and connection have gone.
#pragma once

#include <functional>
#include <mutex>

#include "ports/broker.h"

namespace sagadesk::intake {

class WayBack {
public:
    explicit WayBack(ports::Broker& broker) : m_broker(&broker) {}

    void post(std::function<void()> work);  // any thread; nothing after close()
    void close();                           // any thread; the broker may be destroyed afterwards

private:
    std::mutex m_mutex;
    ports::Broker* m_broker;  // nullptr once closed
};

}  // namespace sagadesk::intake
