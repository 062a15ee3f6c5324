#include "api/parse.h"
#include "api/parse_parts.h"

namespace sagadesk::api {

// Not in an unnamed namespace: they are found by their arguments.

static void readMembers(const Members& in, LeftOut& to) {
    in.read("guard", to.guard);
    in.read("orders", to.orders);
    in.read("examples", to.examples);
}

static void readMembers(const Members& in, BulkPlan& to) {
    in.read("matched", to.matched);
    in.read("willAct", to.willAct);
    in.read("money", to.money);
    in.read("leftOut", to.leftOut);
}

static void readJob(const Members& in, core::BulkJob& to) {
    in.read("id", to.id);
    in.read("action", to.action);
    in.readIfAny("step", to.step);
    in.readIfAny("verdict", to.verdict);
    in.readIfAny("reference", to.reference);
    in.read("reason", to.reason);
    in.read("actor", to.actor);
    in.readIfAny("rate", to.rate);
    in.read("canary", to.canary);
    in.read("stopAbove", to.stopAbove);
    in.read("state", to.state);
    in.readIfAny("stateActor", to.stateActor);
    in.readIfAny("stateReason", to.stateReason);
    in.read("createdAt", to.created);
    in.read("changedAt", to.changed);
    in.read("total", to.total);
    in.readIfAny("pardoned", to.pardoned);
    in.readIfAny("pardonedAgain", to.pardonedAgain);
}

static void readMembers(const Members& in, BulkView& to) {
    readJob(in, to.job);
    in.readByWord<core::BulkResult>("results", to.results);
    in.read("money", to.money);
}

static void readMembers(const Members& in, BulkAnswer& to) {
    in.read("plan", to.plan);
    in.readIfAny("job", to.job);
}

static void readMembers(const Members& in, BulkList& to) {
    in.read("jobs", to.jobs);
}

static void readMembers(const Members& in, BulkItemView& to) {
    in.read("ordinal", to.item.ordinal);
    in.read("order", to.item.order);
    in.read("number", to.number);
    in.read("version", to.item.version);
    in.read("result", to.item.result);
    in.readIfAny("code", to.item.code);
    in.readIfAny("at", to.item.at);
}

static void readMembers(const Members& in, BulkItems& to) {
    in.read("id", to.job);
    in.read("items", to.items);
    in.readIfAny("next", to.next);
}

template <>
core::Expected<BulkAnswer> fromJson(std::string_view text) {
    return readDocument<BulkAnswer>(text);
}

template <>
core::Expected<BulkView> fromJson(std::string_view text) {
    return readDocument<BulkView>(text);
}

template <>
core::Expected<BulkList> fromJson(std::string_view text) {
    return readDocument<BulkList>(text);
}

template <>
core::Expected<BulkItems> fromJson(std::string_view text) {
    return readDocument<BulkItems>(text);
}

}  // namespace sagadesk::api
