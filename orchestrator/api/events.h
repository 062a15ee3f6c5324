// The journal as a stream: pages after a cursor, and a nudge when there is more.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/journal.h"

namespace sagadesk::api {

// How far a reader has come: the position of the last entry it has, for each partition. Whoever goes on after it misses
// nothing and gets nothing twice.
struct EventCursor {
    std::vector<std::uint64_t> positions;

    // "17.0.4": positions joined by dots.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] static std::optional<EventCursor> parse(std::string_view text);
};

struct EventsAfter {
    std::optional<EventCursor> cursor;  // nullopt: nothing, only tell where the journal ends now
    std::size_t limit = 500;
};

struct EventPage {
    // In order for each order; the cursor after an entry is the one before it with its partition's position set to its.
    std::vector<core::JournalEntry> entries;
    EventCursor next;
    bool more = false;  // there were more than the limit
};

}  // namespace sagadesk::api
