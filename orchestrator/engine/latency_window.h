// How long a service's answers took lately: the last five minutes, the last hour, and each minute of it.
//
// Owned by a lane, so used by the engine alone. Takes the same memory however many calls there are; an answer costs a
// few comparisons and no allocation.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "api/services.h"

namespace sagadesk::engine {

// Answers by duration: bucket 0 to 6 one millisecond each, then each about a fifth longer than the one before.
struct LatencyCounts {
    static constexpr std::size_t buckets = 72;
    std::uint32_t calls = 0, good = 0;
    std::array<std::uint32_t, buckets> took{};

    void add(core::Duration duration, bool isGood);
    void add(const LatencyCounts& other);
    // Percentiles are the upper bounds of their buckets, so never less than what was measured, save beyond the last.
    [[nodiscard]] api::Latency latency() const;
};

// The newest so many slots of a time line. A slot is emptied when its place is needed again.
template <std::size_t Slots>
class LatencyRing {
public:
    explicit LatencyRing(core::Duration slot) : m_length(slot) {}

    void add(core::Instant now, core::Duration took, bool good) {
        const std::int64_t number = numberOf(now);
        Slot& slot = m_slots.at(placeOf(number));
        if (slot.number > number) return;  // the clock was set back by more than the whole ring
        if (slot.number < number) slot = Slot{number, {}};
        slot.counts.add(took, good);
    }
    // Of the slots up to and with the present one.
    [[nodiscard]] LatencyCounts sum(core::Instant now) const {
        LatencyCounts sum;
        for (std::size_t back = 0; back < Slots; ++back) sum.add(slotBefore(now, back));
        return sum;
    }
    // back: 0 for the present slot, at most Slots − 1.
    [[nodiscard]] LatencyCounts slotBefore(core::Instant now, std::size_t back) const {
        const std::int64_t number = numberOf(now) - static_cast<std::int64_t>(back);
        const Slot& slot = m_slots.at(placeOf(number));
        return slot.number == number ? slot.counts : LatencyCounts{};
    }

private:
    struct Slot {
        std::int64_t number = -1;
        LatencyCounts counts;
    };
    [[nodiscard]] std::int64_t numberOf(core::Instant now) const { return now.time_since_epoch() / m_length; }
    [[nodiscard]] static std::size_t placeOf(std::int64_t number) {
        const auto slots = static_cast<std::int64_t>(Slots);
        return static_cast<std::size_t>((number % slots + slots) % slots);
    }

    core::Duration m_length;
    std::array<Slot, Slots> m_slots;
};

class LatencyWindow {
public:
    void add(core::Instant now, core::Duration took, bool good);

    [[nodiscard]] api::Latency fiveMinutes(core::Instant now) const;
    [[nodiscard]] api::Latency hour(core::Instant now) const;
    // The last 60, oldest first; the last one is the present minute.
    [[nodiscard]] std::vector<api::Latency> minutes(core::Instant now) const;

private:
    static constexpr std::size_t minutes_kept = 60;

    LatencyRing<30> m_recent{std::chrono::seconds{10}};
    LatencyRing<minutes_kept> m_minutes{std::chrono::minutes{1}};
};

}  // namespace sagadesk::engine
