// How long steps usually take, learnt from the orders of the last seven days.
//
// Owned and used by the engine alone. Keeps what the store knew at the start and what was counted since; the latter is
// taken out from time to time to be added to the store.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/time.h"
#include "ports/store.h"

namespace sagadesk::engine {

class UsualTimes {
public:
    static constexpr std::int32_t days_kept = 7;
    static constexpr std::uint64_t samples_min = 20;  // fewer say nothing about what is usual

    // What the store has; it is not given back by take().
    void load(std::span<const ports::UsualTime> known);
    // A step of an order of the type has succeeded now, so long after it was handed out.
    void add(std::string_view type, std::string_view step, core::Duration took, core::Instant now);

    // What 95 of 100 took at most in the last seven days, today included: the upper bound of the bucket. nullopt while
    // there are too few samples.
    [[nodiscard]] std::optional<core::Duration> p95(std::string_view type, std::string_view step,
                                                    core::Instant now) const;

    // What was counted since the last call, by type, step and day; to be added to what the store has. today: counts of
    // days that are over for good are forgotten here.
    [[nodiscard]] std::vector<ports::UsualTime> take(std::int32_t today);

    [[nodiscard]] static std::int32_t dayOf(core::Instant instant);  // since 1970-01-01 UTC

private:
    using Counts = std::array<std::uint32_t, ports::UsualTime::buckets>;
    struct Days {
        std::map<std::int32_t, Counts> all;
        std::map<std::int32_t, Counts> untaken;
    };
    // Looked up with views, so that a lookup makes no strings.
    using Name = std::pair<std::string_view, std::string_view>;
    struct ByName {
        using is_transparent = void;
        template <class A, class B>
        bool operator()(const A& a, const B& b) const {
            return Name(a.first, a.second) < Name(b.first, b.second);
        }
    };
    Days& daysOf(std::string_view type, std::string_view step);

    std::map<std::pair<std::string, std::string>, Days, ByName> m_steps;
};

}  // namespace sagadesk::engine
