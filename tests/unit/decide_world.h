// A tiny world of services for the model check: it applies effects by key, loses and delays answers as told, and keeps
// its own account of what each step is known to have done, independent of the order's records.
#pragma once

#include <algorithm>
#include <cstdint>
#include <deque>
#include <string>
#include <vector>

#include "core/decide.h"

namespace sagadesk::core::testing {

enum class Fault : std::uint8_t {
    None,
    Decline,        // every attempt
    RefusedOnce,    // connection refused: nothing left
    RefusedAlways,  // until the tries are exhausted
    ErrorApplied,   // 503 although it took effect, once
    ErrorAppliedAlways,
    ErrorNotApplied,  // 503 and no effect, always
    LostBefore,       // no answer, no effect, once
    LostBeforeAlways,
    LostAfter,  // effect, but no answer, once
    LostAfterAlways,
    LostLate,          // no answer; the request arrives when everything is over
    BadAnswer,         // effect, but an answer outside the contract, once
    Twice,             // the request is delivered twice, the answer too
    NodeDiesBefore,    // the node dies with the call under way, before the effect
    NodeDiesAfter,     // … and after it
    NodeDiesDown,      // … and the service can't be reached any more
    Parked,            // not sent at first: the service takes no calls
    CallbackSucceeds,  // 202, then the callback
    CallbackDeclines,
    CallbackLost,   // 202, effect, and never a callback
    CallbackEarly,  // the callback overtakes the 202
    UndoRefusedOnce,
    UndoLost,      // the compensation works, its answer is lost once
    UndoDeclined,  // a person has to do it
    UndoCallback,  // 202 to the compensation
    UndoNodeDies,
    Last = UndoNodeDies,
};

// What the world knows of a step's action, from the answers that were delivered alone.
enum class Knowledge : std::uint8_t { Untouched, Declined, NotDone, InDoubt, Done };

struct ServiceStep {
    Fault fault = Fault::None;
    bool applied = false;
    bool undone = false;
    bool late = false;  // an original is still in the network
    int effects = 0;    // how often the effect was made real
    int calls = 0;
    int undoCalls = 0;
    int counter = 0;  // of acts that were disturbed
    Knowledge knowledge = Knowledge::Untouched;
    bool unanswered = false;  // a request got no answer, and no final one came since: it may still arrive
    int doneAt = 0;           // order in which knowledge became Done

    // One key, one effect; a compensation closes the key for good.
    bool apply() {
        if (undone) return false;
        if (!applied) ++effects;
        applied = true;
        return true;
    }
    void undoIt() { undone = true; }
    [[nodiscard]] bool netsToZero() const { return !applied || undone; }
};

// The answer to one call, and what else the world does to it.
struct Reply {
    Outcome outcome;
    bool nodeDies = false;
    bool parked = false;
    bool twice = false;
    bool callbackFirst = false;
    bool callbackLater = false;
    bool callbackSucceeds = true;
};

inline Outcome madeOutcome(OutcomeKind kind, int status, const char* code, bool maybeApplied = false) {
    Outcome made;
    made.kind = kind;
    made.status = status;
    made.code = code;
    made.maybeApplied = maybeApplied;
    return made;
}

inline Reply replyOf(ServiceStep& step) {
    const bool first = step.calls++ == 0;
    const auto normal = [&step] {
        return step.apply() ? madeOutcome(OutcomeKind::Succeeded, 200, "")
                            : madeOutcome(OutcomeKind::Declined, 409, "compensated");
    };
    const auto lost = madeOutcome(OutcomeKind::Unknown, 0, "timeout");
    switch (step.fault) {
        case Fault::Decline:
            return {madeOutcome(OutcomeKind::Declined, 422, "refused")};
        case Fault::RefusedOnce:
            return {first ? madeOutcome(OutcomeKind::Failed, 0, "connection_refused") : normal()};
        case Fault::RefusedAlways:
            return {madeOutcome(OutcomeKind::Failed, 0, "connection_refused")};
        case Fault::ErrorApplied:
        case Fault::ErrorAppliedAlways:
            if (!first && step.fault == Fault::ErrorApplied) return {normal()};
            step.apply();
            return {madeOutcome(OutcomeKind::Failed, 503, "http_503", true)};
        case Fault::ErrorNotApplied:
            return {madeOutcome(OutcomeKind::Failed, 503, "http_503", true)};
        case Fault::LostBefore:
            return {first ? lost : normal()};
        case Fault::LostBeforeAlways:
            return {lost};
        case Fault::LostAfter:
        case Fault::LostAfterAlways:
            if (!first && step.fault == Fault::LostAfter) return {normal()};
            step.apply();
            return {lost};
        case Fault::LostLate:
            step.late = true;
            return {lost};
        case Fault::BadAnswer:
            step.apply();
            if (!first) return {normal()};
            return {madeOutcome(OutcomeKind::Unknown, 200, "bad_answer")};
        case Fault::Twice:
            step.apply();
            return {.outcome = normal(), .twice = true};
        case Fault::NodeDiesBefore:
            if (!first) return {normal()};
            return {.outcome = {}, .nodeDies = true};
        case Fault::NodeDiesDown:
            if (!first) return {madeOutcome(OutcomeKind::Failed, 0, "connection_refused")};
            step.apply();
            return {.outcome = {}, .nodeDies = true};
        case Fault::NodeDiesAfter:
            if (!first) return {normal()};
            step.apply();
            return {.outcome = {}, .nodeDies = true};
        case Fault::Parked:
            if (!first) return {normal()};
            return {.outcome = {}, .parked = true};
        case Fault::CallbackSucceeds:
        case Fault::CallbackEarly:
            step.apply();
            return {.outcome = madeOutcome(OutcomeKind::Accepted, 202, ""),
                    .callbackFirst = step.fault == Fault::CallbackEarly,
                    .callbackLater = step.fault == Fault::CallbackSucceeds};
        case Fault::CallbackDeclines:
            return {.outcome = madeOutcome(OutcomeKind::Accepted, 202, ""),
                    .callbackLater = true,
                    .callbackSucceeds = false};
        case Fault::CallbackLost:
            step.apply();
            return {madeOutcome(OutcomeKind::Accepted, 202, "")};
        default:
            return {normal()};
    }
}

inline Reply undoReplyOf(ServiceStep& step) {
    const bool first = step.undoCalls++ == 0;
    const auto done = madeOutcome(OutcomeKind::Succeeded, 200, "");
    switch (step.fault) {
        case Fault::UndoRefusedOnce:
            if (first) return {madeOutcome(OutcomeKind::Failed, 0, "connection_refused")};
            break;
        case Fault::UndoLost:
            step.undoIt();
            if (first) return {madeOutcome(OutcomeKind::Unknown, 0, "timeout")};
            break;
        case Fault::UndoDeclined:
            return {madeOutcome(OutcomeKind::Declined, 422, "refused")};
        case Fault::UndoCallback:
            step.undoIt();
            return {.outcome = madeOutcome(OutcomeKind::Accepted, 202, ""), .callbackLater = true};
        case Fault::UndoNodeDies:
            if (first) return {.outcome = {}, .nodeDies = true};
            break;
        default:
            break;
    }
    step.undoIt();
    return {done};
}

}  // namespace sagadesk::core::testing
