#include "api/json_text.h"
#include "api/wire.h"

namespace sagadesk::api {

namespace {

void appendOrders(JsonText& text, const StorageView& storage) {
    text.name("orders").open('{');
    for (std::size_t state = 0; state < storage.orders.size(); ++state)
        text.member(core::word(static_cast<core::OrderState>(state)), storage.orders[state]);
    text.close('}');
}

void appendNode(JsonText& text, const NodeView& node) {
    text.open('{')
        .member("name", node.name)
        .member("version", node.version)
        .member("upSince", node.upSince)
        .name("partitions")
        .open('[');
    for (const std::uint16_t partition : node.partitions) text.value(partition);
    text.close(']')
        .member("callsASecond", node.callsASecond)
        .member("inFlight", node.inFlight)
        .member("inFlightMax", node.inFlightMax)
        .member("writes", node.writes)
        .member("recovering", node.recovering)
        .close('}');
}

}  // namespace

std::string toJson(const StorageView& storage) {
    JsonText text(1024);
    text.open('{')
        .member("at", storage.at)
        .member("kind", storage.kind)
        .memberOrNull("path", storage.path)
        .member("bytes", storage.bytes)
        .member("logBytes", storage.logBytes)
        .member("diskFreeBytes", storage.diskFree)
        .member("diskTotalBytes", storage.diskTotal);
    appendOrders(text, storage);
    return text.member("entries", storage.entries)
        .member("oldestOrderAt", storage.oldestOrder)
        .member("oldestEntryAt", storage.oldestEntry)
        .member("entriesADay", storage.entriesADay)
        .member("bytesADay", storage.bytesADay)
        .member("undelivered", storage.undelivered)
        .member("publishes", storage.publishes)
        .member("idempotencyKeptMs", storage.idempotencyKept)
        .close('}')
        .take();
}

std::string toJson(const NodeList& list) {
    JsonText text(512);
    text.open('{').member("at", list.at).member("partitions", list.partitions).member("waiting", list.waiting);
    text.name("nodes").open('[');
    for (const NodeView& node : list.nodes) appendNode(text, node);
    return text.close(']').close('}').take();
}

std::string toJson(const BackupView& backup) {
    JsonText text(512);
    text.open('{')
        .member("now", backup.now)
        .member("state", word(backup.state))
        .member("startedAt", backup.started)
        .member("endedAt", backup.ended)
        .member("done", backup.done)
        .member("total", backup.total)
        .memberOrNull("code", backup.code)
        .memberOrNull("detail", backup.detail)
        .member("folder", backup.folder)
        .member("everyMs", backup.every)
        .member("nextAt", backup.next)
        .member("keep", backup.keep)
        .name("files")
        .open('[');
    for (const BackupFile& file : backup.files)
        text.open('{').member("path", file.path).member("at", file.at).member("bytes", file.bytes).close('}');
    return text.close(']').close('}').take();
}

}  // namespace sagadesk::api
