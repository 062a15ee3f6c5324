// Messages that did not get where they belong: events that the broker does not take, and messages from outside that can
// not be orders. Part of the failure queue.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/ids.h"
#include "core/time.h"

namespace sagadesk::api {

enum class UndeliveredKind : std::uint8_t {
    Event,   // of an order whose stream stands still until a person decides
    Intake,  // a message that could not become an order; its sender was answered
};
[[nodiscard]] std::string_view word(UndeliveredKind kind);  // "event", "intake"

struct UndeliveredView {
    std::string id;  // "event-{order id}", "intake-{number}"
    UndeliveredKind kind = UndeliveredKind::Event;
    core::Instant at{};
    std::string code, detail;
    std::string topic;                   // Intake
    std::string key;                     // Intake: idempotency key
    std::optional<core::OrderId> order;  // Event
    std::string event;                   // Event: its kind, "order.confirmed"
    std::uint64_t sequence = 0;          // Event
    std::uint16_t attempts = 0;          // Event
    bool goingOn = false;                // Event: a person has decided, it is being worked off
    std::string payload;                 // Intake: its beginning
    std::uint64_t bytes = 0;             // Intake: its length
};

// For the failure queue: what shares kind and code.
struct UndeliveredGroup {
    UndeliveredKind kind = UndeliveredKind::Event;
    std::string code;
    std::string detail;  // of the newest
    std::uint64_t count = 0;
    core::Instant oldest{}, newest{};
};

struct UndeliveredList {
    std::vector<UndeliveredView> messages;  // newest first, at most the limit asked for
    std::uint64_t events = 0, intake = 0;   // that there are
};
struct UndeliveredQuery {
    std::optional<UndeliveredKind> kind;
    std::string code;         // "" is any
    std::size_t limit = 100;  // 1–1,000
};

enum class UndeliveredAction : std::uint8_t {
    Retry,  // events only: publish it again, and what waits behind it
    LetGo,  // events: give it up, and publish what waits behind it; intake: forget the message
};
struct UndeliveredCommand {
    UndeliveredAction action = UndeliveredAction::Retry;
    std::vector<std::string> ids;         // or, when empty, all that match
    std::optional<UndeliveredKind> kind;  // required without ids
    std::string code;                     // "" is any
    std::string reason, actor;            // required, 1–500 characters
};
struct UndeliveredDone {
    std::uint64_t count = 0;  // taken up; those already going on or gone are not
};

// Publishes a part of the journal once more, with the same event ids. Without an order: what was written from `from`
// on and before `to`.
struct RepublishCommand {
    std::optional<core::Instant> from;  // inclusive; nullopt: from the beginning
    std::optional<core::Instant> to;    // exclusive; nullopt: up to now
    std::string order;                  // id or number; "" for all
    std::string reason, actor;
};
struct RepublishView {
    std::uint64_t id = 0;
    std::string actor, reason;
    std::optional<core::OrderId> order;
    core::Instant created{};
    std::optional<core::Instant> finished;
    std::uint64_t entries = 0;    // of the journal, in all
    std::uint64_t done = 0;       // of those
    std::uint64_t published = 0;  // events
};
struct RepublishList {
    std::vector<RepublishView> jobs;  // newest first, at most 20
};

}  // namespace sagadesk::api
