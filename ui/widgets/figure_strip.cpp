#include "ui/widgets/figure_strip.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include "ui/theme/painting.h"

namespace sagadesk::ui {

FigureStrip::FigureStrip(QWidget* parent) : QWidget(parent) {
    installPaintedParts();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Figures"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void FigureStrip::set(QList<Figure> figures) {
    m_figures = std::move(figures);
    update();
}

QString FigureStrip::partName(int part) const {
    const Figure& figure = m_figures[part];
    return tr("%1: %2, %3").arg(figure.caption, figure.number, figure.note);
}

void FigureStrip::choosePart(int part) {
    m_current = qBound(0, part, static_cast<int>(m_figures.size()) - 1);
    update();
}

QSize FigureStrip::sizeHint() const {
    return {theme().scaled(700), theme().scaled(90)};
}

QRect FigureStrip::partOf(int index) const {
    const int count = static_cast<int>(m_figures.size());
    const int from = width() * index / count, to = width() * (index + 1) / count;
    return QStyle::visualRect(layoutDirection(), rect(), {from, 0, to - from, height()});
}

void FigureStrip::paintFigure(QPainter& painter, int index) const {
    const Theme& t = theme();
    const Figure& figure = m_figures[index];
    const QRect part = partOf(index);
    const auto place = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), part, r); };
    const int left = part.left() + space::l, width = part.width() - 2 * space::l;
    const int small = t.lineHeight(FontRole::Small), big = t.lineHeight(FontRole::Figure);
    int y = part.top() + (part.height() - 2 * small - big - 4) / 2;
    paintText(painter, place({left, y, width, small}), figure.caption, t.font(FontRole::Small), t.color(Token::Text2));
    y += small + 2;
    paintText(painter, place({left, y, width, big}), figure.number, t.font(FontRole::Figure),
              figure.colour ? t.color(*figure.colour) : t.color(Token::Text));
    if (figure.spark) {
        const int number = QFontMetrics(t.font(FontRole::Figure)).horizontalAdvance(figure.number), line = t.scaled(62);
        if (number + line + 20 < width)
            paintSpark(painter, place({part.right() - space::l - line, y + 4, line, big - 8}), *figure.spark);
    }
    y += big + 2;
    paintText(painter, place({left, y, width, small}), figure.note, t.font(FontRole::Small), t.color(Token::Text2));
}

void FigureStrip::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    paintBox(painter, rect(), t.color(Token::Base), t.color(Token::Border), t.line());
    for (int i = 0; i < m_figures.size(); ++i) {
        const QRect part = partOf(i);
        if (i == m_hover) painter.fillRect(part.adjusted(1, 1, -1, -1), t.color(Token::JustChanged));
        paintFigure(painter, i);
        const int x = layoutDirection() == Qt::RightToLeft ? part.right() : part.left();
        if (i > 0) painter.fillRect(QRect(x, 1, 1, height() - 2), t.color(Token::Border));
        if (hasFocus() && i == m_current) paintFocus(painter, part);
    }
}

void FigureStrip::mouseReleaseEvent(QMouseEvent* event) {
    for (int i = 0; i < m_figures.size(); ++i)
        if (partOf(i).contains(event->pos())) return emit opened(i);
}

void FigureStrip::mouseMoveEvent(QMouseEvent* event) {
    int over = -1;
    for (int i = 0; i < m_figures.size(); ++i)
        if (partOf(i).contains(event->pos())) over = i;
    if (over != m_hover) m_hover = over, update();
}

void FigureStrip::leaveEvent(QEvent*) {
    m_hover = -1;
    update();
}

void FigureStrip::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step != 0) {
        const int by = layoutDirection() == Qt::RightToLeft ? -step : step;
        return choosePart(m_current + by);
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space) return emit opened(m_current);
    QWidget::keyPressEvent(event);
}

}  // namespace sagadesk::ui
