// Where a moment lies on an axis: proportional to time, or with equal steps between all that happened. Pure.
#pragma once

#include <vector>

#include "ui/format/formats.h"
#include "ui/models/timeline.h"

namespace sagadesk::ui {

enum class ScaleKind : std::uint8_t { RealTime, EvenSteps };

class TimeScale {
public:
    TimeScale() = default;
    TimeScale(const Timeline& timeline, ScaleKind kind);

    [[nodiscard]] double at(core::Instant instant) const;  // 0 at the start, 1 at the end; beyond by the last slope

    struct Tick {
        double at;
        QString text;
    };
    // Round moments, at most `count` of them; the first is the clock's time at the start.
    [[nodiscard]] std::vector<Tick> ticks(int count, const Formats& formats) const;

private:
    std::vector<core::Instant> m_marks;  // even steps: each thing that happened, once
    core::Instant m_start{}, m_end{};
    ScaleKind m_kind = ScaleKind::RealTime;
};

}  // namespace sagadesk::ui
