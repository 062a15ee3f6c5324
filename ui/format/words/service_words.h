// The services board in plain words: how a service is, since when, and what pausing it would do. UI thread.
#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "api/services.h"
#include "ui/format/words/viewer.h"

namespace sagadesk::ui {

// A time in which the circuit was not closed throughout: gaps of less than two minutes belong to it.
struct Unsteady {
    core::Instant from{};
    std::optional<core::Instant> to;  // nullopt: it still is
    int openings = 0;
};
// The latest that touches the hour before `at`.
[[nodiscard]] std::optional<Unsteady> unsteadyOf(const api::ServiceView& service, core::Instant at);

[[nodiscard]] QString serviceHeadline(const api::ServiceView& service, core::Instant at, const Viewer& viewer);
[[nodiscard]] QString serviceStory(const api::ServiceView& service, core::Instant at, const Viewer& viewer);
// Short, for the board's last column; "" when there is nothing to say.
[[nodiscard]] QString serviceNote(const api::ServiceView& service, core::Instant at, const Viewer& viewer);
// "Closed, 12 d", "Open, test in 18 s", "Paused to 15:00".
[[nodiscard]] QString circuitWords(const api::ServiceView& service, core::Instant at, const Viewer& viewer);
// "Closed since 14:03, opens by itself".
[[nodiscard]] QString circuitSentence(const api::ServiceView& service, const Viewer& viewer);

// The steps that it carries out, each once, as they are called in every workflow: "Authorise payment, Take payment".
[[nodiscard]] QStringList stepsOf(const api::ServiceView& service);
[[nodiscard]] QStringList shortStepsOf(const api::ServiceView& service);  // for a narrow column
[[nodiscard]] QString pauseEffect(const api::ServiceView& service, const Viewer& viewer);
[[nodiscard]] QString resumeEffect(const api::ServiceView& service, const Viewer& viewer);

// "operator:J. Brandt" → "J. Brandt".
[[nodiscard]] QString personOf(std::string_view actor);

}  // namespace sagadesk::ui
