#include "api/json_text.h"
#include "api/wire.h"
#include "api/wire_parts.h"

namespace sagadesk::api {

namespace {

void appendCause(JsonText& text, const CauseView& cause) {
    text.open('{')
        .member("id", cause.id)
        .member("section", core::word(cause.section))
        .memberOrNull("hold", core::word(cause.cause.hold))
        .member("undo", cause.cause.undo)
        .member("movesMoney", cause.cause.money)
        .memberOrNull("service", cause.cause.service)
        .memberOrNull("step", cause.cause.step)
        .memberOrNull("code", cause.cause.code)
        .memberOrNull("message", cause.cause.message)
        .member("orders", cause.orders);
    appendMoneySums(text, cause.money);
    text.member("oldest", cause.oldest)
        .member("newest", cause.newest)
        .member("firstSeen", cause.firstSeen)
        .member("lastSeen", cause.lastSeen)
        .member("occurrences", cause.occurrences);
    text.name("trend").open('[');
    for (const std::uint32_t count : cause.trend) text.value(count);
    text.close(']')
        .member("settledAt", cause.settledAt)
        .memberOrNull("settledBy", cause.settledBy)
        .member("regressed", cause.regressed);
    appendNotes(text, cause.notes);
    text.close('}');
}

}  // namespace

void appendMoneySums(JsonText& text, const std::vector<MoneySum>& money) {
    text.name("money").open('[');
    for (const MoneySum& sum : money)
        text.open('{')
            .member("currency", sum.currency)
            .member("orders", sum.orders)
            .member("total", sum.total)
            .member("atRisk", sum.atRisk)
            .close('}');
    text.close(']');
}

void appendNotes(JsonText& text, const std::vector<NoteView>& notes) {
    text.name("notes").open('[');
    for (const NoteView& note : notes)
        text.open('{').member("at", note.at).member("actor", note.actor).member("text", note.text).close('}');
    text.close(']');
}

std::string toJson(const FailureList& failures) {
    JsonText text(256 + 1024 * failures.causes.size());
    text.open('{')
        .member("at", failures.at)
        .member("orders", failures.orders)
        .member("failedToday", failures.failedToday);
    text.name("causes").open('[');
    for (const CauseView& cause : failures.causes) appendCause(text, cause);
    text.close(']');
    appendUndelivered(text, failures.undelivered);
    return text.close('}').take();
}

std::string toJson(const CauseDone& done) {
    return JsonText().open('{').member("cause", done.cause).close('}').take();
}

}  // namespace sagadesk::api
