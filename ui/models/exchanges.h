// What was sent and received of a try: which of what is kept belongs to a bar, and what may be copied of it. Pure.
#pragma once

#include <QString>
#include <vector>

#include "api/attempts.h"
#include "ui/format/shown.h"
#include "ui/models/timeline.h"

namespace sagadesk::ui {

// nullptr: nothing is kept of it.
[[nodiscard]] const api::SentAttempt* exchangeOf(const std::vector<api::SentAttempt>& kept, const StepKey& step,
                                                 const Bar& bar);

// "POST /captures", or the topic.
[[nodiscard]] QString targetOf(const api::SentAttempt& attempt);
// "402", or the words for why none came.
[[nodiscard]] QString answerWord(const api::SentAttempt& attempt);
[[nodiscard]] Shown answerLook(const api::SentAttempt& attempt);

// Why it can't be copied as a command line; "" when it can.
[[nodiscard]] QString whyNoCurl(const api::SentAttempt& attempt);
// For a shell. The service's address is a variable, and what would prove who calls is not in it.
[[nodiscard]] QString curlOf(const api::SentAttempt& attempt, const std::string& service);

}  // namespace sagadesk::ui
