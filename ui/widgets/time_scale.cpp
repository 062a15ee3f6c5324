#include "ui/widgets/time_scale.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace sagadesk::ui {

namespace {

// Milliseconds between marks that a person counts in.
constexpr std::array<std::int64_t, 26> steps{
    1,         2,         5,         10,         20,         50,         100,         200,          500,
    1'000,     2'000,     5'000,     10'000,     30'000,     60'000,     120'000,     300'000,      600'000,
    1'800'000, 3'600'000, 7'200'000, 21'600'000, 43'200'000, 86'400'000, 604'800'000, 2'592'000'000};

QString plus(std::int64_t ms, const Formats& formats) {
    const auto whole = [&](std::int64_t number) { return formats.locale.toString(static_cast<qlonglong>(number)); };
    const auto say = [](const char* text) { return QCoreApplication::translate("TimeScale", text); };
    if (ms < 1'000) return say(QT_TRANSLATE_NOOP("TimeScale", "+%1 ms")).arg(whole(ms));
    if (ms < 60'000) return say(QT_TRANSLATE_NOOP("TimeScale", "+%1 s")).arg(whole(ms / 1'000));
    if (ms < 3'600'000) return say(QT_TRANSLATE_NOOP("TimeScale", "+%1 min")).arg(whole(ms / 60'000));
    if (ms < 172'800'000) return say(QT_TRANSLATE_NOOP("TimeScale", "+%1 h")).arg(whole(ms / 3'600'000));
    return say(QT_TRANSLATE_NOOP("TimeScale", "+%1 d")).arg(whole(ms / 86'400'000));
}

}  // namespace

TimeScale::TimeScale(const Timeline& timeline, ScaleKind kind)
    : m_start(timeline.start),
      m_end(timeline.end),
      m_kind(kind) {
    if (kind == ScaleKind::RealTime) return;
    m_marks.push_back(m_start);
    for (const Lane& lane : timeline.lanes)
        for (const Bar& bar : lane.bars) m_marks.insert(m_marks.end(), {bar.start, bar.end});
    m_marks.push_back(m_end);
    std::sort(m_marks.begin(), m_marks.end());
    m_marks.erase(std::unique(m_marks.begin(), m_marks.end()), m_marks.end());
}

double TimeScale::at(core::Instant instant) const {
    const auto share = [](core::Duration part, core::Duration whole) {
        return static_cast<double>(part.count()) / static_cast<double>(std::max<std::int64_t>(1, whole.count()));
    };
    if (m_kind == ScaleKind::RealTime || m_marks.size() < 2) return share(instant - m_start, m_end - m_start);
    const auto after = std::upper_bound(m_marks.begin(), m_marks.end(), instant);
    if (after == m_marks.begin()) return 0;
    const auto before = after == m_marks.end() ? m_marks.end() - 2 : after - 1;
    const auto index = static_cast<double>(before - m_marks.begin());
    const double inside = share(instant - *before, *(before + 1) - *before);
    return (index + std::min(inside, 1.0)) / static_cast<double>(m_marks.size() - 1);
}

std::vector<TimeScale::Tick> TimeScale::ticks(int count, const Formats& formats) const {
    std::vector<Tick> ticks{{0, clockSeconds(formats, m_start)}};
    if (count < 2) return ticks;
    const std::int64_t whole = std::max<std::int64_t>(1, (m_end - m_start).count());
    if (m_kind == ScaleKind::EvenSteps) {
        const std::size_t stride = std::max<std::size_t>(1, m_marks.size() / static_cast<std::size_t>(count));
        for (std::size_t i = stride; i + 1 < m_marks.size(); i += stride)
            ticks.push_back({at(m_marks[i]), plus((m_marks[i] - m_start).count(), formats)});
        return ticks;
    }
    const auto step = std::find_if(steps.begin(), steps.end(), [&](std::int64_t ms) { return whole / ms < count; });
    const std::int64_t pace = step == steps.end() ? steps.back() : *step;
    for (std::int64_t ms = pace; ms < whole + pace; ms += pace)
        ticks.push_back({at(m_start + core::Duration(ms)), plus(ms, formats)});
    return ticks;
}

}  // namespace sagadesk::ui
