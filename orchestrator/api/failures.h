// The failure queue: troubled orders grouped by cause, and what people say about a cause.
#pragma once

#include <string>
#include <vector>

#include "api/undelivered.h"
#include "core/cause.h"
#include "core/time.h"

namespace sagadesk::api {

struct MoneySum {
    std::string currency;
    std::uint64_t orders = 0;
    std::int64_t total = 0;   // minor units
    std::int64_t atRisk = 0;  // minor units
};

struct NoteView {
    core::Instant at{};
    std::string actor, text;
};

struct CauseView {
    std::string id;
    core::Cause cause;
    core::Help section = core::Help::Decide;
    std::uint64_t orders = 0;
    std::vector<MoneySum> money;
    std::optional<core::Instant> oldest, newest;
    std::uint64_t occurrences = 0;
    core::Instant firstSeen{}, lastSeen{};
    std::array<std::uint32_t, 12> trend{};  // the last hour by five minutes, oldest first
    std::optional<core::Instant> settledAt;
    std::string settledBy;
    bool regressed = false;  // raised again after it was settled
    std::vector<NoteView> notes;
};

struct FailureList {
    std::vector<CauseView> causes;  // by section, then by money at risk, then by number of orders
    std::uint64_t orders = 0;
    std::uint64_t failedToday = 0;              // ended as failed by themselves, everything undone
    std::vector<UndeliveredGroup> undelivered;  // messages, most first
    core::Instant at{};
};

// A note on a cause, or the statement that it is settled.
struct CauseCommand {
    std::string cause;  // its id
    bool settle = false;
    std::string text;  // the note, or the reason of the settling; 1–500 characters
    std::string actor;
};
struct CauseDone {
    std::string cause;
};

}  // namespace sagadesk::api
