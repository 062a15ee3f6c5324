// How GanttView paints: its head, its rows, bars and waits.
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <algorithm>

#include "ui/format/words/names.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/widgets/gantt_view.h"
#include "ui/widgets/step_look.h"

namespace sagadesk::ui {

namespace {
constexpr int margin = 12;
constexpr int words_min = 30;  // px under which no words fit, so that none are made
}  // namespace

void GanttView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().color(Token::Base));
    const int first = std::max(0, verticalScrollBar()->value() / rowHeight());
    const int last = std::min(static_cast<int>(m_rows.size()) - 1, first + viewport()->height() / rowHeight() + 1);
    painter.save();
    painter.setClipRect(0, headHeight(), viewport()->width(), viewport()->height());
    for (int row = first; row <= last; ++row) paintLane(painter, row);
    painter.restore();
    paintHead(painter);
}

std::vector<TimeScale::Tick> GanttView::ticks() const {
    return m_scale.ticks(static_cast<int>(plain() * m_zoom / theme().scaled(68)), m_formats);
}

int GanttView::tickX(const TimeScale::Tick& tick) const {
    return axis().left() + static_cast<int>(tick.at * plain() * m_zoom) - horizontalScrollBar()->value();
}

void GanttView::paintGrid(QPainter& painter, const QRect& line) const {
    const QRect room = axis();
    for (const TimeScale::Tick& tick : ticks()) {
        const int x = tickX(tick);
        if (x < room.left() || x > room.right()) continue;
        painter.fillRect(visual({x, line.top(), 1, line.height()}), theme().color(Token::Hair));
    }
}

void GanttView::paintHead(QPainter& painter) const {
    const Theme& t = theme();
    const QRect room = axis(), head(0, 0, viewport()->width(), headHeight());
    painter.fillRect(head, t.color(Token::Window));
    painter.fillRect(0, headHeight() - 1, viewport()->width(), 1, t.color(Token::Border));
    const QFont font = t.font(FontRole::Small, true);
    paintText(painter, visual({margin, 0, room.left() - margin, headHeight()}), tr("Step"), font,
              t.color(Token::Text2));
    paintText(painter, visual({room.right() + 1, 0, viewport()->width() - room.right() - 1 - margin, headHeight()}),
              tr("Took"), font, t.color(Token::Text2), Qt::AlignTrailing | Qt::AlignVCenter);
    const QFont axisFont = t.font(FontRole::Axis, true);
    const QFontMetrics metrics(axisFont);
    painter.save();
    painter.setClipRect(visual(room.adjusted(-40, 0, 0, 0)));
    int free = room.left() - 40;
    for (const TimeScale::Tick& tick : ticks()) {
        const int x = tickX(tick);
        const int wide = metrics.horizontalAdvance(tick.text);
        const int left = tick.at <= 0 ? x : x - wide / 2;
        if (left < free || left + wide > room.right()) continue;
        paintText(painter, visual({left, 0, wide + 2, headHeight()}), tick.text, axisFont, t.color(Token::Text2));
        free = left + wide + 10;
    }
    painter.restore();
}

void GanttView::paintLane(QPainter& painter, int row) const {
    const Theme& t = theme();
    const Row& each = m_rows[static_cast<std::size_t>(row)];
    const QRect line(0, rowTop(row), viewport()->width(), rowHeight());
    if (each.lane < 0) {
        painter.fillRect(line, t.color(Token::Window));
        paintText(painter, visual(line.adjusted(margin, 0, -margin, 0)), each.heading, t.font(FontRole::Small, true),
                  t.color(Token::Text2));
        painter.fillRect(line.left(), line.bottom(), line.width(), 1, t.color(Token::Hair));
        return;
    }
    const Lane& lane = m_timeline.lanes[static_cast<std::size_t>(each.lane)];
    const bool chosen = lane.key == m_lane;
    if (chosen) {
        painter.fillRect(line, t.color(Token::Selected));
        painter.fillRect(visual({0, line.top(), 3, line.height()}), t.color(Token::Accent));
        if (hasFocus()) paintFocus(painter, line, 0);
    }
    paintGrid(painter, line);
    painter.fillRect(line.left(), line.bottom(), line.width(), 1, t.color(Token::Hair));
    const StepLook look = laneLook(lane);
    const int mark = t.scaled(13);
    paintIcon(painter, visual({margin, line.center().y() - mark / 2, mark, mark}), look.icon, look.ink,
              t.color(chosen ? Token::Selected : Token::Base));
    const QRect room = axis();
    const int text = margin + mark + 9;
    paintText(painter, visual({text, line.top(), room.left() - text - 6, line.height()}),
              lane.key.undo ? undoName(lane.label) : stepName(lane.label), t.font(FontRole::Body, chosen),
              t.color(lane.reached() ? Token::Text : Token::Text3));
    paintText(painter,
              visual({room.right() + 1, line.top(), viewport()->width() - room.right() - 1 - margin, line.height()}),
              lane.bars.empty() ? QStringLiteral("–") : duration(m_formats, lane.took()), t.font(FontRole::Body),
              t.color(Token::Text2), Qt::AlignTrailing | Qt::AlignVCenter);
    paintBars(painter, row);
}

