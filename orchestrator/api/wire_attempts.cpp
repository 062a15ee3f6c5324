#include "api/json_text.h"
#include "api/wire.h"

namespace sagadesk::api {

namespace {

void appendBody(JsonText& text, std::string_view name, const AttemptBody& body) {
    text.name(name).open('{').member("body", body.text).member("bytes", body.bytes).member("cut", body.cut).close('}');
}

void appendAttempt(JsonText& text, const SentAttempt& attempt) {
    text.open('{')
        .member("run", attempt.run)
        .member("step", attempt.step)
        .member("kind", word(attempt.kind))
        .member("attempt", attempt.attempt)
        .member("sentAt", attempt.sent)
        .member("tookMs", attempt.took)
        .memberOrNull("method", attempt.method)
        .member("path", attempt.path)
        .member("key", attempt.key)
        .member("transport", word(attempt.end))
        .member("status", attempt.status)
        .member("outcome", word(attempt.outcome))
        .memberOrNull("code", attempt.code);
    appendBody(text, "request", attempt.request);
    appendBody(text, "response", attempt.response);
    text.member("documentKept", attempt.documentKept).close('}');
}

}  // namespace

std::string toJson(const AttemptsPage& page) {
    JsonText text(256 + 2048 * page.attempts.size());
    text.open('{').member("order", page.order.text()).member("personal", page.personal);
    text.name("attempts").open('[');
    for (const SentAttempt& attempt : page.attempts) appendAttempt(text, attempt);
    return text.close(']').close('}').take();
}

}  // namespace sagadesk::api
