#include "api/json_members.h"
#include "api/parse.h"

namespace sagadesk::api {

// Not in an unnamed namespace: they are found by their arguments.

static void readMembers(const Members& in, Latency& to) {
    in.read("calls", to.calls);
    in.read("good", to.good);
    in.readIfAny("p50Ms", to.p50);
    in.readIfAny("p95Ms", to.p95);
}

static void readMembers(const Members& in, BreakerChange& to) {
    in.read("at", to.at);
    in.read("to", to.to);
    in.readIfAny("code", to.code);
}

static void readLoad(const Members& in, ServiceView& to) {
    in.read("underWay", to.underWay);
    in.read("queued", to.queued);
    in.read("parked", to.parked);
    in.read("concurrency", to.concurrency);
    in.readIfAny("rate", to.rate);
    in.read("configuredConcurrency", to.configuredConcurrency);
    in.readIfAny("configuredRate", to.configuredRate);
    in.read("recovering", to.recovering);
}

static void readControl(const Members& in, ServiceView& to) {
    in.read("paused", to.paused);
    in.readIfAny("pausedUntil", to.pausedUntil);
    in.readIfAny("controlActor", to.controlActor);
    in.readIfAny("controlReason", to.controlReason);
    in.readIfAny("controlAt", to.controlAt);
}

static void readMembers(const Members& in, ServiceView& to) {
    in.read("name", to.name);
    in.read("health", to.health);
    in.read("breaker", to.breaker);
    in.read("breakerSince", to.breakerSince);
    in.readIfAny("nextProbeAt", to.nextProbe);
    in.read("breakerHistory", to.history);
    in.read("fiveMinutes", to.fiveMinutes);
    in.read("hour", to.hour);
    in.read("minutes", to.minutes);
    readLoad(in, to);
    readControl(in, to);
    in.read("usedFor", to.usedFor);
}

static void readMembers(const Members& in, ServiceBoard& to) {
    in.read("at", to.at);
    in.read("services", to.services);
}

static void readMembers(const Members& in, TestCall& to) {
    in.read("answered", to.answered);
    in.readIfAny("status", to.status);
    in.readIfAny("code", to.code);
    in.read("tookMs", to.took);
}

// A test call has its result beside the service.
static void readMembers(const Members& in, ServiceDone& to) {
    if (!in.has("test")) return readMembers(in, to.service);
    in.read("service", to.service);
    in.read("test", to.test.emplace());
}

template <>
core::Expected<ServiceBoard> fromJson(std::string_view text) {
    return readDocument<ServiceBoard>(text);
}

template <>
core::Expected<ServiceView> fromJson(std::string_view text) {
    return readDocument<ServiceView>(text);
}

template <>
core::Expected<ServiceDone> fromJson(std::string_view text) {
    return readDocument<ServiceDone>(text);
}

}  // namespace sagadesk::api
