#include "api/json_members.h"
#include "api/parse.h"

namespace sagadesk::api {

// Not in an unnamed namespace: they are found by their arguments.

static void readMembers(const Members& in, Histogram& to) {
    in.read("counts", to.counts);
    in.read("sumUs", to.sum_us);
}

static void readMembers(const Members& in, ServiceStatus& to) {
    in.read("name", to.name);
    in.read("breaker", to.breaker);
    in.read("configured", to.configured);
    in.read("paused", to.paused);
    in.read("underWay", to.underWay);
    in.read("queued", to.queued);
    in.read("parked", to.parked);
    in.read("concurrency", to.concurrency);
    in.read("calls", to.calls);
    in.read("succeeded", to.succeeded);
    in.read("declined", to.declined);
    in.read("failed", to.failed);
    in.read("unknown", to.unknown);
    in.read("took", to.took);
}

static void readMembers(const Members& in, MqttStatus& to) {
    in.read("broker", to.broker);
    in.read("connected", to.connected);
    in.readIfAny("code", to.code);
    in.readIfAny("detail", to.detail);
    in.read("reconnects", to.reconnects);
    in.read("pending", to.pending);
    in.readIfAny("oldestPending", to.oldestPending);
    in.read("published", to.published);
    in.read("repeated", to.repeated);
    in.read("refused", to.refused);
    in.read("inFlight", to.inFlight);
    in.read("window", to.window);
    in.read("parked", to.parked);
    in.read("intakeAccepted", to.intakeAccepted);
    in.read("intakeRefused", to.intakeRefused);
    in.read("intakeOpen", to.intakeOpen);
    in.read("lag", to.lag);
}

static void readCounts(const Members& in, EngineStatus& to) {
    in.read("storeWritable", to.storeWritable);
    in.read("partitionsOwned", to.partitionsOwned);
    in.read("partitions", to.partitions);
    in.read("recovering", to.recovering);
    in.read("resident", to.resident);
    in.read("waiting", to.waiting);
    in.read("unfinished", to.unfinished);
    in.read("held", to.held);
    in.read("jobs", to.jobs);
    in.read("inbox", to.inbox);
    in.read("accepted", to.accepted);
    in.read("replayed", to.replayed);
    in.read("refused", to.refused);
    in.read("commits", to.commits);
    in.read("commitFailures", to.commitFailures);
    in.read("entries", to.entries);
    in.read("decisions", to.decisions);
}

static void readMembers(const Members& in, EngineStatus& to) {
    readCounts(in, to);
    in.readByWord<core::OrderState>("reached", to.reached);
    in.readByWord<core::Activity>("oldest", to.deadlines.oldest);
    in.readIfAny("authorisationEnds", to.deadlines.authorisationEnds);
    in.read("commit", to.commit);
    in.read("batch", to.batch);
    in.read("accept", to.accept);
    in.read("completion", to.completion);
    in.read("services", to.services);
    in.readIfAny("mqtt", to.mqtt);
}

template <>
core::Expected<EngineStatus> fromJson(std::string_view text) {
    return readDocument<EngineStatus>(text);
}

}  // namespace sagadesk::api
