#include "ui/widgets/value_rows.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/theme/painting.h"

namespace sagadesk::ui {

ValueRows::ValueRows(bool lined, QWidget* parent) : QWidget(parent), m_lined(lined) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void ValueRows::set(QList<ValueRow> rows) {
    const bool taller = rows.size() != m_rows.size();
    m_rows = std::move(rows);
    QStringList said;
    for (const ValueRow& row : m_rows) said.append(tr("%1: %2").arg(row.name, row.value));
    setAccessibleName(said.join(QStringLiteral(". ")));
    if (taller) updateGeometry();
    update();
}

int ValueRows::rowHeight() const {
    return theme().scaled(m_lined ? 24 : 20);
}

QSize ValueRows::sizeHint() const {
    return {theme().scaled(240), rowHeight() * static_cast<int>(m_rows.size())};
}

void ValueRows::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    for (int i = 0; i < m_rows.size(); ++i) {
        const ValueRow& row = m_rows[i];
        const QRect line(0, i * rowHeight(), width(), rowHeight() - 1);
        const QFont font = t.font(FontRole::Small, row.strong);
        const int value = QFontMetrics(font).horizontalAdvance(row.value) + 2;
        const auto place = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        paintText(painter, place(line.adjusted(0, 0, -value - space::s, 0)), row.name, t.font(FontRole::Small),
                  t.color(Token::Text2));
        paintText(painter, line, row.value, font, t.color(m_lined ? Token::Text : Token::Text2),
                  Qt::AlignTrailing | Qt::AlignVCenter);
        if (m_lined) painter.fillRect(QRect(0, line.bottom() + 1, width(), 1), t.color(Token::Hair));
    }
}

bool ValueRows::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = help->pos().y() / rowHeight();
    if (row >= 0 && row < m_rows.size()) QToolTip::showText(help->globalPos(), m_rows[row].more, this);
    return true;
}

}  // namespace sagadesk::ui
