#include "ui/pages/service_charts.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <cmath>
#include <limits>

#include "ui/widgets/chart.h"
#include "ui/widgets/circuit_strip.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

constexpr double minute = 60;
constexpr double gap = std::numeric_limits<double>::quiet_NaN();

core::Instant instantOf(double seconds) {
    return core::Instant{core::Duration{static_cast<std::int64_t>(seconds * 1'000)}};
}

double millis(const std::optional<core::Duration>& length) {
    // A logarithmic axis has no 0; less than a millisecond is drawn as half of one.
    return length ? std::max(.5, static_cast<double>(length->count())) : gap;
}

// The last minute of the board is the present one.
double beginOf(const api::ServiceView& service, core::Instant at) {
    const double now = static_cast<double>(at.time_since_epoch().count()) / 1'000;
    return std::floor(now / minute) * minute - minute * (static_cast<double>(service.minutes.size()) - 1);
}

ChartData frameOf(const api::ServiceView& service, core::Instant at, const Formats& formats) {
    ChartData data;
    data.begin = beginOf(service, at);
    data.step = minute;
    data.points = static_cast<int>(service.minutes.size());
    const int offset = formats.times == TimeStyle::Utc
                           ? 0
                           : formats.zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(static_cast<qint64>(data.begin)));
    data.timeTicks = roundTimes(data.begin, data.end(), 7, offset);
    return data;
}

ChartData tookData(ChartData data, const api::ServiceView& service) {
    ChartSeries half{QStringLiteral("p50"), {}, ChartSeries::Kind::Line, Shown::Processing};
    ChartSeries most{QStringLiteral("p95"), {}, ChartSeries::Kind::Dashed, Shown::Confirmed};
    for (const api::Latency& each : service.minutes) {
        half.values.append(millis(each.p50));
        most.values.append(millis(each.p95));
    }
    data.series = {most, half};
    return data;
}

ChartData callsData(ChartData data, const api::ServiceView& service) {
    ChartSeries good{ServiceCharts::tr("answered well"), {}, ChartSeries::Kind::Bars, Token::ChartDone};
    ChartSeries bad{ServiceCharts::tr("not well"), {}, ChartSeries::Kind::Bars, Token::ChartFailed, true};
    for (const api::Latency& each : service.minutes) {
        good.values.append(static_cast<double>(each.good));
        bad.values.append(static_cast<double>(each.calls - std::min(each.good, each.calls)));
    }
    data.series = {good, bad};
    return data;
}

// Times in which the circuit was not closed; short closed ones between them are the same trouble.
QList<ChartSpan> troubleIn(const std::vector<CircuitSegment>& segments) {
    QList<ChartSpan> spans;
    for (const CircuitSegment& segment : segments) {
        if (segment.state == api::BreakerState::Closed) continue;
        if (!spans.isEmpty() && segment.from - spans.last().to < 2 * minute)
            spans.last().to = segment.to;
        else
            spans.append({segment.from, segment.to, {}, {}, Shown::Failed});
    }
    return spans;
}

QWidget* labelled(const QString& title, const QString& note, QWidget* parent) {
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* strong = new TextLabel(title, FontRole::Small, Token::Text2, row);
    strong->setSemibold(true);
    layout->addWidget(strong);
    layout->addWidget(new TextLabel(note, FontRole::Small, Token::Text2, row), 1);
    return row;
}

}  // namespace

ServiceCharts::ServiceCharts(const Formats& formats, QWidget* parent) : QWidget(parent), m_formats(formats) {
    const auto timeText = [this](double at) { return clock(m_formats, instantOf(at)); };
    const auto lengthText = [this](double ms) {
        const bool whole = ms >= 1'000 && std::fmod(ms, 1'000) == 0;
        return whole ? tr("%1 s").arg(m_formats.locale.toString(ms / 1'000, 'f', 0))
                     : duration(m_formats, core::Duration{std::llround(ms)});
    };
    const auto countText = [this](double calls) { return count(m_formats, static_cast<std::uint64_t>(calls)); };
    m_took = new Chart({tr("Time to answer"), true, false, true, lengthText, timeText}, this);
    m_calls = new Chart({tr("Calls per minute"), false, false, false, countText, timeText}, this);
    m_circuit = new CircuitStrip(tr("Circuit"), timeText, this);
    m_calls->setFixedHeight(theme().scaled(72));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(labelled(tr("Time to answer"), tr("logarithmic"), this));
    layout->addWidget(m_took, 1);
    layout->addWidget(labelled(tr("Calls per minute"), tr("answered well, not well"), this));
    layout->addWidget(m_calls);
    layout->addWidget(labelled(tr("Circuit"), {}, this));
    layout->addWidget(m_circuit);
}

void ServiceCharts::set(const api::ServiceView& service, core::Instant at) {
    ChartData frame = frameOf(service, at, m_formats);
    const auto segments =
        circuitSegments(service, frame.begin, static_cast<double>(at.time_since_epoch().count()) / 1'000);
    frame.spans = troubleIn(segments);
    m_calls->set(callsData(frame, service));
    for (ChartSpan& span : frame.spans) {
        span.title =
            tr("Unsteady for %1").arg(duration(m_formats, core::Duration{std::llround((span.to - span.from) * 1'000)}));
        span.note = tr("while open, one call at a time is tried");
    }
    m_took->set(tookData(frame, service));
    m_circuit->set(segments, frame.begin, frame.end(), frame.timeTicks);
}

void ServiceCharts::toggleTable() {
    const bool table = !m_took->isTable();
    m_took->showTable(table);
    m_calls->showTable(table);
    m_calls->setFixedHeight(theme().scaled(table ? 130 : 72));
}

QWidget* ServiceCharts::firstFocus() const {
    return m_took;
}

}  // namespace sagadesk::ui
