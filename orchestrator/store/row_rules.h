// What must hold for everything that is stored. The memory store asks here; the SQL schemas repeat it as CHECKs.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <vector>

#include "ports/store.h"

namespace sagadesk::store {

inline constexpr std::size_t cause_id_length = 16;

[[nodiscard]] inline bool keepsRules(const ports::OrderRow& row) {
    const bool idle = row.activity == core::Activity::Idle;
    const bool queued = row.cause.size() == cause_id_length;
    return row.run >= 1 && (!idle || (core::isFinal(row.state) && !row.wakeAt)) && (queued || row.cause.empty()) &&
           (queued || !row.troubledAt) && row.atRisk >= 0;
}

[[nodiscard]] inline bool keepsRules(const ports::Update& update) {
    return keepsRules(update.row) && (!update.raised || !update.row.cause.empty());
}

[[nodiscard]] inline bool keepsRules(const ports::CauseMark& mark) {
    return mark.cause.size() == cause_id_length;
}

[[nodiscard]] inline bool keepsRules(const core::ParkedStream& parked) {
    return parked.position >= 1;
}

[[nodiscard]] inline bool keepsRules(const core::KeptMessage& message) {
    return message.payload.size() <= core::kept_payload_bytes_max;
}

// No unique index guards entries about no order, so no store leaves these to one.
[[nodiscard]] inline bool areAboutNoOrder(const std::vector<core::JournalEntry>& entries) {
    return std::ranges::all_of(entries,
                               [](const auto& entry) { return entry.order == core::OrderId{} && entry.sequence == 0; });
}

// When an order came to stand in the failure queue.
[[nodiscard]] inline core::Instant raisedAt(const ports::OrderRow& row) {
    return row.troubledAt.value_or(row.changed);
}

// Causes are counted by five minutes, and the counts kept for some hours.
inline constexpr core::Duration trend_slot = std::chrono::minutes(5);
inline constexpr std::int64_t trend_slots_kept = 72;
[[nodiscard]] inline std::int64_t trendSlot(core::Instant instant) {
    return instant.time_since_epoch() / trend_slot;
}

// So long a cause is remembered that no order stands for any more.
inline constexpr core::Duration cause_remembered = std::chrono::days(7);
// Days of usual times that are asked for, today among them.
inline constexpr std::int32_t usual_days = 7;

}  // namespace sagadesk::store
