// Workflows in words: what a step does and what it may do, and what changed from one version to another. UI thread.
#pragma once

#include <set>
#include <string>

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include "api/workflows.h"
#include "ui/format/formats.h"

namespace sagadesk::ui {

[[nodiscard]] QString stageWord(const std::string& stage);
// "Payment, 6 tries": who does it; a person's decision, a pause.
[[nodiscard]] QString stepLine(const api::WorkflowStepView& step, const Formats& formats);
// Name and value of all that is set, in the order of importance.
[[nodiscard]] QList<QPair<QString, QString>> stepFacts(const api::WorkflowStepView& step, const Formats& formats);

struct WorkflowChanges {
    QStringList sentences;        // "Tries of Authorise payment: 3 → 6."
    std::set<std::string> steps;  // that were added, removed or changed, by name
};
[[nodiscard]] WorkflowChanges changesBetween(const api::WorkflowView& from, const api::WorkflowView& to,
                                             const Formats& formats);

}  // namespace sagadesk::ui
