#include "api/json_members.h"
#include "api/parse.h"
#include "api/parse_parts.h"

namespace sagadesk::api {

// Not in an unnamed namespace: they are found by their arguments.

static void readMembers(const Members& in, AuditEntry& to) {
    readMembers(in, to.entry);
    in.read("previousHash", to.previous);
    in.readIfAny("orderNumber", to.number);
}

static void readMembers(const Members& in, AuditPage& to) {
    in.read("entries", to.entries);
    in.readIfAny("reachedAt", to.reached);
    std::string next;
    in.readIfAny("next", next);
    if (next.empty()) return;
    to.next = EventCursor::parse(next);
    if (!to.next) in.wrong("next", "a cursor");
}

static void readMembers(const Members& in, PartitionCheck& to) {
    in.read("partition", to.partition);
    in.read("entries", to.entries);
    in.read("checked", to.checked);
}

static void readMembers(const Members& in, JournalCheck& to) {
    in.read("state", to.state);
    in.readIfAny("startedAt", to.started);
    in.readIfAny("endedAt", to.ended);
    in.read("partitions", to.partitions);
    in.read("entries", to.entries);
    in.read("intact", to.intact);
    in.read("partition", to.partition);
    in.read("position", to.position);
    in.readIfAny("what", to.what);
    in.readIfAny("entry", to.entry);
    in.readIfAny("lastGoodAt", to.lastGood);
    in.readIfAny("detail", to.detail);
}

template <>
core::Expected<AuditPage> fromJson(std::string_view text) {
    return readDocument<AuditPage>(text);
}

template <>
core::Expected<JournalCheck> fromJson(std::string_view text) {
    return readDocument<JournalCheck>(text);
}

}  // namespace sagadesk::api
