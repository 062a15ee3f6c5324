#include "api/json_members.h"
#include "api/parse.h"

namespace sagadesk::api {

// Not in an unnamed namespace: they are found by their arguments.

static void readMembers(const Members& in, AttemptBody& to) {
    in.read("body", to.text);
    in.read("bytes", to.bytes);
    in.read("cut", to.cut);
}

static void readMembers(const Members& in, SentAttempt& to) {
    in.read("run", to.run);
    in.read("step", to.step);
    in.read("kind", to.kind);
    in.read("attempt", to.attempt);
    in.read("sentAt", to.sent);
    in.read("tookMs", to.took);
    in.readIfAny("method", to.method);
    in.read("path", to.path);
    in.read("key", to.key);
    in.read("transport", to.end);
    in.read("status", to.status);
    in.read("outcome", to.outcome);
    in.readIfAny("code", to.code);
    in.read("request", to.request);
    in.read("response", to.response);
    in.read("documentKept", to.documentKept);
}

static void readMembers(const Members& in, AttemptsPage& to) {
    in.read("order", to.order);
    in.read("personal", to.personal);
    in.read("attempts", to.attempts);
}

template <>
core::Expected<AttemptsPage> fromJson(std::string_view text) {
    return readDocument<AttemptsPage>(text);
}

}  // namespace sagadesk::api
