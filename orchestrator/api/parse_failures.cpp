#include "api/parse.h"
#include "api/parse_parts.h"

namespace sagadesk::api {

// Not in an unnamed namespace: they are found by their arguments.

static void readCause(const Members& in, core::Cause& to) {
    in.readIfAny("hold", to.hold);
    in.read("undo", to.undo);
    in.readIfAny("movesMoney", to.money);
    in.readIfAny("service", to.service);
    in.readIfAny("step", to.step);
    in.readIfAny("code", to.code);
    in.readIfAny("message", to.message);
}

static void readMembers(const Members& in, CauseView& to) {
    in.read("id", to.id);
    in.read("section", to.section);
    readCause(in, to.cause);
    in.read("orders", to.orders);
    in.read("money", to.money);
    in.readIfAny("oldest", to.oldest);
    in.readIfAny("newest", to.newest);
    in.read("firstSeen", to.firstSeen);
    in.read("lastSeen", to.lastSeen);
    in.read("occurrences", to.occurrences);
    in.read("trend", to.trend);
    in.readIfAny("settledAt", to.settledAt);
    in.readIfAny("settledBy", to.settledBy);
    in.read("regressed", to.regressed);
    in.read("notes", to.notes);
}

static void readMembers(const Members& in, FailureList& to) {
    in.read("at", to.at);
    in.read("orders", to.orders);
    in.read("failedToday", to.failedToday);
    in.read("causes", to.causes);
    in.readIfAny("undelivered", to.undelivered);
}

static void readMembers(const Members& in, CauseDone& to) {
    in.read("cause", to.cause);
}

void readMembers(const Members& in, MoneySum& to) {
    in.read("currency", to.currency);
    in.read("orders", to.orders);
    in.read("total", to.total);
    in.read("atRisk", to.atRisk);
}

void readMembers(const Members& in, NoteView& to) {
    in.read("at", to.at);
    in.read("actor", to.actor);
    in.read("text", to.text);
}

template <>
core::Expected<FailureList> fromJson(std::string_view text) {
    return readDocument<FailureList>(text);
}

template <>
core::Expected<CauseDone> fromJson(std::string_view text) {
    return readDocument<CauseDone>(text);
}

}  // namespace sagadesk::api
