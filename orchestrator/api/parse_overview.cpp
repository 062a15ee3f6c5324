#include "api/parse.h"
#include "api/parse_parts.h"

namespace sagadesk::api {

// Not in an unnamed namespace: they are found by their arguments.

static void readMembers(const Members& in, FlowFigures& to) {
    in.read("created", to.created);
    in.read("completed", to.completed);
    in.read("failed", to.failed);
    in.read("cancelled", to.cancelled);
}

static void readMembers(const Members& in, FlowSlot& to) {
    in.read("from", to.from);
    readMembers(in, to.figures);
}

// The parts of an overview that are objects of their own.
struct HeldPart {
    std::uint64_t orders = 0;
    std::optional<core::Instant> oldest;
    std::vector<MoneySum> money;
};
struct AuthorisedPart {
    std::optional<core::Instant> oldest, endsAt;
    std::vector<MoneySum> money;
};

static void readMembers(const Members& in, HeldPart& to) {
    in.read("orders", to.orders);
    in.readIfAny("oldest", to.oldest);
    in.read("money", to.money);
}

static void readMembers(const Members& in, AuthorisedPart& to) {
    in.readIfAny("oldest", to.oldest);
    in.readIfAny("endsAt", to.endsAt);
    in.read("money", to.money);
}

static void readMembers(const Members& in, Overview& to) {
    in.read("at", to.at);
    in.read("dayBegin", to.dayBegin);
    in.read("today", to.today);
    in.read("weekBefore", to.weekBefore);
    in.read("inProgress", to.inProgress);
    HeldPart held;
    in.read("held", held);
    to.held = held.orders;
    to.oldestHeld = held.oldest;
    to.waiting = std::move(held.money);
    in.readIfAny("medianMs", to.median);
    in.readIfAny("p95Ms", to.p95);
    AuthorisedPart authorised;
    in.read("authorised", authorised);
    to.authorisedOldest = authorised.oldest;
    to.authorisationEnds = authorised.endsAt;
    to.authorised = std::move(authorised.money);
    in.read("slots", to.flow);
    in.read("hours", to.hours);
}

static void readMembers(const Members& in, MilestoneLoad& to) {
    in.read("type", to.type);
    in.read("milestone", to.milestone);
    in.read("label", to.label);
    in.read("stage", to.stage);
    in.read("steps", to.steps);
    in.readByWord<core::Activity>("activities", to.byActivity);
    in.read("slow", to.slow);
    in.read("perMinute", to.perMinute);
    in.read("lastHour", to.lastHour);
    in.readIfAny("usualMs", to.usualTime);
}

static void readMembers(const Members& in, Pipeline& to) {
    in.read("at", to.at);
    in.read("milestones", to.milestones);
    in.read("slots", to.flow);
    in.read("cards", to.cards);
}

template <>
core::Expected<Overview> fromJson(std::string_view text) {
    return readDocument<Overview>(text);
}

template <>
core::Expected<Pipeline> fromJson(std::string_view text) {
    return readDocument<Pipeline>(text);
}

}  // namespace sagadesk::api
