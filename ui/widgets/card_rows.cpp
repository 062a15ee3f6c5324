#include "ui/widgets/card_rows.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"

namespace sagadesk::ui {

CardRows::CardRows(const QString& name, int height, QWidget* parent) : QWidget(parent), m_height(height) {
    installPaintedParts();
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void CardRows::set(QList<CardRow> rows) {
    const bool other = rows.size() != m_rows.size();
    m_rows = std::move(rows);
    m_chosen = qBound(0, m_chosen, qMax(0, partCount() - 1));
    if (other) updateGeometry();
    update();
}

int CardRows::rowHeight() const {
    return theme().scaled(m_height);
}

QSize CardRows::sizeHint() const {
    return {theme().scaled(300), rowHeight() * partCount()};
}

QString CardRows::partName(int part) const {
    if (part < 0 || part >= partCount()) return {};
    const CardRow& row = m_rows[part];
    QStringList said{row.name, row.middle, row.word, row.last};
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

QRect CardRows::partRect(int part) const {
    return {0, part * rowHeight(), width(), rowHeight()};
}

void CardRows::choosePart(int part) {
    m_chosen = qBound(0, part, qMax(0, partCount() - 1));
    update();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_chosen);
    QAccessible::updateAccessibility(&event);
}

void CardRows::paintRow(QPainter& painter, int part) const {
    const Theme& t = theme();
    const CardRow& row = m_rows[part];
    const QRect all = partRect(part), cell = all.adjusted(space::m, 0, -space::m, -1);
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(layoutDirection(), cell, {cell.left() + x, cell.top(), width, cell.height()});
    };
    const int side = t.scaled(14), end = cell.width(), last = t.scaled(70), words = t.scaled(100), line = t.scaled(46);
    const QRect mark = place(0, side);
    paintIcon(painter, QRect(mark.left(), cell.center().y() - side / 2, side, side), iconOf(row.mark),
              t.color(row.mark));
    const int text = side + 8, wordAt = end - last - words, nameWidth = (row.spark ? wordAt - line : wordAt) - text - 6;
    const QFont font = t.font(row.mono ? FontRole::Mono : FontRole::Small);
    const int middleAt = text + t.scaled(82);
    paintText(painter, place(text, row.middle.isEmpty() ? nameWidth : middleAt - text - 6), row.name, font,
              t.color(Token::Text));
    const int said = QFontMetrics(t.font(FontRole::Small)).horizontalAdvance(row.word) + 10;
    paintText(painter, place(middleAt, end - last - said - middleAt), row.middle, t.font(FontRole::Small),
              t.color(Token::Text2));
    if (row.spark) paintSpark(painter, place(wordAt - line, line).adjusted(0, 9, 0, -9), *row.spark);
    const Qt::Alignment atEnd = Qt::AlignTrailing | Qt::AlignVCenter;
    paintText(painter, place(wordAt, words), row.word, t.font(FontRole::Small, row.colour.has_value()),
              row.colour ? t.color(*row.colour) : t.color(row.mono ? Token::Text : Token::Text2), atEnd);
    paintText(painter, place(end - last + 4, last - 4), row.last, t.font(FontRole::Small), t.color(Token::Text2),
              atEnd);
    if (part + 1 < partCount()) painter.fillRect(QRect(0, all.bottom(), width(), 1), t.color(Token::Hair));
    if (hasFocus() && part == m_chosen) paintFocus(painter, QRectF(all).adjusted(1, 1, -1, -1), 2);
}

void CardRows::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (int part = 0; part < partCount(); ++part) paintRow(painter, part);
}

void CardRows::mouseReleaseEvent(QMouseEvent* event) {
    const int part = event->pos().y() / rowHeight();
    if (part < 0 || part >= partCount()) return;
    choosePart(part);
    emit opened(m_rows[part].key);
}

void CardRows::keyPressEvent(QKeyEvent* event) {
    if (partCount() == 0) return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Up) return choosePart(m_chosen - 1);
    if (event->key() == Qt::Key_Down) return choosePart(m_chosen + 1);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space) return emit opened(m_rows[m_chosen].key);
    QWidget::keyPressEvent(event);
}

}  // namespace sagadesk::ui
