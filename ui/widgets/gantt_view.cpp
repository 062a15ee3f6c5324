#include "ui/widgets/gantt_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/format/words/names.h"
#include "ui/widgets/step_look.h"

namespace sagadesk::ui {

namespace {
constexpr int names_width = 226, took_width = 84;  // px at the usual text size
constexpr int after_end = 70;                      // px beyond the last moment, for its words
constexpr double zoom_max = 5'000;
}  // namespace

GanttView::GanttView(const Formats& formats, QWidget* parent) : QAbstractScrollArea(parent), m_formats(formats) {
    installPaintedParts();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Tries along the time"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(&theme(), &Theme::changed, this, [this] { updateBars(), viewport()->update(); });
}

void GanttView::set(Timeline timeline) {
    const std::size_t lanes = m_timeline.lanes.size();
    m_timeline = std::move(timeline);
    m_scale = TimeScale(m_timeline, m_kind);
    layOut();
    if (lanes != m_timeline.lanes.size()) updateBars();
    viewport()->update();
}

void GanttView::setScale(ScaleKind kind) {
    m_kind = kind;
    m_scale = TimeScale(m_timeline, kind);
    viewport()->update();
}

void GanttView::layOut() {
    m_rows.clear();
    bool undo = true;
    std::uint16_t run = 0;
    const bool many = !m_timeline.lanes.empty() && m_timeline.lanes.back().key.run > 1;
    for (std::size_t i = 0; i < m_timeline.lanes.size(); ++i) {
        const StepKey& key = m_timeline.lanes[i].key;
        if (key.run != run || key.undo != undo) {
            QString heading = key.undo ? tr("Undoing, newest first") : tr("Going forward");
            if (many)
                heading = key.undo ? tr("Run %1: undoing, newest first").arg(key.run)
                                   : tr("Run %1: going forward").arg(key.run);
            m_rows.push_back({-1, heading});
        }
        run = key.run, undo = key.undo;
        m_rows.push_back({static_cast<int>(i), {}});
    }
}

void GanttView::choose(const StepKey& key, int bar) {
    m_lane = key;
    const Lane* lane = m_timeline.find(key);
    const int bars = lane == nullptr ? 0 : static_cast<int>(lane->bars.size());
    m_bar = bar < 0 || bar >= bars ? bars - 1 : bar;
    viewport()->update();
}

int GanttView::rowHeight() const {
    return theme().rowHeight();
}

int GanttView::rowTop(int row) const {
    return headHeight() + row * rowHeight() - verticalScrollBar()->value();
}

QRect GanttView::axis() const {
    const int left = theme().scaled(names_width), right = theme().scaled(took_width);
    return {left, 0, std::max(40, viewport()->width() - left - right), viewport()->height()};
}

// Without zoom; px.
int GanttView::plain() const {
    return std::max(40, axis().width() - theme().scaled(after_end));
}

int GanttView::xOf(core::Instant at) const {
    const QRect room = axis();
    return room.left() + static_cast<int>(std::lround(m_scale.at(at) * plain() * m_zoom)) -
           horizontalScrollBar()->value();
}

QRect GanttView::barRect(int row, const Bar& bar) const {
    const int high = theme().scaled(14), x = xOf(bar.start);
    return {x, rowTop(row) + (rowHeight() - high) / 2, std::max(3, xOf(bar.end) - x), high};
}

QRect GanttView::visual(const QRect& rect) const {
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), rect);
}

void GanttView::updateBars() {
    const int high = static_cast<int>(m_rows.size()) * rowHeight();
    const int room = viewport()->height() - headHeight();
    verticalScrollBar()->setRange(0, std::max(0, high - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(rowHeight());
    const int wide = static_cast<int>(plain() * (m_zoom - 1));
    horizontalScrollBar()->setRange(0, std::max(0, wide));
    horizontalScrollBar()->setPageStep(axis().width());
    horizontalScrollBar()->setSingleStep(40);
}

void GanttView::zoomBy(double factor, int x) {
    const QRect room = axis();
    const double inside = (x - room.left() + horizontalScrollBar()->value()) / m_zoom;
    m_zoom = std::clamp(m_zoom * factor, 1.0, zoom_max);
    updateBars();
    horizontalScrollBar()->setValue(static_cast<int>(inside * m_zoom) - (x - room.left()));
    viewport()->update();
}

void GanttView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) return QAbstractScrollArea::wheelEvent(event);
    const int x = visual(QRect(event->position().toPoint(), QSize(1, 1))).left();
    zoomBy(std::pow(1.2, event->angleDelta().y() / 120.0), x);
    event->accept();
}

void GanttView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

int GanttView::laneIndex() const {
    const Lane* lane = m_timeline.find(m_lane);
    return lane == nullptr ? -1 : static_cast<int>(lane - m_timeline.lanes.data());
}

void GanttView::pick(int lane, int bar) {
    if (lane < 0 || lane >= static_cast<int>(m_timeline.lanes.size())) return;
    const Lane& chosenOne = m_timeline.lanes[static_cast<std::size_t>(lane)];
    choose(chosenOne.key, bar);
    reveal();
    emit chosen(chosenOne.key, m_bar);
}

