#include "api/json_text.h"
#include "api/services.h"
#include "api/wire.h"

namespace sagadesk::api {

namespace {

void appendHistogram(JsonText& text, std::string_view name, const Histogram& histogram) {
    text.name(name).open('{').name("counts").open('[');
    for (const std::uint64_t count : histogram.counts) text.value(count);
    text.close(']').member("sumUs", histogram.sum_us).close('}');
}

void appendReached(JsonText& text, const std::array<std::uint64_t, 6>& reached) {
    text.name("reached").open('{');
    for (std::size_t i = 0; i < reached.size(); ++i)
        text.member(core::word(static_cast<core::OrderState>(i)), reached[i]);
    text.close('}');
}

void appendDeadlines(JsonText& text, const Deadlines& deadlines) {
    text.name("oldest").open('{');
    for (std::size_t i = 0; i < deadlines.oldest.size(); ++i)
        text.member(core::word(static_cast<core::Activity>(i)), deadlines.oldest[i]);
    text.close('}').member("authorisationEnds", deadlines.authorisationEnds);
}

void appendService(JsonText& text, const ServiceStatus& service) {
    text.open('{')
        .member("name", service.name)
        .member("breaker", word(service.breaker))
        .member("configured", service.configured)
        .member("paused", service.paused)
        .member("underWay", service.underWay)
        .member("queued", service.queued)
        .member("parked", service.parked)
        .member("concurrency", service.concurrency)
        .member("calls", service.calls)
        .member("succeeded", service.succeeded)
        .member("declined", service.declined)
        .member("failed", service.failed)
        .member("unknown", service.unknown);
    appendHistogram(text, "took", service.took);
    text.close('}');
}

void appendMqtt(JsonText& text, const MqttStatus& mqtt) {
    text.open('{')
        .member("broker", mqtt.broker)
        .member("connected", mqtt.connected)
        .memberOrNull("code", mqtt.code)
        .memberOrNull("detail", mqtt.detail)
        .member("reconnects", mqtt.reconnects)
        .member("pending", mqtt.pending)
        .member("oldestPending", mqtt.oldestPending)
        .member("published", mqtt.published)
        .member("repeated", mqtt.repeated)
        .member("refused", mqtt.refused)
        .member("inFlight", mqtt.inFlight)
        .member("window", mqtt.window)
        .member("parked", mqtt.parked)
        .member("intakeAccepted", mqtt.intakeAccepted)
        .member("intakeRefused", mqtt.intakeRefused)
        .member("intakeOpen", mqtt.intakeOpen);
    appendHistogram(text, "lag", mqtt.lag);
    text.close('}');
}

void appendCounts(JsonText& text, const EngineStatus& status) {
    text.member("storeWritable", status.storeWritable)
        .member("partitionsOwned", status.partitionsOwned)
        .member("partitions", status.partitions)
        .member("recovering", status.recovering)
        .member("resident", status.resident)
        .member("waiting", status.waiting)
        .member("unfinished", status.unfinished)
        .member("held", status.held)
        .member("jobs", status.jobs)
        .member("inbox", status.inbox)
        .member("accepted", status.accepted)
        .member("replayed", status.replayed)
        .member("refused", status.refused)
        .member("commits", status.commits)
        .member("commitFailures", status.commitFailures)
        .member("entries", status.entries)
        .member("decisions", status.decisions);
}

}  // namespace

std::string toJson(const EngineStatus& status) {
    JsonText text(2048 + 512 * status.services.size());
    text.open('{');
    appendCounts(text, status);
    appendReached(text, status.reached);
    appendDeadlines(text, status.deadlines);
    appendHistogram(text, "commit", status.commit);
    appendHistogram(text, "batch", status.batch);
    appendHistogram(text, "accept", status.accept);
    appendHistogram(text, "completion", status.completion);
    text.name("services").open('[');
    for (const ServiceStatus& service : status.services) appendService(text, service);
    text.close(']').name("mqtt");
    if (status.mqtt)
        appendMqtt(text, *status.mqtt);
    else
        text.json({});
    return text.close('}').take();
}

}  // namespace sagadesk::api
