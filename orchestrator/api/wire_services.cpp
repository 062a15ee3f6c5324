#include "api/json_text.h"
#include "api/wire.h"

namespace sagadesk::api {

namespace {

void appendLatency(JsonText& text, const Latency& latency) {
    text.open('{')
        .member("calls", latency.calls)
        .member("good", latency.good)
        .member("p50Ms", latency.p50)
        .member("p95Ms", latency.p95)
        .close('}');
}

void appendBreaker(JsonText& text, const ServiceView& service) {
    text.member("breaker", word(service.breaker))
        .member("breakerSince", service.breakerSince)
        .member("nextProbeAt", service.nextProbe);
    text.name("breakerHistory").open('[');
    for (const BreakerChange& change : service.history)
        text.open('{')
            .member("at", change.at)
            .member("to", word(change.to))
            .memberOrNull("code", change.code)
            .close('}');
    text.close(']');
}

void appendLatencies(JsonText& text, const ServiceView& service) {
    appendLatency(text.name("fiveMinutes"), service.fiveMinutes);
    appendLatency(text.name("hour"), service.hour);
    text.name("minutes").open('[');
    for (const Latency& minute : service.minutes) appendLatency(text, minute);
    text.close(']');
}

void appendLoad(JsonText& text, const ServiceView& service) {
    text.member("underWay", service.underWay)
        .member("queued", service.queued)
        .member("parked", service.parked)
        .member("concurrency", service.concurrency)
        .member("rate", service.rate)
        .member("configuredConcurrency", service.configuredConcurrency)
        .member("configuredRate", service.configuredRate)
        .member("recovering", service.recovering);
}

void appendControl(JsonText& text, const ServiceView& service) {
    text.member("paused", service.paused)
        .member("pausedUntil", service.pausedUntil)
        .memberOrNull("controlActor", service.controlActor)
        .memberOrNull("controlReason", service.controlReason)
        .member("controlAt", service.controlAt);
}

void appendService(JsonText& text, const ServiceView& service) {
    text.open('{').member("name", service.name).member("health", word(service.health));
    appendBreaker(text, service);
    appendLatencies(text, service);
    appendLoad(text, service);
    appendControl(text, service);
    text.name("usedFor").open('[');
    for (const std::string& use : service.usedFor) text.value(use);
    text.close(']').close('}');
}

void appendTest(JsonText& text, const TestCall& test) {
    text.open('{').member("answered", test.answered).name("status");
    if (test.answered)
        text.value(test.status);
    else
        text.json({});
    text.memberOrNull("code", test.code).member("tookMs", test.took).close('}');
}

}  // namespace

std::string toJson(const ServiceBoard& board) {
    JsonText text(64 + 8192 * board.services.size());
    text.open('{').member("at", board.at).name("services").open('[');
    for (const ServiceView& service : board.services) appendService(text, service);
    return text.close(']').close('}').take();
}

std::string toJson(const ServiceView& service) {
    JsonText text(8192);
    appendService(text, service);
    return text.take();
}

std::string toJson(const ServiceDone& done) {
    if (!done.test) return toJson(done.service);
    JsonText text(8192);
    appendService(text.open('{').name("service"), done.service);
    appendTest(text.name("test"), *done.test);
    return text.close('}').take();
}

}  // namespace sagadesk::api
