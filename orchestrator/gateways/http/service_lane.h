// One configured service: its handles, and the calls that wait for one of them. Belongs to the gateway's thread.
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <vector>

#include "gateways/http/curl_loop.h"
#include "gateways/http/exchange.h"

namespace sagadesk::gateways {

class ServiceLane {
public:
    ServiceLane(CurlLoop& loop, HttpService service);

    // Sends the call, lets it wait while `concurrency` others are on their way, or refuses it.
    void admit(PendingCall pending);
    void finished(Exchange& exchange, CURLcode result);

    // Refuses the waiting calls whose time is over.
    void expire(Steady::time_point now);
    [[nodiscard]] Steady::time_point nextExpiry() const { return m_nextExpiry; }

    void refuseWaiting();
    // Ends what is on its way; each of those calls is answered.
    void cutShort();
    [[nodiscard]] std::size_t underWay() const { return m_exchanges.size() - m_idle.size(); }

private:
    void launch(PendingCall pending);
    void launchWaiting();
    void release(Exchange& exchange, ports::ServiceAnswer answer);

    CurlLoop& m_loop;
    HttpService m_service;
    std::size_t m_lane;
    std::vector<std::unique_ptr<Exchange>> m_exchanges;
    std::vector<Exchange*> m_idle;  // the last used one is used next: its connection is warm
    std::deque<PendingCall> m_waiting;
    Steady::time_point m_nextExpiry = Steady::time_point::max();  // no waiting call's deadline is earlier
};

}  // namespace sagadesk::gateways
