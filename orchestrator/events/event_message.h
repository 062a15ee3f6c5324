// A journal entry as the outside world gets it: CloudEvents 1.0, structured JSON, over MQTT 5.
//
// The same entry gives the same bytes for ever, whichever node publishes it and however often.
#pragma once

#include <string>
#include <string_view>

#include "core/journal.h"
#include "core/time.h"
#include "ports/broker.h"

namespace sagadesk::events {

inline constexpr std::string_view cloud_event_type = "application/cloudevents+json";

struct EventFormat {
    std::string prefix = "sagadesk";     // of all topics; no slash at its ends
    bool personalData = false;           // also the reasons that people typed
    core::Duration expiry{604'800'000};  // the broker keeps it no longer for those who are away
};

// About no order: of a service, a bulk job …
[[nodiscard]] bool isAboutNoOrder(const core::JournalEntry& entry);

// "{partition}-{position}"
[[nodiscard]] std::string eventId(const core::JournalEntry& entry);
// {prefix}/orders/{type}/{order id}/{confirmed}, {prefix}/orders/{type}/{order id}/{step/failed}, and for entries about
// no order {prefix}/events/{service/paused}.
[[nodiscard]] std::string eventTopic(const core::JournalEntry& entry, std::string_view orderType,
                                     std::string_view prefix);
// The CloudEvent. Its source is "/{prefix}": the journal, not the node, so that a repetition is the same event.
[[nodiscard]] std::string eventJson(const core::JournalEntry& entry, const EventFormat& format);
[[nodiscard]] ports::Message eventMessage(const core::JournalEntry& entry, std::string_view orderType,
                                          const EventFormat& format);

}  // namespace sagadesk::events
