#include "ui/widgets/check_column.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

namespace sagadesk::ui {

namespace {

void paintCheck(QPainter& painter, const QRect& cell, Qt::CheckState state, const QWidget* widget) {
    QStyle* const style = widget->style();
    QStyleOptionButton box;
    const int side = style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, widget);
    box.rect = QStyle::visualRect(widget->layoutDirection(), cell,
                                  {cell.left(), cell.center().y() - side / 2 + 1, side, side});
    box.state = QStyle::State_Enabled | (state == Qt::Checked     ? QStyle::State_On
                                         : state == Qt::Unchecked ? QStyle::State_Off
                                                                  : QStyle::State_NoChange);
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, widget);
}

}  // namespace

bool CheckDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem&,
                                const QModelIndex& index) {
    if (event->type() != QEvent::MouseButtonRelease) return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, int(checked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

void CheckDelegate::paintContent(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    paintCheck(painter, cell, static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt()), option.widget);
}

CheckHeader::CheckHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(32);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setAccessibleName(tr("Choose all orders"));
}

void CheckHeader::setState(Qt::CheckState state) {
    if (m_state == state) return;
    m_state = state;
    viewport()->update();
}

void CheckHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    if (logicalIndex == 0) paintCheck(*painter, rect.adjusted(space::m, 0, 0, -1), m_state, this);
}

void CheckHeader::mouseReleaseEvent(QMouseEvent* event) {
    if (logicalIndexAt(event->position().toPoint()) == 0) emit toggled(m_state != Qt::Checked);
    QHeaderView::mouseReleaseEvent(event);
}

}  // namespace sagadesk::ui
