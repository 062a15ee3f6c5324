#include "api/parse.h"
#include "api/parse_parts.h"

namespace sagadesk::api {

// Not in an unnamed namespace: they are found by their arguments.

static void readEvent(const Members& in, UndeliveredView& to) {
    in.read("order", to.order.emplace());
    in.read("event", to.event);
    in.read("sequence", to.sequence);
    in.read("attempts", to.attempts);
    in.read("goingOn", to.goingOn);
}

static void readIntake(const Members& in, UndeliveredView& to) {
    in.read("topic", to.topic);
    in.readIfAny("key", to.key);
    in.read("payload", to.payload);
    in.read("bytes", to.bytes);
}

static void readMembers(const Members& in, UndeliveredView& to) {
    in.read("id", to.id);
    in.read("kind", to.kind);
    in.read("at", to.at);
    in.read("code", to.code);
    in.read("detail", to.detail);
    to.kind == UndeliveredKind::Event ? readEvent(in, to) : readIntake(in, to);
}

static void readMembers(const Members& in, UndeliveredList& to) {
    in.read("messages", to.messages);
    in.read("events", to.events);
    in.read("intake", to.intake);
}

static void readMembers(const Members& in, UndeliveredDone& to) {
    in.read("count", to.count);
}

static void readMembers(const Members& in, RepublishView& to) {
    in.read("id", to.id);
    in.read("actor", to.actor);
    in.read("reason", to.reason);
    in.readIfAny("order", to.order);
    in.read("createdAt", to.created);
    in.readIfAny("finishedAt", to.finished);
    in.read("entries", to.entries);
    in.read("done", to.done);
    in.read("published", to.published);
}

static void readMembers(const Members& in, RepublishList& to) {
    in.read("jobs", to.jobs);
}

void readMembers(const Members& in, UndeliveredGroup& to) {
    in.read("kind", to.kind);
    in.read("code", to.code);
    in.read("detail", to.detail);
    in.read("count", to.count);
    in.read("oldest", to.oldest);
    in.read("newest", to.newest);
}

template <>
core::Expected<UndeliveredList> fromJson(std::string_view text) {
    return readDocument<UndeliveredList>(text);
}

template <>
core::Expected<UndeliveredDone> fromJson(std::string_view text) {
    return readDocument<UndeliveredDone>(text);
}

template <>
core::Expected<RepublishView> fromJson(std::string_view text) {
    return readDocument<RepublishView>(text);
}

template <>
core::Expected<RepublishList> fromJson(std::string_view text) {
    return readDocument<RepublishList>(text);
}

}  // namespace sagadesk::api