void GanttView::paintPause(QPainter& painter, int row, const Pause& pause) const {
    const Theme& t = theme();
    const int left = xOf(pause.start) + 1, right = xOf(pause.end) - 1, y = rowTop(row) + rowHeight() / 2;
    if (right - left < 4) return;
    painter.setPen(QPen(t.color(Token::Strong), 1, Qt::DotLine));
    const QRect line = visual({left, y, right - left, 1});
    painter.drawLine(line.left(), y, line.right(), y);
    if (right - left < words_min) return;
    const QFont font = t.font(FontRole::Axis);
    const QString length = duration(m_formats, pause.end - pause.start), words = tr("waits %1").arg(length);
    const QFontMetrics metrics(font);
    for (const QString& text : {words, length}) {
        const int wide = metrics.horizontalAdvance(text);
        if (wide + 8 > right - left) continue;
        const QRect box((left + right - wide) / 2, rowTop(row) - 1, wide + 2, rowHeight() / 2);
        return paintText(painter, visual(box), text, font, t.color(Token::Text2));
    }
}

void GanttView::paintBars(QPainter& painter, int row) const {
    const Theme& t = theme();
    const Lane& lane = m_timeline.lanes[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)].lane)];
    painter.save();
    painter.setClipRect(visual(axis()).intersected(QRect(0, headHeight(), viewport()->width(), viewport()->height())));
    for (const Pause& pause : lane.pauses) paintPause(painter, row, pause);
    const QFont font = t.font(FontRole::Axis);
    const QFontMetrics metrics(font);
    int free = INT_MIN;  // where the next bar's ground begins when a short one would paint over it
    for (std::size_t i = 0; i < lane.bars.size(); ++i) {
        const Bar& bar = lane.bars[i];
        QRect box = barRect(row, bar);
        if (box.right() < axis().left() || box.left() > axis().right() || box.right() <= free) continue;
        const StepLook look = barLook(bar, lane.key.undo);
        const bool open = bar.kind == BarKind::NoAnswer || bar.running;
        const bool chosen = lane.key == m_lane && static_cast<int>(i) == m_bar;
        if (box.width() < 8 && !open)
            painter.fillRect(visual(box), look.ink);
        else
            paintBox(painter, visual(box), open ? look.tint : look.ink, look.ink, 1, 2);
        if (chosen && lane.bars.size() > 1)
            paintBox(painter, visual(box.adjusted(-2, -2, 2, 2)), {}, t.color(Token::Accent), 2, 3);
        free = box.right();
        if (!open || box.width() < words_min) continue;
        const QString result = barResult(bar, lane.key.undo, lane.service);
        const QString words = bar.attempt == 0 ? result : tr("%1: %2").arg(bar.attempt).arg(result);
        if (metrics.horizontalAdvance(words) + 10 < box.width())
            paintText(painter, visual(box.adjusted(6, 0, -2, 0)), words, font, t.color(Token::Text));
    }
    if (!lane.bars.empty() && laneLook(lane).icon == iconOf(Shown::Failed)) {
        const QRect box = barRect(row, lane.bars.back());
        paintText(painter, visual({box.right() + 6, rowTop(row), axis().right() - box.right() - 6, rowHeight()}),
                  barResult(lane.bars.back(), lane.key.undo, lane.service), font, t.color(Token::Text));
    }
    painter.restore();
}

}  // namespace sagadesk::ui
