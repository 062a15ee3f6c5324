// What was sent to services for an order and what came back, as callers see it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/attempt.h"
#include "core/ids.h"
#include "core/time.h"

namespace sagadesk::api {

struct AttemptsQuery {
    std::string order;      // id or number
    std::string step;       // "": of all steps
    bool personal = false;  // with what the order's document says of a person; that is written into the journal first
    std::string reason;     // required where personal, 1–500 characters
    std::string actor;
};

// Secrets and numbers of cards are dots in it for everybody.
struct AttemptBody {
    std::string text;         // "" when there was none; as it was written, else
    std::uint64_t bytes = 0;  // that it had
    bool cut = false;         // only its beginning is here

    bool operator==(const AttemptBody&) const = default;
};

struct SentAttempt {
    std::uint16_t run = 1;
    std::string step;
    core::AttemptKind kind = core::AttemptKind::Action;
    std::uint16_t attempt = 0;
    core::Instant sent{};
    core::Duration took{};
    std::string method;  // "" over MQTT
    std::string path;    // or the topic
    std::string key;     // idempotency key
    core::AttemptEnd end = core::AttemptEnd::Answered;
    int status = 0;  // 0 when no answer came
    core::AttemptOutcome outcome = core::AttemptOutcome::Unknown;
    std::string code;  // of the trouble or the refusal, or ""
    AttemptBody request, response;
    bool documentKept = true;  // false: the document has been amended more than once since, "order" is null

    bool operator==(const SentAttempt&) const = default;
};

struct AttemptsPage {
    core::OrderId order;
    bool personal = false;
    std::vector<SentAttempt> attempts;  // oldest first
};

}  // namespace sagadesk::api
