// What GET /v1/events asks for: from where on, and which entries.
#pragma once

#include <bitset>
#include <optional>
#include <string>

#include "api/events.h"
#include "http/reply.h"
#include "http/server.h"

namespace sagadesk::http {

struct EventFilter {
    std::optional<std::bitset<64>> kinds;  // by core::EntryKind; nullopt: all
    std::optional<core::OrderId> order;

    [[nodiscard]] bool lets(const core::JournalEntry& entry) const;
};

struct EventQuery {
    std::optional<api::EventCursor> after;  // nullopt: from now on
    std::string order;                      // id or number as given, or ""
    EventFilter filter;                     // without the order, which is to be looked up
    bool asPage = false;                    // one page as JSON instead of the stream
    std::size_t limit = 500;                // of the page
};

// A page is asked for by Accept: application/json.
// partitions: how many the journal has, 0 when that is not known. The header Last-Event-ID goes before the parameter
// "after", which a browser repeats when it comes back.
[[nodiscard]] Checked<EventQuery> parseEventQuery(const Request& request, std::size_t partitions);

}  // namespace sagadesk::http
