// The audit trail in words: what an entry is about, what came of it, and what a check of the chains has found. UI
// thread.
#pragma once

#include <QString>

#include "api/audit.h"
#include "ui/format/formats.h"

namespace sagadesk::ui {

// "K7QM-3XTD", "Payment", "Bulk job": what the entry is about.
[[nodiscard]] QString auditObject(const api::AuditEntry& entry);
// "Processing, running": how the order stood after it; "" for entries about no order.
[[nodiscard]] QString auditResult(const core::JournalEntry& entry);
// The reason, or what the entry's data say instead.
[[nodiscard]] QString auditReason(const core::JournalEntry& entry);

// "Checking partition 5 of 16: 212,400 of 482,113 entries." "All 16 partitions, 482,113 entries, are complete and
// unchanged. Checked 14:07:12." "Partition 3, position 20,114 does not match the entry before it (2 Nov 09:14)."
[[nodiscard]] QString checkSentence(const api::JournalCheck& check, const Formats& formats, core::Instant now);
[[nodiscard]] bool isBroken(const api::JournalCheck& check);
// 0 to 1.
[[nodiscard]] double checkProgress(const api::JournalCheck& check);

}  // namespace sagadesk::ui
