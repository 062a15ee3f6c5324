// Journal entries as words: what happened, who did it. UI thread (translations).
#pragma once

#include <string_view>

#include <QString>

#include "api/orders.h"

namespace sagadesk::ui {

[[nodiscard]] QString entryTitle(core::EntryKind kind);          // "Step refused"
[[nodiscard]] QString actorName(std::string_view actor);         // "operator:Miriam Okafor" → "Miriam Okafor"
[[nodiscard]] bool isByPerson(const core::JournalEntry& entry);  // operators and API callers; creation is nobody's deed
// Reason, code, reference … as the entry holds them; "" for none.
[[nodiscard]] QString entryDetail(const core::JournalEntry& entry);

}  // namespace sagadesk::ui
