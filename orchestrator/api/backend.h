// The one door to an orchestrator: for HTTP, MQTT intake and the console alike.
//
// Every call returns at once, from any thread. Its continuation runs exactly once, on a thread of the backend: it must
// only hand the value over to the caller's own thread. After stop() continuations run with Problem Stopping.
#pragma once

#include <functional>

#include "api/orders.h"
#include "api/problem.h"
#include "api/status.h"

namespace sagadesk::api {

template <class T>
using Then = std::function<void(Answer<T>)>;

class Backend {
public:
    virtual ~Backend() = default;

    // Answers only after the order is durable; equal keys are answered with equal bytes.
    virtual void submit(SubmitOrder order, Then<Accepted> then) = 0;
    virtual void command(OrderCommand command, Then<CommandDone> then) = 0;
    virtual void callback(Callback callback, Then<CallbackDone> then) = 0;

    virtual void order(OrderName name, Then<OrderSnapshot> then) = 0;
    virtual void orders(OrderQuery query, Then<OrderPage> then) = 0;
    virtual void journal(OrderName name, Then<JournalPage> then) = 0;

    // A copy of the latest status, at most one engine turn old. Never waits.
    [[nodiscard]] virtual EngineStatus status() const = 0;
};

}  // namespace sagadesk::api
