#include "api/json_members.h"
#include "api/parse.h"

namespace sagadesk::api {

// Not in an unnamed namespace: they are found by their arguments.

namespace {
struct CheckedBy {
    std::uint32_t version = 0;
};
}  // namespace
static void readMembers(const Members& in, CheckedBy& to) {
    in.read("version", to.version);
}

static void readMembers(const Members& in, PlannedStep& to) {
    in.read("name", to.name);
    in.read("label", to.label);
    in.read("group", to.group);
    in.read("kind", to.kind);
    in.readIfAny("service", to.service);
    in.read("skipped", to.skipped);
}

static void readMembers(const Members& in, OrderCheck& to) {
    CheckedBy workflow;
    in.read("type", to.type);
    in.read("workflow", workflow);
    to.workflowVersion = workflow.version;
    in.read("currency", to.currency);
    in.read("total", to.total);
    in.readCanonical("document", to.document);
    in.read("steps", to.steps);
}

template <>
core::Expected<OrderCheck> fromJson(std::string_view text) {
    return readDocument<OrderCheck>(text);
}

}  // namespace sagadesk::api
