// The failure queue in plain words: causes, what helps, its sections, and messages that did not arrive. UI thread.
#pragma once

#include <QString>

#include "api/failures.h"
#include "ui/format/words/fact_words.h"
#include "ui/format/words/viewer.h"

namespace sagadesk::ui {

[[nodiscard]] QString causeHeadline(const core::Cause& cause, const Viewer& viewer);
// Short, what a person may do: "Retry: NordPay is well again". section: as the failure list gives it.
[[nodiscard]] QString causeHelp(const core::Cause& cause, core::Help section, const Viewer& viewer);
[[nodiscard]] QString sectionTitle(core::Help section);

// A step by its name, where its label is not known: "capture-payment" → "Take payment".
[[nodiscard]] QString stepTitle(std::string_view name);
[[nodiscard]] QString shortStepTitle(std::string_view name);  // "Authorise"

// For the column "Was the card charged?".
[[nodiscard]] FactWords chargedWords(core::MoneyFact fact);
[[nodiscard]] QString chargedTitle();

[[nodiscard]] QString undeliveredTitle();  // of their section
[[nodiscard]] QString undeliveredHeadline(api::UndeliveredKind kind, std::string_view code);
[[nodiscard]] QString undeliveredHelp(api::UndeliveredKind kind);

}  // namespace sagadesk::ui
