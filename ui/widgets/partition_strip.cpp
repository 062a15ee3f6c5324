#include "ui/widgets/partition_strip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "ui/theme/painting.h"

namespace sagadesk::ui {

namespace {

constexpr int cell_width = 24, cell_height = 20, cell_gap = 3, most_in_a_line = 16;

}  // namespace

PartitionStrip::PartitionStrip(QWidget* parent) : QWidget(parent) {
    installPaintedParts();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Partitions"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void PartitionStrip::set(QStringList owners, const QString& mine) {
    const bool reshaped = owners.size() != m_owners.size();
    m_owners = std::move(owners);
    m_mine = mine;
    m_chosen = std::min(m_chosen, partCount() - 1);
    if (reshaped) updateGeometry();
    update();
}

int PartitionStrip::perLine() const {
    return std::clamp(partCount(), 1, most_in_a_line);
}

QSize PartitionStrip::sizeHint() const {
    const int lines = std::max(1, (partCount() + perLine() - 1) / perLine());
    return {perLine() * theme().scaled(cell_width) + (perLine() - 1) * cell_gap + 2,
            lines * theme().scaled(cell_height) + (lines - 1) * cell_gap + 2};
}

QString PartitionStrip::partName(int part) const {
    const QString owner = m_owners.value(part);
    return owner.isEmpty() ? tr("Partition %1 has no node.").arg(part)
                           : tr("Partition %1 is written by %2.").arg(QString::number(part), owner);
}

QRect PartitionStrip::partRect(int part) const {
    const int wide = theme().scaled(cell_width), high = theme().scaled(cell_height);
    const QRect cell(1 + part % perLine() * (wide + cell_gap), 1 + part / perLine() * (high + cell_gap), wide, high);
    return QStyle::visualRect(layoutDirection(), rect(), cell);
}

void PartitionStrip::choosePart(int part) {
    if (part < 0 || part >= partCount()) return;
    m_chosen = part;
    update();
}

void PartitionStrip::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int part = 0; part < partCount(); ++part) {
        const QString& owner = m_owners[part];
        const Shown look = owner.isEmpty() ? Shown::Failed : owner == m_mine ? Shown::Completed : Shown::Parked;
        const QRect cell = partRect(part);
        paintBox(painter, cell, t.tint(look), t.color(look), 1, 2);
        paintText(painter, cell, owner.isEmpty() ? QStringLiteral("!") : QString::number(part), t.font(FontRole::Axis),
                  t.color(look), Qt::AlignCenter);
        if (part == m_chosen && hasFocus()) paintFocus(painter, QRectF(cell).adjusted(-1, -1, 1, 1), 3);
    }
}

void PartitionStrip::keyPressEvent(QKeyEvent* event) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (event->key() == (mirrored ? Qt::Key_Left : Qt::Key_Right))
        choosePart(std::min(m_chosen + 1, partCount() - 1));
    else if (event->key() == (mirrored ? Qt::Key_Right : Qt::Key_Left))
        choosePart(std::max(m_chosen - 1, 0));
    else
        QWidget::keyPressEvent(event);
}

void PartitionStrip::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (m_chosen < 0) choosePart(0);
}

bool PartitionStrip::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int part = 0; part < partCount(); ++part)
        if (partRect(part).contains(help->pos())) QToolTip::showText(help->globalPos(), partName(part), this);
    return true;
}

}  // namespace sagadesk::ui
