// Problems that more than one part of the engine answers with.
#pragma once

#include "api/problem.h"

namespace sagadesk::engine {

[[nodiscard]] inline api::Problem storeAway() {
    return {api::ProblemCode::StoreAway,
            "The order store is not taking writes now. Send the same request again, with the same idempotency key.",
            {},
            {},
            {},
            core::Duration{1'000}};
}

[[nodiscard]] inline api::Problem stopping() {
    return {api::ProblemCode::Stopping, "The orchestrator is stopping; try again soon.", {}, {}, {},
            core::Duration{2'000}};
}

[[nodiscard]] inline api::Problem notFound() {
    return {api::ProblemCode::NotFound, "There is no such order.", {}, {}, {}, {}};
}

}  // namespace sagadesk::engine
