#include <utility>

#include "api/wire.h"
#include "http/event_feed.h"
#include "http/event_query.h"
#include "http/reply.h"
#include "http/route_table.h"

namespace sagadesk::http {

namespace {

struct Opening {
    EventQuery query;
    std::shared_ptr<Responder> responder;
    std::shared_ptr<void> place;
};

// nullptr: there are as many streams as there may be.
std::shared_ptr<void> takePlace(const RouteContext& context) {
    const auto open = context.streams;
    if (open->fetch_add(1) >= context.settings.streams_max) {
        open->fetch_sub(1);
        return nullptr;
    }
    return {open.get(), [open](void*) { open->fetch_sub(1); }};
}

Response noPlace() {
    Response response =
        refused(503, "too_many_streams", "As many event streams are open as this service serves.").value();
    response.headers.emplace_back("Retry-After", "5");
    return response;
}

// From any thread: the feed begins in the server's.
void openStream(api::Backend& backend, Opening opening) {
    api::EventsAfter after{opening.query.after, events_page};
    backend.events(std::move(after), [&backend, opening = std::move(opening)](api::Answer<api::EventPage> first) {
        if (!first) return opening.responder->send(problemReply(first.error()));
        api::EventCursor start = opening.query.after.value_or(first->next);
        opening.responder->stream(textReply("text/event-stream", {}),
                                  std::make_unique<EventFeed>(backend, opening.query.filter, std::move(start),
                                                              std::move(*first), opening.place));
    });
}

// What the filter leaves out is passed over: the cursor goes on behind it.
void givePage(api::Backend& backend, Opening opening) {
    api::EventsAfter after{opening.query.after, opening.query.limit};
    backend.events(std::move(after), [opening = std::move(opening)](api::Answer<api::EventPage> page) {
        if (!page) return opening.responder->send(problemReply(page.error()));
        std::erase_if(page->entries,
                      [&](const core::JournalEntry& entry) { return !opening.query.filter.lets(entry); });
        opening.responder->send(jsonReply(200, api::toJson(*page)));
    });
}

void open(api::Backend& backend, Opening opening) {
    opening.query.asPage ? givePage(backend, std::move(opening)) : openStream(backend, std::move(opening));
}

// The order's number is made its id once, for entries name their order by id.
void openOfOrder(api::Backend& backend, Opening opening) {
    const std::string name = opening.query.order;
    backend.order(name, [&backend, opening = std::move(opening)](const api::Answer<api::OrderSnapshot>& order) mutable {
        if (!order) return opening.responder->send(problemReply(order.error()));
        opening.query.filter.order = order->summary.id;
        open(backend, std::move(opening));
    });
}

}  // namespace

void giveEvents(RouteContext& context, Exchange exchange) {
    auto query = parseEventQuery(exchange.request, context.backend.status().partitions);
    if (!query) return exchange.reply(std::move(query.error()));
    auto place = query->asPage ? nullptr : takePlace(context);
    if (!place && !query->asPage) return exchange.reply(noPlace());
    Opening opening{std::move(*query), std::move(exchange.responder), std::move(place)};
    if (opening.query.order.empty()) return open(context.backend, std::move(opening));
    openOfOrder(context.backend, std::move(opening));
}

}  // namespace sagadesk::http
