#include "ui/widgets/circuit_strip.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "ui/theme/painting.h"
#include "ui/widgets/chart_plot.h"

namespace sagadesk::ui {

namespace {

double secondsOf(core::Instant at) {
    return static_cast<double>(at.time_since_epoch().count()) / 1'000;
}

Shown shownOf(api::BreakerState state) {
    return state == api::BreakerState::Open       ? Shown::Failed
           : state == api::BreakerState::HalfOpen ? Shown::Held
                                                  : Shown::Completed;
}

QString longWord(api::BreakerState state) {
    return state == api::BreakerState::Open       ? CircuitStrip::tr("Open: held back")
           : state == api::BreakerState::HalfOpen ? CircuitStrip::tr("Half open: testing")
                                                  : CircuitStrip::tr("Closed: calls pass");
}

QString shortWord(api::BreakerState state) {
    return state == api::BreakerState::Open       ? CircuitStrip::tr("Open")
           : state == api::BreakerState::HalfOpen ? CircuitStrip::tr("Testing")
                                                  : CircuitStrip::tr("Closed");
}

}  // namespace

std::vector<CircuitSegment> circuitSegments(const api::ServiceView& service, double begin, double end) {
    std::vector<CircuitSegment> segments;
    double until = end;
    for (const api::BreakerChange& change : service.history) {  // newest first
        const double from = std::max(begin, secondsOf(change.at));
        if (from < until) segments.push_back({from, until, change.to});
        until = std::min(until, from);
        if (from <= begin) break;
    }
    constexpr std::size_t history_kept = 50;
    if (until > begin && service.history.size() < history_kept) segments.push_back({begin, until, {}});
    std::reverse(segments.begin(), segments.end());
    return segments;
}

CircuitStrip::CircuitStrip(const QString& title, std::function<QString(double)> timeText, QWidget* parent)
    : QWidget(parent),
      m_timeText(std::move(timeText)) {
    installPaintedParts();
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void CircuitStrip::set(std::vector<CircuitSegment> segments, double begin, double end, QList<double> ticks) {
    m_segments = std::move(segments);
    m_begin = begin;
    m_end = end;
    m_ticks = std::move(ticks);
    m_chosen = std::min(m_chosen, partCount() - 1);
    update();
}

int CircuitStrip::bandHeight() const {
    return theme().scaled(21);
}

QSize CircuitStrip::sizeHint() const {
    return {theme().scaled(300), bandHeight() + theme().lineHeight(FontRole::Axis) + 6};
}

int CircuitStrip::xOf(double at) const {
    const double left = chartLeft(), right = width() - chartRight();
    return static_cast<int>(left + (at - m_begin) / (m_end - m_begin) * (right - left));
}

QRect CircuitStrip::partRect(int part) const {
    if (part < 0 || part >= partCount()) return {};
    const CircuitSegment& segment = m_segments[static_cast<std::size_t>(part)];
    const int from = xOf(segment.from), to = xOf(segment.to);
    return {from, 0, std::max(2, to - from - 1), bandHeight()};
}

QString CircuitStrip::partName(int part) const {
    if (part < 0 || part >= partCount()) return {};
    const CircuitSegment& segment = m_segments[static_cast<std::size_t>(part)];
    return tr("%1, from %2 to %3").arg(longWord(segment.state), m_timeText(segment.from), m_timeText(segment.to));
}

void CircuitStrip::choosePart(int part) {
    m_chosen = part;
    update();
    if (part < 0) return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(part);
    QAccessible::updateAccessibility(&event);
    if (isVisible()) QToolTip::showText(mapToGlobal(partRect(part).bottomLeft()), partName(part), this);
}

void CircuitStrip::paintSegment(QPainter& painter, int part) const {
    const Theme& t = theme();
    const api::BreakerState state = m_segments[static_cast<std::size_t>(part)].state;
    const QRect rect = partRect(part);
    painter.fillRect(rect, t.tint(shownOf(state)));
    painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3), t.color(shownOf(state)));
    const QFontMetrics metrics(t.font(FontRole::Axis));
    for (const QString& word : {longWord(state), shortWord(state)}) {
        if (metrics.horizontalAdvance(word) + 14 > rect.width()) continue;
        paintText(painter, rect.adjusted(6, 0, 0, -3), word, t.font(FontRole::Axis), t.color(Token::Text));
        break;
    }
    if (part == m_chosen) paintFocus(painter, rect, 0);
}

void CircuitStrip::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    for (int part = 0; part < partCount(); ++part) paintSegment(painter, part);
    const int height = t.lineHeight(FontRole::Axis), top = bandHeight() + 4, wide = t.scaled(60);
    for (const double tick : m_ticks) {
        const QRect at(xOf(tick) - wide / 2, top, wide, height);
        paintText(painter, at, m_timeText(tick), t.font(FontRole::Axis), t.color(Token::Text2), Qt::AlignCenter);
    }
}

void CircuitStrip::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || partCount() == 0) return QWidget::keyPressEvent(event);
    choosePart(qBound(0, m_chosen + step, partCount() - 1));
}

void CircuitStrip::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (m_chosen < 0 && partCount() > 0) choosePart(partCount() - 1);
}

void CircuitStrip::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    choosePart(-1);
}

bool CircuitStrip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int part = 0; part < partCount(); ++part)
            if (partRect(part).contains(help->pos())) QToolTip::showText(help->globalPos(), partName(part), this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace sagadesk::ui
