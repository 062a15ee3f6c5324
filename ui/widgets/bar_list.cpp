#include "ui/widgets/bar_list.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "ui/theme/painting.h"

namespace sagadesk::ui {

BarList::BarList(const QString& name, Shown colour, QWidget* parent) : QWidget(parent), m_colour(colour) {
    installPaintedParts();
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(theme().scaled(60));
    connect(&theme(), &Theme::changed, this, [this] { update(); });
}

void BarList::set(QList<BarRow> rows) {
    m_rows = std::move(rows);
    m_chosen = qBound(0, m_chosen, qMax(0, partCount() - 1));
    update();
}

void BarList::setEmptyText(const QString& sentence) {
    m_emptyText = sentence;
    update();
}

int BarList::rowHeight() const {
    return theme().scaled(31);
}

int BarList::rowsThatFit() const {
    return std::max(1, (height() - space::s) / rowHeight());
}

QString BarList::partName(int part) const {
    if (part < 0 || part >= partCount()) return {};
    const BarRow& row = m_rows[part];
    return tr("%1: %2, %3").arg(row.name, row.number, row.amount);
}

QRect BarList::partRect(int part) const {
    return {0, space::xs + part * rowHeight(), width(), rowHeight()};
}

void BarList::choosePart(int part) {
    m_chosen = qBound(0, part, qMax(0, partCount() - 1));
    update();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_chosen);
    QAccessible::updateAccessibility(&event);
}

void BarList::paintRow(QPainter& painter, int part, std::uint64_t longest) const {
    const Theme& t = theme();
    const BarRow& row = m_rows[part];
    const QRect cell = partRect(part).adjusted(space::m, 0, -space::m, 0);
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(layoutDirection(), cell, {cell.left() + x, cell.top(), width, cell.height()});
    };
    const int amount = t.scaled(84), number = t.scaled(40), names = cell.width() * 37 / 100;
    const int room = std::max(10, cell.width() - names - number - amount - space::s);
    const int bar = std::max(2, static_cast<int>(static_cast<double>(room) * static_cast<double>(row.length) /
                                                 static_cast<double>(std::max<std::uint64_t>(1, longest))));
    paintText(painter, place(0, names - space::s), row.name, t.font(FontRole::Small), t.color(Token::Text));
    const QRect line = place(names, bar);
    const int height = t.scaled(11);
    painter.fillRect(QRect(line.left(), cell.center().y() - height / 2, line.width(), height), t.color(m_colour));
    const Qt::Alignment atEnd = Qt::AlignTrailing | Qt::AlignVCenter;
    paintText(painter, place(cell.width() - amount - number, number), row.number, t.font(FontRole::Small, true),
              t.color(Token::Text), atEnd);
    paintText(painter, place(cell.width() - amount, amount), row.amount, t.font(FontRole::Small), t.color(Token::Text2),
              atEnd);
    if (hasFocus() && part == m_chosen) paintFocus(painter, partRect(part).adjusted(2, 1, -2, -1), 2);
}

void BarList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_rows.isEmpty())
        paintText(painter, rect(), m_emptyText, theme().font(FontRole::Small), theme().color(Token::Text2),
                  Qt::AlignCenter);
    std::uint64_t longest = 0;
    for (const BarRow& row : m_rows) longest = std::max(longest, row.length);
    for (int part = 0; part < partCount(); ++part) paintRow(painter, part, longest);
}

void BarList::mouseReleaseEvent(QMouseEvent* event) {
    for (int part = 0; part < partCount(); ++part)
        if (partRect(part).contains(event->pos())) return choosePart(part), emit opened(m_rows[part].key);
}

void BarList::keyPressEvent(QKeyEvent* event) {
    if (partCount() == 0) return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Up) return choosePart(m_chosen - 1);
    if (event->key() == Qt::Key_Down) return choosePart(m_chosen + 1);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space) return emit opened(m_rows[m_chosen].key);
    QWidget::keyPressEvent(event);
}

bool BarList::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int part = 0; part < partCount(); ++part)
        if (partRect(part).contains(help->pos())) QToolTip::showText(help->globalPos(), m_rows[part].more, this);
    return true;
}

}  // namespace sagadesk::ui