void GanttView::reveal() {
    const int lane = laneIndex();
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& each) { return each.lane == lane; });
    const int top = static_cast<int>(row - m_rows.begin()) * rowHeight();
    const int room = verticalScrollBar()->pageStep(), at = verticalScrollBar()->value();
    if (top < at) verticalScrollBar()->setValue(top);
    if (top + rowHeight() > at + room) verticalScrollBar()->setValue(top + rowHeight() - room);
}

void GanttView::keyPressEvent(QKeyEvent* event) {
    const int lane = laneIndex();
    const int bars = lane < 0 ? 0 : static_cast<int>(m_timeline.lanes[static_cast<std::size_t>(lane)].bars.size());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
        case Qt::Key_Down:
            return pick(std::min(lane + 1, static_cast<int>(m_timeline.lanes.size()) - 1), 0);
        case Qt::Key_Up:
            return pick(std::max(lane - 1, 0), 0);
        case Qt::Key_Left:
        case Qt::Key_Right: {
            const bool on = (event->key() == Qt::Key_Right) != mirrored;
            const int bar = m_bar + (on ? 1 : -1);
            if (bar >= 0 && bar < bars) return pick(lane, bar);
            // On to the next bar in the order of lanes, over lanes that have none.
            const int part = chosenPart() + (on ? 1 : -1);
            return choosePart(part);
        }
        case Qt::Key_Plus:
            return zoomBy(1.5, axis().center().x());
        case Qt::Key_Minus:
            return zoomBy(1 / 1.5, axis().center().x());
        default:
            QAbstractScrollArea::keyPressEvent(event);
    }
}

void GanttView::mousePressEvent(QMouseEvent* event) {
    const QPoint at = event->pos();
    const int row = (at.y() - headHeight() + verticalScrollBar()->value()) / rowHeight();
    if (at.y() < headHeight() || row < 0 || row >= static_cast<int>(m_rows.size())) return;
    const int lane = m_rows[static_cast<std::size_t>(row)].lane;
    if (lane < 0) return;
    const auto& bars = m_timeline.lanes[static_cast<std::size_t>(lane)].bars;
    for (std::size_t bar = 0; bar < bars.size(); ++bar)
        if (visual(barRect(row, bars[bar]).adjusted(-3, -6, 3, 6)).contains(at))
            return pick(lane, static_cast<int>(bar));
    pick(lane, -1);
}

bool GanttView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int part = 0; part < partCount(); ++part) {
        if (!partRect(part).adjusted(-2, -4, 2, 4).contains(help->pos())) continue;
        QToolTip::showText(help->globalPos(), partName(part), viewport());
        return true;
    }
    QToolTip::hideText();
    return true;
}

int GanttView::partCount() const {
    int parts = 0;
    for (const Lane& lane : m_timeline.lanes) parts += static_cast<int>(lane.bars.size());
    return parts;
}

std::pair<int, int> GanttView::partOf(int part) const {
    for (std::size_t lane = 0; part >= 0 && lane < m_timeline.lanes.size(); ++lane) {
        const int bars = static_cast<int>(m_timeline.lanes[lane].bars.size());
        if (part < bars) return {static_cast<int>(lane), part};
        part -= bars;
    }
    return {-1, -1};
}

QString GanttView::sentence(int lane, int bar) const {
    const Lane& row = m_timeline.lanes[static_cast<std::size_t>(lane)];
    const Bar& one = row.bars[static_cast<std::size_t>(bar)];
    const QString name = row.key.undo ? undoName(row.label) : stepName(row.label);
    const QString result = barResult(one, row.key.undo, row.service), took = duration(m_formats, one.end - one.start);
    return tr("%1, try %2 of %3: %4, %5").arg(name).arg(one.attempt).arg(row.bars.back().attempt).arg(result, took);
}

QString GanttView::partName(int part) const {
    const auto [lane, bar] = partOf(part);
    return lane < 0 ? QString() : sentence(lane, bar);
}

QRect GanttView::partRect(int part) const {
    const auto [lane, bar] = partOf(part);
    for (std::size_t row = 0; lane >= 0 && row < m_rows.size(); ++row) {
        if (m_rows[row].lane != lane) continue;
        const Bar& one = m_timeline.lanes[static_cast<std::size_t>(lane)].bars[static_cast<std::size_t>(bar)];
        return visual(barRect(static_cast<int>(row), one)).intersected(viewport()->rect());
    }
    return {};
}

int GanttView::chosenPart() const {
    int before = 0;
    for (const Lane& lane : m_timeline.lanes) {
        if (lane.key == m_lane) return m_bar < 0 ? before - 1 : before + m_bar;
        before += static_cast<int>(lane.bars.size());
    }
    return -1;
}

void GanttView::choosePart(int part) {
    const auto [lane, bar] = partOf(part);
    if (lane >= 0) pick(lane, bar);
}

}  // namespace sagadesk::ui
