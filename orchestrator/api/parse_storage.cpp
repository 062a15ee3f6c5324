#include "api/json_members.h"
#include "api/parse.h"

namespace sagadesk::api {

// Not in an unnamed namespace: they are found by their arguments.

static void readMembers(const Members& in, StorageView& to) {
    in.read("at", to.at);
    in.read("kind", to.kind);
    in.readIfAny("path", to.path);
    in.read("bytes", to.bytes);
    in.read("logBytes", to.logBytes);
    in.readIfAny("diskFreeBytes", to.diskFree);
    in.readIfAny("diskTotalBytes", to.diskTotal);
    in.readByWord<core::OrderState>("orders", to.orders);
    in.read("entries", to.entries);
    in.readIfAny("oldestOrderAt", to.oldestOrder);
    in.readIfAny("oldestEntryAt", to.oldestEntry);
    in.readIfAny("entriesADay", to.entriesADay);
    in.readIfAny("bytesADay", to.bytesADay);
    in.read("undelivered", to.undelivered);
    in.read("publishes", to.publishes);
    in.read("idempotencyKeptMs", to.idempotencyKept);
}

static void readMembers(const Members& in, NodeView& to) {
    in.read("name", to.name);
    in.read("version", to.version);
    in.read("upSince", to.upSince);
    in.read("partitions", to.partitions);
    in.read("callsASecond", to.callsASecond);
    in.read("inFlight", to.inFlight);
    in.read("inFlightMax", to.inFlightMax);
    in.read("writes", to.writes);
    in.read("recovering", to.recovering);
}

static void readMembers(const Members& in, NodeList& to) {
    in.read("at", to.at);
    in.read("partitions", to.partitions);
    in.read("waiting", to.waiting);
    in.read("nodes", to.nodes);
}

static void readMembers(const Members& in, BackupFile& to) {
    in.read("path", to.path);
    in.read("at", to.at);
    in.read("bytes", to.bytes);
}

static void readMembers(const Members& in, BackupView& to) {
    in.read("now", to.now);
    in.read("state", to.state);
    in.readIfAny("startedAt", to.started);
    in.readIfAny("endedAt", to.ended);
    in.read("done", to.done);
    in.read("total", to.total);
    in.readIfAny("code", to.code);
    in.readIfAny("detail", to.detail);
    in.read("folder", to.folder);
    in.readIfAny("everyMs", to.every);
    in.readIfAny("nextAt", to.next);
    in.read("keep", to.keep);
    in.read("files", to.files);
}

template <>
core::Expected<StorageView> fromJson(std::string_view text) {
    return readDocument<StorageView>(text);
}

template <>
core::Expected<NodeList> fromJson(std::string_view text) {
    return readDocument<NodeList>(text);
}

template <>
core::Expected<BackupView> fromJson(std::string_view text) {
    return readDocument<BackupView>(text);
}

}  // namespace sagadesk::api
