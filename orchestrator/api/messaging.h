// What the ends of MQTT ask of the orchestrator: where publishing stands, and where what they found is kept.
//
// Rules as for Backend: every call returns at once, from any thread; its continuation runs exactly once, on a thread of
// the orchestrator, and must only hand over.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "api/backend.h"
#include "core/outbox.h"

namespace sagadesk::api {

// The order's type, for the topic of its events.
using OrderTypes = std::vector<std::pair<core::OrderId, std::string>>;

struct Marked {};
struct Kept {};

class Messaging {
public:
    virtual ~Messaging() = default;

    // Entries come through Backend::events().
    virtual void outbox(Then<core::OutboxState> then) = 0;
    // Of one order with sequence > after, in order; at most limit.
    virtual void entriesOf(core::OrderId order, std::uint64_t after, std::size_t limit,
                           Then<std::vector<core::JournalEntry>> then) = 0;
    // Of those that exist.
    virtual void typesOf(std::vector<core::OrderId> orders, Then<OrderTypes> then) = 0;
    // Answers when it is durable. Marks are made durable in the order in which they are given.
    virtual void mark(core::OutboxMark mark, Then<Marked> then) = 0;
    // Keeps a message that can't be an order; its id is given by the store. Answers when it is durable.
    virtual void keep(core::KeptMessage message, Then<Kept> then) = 0;
    // How the connections are doing: part of Backend::status() from then on.
    virtual void report(MqttStatus status) = 0;
};

}  // namespace sagadesk::api
