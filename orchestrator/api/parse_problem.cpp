#include "api/json_members.h"
#include "api/parse.h"

namespace sagadesk::api {

// Not in an unnamed namespace: they are found by their arguments.

static void readMembers(const Members& in, core::FieldError& to) {
    in.read("pointer", to.pointer);
    in.read("detail", to.detail);
}

namespace {
struct Document {
    std::string code;
    Problem problem;
};
}  // namespace

static void readMembers(const Members& in, Document& to) {
    in.readIfAny("code", to.code);
    in.read("detail", to.problem.detail);
    in.readIfAny("place", to.problem.place);
    in.readIfAny("guard", to.problem.guard);
    in.readIfAny("errors", to.problem.errors);
}

// Refusals that only HTTP knows are about the request; any other is the other side's.
static ProblemCode byStatus(int status) {
    switch (status) {
        case 401:
            return ProblemCode::SignedOut;
        case 404:
            return ProblemCode::NotFound;
        case 409:
            return ProblemCode::Conflict;
        case 429:
            return ProblemCode::IntakeFull;
        case 502:
        case 503:
        case 504:
            return ProblemCode::Unreachable;
        default:
            return status >= 400 && status < 500 ? ProblemCode::BadRequest : ProblemCode::Internal;
    }
}

Problem problemFrom(int status, std::string_view body, std::optional<core::Duration> retryAfter) {
    auto document = readDocument<Document>(body);
    Problem problem;
    if (document)
        problem = std::move(document->problem);
    else
        problem.detail = "The answer has the status " + std::to_string(status) + " and no explanation.";
    problem.code = document ? problemCode(document->code).value_or(byStatus(status)) : byStatus(status);
    problem.retryAfter = retryAfter;
    return problem;
}

}  // namespace sagadesk::api
