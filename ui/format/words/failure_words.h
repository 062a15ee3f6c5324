// How a try ended, as words. What a service said itself is quoted elsewhere, as it was received.
#pragma once

#include <string_view>

#include <QString>

#include "api/failure_kind.h"

namespace sagadesk::ui {

// A clause for the end of a sentence: "NordPay did not answer". service: the shown name, may be "".
[[nodiscard]] QString failureClause(std::string_view code, const QString& service);

// The result of one try in a list: of an AttemptView's outcome and code. "No answer", "Refused: not enough money" …
[[nodiscard]] QString attemptResult(std::string_view outcome, std::string_view code, bool money);

// Why a service or a person said no: "not enough money"; "" where nothing more is known.
[[nodiscard]] QString declineReason(core::DeclineKind kind);

}  // namespace sagadesk::ui
