#include "api/json_text.h"
#include "api/wire.h"
#include "api/wire_parts.h"

namespace sagadesk::api {

namespace {

void appendAudited(JsonText& text, const AuditEntry& entry) {
    text.open('{');
    appendEntryMembers(text, entry.entry);
    text.member("previousHash", core::hashText(entry.previous)).name("orderNumber");
    if (entry.number)
        text.value(entry.number->text());
    else
        text.json({});
    text.close('}');
}

void appendVerdict(JsonText& text, const JournalCheck& check) {
    text.member("entries", check.entries)
        .member("intact", check.intact)
        .member("partition", check.partition)
        .member("position", check.position)
        .memberOrNull("what", check.what)
        .name("entry");
    if (check.entry)
        appendAudited(text, *check.entry);
    else
        text.json({});
    text.member("lastGoodAt", check.lastGood).memberOrNull("detail", check.detail);
}

}  // namespace

std::string toJson(const AuditPage& page) {
    JsonText text(128 + 640 * page.entries.size());
    text.open('{').name("entries").open('[');
    for (const AuditEntry& entry : page.entries) appendAudited(text, entry);
    text.close(']').memberOrNull("next", page.next ? page.next->text() : std::string());
    return text.member("reachedAt", page.reached).close('}').take();
}

std::string toJson(const JournalCheck& check) {
    JsonText text(1024);
    text.open('{')
        .member("state", word(check.state))
        .member("startedAt", check.started)
        .member("endedAt", check.ended)
        .name("partitions")
        .open('[');
    for (const PartitionCheck& each : check.partitions)
        text.open('{')
            .member("partition", each.partition)
            .member("entries", each.entries)
            .member("checked", each.checked)
            .close('}');
    text.close(']');
    appendVerdict(text, check);
    return text.close('}').take();
}

}  // namespace sagadesk::api
