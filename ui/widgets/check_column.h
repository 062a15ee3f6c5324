// Check boxes in a table's first column: in its cells, and one in its head for all rows.
#pragma once

#include <QHeaderView>

#include "ui/widgets/cell_delegate.h"

namespace sagadesk::ui {

// Of Qt::CheckStateRole; a click anywhere in the cell toggles it.
class CheckDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

protected:
    void paintContent(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

class CheckHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit CheckHeader(QWidget* parent = nullptr);
    void setState(Qt::CheckState state);

signals:
    void toggled(bool checked);  // by a person

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    Qt::CheckState m_state = Qt::Unchecked;
};

}  // namespace sagadesk::ui
