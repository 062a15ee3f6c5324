#include <algorithm>

#include "api/json_members.h"
#include "api/parse.h"
#include "api/parse_parts.h"

namespace sagadesk::api {

// Not in an unnamed namespace: they are found by their arguments.

// The catalogue's own text, which lives for ever; nullptr when it is not listed.
static const core::ExplanationCode* listed(std::string_view code) {
    const auto codes = core::explanationCodes();
    const auto found = std::ranges::find(codes, code, &core::ExplanationCode::code);
    return found == codes.end() ? nullptr : &*found;
}

// In the catalogue's order, which is that of the answer.
static void readParams(const Members& in, const core::ExplanationCode& entry, core::Explanation& to) {
    const auto* const params = in.objectIfAny("params");
    if (params == nullptr) return;
    for (std::string_view rest = entry.params; !rest.empty();) {
        const std::string_view name = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(rest.size(), name.size() + 1));
        const auto* const value = params->if_contains(name);
        if (value == nullptr) continue;
        if (!value->is_string()) return in.wrong("params", "texts");
        to.params.emplace_back(name, std::string(std::string_view(value->get_string())));
    }
}

static void readMembers(const Members& in, core::Facts& to) {
    in.read("money", to.money);
    in.read("stock", to.stock);
    in.read("delivery", to.delivery);
    in.read("customer", to.customer);
}

static void readMembers(const Members& in, core::Explanation& to) {
    std::string code;
    in.read("code", code);
    in.read("facts", to.facts);
    const auto* const entry = listed(code);
    if (entry == nullptr) return;
    to.code = entry->code;
    readParams(in, *entry, to);
}

static void readMembers(const Members& in, AttemptView& to) {
    in.read("attempt", to.attempt);
    in.read("undo", to.undo);
    in.readIfAny("startedAt", to.started);
    in.read("at", to.at);
    in.read("outcome", to.outcome);
    in.readIfAny("code", to.code);
}

static void readTimes(const Members& in, StepView& to) {
    in.readIfAny("dueAt", to.due);
    in.readIfAny("expiresAt", to.expiresAt);
    in.readIfAny("startedAt", to.startedAt);
    in.readIfAny("usualMs", to.usualTime);
}

static void readMembers(const Members& in, StepView& to) {
    in.read("name", to.name);
    in.read("label", to.label);
    in.read("group", to.group);
    in.readIfAny("service", to.service);
    in.read("stage", to.stage);
    in.read("status", to.status);
    in.readIfAny("undo", to.undoStatus);
    in.readIfAny("hold", to.hold);
    in.read("critical", to.critical);
    in.read("pivot", to.pivot);
    in.read("attempts", to.attempts);
    in.read("attemptsMax", to.attemptsMax);
    in.readIfAny("reference", to.reference);
    in.readCanonical("data", to.data);
    in.readIfAny("code", to.code);
    in.readIfAny("detail", to.detail);
    in.read("amount", to.amount);
    in.read("undoAttempts", to.undoAttempts);
    in.read("undoAttemptsMax", to.undoAttemptsMax);
    in.read("atRisk", to.atRisk);
    in.read("history", to.history);
    readTimes(in, to);
}

static void readMembers(const Members& in, CallbackView& to) {
    in.read("at", to.at);
    in.read("run", to.run);
    in.read("step", to.step);
    in.read("attempt", to.attempt);
    in.read("status", to.status);
    in.read("verdict", to.verdict);
    in.readIfAny("code", to.code);
    in.readIfAny("reference", to.reference);
    in.readIfAny("eventId", to.eventId);
}

static void readMembers(const Members& in, core::MoneyTotals& to) {
    in.read("authorised", to.authorised);
    in.read("captured", to.captured);
    in.read("refunded", to.refunded);
    in.read("voided", to.voided);
    in.read("pending", to.pending);
    in.read("atRisk", to.atRisk);
}

namespace {
struct Workflow {
    std::uint32_t version = 0;
};
}  // namespace
static void readMembers(const Members& in, Workflow& to) {
    in.read("version", to.version);
}

namespace {
struct Reason {
    std::string code, step;
};
}  // namespace
static void readMembers(const Members& in, Reason& to) {
    in.readIfAny("code", to.code);
    in.readIfAny("step", to.step);
}

static void readWhere(const Members& in, OrderSnapshot& to) {
    Workflow workflow;
    in.read("workflow", workflow);
    to.workflowVersion = workflow.version;
    Reason reason;
    in.readIfAny("reason", reason);
    to.causeCode = std::move(reason.code);
    to.causeStep = std::move(reason.step);
}

static void readMembers(const Members& in, OrderSnapshot& to) {
    readMembers(in, to.summary);
    in.readIfAny("dueAt", to.due);
    in.readIfAny("traceId", to.traceId);
    readWhere(in, to);
    in.read("money", to.money);
    in.read("steps", to.steps);
    in.readCanonical("document", to.document);
    if (in.has("original")) in.readCanonical("original", to.original.emplace());
    in.read("callbacks", to.callbacks);
    in.read("notes", to.notes);
}

static void readMembers(const Members& in, MilestoneCell& to) {
    in.read("milestone", to.milestone);
    in.read("state", to.state);
}

void readMembers(const Members& in, OrderSummary& to) {
    in.read("id", to.id);
    in.read("number", to.number);
    in.read("type", to.type);
    in.read("state", to.state);
    in.read("activity", to.activity);
    in.readIfAny("hold", to.hold);
    in.readIfAny("service", to.service);
    in.read("customer", to.customerId);
    in.readIfAny("externalReference", to.externalReference);
    in.read("currency", to.currency);
    in.read("total", to.total);
    in.read("priority", to.priority);
    in.read("run", to.run);
    in.read("version", to.version);
    in.read("createdAt", to.created);
    in.read("changedAt", to.changed);
    in.readIfAny("cause", to.cause);
    in.readIfAny("troubledAt", to.troubledAt);
    in.read("atRisk", to.atRisk);
    in.readIfAny("owner", to.owner);
    in.readIfAny("customerName", to.customerName);
    in.readIfAny("channel", to.channel);
    in.readIfAny("country", to.country);
    in.read("items", to.items);
    in.readIfAny("step", to.step);
    in.read("tries", to.tries);
    in.read("cells", to.cells);
    in.read("explanation", to.explanation);
}

template <>
core::Expected<OrderSnapshot> fromJson(std::string_view text) {
    return readDocument<OrderSnapshot>(text);
}

}  // namespace sagadesk::api
