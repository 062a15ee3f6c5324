// Problems that more than one part of the engine answers with.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

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

[[nodiscard]] inline api::Problem noSuchCause() {
    return {api::ProblemCode::NotFound, "There is no such cause; GET /v1/failures lists them.", {}, {}, {}, {}};
}

[[nodiscard]] inline api::Problem conflict(std::string guard, std::string detail) {
    return {api::ProblemCode::Conflict, std::move(detail), {}, std::move(guard), {}, {}};
}

[[nodiscard]] inline api::Problem versionChanged(std::uint64_t meant, std::uint64_t present) {
    return conflict("version_changed", "The order has changed since version " + std::to_string(meant) +
                                           ": it is at version " + std::to_string(present) +
                                           ". Read it again and decide anew.");
}

}  // namespace sagadesk::engine
