#include "api/json_members.h"
#include "api/parse.h"

namespace sagadesk::api {

// Not in an unnamed namespace: they are found by their arguments.

static void readMembers(const Members& in, RetryView& to) {
    in.read("attempts", to.attempts);
    in.read("initialMs", to.initial);
    in.read("factor", to.factor);
    in.read("maxMs", to.max);
}

static void readMembers(const Members& in, CompensationView& to) {
    in.read("path", to.path);
    in.read("method", to.method);
    in.read("timeoutMs", to.timeout);
    in.read("retry", to.retry);
}

static void readCall(const Members& in, WorkflowStepView& to) {
    in.readIfAny("service", to.service);
    in.readIfAny("path", to.path);
    in.readIfAny("method", to.method);
    in.readIfAny("effect", to.effect);
    in.readIfAny("lookup", to.lookup);
    in.readIfAny("compensation", to.compensation);
    in.readIfAny("retry", to.retry);
    in.readIfAny("onExhausted", to.onExhausted);
    in.readIfAny("callbackTimeoutMs", to.callbackTimeout);
}

static void readMembers(const Members& in, WorkflowStepView& to) {
    in.read("name", to.name);
    in.read("label", to.label);
    in.read("group", to.group);
    in.read("kind", to.kind);
    in.read("stage", to.stage);
    in.read("after", to.after);
    readCall(in, to);
    in.read("pivot", to.pivot);
    in.read("critical", to.critical);
    in.readAsWritten("when", to.when);
    in.read("timeoutMs", to.timeout);
    in.readIfAny("waitForMs", to.waitFor);
    in.readIfAny("waitUntil", to.waitUntil);
    in.read("money", to.money);
}

static void readMembers(const Members& in, WorkflowView& to) {
    in.read("name", to.name);
    in.read("version", to.version);
    in.read("installed", to.installed);
    in.read("newest", to.newest);
    in.read("running", to.running);
    in.readIfAny("source", to.source);
    in.read("steps", to.steps);
}

static void readMembers(const Members& in, WorkflowList& to) {
    in.read("workflows", to.workflows);
}

template <>
core::Expected<WorkflowList> fromJson(std::string_view text) {
    return readDocument<WorkflowList>(text);
}

}  // namespace sagadesk::api
