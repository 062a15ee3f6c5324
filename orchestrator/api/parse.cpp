#include "api/parse.h"

#include "api/parse_parts.h"
#include "api/wire.h"

namespace sagadesk::api {

// Not in an unnamed namespace: they are found by their arguments.

static void readMembers(const Members& in, OrderPage& to) {
    in.read("orders", to.orders);
    std::string next;
    in.readIfAny("next", next);
    if (next.empty()) return;
    to.next = decodeCursor(next, &to.nextValue);
    if (!to.next) in.wrong("next", "a cursor");
}

static void readMembers(const Members& in, OrderCount& to) {
    in.read("count", to.count);
    in.read("exact", to.exact);
}

static void readMembers(const Members& in, JournalPage& to) {
    in.read("order", to.order);
    in.read("entries", to.entries);
}

static void readMembers(const Members& in, EventPage& to) {
    in.read("entries", to.entries);
    in.read("more", to.more);
    std::string next;
    in.read("next", next);
    auto cursor = EventCursor::parse(next);
    if (!cursor) return in.wrong("next", "a cursor");
    to.next = std::move(*cursor);
}

static void readMembers(const Members& in, Accepted& to) {
    in.read("id", to.id);
}

static void readMembers(const Members& in, CommandDone& to) {
    in.read("id", to.id);
    in.read("version", to.version);
    in.read("state", to.state);
    in.read("activity", to.activity);
}

static void readMembers(const Members& in, CallbackDone& to) {
    in.read("verdict", to.verdict);
}

static void readMembers(const Members& in, core::PlannedUndo& to) {
    in.read("step", to.step);
    in.read("label", to.label);
    in.readIfAny("service", to.service);
    in.read("kind", to.kind);
    in.read("unknown", to.unknown);
    in.read("amount", to.amount);
}

static void readMembers(const Members& in, CancelPreview& to) {
    in.read("id", to.id);
    in.read("version", to.version);
    in.readIfAny("guard", to.guard);
    in.readIfAny("detail", to.detail);
    in.read("currency", to.currency);
    in.read("steps", to.steps);
}

void readMembers(const Members& in, core::JournalEntry& to) {
    std::uint16_t partition = 0;
    in.read("partition", partition);
    to.partition = core::PartitionId{partition};
    in.read("position", to.position);
    in.read("orderId", to.order);
    in.read("sequence", to.sequence);
    in.read("time", to.time);
    in.read("kind", to.kind);
    in.read("state", to.state);
    in.read("activity", to.activity);
    in.read("run", to.run);
    in.readIfAny("step", to.step);
    in.readIfAny("attempt", to.attempt);
    in.read("actor", to.actor);
    in.readIfAny("reason", to.reason);
    in.readAsWritten("data", to.data);
    in.readIfAny("traceId", to.traceId);
    in.read("hash", to.hash);
}

template <>
core::Expected<OrderPage> fromJson(std::string_view text) {
    return readDocument<OrderPage>(text);
}

template <>
core::Expected<OrderCount> fromJson(std::string_view text) {
    return readDocument<OrderCount>(text);
}

template <>
core::Expected<JournalPage> fromJson(std::string_view text) {
    return readDocument<JournalPage>(text);
}

template <>
core::Expected<core::JournalEntry> fromJson(std::string_view text) {
    return readDocument<core::JournalEntry>(text);
}

template <>
core::Expected<EventPage> fromJson(std::string_view text) {
    return readDocument<EventPage>(text);
}

template <>
core::Expected<Accepted> fromJson(std::string_view text) {
    auto accepted = readDocument<Accepted>(text);
    if (accepted) accepted->body = text;
    return accepted;
}

template <>
core::Expected<CommandDone> fromJson(std::string_view text) {
    return readDocument<CommandDone>(text);
}

template <>
core::Expected<CallbackDone> fromJson(std::string_view text) {
    return readDocument<CallbackDone>(text);
}

template <>
core::Expected<CancelPreview> fromJson(std::string_view text) {
    return readDocument<CancelPreview>(text);
}

}  // namespace sagadesk::api
