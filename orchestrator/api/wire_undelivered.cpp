#include "api/json_text.h"
#include "api/wire.h"
#include "api/wire_parts.h"
#include "core/well_formed.h"

namespace sagadesk::api {

namespace {

void appendMessage(JsonText& text, const UndeliveredView& message) {
    text.open('{')
        .member("id", message.id)
        .member("kind", word(message.kind))
        .member("at", message.at)
        .member("code", message.code)
        .member("detail", message.detail);
    if (message.kind == UndeliveredKind::Event)
        text.member("order", message.order.value_or(core::OrderId{}).text())
            .member("event", message.event)
            .member("sequence", message.sequence)
            .member("attempts", message.attempts)
            .member("goingOn", message.goingOn);
    else
        text.member("topic", core::wellFormed(message.topic))
            .memberOrNull("key", core::wellFormed(message.key))
            .member("payload", core::wellFormed(message.payload))
            .member("bytes", message.bytes);
    text.close('}');
}

void appendJob(JsonText& text, const RepublishView& job) {
    text.open('{')
        .member("id", job.id)
        .member("actor", job.actor)
        .member("reason", job.reason)
        .memberOrNull("order", job.order ? job.order->text() : std::string())
        .member("createdAt", job.created)
        .member("finishedAt", job.finished)
        .member("entries", job.entries)
        .member("done", job.done)
        .member("published", job.published)
        .close('}');
}

}  // namespace

void appendUndelivered(JsonText& text, const std::vector<UndeliveredGroup>& groups) {
    text.name("undelivered").open('[');
    for (const UndeliveredGroup& group : groups)
        text.open('{')
            .member("kind", word(group.kind))
            .member("code", group.code)
            .member("detail", group.detail)
            .member("count", group.count)
            .member("oldest", group.oldest)
            .member("newest", group.newest)
            .close('}');
    text.close(']');
}

std::string toJson(const UndeliveredList& list) {
    JsonText text(256 + 512 * list.messages.size());
    text.open('{').member("events", list.events).member("intake", list.intake);
    text.name("messages").open('[');
    for (const UndeliveredView& message : list.messages) appendMessage(text, message);
    return text.close(']').close('}').take();
}

std::string toJson(const UndeliveredDone& done) {
    return JsonText().open('{').member("count", done.count).close('}').take();
}

std::string toJson(const RepublishView& job) {
    JsonText text;
    appendJob(text, job);
    return text.take();
}

std::string toJson(const RepublishList& list) {
    JsonText text(64 + 512 * list.jobs.size());
    text.open('{').name("jobs").open('[');
    for (const RepublishView& job : list.jobs) appendJob(text, job);
    return text.close(']').close('}').take();
}

}  // namespace sagadesk::api
