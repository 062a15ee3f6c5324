#include "remote/ask.h"

#include "api/parse.h"

namespace sagadesk::remote {

namespace {

api::Problem problem(api::ProblemCode code, std::string detail) {
    return {code, std::move(detail), {}, {}, {}, {}};
}

api::Problem inDoubt(const std::string& why) {
    return problem(api::ProblemCode::InDoubt,
                   "It is not known whether this was done: " + why + " Look at it before you do it again.");
}

// What passes a call on may have passed it on before it gave up (RFC 9110 §15.6.5).
bool fromBetween(const Heard& heard, const api::Problem& told) {
    return told.code == api::ProblemCode::Unreachable && heard.status != 503;
}

// HTTP refuses a wrong member before the orchestrator sees it (400); that one names it among the errors of the request.
// Whoever calls knows the latter.
api::Problem asTheOrchestrator(api::Problem told) {
    if (told.code != api::ProblemCode::BadRequest || !told.place.starts_with('/')) return told;
    api::Problem same = problem(api::ProblemCode::InvalidOrder, "The request breaks a rule; see errors.");
    same.errors.push_back({std::move(told.place), std::move(told.detail)});
    return same;
}

}  // namespace

api::Problem problemOf(const Heard& heard, Repeat repeat) {
    switch (heard.end) {
        case Heard::End::Refused:
            return heard.problem;
        case Heard::End::Unsent:
            return problem(api::ProblemCode::Unreachable, heard.detail + " Nothing was done.");
        case Heard::End::Lost:
        case Heard::End::Foreign:
            if (repeat == Repeat::Never) return inDoubt(heard.detail);
            return problem(api::ProblemCode::Unreachable,
                           heard.detail + (repeat == Repeat::ByKey ? " Send it again with the same key." : ""));
        case Heard::End::Answered:
            break;
    }
    auto told = asTheOrchestrator(api::problemFrom(heard.status, heard.body, heard.retryAfter));
    return repeat == Repeat::Never && fromBetween(heard, told) ? inDoubt(told.detail) : told;
}

}  // namespace sagadesk::remote
