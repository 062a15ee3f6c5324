// From a call and its answer to what is kept of them, and from there to what people see.
#pragma once

#include "api/attempts.h"
#include "api/problem.h"
#include "core/attempt.h"
#include "core/decide.h"
#include "core/outcome.h"
#include "ports/gateway.h"
#include "ports/reader.h"

namespace sagadesk::engine {

// Of a call that goes out: its request without the order's document, in memory only and not yet redacted.
[[nodiscard]] core::Attempt attemptOf(const ports::ServiceCall& call, const core::Order& order,
                                      const core::CallEffect& effect, core::Instant now);
// Adds what came back. From here on its bodies are redacted and cut.
void takeAnswer(core::Attempt& attempt, const ports::ServiceAnswer& answer, const core::PersonalTexts& personal);
// What the answer was taken for.
void takeOutcome(core::Attempt& attempt, const core::Outcome& outcome);
void takeOutcome(core::Attempt& attempt, const core::LookupOutcome& outcome);

// On a query thread.
[[nodiscard]] api::Answer<api::AttemptsPage> attempts(ports::Reader& reader, const api::AttemptsQuery& query);

}  // namespace sagadesk::engine
